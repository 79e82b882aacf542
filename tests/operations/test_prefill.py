"""Several answers in one gesture."""

import pytest

from station.domain.case import CaseState
from station.domain.condition import Packaging, Seal, Use
from station.domain.questions import Question
from station.errors import Refusal
from station.operations.prefill import as_declared, same_for_alike
from tests.builders import RMA, a_simple_item, clock, desk, homes, template
from tests.quiet_bench import QuietBench, bench

__all__ = ["bench", "clock", "desk", "homes", "template"]


def test_all_as_declared_answers_what_the_customer_said_and_gives_no_verdict(bench: QuietBench) -> None:
    bench.arrives()
    unit = bench.desk.do(as_declared, RMA, 1, 1).unit(1, 1)
    declared = bench.case.items[0].declared
    assert (unit.seal, unit.use, unit.packaging) == (declared.seal, declared.use, Packaging.INTACT)
    assert all(part.present for part in unit.accessories)
    assert unit.verdict is None
    assert bench.case.state is CaseState.IN_INSPECTION


def test_what_only_hands_can_know_is_still_asked(bench: QuietBench) -> None:
    bench.arrives()
    unit = bench.desk.do(as_declared, RMA, 1, 1).unit(1, 1)
    assert unit.next_question is Question.SERIAL


def test_an_answer_that_was_given_already_stays(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer(Question.USE, "EVIDENT")
    assert bench.desk.do(as_declared, RMA, 1, 1).unit(1, 1).use is Use.EVIDENT


def test_equal_units_are_looked_at_as_one_until_one_differs(bench: QuietBench) -> None:
    # given three of a kind, of which one was looked at and another is broken
    bench.arrives(items=[a_simple_item(1, quantity=3)])
    bench.answer_all(unit=1, seal="INTACT")
    bench.answer(Question.SEAL, "BROKEN", unit=3)
    # when the others are said to be the same
    case = bench.desk.do(same_for_alike, RMA, 1, 1)
    # then the untouched one is, and the other one stays as it was found
    assert case.unit(1, 2).seal is Seal.INTACT
    assert case.unit(1, 3).seal is Seal.BROKEN
    # and one that differs after all can be answered by itself
    bench.answer(Question.SEAL, "TAMPERED", unit=2)
    assert (bench.case.unit(1, 1).seal, bench.case.unit(1, 2).seal) == (Seal.INTACT, Seal.TAMPERED)
    assert all(unit.verdict is None for unit in bench.case.units)


@pytest.mark.parametrize("move", [as_declared, same_for_alike])
def test_a_unit_that_is_not_there_cannot_be_filled(bench: QuietBench, move: object) -> None:
    bench.arrives()
    bench.refuses(Refusal.UNKNOWN_UNIT, bench.desk.do, move, RMA, 9, 9)
