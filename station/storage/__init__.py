"""How what happened is kept: database, photographs, journal."""
