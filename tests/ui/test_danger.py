"""The red screen: everything stops, it says what to do, and only a supervisor ends it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.domain.codes import command_text
from station.domain.condition import Hazard
from station.domain.people import Role
from station.domain.questions import Question
from station.domain.verdict import Verdict
from station.views.case import CaseView
from station.views.people import SignInName
from tests.bench import ANNA, LUCA, SINGLE, Bench, bench_at
from tests.ui.case_samples import NOW, case, item, unit
from ui.intents import Answered, HazardSettled
from ui.language import Language, speak
from ui.pages.case import CasePage
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.verbs import DANGER

WHO = (SignInName("luca.conti", "Luca Conti", Role.SUPERVISOR, None),)


def stopped() -> CaseView:
    held = unit(hazard=Hazard.SWOLLEN, verdict=Verdict.HOLD)
    return case((item(units=(held,)),), hazard_since=NOW)


@pytest.fixture
def page(qtbot: QtBot) -> CasePage:
    page = CasePage(clock=lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1184, 740)
    page.show()
    page.hazard.tell("S1", "112")
    return page


def test_the_button_asks_what_was_seen_and_says_at_once_what_to_do(page: CasePage, qtbot: QtBot) -> None:
    # given
    page.show_case(case())
    assert page.hazard.isHidden()
    # when
    page.hazard.button.click()
    # then
    assert page.hazard.isVisible()
    assert page.hazard.geometry() == page.window().rect()
    with qtbot.waitSignal(page.answered) as said:
        page.hazard.seen[Hazard.HOT].click()
    assert said.args == [Answered(1, 1, Question.HAZARD, "HOT")]


def test_where_nothing_is_dangerous_the_question_goes_away(page: CasePage, qtbot: QtBot) -> None:
    page.show_case(case())
    page.hazard.ask()
    with qtbot.assertNotEmitted(page.answered):
        qtbot.keyClick(page.hazard, Qt.Key.Key_Escape)
    assert page.hazard.isHidden()


def test_no_key_ends_a_danger_that_stands(page: CasePage, qtbot: QtBot) -> None:
    page.show_case(stopped())
    qtbot.keyClick(page.hazard, Qt.Key.Key_Escape)
    page.hazard.ask()
    assert page.hazard.isVisible()
    assert page.hazard.settle.isVisible()


def test_the_page_is_red_whenever_it_shows_such_a_case(page: CasePage) -> None:
    # given a page that is not on the screen
    page.hide()
    page.show_case(stopped())
    assert page.hazard.isHidden()
    # when
    page.show()
    assert page.hazard.isVisible()
    page.hide()
    # then nothing red lies over another page
    assert page.hazard.isHidden()
    page.show()
    page.show_case(replace(case(), rma_number="RMA-2026-000002"))
    assert page.hazard.isHidden()


def test_a_supervisor_says_what_was_done_who_and_why(page: CasePage, qtbot: QtBot) -> None:
    # given
    page.show_case(stopped())
    page.hazard.ask_supervisor(WHO)
    sheet = page.hazard.sheet
    assert not sheet.pad.isEnabled()
    # when
    sheet.how.answers()[0].click()
    sheet.reason.setText("In the sand")
    assert sheet.pad.isEnabled()
    with qtbot.waitSignal(page.hazard.settled) as said:
        sheet.pad.entered.emit("45674567")
    # then
    (settled,) = said.args or ()
    assert isinstance(settled, HazardSettled)
    assert (settled.line, settled.unit, settled.false_alarm) == (1, 1, False)
    assert (settled.supervisor.login, settled.supervisor.reason) == ("luca.conti", "In the sand")
    assert "45674567" not in repr(settled)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900)])
def test_its_words_fit_in_every_language(
    page: CasePage, qapp: object, language: Language, size: tuple[int, int], qtbot: QtBot
) -> None:
    page.resize(*size)
    speak(qapp, language)  # type: ignore[arg-type]  # it is a QApplication
    try:
        for shown in (case(), stopped()):
            page.show_case(shown)
            page.hazard.ask()
            qtbot.waitUntil(page.hazard.isVisible)
            page.hazard.grab()
            labels = [label for label in page.hazard.findChildren(Label) if label.isVisible()]
            assert [label.full_text() for label in labels if label.is_clipped()] == []
            buttons = [button for button in page.hazard.findChildren(BigButton) if button.isVisible()]
            assert [button.text() for button in buttons if button.width() < button.minimumSizeHint().width()] == []
            assert all(button.height() >= 60 for button in (*buttons, page.hazard.button))
    finally:
        speak(qapp, Language.EN)  # type: ignore[arg-type]  # as above


def test_a31_raised_by_a_scan_kept_over_a_restart_and_ended_by_the_supervisor(
    qapp: object, new_home: Callable[..., Path]
) -> None:
    home = new_home()
    # given
    with bench_at(home, "en") as bench:
        bench.sign_in(ANNA)
        bench.open(SINGLE)
        bench.scan(command_text(DANGER))
        bench.tap("Swollen")
        bench.wait(lambda: bench.case is not None and bench.case.hazard_since is not None, "the stop")
        bench.sees("Danger: battery. Do not ship", "S1", "112")
        # when somebody tries to go on
        bench.key(Qt.Key.Key_F2)
        bench.key(Qt.Key.Key_F4)
        bench.shows(bench.pages.case)
        assert bench.pages.case.hazard.isVisible()
        bench.tap("It is safe: next parcel")
        bench.shows(bench.pages.idle)
        assert bench.pages.case.hazard.isHidden()
    # when the program is started again
    with bench_at(home, "en") as bench:
        bench.sign_in(ANNA)
        bench.open(SINGLE)
        bench.wait(bench.pages.case.hazard.isVisible, "the red screen")
        _settle(bench)
        # then the work goes on
        bench.wait(bench.pages.case.hazard.isHidden, "the case")
        assert bench.case is not None
        assert bench.unit.is_dangerous
        assert [name for name in bench.labels if "hold_tag" not in name] == []


def _settle(bench: Bench) -> None:
    bench.tap("The supervisor decides…")
    sheet = bench.pages.case.hazard.sheet
    bench.wait(sheet.isVisible, "the sheet")
    bench.hands.tap(sheet.how.answers()[0])
    sheet.reason.setText("In the sand")
    if len(sheet.names.answers()) > 1:
        bench.hands.tap(next(name for name in sheet.names.answers() if name.value == LUCA[0]))
    for key in ("0", "0", "0", "0", "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
    bench.sees("That PIN is not right")
    for key in (*LUCA[1], "enter"):
        bench.hands.tap(sheet.pad.keypad.keys[key])
