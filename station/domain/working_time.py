"""Working days and the time that passes on them: whole days of the warehouse that are neither free nor a holiday."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY = timedelta(days=1)
MONDAY_TO_FRIDAY = frozenset(range(5))
"""Days of the week as `date.weekday` counts them."""


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Which days are worked where the warehouse stands. At least one day of the week is."""

    zone: tzinfo
    week: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: frozenset[date] = field(default=frozenset(), repr=False)

    def is_worked(self, day: date) -> bool:
        """Whether somebody works on this day."""
        return day.weekday() in self.week and day not in self.holidays

    def day_of(self, at: datetime) -> date:
        """The day that a wall calendar in the warehouse shows at this moment."""
        return at.astimezone(self.zone).date()

    def begins(self, day: date) -> datetime:
        """When this day begins at the warehouse, in UTC: the day lasts 23 or 25 hours when the clocks change."""
        return datetime.combine(day, time.min, self.zone).astimezone(UTC)

    def working_time(self, begin: datetime, end: datetime) -> timedelta:
        """How much of the time between two moments lies on working days; nothing when the end comes first."""
        begin, end = begin.astimezone(UTC), end.astimezone(UTC)  # Python counts wall hours within one zone
        passed, day = timedelta(0), self.day_of(begin)
        while begin < end:
            day += _DAY
            tomorrow = min(end, self.begins(day))
            if self.is_worked(day - _DAY):
                passed += tomorrow - begin
            begin = tomorrow
        return passed

    def after(self, begin: datetime, span: timedelta) -> datetime:
        """The first moment, in UTC, at which so much working time has passed since `begin`."""
        at, day = begin.astimezone(UTC), self.day_of(begin)
        while True:
            tomorrow = self.begins(day + _DAY)
            if self.is_worked(day):
                if span <= tomorrow - at:
                    return at + span
                span -= tomorrow - at
            at, day = tomorrow, day + _DAY

    def days_between(self, begin: datetime, end: datetime) -> int:
        """How many working days have begun since the day of `begin`: from Friday to Monday it is one."""
        day, last, count = self.day_of(begin), self.day_of(end), 0
        while day < last:
            day += _DAY
            count += self.is_worked(day)
        return count
