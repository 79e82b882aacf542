"""List models with named roles."""
