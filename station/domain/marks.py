"""Marks that a supervisor lays over a photograph: they are kept apart from the file, which stays what it was."""

from dataclasses import dataclass
from enum import StrEnum

MOST_MARKS = 40
LONGEST_TEXT = 80


class MarkKind(StrEnum):
    """What is drawn."""

    ARROW = "ARROW"
    ELLIPSE = "ELLIPSE"
    TEXT = "TEXT"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark, from one corner (or the arrow's tail) to the other (its head), in parts of the picture: 0 to 1.

    `text` is said by TEXT marks only, whose place is the first corner.
    """

    kind: MarkKind
    x1: float
    y1: float
    x2: float
    y2: float
    text: str = ""
