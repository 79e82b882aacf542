"""What a scanner typed beside what it should have typed: as on another keyboard, in small letters, framed, or else."""

from dataclasses import dataclass
from enum import StrEnum

from station.domain.layouts import MISMATCHES, Mismatch


class Arrival(StrEnum):
    """How what arrived is to what was sent."""

    SAME = "SAME"
    LAYOUT = "LAYOUT"
    CASE = "CASE"
    FRAMED = "FRAMED"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Comparison:
    """`differs` are the places, counted from 0, at which another character arrived; `healed` is what was meant.

    `before` and `after` are what the scanner sends around every code.
    """

    arrival: Arrival
    differs: tuple[int, ...] = ()
    mismatch: Mismatch | None = None
    healed: str = ""
    before: str = ""
    after: str = ""


def compare(expected: str, received: str) -> Comparison:
    """How a code that says `expected` arrived."""
    if received == expected:
        return Comparison(Arrival.SAME, healed=expected)
    differs = _differs(expected, received)
    for mismatch in MISMATCHES:
        if mismatch.heal(received) == expected:
            return Comparison(Arrival.LAYOUT, differs, mismatch, expected)
    if received.swapcase() == expected or received.upper() == expected.upper():
        return Comparison(Arrival.CASE, differs, healed=expected)
    before, found, after = received.partition(expected)
    if found:
        return Comparison(Arrival.FRAMED, differs, healed=expected, before=before, after=after)
    return Comparison(Arrival.OTHER, differs)


def _differs(expected: str, received: str) -> tuple[int, ...]:
    longest = max(len(expected), len(received))
    return tuple(place for place in range(longest) if expected[place : place + 1] != received[place : place + 1])
