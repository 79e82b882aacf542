"""The clocks of a return: what is due when, how near that is, and from when on somebody has to be told."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from station.domain.working_time import MONDAY_TO_FRIDAY, WorkingCalendar

_HOUR = timedelta(hours=1)


class Tone(StrEnum):
    """How near a clock is to its limit."""

    GREEN = "GREEN"
    AMBER = "AMBER"
    RED = "RED"


class Counting(StrEnum):
    """Which hours a limit is counted in."""

    CALENDAR = "CALENDAR"
    WORKING = "WORKING"


class AlarmStep(StrEnum):
    """How loudly the bench says that something is stuck: from BLOCKING on nobody gives a verdict unheard."""

    CALM = "CALM"
    ALARM = "ALARM"
    RED = "RED"
    BLOCKING = "BLOCKING"


@dataclass(frozen=True, slots=True)
class Ages:
    """After how long something that waits turns amber and red."""

    amber: timedelta
    red: timedelta


@dataclass(frozen=True, slots=True)
class ClockLimits:
    """What a shop's policy says of its clocks. Of a refund it says how long before its limit, of the rest how old."""

    refund: Ages = Ages(12 * _HOUR, 4 * _HOUR)
    refund_counts: Counting = Counting.CALENDAR
    parked: Ages = Ages(24 * _HOUR, 72 * _HOUR)
    photo: Ages = Ages(4 * _HOUR, 24 * _HOUR)
    label: Ages = Ages(24 * _HOUR, 48 * _HOUR)
    stuck: Ages = Ages(4 * _HOUR, 24 * _HOUR)
    blocking: timedelta = 36 * _HOUR
    service_answer: timedelta = 24 * _HOUR
    service_escalation: timedelta = 48 * _HOUR
    week: frozenset[int] = MONDAY_TO_FRIDAY


USUAL = ClockLimits()
"""What counts where a policy says nothing."""


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock that runs: it is due at a moment, and turns amber and red at others before or then."""

    due: datetime
    amber_at: datetime
    red_at: datetime

    def tone(self, now: datetime) -> Tone:
        """The colour at this moment."""
        if now >= self.red_at:
            return Tone.RED
        return Tone.AMBER if now >= self.amber_at else Tone.GREEN

    def sooner(self, other: "Clock | None") -> "Clock":
        """The clock of something that has two: each of its moments is the earlier one."""
        if other is None:
            return self
        return Clock(min(self.due, other.due), min(self.amber_at, other.amber_at), min(self.red_at, other.red_at))


def refund_due(arrived_at: datetime, hours: int, worked: WorkingCalendar | None = None) -> datetime:
    """The stricter reading of R9: the clock starts when the parcel is registered as arrived, and never stands still.

    With a calendar only the hours of its working days count.
    """
    span = hours * _HOUR
    return arrived_at + span if worked is None else worked.after(arrived_at, span)


def refund_clock(due: datetime, limits: ClockLimits) -> Clock:
    """The clock of a refund: the hours before its limit are those of a wall clock."""
    return Clock(due, due - limits.refund.amber, due - limits.refund.red)


def stuck_clock(since: datetime, limits: ClockLimits) -> Clock:
    """The clock of a decision on its way out. It runs day and night: no weekend sends a decision."""
    red = since + limits.stuck.red
    return Clock(red, since + limits.stuck.amber, red)


def waiting_clock(since: datetime, after: Ages, worked: WorkingCalendar) -> Clock:
    """The clock of what waits for somebody's hand: it runs while somebody is there."""
    red = worked.after(since, after.red)
    return Clock(red, worked.after(since, after.amber), red)


def stuck_step(since: datetime, now: datetime, limits: ClockLimits) -> AlarmStep:
    """How loudly it is said that a decision has not left since then."""
    age = now - since
    steps = (
        (limits.blocking, AlarmStep.BLOCKING),
        (limits.stuck.red, AlarmStep.RED),
        (limits.stuck.amber, AlarmStep.ALARM),
    )
    return next((step for after, step in steps if age >= after), AlarmStep.CALM)


def refund_step(due: datetime, now: datetime, limits: ClockLimits) -> AlarmStep:
    """How loudly it is said that a parcel here has to be decided: it never keeps anybody from deciding it."""
    if now >= due:
        return AlarmStep.RED
    return AlarmStep.ALARM if now >= due - limits.refund.red else AlarmStep.CALM


def loudest(*steps: AlarmStep) -> AlarmStep:
    """The step that counts of these; CALM without any."""
    order = tuple(AlarmStep)
    return max(steps, key=order.index, default=AlarmStep.CALM)


def window_day(requested_at: datetime, delivered_on: date | None, zone: tzinfo) -> int | None:
    """On which calendar day after delivery the return was requested, in the warehouse's zone; None if unknown."""
    if delivered_on is None:
        return None
    return (requested_at.astimezone(zone).date() - delivered_on).days
