"""The outside world: cases in, decisions out."""
