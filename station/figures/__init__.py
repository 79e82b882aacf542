"""The figures taken out of the station: which forms there are, what they hold, and their words."""
