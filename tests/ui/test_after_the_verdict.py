"""Stories at the real window, offscreen: undoing, labels, copies, and the way to the next parcel."""

import json
import threading

from PySide6.QtCore import Qt

from station.domain.codes import command_text
from station.domain.printing import JobState
from station.domain.verdict import Reason
from station.operations.deliveries import begin_delivery, set_aside
from station.views.load_case import load_case
from tests.bench import LUCA, OTHER, SINGLE, USED, USED_ONE, Bench
from ui.places import Place


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


def test_what_merely_lies_under_the_camera_is_no_wrong_label_on_the_parcel(bench: Bench) -> None:
    # given
    refused(bench)
    bench.shows(bench.pages.verdict)
    seen = bench.program.bridge.seen
    # when the label that the parcel came with lies there, then that of another one
    seen.emit(USED_ONE)
    seen.emit(OTHER)
    # then
    bench.sees(f"The camera sees {OTHER}, not the label {USED_ONE}-R1.")
    assert not bench.pages.verdict.stop.isVisible()
    # when
    seen.emit(f"{USED_ONE}-R1")
    # then
    bench.wait(lambda: bench.case is not None and any(x.scanned_back_at for x in bench.case.labels), "the right label")


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
    bench.pages.history.reopen_wanted.emit("Seen again")
    bench.shows(bench.pages.case)
    bench.key(Qt.Key.Key_F2)
    # then
    bench.wait(lambda: len(bench.decisions) == 2, "the second decision")
    bodies = [json.loads(file.read_text()) for file in (bench.home / "out").glob("*.json")]
    first, second = sorted(bodies, key=lambda body: body["decision_number"])
    assert second["replaces"] == first["decision_id"]


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
    bench.program.tasks.draw(lambda: go_on.wait(60))
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


def decided_and_read_again(bench: Bench) -> None:
    """A confirmation is recorded, and its history is on the screen."""
    bench.open(SINGLE)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    bench.key(Qt.Key.Key_F9)
    bench.scan(SINGLE)
    bench.shows(bench.pages.history)


def test_a_decision_that_is_still_here_is_undone_from_its_history(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    bench.sign_in()
    decided_and_read_again(bench)
    # when
    bench.tap("Undo last")
    # then
    bench.shows(bench.pages.case)
    assert bench.unit.verdict is None
    assert bench.decisions == []


def test_a_supervisor_sends_a_decision_again_that_was_not_taken(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    bench.sign_in(LUCA)
    decided_and_read_again(bench)
    assert bench.program.bench is not None
    desk = bench.program.bench.desk
    case = desk.look(load_case, SINGLE)
    assert case is not None
    assert case.decision is not None
    decision = case.decision.decision_id
    # when
    desk.do_unattended(begin_delivery, decision)
    desk.do_unattended(set_aside, decision, "conflict")
    # then the page says so by itself
    bench.sees("customer service did not take the decision")
    assert bench.decisions == []
    # when
    bench.tap("Send again")
    # then
    bench.wait(lambda: bench.decisions == [decision], "the decision")
    bench.wait(lambda: not bench.pages.history.bar.send_again.isVisible(), "the page that follows")
    bench.wait(lambda: "already sent" in (bench.pages.history.bar.undo.reason() or ""), "that it is out")
    assert bench.page is bench.pages.history
