"""A case as evidence: everything that the station knows of it, and what proves that it is what was recorded."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.label_text import Sender
from station.domain.marks import Mark
from station.domain.people import Role
from station.domain.review import ReviewVerb, Standing
from station.domain.rules import Finding
from station.domain.verdict import Outcome
from station.views.case import CaseView, Photo

Place = tuple[int, int]
"""Line and unit."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the case names; the name is empty and the role None when the station does not know the login."""

    login: str
    name: str
    role: Role | None


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """One decision of the case, whatever became of it. `sha256` is that of the document as it leaves."""

    number: int
    outcome: Outcome
    decided_at: datetime
    operator: str
    supervisor: str | None
    replaces: int | None
    sent_at: datetime | None
    withdrawn_at: datetime | None
    set_aside: bool
    sha256: str
    policy: str
    findings: tuple[Finding, ...]
    """What the conditions said of the case as a whole when it was decided."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a supervisor said of a unit, or of the whole case when `place` is None."""

    at: datetime
    login: str
    verb: ReviewVerb
    text: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Judged:
    """Who gave the verdict that stands on a unit, and how far its review is."""

    by: str
    standing: Standing | None
    sampled: bool


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One row of the journal: its place in the chain, its hash in hex, and whether that is the hash of what it says."""

    seq: int
    at: datetime
    login: str
    kind: str
    facts: dict[str, object]
    text: str
    sha256: str
    whole: bool


@dataclass(frozen=True, slots=True)
class DossierView:
    """Everything that a dossier says. Paths are in the case's photographs; nobody has looked at the files yet."""

    case: CaseView
    made_at: datetime
    zone: str
    station_id: str
    station_name: str
    sender: Sender
    policy: str
    people: dict[str, Person]
    """Everybody who may be named anywhere in the case, by login."""
    decisions: tuple[DecisionMade, ...]
    judged: dict[Place, Judged]
    marks: dict[int, tuple[Mark, ...]]
    """By photograph."""
    remarks: tuple[Remark, ...]
    journal: tuple[JournalLine, ...]
    head_seq: int
    head_sha256: str

    @property
    def standing_decision(self) -> DecisionMade | None:
        """The decision that counts; None while there is none."""
        if self.case.decision is None or self.case.decision.withdrawn_at is not None:
            return None
        return next((one for one in self.decisions if one.number == self.case.decision.number), None)


def photographs(case: CaseView) -> tuple[Photo, ...]:
    """Those of the parcel, then those of each unit."""
    return (*case.parcel_photos, *(photo for unit in case.units for photo in unit.photos))
