"""Decisions are handed over once and only once each, however the other side behaves."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.errands.deliver_decisions import DeliverDecisions
from station.errands.errand import back_off
from station.exchange.out_folder import OutFolder
from station.views.load_bench import outgoing
from tests.builders import Homes
from tests.quiet_bench import Addressee, QuietBench


@pytest.fixture
def decided(bench: QuietBench) -> QuietBench:
    bench.arrives()
    bench.checks_and_confirms()
    return bench


def another_case(bench: QuietBench, number: int) -> str:
    """One more case is decided; its decision's id."""
    bench.arrives(rma_number=f"RMA-2026-{number:06}")
    case = bench.checks_and_confirms()
    assert case.decision is not None
    return case.decision.decision_id


def delivery(bench: QuietBench) -> tuple[str, int, str | None]:
    ((state, tries, trouble),) = bench.sql("SELECT state, tries, trouble FROM deliveries")
    return state, tries, trouble


def test_a_decision_is_handed_over_exactly_as_it_was_recorded(decided: QuietBench) -> None:
    assert decided.deliver()
    ((decision, body),) = decided.sql("SELECT id, body FROM decisions")
    assert decided.service.bodies == {decision: body}
    assert decided.service.asked == []
    assert delivery(decided) == ("SENT", 1, None)
    assert decided.case.decision.sent_at == decided.clock.now  # type: ignore[union-attr]  # it is decided
    assert decided.happened[-1] == "DecisionSent"
    assert not decided.deliver()


def test_the_try_is_kept_before_anything_is_sent(decided: QuietBench, homes: Homes) -> None:
    # given an addressee that looks into the database while it is being told
    class Curious(Addressee):
        def send(self, decision: str, body: bytes) -> None:
            with closing(sqlite3.connect(homes.settings.database)) as other:
                self.seen = other.execute("SELECT state, tries FROM deliveries").fetchall()
            super().send(decision, body)

    decided.service = Curious()
    # when
    decided.deliver()
    # then
    assert decided.service.seen == [("TRYING", 1)]


def test_nothing_is_sent_inside_a_transaction(decided: QuietBench) -> None:
    # given an addressee that takes so long that somebody else wants to work meanwhile
    class Slow(Addressee):
        def send(self, decision: str, body: bytes) -> None:
            another_case(decided, 2)
            super().send(decision, body)

    decided.service = Slow()
    assert decided.deliver()
    assert len(decided.service.taken) == 1


def test_a_decision_that_was_lost_on_its_way_is_sent_again_after_asking(decided: QuietBench) -> None:
    decided.service.moods = ["lost"]
    decided.deliver()
    assert delivery(decided) == ("TRYING", 1, "unreachable")
    assert decided.deliver()
    assert decided.service.asked == decided.service.taken
    assert len(decided.service.taken) == 1
    assert delivery(decided) == ("SENT", 2, None)


def test_a_decision_whose_arrival_nobody_heard_of_is_not_sent_again(decided: QuietBench) -> None:
    decided.service.moods = ["late"]
    decided.deliver()
    assert decided.deliver()
    assert len(decided.service.taken) == 1
    assert delivery(decided) == ("SENT", 2, None)


def test_after_a_crash_while_sending_the_other_side_is_asked_first(decided: QuietBench, homes: Homes) -> None:
    # given a program that died after its decision had arrived and before it was noted
    class Deadly(Addressee):
        def send(self, decision: str, body: bytes) -> None:
            super().send(decision, body)
            raise KeyboardInterrupt

    decided.service = Deadly()
    with pytest.raises(KeyboardInterrupt):
        decided.deliver()
    homes.close()
    # when
    restarted = QuietBench(homes.open(), homes.clock)
    restarted.service = decided.service
    restarted.deliver()
    # then
    assert len(restarted.service.taken) == 1
    assert restarted.case.decision.sent_at is not None  # type: ignore[union-attr]  # it is decided


def test_a_decision_that_is_never_taken_is_set_aside_and_stands_in_nobodys_way(decided: QuietBench) -> None:
    # given
    first = decided.decisions[0]["decision_id"]
    decided.service.moods = ["conflict"]
    second = another_case(decided, 2)
    # when
    decided.deliver()
    decided.deliver()
    # then
    assert decided.service.taken == [second]
    assert decided.sql("SELECT state, trouble FROM deliveries WHERE decision = ?", first) == [("SET_ASIDE", "conflict")]
    assert decided.desk.look(outgoing).decisions_set_aside == 1
    assert not decided.deliver(seconds=100_000)


def test_a_decision_in_trouble_lets_the_others_pass(decided: QuietBench) -> None:
    decided.service.moods = ["lost"]
    decided.deliver()
    second = another_case(decided, 2)
    decided.clock.forward(seconds=29.5)
    decided.service.moods = ["lost", "lost", "lost"]
    for _ in range(20):
        decided.deliver(seconds=3)
    assert set(decided.service.taken) == {second, *decided.service.bodies}
    assert len(decided.service.taken) == 2


def test_tries_come_at_growing_distances(decided: QuietBench) -> None:
    # given an addressee that is away for long
    decided.service.moods = ["lost"] * 12
    decided.clock.forward(seconds=60)
    waits = []
    for _ in range(9):
        decided.deliver(seconds=0)
        ((not_before,),) = decided.sql("SELECT not_before FROM deliveries")
        waits.append(not_before / 1e6 - decided.clock.now.timestamp())
        assert not decided.deliver(seconds=waits[-1] - 0.5)
        decided.clock.forward(seconds=0.5)
    # then
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert [back_off(tries) for tries in (0, 5, 6, 10_000)] == [1, 32, 60, 60]


def test_decisions_leave_in_the_order_in_which_they_were_made(decided: QuietBench) -> None:
    ids = [decided.decisions[0]["decision_id"], *(another_case(decided, number) for number in (2, 3, 4))]
    decided.clock.forward(seconds=60)
    while decided.deliver(seconds=0):
        pass
    assert decided.service.taken == ids


def test_what_was_undone_is_never_sent(decided: QuietBench) -> None:
    decided.clock.forward(seconds=60)
    decided.undo()
    assert not decided.deliver(seconds=0)
    assert decided.service.taken == []


def test_the_station_sends_and_nobody_who_happens_to_be_signed_in(decided: QuietBench) -> None:
    decided.desk.operator = None
    decided.deliver()
    assert decided.sql("SELECT operator FROM journal WHERE kind = 'DecisionSent'") == [("",)]


def test_an_addressee_that_fails_in_a_way_nobody_thought_of_does_not_stop_the_others(decided: QuietBench) -> None:
    # given
    class Broken(Addressee):
        def send(self, decision: str, body: bytes) -> None:
            if not self.taken and self.moods:
                self.moods.clear()
                raise ZeroDivisionError
            super().send(decision, body)

    decided.service = Broken(moods=["well"])
    second = another_case(decided, 2)
    # when
    with pytest.raises(ZeroDivisionError):
        decided.deliver()
    decided.deliver(seconds=0)
    # then
    assert decided.service.taken == [second]


def test_decisions_arrive_in_the_folder_as_whole_files(decided: QuietBench, homes: Homes) -> None:
    errand = DeliverDecisions(decided.desk, OutFolder(homes.settings.outbox))
    decided.clock.forward(seconds=60)
    assert errand.work_once()
    ((decision, body),) = decided.sql("SELECT id, body FROM decisions")
    assert [(file.name, file.read_bytes()) for file in homes.settings.outbox.iterdir()] == [(f"{decision}.json", body)]
    assert decided.case.state is CaseState.CONFIRMED


def test_a_folder_that_somebody_spoiled_sets_the_decision_aside(decided: QuietBench, homes: Homes) -> None:
    # given a file of that name with another content
    ((decision,),) = decided.sql("SELECT id FROM decisions")
    homes.settings.outbox.mkdir()
    (homes.settings.outbox / f"{decision}.json").write_text("{}")
    decided.clock.forward(seconds=60)
    # when
    DeliverDecisions(decided.desk, OutFolder(homes.settings.outbox)).work_once()
    # then
    assert delivery(decided) == ("SET_ASIDE", 1, "conflict")
    assert (homes.settings.outbox / f"{decision}.json").read_text() == "{}"


moods = st.lists(st.sampled_from(["well", "lost", "late"]), max_size=8)


@settings(max_examples=8, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(moods=moods, crashes=st.sets(st.integers(0, 13)))
def test_every_decision_takes_effect_exactly_once_whatever_happens(
    tmp_path_factory: pytest.TempPathFactory, template: object, moods: list[str], crashes: set[int]
) -> None:
    # given three decisions and an addressee of many moods
    homes = Homes(tmp_path_factory.mktemp("once") / "home", template)  # type: ignore[arg-type]  # the fixture's path
    bench = QuietBench(homes.open(), homes.clock)
    ids = {another_case(bench, number) for number in (1, 2, 3)}
    service = Addressee(moods=list(moods))
    # when the program also dies now and then
    for step in range(14):
        bench.service = service
        homes.clock.forward(seconds=120)
        if step in crashes:
            homes.close()
            bench = QuietBench(homes.open(), homes.clock)
            bench.service = service
        bench.deliver(seconds=0)
    # then
    assert sorted(service.taken) == sorted(ids)
    assert bench.sql("SELECT count(*) FROM deliveries WHERE state = 'SENT'") == [(3,)]
    homes.close()


def test_the_wait_until_a_decision_leaves_is_a_setting(decided: QuietBench) -> None:
    seconds = decided.desk.settings.process.undo_seconds
    assert decided.case.decision.send_after == decided.clock.now + timedelta(seconds=seconds)  # type: ignore[union-attr]


def test_what_was_decided_while_the_clock_was_years_ahead_leaves_once_it_is_right(
    bench: QuietBench, homes: Homes
) -> None:
    # given a computer that began its day in 2038
    right = homes.clock.now
    homes.clock.now = right.replace(year=2038)
    bench.arrives()
    bench.photo(Slot.PARCEL)
    bench.proves_and_refuses()
    # when somebody sets its clock
    homes.clock.now = right
    # then
    assert bench.deliver()
    assert len(bench.service.taken) == 1
    assert len(bench.print_all()) == 2
