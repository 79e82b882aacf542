"""What the station does by itself, one job at a time."""
