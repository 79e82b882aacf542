"""Answers by the command sheet: what the number keys do, a scanner does as well, and nothing under a cover."""

import pytest
from PySide6.QtCore import Qt

from station.domain.codes import command_text
from station.domain.commands import ANSWERS, Verb
from station.domain.condition import SerialCheck
from station.domain.questions import Question
from station.domain.verdict import Verdict
from tests.bench import SINGLE, TWO_UNITS, Bench

CODES = {number: command_text(letter) for letter, number in ANSWERS.items()}


@pytest.mark.parametrize("hand", ["scanner", "number keys"])
def test_a_case_is_inspected_without_touching_the_screen(bench: Bench, hand: str) -> None:
    # given
    bench.sign_in()
    bench.open(SINGLE)
    # when the first answer of every question is given, one after the other
    while (question := bench.unit.next_question) is not None:
        if question is Question.SERIAL:
            bench.scan(bench.serial_sold())
        elif hand == "scanner":
            bench.scan(CODES[1])
        else:
            bench.key(Qt.Key.Key_1)
        bench.wait(lambda asked=question: bench.has_answered(asked), f"the answer to {question}")
    bench.photograph_unit()
    bench.scan(command_text(Verb.CONFIRM.value))
    # then
    bench.shows(bench.pages.verdict)
    assert bench.case is not None
    assert [unit.verdict for unit in bench.case.units] == [Verdict.CONFIRM]


def test_a_serial_number_that_cannot_be_read_is_said_so_by_a_scan(bench: Bench) -> None:
    bench.sign_in()
    bench.open(SINGLE)
    bench.scan(command_text(Verb.UNREADABLE.value))
    bench.wait(lambda: bench.unit.serial_check is SerialCheck.UNREADABLE, "the serial number to be unreadable")


def test_all_as_declared_is_one_scan_and_no_verdict(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.open(TWO_UNITS)
    before = len(bench.unit.answered)
    # when
    bench.scan(command_text(Verb.AS_DECLARED.value))
    # then
    bench.wait(lambda: len(bench.unit.answered) > before, "answers")
    assert bench.unit.verdict is None


def test_a_number_that_the_question_does_not_have_answers_nothing(bench: Bench) -> None:
    bench.sign_in()
    bench.open(SINGLE)
    before = bench.unit.answered
    # when
    bench.scan(CODES[7])
    bench.scan(CODES[1])
    # then the first scan was no answer to the first question
    bench.wait(lambda: len(bench.unit.answered) > len(before), "one answer")
    assert len(bench.unit.answered) == len(before) + 1


def test_under_a_sheet_a_scanned_answer_counts_for_nothing(bench: Bench) -> None:
    # given the question for the reasons covers the page
    bench.sign_in()
    bench.open(SINGLE)
    bench.inspect()
    bench.photograph_unit()
    bench.key(Qt.Key.Key_F4)
    bench.wait(bench.pages.case.covers.refuse_sheet.isVisible, "the question for the reasons")
    before = bench.unit
    # when
    bench.scan(CODES[2])
    bench.scan(command_text(Verb.AS_DECLARED.value))
    bench.hands.settle()
    # then
    assert bench.unit == before
