"""The board: every clock that runs, in the order in which they are due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from station.domain.case import CaseState
from station.domain.deadlines import Clock, Tone
from station.domain.evidence import Slot


class BoardKind(StrEnum):
    """What a clock runs for."""

    REFUND = "REFUND"
    SENDING = "SENDING"
    PARKED = "PARKED"
    PHOTO = "PHOTO"
    LABEL = "LABEL"


class Waits(StrEnum):
    """What the next thing to happen is."""

    INSPECTION = "INSPECTION"
    VERDICT = "VERDICT"
    SUPERVISOR = "SUPERVISOR"
    SENDING = "SENDING"
    CUSTOMER_SERVICE = "CUSTOMER_SERVICE"
    PHOTO = "PHOTO"
    PRINTER = "PRINTER"
    PRINT_AGAIN = "PRINT_AGAIN"
    SCAN_BACK = "SCAN_BACK"
    CARRIER = "CARRIER"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One clock. `since` is when the waiting began, `mark` the tag or label that the thing wears."""

    kind: BoardKind
    rma_number: str
    clock: Clock
    since: datetime
    products: str
    waits: Waits
    who: str = ""
    place: str = ""
    mark: str = ""
    state: CaseState | None = None
    slot: Slot | None = None
    trouble: str = ""
    days: int | None = None
    """For how many working days it has waited; None where no weekend stops the clock."""
    answer_by: datetime | None = None
    """Until when customer service has to answer."""


def tones(rows: Sequence[BoardRow], now: datetime) -> dict[Tone, int]:
    """How many of the clocks have each colour at this moment."""
    counted = dict.fromkeys(Tone, 0)
    for row in rows:
        counted[row.clock.tone(now)] += 1
    return counted
