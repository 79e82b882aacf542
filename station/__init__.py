"""The station without a screen: everything a returns bench knows and does, with no Qt in it."""

__version__ = "0.1.0"
