"""A39 at the window: customer service takes its approval back while the bench works, or after it has decided."""

import json

from PySide6.QtCore import Qt

from resources import path
from station.domain.case import CaseState, ServiceStatus
from station.views.load_case import load_case
from tests.bench import ANNA, LUCA, SINGLE, Bench


def service_cancels(bench: Bench) -> None:
    """A newer version of the case is dropped into the folder, as the network brings it."""
    document = json.loads(path("demo", "cases", f"{SINGLE}.json").read_text(encoding="utf-8"))
    document |= {"version": 9, "status": "CANCELLED"}
    written = bench.home / "cancelled.json"
    written.write_text(json.dumps(document), encoding="utf-8")
    written.rename(bench.home / "in" / written.name)


def confirmed_and_cancelled(bench: Bench) -> None:
    bench.sign_in(ANNA)
    bench.open(SINGLE)
    bench.inspect()
    bench.key(Qt.Key.Key_F2)
    bench.shows(bench.pages.verdict)
    service_cancels(bench)


def read_again(bench: Bench, who: tuple[str, str]) -> None:
    bench.window.sign_out_wanted.emit()
    bench.shows(bench.pages.sign_in)
    bench.sign_in(who)
    bench.scan(SINGLE)
    bench.shows(bench.pages.history)


def test_a39_work_stops_when_the_approval_is_taken_back_under_somebodys_hands(bench: Bench) -> None:
    bench.sign_in()
    bench.open(SINGLE)
    service_cancels(bench)
    bench.sees("No longer approved")


def test_a39_the_operator_calls_the_supervisor_who_lets_the_decision_go(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    confirmed_and_cancelled(bench)
    # then the operator is told on the page that is open
    bench.sees("customer service has taken its approval back")
    # when a supervisor reads both and stands by the bench
    read_again(bench, LUCA)
    bench.sees("customer service has said since: cancelled")
    bench.tap("Send it all the same")
    # then
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")
    bench.wait(lambda: not bench.pages.history.bar.follow.isVisible(), "the page that follows")


def test_a39_the_supervisor_gives_the_decision_up(slow_bench: Bench) -> None:
    # given
    bench = slow_bench
    confirmed_and_cancelled(bench)
    bench.sees("customer service has taken its approval back")
    read_again(bench, LUCA)
    # when
    bench.tap("Follow customer service")
    bench.hands.write(bench.pages.history.follow_sheet.field, "they settled it on the phone")
    bench.tap("Give the decision up")
    # then the case is what customer service says, and nothing left
    bench.wait(lambda: not bench.pages.history.bar.follow.isVisible(), "the page that follows")
    told = " ".join(bench.pages.history.timeline.sentences())
    assert "A supervisor gave decision 1 up" in told
    assert "they settled it on the phone" in told.lower()
    case = bench.flow._desk.look(load_case, SINGLE)
    assert case is not None
    assert (case.status, case.state) == (ServiceStatus.CANCELLED, CaseState.CANCELLED)
    assert bench.decisions == []
