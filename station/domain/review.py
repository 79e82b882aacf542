"""What a supervisor looks at afterwards, how far that is, and what can be done about it."""

import hashlib
from datetime import datetime
from enum import StrEnum

from station.domain.verdict import Verdict


class Standing(StrEnum):
    """How far the review of a unit is."""

    OPEN = "OPEN"
    AGREED = "AGREED"
    OVERTURNED = "OVERTURNED"
    PHOTO_WANTED = "PHOTO_WANTED"


class ReviewVerb(StrEnum):
    """What a supervisor can do with a unit."""

    AGREE = "AGREE"
    AUTHORISE = "AUTHORISE"
    """The refusal of a unit that the bench has parked."""
    CONFIRM = "CONFIRM"
    """Of a parked unit."""
    TO_CONFIRM = "TO_CONFIRM"
    """Overturns a refusal."""
    TO_REFUSE = "TO_REFUSE"
    """Overturns a confirmation."""
    REDUCE = "REDUCE"
    """Confirms at a reduced refund, whatever stood before."""
    REOPEN = "REOPEN"
    NEW_PHOTO = "NEW_PHOTO"
    COMMENT = "COMMENT"


def is_sampled(seed: str, per_cent: float, rma_number: str, line: int, unit: int) -> bool:
    """Whether this confirmed unit is among those that are looked at: its lot lies below `per_cent`."""
    return lot(seed, rma_number, line, unit) < per_cent


def lot(seed: str, rma_number: str, line: int, unit: int) -> float:
    """What this unit draws, from 0 to below 100; anybody can work it out again from the seed.

    The first six bytes of the SHA-256 of seed and place, as a part of all that they can be.
    """
    digest = hashlib.sha256(f"{seed}\n{rma_number}\n{line}\n{unit}".encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48 * 100


def refund_is_out(sent_at: datetime | None, due_by: datetime | None, now: datetime) -> bool:
    """Whether the money of a confirmation has gone: the decision is out, and the time for the refund is over."""
    return sent_at is not None and due_by is not None and now >= due_by


def to_review(verdict: Verdict, *, sampled: bool) -> Standing | None:
    """Every refusal and every hold is looked at, and of the confirmations those that were drawn."""
    return Standing.OPEN if sampled or verdict is not Verdict.CONFIRM else None
