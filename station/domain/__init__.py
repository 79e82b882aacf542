"""What the words of the trade mean and what follows from them: standard library only."""
