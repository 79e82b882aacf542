"""Where somebody can go from the rail, and who may."""

from enum import StrEnum

from station.domain.people import Operator, Right, may


class Place(StrEnum):
    """One place of the rail, in this order; SETTINGS and HELP stand at its foot."""

    BENCH = "BENCH"
    QUEUE = "QUEUE"
    SEARCH = "SEARCH"
    REVIEW = "REVIEW"
    BOARD = "BOARD"
    SETTINGS = "SETTINGS"
    HELP = "HELP"


class BoardView(StrEnum):
    """What the board can show: the clocks that run, or the figures of what is behind."""

    CLOCKS = "CLOCKS"
    FIGURES = "FIGURES"


_WANTS = {Place.REVIEW: Right.REVIEW, Place.BOARD: Right.REVIEW, Place.SETTINGS: Right.REVIEW}
BUILT = frozenset(Place)
"""Places that have their page."""


def places_of(operator: Operator | None) -> frozenset[Place]:
    """The places that this person finds on the rail."""
    if operator is None:
        return frozenset()
    return frozenset(place for place in BUILT if place not in _WANTS or may(operator, _WANTS[place]))
