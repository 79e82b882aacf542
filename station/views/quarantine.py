"""A parcel that stands aside, as the bench sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from station.domain.evidence import Slot
from station.domain.quarantine import SHOTS, Aside, Ending

if TYPE_CHECKING:  # the queue's page is built before anybody has signed in
    from station.domain.printing import JobState


@dataclass(frozen=True, slots=True)
class AsidePhoto:
    """A photograph of it. `path` is the file on disk."""

    slot: Slot
    sha256: str
    path: str


@dataclass(frozen=True, slots=True)
class ParcelAside:
    """`code` is what was scanned, `rma_number` the case that it belongs to, if it is known."""

    tag: str
    why: Aside
    reasons: tuple[Aside, ...]
    code: str
    note: str
    rma_number: str | None
    arrived_at: datetime
    operator_name: str
    photos: tuple[AsidePhoto, ...] = ()
    tagged_at: datetime | None = None
    copy: int = 0
    job: JobState | None = None
    trouble: str | None = None
    ending: Ending | None = None
    ended_at: datetime | None = None

    def photo(self, slot: Slot) -> AsidePhoto | None:
        """The photograph in this place."""
        return next((photo for photo in self.photos if photo.slot is slot), None)

    @property
    def next_slot(self) -> Slot | None:
        """The photograph that is still missing."""
        return next((slot for slot in SHOTS if self.photo(slot) is None), None)
