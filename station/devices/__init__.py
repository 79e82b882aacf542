"""What stands on the bench: a thread each, callbacks out."""
