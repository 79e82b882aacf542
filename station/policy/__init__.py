"""The ten conditions as a shop reads them: its policy file, what may be wrong with it, and how both are said."""
