"""The working days where the station stands: the week of its policy, the holidays of its country and its town."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from station.domain.deadlines import ClockLimits, Counting
from station.domain.working_time import WorkingCalendar

if TYPE_CHECKING:
    from station.settings import Settings

COUNTRIES = ("IT", "FR")
YEARS_BACK, YEARS_AHEAD = 2, 2


def calendar_of(settings: Settings, limits: ClockLimits, now: datetime) -> WorkingCalendar:
    """The calendar around this moment."""
    year = now.astimezone(settings.zone).year
    free = _holidays(settings.calendar.country, settings.calendar.town_holidays, year)
    return WorkingCalendar(settings.zone, limits.week, free)


def calendar_of_refunds(settings: Settings, limits: ClockLimits, now: datetime) -> WorkingCalendar | None:
    """The calendar that refunds are counted by; None where every hour counts."""
    return calendar_of(settings, limits, now) if limits.refund_counts is Counting.WORKING else None


def is_day_of_year(text: str) -> bool:
    """Whether this is the month and day of a holiday, such as 12-07."""
    try:
        date.fromisoformat(f"2024-{text}")  # a year that has a 29 February
    except ValueError:
        return False
    return len(text) == len("12-07")


@lru_cache(maxsize=8)
def _holidays(country: str, towns: tuple[str, ...], year: int) -> frozenset[date]:
    """Loads the tables of holidays when they are first asked for: it takes a tenth of a second."""
    years = range(year - YEARS_BACK, year + YEARS_AHEAD + 1)
    found = {day for text in towns for one in years if (day := _in_year(one, text)) is not None}
    if country:
        from holidays import country_holidays

        found |= set(country_holidays(country, years=years))
    return frozenset(found)


def _in_year(year: int, text: str) -> date | None:
    try:
        return date.fromisoformat(f"{year:04}-{text}")
    except ValueError:
        return None  # 29 February
