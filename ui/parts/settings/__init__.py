"""Parts of the settings page: a tab each, and the fields that they are made of."""
