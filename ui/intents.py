"""What a person can want on a page: one frozen value per intent, carried by the page's signals."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # the first picture needs none of it
    from station.domain.evidence import Slot
    from station.domain.figures import Period, PeriodKind
    from station.domain.marks import Mark
    from station.domain.people import Role
    from station.domain.quarantine import Aside, Ending
    from station.domain.questions import Question
    from station.domain.review import ReviewVerb
    from station.domain.verdict import Reason, Reception, Verdict
    from station.figures.form import Form
    from station.views.figures import FiguresAsked


@dataclass(frozen=True, slots=True)
class Credentials:
    """A name from the list and the PIN typed for it."""

    login: str
    pin: str


@dataclass(frozen=True, slots=True)
class PersonGiven:
    """Somebody who may sign in from now on; with `only_pin`, somebody known who gets another PIN."""

    login: str
    name: str
    role: Role
    pin: str = field(repr=False)
    only_pin: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """One question answered for one unit. `value` is a code of the vocabulary, or the serial number."""

    line: int
    unit: int
    question: Question
    value: str


@dataclass(frozen=True, slots=True)
class AccessoryTicked:
    """One accessory found (True) or missing (False)."""

    line: int
    unit: int
    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class Prefilled:
    """Several answers in one gesture: as declared, or, with `alike`, this unit's answers for the others of its line."""

    line: int
    unit: int
    alike: bool = False


@dataclass(frozen=True, slots=True)
class ReceptionSet:
    """The unit is there, missing, or something else; `found_name` says what lay there instead."""

    line: int
    unit: int
    reception: Reception
    found_name: str = ""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A note on one unit."""

    line: int
    unit: int
    text: str


@dataclass(frozen=True, slots=True)
class UnitChosen:
    """The operator turns to this unit."""

    line: int
    unit: int


@dataclass(frozen=True, slots=True)
class ShotWanted:
    """Press of the shutter. `line` and `unit` are None for the parcel; `replaces` is a photograph's id (retake)."""

    slot: Slot
    line: int | None
    unit: int | None
    replaces: int | None = None


@dataclass(frozen=True, slots=True)
class PhotoDeleted:
    """The photograph is to go."""

    photo_id: int


@dataclass(frozen=True, slots=True)
class SupervisorSays:
    """A supervisor agrees to a verdict; `reduction` is what was typed to be kept from the refund, or nothing."""

    login: str
    pin: str = field(repr=False)
    reason: str
    reduction: str = ""
    badge: str = field(repr=False, default="")


@dataclass(frozen=True, slots=True)
class VerdictGiven:
    """A verdict on one unit, with what a supervisor says of it if one was asked."""

    line: int
    unit: int
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()
    note: str = ""
    supervisor: SupervisorSays | None = None


@dataclass(frozen=True, slots=True)
class UndeclaredFound:
    """Something lay in the parcel that nobody announced."""

    name: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A return parcel left with the carrier."""

    return_code: str


@dataclass(frozen=True, slots=True)
class HazardSettled:
    """A supervisor lets the work go on: the unit was made safe, or there never was any danger."""

    line: int
    unit: int
    false_alarm: bool
    supervisor: SupervisorSays


@dataclass(frozen=True, slots=True)
class ReviewSaid:
    """What a supervisor does with a unit: the verb, and the words, reasons, slot or reduction that belong to it."""

    verb: ReviewVerb
    rma_number: str
    line: int
    unit: int
    text: str = ""
    reasons: tuple[Reason, ...] = ()
    slot: Slot | None = None
    reduction: str = ""


@dataclass(frozen=True, slots=True)
class PhotoMarks:
    """These marks lie over this photograph."""

    photo: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class DossierWanted:
    """The dossier of this case is wanted; it is asked how."""

    rma_number: str


@dataclass(frozen=True, slots=True)
class DossierChosen:
    """The dossier is to be made: `language` is it, en, fr or the word for the customer's own."""

    rma_number: str
    language: str
    names: bool


@dataclass(frozen=True, slots=True)
class FiguresWanted:
    """Figures of these days are to be shown; `period` is given for chosen ones. An empty station means all."""

    kind: PeriodKind
    period: Period | None
    station: str


@dataclass(frozen=True, slots=True)
class ExportWanted:
    """These figures are to leave as a file."""

    form: Form
    asked: FiguresAsked


@dataclass(frozen=True, slots=True)
class AsideSaid:
    """Why a parcel stands aside, and the note on it."""

    tag: str
    why: Aside
    note: str


@dataclass(frozen=True, slots=True)
class AsideShot:
    """Press of the shutter for a parcel that stands aside."""

    tag: str
    slot: Slot


@dataclass(frozen=True, slots=True)
class AsideEnding:
    """A parcel leaves quarantine; `rma_number` is the case that it turned out to belong to."""

    tag: str
    how: Ending
    rma_number: str = ""
