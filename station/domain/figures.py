"""The arithmetic of figures: periods in the warehouse's days, percentiles, and steps of a chart."""

import calendar
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from math import ceil

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)

MOST_STEPS = 45
"""As many columns of days, or of weeks, are still told apart."""
BEFORE_LIMIT, AFTER_LIMIT = 8, 4
"""Into so many equal parts the time up to the limit is cut, and so many of them follow it; one more holds the rest."""


class PeriodKind(StrEnum):
    """Which days are looked at."""

    TODAY = "TODAY"
    WEEK = "WEEK"
    THIRTY = "THIRTY"
    MONTH = "MONTH"
    CHOSEN = "CHOSEN"


class Step(StrEnum):
    """What one column of a chart stands for."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days of the warehouse, the first and the last one included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has; 0 when the last day is before the first."""
        return max(0, (self.last - self.first).days + 1)


@dataclass(frozen=True, slots=True)
class Span:
    """From a moment until another one, which is not part of it; in UTC."""

    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span in which nobody turns the clocks: local time is UTC plus `offset`."""

    begins: datetime
    ends: datetime
    offset: timedelta


def period_of(kind: PeriodKind, today: date) -> Period:
    """The days that end today; of the month those up to today. What is CHOSEN is for somebody to choose: today."""
    match kind:
        case PeriodKind.WEEK:
            return Period(today - 6 * _DAY, today)
        case PeriodKind.THIRTY:
            return Period(today - 29 * _DAY, today)
        case PeriodKind.MONTH:
            return Period(today.replace(day=1), today)
        case _:
            return Period(today, today)


def earlier(period: Period) -> Period:
    """As many days just before."""
    return Period(period.first - period.days * _DAY, period.first - _DAY)


def span_of(period: Period, now: datetime, zone: tzinfo) -> Span:
    """The period from its first midnight at the warehouse to its last, or to now while it is not over."""
    begins = midnight(period.first, zone)
    return Span(begins, max(begins, min(midnight(period.last + _DAY, zone), now)))


def span_before(period: Period, now: datetime, zone: tzinfo) -> Span:
    """The same time of the days just before: while the period is not over, up to the same time of day.

    A morning is compared with a morning, and not with a whole day.
    """
    begins, ends = midnight(period.first - period.days * _DAY, zone), midnight(period.first, zone)
    if now < midnight(period.last + _DAY, zone):
        wall = now.astimezone(zone).replace(tzinfo=None) - period.days * _DAY
        ends = min(ends, wall.replace(tzinfo=zone).astimezone(UTC))
    return Span(begins, max(begins, ends))


def pieces(span: Span, longest: timedelta) -> Iterator[Span]:
    """The span in pieces of this length, of which the last may be shorter."""
    at = span.begins
    while at < span.ends:
        until = min(at + longest, span.ends)
        yield Span(at, until)
        at = until


def midnight(day: date, zone: tzinfo) -> datetime:
    """When this day begins at the warehouse, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def stretches(span: Span, zone: tzinfo) -> tuple[Stretch, ...]:
    """The span, cut where the clocks are turned. They are turned at most once within a day, at a whole second."""
    found: list[Stretch] = []
    at = span.begins
    while at < span.ends:
        until = min(at + _DAY, span.ends)
        if _offset(at, zone) != _offset(until, zone):
            until = min(_turn(at, until, zone), span.ends)
        offset = _offset(at, zone)
        if found and found[-1].offset == offset:
            found[-1] = Stretch(found[-1].begins, until, offset)
        else:
            found.append(Stretch(at, until, offset))
        at = until
    return tuple(found)


def _offset(at: datetime, zone: tzinfo) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _turn(low: datetime, high: datetime, zone: tzinfo) -> datetime:
    """The first whole second at which the offset is no longer that of `low`."""
    before, low = _offset(low, zone), low.replace(microsecond=0)
    while high - low > _SECOND:
        middle = low + (high - low) // _SECOND // 2 * _SECOND
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    return low + _SECOND


def percentile(counted: Iterable[tuple[int, int]], share: float) -> int | None:
    """The percentile by the method of the nearest rank: the least value that `share` of all values do not exceed.

    `counted` are values with how often each was seen, in any order. It is always a value that was seen; None when
    there is none. The median is the one of 0.5.
    """
    ordered = sorted(counted)
    rank = nearest_rank(sum(times for _, times in ordered), share)
    passed = 0
    for value, times in ordered:
        passed += times
        if rank <= passed > 0:
            return value
    return None


def nearest_rank(count: int, share: float) -> int:
    """The place, from 1, of the percentile among so many values in their order."""
    return max(1, ceil(round(share * count, 9)))  # 0.9 × 10 is 9, and no hair more


def share_of(part: int, whole: int) -> float | None:
    """The part of the whole, from 0 to 1; None where there is nothing to have a part of."""
    return part / whole if whole else None


def step_of(period: Period) -> Step:
    """The finest step whose columns can still be told apart."""
    if period.days <= MOST_STEPS:
        return Step.DAY
    return Step.WEEK if period.days <= 7 * MOST_STEPS else Step.MONTH


def stepped(counts: Mapping[date, int], period: Period, step: Step) -> tuple[tuple[date, int], ...]:
    """The sum of each step of the period, by its first day in it; steps in which nothing was counted are there too."""
    sums: dict[date, int] = {}
    for number in range(period.days):
        day = period.first + number * _DAY
        begin = max(period.first, _begin(day, step))
        sums[begin] = sums.get(begin, 0) + counts.get(day, 0)
    return tuple(sums.items())


def _begin(day: date, step: Step) -> date:
    if step is Step.WEEK:
        return day - (day.weekday() - calendar.MONDAY) * _DAY
    return day.replace(day=1) if step is Step.MONTH else day
