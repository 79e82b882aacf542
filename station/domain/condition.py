"""The condition of one unit on separate axes, and the grade they add up to."""

from dataclasses import dataclass
from enum import StrEnum


class Seal(StrEnum):
    """The manufacturer's seal."""

    INTACT = "INTACT"
    BROKEN = "BROKEN"
    TAMPERED = "TAMPERED"
    ABSENT = "ABSENT"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class Use(StrEnum):
    """Signs of use."""

    NONE = "NONE"
    TRIED = "TRIED"
    LIGHT = "LIGHT"
    EVIDENT = "EVIDENT"
    CUSTOMER_DAMAGE = "CUSTOMER_DAMAGE"


class Completeness(StrEnum):
    """Whether everything that belongs to the product came back."""

    COMPLETE = "COMPLETE"
    INCOMPLETE = "INCOMPLETE"


class Function(StrEnum):
    """Whether the reported defect was found."""

    DEFECT_CONFIRMED = "DEFECT_CONFIRMED"
    NO_FAULT_FOUND = "NO_FAULT_FOUND"
    NOT_TESTED = "NOT_TESTED"


class Packaging(StrEnum):
    """The parcel as it arrived (the vocabulary's parcel axis)."""

    INTACT = "INTACT"
    OPENED = "OPENED"
    DAMAGED = "DAMAGED"
    REPACKED = "REPACKED"
    WET = "WET"


class Hazard(StrEnum):
    """What is dangerous about the goods; anything but NONE stops the work at once."""

    NONE = "NONE"
    SWOLLEN = "SWOLLEN"
    LEAKING = "LEAKING"
    HOT = "HOT"
    BURNT = "BURNT"


class Privacy(StrEnum):
    """What of the customer is still in the device. It is seen from the outside and never browsed."""

    NONE = "NONE"
    PERSONAL_DATA = "PERSONAL_DATA"
    ACCOUNT_LOCKED = "ACCOUNT_LOCKED"


class SerialCheck(StrEnum):
    """The serial number found, against the ones declared."""

    NOT_CHECKED = "NOT_CHECKED"
    EQUAL = "EQUAL"
    DIFFERENT = "DIFFERENT"
    UNREADABLE = "UNREADABLE"
    OTHER_ORDER = "OTHER_ORDER"


class Grade(StrEnum):
    """Computed from the condition and never typed."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    H = "H"


@dataclass(frozen=True, slots=True)
class Condition:
    """What was found on one unit; `None` is a question nobody has answered yet."""

    seal: Seal | None = None
    use: Use | None = None
    completeness: Completeness | None = None
    function: Function | None = None
    packaging: Packaging | None = None
    hazard: Hazard | None = None
    data: Privacy | None = None


def grade(condition: Condition) -> Grade | None:
    """H hazard; A sealed; B opened, no signs, complete; C light use; D damaged or incomplete; None while unknown."""
    if condition.hazard not in (None, Hazard.NONE):
        return Grade.H
    if condition.seal is None and condition.use is None:
        return None
    if condition.completeness is Completeness.INCOMPLETE:
        return Grade.D
    if condition.use in (Use.EVIDENT, Use.CUSTOMER_DAMAGE):
        return Grade.D
    if condition.use is Use.LIGHT or condition.seal is Seal.TAMPERED:
        return Grade.C
    if condition.seal is Seal.INTACT:
        return Grade.A
    return Grade.B


def check_serial(found: str | None, declared: tuple[str, ...]) -> SerialCheck:
    """Compare without regard to case, spaces and hyphens: operators type what they read."""
    if found is None or not declared:
        return SerialCheck.NOT_CHECKED
    equal = found in declared or bare(found) in map(bare, declared)
    return SerialCheck.EQUAL if equal else SerialCheck.DIFFERENT


def bare(serial: str) -> str:
    """The number without what people write differently: case, spaces and hyphens."""
    return "".join(character for character in serial.upper() if character.isalnum())
