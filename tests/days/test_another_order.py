"""A product that was sold to somebody else: the supervisor alone, and not a word about whose it is."""

import json
from dataclasses import asdict

import pytest

from station.domain.condition import SerialCheck
from station.domain.evidence import Slot
from station.domain.policy import Agreement, Axis
from station.domain.questions import Question
from station.domain.verdict import Reason, Verdict
from station.errors import Refusal
from tests.builders import LUCA, Homes, an_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench

THEIRS = "X9-77 001"
STRANGER = {"name": "Paolo Marchetti", "address": {"lines": ["Via Segreta 9"], "postal_code": "00100", "city": "Roma"}}


@pytest.fixture
def strict(homes: Homes) -> QuietBench:
    """A bench that works by the conditions that ship, and knows somebody else's order."""
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    other = [an_item(name="Tablet Vela", serial_numbers=[THEIRS])]
    bench.import_(rma_number="RMA-2026-000002", order={"number": "ORD-SECRET"}, customer=STRANGER, items=other)
    return bench


@pytest.mark.parametrize("typed", [THEIRS, "x977001", "X9 77-001"])
def test_a15_a_serial_number_of_another_order_is_for_the_supervisor_alone(strict: QuietBench, typed: str) -> None:
    # given
    bench = strict
    bench.arrives()
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.SERIAL):
        bench.photo(slot)
    # when
    bench.answer_all(serial=typed)
    # then
    unit = bench.case.unit(1, 1)
    assert unit.serial_check is SerialCheck.OTHER_ORDER
    assert Question.SERIAL in unit.differences
    assert unit.suggestion is not None
    assert (unit.suggestion.verdict, unit.suggestion.reasons) == (Verdict.HOLD, ())
    assert unit.suggestion.because == ((Axis.SERIAL, "OTHER_ORDER"),)
    for move in (bench.confirm, lambda: bench.refuse(Reason.SERIAL_MISMATCH)):
        refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, move)
        assert Agreement.DOUBTFUL in refused.facts["agreements"]


def test_a15_nothing_of_the_other_customer_is_seen_told_or_printed(strict: QuietBench) -> None:
    # given
    bench = strict
    bench.arrives()
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.SERIAL):
        bench.photo(slot)
    bench.answer_all(serial=THEIRS)
    # when it waits, and the supervisor sends it back
    bench.hold()
    bench.signs_in(LUCA)
    bench.refuse(Reason.SERIAL_MISMATCH)
    bench.print_all()
    # then
    told = json.dumps([asdict(bench.case), bench.decisions], default=str)
    journal = str(
        bench.sql("SELECT body FROM journal WHERE case_id = (SELECT id FROM cases WHERE rma_number = ?)", bench.rma)
    )
    for secret in ("Marchetti", "Via Segreta", "ORD-SECRET", "RMA-2026-000002", "Tablet Vela"):
        assert secret not in told
        assert secret not in journal
    assert {title.split()[1] for title in bench.paper.titles} == {"return_label", "slip"}


def test_a15_an_unknown_number_is_a_swap_and_the_right_one_is_right_wherever_else_it_stands(strict: QuietBench) -> None:
    bench = strict
    bench.arrives()
    bench.answer(Question.SERIAL, "NOBODY-KNOWS")
    assert bench.case.unit(1, 1).serial_check is SerialCheck.DIFFERENT
    # the end of somebody else's number is not that number
    bench.answer(Question.SERIAL, "77 001")
    assert bench.case.unit(1, 1).serial_check is SerialCheck.DIFFERENT
    # a product that comes back a second time is declared in two cases
    bench.import_(rma_number="RMA-2026-000003")
    bench.rma = "RMA-2026-004817"
    bench.answer(Question.SERIAL, "7HK2-99101")
    assert bench.case.unit(1, 1).serial_check is SerialCheck.EQUAL
