"""The refund clock and the days of the return window."""

from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum


class Urgency(StrEnum):
    """How close a refund is to its limit."""

    CALM = "CALM"
    SOON = "SOON"
    OVERDUE = "OVERDUE"


def refund_due(arrived_at: datetime, hours: int) -> datetime:
    """The stricter reading of R9: the clock starts when the parcel is registered as arrived."""
    return arrived_at + timedelta(hours=hours)


def urgency(due: datetime, now: datetime, soon: timedelta = timedelta(hours=4)) -> Urgency:
    """CALM, SOON within `soon` of the limit, OVERDUE at the limit."""
    if now >= due:
        return Urgency.OVERDUE
    return Urgency.SOON if due - now <= soon else Urgency.CALM


def window_day(requested_at: datetime, delivered_on: date | None, zone: tzinfo) -> int | None:
    """On which calendar day after delivery the return was requested, in the warehouse's zone; None if unknown."""
    if delivered_on is None:
        return None
    return (requested_at.astimezone(zone).date() - delivered_on).days
