"""A39: while the bench was cut off customer service took its approval back; both facts stay, a supervisor decides."""

import pytest

from station.domain.case import CaseState, ServiceStatus
from station.domain.verdict import Reason
from station.errors import Refusal
from station.operations.contradictions import follow_service
from station.views.board import BoardKind, Waits
from station.views.load_bench import outgoing
from station.views.load_board import board
from station.views.load_case import load_timeline
from station.views.opened import ScanAnswer
from tests.builders import LUCA, RMA, a_case, take
from tests.quiet_bench import QuietBench


def cut_off(bench: QuietBench) -> None:
    """The case is confirmed, and its decision could not be handed over."""
    bench.arrives()
    bench.checks_and_confirms()
    bench.service.moods = ["lost"]
    assert bench.deliver()
    assert bench.service.taken == []


def service_cancels(bench: QuietBench, version: int = 2) -> None:
    take(bench.desk, a_case(version=version, status="CANCELLED"))


def said_of(bench: QuietBench, kind: str) -> list[dict[str, object]]:
    return [entry.facts for entry in bench.desk.look(load_timeline, RMA) if entry.kind == kind]


def test_a39_neither_side_overwrites_the_other_and_the_decision_waits_for_a_supervisor(bench: QuietBench) -> None:
    # given
    cut_off(bench)
    decided = bench.decisions
    # when the network is back, and the first thing that comes is that the request was cancelled
    service_cancels(bench)
    # then what each side said can be read, side by side
    assert (bench.case.status, bench.case.state) == (ServiceStatus.CANCELLED, CaseState.CONFIRMED)
    assert bench.case.contradicted
    assert bench.decisions == decided
    assert bench.scan().answer is ScanAnswer.ALREADY_PROCESSED
    # and the decision is not sent behind anybody's back, however long it takes
    assert not bench.deliver(seconds=3600)
    assert bench.service.taken == []
    # and everybody is told at once whose turn it is
    leaving = bench.desk.look(outgoing)
    assert (leaving.decisions_set_aside, leaving.trouble) == (1, "contradicted")
    (row,) = [row for row in bench.desk.look(board) if row.kind is BoardKind.SENDING]
    assert (row.rma_number, row.waits, row.trouble) == (RMA, Waits.SUPERVISOR, "contradicted")
    (told,) = said_of(bench, "DecisionContradicted")
    assert (told["number"], told["status"], told["held"]) == (1, "CANCELLED", True)
    # and an operator cannot decide between the two
    bench.refuses(Refusal.NO_RIGHT, bench.send_again)
    bench.refuses(Refusal.NO_RIGHT, bench.desk.do, follow_service, RMA, "They said so")


def test_a39_the_supervisor_stands_by_the_bench(bench: QuietBench) -> None:
    cut_off(bench)
    service_cancels(bench)
    bench.signs_in(LUCA)
    # when
    bench.send_again()
    assert bench.deliver()
    # then the very same decision leaves, after it was asked whether it had arrived before
    (decision,) = bench.decisions
    assert bench.service.asked == bench.service.taken == [decision["decision_id"]]
    assert bench.case.state is CaseState.CONFIRMED
    assert bench.journal_holds


def test_a39_the_supervisor_follows_customer_service(bench: QuietBench) -> None:
    # given a refusal with its label
    bench.arrives()
    bench.proves_and_refuses(Reason.USED)
    bench.service.moods = ["lost"]
    bench.deliver()
    service_cancels(bench)
    bench.signs_in(LUCA)
    # when a reason is given, as it has to be
    bench.refuses(Refusal.BAD_ANSWER, bench.desk.do, follow_service, RMA, " ")
    followed = bench.desk.do(follow_service, RMA, "The customer keeps it")
    # then the decision never leaves, its label is void, and the parcel stands where a cancelled one does
    assert (followed.state, followed.status) == (CaseState.CANCELLED, ServiceStatus.CANCELLED)
    assert not bench.deliver(seconds=3600)
    assert bench.service.taken == []
    assert all(label.voided for label in bench.case.labels)
    assert bench.scan().answer is ScanAnswer.NOT_APPROVED
    # and what was decided, by whom, and that it may have arrived all the same, can still be read
    assert "CaseDecided" in bench.happened
    (gave_up,) = said_of(bench, "ServiceFollowed")
    assert gave_up["tried"] is True
    assert [entry.text for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "ServiceFollowed"] == [
        "The customer keeps it"
    ]
    # and the bench cannot decide on it until it is approved again
    bench.refuses(Refusal.NOT_APPROVED, bench.confirm)
    take(bench.desk, a_case(version=3))
    bench.scan()
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED
    assert bench.decisions[-1]["decision_number"] == 2


def test_a39_what_had_left_before_is_not_called_back(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    # when
    service_cancels(bench)
    service_cancels(bench, version=3)
    # then it is written down once, and nobody can undo at the bench what customer service has got
    (told,) = said_of(bench, "DecisionContradicted")
    assert told["held"] is False
    bench.signs_in(LUCA)
    bench.refuses(Refusal.ALREADY_SENT, bench.desk.do, follow_service, RMA, "They said so")


def test_a39_a_decision_that_arrives_while_it_is_held_back_is_out(bench: QuietBench, monkeypatch) -> None:
    # given that the cancellation comes in at the very moment at which the decision is handed over
    bench.arrives()
    bench.checks_and_confirms()
    send = bench.service.send

    def cancelled_meanwhile(decision: str, body: bytes) -> None:
        service_cancels(bench)
        send(decision, body)

    monkeypatch.setattr(bench.service, "send", cancelled_meanwhile)
    # when
    bench.deliver()
    # then it is not called unsent
    assert bench.case.decision is not None
    assert bench.case.decision.sent_at is not None
    assert not bench.case.decision.set_aside


def test_a39_a_decision_that_arrives_while_it_is_given_up_is_replaced_by_the_next(
    bench: QuietBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given that a supervisor follows customer service at the very moment at which the decision is handed over
    bench.arrives()
    bench.checks_and_confirms()
    send = bench.service.send

    def given_up_meanwhile(decision: str, body: bytes) -> None:
        service_cancels(bench)
        bench.signs_in(LUCA)
        bench.desk.do(follow_service, RMA, "The customer keeps it")
        send(decision, body)

    monkeypatch.setattr(bench.service, "send", given_up_meanwhile)
    bench.deliver()
    # then the journal says that it is out
    (sent,) = said_of(bench, "DecisionSent")
    # and once the return is approved again and decided anew, customer service is told which decision is replaced
    monkeypatch.setattr(bench.service, "send", send)
    take(bench.desk, a_case(version=3))
    bench.scan()
    bench.checks_and_confirms()
    bench.deliver()
    assert bench.decisions[-1]["replaces"] == sent["decision"]


def approved_again(bench: QuietBench) -> None:
    """What was confirmed and held back is approved once more."""
    cut_off(bench)
    service_cancels(bench)
    take(bench.desk, a_case(version=3))


def test_a39_what_is_approved_again_still_waits_for_a_supervisor_and_says_so(bench: QuietBench) -> None:
    # when
    approved_again(bench)
    # then what each side said is there in its order
    assert (bench.case.status, bench.case.state) == (ServiceStatus.APPROVED, CaseState.CONFIRMED)
    (told,), (again,) = said_of(bench, "DecisionContradicted"), said_of(bench, "ApprovedAgain")
    assert (told["status"], told["held"], again["number"], again["held"]) == ("CANCELLED", True, 1, True)
    # and nothing leaves behind anybody's back, and nobody is told that customer service still says no
    assert not bench.deliver(seconds=3600)
    assert bench.case.decision is not None
    assert bench.case.decision.approved_again
    assert not bench.case.contradicted
    leaving = bench.desk.look(outgoing)
    assert (leaving.decisions_set_aside, leaving.trouble) == (1, "approved_again")
    (row,) = [row for row in bench.desk.look(board) if row.kind is BoardKind.SENDING]
    assert (row.waits, row.trouble) == (Waits.SUPERVISOR, "approved_again")
    # and an operator cannot decide it
    bench.refuses(Refusal.NO_RIGHT, bench.send_again)
    bench.refuses(Refusal.NO_RIGHT, bench.desk.do, follow_service, RMA, "It counts")


def test_a39_a_supervisor_lets_what_is_approved_again_leave(bench: QuietBench) -> None:
    approved_again(bench)
    bench.signs_in(LUCA)
    bench.send_again()
    assert bench.deliver()
    assert bench.service.taken == [bench.decisions[0]["decision_id"]]
    assert bench.case.decision is not None
    assert not bench.case.decision.approved_again


def test_a39_a_supervisor_has_what_is_approved_again_decided_anew(bench: QuietBench) -> None:
    # given
    approved_again(bench)
    bench.signs_in(LUCA)
    # when
    back = bench.desk.do(follow_service, RMA, "They agreed on something else")
    # then it is in work, nothing of the first decision leaves, and the next one does
    assert (back.state, back.decision) == (CaseState.IN_INSPECTION, None)
    assert not bench.deliver(seconds=3600)
    bench.checks_and_confirms()
    bench.deliver()
    assert bench.service.taken == [bench.decisions[1]["decision_id"]]
    assert bench.desk.look(outgoing).decisions_set_aside == 0
    assert bench.journal_holds


def test_a39_a_third_change_of_mind_is_a_contradiction_again(bench: QuietBench) -> None:
    approved_again(bench)
    service_cancels(bench, version=4)
    assert bench.case.contradicted
    assert [told["held"] for told in said_of(bench, "DecisionContradicted")] == [True, True]
    assert bench.desk.look(outgoing).trouble == "contradicted"
    bench.signs_in(LUCA)
    assert bench.desk.do(follow_service, RMA, "The customer keeps it").state is CaseState.CANCELLED


def test_a39_that_what_had_left_is_approved_again_is_written_down_and_nothing_waits(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    service_cancels(bench)
    take(bench.desk, a_case(version=3))
    (again,) = said_of(bench, "ApprovedAgain")
    assert again["held"] is False
    assert bench.desk.look(outgoing).decisions_set_aside == 0
    bench.signs_in(LUCA)
    bench.refuses(Refusal.NOT_DECIDED, bench.desk.do, follow_service, RMA, "They said so")


@pytest.mark.parametrize("status", ["REJECTED", "DETAILS_REQUESTED"])
def test_a39_a_case_in_work_stops_as_soon_as_it_is_known(bench: QuietBench, status: str) -> None:
    bench.arrives()
    bench.answer_all()
    take(bench.desk, a_case(version=2, status=status, rejection_reason="Doppia" if status == "REJECTED" else None))
    bench.refuses(Refusal.NOT_APPROVED, bench.confirm)
    # and what was found so far is kept for the day on which it is approved again
    take(bench.desk, a_case(version=3))
    assert bench.confirm().state is CaseState.CONFIRMED
