"""From what a label says to the bytes that a printer takes."""
