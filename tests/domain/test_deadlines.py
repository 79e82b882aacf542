"""The refund clock and the days of the return window."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.deadlines import Urgency, refund_due, urgency, window_day

ROME = ZoneInfo("Europe/Rome")
ARRIVED = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)


def test_the_refund_is_due_48_hours_after_the_parcel_came():
    assert refund_due(ARRIVED, 48) == datetime(2026, 11, 24, 9, 40, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "expected"),
    [(timedelta(hours=5), Urgency.CALM), (timedelta(hours=4), Urgency.SOON), (timedelta(0), Urgency.OVERDUE)],
)
def test_the_clock_warns_before_it_is_too_late(left, expected):
    assert urgency(ARRIVED + left, ARRIVED) is expected


def test_a_request_just_after_midnight_counts_for_the_warehouses_day():
    requested = datetime(2026, 11, 7, 23, 30, tzinfo=UTC)
    assert window_day(requested, date(2026, 10, 28), ROME) == 11


def test_an_unknown_delivery_cannot_be_checked():
    assert window_day(ARRIVED, None, ROME) is None


@given(
    st.integers(1_704_067_200, 1_893_456_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    st.dates(date(2024, 1, 1), date(2030, 1, 1)),
)
def test_the_day_is_the_one_that_a_wall_calendar_shows(requested, delivered):
    here = requested.astimezone(ROME).date()
    step = 1 if here >= delivered else -1
    days, at = 0, delivered
    while at != here and days < 40:
        at += timedelta(days=step)
        days += 1
    if days < 40:
        assert window_day(requested, delivered, ROME) == step * days
