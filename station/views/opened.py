"""How a scan is answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # answers are known before the first paint, cases after it
    from station.views.case import CaseView


class ScanAnswer(StrEnum):
    """The answer to a scan; each has its own sign, word and sound."""

    FOUND = "FOUND"
    NOT_FOUND = "NOT_FOUND"
    NOT_APPROVED = "NOT_APPROVED"
    ALREADY_PROCESSED = "ALREADY_PROCESSED"
    NOT_FOR_THIS_STATION = "NOT_FOR_THIS_STATION"
    SEVERAL = "SEVERAL"


@dataclass(frozen=True, slots=True)
class Opened:
    """`case` is there unless the number is unknown; `similar` are open RMA numbers that look like it."""

    answer: ScanAnswer
    text: str
    case: CaseView | None = None
    similar: tuple[str, ...] = ()
    place: str = ""
    announced: bool = True
    answer_by: datetime | None = None
    """Until when customer service examines the request, counted in working days."""
