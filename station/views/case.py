"""One case as the bench sees it: what was declared, what was found, what can be said now."""

from dataclasses import dataclass, field
from datetime import date, datetime

from station.domain.case import (
    DECIDED,
    CaseState,
    CustomerKind,
    Justification,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
    UnitStanding,
)
from station.domain.condition import Function, Grade, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.judgement import Suggestion
from station.domain.photography import Making
from station.domain.policy import Goods
from station.domain.printing import JobState, PrintKind
from station.domain.questions import Question
from station.domain.reduction import Reduction
from station.domain.rules import Finding
from station.domain.verdict import Disposition, Obstacle, Reason, Reception, Verdict
from station.views.decided import DecisionView as DecisionView  # noqa: PLC0414  # as the timeline below
from station.views.parcels import NOTHING_CAME, Came
from station.views.timeline import TimelineEntry as TimelineEntry  # noqa: PLC0414  # a part of what is seen of a case
from station.views.wishes import PhotoWish


@dataclass(frozen=True, slots=True)
class Declared:
    """What the customer said of one item."""

    justification: Justification | None
    defective: bool | None
    seal: Seal | None
    use: Use | None
    note: str
    exceptions: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph taken at the bench. `path` is the file on disk; line and unit are None for the parcel."""

    id: int
    slot: Slot
    line: int | None
    unit: int | None
    sha256: str
    path: str
    taken_at: datetime
    operator: str
    making: Making | None = None


@dataclass(frozen=True, slots=True)
class Accessory:
    """One thing that belongs to the product; `present` is None until somebody looked."""

    name: str
    present: bool | None


@dataclass(frozen=True, slots=True)
class UnitView:
    """One unit: what was found, what is still to be asked, and why a verdict cannot be given yet."""

    line: int
    unit: int
    reception: Reception
    seal: Seal | None
    use: Use | None
    packaging: Packaging | None
    function: Function | None
    accessories: tuple[Accessory, ...]
    serial: str | None
    serial_check: SerialCheck
    note: str
    found_name: str
    verdict: Verdict | None
    reasons: tuple[Reason, ...]
    verdict_note: str
    resolution: Resolution | None
    disposition: Disposition | None
    grade: Grade | None
    return_code: str | None
    photos: tuple[Photo, ...]
    asked: tuple[Question, ...]
    answered: tuple[Question, ...]
    differences: tuple[Question, ...]
    next_slot: Slot
    obstacles: dict[Verdict, tuple[Obstacle, ...]] = field(default_factory=dict)
    suggestion: Suggestion | None = None
    implied: tuple[Question, ...] = ()
    """Answered by another answer: an intact seal."""
    missing_slots: dict[Verdict, tuple[Slot, ...]] = field(default_factory=dict)
    """Photographs that each verdict still needs, whatever its reasons are."""
    slots_for: dict[Reason, tuple[Slot, ...]] = field(default_factory=dict)
    """Photographs that a refusal for this reason needs and that have not been taken."""
    agreed_by: str = ""
    agreed_why: str = ""
    reduction: Reduction | None = None
    goods: Goods | None = None
    """What the rules were asked about."""
    hazard: Hazard | None = None
    data: Privacy | None = None
    hazard_why: str = ""
    """What the supervisor wrote who let the work go on."""
    tag: str = ""
    """The number on the tag of a unit that waits on a shelf."""
    judged_at: datetime | None = None
    judged_by: str = ""
    choices: dict[Question, tuple[str, ...]] = field(default_factory=dict)
    """The answers on offer, where the policy does not offer all that there are."""

    @property
    def is_dangerous(self) -> bool:
        """Whether no carrier may be given this unit."""
        return self.hazard not in (None, Hazard.NONE)

    @property
    def next_question(self) -> Question | None:
        """The question that is lit, or None when all are answered."""
        return next((question for question in self.asked if question not in self.answered), None)


@dataclass(frozen=True, slots=True)
class ItemView:
    """One line of the request with its units. Undeclared finds stand in an item of line 0."""

    line: int
    sku: str
    gtin: str
    name: str
    category: str
    quantity: int
    price: str | None
    currency: str | None
    sealed_product: bool
    serials: tuple[str, ...]
    declared: Declared
    units: tuple[UnitView, ...]

    def is_named(self, code: str) -> bool:
        """Whether this is its product code, with leading zeros or without, or its article number."""
        bare = code.lstrip("0")
        return bool(bare) and (self.gtin.lstrip("0") == bare or self.sku.upper() == code.upper())


@dataclass(frozen=True, slots=True)
class Customer:
    """Who sent the goods."""

    name: str
    kind: CustomerKind | None
    language: str
    tier: str
    convenience_returns: bool | None
    email: str
    phone: str
    address_lines: tuple[str, ...]
    postal_code: str
    city: str
    province: str
    country: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the thread with customer service."""

    at: datetime | None
    sender: MessageFrom
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photograph or document of the customer; `path` is None when the file did not arrive."""

    id: str
    kind: str
    line: int | None
    note: str
    path: str | None


@dataclass(frozen=True, slots=True)
class LabelView:
    """A return parcel of this case and how its newest print job stands."""

    return_code: str
    job_id: int
    kind: PrintKind
    copy: int
    state: JobState
    trouble: str | None
    printed_at: datetime | None
    voided: bool
    scanned_back_at: datetime | None
    handed_over_at: datetime | None


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything the bench needs of one case."""

    rma_number: str
    version: int
    status: ServiceStatus
    state: CaseState
    request_type: RequestType
    resolution: Resolution | None
    requested_at: datetime
    decided_at: datetime | None
    decided_by: str
    exception_note: str
    rejection_reason: str
    agent_message: str
    acknowledge_message: bool
    acknowledged: bool
    order_number: str
    ordered_on: date | None
    delivered_on: date | None
    shipment_confirmed_at: datetime | None
    carrier: str
    tracking_numbers: tuple[str, ...]
    parcels: int | None
    label_paid_by: LabelPayer | None
    customer: Customer
    items: tuple[ItemView, ...]
    attachments: tuple[Attachment, ...]
    messages: tuple[Message, ...]
    parcel_photos: tuple[Photo, ...]
    arrived_at: datetime | None
    due_by: datetime | None
    window_day: int | None
    window_days: int
    findings: tuple[Finding, ...]
    decision: DecisionView | None
    labels: tuple[LabelView, ...]
    at_line: int | None
    at_unit: int | None
    tags: tuple[LabelView, ...] = ()
    """The tags of what waits on a shelf, the newest copy of each."""
    locations: tuple[LabelView, ...] = ()
    """The labels that say where confirmed goods go, the newest copy of each."""
    wishes: tuple[PhotoWish, ...] = ()
    came: Came = NOTHING_CAME
    hazard_since: datetime | None = None  # while one stands nothing goes on; only a supervisor leaves it

    @property
    def serials(self) -> frozenset[str]:
        """The serial numbers that were sold, in capitals."""
        return frozenset(serial.upper() for item in self.items for serial in item.serials)

    @property
    def units(self) -> tuple[UnitView, ...]:
        """All units in the order of their lines."""
        return tuple(unit for item in self.items for unit in item.units)

    @property
    def message_pending(self) -> bool:
        """Whether the customer's message has to be read before anything is decided."""
        return self.acknowledge_message and not self.acknowledged

    @property
    def can_be_closed(self) -> bool:
        """Whether nothing is left to be looked at, and nobody has said yet that this is all."""
        if self.status is not ServiceStatus.APPROVED or self.state in DECIDED:
            return False
        return all(UnitStanding(unit.reception, unit.verdict).settled for unit in self.units)

    @property
    def contradicted(self) -> bool:
        """Whether a decision stands of which customer service has taken the approval back meanwhile."""
        return self.state in DECIDED and self.status is not ServiceStatus.APPROVED

    def unit(self, line: int, unit: int) -> UnitView:
        """The unit with this place. Raises KeyError when there is none."""
        place = (line, unit)
        return {(one.line, one.unit): one for one in self.units}[place]
