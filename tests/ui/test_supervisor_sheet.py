"""A supervisor agrees on the operator's own screen."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from station.domain.case import CaseState
from station.domain.verdict import Reason
from tests.bench import LUCA, USED, USED_ONE, Bench, bench_at
from ui.language import Language
from ui.parts.case.supervisor_sheet import SupervisorSheet

ASKED = "A supervisor has to agree"


@pytest.fixture
def bench(qapp: object, new_home: Callable[..., Path]) -> Iterator[Bench]:
    """A bench that works by the policy that ships."""
    home = new_home()
    (home / "policy.toml").unlink()
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.open(USED_ONE)
        bench.inspect(USED)
        while bench.unit.slots_for[Reason.USED]:
            bench.photograph()
        bench.key(Qt.Key.Key_F4)
        bench.wait(bench.pages.case.covers.refuse_sheet.isVisible, "the question for the reasons")
        bench.key(Qt.Key.Key_F4)
        bench.wait(sheet_of(bench).isVisible, "the question for a supervisor")
        assert sheet_of(bench).refusal.text() == "Choose who agrees"
        bench.tap("Luca Conti")
        yield bench


def sheet_of(bench: Bench) -> SupervisorSheet:
    return bench.pages.case.covers.supervisor_sheet


def left(bench: Bench) -> dict[str, Any]:
    """The decision that left."""
    (decision,) = bench.decisions
    document: dict[str, Any] = json.loads((bench.home / "out" / f"{decision}.json").read_text(encoding="utf-8"))
    return document


def sign(bench: Bench, pin: str) -> None:
    keys = sheet_of(bench).pad.keypad.keys
    for digit in pin:
        bench.hands.tap(keys[digit])
    bench.hands.tap(keys["enter"])


def test_the_sheet_says_why_and_leads_to_the_pin(bench: Bench) -> None:
    sheet = sheet_of(bench)
    bench.sees(ASKED, "a private customer may withdraw")
    assert sheet.refusal.text() == "Write the reason in a few words"
    assert not sheet.pad.isEnabled()
    bench.hands.write(sheet.reason, "Seen together")
    assert sheet.refusal.text() == "Now the PIN of who agrees"
    assert sheet.pad.isEnabled()


def test_with_the_right_pin_both_people_are_recorded(bench: Bench) -> None:
    bench.hands.write(sheet_of(bench).reason, "Seen together")
    sign(bench, "45674567")
    bench.shows(bench.pages.verdict)
    bench.wait(lambda: "Luca Conti" in " ".join(bench.pages.verdict.banner.lines()), "who agreed")
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    decision = left(bench)
    assert (decision["operator"], decision["supervisor"]) == ("anna.rossi", "luca.conti")
    assert not sheet_of(bench).isVisible()


def test_the_usual_reasons_are_one_tap_and_lead_to_the_pin(bench: Bench) -> None:
    sheet = sheet_of(bench)
    bench.tap("Photos are clear")
    assert sheet.reason.text() == "Photos are clear"
    assert sheet.pad.hasFocus()
    sign(bench, LUCA[1])
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")


def test_a_wrong_pin_is_said_on_the_sheet_and_what_was_written_stays(bench: Bench) -> None:
    sheet = sheet_of(bench)
    bench.hands.write(sheet.reason, "Seen together")
    sign(bench, "0000")
    bench.wait(lambda: "Tries left" in sheet.refusal.text(), "the refusal")
    assert sheet.isVisible()
    assert sheet.reason.text() == "Seen together"
    sign(bench, "45674567")
    bench.shows(bench.pages.verdict)


def test_a_reduced_refund_can_take_the_place_of_the_refusal(bench: Bench) -> None:
    sheet = sheet_of(bench)
    bench.hands.write(sheet.reason, "Scratches")
    bench.hands.write(sheet.reduction, "lots")
    assert "15.00 or 20%" in sheet.refusal.text()
    sheet.reduction.clear()
    bench.hands.write(sheet.reduction, "20%")
    sign(bench, "45674567")
    bench.shows(bench.pages.verdict)
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    assert bench.case is not None
    assert bench.case.state is CaseState.CONFIRMED
    assert left(bench)["units"][0]["reduction"] == {"percent": 20, "amount": None}


def test_going_back_decides_nothing(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Escape)
    bench.wait(lambda: not sheet_of(bench).isVisible(), "the page below")
    assert bench.page is bench.pages.case
    assert bench.decisions == []


@pytest.mark.parametrize("language", list(Language))
def test_no_word_of_the_sheet_is_cut_short(bench: Bench, language: Language) -> None:
    bench.window.language_chosen.emit(language)
    sheet = sheet_of(bench)
    assert sheet.card.height() >= sheet.card.minimumSizeHint().height()
    assert sheet.card.width() >= sheet.card.minimumSizeHint().width()
