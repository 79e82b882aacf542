"""Parts of the board, and the words of what is late."""
