"""Marks that a supervisor lays over a photograph: they are kept apart from the file, which stays what it was."""

from dataclasses import dataclass
from enum import StrEnum

MOST_MARKS = 40
LONGEST_TEXT = 80
SHORTEST = 0.005
"""The least an arrow or an ellipse reaches, in parts of the picture."""


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


def is_drawable(mark: Mark) -> bool:
    """Whether it lies within the picture, is longer than a tap, and says something if it is to say something."""
    if not all(0.0 <= part <= 1.0 for part in (mark.x1, mark.y1, mark.x2, mark.y2)):
        return False
    if mark.kind is MarkKind.TEXT:
        return 0 < len(mark.text.strip()) <= LONGEST_TEXT
    return max(abs(mark.x2 - mark.x1), abs(mark.y2 - mark.y1)) >= SHORTEST
