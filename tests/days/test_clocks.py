"""A weekend on which nothing leaves: the bench says so louder and louder, and one poison decision holds up no other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from station.domain.deadlines import AlarmStep, Tone
from station.domain.evidence import Slot
from station.errands.deliver_decisions import DeliverDecisions
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord
from station.operations.know_stuck import know_stuck
from station.operations.people import issue_badge
from station.operations.review import ask_new_photo
from station.settings import MOST
from station.views.alarm import AlarmView
from station.views.board import BoardKind, BoardRow, Waits, tones
from station.views.load_alarm import alarm
from station.views.load_board import board
from station.views.load_case import load_timeline
from tests.builders import LUCA, PINS, SARA, a_case, a_simple_item
from tests.quiet_bench import QuietBench

FRIDAY_NOON = datetime(2026, 11, 27, 11, 0, tzinfo=UTC)
WORD = SupervisorWord(LUCA.login, PINS[LUCA.login], "Il portale è fermo, ho telefonato")


def decided(bench: QuietBench, number: int) -> str:
    """One more parcel is confirmed at the bench; its RMA number."""
    bench.arrives(a_case(rma_number=f"RMA-2026-{number:06}", items=[a_simple_item(1)]))
    bench.photo(Slot.PARCEL)
    assert not isinstance(bench.checks_and_confirms(), Refused)
    return bench.rma


def to_be_decided(bench: QuietBench, number: int) -> str:
    """One more parcel is checked, and everything is there for a verdict."""
    bench.arrives(a_case(rma_number=f"RMA-2026-{number:06}", items=[a_simple_item(1)]))
    bench.photo(Slot.PARCEL)
    bench.answer_all()
    return bench.rma


def now_is(bench: QuietBench, at: datetime) -> None:
    bench.clock.forward(seconds=(at - bench.clock.now).total_seconds())


def errand_tries(bench: QuietBench, *moods: str) -> None:
    """The errand takes one decision after the other until there is none; customer service is in these moods."""
    bench.service.moods = list(moods)
    errand = DeliverDecisions(bench.desk, bench.service)
    while errand.work_once():
        pass


def says(bench: QuietBench) -> AlarmView:
    return bench.desk.look(alarm)


def rows(bench: QuietBench, kind: BoardKind | None = None) -> list[BoardRow]:
    return [row for row in bench.desk.look(board) if kind in (None, row.kind)]


def test_over_a_weekend_without_customer_service_nothing_is_missed_in_silence(bench: QuietBench) -> None:
    # given two decisions of Friday noon that customer service cannot be reached for
    now_is(bench, FRIDAY_NOON)
    first, second = decided(bench, 1), decided(bench, 2)
    bench.clock.forward(seconds=60)
    errand_tries(bench, "lost", "lost")
    # when the hours of the weekend go by, then each step comes exactly when it is to come
    told = []
    for half_hours in range(2 * 64):
        now_is(bench, FRIDAY_NOON + timedelta(minutes=30 * half_hours) + timedelta(minutes=5))
        told.append((half_hours / 2, says(bench).step))
        errand_tries(bench, "lost", "lost")
    changes = {step: hours for hours, step in reversed(told)}
    assert changes == {AlarmStep.CALM: 0, AlarmStep.ALARM: 4, AlarmStep.RED: 24, AlarmStep.BLOCKING: 36}
    assert says(bench).stuck == 2
    # and once customer service is back, all of it leaves and nobody is told any more
    bench.clock.forward(minutes=5)
    errand_tries(bench)
    assert len(set(bench.service.taken)) == 2
    assert says(bench).step is AlarmStep.CALM
    assert rows(bench, BoardKind.SENDING) == []
    assert {first, second} == {case for (case,) in bench.sql("SELECT rma_number FROM cases")}


def test_a_decision_that_may_be_undone_for_a_day_is_missed_all_the_same(bench: QuietBench) -> None:
    # given a shop in which decisions wait as long as a shop can say
    process = replace(bench.desk.settings.process, undo_seconds=MOST)
    bench.desk.settings = replace(bench.desk.settings, process=process)
    decided(bench, 1)
    # when it has not left for four hours
    bench.clock.forward(seconds=4 * 3600)
    # then it is told
    assert says(bench).stuck == 1


def test_one_poison_decision_is_told_while_all_others_leave(bench: QuietBench) -> None:
    # given a decision that customer service will never take, and others after it
    now_is(bench, FRIDAY_NOON)
    poison = decided(bench, 1)
    bench.clock.forward(seconds=60)
    errand_tries(bench, "conflict")
    for number in range(2, 6):
        decided(bench, number)
    bench.clock.forward(seconds=60)
    # when
    errand_tries(bench)
    # then the others are out, and after four hours the poison alone is told
    assert len(bench.service.taken) == 4
    bench.clock.forward(hours=4)
    told = says(bench)
    assert (told.step, told.stuck, told.set_aside) == (AlarmStep.ALARM, 1, 1)
    (row,) = rows(bench, BoardKind.SENDING)
    assert (row.rma_number, row.waits, row.trouble) == (poison, Waits.CUSTOMER_SERVICE, "conflict")
    assert row.answer_by is not None


def test_after_36_hours_no_verdict_is_given_until_a_supervisor_says_that_they_know(bench: QuietBench) -> None:
    # given a parcel in the middle of its inspection, and a decision that has been stuck for 36 hours
    stuck = decided(bench, 1)
    in_hand = to_be_decided(bench, 2)
    bench.clock.forward(hours=35, minutes=59)
    assert not says(bench).blocks
    bench.clock.forward(minutes=1)
    # when
    refused = bench.refuses(Refusal.STUCK, bench.confirm)
    # then nothing of the work in hand is lost, and it can go on up to the verdict
    assert (refused.facts["count"], refused.facts["hours"]) == (1, 36)
    bench.photo(Slot.FRONT)
    bench.refuses(Refusal.STUCK, bench.hold)
    # and when a supervisor signs with PIN and reason on the operator's screen
    assert bench.desk.do(know_stuck, "", WORD) == 1
    # then the verdict counts, the banner stays red, and the case of the stuck decision says who knew and why
    assert not isinstance(bench.confirm(), Refused)
    assert bench.rma == in_hand
    assert (says(bench).step, says(bench).blocks) == (AlarmStep.RED, False)
    known = bench.desk.look(load_timeline, stuck)[-1]
    assert (known.kind, known.text, known.facts["supervisor"]) == ("StuckKnown", WORD.reason, LUCA.login)
    assert known.facts["hours"] == 36
    assert bench.sql("SELECT operator, text FROM comments") == [(LUCA.login, WORD.reason)]
    assert bench.journal_holds
    # and the next decision that is stuck for so long has to be known of its own
    bench.clock.forward(hours=36)
    assert says(bench).blocking == 1
    bench.signs_in(SARA)
    assert bench.desk.do(know_stuck, "Anche questa") == 1
    assert bench.desk.do(know_stuck, "Anche questa") == 0


@pytest.mark.parametrize(
    ("login", "pin", "reason", "refusal"),
    [
        ("luca.conti", "00001111", "Lo so", Refusal.WRONG_PIN),
        ("anna.rossi", "1234", "Lo so", Refusal.NO_SUPERVISOR),
        ("luca.conti", "45674567", "  ", Refusal.BAD_ANSWER),
    ],
)
def test_only_a_supervisor_with_pin_and_reason_lets_the_verdicts_go_on(
    bench: QuietBench, login: str, pin: str, reason: str, refusal: Refusal
) -> None:
    decided(bench, 1)
    bench.clock.forward(hours=40)
    try:
        answer = bench.desk.do(know_stuck, "", SupervisorWord(login, pin, reason))
    except Refused as refused:
        answer = refused
    assert isinstance(answer, Refused)
    assert answer.refusal is refusal
    assert says(bench).blocks


def test_a_supervisor_who_has_a_badge_shows_it_as_well(bench: QuietBench) -> None:
    bench.signs_in(SARA)
    badge = bench.desk.do(issue_badge, LUCA.login)
    decided(bench, 1)
    bench.clock.forward(hours=40)
    with pytest.raises(Refused) as refused:
        bench.desk.do(know_stuck, "", WORD)
    assert refused.value.refusal is Refusal.BADGE_NEEDED
    assert bench.desk.do(know_stuck, "", SupervisorWord(WORD.login, WORD.pin, WORD.reason, str(badge))) == 1


def test_a_parcel_that_is_nearly_late_is_told_and_can_always_be_decided(bench: QuietBench) -> None:
    to_be_decided(bench, 1)
    steps = []
    for hours in (43, 1, 4, 50):
        bench.clock.forward(hours=hours)
        steps.append(says(bench).step)
    assert steps == [AlarmStep.CALM, AlarmStep.ALARM, AlarmStep.RED, AlarmStep.RED]
    assert says(bench).refunds == 1
    assert not isinstance(bench.confirm(), Refused)


def test_a_decision_that_another_one_replaced_is_waited_for_by_nobody(bench: QuietBench) -> None:
    decided(bench, 1)
    bench.clock.forward(seconds=60)
    errand_tries(bench, "conflict")
    bench.signs_in(LUCA)
    bench.reopen()
    bench.clock.forward(hours=5)
    assert says(bench).stuck == 0
    bench.checks_and_confirms()
    bench.clock.forward(seconds=60)
    errand_tries(bench)
    bench.clock.forward(hours=40)
    assert says(bench).step is AlarmStep.CALM


def test_a_clock_that_was_set_back_is_noticed(bench: QuietBench) -> None:
    decided(bench, 1)
    bench.clock.back(minutes=4)
    assert says(bench).clock_behind is None
    bench.clock.back(hours=3)
    assert says(bench).clock_behind == timedelta(hours=3, minutes=4)
    assert says(bench).step is AlarmStep.RED


def test_the_board_has_every_clock_and_the_one_that_is_due_first_on_top(bench: QuietBench) -> None:
    # given one of each, on a Friday
    now_is(bench, FRIDAY_NOON)
    sent_back = decided_to_refuse(bench, 1)
    unsent = decided(bench, 2)
    parked = to_be_decided(bench, 3)
    bench.hold(note="Dubbio")
    wanted = to_be_decided(bench, 4)
    bench.hold()
    bench.signs_in(LUCA)
    bench.desk.do(ask_new_photo, wanted, 1, 1, Slot.DEFECT, "più nitida")
    bench.clock.forward(minutes=1)
    arrived = to_be_decided(bench, 5)
    # then
    found = {(row.kind, row.rma_number): row for row in rows(bench)}
    assert {key for key in found if key[0] is not BoardKind.REFUND} == {
        (BoardKind.LABEL, sent_back),
        (BoardKind.SENDING, sent_back),
        (BoardKind.SENDING, unsent),
        (BoardKind.PARKED, parked),
        (BoardKind.PHOTO, wanted),
    }
    assert {number for kind, number in found if kind is BoardKind.REFUND} == {parked, wanted, arrived}
    assert [row.clock.due for row in rows(bench)] == sorted(row.clock.due for row in rows(bench))
    shelf = found[BoardKind.PARKED, parked]
    assert shelf.mark.startswith("U-")
    assert (shelf.who, shelf.place, shelf.days) == ("Anna Rossi", "Q1", 0)
    assert found[BoardKind.PHOTO, wanted].slot is Slot.DEFECT
    assert found[BoardKind.LABEL, sent_back].mark == f"{sent_back}-R1"
    # and over the weekend the shelf does not grow old, while the refunds do
    now_is(bench, datetime(2026, 11, 30, 7, 0, tzinfo=UTC))
    found = {(row.kind, row.rma_number): row for row in rows(bench)}
    assert found[BoardKind.PARKED, parked].clock.tone(bench.clock.now) is Tone.GREEN
    assert found[BoardKind.PARKED, parked].days == 1
    assert found[BoardKind.REFUND, arrived].clock.tone(bench.clock.now) is Tone.RED
    assert sum(tones(rows(bench), bench.clock.now).values()) == len(rows(bench))


def decided_to_refuse(bench: QuietBench, number: int) -> str:
    to_be_decided(bench, number)
    assert not isinstance(bench.proves_and_refuses(), Refused)
    return bench.rma


def test_a_station_without_anything_open_has_an_empty_board(bench: QuietBench) -> None:
    assert rows(bench) == []
    assert says(bench) == AlarmView()
