"""Every fact worth keeping, one frozen dataclass each. No names, addresses or free text: rows hold those."""

from dataclasses import dataclass, fields
from functools import cache
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a case, or at the bench when `rma_number` is empty."""

    leaves: ClassVar[bool] = False
    rma_number: str

    @property
    def kind(self) -> str:
        """The word that the journal keeps for this event."""
        return type(self).__name__

    def facts(self) -> dict[str, object]:
        """What the journal keeps of it: codes and numbers."""
        return {name: getattr(self, name) for name in _facts_of(type(self))}  # type: ignore[arg-type]  # a class can be hashed, whatever its objects can


@cache
def _facts_of(kind: type[Event]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name != "rma_number")


@dataclass(frozen=True, slots=True)
class CaseImported(Event):
    """A case, or a newer version of one, came in."""

    version: int
    status: str
    first: bool


@dataclass(frozen=True, slots=True)
class OldVersionIgnored(Event):
    """A version older than the one held came in and changed nothing."""

    version: int
    held: int


@dataclass(frozen=True, slots=True)
class ParcelArrived(Event):
    """The parcel was registered: the refund clock runs from now. `typed` when no scanner read its number."""

    announced: bool
    tracking: str
    typed: bool = False


@dataclass(frozen=True, slots=True)
class CaseOpened(Event):
    """The case was opened at a bench."""


@dataclass(frozen=True, slots=True)
class MessageAcknowledged(Event):
    """The operator has read the customer's message."""


@dataclass(frozen=True, slots=True)
class UnitAnswered(Event):
    """One question was answered for one unit."""

    line: int
    unit: int
    question: str
    value: str


@dataclass(frozen=True, slots=True)
class UnitReceived(Event):
    """It was recorded whether the unit was in the parcel."""

    line: int
    unit: int
    reception: str


@dataclass(frozen=True, slots=True)
class NoteChanged(Event):
    """The note on a unit was written; the words stay with the unit."""

    line: int
    unit: int
    length: int


@dataclass(frozen=True, slots=True)
class UnitConfirmed(Event):
    """The bench confirmed one unit."""

    line: int
    unit: int


@dataclass(frozen=True, slots=True)
class UnitRefused(Event):
    """The bench refused one unit."""

    line: int
    unit: int
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SupervisorAgreed(Event):
    """A supervisor agreed to the verdict on one unit; `why` says what made it necessary."""

    line: int
    unit: int
    supervisor: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitHeld(Event):
    """One unit waits for the supervisor."""

    line: int
    unit: int


@dataclass(frozen=True, slots=True)
class VerdictUndone(Event):
    """A verdict was taken back before the case was decided."""

    line: int
    unit: int


@dataclass(frozen=True, slots=True)
class CaseDecided(Event):
    """The decision of a case: it leaves the station."""

    leaves: ClassVar[bool] = True
    decision: str
    number: int
    outcome: str
    sha256: str


@dataclass(frozen=True, slots=True)
class DecisionWithdrawn(Event):
    """The decision was undone before it left."""

    decision: str
    number: int


@dataclass(frozen=True, slots=True)
class CaseReopened(Event):
    """A supervisor opened a decided case again; the next decision replaces the one before. `comment` says why."""

    decision: str
    comment: int


@dataclass(frozen=True, slots=True)
class DecisionSent(Event):
    """Customer service has the decision."""

    decision: str
    number: int
    tries: int


@dataclass(frozen=True, slots=True)
class DecisionSetAside(Event):
    """The other side does not take the decision: a person must look."""

    decision: str
    trouble: str


@dataclass(frozen=True, slots=True)
class DecisionContradicted(Event):
    """Customer service took its approval back after the decision; `held` when that one is not out yet, and waits."""

    decision: str
    number: int
    status: str
    held: bool


@dataclass(frozen=True, slots=True)
class ApprovedAgain(Event):
    """Customer service approves again what it had contradicted; `held` when the decision still waits for somebody."""

    decision: str
    number: int
    held: bool


@dataclass(frozen=True, slots=True)
class ServiceFollowed(Event):
    """A supervisor gave a decision up for what customer service says; `tried` when it may have arrived there before."""

    decision: str
    number: int
    tried: bool
    comment: int


@dataclass(frozen=True, slots=True)
class DecisionRetried(Event):
    """A supervisor let a decision go once more that the other side had not taken."""

    decision: str
    number: int


@dataclass(frozen=True, slots=True)
class LabelOrdered(Event):
    """A label or slip waits for the printer."""

    return_code: str
    document: str
    copy: int


@dataclass(frozen=True, slots=True)
class LabelPrinted(Event):
    """The printer says that it printed."""

    return_code: str
    document: str
    copy: int


@dataclass(frozen=True, slots=True)
class LabelFailed(Event):
    """The printer did not print; the job stays."""

    return_code: str
    document: str
    copy: int
    trouble: str


@dataclass(frozen=True, slots=True)
class LabelVoided(Event):
    """The label is worth nothing any more."""

    return_code: str


@dataclass(frozen=True, slots=True)
class LabelScannedBack(Event):
    """The label was scanned on its parcel; `matched` is False when it was another one."""

    return_code: str
    matched: bool


@dataclass(frozen=True, slots=True)
class ParcelHandedOver(Event):
    """The return parcel left with the carrier."""

    return_code: str


@dataclass(frozen=True, slots=True)
class SignedIn(Event):
    """Somebody signed in."""

    login: str


@dataclass(frozen=True, slots=True)
class SignInRefused(Event):
    """A PIN was wrong or locked."""

    login: str
    locked: bool


@dataclass(frozen=True, slots=True)
class ScannerLayoutKnown(Event):
    """Somebody said that the scanner types as on another keyboard; empty words when it is set right."""

    scanner: str
    computer: str


@dataclass(frozen=True, slots=True)
class OperatorAdded(Event):
    """Somebody may sign in from now on."""

    login: str
    role: str
