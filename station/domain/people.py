"""Operators, their roles, and what each may do."""

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
    MANAGE_PEOPLE = "MANAGE_PEOPLE"
    CHANGE_SETTINGS = "CHANGE_SETTINGS"


_RIGHTS = {
    Role.OPERATOR: frozenset({Right.INSPECT, Right.DECIDE, Right.UNDO}),
    Role.SUPERVISOR: frozenset(Right) - {Right.MANAGE_PEOPLE, Right.CHANGE_SETTINGS},
    Role.ADMINISTRATOR: frozenset(Right),
}


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who signed in. `login` is unique and leaves with decisions; `name` is shown."""

    login: str
    name: str
    role: Role


def may(operator: Operator, right: Right) -> bool:
    """Whether this operator has this right."""
    return right in _RIGHTS[operator.role]
