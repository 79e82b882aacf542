"""A decision that the other side did not take is sent again by a supervisor, under the same id."""

import io
import json

import pytest

from station import __main__ as stationctl
from station.domain.events import DecisionRetried
from station.errors import Refusal
from station.views.load_bench import outgoing
from tests.builders import LUCA, MARCO, Homes
from tests.quiet_bench import QuietBench


@pytest.fixture
def aside(bench: QuietBench) -> QuietBench:
    """A confirmation that customer service did not take, and a supervisor at the bench."""
    bench.service.moods = ["conflict"]
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    bench.signs_in(LUCA)
    return bench


def delivery(bench: QuietBench) -> list[tuple[str, str | None]]:
    return [(state, trouble) for state, trouble in bench.sql("SELECT state, trouble FROM deliveries ORDER BY seq")]


def test_it_leaves_again_at_once_as_it_was_recorded(aside: QuietBench) -> None:
    # given
    assert delivery(aside) == [("SET_ASIDE", "conflict")]
    ((decision, body),) = aside.sql("SELECT id, body FROM decisions")
    # when
    case = aside.send_again()
    # then
    assert case.decision is not None
    assert (case.decision.set_aside, case.decision.trying) == (False, True)
    assert aside.desk.look(outgoing).decisions_set_aside == 0
    assert aside.deliver(seconds=0)
    assert aside.service.bodies == {decision: body}
    assert delivery(aside) == [("SENT", None)]
    assert aside.happened[-3:] == ["DecisionSetAside", "DecisionRetried", "DecisionSent"]


def test_the_other_side_is_asked_first_and_what_it_has_is_not_sent_twice(aside: QuietBench) -> None:
    # given an addressee that has it after all
    ((decision, body),) = aside.sql("SELECT id, body FROM decisions")
    aside.service.bodies[decision] = body
    # when
    aside.send_again()
    aside.deliver(seconds=0)
    # then
    assert aside.service.asked == [decision]
    assert aside.service.taken == []
    assert delivery(aside) == [("SENT", None)]


def test_sending_again_twice_is_like_once_on_its_way_and_when_it_is_out(aside: QuietBench) -> None:
    aside.send_again()
    before = aside.sql("SELECT count(*) FROM journal"), delivery(aside)
    aside.send_again()
    assert (aside.sql("SELECT count(*) FROM journal"), delivery(aside)) == before
    aside.deliver(seconds=0)
    aside.send_again()
    assert delivery(aside) == [("SENT", None)]
    assert not aside.deliver()


def test_what_is_not_taken_again_is_set_aside_again(aside: QuietBench) -> None:
    aside.service.moods = ["conflict"]
    aside.send_again()
    aside.deliver(seconds=0)
    assert delivery(aside) == [("SET_ASIDE", "conflict")]


def test_an_operator_cannot_send_it_again(aside: QuietBench) -> None:
    aside.signs_in(MARCO)
    assert aside.refuses(Refusal.NO_RIGHT, aside.send_again).facts == {"right": "SEND_AGAIN"}


def test_the_journal_names_the_supervisor(aside: QuietBench) -> None:
    heard: list[object] = []
    aside.desk.listen(heard.append)
    aside.send_again()
    ((decision,),) = aside.sql("SELECT id FROM decisions")
    assert heard == [DecisionRetried(aside.rma, decision, 1)]
    assert aside.sql("SELECT operator FROM journal ORDER BY seq DESC LIMIT 1") == [(LUCA.login,)]
    assert aside.journal_holds


def test_what_is_on_its_way_again_is_not_undone(aside: QuietBench) -> None:
    aside.send_again()
    aside.refuses(Refusal.ALREADY_SENT, aside.undo)


def test_it_stays_aside_while_its_case_is_in_work_again_and_after_another_took_its_place(aside: QuietBench) -> None:
    # given
    aside.reopen()
    first = str(aside.decisions[0]["decision_id"])
    # then
    aside.refuses(Refusal.NOT_DECIDED, aside.send_again, first)
    # when
    aside.confirm()
    # then
    aside.refuses(Refusal.DECISION_VOID, aside.send_again, first)
    assert [state for state, _ in delivery(aside)] == ["SET_ASIDE", "WAITING"]


def test_an_undone_decision_is_not_sent_and_an_unknown_one_neither(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.undo()
    bench.signs_in(LUCA)
    bench.refuses(Refusal.DECISION_VOID, bench.send_again)
    bench.refuses(Refusal.UNKNOWN_DECISION, bench.send_again, "no-such-decision")


def test_one_that_waits_for_its_first_try_keeps_its_time_for_undoing(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.signs_in(LUCA)
    bench.send_again()
    assert bench.case.decision.can_be_undone  # type: ignore[union-attr]  # it is decided


# from the command line


@pytest.mark.parametrize(
    ("login", "pin", "said", "state"),
    [
        ("luca.conti", "45674567", "", "TRYING"),
        ("marco.bianchi", "2345", "may not do this", "SET_ASIDE"),
        ("luca.conti", "0000", "that PIN is not right; tries left: 4", "SET_ASIDE"),
        ("", "", "add --login", "SET_ASIDE"),
    ],
)
def test_a_supervisor_sends_it_again_from_the_command_line(
    aside: QuietBench,
    homes: Homes,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    login: str,
    pin: str,
    said: str,
    state: str,
) -> None:
    # given
    command = ["--home", str(homes.folder), "decisions"]
    decision = str(aside.decisions[0]["decision_id"])
    homes.close()
    # when
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
    code = stationctl.main([*command, "--send-again", decision, *(["--login", login] if login else [])])
    # then
    assert said in capsys.readouterr().err
    assert code == (1 if said else 0)
    assert stationctl.main(command) == 0
    assert [(one["delivery"], one["decision"]["decision_id"]) for one in json.loads(capsys.readouterr().out)] == [
        (state, decision)
    ]
