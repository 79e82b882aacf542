"""Parts of the page after a verdict."""
