"""A13: two benches at the same case: the second sees who has it, and nobody overwrites what the other one does."""

from station.domain.case import CaseState
from station.domain.questions import Question
from station.domain.verdict import Verdict
from station.errors import Refusal
from station.operations.open_case import leave_case
from station.operations.take_over import take_over
from station.operations.undo import undo
from station.views.load_bench import bench as bench_view
from station.views.load_case import load_timeline
from station.views.opened import ScanAnswer
from tests.builders import LUCA, MARCO, RMA, Homes, a_simple_item
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


def test_a13_what_was_decided_meanwhile_is_shown_and_nobody_is_said_to_have_taken_it(
    bench: QuietBench, homes: Homes
) -> None:
    # given a supervisor who reads that the case is open at the first bench
    bench.arrives()
    bench.answer_all()
    other = beside(bench, homes)
    other.signs_in(LUCA)
    assert other.scan(RMA).may_take_over
    # when it is decided there before it is taken over
    bench.confirm()
    taken = other.desk.do(take_over, RMA)
    # then its history tells no takeover, and neither bench would go on with it
    assert taken.state is CaseState.CONFIRMED
    assert "CaseTakenOver" not in bench.happened
    assert other.desk.look(bench_view).resume is None
    assert other.scan(RMA).answer is ScanAnswer.ALREADY_PROCESSED


def test_a13_a_bench_that_turns_to_another_parcel_lets_the_first_one_go(bench: QuietBench, homes: Homes) -> None:
    bench.arrives()
    bench.arrives(rma_number="RMA-2026-000002")
    other = beside(bench, homes)
    assert other.scan(RMA).answer is ScanAnswer.FOUND
    assert other.scan("RMA-2026-000002").answer is ScanAnswer.OPEN_ELSEWHERE


def test_a13_each_bench_lets_go_of_its_own_case_and_goes_on_with_it_after_a_restart(
    bench: QuietBench, homes: Homes
) -> None:
    # given two benches, each with a case of its own
    bench.arrives()
    other = beside(bench, homes)
    other.arrives(rma_number="RMA-2026-000002")
    # then each one would go on with its own
    assert (bench.desk.look(bench_view).resume, other.desk.look(bench_view).resume) == (RMA, "RMA-2026-000002")
    # when the first puts its case aside
    bench.desk.do(leave_case)
    # then the other bench can have that one, and has its own no longer
    assert other.scan(RMA).answer is ScanAnswer.FOUND
    assert bench.scan("RMA-2026-000002").answer is ScanAnswer.FOUND


def test_a13_no_verdict_is_taken_back_behind_the_back_of_who_works_on_the_case(bench: QuietBench, homes: Homes) -> None:
    # given a case of which one unit is decided at the first bench
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)])
    bench.checks_and_confirms(line=1)
    # then another bench cannot take that back
    other = beside(bench, homes)
    other.refuses(Refusal.OPEN_ELSEWHERE, other.desk.do, undo, RMA)
    assert bench.case.unit(1, 1).verdict is Verdict.CONFIRM
    # and the first one can
    assert bench.desk.do(undo, RMA).unit(1, 1).verdict is None
