"""Where an operator can go from the rail."""

from enum import StrEnum


class Place(StrEnum):
    """One place of the rail."""

    BENCH = "BENCH"
    QUEUE = "QUEUE"
    SEARCH = "SEARCH"
    HELP = "HELP"
