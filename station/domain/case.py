"""A return case: what customer service decided, where it stands, and how its units roll up."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from station.domain.verdict import Reception, Verdict


class ServiceStatus(StrEnum):
    """What customer service says of the request (`status` of `rma-case/1`)."""

    REQUESTED = "REQUESTED"
    DETAILS_REQUESTED = "DETAILS_REQUESTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"


class CaseState(StrEnum):
    """Where a case stands, customer service and bench together."""

    REQUESTED = "REQUESTED"
    DETAILS_REQUESTED = "DETAILS_REQUESTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    SHIPPED = "SHIPPED"
    ARRIVED = "ARRIVED"
    IN_INSPECTION = "IN_INSPECTION"
    ON_HOLD = "ON_HOLD"
    PARTLY_PROCESSED = "PARTLY_PROCESSED"
    CONFIRMED = "CONFIRMED"
    REFUSED = "REFUSED"
    PARTLY_CONFIRMED = "PARTLY_CONFIRMED"
    RETURNED_TO_CUSTOMER = "RETURNED_TO_CUSTOMER"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"


DECIDED = frozenset(
    {
        CaseState.CONFIRMED,
        CaseState.REFUSED,
        CaseState.PARTLY_CONFIRMED,
        CaseState.RETURNED_TO_CUSTOMER,
        CaseState.CLOSED,
    }
)


class RequestType(StrEnum):
    """What the customer asked for."""

    STANDARD_WARRANTY = "STANDARD_WARRANTY"
    ADVANCED_WARRANTY = "ADVANCED_WARRANTY"
    CONVENIENCE = "CONVENIENCE"


class Resolution(StrEnum):
    """What the customer gets."""

    REFUND = "REFUND"
    REPLACEMENT = "REPLACEMENT"
    REDUCED_REFUND = "REDUCED_REFUND"
    COMMERCIAL_SETTLEMENT = "COMMERCIAL_SETTLEMENT"
    NONE = "NONE"


class CustomerKind(StrEnum):
    """Private customer or company."""

    CONSUMER = "CONSUMER"
    BUSINESS = "BUSINESS"


class LabelPayer(StrEnum):
    """Who paid the carriage to the bench."""

    MERCHANT = "MERCHANT"
    CUSTOMER = "CUSTOMER"


class MessageFrom(StrEnum):
    """Who wrote a message of the thread."""

    CUSTOMER = "CUSTOMER"
    SERVICE = "SERVICE"
    BENCH = "BENCH"


class Justification(StrEnum):
    """Why the customer sends the product back."""

    DEFECTIVE = "DEFECTIVE"
    ARRIVED_DAMAGED = "ARRIVED_DAMAGED"
    WRONG_ITEM = "WRONG_ITEM"
    NOT_AS_DESCRIBED = "NOT_AS_DESCRIBED"
    MISSING_PARTS = "MISSING_PARTS"
    CHANGED_MIND = "CHANGED_MIND"
    ORDER_MISTAKE = "ORDER_MISTAKE"
    LATE_DELIVERY = "LATE_DELIVERY"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class UnitStanding:
    """What the roll-up needs to know of one unit."""

    reception: Reception
    verdict: Verdict | None

    @property
    def settled(self) -> bool:
        """Nothing more is to be decided about this unit."""
        absent = self.reception in (Reception.MISSING, Reception.UNDECLARED)
        return absent or self.verdict in (Verdict.CONFIRM, Verdict.REFUSE)


def state_before_arrival(status: ServiceStatus, shipment_confirmed: bool) -> CaseState:
    """The state of a case whose parcel has not been seen at the bench."""
    if status is ServiceStatus.APPROVED and shipment_confirmed:
        return CaseState.SHIPPED
    return CaseState(status.value)


def roll_up(units: Iterable[UnitStanding], *, opened: bool, closed: bool) -> CaseState:
    """The state of an arrived case, from the standing of its units.

    A case is decided once every unit is settled and somebody closed it; a held unit holds the case.
    """
    standing = list(units)
    verdicts = [unit.verdict for unit in standing if unit.verdict is not None]
    if Verdict.HOLD in verdicts:
        return CaseState.ON_HOLD
    if closed and all(unit.settled for unit in standing):
        return _decided(standing)
    if verdicts:
        return CaseState.PARTLY_PROCESSED
    return CaseState.IN_INSPECTION if opened else CaseState.ARRIVED


def _decided(units: list[UnitStanding]) -> CaseState:
    declared = [unit for unit in units if unit.reception is not Reception.UNDECLARED]
    if all(unit.verdict is Verdict.CONFIRM for unit in declared):
        return CaseState.CONFIRMED
    if any(unit.verdict is Verdict.CONFIRM for unit in declared):
        return CaseState.PARTLY_CONFIRMED
    return CaseState.REFUSED
