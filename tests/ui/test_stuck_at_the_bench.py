"""A decision that has not left for 37 hours, at the real program: nobody overlooks it, nothing in work is lost."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.desk import Desk, utc_now
from station.domain.deadlines import AlarmStep
from station.domain.evidence import Slot
from station.domain.verdict import Verdict
from station.errors import Refused
from station.settings import load
from station.storage.photo_files import PhotoFiles
from station.storage.upgrade import open_database
from station.views.board import BoardKind
from station.views.load_case import load_timeline
from tests.bench import LUCA, OTHER, SINGLE, Bench, bench_at
from tests.builders import ANNA, Clock
from tests.policies import lenient
from tests.quiet_bench import QuietBench
from ui.parts.board.alarm_words import stopped
from ui.places import Place


def decide_long_ago(home: Path, hours: int) -> None:
    """A case was confirmed so many hours ago, and the other side has something else under its decision's name."""
    settings, clock = load(home), Clock(utc_now() - timedelta(hours=hours))
    desk = Desk(
        open_database(settings.database, settings.backups),
        settings,
        PhotoFiles(settings.photos),
        lenient(),
        clock,
    )
    desk.operator = ANNA
    long_ago = QuietBench(desk, clock)
    long_ago.rma = SINGLE
    long_ago.scan()
    long_ago.photo(Slot.PARCEL)
    assert not isinstance(long_ago.checks_and_confirms(), Refused)
    (decision,) = long_ago.decisions
    desk.close()
    settings.outbox.mkdir(exist_ok=True)
    (settings.outbox / f"{decision['decision_id']}.json").write_text("{}")


@pytest.fixture
def stuck_bench(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    home = new_home()
    decide_long_ago(home, 37)
    with bench_at(home, "en") as bench:
        yield bench


def test_verdicts_stop_until_a_supervisor_says_that_they_know(stuck_bench: Bench, qtbot: QtBot) -> None:
    bench, banner = stuck_bench, stuck_bench.window.alarm
    page, bar = bench.pages.board, bench.pages.case.bar
    # given somebody in the middle of an inspection, under a banner that says what is stuck
    bench.sign_in()
    bench.wait(lambda: banner.isVisible() and banner.view.step is AlarmStep.BLOCKING, "the banner")
    bench.open(OTHER)
    bench.inspect()
    bench.photograph_unit()
    answered = bench.unit.answered
    # when a verdict is tried, then every button says why not, and nothing was decided
    bench.wait(lambda: bar.buttons[Verdict.CONFIRM].reason() == stopped(), "the reason on the button")
    bench.key(Qt.Key.Key_F2)
    assert bench.unit.verdict is None
    assert all(button.reason() == stopped() for button in bar.buttons.values())
    # when an operator taps the banner, then the list is there, although the rail does not offer it
    bench.hands.tap(banner)
    bench.shows(page)
    bench.wait(lambda: [row.kind for row in page.clocks.list.values()] == [BoardKind.SENDING], "what is stuck")
    assert bench.window.place() is None
    assert not page.head.tabs.isVisible()
    # and when the supervisor signs on that screen
    bench.hands.tap(page.know)
    bench.wait(page.known_sheet.isVisible, "the sheet")
    sheet = page.known_sheet
    bench.hands.tap(next(answer for answer in sheet.names.answers() if answer.value == LUCA[0]))
    bench.hands.tap(sheet.quick.buttons[0])
    for key in (*"00001111", "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
    bench.sees("That PIN is not right")
    for key in (*LUCA[1], "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
    bench.wait(lambda: banner.view.step is AlarmStep.RED, "the banner without the stop")
    # then the work goes on where it was
    assert not sheet.isVisible()
    bench.hands.tap(bench.window.rail.buttons[Place.BENCH])
    bench.shows(bench.pages.case)
    assert bench.unit.answered == answered
    bench.wait(lambda: bar.buttons[Verdict.CONFIRM].reason() is None, "the button")
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    assert banner.isVisible()
    desk = bench.program.bench
    assert desk is not None
    assert desk.desk.look(load_timeline, SINGLE)[-1].kind == "StuckKnown"


def test_at_the_door_the_banner_is_there_and_leads_nowhere(stuck_bench: Bench) -> None:
    banner = stuck_bench.window.alarm
    stuck_bench.wait(banner.isVisible, "the banner")
    stuck_bench.hands.tap(banner)
    assert stuck_bench.page is stuck_bench.pages.sign_in
