"""A13: two benches at the same case: the second sees who has it, and nobody overwrites what the other one does."""

from station.domain.case import CaseState
from station.domain.questions import Question
from station.domain.verdict import Verdict
from station.errors import Refusal
from station.operations.open_case import leave_case
from station.operations.take_over import take_over
from station.views.load_case import load_timeline
from station.views.opened import ScanAnswer
from tests.builders import LUCA, MARCO, RMA, Homes
from tests.quiet_bench import QuietBench


def beside(bench: QuietBench, homes: Homes) -> QuietBench:
    """Marco stands at bench 3, which works on the same cases."""
    other = QuietBench(homes.beside("MILANO-3", "Milano · postazione 3"), homes.clock)
    other.signs_in(MARCO)
    return other


def test_a13_the_second_bench_sees_who_has_the_case_and_since_when(bench: QuietBench, homes: Homes) -> None:
    # given
    bench.arrives()
    bench.answer(Question.SEAL, "BROKEN")
    other = beside(bench, homes)
    bench.clock.forward(minutes=4)
    # when
    opened = other.scan(RMA)
    # then it is told where and by whom, and can be looked at
    assert opened.answer is ScanAnswer.OPEN_ELSEWHERE
    assert opened.elsewhere is not None
    assert (opened.elsewhere.bench, opened.elsewhere.operator_name) == ("Milano · postazione 2", "Anna Rossi")
    assert (bench.clock.now - opened.elsewhere.since).seconds == 240
    assert opened.case is not None
    assert opened.case.unit(1, 1).seal == "BROKEN"
    # and nothing is changed from there, by nobody but who has it
    for move in (other.confirm, other.photo, lambda: other.answer(Question.SEAL, "INTACT")):
        refused = other.refuses(Refusal.OPEN_ELSEWHERE, move)
        assert refused.facts["who"] == "Anna Rossi"
    other.refuses(Refusal.NO_RIGHT, other.desk.do, take_over, RMA)
    # when it is put aside at the first bench
    bench.desk.do(leave_case)
    # then it can be opened at the second one
    assert other.scan(RMA).answer is ScanAnswer.FOUND
    assert bench.scan(RMA).answer is ScanAnswer.OPEN_ELSEWHERE


def test_a13_a_supervisor_takes_it_over_and_what_comes_too_late_is_rejected(bench: QuietBench, homes: Homes) -> None:
    # given
    bench.arrives()
    bench.answer_all()
    other = beside(bench, homes)
    other.signs_in(LUCA)
    assert other.scan(RMA).may_take_over
    # when
    other.desk.do(take_over, RMA)
    other.desk.do(take_over, RMA)
    assert other.scan(RMA).answer is ScanAnswer.FOUND
    # then what the first bench recorded is kept, and its verdict comes too late and changes nothing
    assert other.case.unit(1, 1).answered == bench.case.unit(1, 1).asked
    late = bench.refuses(Refusal.OPEN_ELSEWHERE, bench.confirm)
    assert (late.facts["bench"], late.facts["who"]) == ("Milano · postazione 3", "Luca Conti")
    # and the history says who took it from whom, once
    taken = [entry for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "CaseTakenOver"]
    assert [(entry.operator, entry.facts["bench"], entry.facts["login"]) for entry in taken] == [
        ("luca.conti", "milano-2", "anna.rossi")
    ]
    # and one decision leaves, that of the second bench
    other.confirm()
    assert bench.case.state is CaseState.CONFIRMED
    (decision,) = bench.decisions
    assert decision["station"] == "MILANO-3"
    bench.refuses(Refusal.ALREADY_DECIDED, bench.confirm)
    assert bench.case.unit(1, 1).verdict is Verdict.CONFIRM
    assert bench.journal_holds


def test_a13_a_bench_that_turns_to_another_parcel_lets_the_first_one_go(bench: QuietBench, homes: Homes) -> None:
    bench.arrives()
    bench.arrives(rma_number="RMA-2026-000002")
    other = beside(bench, homes)
    assert other.scan(RMA).answer is ScanAnswer.FOUND
    assert other.scan("RMA-2026-000002").answer is ScanAnswer.OPEN_ELSEWHERE
