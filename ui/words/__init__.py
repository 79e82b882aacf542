"""What the screen says: every code, date and amount in the language of the moment."""
