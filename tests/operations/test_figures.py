"""Figures as the database counts them, against the same counted row by row; and the facts behind them as they arise."""

import json
import sqlite3
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from math import ceil

import pytest

from station.domain.case import RequestType
from station.domain.evidence import Slot
from station.domain.figures import Period, PeriodKind, period_of
from station.domain.photography import Flaw
from station.operations.poor_shots import refuse_shot
from station.settings import ProcessSettings
from station.views.figures import FiguresAsked, FiguresView, Verdicts
from station.views.load_case import load_timeline
from station.views.load_figures import figures
from tests.builders import LUCA, RMA, Homes, a_case, a_simple_item
from tests.busy_station import ROME, Busy, fill
from tests.quiet_bench import QuietBench

TURNED = date(2026, 10, 25)
"""The clocks were turned back in this night."""
MONDAY = date(2026, 11, 23)


def at(moment: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=moment)


def day_of(moment: int) -> date:
    return at(moment).astimezone(ROME).date()


class Counted:
    """Everything that was decided first in these days at this station, counted with pencil and paper."""

    def __init__(self, homes: Homes, period: Period, station: str = "") -> None:
        held = sqlite3.connect(homes.settings.database)
        held.row_factory = sqlite3.Row
        cases = {row["id"]: row for row in held.execute("SELECT * FROM cases")}
        self.first = [
            row
            for row in held.execute("SELECT * FROM decisions WHERE withdrawn_at IS NULL AND replaces IS NULL")
            if period.first <= day_of(row["decided_at"]) <= period.last and station in ("", row["station"])
        ]
        self.cases = {row["case_id"]: cases[row["case_id"]] for row in self.first}
        categories = {(row["case_id"], row["line"]): row["category"] for row in held.execute("SELECT * FROM items")}
        self.units = [
            (unit, self.cases[unit["case_id"]]["request_type"], categories.get((unit["case_id"], unit["line"]), ""))
            for unit in held.execute("SELECT * FROM units")
            if unit["case_id"] in self.cases and unit["verdict"] in ("CONFIRM", "REFUSE")
        ]
        self.flaws = Counter(
            row["flaw"]
            for row in held.execute("SELECT * FROM poor_shots")
            if period.first <= day_of(row["taken_at"]) <= period.last and station in ("", row["station"])
        )
        held.close()

    def percentile(self, share: float) -> int:
        took = sorted((row["decided_at"] - self.cases[row["case_id"]]["opened_at"]) // 10**6 for row in self.first)
        value = took[ceil(share * len(took)) - 1]
        return value if value < 3600 else value // 60 * 60

    def verdicts(self, place: int) -> dict[str, Verdicts]:
        said = Counter((entry[place], entry[0]["verdict"]) for entry in self.units)
        return {kind: Verdicts(said[kind, "CONFIRM"], said[kind, "REFUSE"]) for kind, _ in said}

    def against(self) -> tuple[int, int]:
        known = [unit for unit, *_ in self.units if unit["suggested"] in ("CONFIRM", "REFUSE")]
        return sum(unit["suggested"] != unit["verdict"] for unit in known), len(known)

    def times(self) -> list[int]:
        parts = Counter(
            min((row["decided_at"] - self.cases[row["case_id"]]["arrived_at"]) // (6 * 3_600_000_000), 12)
            for row in self.first
        )
        return [parts[part] for part in range(13)]


def look(homes: Homes, period: Period, station: str = "") -> FiguresView:
    desk = homes.open()
    view = desk.look(figures, FiguresAsked(period, station))
    homes.close()
    return view


@pytest.fixture
def busy(homes: Homes) -> Homes:
    """A home in which two benches have worked for sixty days, and which nobody is looking at."""
    homes.open()
    homes.close()
    homes.clock.now = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
    fill(homes.settings.database, Busy(per_day=25, stations=("milano-2", "lyon-1")))
    return homes


@pytest.mark.parametrize("station", ["", "lyon-1"])
@pytest.mark.parametrize(
    "period",
    [Period(date(2026, 10, 1), date(2026, 11, 20)), Period(TURNED, TURNED), Period(MONDAY, MONDAY)],
    ids=["weeks", "the night of the clocks", "a day"],
)
def test_the_database_counts_as_pencil_and_paper_do(busy: Homes, period: Period, station: str) -> None:
    # given a few decisions on both sides of every hour of that night
    _around_the_turned_hour(busy)
    counted = Counted(busy, period, station)
    # when
    view = look(busy, period, station)
    # then
    now = view.now
    assert now.parcels == len(counted.first) > 0
    assert view.by_day == dict(sorted(Counter(day_of(row["decided_at"]) for row in counted.first).items()))
    hours = Counter(at(row["decided_at"]).astimezone(ROME).hour for row in counted.first)
    assert view.by_hour == tuple(hours[hour] for hour in range(24))
    assert (now.median, now.p90) == (counted.percentile(0.5), counted.percentile(0.9))
    assert {kind.value: said for kind, said in view.by_type.items()} == counted.verdicts(1)
    assert view.by_category == counted.verdicts(2)
    assert (now.against, now.suggested) == counted.against()
    assert list(view.times) == counted.times()
    late = sum(row["decided_at"] >= counted.cases[row["case_id"]]["due_by"] for row in counted.first)
    assert (now.late, now.timed) == (late, len(counted.first))
    reasons = Counter(reason for unit, *_ in counted.units for reason in json.loads(unit["reasons"]))
    assert {reason.value: count for reason, count in view.reasons.items()} == reasons
    assert {flaw.value: count for flaw, count in view.flaws.items()} == counted.flaws
    assert view.stations == ("lyon-1", "milano-2")


def _around_the_turned_hour(busy: Homes) -> None:
    """Decisions every ten minutes while it was two o'clock twice."""
    held = sqlite3.connect(busy.settings.database)
    for number in range(24):
        decided = int(datetime(2026, 10, 24, 22, 10 * (number % 6), tzinfo=UTC).timestamp() + 3600 * (number // 6))
        held.execute(
            "INSERT INTO cases (id, rma_number, version, status, state, request_type, requested_at, opened_at,"
            " arrived_at, due_by) VALUES (?, ?, 1, 'APPROVED', 'CONFIRMED', 'CONVENIENCE', 0, ?, ?, ?)",
            (10**6 + number, f"RMA-2027-{number:06}", *(decided * 10**6 - 10**8,) * 2, decided * 10**6 + 10**9),
        )
        held.execute(
            "INSERT INTO decisions (id, case_id, number, outcome, decided_at, operator, station, body)"
            " VALUES (?, ?, 1, 'CONFIRMED', ?, 'anna.rossi', 'lyon-1', x'00')",
            (f"night-{number}", 10**6 + number, decided * 10**6),
        )
        held.execute(
            "INSERT INTO units (case_id, line, unit, reception, verdict) VALUES (?, 1, 1, 'RECEIVED', 'CONFIRM')",
            (10**6 + number,),
        )
    held.commit()
    held.close()


def test_a_week_is_compared_with_the_week_before(busy: Homes) -> None:
    week = Period(date(2026, 11, 9), date(2026, 11, 15))
    before = look(busy, Period(date(2026, 11, 2), date(2026, 11, 8)))
    assert look(busy, week).before == before.now


def test_this_morning_is_compared_with_yesterday_morning(busy: Homes) -> None:
    # given it is ten o'clock at the warehouse
    view = look(busy, period_of(PeriodKind.TODAY, date(2026, 11, 26)))
    yesterday = Counted(busy, Period(date(2026, 11, 25), date(2026, 11, 25)))
    # then only what was decided before ten counts on both sides
    ten = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    assert view.before.parcels == sum(at(row["decided_at"]) < ten for row in yesterday.first) < len(yesterday.first)
    assert view.now.parcels == 0


def test_an_empty_period_says_so(busy: Homes) -> None:
    view = look(busy, Period(date(2020, 1, 1), date(2020, 12, 31)))
    assert view.is_empty
    assert (view.now.median, view.now.refused_share, view.now.late_share, view.now.against_share) == (None,) * 4


def test_nobody_is_counted_by_name_unless_the_shop_has_chosen_to(busy: Homes) -> None:
    period = Period(date(2026, 11, 2), date(2026, 11, 20))
    desk = busy.open()
    assert desk.look(figures, FiguresAsked(period)).people == ()
    # when the shop chooses to
    desk.settings = replace(desk.settings, process=ProcessSettings(figures_per_person=True))
    people = desk.look(figures, FiguresAsked(period)).people
    # then
    counted = Counter(row["operator"] for row in Counted(busy, period).first)
    assert {person.login: person.parcels for person in people} == counted
    assert next(person.name for person in people if person.login == "anna.rossi") == "Anna Rossi"


# the facts behind the figures


def only(bench: QuietBench) -> FiguresView:
    return bench.desk.look(figures, FiguresAsked(period_of(PeriodKind.TODAY, MONDAY)))


def test_a_decision_is_counted_at_its_bench_with_what_was_suggested(bench: QuietBench) -> None:
    # given a unit that the conditions would refuse
    bench.arrives(a_case(items=[a_simple_item(1)]))
    bench.clock.forward(minutes=4, seconds=11)
    bench.answer_all(use="EVIDENT")
    # when it is confirmed
    bench.signs_in(LUCA)
    bench.confirm()
    # then a minute later the figures know it
    bench.clock.forward(minutes=1)
    view = only(bench)
    assert (view.now.parcels, view.now.median, view.stations) == (1, 251, ("milano-2",))
    assert (view.now.against, view.now.suggested) == (1, 1)
    assert view.by_type == {RequestType.CONVENIENCE: Verdicts(1, 0)}


def test_an_undone_decision_is_none_and_a_second_one_is_no_second_parcel(bench: QuietBench) -> None:
    bench.arrives(a_case(items=[a_simple_item(1)]))
    bench.answer_all()
    bench.confirm()
    bench.undo()
    bench.clock.forward(seconds=1)
    assert only(bench).now.parcels == 0
    # when it is refused, sent, opened again by a supervisor and confirmed
    bench.photo()
    bench.refuse()
    bench.clock.forward(minutes=5)
    bench.deliver()
    bench.signs_in(LUCA)
    bench.reopen()
    bench.confirm()
    bench.clock.forward(seconds=1)
    # then it is one parcel, judged as it stands now, and as fast as it was the first time
    view = only(bench)
    assert (view.now.parcels, view.now.median, view.now.refused) == (1, 1, 0)
    assert view.now.suggested == 1


def test_a_shot_that_was_not_kept_is_counted_once_and_without_a_picture(bench: QuietBench) -> None:
    # given
    bench.arrives()
    shot = (RMA, Slot.SEAL, 1, 1, Flaw.BLURRED, bench.clock())
    # when it is said twice of the same frame, and once of another one
    for _ in range(2):
        bench.desk.do(refuse_shot, *shot)
    bench.clock.forward(seconds=2)
    bench.desk.do(refuse_shot, RMA, Slot.PARCEL, None, None, Flaw.TOO_DARK, bench.clock())
    bench.clock.forward(seconds=2)
    # then
    assert only(bench).flaws == {Flaw.BLURRED: 1, Flaw.TOO_DARK: 1}
    assert only(bench).now.poor == 2
    kinds = [entry.kind for entry in bench.desk.look(load_timeline, RMA)]
    assert kinds.count("PoorShotRefused") == 2
    assert not bench.case.parcel_photos
