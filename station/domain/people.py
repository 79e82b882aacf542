"""Operators, their roles, what each may do, and what their PINs have to be."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is at the bench."""

    OPERATOR = "OPERATOR"
    SUPERVISOR = "SUPERVISOR"
    ADMINISTRATOR = "ADMINISTRATOR"


class Right(StrEnum):
    """Something that not everybody may do."""

    INSPECT = "INSPECT"
    DECIDE = "DECIDE"
    UNDO = "UNDO"
    DECIDE_HELD = "DECIDE_HELD"
    REOPEN = "REOPEN"
    SEND_AGAIN = "SEND_AGAIN"
    AGREE = "AGREE"
    LEAVE_HAZARD = "LEAVE_HAZARD"
    REVIEW = "REVIEW"
    KNOW_STUCK = "KNOW_STUCK"
    MANAGE_PEOPLE = "MANAGE_PEOPLE"
    CHANGE_SETTINGS = "CHANGE_SETTINGS"


_RIGHTS = {
    Role.OPERATOR: frozenset({Right.INSPECT, Right.DECIDE, Right.UNDO}),
    Role.SUPERVISOR: frozenset(Right) - {Right.MANAGE_PEOPLE, Right.CHANGE_SETTINGS},
    Role.ADMINISTRATOR: frozenset(Right),
}
SHORTEST_PIN = {Role.OPERATOR: 4, Role.SUPERVISOR: 8, Role.ADMINISTRATOR: 8}
LONGEST_PIN = 12


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who signed in. `login` is unique and leaves with decisions; `name` is shown."""

    login: str
    name: str
    role: Role


def may(operator: Operator, right: Right) -> bool:
    """Whether this operator has this right."""
    return right in _RIGHTS[operator.role]


def is_pin(role: Role, pin: str) -> bool:
    """Whether this can be the PIN of somebody in this role: ASCII digits, enough of them, and not all the same."""
    fits = SHORTEST_PIN[role] <= len(pin) <= LONGEST_PIN
    return fits and pin.isascii() and pin.isdigit() and len(set(pin)) > 1


def signs_with_badge_alone(role: Role) -> bool:
    """Whether the badge of somebody in this role opens the bench; whoever may do more types the PIN as well."""
    return role is Role.OPERATOR


def is_own_purchase(buys_as: str, email: str, name: str) -> bool:
    """Whether the customer of a case is this very person: by e-mail address or by name, as `buys_as` has it."""
    known = _plain(buys_as)
    return bool(known) and known in (_plain(email), _plain(name))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
