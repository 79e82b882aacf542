"""Stories at the real window, offscreen: who works there, what a scan is answered, what devices and folders bring."""

import json
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from resources import path
from station.domain.questions import Question
from station.views.opened import ScanAnswer
from tests.bench import ANNA, GOOD, OTHER, SINGLE, Bench
from ui.parts.button import BigButton

NOT_APPROVED = "RMA-2026-004830"
GTIN_OF_SINGLE, GTIN_OF_OTHER = "9521230000017", "9521230000208"


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


def test_a_code_as_the_shop_wrote_it_down_is_the_product_though_its_check_digit_is_wrong(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open("RMA-2026-004817")
    # when
    bench.scan("8012345678901")
    # then
    bench.sees("The right item.")
    assert bench.case is not None
    assert bench.case.unit(1, 1).serial is None


def test_neither_a_carriers_number_nor_a_web_address_counts_as_a_serial_number(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open("RMA-2026-004817")
    for code in ("1Z999AA10123456784", "https://example.com/manual"):
        # when
        bench.scan(code)
        # then
        bench.sees(code)
        assert bench.case is not None
        assert bench.case.unit(1, 1).serial is None


def test_from_an_answer_over_an_open_case_the_way_leads_back_to_it_and_says_so(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    # when
    bench.scan("RMA-2026-009999")
    bench.shows(bench.pages.idle)
    # then
    bench.sees("Back to the case")
    bench.key(Qt.Key.Key_F9)
    bench.shows(bench.pages.case)


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


def test_an_answer_that_comes_after_signing_out_opens_no_page(bench: Bench) -> None:
    # given
    bench.sign_in()
    worker_rests = threading.Event()
    bench.program.tasks.run(lambda: worker_rests.wait(60))
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


def test_what_was_said_of_one_scan_is_gone_with_the_next(bench: Bench) -> None:
    # given an answer that stands there
    bench.sign_in()
    bench.scan("NOBODY-KNOWS-1")
    bench.wait(bench.pages.idle.answer_is_shown, "the answer")
    # when something is read that is no code
    bench.flow.scans.scan("\x01\x02")
    # then it is not taken for that of the parcel before
    bench.sees("This code cannot be read.")
    assert not bench.pages.idle.answer_is_shown()
    # and the notice does not stand over the next answer
    bench.scan("NOBODY-KNOWS-2")
    bench.wait(bench.pages.idle.answer_is_shown, "the answer")
    assert not bench.window.notices.isVisible()


def test_the_carriers_label_of_the_parcel_in_work_is_no_serial_number(bench: Bench) -> None:
    # given a unit that wants its serial number
    bench.sign_in()
    case = bench.open(SINGLE)
    assert case.tracking_numbers
    # when the camera or a scanner reads what is stuck on the parcel
    bench.flow.scans.scan(case.tracking_numbers[0])
    bench.photograph()
    # then it was heard, and answers nothing
    assert bench.unit.serial is None
    bench.shows(bench.pages.case)


def test_a_label_that_lies_under_the_camera_takes_nobodys_open_case_away(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    # when the label of another parcel comes into the camera's view
    bench.program.bridge.on_code(OTHER)
    # then
    bench.wait(lambda: OTHER in bench.window.notices.text(), "what the camera sees")
    assert bench.case is not None
    assert bench.case.rma_number == SINGLE
    # and once the case is put aside the same label opens its own
    bench.tap("Put aside")
    bench.shows(bench.pages.idle)
    bench.program.bridge.on_code(OTHER)
    bench.wait(lambda: bench.case is not None and bench.case.rma_number == OTHER, "the other case")
