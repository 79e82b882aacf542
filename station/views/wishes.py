"""Photographs that a supervisor wants taken again, as the bench sees them."""

from collections.abc import Iterable
from dataclasses import dataclass

from station.domain.evidence import Slot


@dataclass(frozen=True, slots=True)
class PhotoWish:
    """What is to be photographed again, and what was said to the bench; the case has the oldest wish first."""

    line: int
    unit: int
    slot: Slot
    note: str
    asked_by: str


def wish_of(wishes: Iterable[PhotoWish], line: int, unit: int) -> PhotoWish | None:
    """The photograph of this unit that is to be taken next because a supervisor wants it."""
    return next((wish for wish in wishes if (wish.line, wish.unit) == (line, unit)), None)
