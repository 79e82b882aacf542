"""What a supervisor looks at: the wall of photographs, and one unit with everything that was said of it."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from station.domain.evidence import Slot
from station.domain.marks import Mark
from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Reason, Verdict
from station.errors import Refused
from station.views.case import CaseView, ItemView, TimelineEntry, UnitView


class WallKind(StrEnum):
    """The lists of the wall. All but EVERY show one photograph of each unit: the one that says most."""

    TO_REVIEW = "TO_REVIEW"
    REFUSED = "REFUSED"
    HELD = "HELD"
    SAMPLE = "SAMPLE"
    EVERY = "EVERY"


@dataclass(frozen=True, slots=True)
class WallFilter:
    """What is shown of a list; an empty value asks for nothing. `day` is the day of the verdict at the warehouse."""

    kind: WallKind = WallKind.TO_REVIEW
    day: date | None = None
    station: str = ""
    operator: str = ""
    reason: Reason | None = None
    category: str = ""
    verdict: Verdict | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class WallChoices:
    """What the filters can be set to: what there is."""

    stations: tuple[str, ...]
    operators: tuple[tuple[str, str], ...]
    """Login and name."""
    categories: tuple[str, ...]


Key = tuple[int, int, int, int]
"""Case, line, unit and photograph of one tile: line and unit are 0 for the parcel, the photograph if any will do."""


@dataclass(frozen=True, slots=True)
class WallTile:
    """One tile of the wall. `path` is the original, `thumb` the smallest file that shows it; both empty without one."""

    photo: int
    path: str
    thumb: str
    rma_number: str
    line: int
    unit: int
    slot: Slot | None
    verdict: Verdict | None
    sampled: bool
    standing: Standing | None
    at: datetime | None
    """When the photograph was taken, or the unit judged."""
    due_by: datetime | None
    photos: int
    """How many photographs there are of this unit."""
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody wrote about a unit in review; `verb` is what they did with it."""

    at: datetime
    login: str
    name: str
    verb: ReviewVerb
    text: str


@dataclass(frozen=True, slots=True)
class PhotoRequest:
    """A photograph that the bench still owes."""

    number: int
    rma_number: str
    line: int
    unit: int
    slot: Slot
    note: str
    asked_at: datetime
    asked_by: str
    product: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """One unit in review. A verb that is not in `prevented` can be done now; the others say why not."""

    case: CaseView
    item: ItemView
    unit: UnitView
    standing: Standing | None
    sampled: bool
    sample_per_cent: float
    lot: float | None
    """What a confirmed unit drew, from 0 to below 100; below the per cent it is looked at."""
    verbs: tuple[ReviewVerb, ...]
    """Those that make sense for this verdict, the likeliest first."""
    prevented: dict[ReviewVerb, Refused]
    marks: dict[int, tuple[Mark, ...]]
    """By photograph."""
    comments: tuple[Comment, ...]
    requests: tuple[PhotoRequest, ...]
    timeline: tuple[TimelineEntry, ...]
    names: dict[str, str] = field(default_factory=dict)
    """How everybody is called, by login."""

    def name_of(self, login: str) -> str:
        """How this person is called."""
        return self.names.get(login, login)
