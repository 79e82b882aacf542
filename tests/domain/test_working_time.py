"""Working days: against a clerk who goes through the time quarter of an hour by quarter of an hour."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from station.domain.working_time import MONDAY_TO_FRIDAY, WorkingCalendar

ROME = ZoneInfo("Europe/Rome")
QUARTER = timedelta(minutes=15)
SPRING, AUTUMN = datetime(2026, 3, 28, 22, 0, tzinfo=UTC), datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
"""Saturday evenings before the clocks change."""

quarters = st.integers(0, 4 * 24 * 365 * 2).map(lambda count: datetime(2026, 1, 1, tzinfo=UTC) + count * QUARTER)
near_a_change = st.builds(
    lambda change, count: change + count * QUARTER, st.sampled_from((SPRING, AUTUMN)), st.integers(-300, 300)
)
moments = st.builds(lambda at, zone: at.astimezone(zone), quarters | near_a_change, st.sampled_from((UTC, ROME)))
spans = st.integers(0, 4 * 24 * 5).map(lambda count: count * QUARTER)
weeks = st.frozensets(st.integers(0, 6), min_size=1) | st.just(MONDAY_TO_FRIDAY)
zones = st.sampled_from((ROME, ZoneInfo("Europe/Paris"), ZoneInfo("America/Sao_Paulo")))
holidays = st.frozensets(st.dates(date(2026, 1, 1), date(2028, 1, 30)), max_size=8) | st.just(
    frozenset({date(2026, 3, 29), date(2026, 3, 30), date(2026, 10, 26)})
)
calendars = st.builds(WorkingCalendar, zones, weeks, holidays)


def clerk_works(calendar: WorkingCalendar, at: datetime) -> bool:
    here = at.astimezone(calendar.zone)
    free = {day.isoformat() for day in calendar.holidays}
    return here.isoweekday() - 1 in calendar.week and here.strftime("%Y-%m-%d") not in free


@settings(max_examples=120, deadline=None)
@given(calendars, moments, spans)
@example(WorkingCalendar(ROME, frozenset(range(7))), SPRING, timedelta(hours=24))
@example(WorkingCalendar(ROME, frozenset(range(7))), AUTUMN, timedelta(hours=24))
def test_the_working_time_is_what_a_clerk_counts_quarter_by_quarter(calendar, begin, span):
    begin = begin.astimezone(UTC)
    end, counted, at = begin + span, timedelta(0), begin
    while at < end:
        counted += QUARTER if clerk_works(calendar, at) else timedelta(0)
        at += QUARTER
    for zone in (UTC, ROME):
        assert calendar.working_time(begin.astimezone(zone), end.astimezone(zone)) == counted


@settings(max_examples=120, deadline=None)
@given(calendars, moments, st.integers(1, 4 * 24 * 3).map(lambda count: count * QUARTER))
@example(WorkingCalendar(ROME, frozenset({6})), SPRING, timedelta(hours=24))
@example(WorkingCalendar(ROME, frozenset({6})), AUTUMN, timedelta(hours=24))
def test_a_limit_in_working_time_is_where_the_clerk_arrives(calendar, begin, span):
    left, at = span, begin.astimezone(UTC)
    while left:
        left -= QUARTER if clerk_works(calendar, at) else timedelta(0)
        at += QUARTER
    assert calendar.after(begin, span) == at


@settings(max_examples=60, deadline=None)
@given(calendars, moments, st.integers(0, 60))
def test_working_days_are_those_that_a_wall_calendar_shows(calendar, begin, days):
    end = begin + timedelta(days=days)
    first, last = begin.astimezone(calendar.zone).date(), end.astimezone(calendar.zone).date()
    on_the_wall = [first + timedelta(days=count) for count in range(1, (last - first).days + 1)]
    worked = [day for day in on_the_wall if day.weekday() in calendar.week and day not in calendar.holidays]
    assert calendar.days_between(begin, end) == len(worked)


def test_from_friday_to_monday_it_is_one_working_day():
    friday, monday = datetime(2026, 11, 20, 9, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert WorkingCalendar(ROME).days_between(friday, monday) == 1
    assert WorkingCalendar(ROME).working_time(friday, monday) == timedelta(hours=24)


def test_the_day_on_which_the_clocks_go_forward_is_an_hour_short_and_the_other_an_hour_long():
    every_day = WorkingCalendar(ROME, frozenset(range(7)))
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25)):
        begins, ends = every_day.begins(day), every_day.begins(day + timedelta(days=1))
        assert ends - begins == every_day.working_time(begins, ends) == timedelta(hours=hours)


def test_no_working_time_passes_backwards():
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert WorkingCalendar(ROME).working_time(noon, noon - timedelta(days=2)) == timedelta(0)


def test_a_limit_of_nothing_is_now_or_when_work_begins_again():
    saturday, monday = datetime(2026, 11, 21, 12, tzinfo=UTC), datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert WorkingCalendar(ROME).after(monday, timedelta(0)) == monday
    assert WorkingCalendar(ROME).after(saturday, timedelta(0)) == monday
