"""How a scan is answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # answers are known before the first paint, cases after it
    from station.domain.case import CaseState
    from station.views.case import CaseView


class ScanAnswer(StrEnum):
    """The answer to a scan; each has its own sign, word and sound."""

    FOUND = "FOUND"
    NOT_FOUND = "NOT_FOUND"
    NOT_APPROVED = "NOT_APPROVED"
    ALREADY_PROCESSED = "ALREADY_PROCESSED"
    NOT_FOR_THIS_STATION = "NOT_FOR_THIS_STATION"
    SEVERAL = "SEVERAL"
    PRODUCT_CODE = "PRODUCT_CODE"
    CARRIER_CODE = "CARRIER_CODE"
    WEB_ADDRESS = "WEB_ADDRESS"
    PUT_ASIDE = "PUT_ASIDE"
    OPEN_ELSEWHERE = "OPEN_ELSEWHERE"


NAMES_NO_CASE = frozenset(
    {ScanAnswer.NOT_FOUND, ScanAnswer.PRODUCT_CODE, ScanAnswer.CARRIER_CODE, ScanAnswer.WEB_ADDRESS}
)
"""Answers to codes that lead nowhere by themselves."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open case that may be meant, and what is expected in it."""

    rma_number: str
    customer: str
    products: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class OpenElsewhere:
    """Another bench has the case open."""

    bench: str
    operator_name: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Opened:
    """`case` is there unless the number is unknown; `similar` are open cases that may be meant."""

    answer: ScanAnswer
    text: str
    case: CaseView | None = None
    similar: tuple[Candidate, ...] = ()
    place: str = ""
    announced: bool = True
    answer_by: datetime | None = None
    """Until when customer service examines the request, counted in working days."""
    elsewhere: OpenElsewhere | None = None
    may_take_over: bool = False
    """Whether who scanned may take it over from there."""
    received: datetime | None = None
    """When cases last came in, where the code leads nowhere."""
    behind: bool = False
    """Whether that is so long ago that the case may only not have come in yet."""
