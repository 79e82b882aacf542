"""The screen: the only Qt in the house."""
