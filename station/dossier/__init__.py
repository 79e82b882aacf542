"""A case as a dossier: what it says, chapter by chapter; `station/printing/` draws it."""
