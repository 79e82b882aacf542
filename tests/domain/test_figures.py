"""Percentiles against the plain definition, and periods across the nights in which the clocks are turned."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from station.domain.figures import (
    Period,
    PeriodKind,
    Span,
    Step,
    earlier,
    midnight,
    nearest_rank,
    percentile,
    period_of,
    pieces,
    share_of,
    span_before,
    span_of,
    step_of,
    stepped,
    stretches,
)

ROME = ZoneInfo("Europe/Rome")
ZONES = ("Europe/Rome", "Europe/Lisbon", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")
THURSDAY = date(2026, 11, 26)


@given(some.lists(some.integers(0, 500), max_size=60), some.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]))
def test_a_percentile_is_the_least_value_that_so_many_do_not_exceed(values: list[int], share: float) -> None:
    found = percentile([(value, values.count(value)) for value in set(values)], share)
    enough = [value for value in values if sum(other <= value for other in values) >= share * len(values) - 1e-9]
    assert found == (min(enough) if enough else None)


def test_of_nothing_there_is_no_percentile_and_no_share() -> None:
    assert percentile([], 0.5) is None
    assert percentile([(7, 0)], 0.5) is None
    assert share_of(0, 0) is None
    assert share_of(1, 4) == 0.25


@pytest.mark.parametrize(
    ("count", "share", "rank"), [(4, 0.5, 2), (5, 0.5, 3), (10, 0.9, 9), (11, 0.9, 10), (0, 0.5, 1)]
)
def test_the_nearest_rank_is_counted_from_one(count: int, share: float, rank: int) -> None:
    assert nearest_rank(count, share) == rank


def test_the_usual_periods_end_today() -> None:
    begins = {kind: period_of(kind, THURSDAY).first for kind in PeriodKind}
    assert begins == {
        PeriodKind.TODAY: THURSDAY,
        PeriodKind.WEEK: date(2026, 11, 20),
        PeriodKind.THIRTY: date(2026, 10, 28),
        PeriodKind.MONTH: date(2026, 11, 1),
        PeriodKind.CHOSEN: THURSDAY,
    }
    assert all(period_of(kind, THURSDAY).last == THURSDAY for kind in PeriodKind)
    assert earlier(Period(date(2026, 11, 20), THURSDAY)) == Period(date(2026, 11, 13), date(2026, 11, 19))
    assert Period(THURSDAY, date(2026, 11, 1)).days == 0


def test_a_day_is_as_long_as_its_clocks_make_it() -> None:
    late = datetime(2027, 1, 1, tzinfo=UTC)
    short, long = date(2026, 3, 29), date(2026, 10, 25)
    spring, autumn = (span_of(Period(day, day), late, ROME) for day in (short, long))
    assert spring.ends - spring.begins == timedelta(hours=23)
    assert autumn.ends - autumn.begins == timedelta(hours=25)


def test_what_is_not_over_is_compared_up_to_the_same_time_of_day() -> None:
    # given a Thursday morning, 9:42 at the warehouse
    now = datetime(2026, 11, 26, 8, 42, tzinfo=UTC)
    today = Period(THURSDAY, THURSDAY)
    # then today goes until now, and yesterday until 9:42
    assert span_of(today, now, ROME) == Span(midnight(THURSDAY, ROME), now)
    assert span_before(today, now, ROME).ends == now - timedelta(days=1)
    # and a period that is over is compared whole
    over = Period(date(2026, 11, 10), date(2026, 11, 12))
    assert span_before(over, now, ROME) == Span(midnight(date(2026, 11, 7), ROME), midnight(over.first, ROME))


def test_the_same_time_of_day_is_meant_when_the_clocks_were_turned_in_between() -> None:
    now = datetime(2026, 10, 26, 9, 0, tzinfo=UTC)  # 10:00 in winter time; the day before 10:00 was 9:00 UTC as well
    monday = date(2026, 10, 26)
    assert span_before(Period(monday, monday), now, ROME).ends == datetime(2026, 10, 25, 9, 0, tzinfo=UTC)
    saturday = span_before(Period(date(2026, 10, 25), monday), now, ROME)
    assert saturday.ends == datetime(2026, 10, 24, 8, 0, tzinfo=UTC)


def test_days_that_have_not_come_yet_are_empty() -> None:
    now = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
    tomorrow = Period(date(2026, 11, 28), date(2026, 11, 29))
    span = span_of(tomorrow, now, ROME)
    assert span.begins == span.ends
    assert stretches(span, ROME) == ()


@given(some.integers(0, 11 * 365 * 24 * 60), some.integers(0, 24 * 500), some.sampled_from(ZONES))
def test_within_a_stretch_nobody_turns_the_clocks(minutes: int, hours: int, name: str) -> None:
    # given a span somewhere
    zone = ZoneInfo(name)
    start = datetime(2019, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    span = Span(start, start + timedelta(hours=hours))
    # when
    found = stretches(span, zone)
    # then the stretches cover it without a gap, and each has one offset from its beginning to its last second
    ends = [span.begins, *(stretch.ends for stretch in found)]
    assert [stretch.begins for stretch in found] == ends[:-1]
    assert ends[-1] == span.ends
    for stretch in found:
        last = max(stretch.begins, stretch.ends - timedelta(seconds=1))
        for at in (stretch.begins, stretch.begins + (last - stretch.begins) / 2, last):
            assert at.astimezone(zone).utcoffset() == stretch.offset
    assert all(one.offset != other.offset for one, other in pairwise(found))


@pytest.mark.parametrize(
    ("days", "step"), [(1, Step.DAY), (45, Step.DAY), (46, Step.WEEK), (315, Step.WEEK), (316, Step.MONTH)]
)
def test_a_long_period_has_coarser_steps(days: int, step: Step) -> None:
    assert step_of(Period(THURSDAY - timedelta(days=days - 1), THURSDAY)) is step


@given(some.integers(0, 5000), some.integers(1, 900))
def test_the_pieces_of_a_span_are_the_span(minutes: int, longest: int) -> None:
    start = datetime(2026, 3, 28, tzinfo=UTC)
    span = Span(start, start + timedelta(minutes=minutes))
    found = list(pieces(span, timedelta(minutes=longest)))
    assert [span.begins, *(piece.ends for piece in found)] == [*(piece.begins for piece in found), span.ends]
    assert all(piece.ends - piece.begins <= timedelta(minutes=longest) for piece in found)


@given(
    some.dictionaries(some.dates(date(2025, 1, 1), date(2026, 12, 31)), some.integers(1, 9)), some.sampled_from(Step)
)
def test_no_count_of_the_period_is_lost_or_counted_twice(counts: dict[date, int], step: Step) -> None:
    period = Period(date(2025, 3, 5), date(2026, 6, 17))
    columns = stepped(counts, period, step)
    inside = sum(count for day, count in counts.items() if period.first <= day <= period.last)
    assert sum(count for _, count in columns) == inside
    assert columns[0][0] == period.first
    begins = [day for day, _ in columns[1:]]
    assert begins == sorted(begins)
    if step is Step.WEEK:
        assert all(day.weekday() == 0 for day in begins)
    if step is Step.MONTH:
        assert all(day.day == 1 for day in begins)
