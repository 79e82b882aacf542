"""What can go wrong that somebody can answer; anything else is a bug."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.domain.policy_faults import PolicyFault  # the first picture needs no words of policy files


class Refusal(StrEnum):
    """Why the station does not do what it was asked to do."""

    WRONG_PIN = "WRONG_PIN"
    LOCKED_OUT = "LOCKED_OUT"
    UNKNOWN_BADGE = "UNKNOWN_BADGE"
    BADGE_NEEDED = "BADGE_NEEDED"
    WRONG_CODE = "WRONG_CODE"
    LAST_ADMINISTRATOR = "LAST_ADMINISTRATOR"
    OWN_PURCHASE = "OWN_PURCHASE"
    NOT_SIGNED_IN = "NOT_SIGNED_IN"
    NO_RIGHT = "NO_RIGHT"
    UNKNOWN_CASE = "UNKNOWN_CASE"
    UNKNOWN_UNIT = "UNKNOWN_UNIT"
    UNKNOWN_PHOTO = "UNKNOWN_PHOTO"
    POOR_PHOTO = "POOR_PHOTO"
    UNKNOWN_LABEL = "UNKNOWN_LABEL"
    UNKNOWN_DECISION = "UNKNOWN_DECISION"
    NOT_APPROVED = "NOT_APPROVED"
    ALREADY_DECIDED = "ALREADY_DECIDED"
    NOT_DECIDED = "NOT_DECIDED"
    OBSTACLES = "OBSTACLES"
    SUPERVISOR_NEEDED = "SUPERVISOR_NEEDED"
    NO_SUPERVISOR = "NO_SUPERVISOR"
    BAD_REDUCTION = "BAD_REDUCTION"
    UNITS_OPEN = "UNITS_OPEN"
    UNDECLARED_UNSEEN = "UNDECLARED_UNSEEN"
    ALREADY_SENT = "ALREADY_SENT"
    NOT_SENT_YET = "NOT_SENT_YET"
    DECISION_VOID = "DECISION_VOID"
    ALREADY_HANDED_OVER = "ALREADY_HANDED_OVER"
    REFUND_OUT = "REFUND_OUT"
    NO_ADDRESS = "NO_ADDRESS"
    LETTER_BOX = "LETTER_BOX"
    UNPRINTABLE_ADDRESS = "UNPRINTABLE_ADDRESS"
    BAD_ANSWER = "BAD_ANSWER"
    TOO_LONG = "TOO_LONG"
    TOO_MANY = "TOO_MANY"
    UNPRINTABLE = "UNPRINTABLE"
    HAZARD = "HAZARD"
    NO_HAZARD = "NO_HAZARD"
    STUCK = "STUCK"
    OPEN_ELSEWHERE = "OPEN_ELSEWHERE"
    BAD_SETTING = "BAD_SETTING"


class Refused(Exception):
    """The operator may not, or not now. Carries data and never prose: `ui/words/` speaks."""

    def __init__(self, refusal: Refusal, **facts: object) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal
        self.facts: Mapping[str, object] = facts


class DeviceTrouble(Exception):
    """A device does not answer. `code` is one word for the screen, `detail` is for the log."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class StorageTrouble(Exception):
    """The disk or the database does not do its work. `code` is one word for the screen."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class PolicyBroken(Exception):
    """The file cannot be used. `policy/words.py` says why to whoever wrote it; the text of this is for the log."""

    def __init__(self, *faults: PolicyFault) -> None:
        super().__init__(" · ".join(f"line {fault.line}: {fault.key} {fault.problem}" for fault in faults))
        self.faults = faults

    @property
    def line(self) -> int:
        """Where the first of them stands, from 1; 0: nowhere in particular."""
        return self.faults[0].line
