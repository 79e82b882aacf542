"""What the idle bench shows: today's figures, the last parcels, what is not out yet."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.case import CaseState


@dataclass(frozen=True, slots=True)
class LastParcel:
    """One line of the list of last parcels."""

    rma_number: str
    state: CaseState
    at: datetime


@dataclass(frozen=True, slots=True)
class HowFar:
    """How far the work on a case had come that was left half-way: at its unit in work, and the photographs of all."""

    answered: int
    asked: int
    photos: int


@dataclass(frozen=True, slots=True)
class BenchView:
    """Today's figures. `resume` is the case that was open here when the program last stopped."""

    processed_today: int
    on_hold: int
    due_soon: int
    """Refunds of parcels here that are red."""
    waiting_for_label: int
    last: tuple[LastParcel, ...]
    resume: str | None
    how_far: HowFar | None = None
    """Of the case to be resumed."""


@dataclass(frozen=True, slots=True)
class OutgoingView:
    """What is recorded here and not out yet. `oldest` is the time of the oldest decision waiting."""

    decisions_waiting: int
    decisions_set_aside: int
    oldest: datetime | None
    jobs_waiting: int
    jobs_failed: int
    trouble: str | None
