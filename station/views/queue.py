"""The queue: what arrived, what is held, what waits for its label or the carrier."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from station.domain.case import CaseState, RequestType
from station.domain.evidence import Slot
from station.domain.printing import JobState
from station.views.quarantine import ParcelAside


class QueueKind(StrEnum):
    """The lists of the queue page."""

    ARRIVED = "ARRIVED"
    HELD = "HELD"
    LABEL = "LABEL"
    PHOTO = "PHOTO"
    """A supervisor wants a photograph taken again."""
    QUARANTINE = "QUARANTINE"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case that waits. `return_code` and `job` are set in the LABEL list, `wanted` in that of PHOTO."""

    rma_number: str
    customer: str
    products: str
    units: int
    request_type: RequestType
    state: CaseState
    arrived_at: datetime | None
    due_by: datetime | None
    return_code: str | None = None
    job: JobState | None = None
    trouble: str | None = None
    scanned_back: bool = False
    held_since: datetime | None = None
    """Since when the unit of this case that has waited longest waits for a supervisor."""
    wanted: Slot | None = None
    """The photograph that a supervisor wants, and what was said with it."""
    wanted_note: str = ""


Waiting = QueueRow | ParcelAside
"""A row of one of the lists: a case, or a parcel that stands aside."""
