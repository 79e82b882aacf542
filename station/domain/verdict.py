"""The verdict on a unit: what can be said, why it cannot be said yet, and where the goods go then."""

from dataclasses import dataclass
from enum import StrEnum


class Reception(StrEnum):
    """Whether the unit was in the parcel."""

    AWAITED = "AWAITED"
    RECEIVED = "RECEIVED"
    MISSING = "MISSING"
    WRONG_ITEM = "WRONG_ITEM"
    UNDECLARED = "UNDECLARED"
    EMPTY_PARCEL = "EMPTY_PARCEL"


class Verdict(StrEnum):
    """What the bench says of a unit."""

    CONFIRM = "CONFIRM"
    REFUSE = "REFUSE"
    HOLD = "HOLD"


class Outcome(StrEnum):
    """What a decision says of a whole case."""

    CONFIRMED = "CONFIRMED"
    REFUSED = "REFUSED"
    PARTLY_CONFIRMED = "PARTLY_CONFIRMED"


class Reason(StrEnum):
    """Why goods are refused."""

    OUT_OF_WINDOW = "OUT_OF_WINDOW"
    USED = "USED"
    SEAL_VIOLATED = "SEAL_VIOLATED"
    CUSTOMER_DAMAGE = "CUSTOMER_DAMAGE"
    MISSING_PARTS = "MISSING_PARTS"
    ITEM_MISMATCH = "ITEM_MISMATCH"
    SERIAL_MISMATCH = "SERIAL_MISMATCH"
    EMPTY_OR_DIFFERENT = "EMPTY_OR_DIFFERENT"
    NO_FAULT_FOUND = "NO_FAULT_FOUND"
    NOT_ELIGIBLE = "NOT_ELIGIBLE"
    NOT_OUR_SALE = "NOT_OUR_SALE"
    OTHER = "OTHER"


class Disposition(StrEnum):
    """Where the goods go."""

    RESTOCK = "RESTOCK"
    SECOND_CHOICE = "SECOND_CHOICE"
    REPAIR = "REPAIR"
    SUPPLIER = "SUPPLIER"
    TECH_CHECK = "TECH_CHECK"
    QUARANTINE = "QUARANTINE"
    RETURN_TO_CUSTOMER = "RETURN_TO_CUSTOMER"
    CARRIER_CLAIM = "CARRIER_CLAIM"
    SCRAP = "SCRAP"
    HAZARD_BIN = "HAZARD_BIN"


class Obstacle(StrEnum):
    """Why a verdict cannot be given yet; shown on the verdict's own button."""

    NOT_APPROVED = "NOT_APPROVED"
    ALREADY_DECIDED = "ALREADY_DECIDED"
    ANSWERS_MISSING = "ANSWERS_MISSING"
    PHOTO_MISSING = "PHOTO_MISSING"
    REASON_MISSING = "REASON_MISSING"
    REASON_TEXT_MISSING = "REASON_TEXT_MISSING"
    NOT_IN_PARCEL = "NOT_IN_PARCEL"
    NOT_THE_ITEM = "NOT_THE_ITEM"
    MESSAGE_NOT_ACKNOWLEDGED = "MESSAGE_NOT_ACKNOWLEDGED"
    SUPERVISOR_NEEDED = "SUPERVISOR_NEEDED"
    HAZARD = "HAZARD"


@dataclass(frozen=True, slots=True)
class Facts:
    """What decides whether a verdict can be given."""

    approved: bool
    decided: bool
    reception: Reception
    unanswered: int
    unit_photos: int
    photos_missing: int = 0
    message_pending: bool = False
    stopped: bool = False
    """A hazard stands in the case."""
    dangerous: bool = False
    """This unit is one that no carrier may be given."""


def obstacles(verdict: Verdict, facts: Facts) -> tuple[Obstacle, ...]:
    """Everything that stands in the way of this verdict, most fundamental first."""
    if not facts.approved:
        return (Obstacle.NOT_APPROVED,)
    if facts.decided:
        return (Obstacle.ALREADY_DECIDED,)
    if facts.stopped or (facts.dangerous and verdict is Verdict.REFUSE):
        return (Obstacle.HAZARD,)
    if facts.reception in (Reception.MISSING, Reception.UNDECLARED):
        return (Obstacle.NOT_IN_PARCEL,)
    found = [Obstacle.MESSAGE_NOT_ACKNOWLEDGED] if facts.message_pending else []
    if verdict is Verdict.CONFIRM:
        found += _before_confirming(facts)
    if facts.photos_missing or (verdict is Verdict.REFUSE and facts.unit_photos == 0):
        found.append(Obstacle.PHOTO_MISSING)
    return tuple(found)


def _before_confirming(facts: Facts) -> list[Obstacle]:
    if facts.reception in (Reception.WRONG_ITEM, Reception.EMPTY_PARCEL):
        return [Obstacle.NOT_THE_ITEM]
    return [Obstacle.ANSWERS_MISSING] if facts.unanswered else []


def reason_obstacles(reasons: tuple[Reason, ...], note: str) -> tuple[Obstacle, ...]:
    """A refusal names at least one reason, and *other* says in words what it is."""
    if not reasons:
        return (Obstacle.REASON_MISSING,)
    if Reason.OTHER in reasons and not note.strip():
        return (Obstacle.REASON_TEXT_MISSING,)
    return ()
