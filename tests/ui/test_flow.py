"""Stories at the real window, offscreen: what a scan, a tap and a fault lead to."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from resources import path
from station.domain.case import CaseState
from station.domain.codes import command_text
from station.domain.printing import JobState
from station.domain.questions import Question
from station.domain.verdict import Reason, Verdict
from station.views.load_case import load_timeline
from station.views.opened import ScanAnswer
from tests.bench import ANNA, GOOD, LUCA, USED, Bench, bench_at
from ui.parts.button import BigButton
from ui.places import Place

SINGLE, OTHER, USED_ONE, TWO_UNITS = "RMA-2026-004811", "RMA-2026-004812", "RMA-2026-004817", "RMA-2026-004837"
NOT_APPROVED = "RMA-2026-004830"
GTIN_OF_SINGLE, GTIN_OF_OTHER = "9521230000017", "9521230000208"

Homes = Callable[..., Path]


@pytest.fixture
def slow_bench(qapp: object, new_home: Homes) -> Iterator[Bench]:
    """A bench whose decisions wait half a minute before they leave; its printer does as it is told."""
    with bench_at(new_home(undo_seconds=30, printer="simulated"), "en") as bench:
        yield bench


# Signing in


def test_a_wrong_pin_is_refused_and_the_fifth_one_locks_the_name(bench: Bench) -> None:
    # given
    login, _ = ANNA
    page = bench.pages.sign_in
    # when
    bench.try_pin(login, "9999")
    # then
    bench.sees("Tries left: 4")
    # when
    for left in (3, 2, 1):
        bench.try_pin(login, "9999")
        bench.sees(f"Tries left: {left}")
    bench.try_pin(login, "9999")
    # then even the right one does not help any more
    bench.sees("Locked until")
    bench.try_pin(*ANNA)
    bench.wait(lambda: "Locked until" in page.refusal(), "the refusal of the right PIN")
    assert bench.page is page


def test_nobody_can_scan_before_signing_in(bench: Bench) -> None:
    bench.scan(SINGLE)
    bench.sees("Sign in first.")
    assert bench.case is None


def test_who_signed_out_leaves_nothing_open(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    # when
    bench.window.header.sign_out_wanted.emit()
    # then
    bench.shows(bench.pages.sign_in)
    assert bench.case is None
    bench.scan(OTHER)
    bench.sees("Sign in first.")


# What a scan is answered


@pytest.mark.parametrize(
    ("code", "answer", "text"),
    [
        ("RMA-2026-999999", ScanAnswer.NOT_FOUND, "RMA-2026-999999"),
        (NOT_APPROVED, ScanAnswer.NOT_APPROVED, NOT_APPROVED),
        ("RMA-FR-2026-17", ScanAnswer.NOT_FOR_THIS_STATION, "Lyon"),
    ],
)
def test_a_scan_that_opens_nothing_says_why(bench: Bench, code: str, answer: ScanAnswer, text: str) -> None:
    bench.sign_in()
    bench.scan(code)
    bench.wait(bench.pages.idle.answer_is_shown, "an answer")
    assert bench.flow.last_answer is answer
    assert text in bench.pages.idle.answer.headline() + bench.pages.idle.answer.text()


def test_a_decided_case_is_shown_read_only(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    # when
    bench.scan(SINGLE)
    # then
    bench.shows(bench.pages.history)
    assert bench.flow.last_answer is ScanAnswer.ALREADY_PROCESSED
    assert bench.case is None


def test_a_product_code_at_the_idle_bench_is_told_from_an_rma_number(bench: Bench) -> None:
    bench.sign_in()
    bench.scan(GTIN_OF_SINGLE)
    bench.wait(bench.pages.idle.answer_is_shown, "an answer")
    assert bench.case is None


def test_a_product_code_in_a_case_is_the_right_item_or_a_loud_stop(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    # when
    bench.scan(GTIN_OF_SINGLE)
    # then
    bench.sees("The right item.")
    # when
    bench.scan(GTIN_OF_OTHER)
    # then
    bench.wait(bench.window.stop_is_shown, "the stop")
    bench.sees("Wrong item")


def test_no_key_reaches_the_page_under_a_stop(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect()
    bench.scan(GTIN_OF_OTHER)
    bench.wait(bench.window.stop_is_shown, "the stop")
    # when
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_2, Qt.Key.Key_Tab, Qt.Key.Key_F3):
        bench.key(key)
    bench.tap("I have seen it")
    # then
    bench.wait(lambda: not bench.window.stop_is_shown(), "the end of the stop")
    assert bench.unit.verdict is None
    assert bench.photos == 0


def test_the_same_code_twice_at_once_is_one_gesture(bench: Bench) -> None:
    # given
    bench.sign_in()
    opened: list[object] = []
    bench.program.tasks.happened.connect(opened.append)
    # when
    bench.scan(SINGLE)
    bench.scan(SINGLE)
    # then
    bench.shows(bench.pages.case)
    bench.answer(Question.SEAL, "INTACT")
    assert [type(event).__name__ for event in opened] == ["ParcelArrived", "CaseOpened", "UnitAnswered"]


# Work on a case


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
    assert bench.labels == []


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


# After the verdict


def test_a_decision_can_be_undone_while_it_is_here(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    bench.refuse(Reason.USED)
    bench.shows(bench.pages.verdict)
    # when
    bench.key(Qt.Key.Key_F8)
    # then
    bench.shows(bench.pages.case)
    assert bench.unit.verdict is None
    assert bench.unit.use == "EVIDENT"
    assert bench.unit.photos
    assert bench.decisions == []


def test_a_decision_that_left_says_why_it_cannot_be_undone(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.wait(lambda: bench.pages.verdict.undo.reason() == "already sent", "the reason on the button")
    # when the command sheet asks for it all the same
    bench.scan(command_text("U"))
    # then
    bench.sees("The decision has left already")
    assert bench.page is bench.pages.verdict
    assert len(bench.decisions) == 1


def test_a_label_that_did_not_come_out_stays_and_comes_again_as_copy_2(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    printer = bench.rack.printer
    printer.fail("aborted")  # type: ignore[attr-defined]  # the simulated printer
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    # when
    bench.refuse(Reason.USED)
    bench.shows(bench.pages.verdict)

    def jobs() -> list[tuple[int, JobState]]:
        return sorted((job.copy, job.state) for job in bench.case.labels) if bench.case else []

    # then
    bench.wait(lambda: jobs() == [(1, JobState.FAILED), (1, JobState.FAILED)], "label and slip that failed")
    assert bench.labels == []
    # when
    printer.mend()  # type: ignore[attr-defined]  # the simulated printer
    bench.key(Qt.Key.Key_F6)
    # then
    bench.wait(lambda: (2, JobState.PRINTED) in jobs(), "the second copy")
    assert any("copy" in name or "2" in name for name in bench.labels)


def test_the_right_label_ends_the_work_and_a_wrong_one_stops_it(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    bench.refuse(Reason.USED)
    bench.shows(bench.pages.verdict)
    # when
    bench.scan("RMA-2026-004812-R1")
    # then
    bench.sees("Wrong label")
    # when
    bench.scan(f"{USED_ONE}-R1")
    # then
    bench.wait(lambda: bench.case is not None and any(x.scanned_back_at for x in bench.case.labels), "the right label")
    bench.wait(lambda: not bench.pages.verdict.stop.isVisible(), "the end of the stop")


def test_a_supervisor_reopens_what_has_left_and_the_next_decision_replaces_it(bench: Bench) -> None:
    # given
    bench.sign_in(LUCA)
    bench.open(SINGLE)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    bench.key(Qt.Key.Key_F9)
    bench.scan(SINGLE)
    bench.shows(bench.pages.history)
    # when
    bench.pages.history.reopen_wanted.emit("")
    bench.shows(bench.pages.case)
    bench.key(Qt.Key.Key_F2)
    # then
    bench.wait(lambda: len(bench.decisions) == 2, "the second decision")
    bodies = [json.loads(file.read_text()) for file in (bench.home / "out").glob("*.json")]
    first, second = sorted(bodies, key=lambda body: body["decision_number"])
    assert second["replaces"] == first["decision_id"]


# The devices and the folders


def test_a_lost_camera_shows_and_comes_back(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph()
    film = bench.rack.film
    assert film is not None
    camera = bench.pages.case.proof.camera
    # when
    film.unplug()
    # then
    bench.wait(lambda: camera.image_rect().isEmpty() and bench.rack.camera.latest() is None, "the end of the picture")
    bench.key(Qt.Key.Key_F5)
    bench.wait(bench.window.notices.isVisible, "the reason why there is no photograph")
    assert "No picture comes" in bench.window.notices.text()
    assert bench.photos == 1
    # when
    film.plug()
    # then
    bench.wait(lambda: not camera.image_rect().isEmpty(), "the picture")
    bench.photograph()


def test_a_case_that_arrives_while_the_window_is_open_can_be_scanned(bench: Bench, tmp_path: Path) -> None:
    # given
    bench.sign_in()
    case = json.loads(path("demo", "cases", f"{OTHER}.json").read_text(encoding="utf-8"))
    case["rma_number"] = "RMA-2026-777777"
    written = tmp_path / "case.json"
    written.write_text(json.dumps(case), encoding="utf-8")
    # when
    shutil.move(written, bench.home / "in" / "case.json")
    bench.wait((bench.home / "taken" / "case.json").exists, "the file to be taken")
    # then
    bench.open("RMA-2026-777777")
    bench.inspect(GOOD)
    assert all(isinstance(button, BigButton) for button in bench.pages.case.bar.buttons.values())


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


def refused(bench: Bench) -> None:
    """A refusal stands on the screen, and its label is printed."""
    bench.sign_in()
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    bench.refuse(Reason.USED)
    bench.shows(bench.pages.verdict)
    bench.wait(lambda: bench.pages.verdict.reprint.reason() is None, "the first copy")


def test_the_next_parcel_is_no_wrong_label_although_a_copy_was_asked_for_at_the_last_moment(bench: Bench) -> None:
    # given
    refused(bench)
    # when
    bench.burst(Qt.Key.Key_F6, Qt.Key.Key_F9)
    bench.shows(bench.pages.idle)
    bench.wait(lambda: len(bench.labels) == 3, "the second copy")
    # then
    bench.open(OTHER)
    assert not bench.pages.verdict.stop.isVisible()


def test_a_parcel_scanned_from_another_page_is_no_wrong_label(bench: Bench) -> None:
    refused(bench)
    bench.window.place_chosen.emit(Place.QUEUE)
    bench.shows(bench.pages.queue)
    bench.open(OTHER)


def test_the_preview_of_one_parcel_does_not_come_late_onto_the_page_of_another(bench: Bench) -> None:
    # given a drawing that takes its time
    bench.sign_in()
    go_on = threading.Event()
    bench.program.tasks.draw(lambda: go_on.wait(20))
    bench.open(USED_ONE)
    bench.photograph_unit()
    bench.inspect(USED)
    bench.refuse(Reason.USED)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    bench.open(OTHER)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    # when
    go_on.set()
    answered: list[bool] = []
    bench.program.tasks.draw(lambda: True).then(answered.append)
    bench.wait(lambda: bool(answered), "the end of drawing")
    # then
    assert not bench.pages.verdict.aside.preview.has_image()


def test_an_answer_that_comes_after_signing_out_opens_no_page(bench: Bench) -> None:
    # given
    bench.sign_in()
    worker_rests = threading.Event()
    bench.program.tasks.run(lambda: worker_rests.wait(20))
    bench.scan(SINGLE)
    bench.hands.settle()
    # when
    bench.window.header.sign_out_wanted.emit()
    worker_rests.set()
    bench.wait(lambda: bool(bench.pages.sign_in.names()), "the names")
    answered: list[bool] = []
    bench.program.tasks.run(lambda: True).then(answered.append)
    bench.wait(lambda: bool(answered), "every answer")
    # then
    assert bench.page is bench.pages.sign_in
    assert bench.case is None
