"""What there is to say of a shift when it ends: what was done, what is left, what waits."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.case import CaseState
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Reason, Verdict


@dataclass(frozen=True, slots=True)
class OpenCase:
    """A parcel that is here and not decided."""

    rma_number: str
    products: str
    state: CaseState
    since: datetime | None
    due_by: datetime | None


@dataclass(frozen=True, slots=True)
class RefusedUnit:
    """A unit that was refused in this shift."""

    rma_number: str
    product: str
    reasons: tuple[Reason, ...]
    by: str


@dataclass(frozen=True, slots=True)
class OnShelf:
    """A unit that waits on a shelf, with its tag."""

    tag: str
    rma_number: str
    product: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class LabelLeft:
    """A label or slip that did not come out."""

    code: str
    kind: PrintKind
    state: JobState
    trouble: str


@dataclass(frozen=True, slots=True)
class Tested:
    """A self-test of this shift: `CHECK:STANDING:FAULT` of each thing, or nothing when somebody went without."""

    at: datetime
    by: str
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShiftReport:
    """One shift of one station."""

    station: str
    since: datetime
    until: datetime
    people: tuple[str, ...]
    parcels: int
    verdicts: dict[Verdict, int]
    decisions: int
    refused: tuple[RefusedUnit, ...]
    open_cases: tuple[OpenCase, ...]
    on_shelf: tuple[OnShelf, ...]
    labels_left: tuple[LabelLeft, ...]
    not_sent: int
    set_aside: int
    tests: tuple[Tested, ...]
