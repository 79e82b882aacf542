"""The clocks of a return: what is due when, and from when on somebody is told."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.deadlines import (
    Ages,
    AlarmStep,
    Clock,
    ClockLimits,
    Tone,
    loudest,
    refund_clock,
    refund_due,
    refund_step,
    stuck_clock,
    stuck_step,
    waiting_clock,
    window_day,
)
from station.domain.working_time import WorkingCalendar

ROME = ZoneInfo("Europe/Rome")
ARRIVED = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)
LIMITS = ClockLimits()
HOUR = timedelta(hours=1)


def test_the_refund_is_due_48_hours_after_the_parcel_came():
    assert refund_due(ARRIVED, 48) == datetime(2026, 11, 24, 9, 40, tzinfo=UTC)


def test_where_a_shop_counts_working_hours_a_parcel_of_friday_is_due_on_tuesday():
    friday = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
    assert refund_due(friday, 48, WorkingCalendar(ROME)) == datetime(2026, 11, 24, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("left", "expected"),
    [(13, Tone.GREEN), (12, Tone.AMBER), (5, Tone.AMBER), (4, Tone.RED), (0, Tone.RED), (-1, Tone.RED)],
)
def test_a_refund_turns_amber_and_red_before_it_is_too_late(left, expected):
    assert refund_clock(ARRIVED + left * HOUR, LIMITS).tone(ARRIVED) is expected


@pytest.mark.parametrize(
    ("age", "step"),
    [
        (timedelta(hours=4) - timedelta(microseconds=1), AlarmStep.CALM),
        (timedelta(hours=4), AlarmStep.ALARM),
        (timedelta(hours=24) - timedelta(microseconds=1), AlarmStep.ALARM),
        (timedelta(hours=24), AlarmStep.RED),
        (timedelta(hours=36) - timedelta(microseconds=1), AlarmStep.RED),
        (timedelta(hours=36), AlarmStep.BLOCKING),
        (timedelta(days=400), AlarmStep.BLOCKING),
        (timedelta(hours=-3), AlarmStep.CALM),
    ],
)
def test_a_decision_that_does_not_leave_is_told_louder_and_louder(age, step):
    assert stuck_step(ARRIVED, ARRIVED + age, LIMITS) is step


def test_a_stuck_decision_is_amber_and_red_at_the_steps_of_its_alarm():
    clock = stuck_clock(ARRIVED, LIMITS)
    for age in (3, 4, 23, 24, 40):
        step = stuck_step(ARRIVED, ARRIVED + age * HOUR, LIMITS)
        tone = {AlarmStep.CALM: Tone.GREEN, AlarmStep.ALARM: Tone.AMBER}.get(step, Tone.RED)
        assert clock.tone(ARRIVED + age * HOUR) is tone


@pytest.mark.parametrize(
    ("left", "step"), [(5, AlarmStep.CALM), (4, AlarmStep.ALARM), (0, AlarmStep.RED), (-90, AlarmStep.RED)]
)
def test_a_parcel_that_is_nearly_late_is_told_and_never_keeps_anybody_from_deciding_it(left, step):
    assert refund_step(ARRIVED + left * HOUR, ARRIVED, LIMITS) is step


def test_the_loudest_step_counts():
    assert loudest() is AlarmStep.CALM
    assert loudest(AlarmStep.RED, AlarmStep.BLOCKING, AlarmStep.ALARM) is AlarmStep.BLOCKING


def test_what_waits_for_a_hand_grows_old_only_while_somebody_is_there():
    friday_evening = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
    clock = waiting_clock(friday_evening, Ages(6 * HOUR, 24 * HOUR), WorkingCalendar(ROME))
    assert clock.tone(datetime(2026, 11, 22, 23, 0, tzinfo=UTC)) is Tone.GREEN
    assert clock.tone(datetime(2026, 11, 23, 0, 30, tzinfo=UTC)) is Tone.AMBER
    assert clock.due == clock.red_at == datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def test_of_two_clocks_every_moment_of_the_earlier_one_counts():
    early, late = Clock(ARRIVED, ARRIVED - HOUR, ARRIVED), Clock(ARRIVED + HOUR, ARRIVED - 2 * HOUR, ARRIVED + HOUR)
    assert early.sooner(late) == late.sooner(early) == Clock(ARRIVED, ARRIVED - 2 * HOUR, ARRIVED)
    assert early.sooner(None) is early


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
