"""Pictures on any page: live, as tiles, close up, side by side."""
