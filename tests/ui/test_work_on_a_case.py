"""Stories at the real window, offscreen: the work on a case, and what a quick or a forgetful hand does to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.domain.case import CaseState
from station.domain.condition import Seal
from station.domain.questions import Question
from station.domain.verdict import Reception, Verdict
from station.views.load_case import load_timeline
from tests.bench import ANNA, LUCA, OTHER, SINGLE, TWO_UNITS, USED, USED_ONE, Bench, bench_at
from ui.work import case as case_work

Homes = Callable[..., Path]


def test_what_was_put_aside_goes_on_at_the_same_unit_after_a_restart(qapp: object, new_home: Homes) -> None:
    home = new_home()
    # given
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.open(TWO_UNITS)
        bench.inspect()
        bench.key(Qt.Key.Key_F2)
        bench.wait(lambda: bench.pages.case.current() == (1, 2), "the second unit")
        bench.answer(Question.SEAL, "BROKEN")
        bench.photograph()
    # when
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.tap(TWO_UNITS)
        # then
        bench.shows(bench.pages.case)
        assert bench.pages.case.current() == (1, 2)
        assert bench.photos == 1
        assert bench.unit.seal == "BROKEN"
        # when
        bench.tap("Put aside")
        bench.shows(bench.pages.idle)
        # then
        bench.wait(bench.pages.idle.prompt.resume.isHidden, "an idle bench without an open case")


def test_a_short_parcel_is_closed_when_somebody_says_so_also_after_a_restart(qapp: object, new_home: Homes) -> None:
    home = new_home()
    # given one of two pieces confirmed
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.open(TWO_UNITS)
        bench.inspect()
        bench.key(Qt.Key.Key_F2)
        bench.wait(lambda: bench.pages.case.current() == (1, 2), "the second unit")
        # when the other one is missing
        bench.pages.case.middle.head.reception_wanted.emit(Reception.MISSING)
        # then it is asked, and F2 does not answer
        bench.wait(bench.pages.case.covers.close_sheet.isVisible, "the question whether this is all")
        bench.key(Qt.Key.Key_F2)
        bench.tap("Not yet")
        assert bench.case is not None
        assert bench.case.state is CaseState.PARTLY_PROCESSED
    # when the program is started again
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.tap(TWO_UNITS)
        bench.shows(bench.pages.case)
        bench.key(Qt.Key.Key_F2)
        bench.tap("Close the case")
        # then
        bench.shows(bench.pages.verdict)
        assert bench.case is not None
        assert bench.case.state is CaseState.PARTLY_CONFIRMED
        bench.sees("Missing from the parcel: 1")


def test_a_decided_case_is_not_offered_again(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect()
    # when
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    # then
    bench.shows(bench.pages.idle)
    bench.wait(lambda: bool(bench.pages.idle.last.rows()), "the last parcels")
    assert bench.pages.idle.prompt.resume.isHidden()


def test_f4_asks_for_the_reasons_and_f4_again_refuses(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    # when
    bench.key(Qt.Key.Key_F4)
    bench.wait(bench.pages.case.covers.refuse_sheet.isVisible, "the question for the reasons")
    bench.key(Qt.Key.Key_F4)
    # then
    bench.shows(bench.pages.verdict)
    assert bench.case is not None
    assert bench.case.state is CaseState.REFUSED


def test_confirm_and_refuse_at_once_give_one_verdict(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect()
    # when
    bench.burst(Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F4, Qt.Key.Key_F2)
    # then
    bench.shows(bench.pages.verdict)
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    assert bench.case is not None
    assert bench.case.state is CaseState.CONFIRMED
    assert not any("return_label" in name for name in bench.labels)


def test_confirming_twice_at_once_decides_one_unit_only(bench: Bench) -> None:
    # given two units whose answers are all given
    bench.sign_in()
    bench.open(TWO_UNITS)
    for place in ((1, 2), (1, 1)):
        bench.turn_to(*place)
        bench.inspect()
    # when
    bench.burst(Qt.Key.Key_F2, Qt.Key.Key_F2)
    bench.wait(lambda: bench.case is not None and bench.case.state is CaseState.PARTLY_PROCESSED, "a verdict")
    bench.answer(Question.SEAL, "TAMPERED")
    # then
    assert bench.case is not None
    assert [unit.verdict for unit in bench.case.units] == [Verdict.CONFIRM, None]


def test_a_note_half_typed_stays_with_its_unit_when_another_parcel_is_scanned(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    note = bench.pages.case.middle.questions.note
    note.setFocus()
    QTest.keyClicks(note, "scratch at the edge")
    # when
    bench.open(OTHER)
    # then
    bench.wait(lambda: note.toPlainText() == "", "an empty note")
    bench.open(SINGLE)
    bench.wait(lambda: bench.unit.note == "scratch at the edge", "the note of the first parcel")
    bench.open(OTHER)
    assert bench.unit.note == ""


def test_a_serial_number_half_typed_is_not_taken_for_that_of_another_parcel(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    field = bench.pages.case.middle.questions.serial.field
    field.setFocus()
    QTest.keyClicks(field, "ON300")
    # when
    bench.open(OTHER)
    # then
    bench.wait(lambda: field.text() == "", "an empty field")
    assert bench.unit.serial is None


def test_what_was_meant_for_one_parcel_is_not_done_to_the_next(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.wait(lambda: bench.rack.camera.latest() is not None, "a picture")
    # when the shutter is pressed while the next parcel is being scanned
    bench.scan(OTHER)
    bench.burst(Qt.Key.Key_F5)
    # then
    bench.wait(lambda: bench.case is not None and bench.case.rma_number == OTHER, OTHER)
    bench.answer(Question.SEAL, "INTACT")
    assert bench.photos == 0
    bench.open(SINGLE)
    assert bench.photos == 1


def test_a_note_half_typed_at_sign_out_is_kept_in_the_name_of_who_typed_it(bench: Bench) -> None:
    # given
    bench.sign_in(ANNA)
    bench.open(SINGLE)
    note = bench.pages.case.middle.questions.note
    note.setFocus()
    QTest.keyClicks(note, "scratch at the edge")
    # when
    bench.window.header.sign_out_wanted.emit()
    bench.shows(bench.pages.sign_in)
    bench.sign_in(LUCA)
    # then
    bench.tap(SINGLE)
    bench.shows(bench.pages.case)
    bench.wait(lambda: bench.unit.note == "scratch at the edge", "the note")
    assert bench.program.bench is not None
    timeline = bench.program.bench.desk.look(load_timeline, SINGLE)
    assert [entry.operator for entry in timeline if entry.kind == "NoteChanged"] == [ANNA[0]]


def test_equal_units_are_answered_together_from_the_menu(bench: Bench) -> None:
    # given two of a kind, one of which was looked at
    bench.sign_in()
    bench.open(TWO_UNITS)
    bench.turn_to(1, 1)
    bench.answer(Question.SEAL, "BROKEN")
    # when
    menu = bench.pages.case.middle.head.menu
    same = next(action for action in menu.actions() if "the same" in action.text())
    assert same.isVisible()
    same.trigger()
    # then the other one has the same answer, and both wait for their own verdict
    bench.wait(lambda: bench.case is not None and bench.case.unit(1, 2).seal is Seal.BROKEN, "the second unit")
    assert bench.case is not None
    assert [unit.verdict for unit in bench.case.units] == [None, None]


def test_the_second_half_of_a_double_press_does_not_decide_the_next_unit(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given two units whose answers are all given, and all the time in the world for a double press
    monkeypatch.setattr(case_work, "TOO_SOON", 3600.0)
    bench.sign_in()
    bench.open(TWO_UNITS)
    for place in ((1, 2), (1, 1)):
        bench.turn_to(*place)
        bench.inspect()
    # when the key is pressed again after the page has turned
    bench.key(Qt.Key.Key_F2)
    bench.wait(lambda: bench.pages.case.current() == (1, 2), "the second unit")
    bench.key(Qt.Key.Key_F2)
    # then the second unit waits, until somebody has done something with it
    assert bench.unit.verdict is None
    bench.answer(Question.PACKAGING, "OPENED")
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
