"""Parts of a case that is looked back on: its timeline and units, and its dossier."""
