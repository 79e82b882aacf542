"""The return conditions of one shop as values: what its policy file says, and nothing of how it is judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from station.domain.case import CustomerKind, Justification, LabelPayer, RequestType, Resolution
from station.domain.deadlines import USUAL, ClockLimits
from station.domain.evidence import Slot
from station.domain.photography import PhotographLimits
from station.domain.questions import Question
from station.domain.verdict import Disposition, Reason, Verdict


class Means(StrEnum):
    """What a clause makes of a condition; the strongest of all that fit counts."""

    PASS = "PASS"
    NOTICE = "NOTICE"
    SUPERVISOR = "SUPERVISOR"
    REFUSE = "REFUSE"


class Axis(StrEnum):
    """A fact about the goods, or about the request they came with, that a clause can speak of."""

    SEAL = "SEAL"
    USE = "USE"
    COMPLETENESS = "COMPLETENESS"
    FUNCTION = "FUNCTION"
    PACKAGING = "PACKAGING"
    SERIAL = "SERIAL"
    HAZARD = "HAZARD"
    DATA = "DATA"
    RECEPTION = "RECEPTION"
    JUSTIFICATION = "JUSTIFICATION"
    WINDOW = "WINDOW"
    PROFILE = "PROFILE"


class Window(StrEnum):
    """When the return was requested: within the days the customer has, or late and excepted by customer service."""

    IN_TIME = "IN_TIME"
    EXCEPTED = "EXCEPTED"
    LATE = "LATE"
    UNKNOWN = "UNKNOWN"


class Profile(StrEnum):
    """Whether the customer's profile has returns for convenience."""

    ELIGIBLE = "ELIGIBLE"
    NOT_ELIGIBLE = "NOT_ELIGIBLE"
    UNKNOWN = "UNKNOWN"


class Agreement(StrEnum):
    """Why a supervisor must agree to a verdict."""

    AGAINST_SUGGESTION = "AGAINST_SUGGESTION"
    DOUBTFUL = "DOUBTFUL"
    CONSUMER_WITHDRAWAL = "CONSUMER_WITHDRAWAL"
    OUTSIDE_WINDOW = "OUTSIDE_WINDOW"
    HIGH_VALUE = "HIGH_VALUE"
    SERIAL_UNVERIFIED = "SERIAL_UNVERIFIED"
    OTHER_REASON = "OTHER_REASON"
    CARRIER_DAMAGE = "CARRIER_DAMAGE"
    REDUCED_REFUND = "REDUCED_REFUND"


@dataclass(frozen=True, slots=True)
class Goods:
    """What is known of one unit, declared and found. `found` has a code on each axis that was answered."""

    request: RequestType
    customer: CustomerKind | None
    category: str
    justification: Justification | None
    defective: bool
    sealed: bool
    dear: bool
    """Worth so much that the policy wants a second pair of eyes."""
    found: Mapping[Axis, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scope:
    """Of which goods a part of the policy speaks: all that are named; an empty set names every one."""

    request: frozenset[str] = frozenset()
    customer: frozenset[str] = frozenset()
    category: frozenset[str] = frozenset()
    defective: bool | None = None
    sealed: bool | None = None
    found: Mapping[Axis, frozenset[str]] = field(default_factory=dict)

    def fits(self, goods: Goods) -> bool:
        """Whether the goods are among those. It is asked of every clause: what was found tells most of them apart."""
        for axis, codes in self.found.items():
            if goods.found.get(axis) not in codes:
                return False
        return (
            (not self.request or goods.request in self.request)
            and (not self.customer or goods.customer in self.customer)
            and (not self.category or goods.category in self.category)
            and (self.defective is None or self.defective is goods.defective)
            and (self.sealed is None or self.sealed is goods.sealed)
        )


@dataclass(frozen=True, slots=True)
class Clause:
    """Goods like these mean this."""

    scope: Scope
    means: Means
    reason: Reason | None = None
    unless: tuple[Scope, ...] = ()

    def fits(self, goods: Goods) -> bool:
        """Whether it speaks of these goods, and does not except them."""
        return self.scope.fits(goods) and not any(other.fits(goods) for other in self.unless)

    @property
    def decides(self) -> bool:
        """Whether it keeps the goods from simply being confirmed."""
        return self.means in (Means.SUPERVISOR, Means.REFUSE)


@dataclass(frozen=True, slots=True)
class Ask:
    """A question of the checklist. Where `implied` fits, nobody has to answer it, and `answer` counts.

    `answers` are those that can be given, in their order; all that there are when it names none.
    """

    question: Question
    scope: Scope = Scope()
    obligatory: bool = True
    answers: tuple[str, ...] = ()
    implied: Scope | None = None
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """Photographs that a verdict on goods like these needs; with `reasons`, only when one of them is given.

    `count` is how many of each.
    """

    verdict: Verdict
    slots: tuple[Slot, ...]
    scope: Scope = Scope()
    reasons: frozenset[Reason] = frozenset()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Destination:
    """Where goods like these go when they are confirmed, or held. The first that fits counts."""

    disposition: Disposition
    scope: Scope = Scope()
    grades: frozenset[str] = frozenset()
    verdict: Verdict = Verdict.CONFIRM


@dataclass(frozen=True, slots=True)
class Sample:
    """Which confirmations are looked at afterwards: so many of a hundred, drawn by a seed that anybody may know."""

    per_cent: float = 0.0
    seed: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Policy:
    """The conditions in force. Two policies are never equal: what was judged by one is judged anew by the other."""

    name: str
    version: str
    window_days: int
    refund_hours: int
    high_value: Decimal | None
    way_back_paid_by: LabelPayer
    resolutions: Mapping[RequestType, Resolution]
    shipping_errors: frozenset[Justification]
    agreements: frozenset[Agreement]
    clauses: tuple[Clause, ...]
    questions: tuple[Ask, ...]
    proofs: tuple[Proof, ...]
    destinations: tuple[Destination, ...]
    photograph: PhotographLimits = field(default_factory=PhotographLimits)
    sample: Sample = Sample()
    clocks: ClockLimits = USUAL
    late_parcel_days: int | None = None
    """A parcel that comes so many days after its request is noticed; None: never."""

    def is_dear(self, price: Decimal | None) -> bool:
        """Whether something at this price is dear enough for a supervisor to look at it."""
        return self.high_value is not None and price is not None and price >= self.high_value
