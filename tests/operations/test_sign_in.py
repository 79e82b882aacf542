"""Signing in by name and PIN: who may, who may not, and how long guessing is stopped."""

from datetime import timedelta

import argon2
import pytest

from station.desk import Desk
from station.domain.people import Operator, Role
from station.errors import Refusal, Refused
from station.operations import pins as module
from station.operations.people import add_operator
from station.operations.sign_in import sign_in
from station.views.load_bench import sign_in_names
from tests.builders import Clock, Homes
from tests.quiet_bench import QuietBench

WRONG = "0000"


def answer(desk: Desk, login: str, pin: str) -> Refusal | Role:
    given = desk.do(sign_in, login, pin)
    return given.refusal if isinstance(given, Refused) else given.role


def test_the_right_pin_says_who_somebody_is(desk: Desk) -> None:
    assert desk.do(sign_in, "luca.conti", "45674567") == Operator("luca.conti", "Luca Conti", Role.SUPERVISOR)


def test_a_wrong_pin_says_how_many_tries_are_left(desk: Desk) -> None:
    left = [desk.do(sign_in, "anna.rossi", WRONG).facts.get("left") for _ in range(4)]
    assert left == [4, 3, 2, 1]


def test_the_right_pin_forgets_the_wrong_ones(desk: Desk) -> None:
    for _ in range(3):
        for _ in range(4):
            answer(desk, "anna.rossi", WRONG)
        assert answer(desk, "anna.rossi", "1234") is Role.OPERATOR


def test_five_wrong_pins_lock_the_name_for_a_quarter_of_an_hour(desk: Desk, clock: Clock) -> None:
    # given
    answers = [answer(desk, "anna.rossi", WRONG) for _ in range(5)]
    assert answers == [Refusal.WRONG_PIN] * 4 + [Refusal.LOCKED_OUT]
    # then the right one does not help, and others are not concerned
    locked = desk.do(sign_in, "anna.rossi", "1234")
    assert locked.facts == {"until": clock.now + timedelta(minutes=15)}
    assert answer(desk, "marco.bianchi", "2345") is Role.OPERATOR
    assert [name.locked_until is not None for name in desk.look(sign_in_names)] == [True, False, False, False, False]
    # until the time is over
    clock.forward(minutes=14, seconds=59)
    assert answer(desk, "anna.rossi", "1234") is Refusal.LOCKED_OUT
    clock.forward(seconds=1)
    assert answer(desk, "anna.rossi", "1234") is Role.OPERATOR


def test_a_lock_lasts_over_a_restart_and_a_clock_that_is_set_back(desk: Desk, homes: Homes) -> None:
    for _ in range(5):
        answer(desk, "anna.rossi", WRONG)
    homes.close()
    desk = homes.open()
    assert answer(desk, "anna.rossi", "1234") is Refusal.LOCKED_OUT
    homes.clock.back(days=2)
    assert answer(desk, "anna.rossi", "1234") is Refusal.LOCKED_OUT


def test_failures_are_counted_over_restarts(desk: Desk, homes: Homes) -> None:
    for _ in range(4):
        answer(desk, "anna.rossi", WRONG)
        homes.close()
        desk = homes.open()
    assert answer(desk, "anna.rossi", WRONG) is Refusal.LOCKED_OUT


def test_no_more_than_five_pins_can_be_tried_in_a_quarter_of_an_hour(desk: Desk, clock: Clock) -> None:
    tried = 0
    for minute in range(45):
        if answer(desk, "anna.rossi", f"{minute:04}") is not Refusal.LOCKED_OUT:
            tried += 1
        clock.forward(minutes=1)
    assert tried <= 3 * 5


def test_a_name_that_nobody_has_is_answered_like_a_wrong_pin_and_takes_as_long(desk: Desk) -> None:
    # given what a real PIN costs to check
    (stored,) = desk.look(
        lambda reading: reading.connection.exec_driver_sql("SELECT pin_hash FROM operators LIMIT 1").fetchone()
    )
    # then
    assert answer(desk, "nobody", "1234") is Refusal.WRONG_PIN
    assert argon2.extract_parameters(module.NOBODY) == argon2.extract_parameters(stored)


@pytest.mark.parametrize(
    "pin", ["١٢٣٤", "\uff11\uff12\uff13\uff14", "1234 ", "12 34", "", "1234\0", "\ud800", "x" * 1_000_000]
)
def test_only_the_digits_of_the_keypad_are_a_pin(desk: Desk, pin: str) -> None:
    assert answer(desk, "anna.rossi", pin) is Refusal.WRONG_PIN


@pytest.mark.parametrize("login", ["", "\0", "\ud800", "anna.rossi\0x", "' OR 1=1 --", "x" * 100_000])
def test_no_text_for_a_name_lets_anybody_in(desk: Desk, login: str) -> None:
    assert answer(desk, login, "1234") is Refusal.WRONG_PIN


def test_the_journal_knows_who_came_and_who_was_turned_away_and_no_pin(bench: QuietBench) -> None:
    for pin in ("1234", WRONG):
        answer(bench.desk, "anna.rossi", pin)
    (came,), (went,) = bench.sql("SELECT body FROM journal ORDER BY seq DESC LIMIT 2")[::-1]
    assert '"login": "anna.rossi"' in came
    assert '"locked": false' in went
    assert "1234" not in came
    assert WRONG not in went


@pytest.mark.parametrize("pin", ["123", "12a4", "١٢٣٤", "", "-123", "12.4"])
def test_a_pin_is_at_least_four_digits(desk: Desk, pin: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.do(add_operator, "new", "New", Role.OPERATOR, pin)
    assert refused.value.facts["question"] == "PIN"


@pytest.mark.parametrize("login", ["anna.rossi", "", "  ", "\0"])
def test_a_login_is_somebodys_own(desk: Desk, login: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.do(add_operator, login, "Anna Due", Role.SUPERVISOR, "9999")
    assert refused.value.facts["question"] == "LOGIN"
    assert answer(desk, "anna.rossi", "1234") is Role.OPERATOR


def test_somebody_who_was_added_can_sign_in(desk: Desk) -> None:
    desk.do(add_operator, "zoë", "Zoë Žižková", Role.OPERATOR, "246810")
    assert desk.do(sign_in, "zoë", "246810").name == "Zoë Žižková"


def test_pins_are_kept_as_slow_hashes_with_their_own_salt(bench: QuietBench) -> None:
    for login in ("one", "two"):
        bench.desk.do(add_operator, login, login, Role.OPERATOR, "1234")
    first, second = (stored for (stored,) in bench.sql("SELECT pin_hash FROM operators WHERE login IN ('one', 'two')"))
    assert first.startswith("$argon2id$")
    assert first != second
