"""Taking back what was decided: before it is out by anybody, afterwards by a supervisor and never in silence."""

import pytest

from station.domain.case import CaseState
from station.domain.verdict import Reason, Reception
from station.errors import Refusal
from station.operations.contradictions import follow_service
from tests.builders import LUCA, MARCO, RMA, a_case, a_simple_item, take
from tests.quiet_bench import QuietBench

TWO = [a_simple_item(1), a_simple_item(2)]


def label_states(bench: QuietBench) -> list[tuple[str, str]]:
    return [(label.return_code, label.state.value) for label in bench.case.labels if label.kind == "RETURN_LABEL"]


def test_a_decision_that_is_not_out_is_taken_back_with_its_label(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.answer_all()
    bench.proves_and_refuses(note="Graffi")
    # when
    case = bench.undo()
    # then the work is there and the verdict is not
    unit = case.unit(1, 1)
    assert case.state is CaseState.IN_INSPECTION
    assert (unit.verdict, unit.reasons, unit.verdict_note, unit.return_code) == (None, (), "", None)
    assert unit.next_question is None
    assert len(unit.photos) == 1
    assert case.decision is None
    assert label_states(bench) == [(f"{RMA}-R1", "VOIDED")]
    assert bench.happened[-2:] == ["LabelVoided", "DecisionWithdrawn"]
    # and nothing leaves and nothing is printed
    assert not bench.deliver()
    assert bench.print_all() == []


def test_what_is_decided_after_an_undo_is_the_next_decision_and_replaces_nothing(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    bench.proves_and_refuses()
    bench.undo()
    bench.confirm()
    numbers = [(said["decision_number"], said["replaces"], said["outcome"]) for said in bench.decisions]
    assert numbers == [(1, None, "REFUSED"), (2, None, "CONFIRMED")]
    assert bench.deliver()
    assert bench.service.taken == [bench.decisions[1]["decision_id"]]


def test_a_second_refusal_gets_a_label_of_its_own(bench: QuietBench) -> None:
    bench.arrives()
    bench.proves_and_refuses()
    bench.undo()
    bench.refuse(Reason.MISSING_PARTS)
    assert label_states(bench) == [(f"{RMA}-R1", "VOIDED"), (f"{RMA}-R2", "WAITING")]
    assert bench.case.unit(1, 1).return_code == f"{RMA}-R2"


def test_undoing_twice_is_refused_the_second_time(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.undo()
    bench.refuses(Refusal.NOT_DECIDED, bench.undo)


def test_a_decision_that_is_out_is_not_undone(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    assert not bench.case.decision.can_be_undone  # type: ignore[union-attr]  # it is decided
    bench.refuses(Refusal.ALREADY_SENT, bench.undo)


@pytest.mark.parametrize("mood", ["lost", "late", "conflict"])
def test_a_decision_that_may_be_out_is_not_undone(bench: QuietBench, mood: str) -> None:
    bench.service.moods = [mood]
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    assert not bench.case.decision.can_be_undone  # type: ignore[union-attr]  # it is decided
    bench.refuses(Refusal.ALREADY_SENT, bench.undo)


def test_anybody_may_take_back_what_somebody_decided(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.signs_in(MARCO)
    assert bench.undo().state is CaseState.IN_INSPECTION
    assert bench.sql("SELECT operator FROM journal ORDER BY seq DESC LIMIT 1") == [("marco.bianchi",)]


def test_without_a_decision_the_last_verdict_is_taken_back_and_then_the_one_before(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[*TWO, a_simple_item(3)])
    bench.checks_and_confirms(line=2)
    bench.clock.forward(seconds=1)
    bench.checks_and_confirms(line=1)
    # then
    assert [unit.verdict for unit in bench.undo().units] == [None, "CONFIRM", None]
    assert [unit.verdict for unit in bench.undo().units] == [None, None, None]
    assert bench.case.state is CaseState.IN_INSPECTION
    bench.refuses(Refusal.NOT_DECIDED, bench.undo)


def test_a_hold_pressed_by_mistake_is_taken_back_at_once_and_later_by_a_supervisor(bench: QuietBench) -> None:
    bench.arrives()
    bench.hold()
    bench.clock.forward(seconds=30)
    assert bench.undo().state is CaseState.IN_INSPECTION
    bench.hold()
    bench.clock.forward(seconds=31)
    bench.refuses(Refusal.NO_RIGHT, bench.undo)
    bench.signs_in(LUCA)
    assert bench.undo().state is CaseState.IN_INSPECTION


def test_what_was_undone_because_a_unit_was_missing_can_be_put_right(bench: QuietBench) -> None:
    bench.arrives()
    bench.receive(Reception.MISSING)
    assert bench.close_case().state is CaseState.REFUSED
    assert bench.case.labels == ()
    bench.undo()
    bench.receive(Reception.RECEIVED)
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED


# reopening


@pytest.fixture
def sent(bench: QuietBench) -> QuietBench:
    """A refusal that customer service has, and a supervisor at the bench."""
    bench.arrives()
    bench.answer_all()
    bench.proves_and_refuses()
    bench.deliver()
    bench.signs_in(LUCA)
    return bench


def test_a_supervisor_opens_a_case_again_and_the_next_decision_replaces_the_first(sent: QuietBench) -> None:
    # when
    assert sent.reopen().state is CaseState.IN_INSPECTION
    sent.confirm()
    # then both are kept
    first, second = sent.decisions
    assert (second["decision_number"], second["replaces"]) == (2, first["decision_id"])
    assert (first["outcome"], second["outcome"]) == ("REFUSED", "CONFIRMED")
    assert label_states(sent) == [(f"{RMA}-R1", "VOIDED")]
    assert "CaseReopened" in sent.happened
    # and both arrive, in this order
    sent.deliver()
    assert sent.service.taken == [first["decision_id"], second["decision_id"]]


def test_an_operator_cannot_open_a_decided_case_again(sent: QuietBench) -> None:
    sent.signs_in(MARCO)
    assert sent.refuses(Refusal.NO_RIGHT, sent.reopen).facts == {"right": "REOPEN"}


def test_what_is_not_out_yet_is_undone_and_not_reopened(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.signs_in(LUCA)
    bench.refuses(Refusal.NOT_SENT_YET, bench.reopen)


def test_a_case_that_was_not_decided_is_not_reopened(bench: QuietBench) -> None:
    bench.arrives()
    bench.signs_in(LUCA)
    bench.refuses(Refusal.NOT_DECIDED, bench.reopen)


def test_an_undo_after_reopening_leaves_the_decision_that_is_out(sent: QuietBench) -> None:
    sent.reopen()
    sent.confirm()
    sent.undo()
    sent.refuse(Reason.MISSING_PARTS)
    first, _, third = sent.decisions
    assert (third["decision_number"], third["replaces"]) == (3, first["decision_id"])


def test_a_parcel_that_has_left_cannot_be_called_back(sent: QuietBench) -> None:
    sent.hand_over()
    assert sent.case.state is CaseState.RETURNED_TO_CUSTOMER
    sent.refuses(Refusal.ALREADY_HANDED_OVER, sent.reopen)


def test_nothing_of_a_parcel_that_has_left_is_undone_either(bench: QuietBench) -> None:
    bench.arrives()
    bench.proves_and_refuses()
    bench.hand_over()
    bench.refuses(Refusal.ALREADY_HANDED_OVER, bench.undo)
    # and its decision still leaves
    assert bench.deliver()


def test_a_case_that_was_cancelled_meanwhile_is_not_opened_again(sent: QuietBench) -> None:
    take(sent.desk, a_case(version=2, status="CANCELLED"))
    assert sent.refuses(Refusal.NOT_APPROVED, sent.reopen).facts == {"status": "CANCELLED"}


def test_a_decision_that_customer_service_contradicts_is_for_a_supervisor_to_take_back(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    take(bench.desk, a_case(version=2, status="CANCELLED"))
    bench.refuses(Refusal.NOT_APPROVED, bench.undo)
    bench.signs_in(LUCA)
    assert bench.desk.do(follow_service, bench.rma, "They said so").state is CaseState.CANCELLED
    assert not bench.deliver()


def test_reopening_while_the_first_is_stuck_sends_neither_out_of_turn(bench: QuietBench) -> None:
    # given a decision that customer service does not answer for
    bench.service.moods = ["lost", "lost"]
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    bench.signs_in(LUCA)
    # when a supervisor puts it right, and the line is still down
    bench.reopen()
    bench.proves_and_refuses()
    bench.deliver(seconds=3600)
    bench.deliver(seconds=1)
    # then the second waits for the first
    assert bench.service.taken == []
    bench.deliver(seconds=3600)
    bench.deliver()
    assert bench.service.taken == [said["decision_id"] for said in bench.decisions]
