"""The holidays of both countries, against those that a wall calendar prints."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from station.calendar import calendar_of
from station.domain.deadlines import ClockLimits
from station.errors import StorageTrouble
from station.settings import CalendarSettings, Settings, load

EASTER_MONDAY = date(2026, 4, 6)
BOTH = {date(2026, 1, 1), EASTER_MONDAY, date(2026, 5, 1), date(2026, 8, 15), date(2026, 11, 1), date(2026, 12, 25)}
ITALY = BOTH | {date(2026, 1, 6), date(2026, 4, 25), date(2026, 6, 2), date(2026, 12, 8), date(2026, 12, 26)}
FRANCE = BOTH | {date(2026, 5, 8), date(2026, 5, 14), date(2026, 5, 25), date(2026, 7, 14), date(2026, 11, 11)}


def free_days(country: str, *towns: str) -> set[date]:
    settings = Settings(Path(), calendar=CalendarSettings(country, towns))
    found = calendar_of(settings, ClockLimits(), datetime(2026, 11, 23, tzinfo=UTC)).holidays
    return {day for day in found if day.year == 2026}


@pytest.mark.parametrize(("country", "free", "worked"), [("IT", ITALY, FRANCE - ITALY), ("FR", FRANCE, ITALY - FRANCE)])
def test_a_country_rests_on_its_own_holidays(country: str, free: set[date], worked: set[date]) -> None:
    found = free_days(country)
    assert free <= found
    assert not found & worked


def test_the_town_rests_on_the_day_of_its_saint_every_year_that_has_it() -> None:
    assert free_days("", "12-07") == {date(2026, 12, 7)}
    assert free_days("", "02-29") == set()


def test_a_warehouse_in_milan_works_on_neither_saint_ambrose_nor_the_day_after() -> None:
    now = datetime(2026, 12, 4, 12, tzinfo=UTC)
    worked = calendar_of(Settings(Path()), ClockLimits(), now)
    assert worked.days_between(now, datetime(2026, 12, 9, 12, tzinfo=UTC)) == 1


@pytest.mark.parametrize("text", ['country = "DE"', 'town_holidays = ["13-07"]', 'town_holidays = ["2026-12-07"]'])
def test_a_calendar_that_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.toml").write_text(f"[calendar]\n{text}\n", encoding="utf-8")
    with pytest.raises(StorageTrouble) as trouble:
        load(tmp_path)
    assert "[calendar]" in trouble.value.detail
