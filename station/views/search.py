"""Search by a part of an RMA number, order, name, tracking or serial number."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from station.domain.case import CaseState, RequestType


class FoundIn(StrEnum):
    """Where the searched text was found."""

    RMA = "RMA"
    ORDER = "ORDER"
    NAME = "NAME"
    TRACKING = "TRACKING"
    SERIAL = "SERIAL"


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One case that matches."""

    rma_number: str
    order_number: str
    customer: str
    city: str
    products: str
    request_type: RequestType
    state: CaseState
    requested_at: datetime
    found_in: FoundIn
    matched: str
