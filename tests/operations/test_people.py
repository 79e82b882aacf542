"""The people of a station: badges, PINs, who may come and who may not any more."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.desk import Desk
from station.domain.badge import new_badge
from station.domain.people import Operator, Role
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord
from station.operations.people import (
    add_person,
    disable,
    enable,
    first_administrator,
    issue_badge,
    name_purchases,
    recover,
    set_pin,
)
from station.operations.pins import LOCKED_FOR, TRIES
from station.operations.sign_in import PinWanted, sign_in, sign_in_by_badge
from station.settings import ProcessSettings, Settings
from station.storage.backup import backup, restore
from station.views.load_bench import sign_in_names
from tests.builders import ANNA, CLAIRE, LUCA, MARCO, PINS, SARA, Clock, Homes
from tests.quiet_bench import QuietBench

FORM = re.compile(r"B-[A-Z2-7]{26}")


@pytest.fixture
def desk(homes: Homes) -> Desk:
    """A desk at which the administrator is signed in."""
    desk = homes.open()
    desk.operator = SARA
    return desk


def refuses(refusal: Refusal, move: Callable[..., object], *values: object) -> Refused:
    with pytest.raises(Refused) as refused:
        move(*values)
    assert refused.value.refusal is refusal
    return refused.value


# badges


def test_a_badge_says_who_somebody_is_and_the_old_one_says_nothing_any_more(desk: Desk) -> None:
    first = desk.do(issue_badge, ANNA.login)
    assert FORM.fullmatch(first)
    assert desk.do(sign_in_by_badge, first) == ANNA
    assert desk.do(sign_in_by_badge, first.lower()) == ANNA, "a scanner may send small letters"
    second = desk.do(issue_badge, ANNA.login)
    answer = desk.do(sign_in_by_badge, first)
    assert isinstance(answer, Refused)
    assert answer.refusal is Refusal.UNKNOWN_BADGE
    assert desk.do(sign_in_by_badge, second) == ANNA


@pytest.mark.parametrize("who", [LUCA, SARA])
def test_whoever_may_do_more_types_the_pin_as_well(desk: Desk, who: Operator) -> None:
    badge = desk.do(issue_badge, who.login)
    assert desk.do(sign_in_by_badge, badge) == PinWanted(who)


def test_a_badge_stands_nowhere_in_what_the_station_keeps(desk: Desk, homes: Homes) -> None:
    badge = desk.do(issue_badge, ANNA.login)
    desk.do(sign_in_by_badge, badge)
    desk.do(sign_in_by_badge, new_badge())
    homes.close()
    kept = [file.read_bytes() for file in homes.folder.rglob("*") if file.is_file()]
    assert kept
    assert not any(part in content for content in kept for part in (badge.encode(), badge[2:].encode()))


def test_the_key_of_the_badges_is_read_by_nobody_else(desk: Desk) -> None:
    desk.do(issue_badge, ANNA.login)
    file = desk.settings.badge_key
    assert (file.stat().st_mode & 0o777, file.stat().st_size) == (0o600, 32)


@pytest.mark.parametrize("torn", [b"", b"half of a key"])
def test_a_key_that_a_crash_left_in_pieces_is_made_anew(desk: Desk, torn: bytes) -> None:
    desk.settings.badge_key.write_bytes(torn)
    badge = desk.do(issue_badge, ANNA.login)
    assert desk.do(sign_in_by_badge, badge) == ANNA
    assert desk.settings.badge_key.stat().st_size == 32


def test_badges_open_a_station_that_was_restored(desk: Desk, homes: Homes, tmp_path: Path) -> None:
    badge = desk.do(issue_badge, ANNA.login)
    homes.close()
    backup(homes.folder, tmp_path / "copy.tar")
    homes.settings.badge_key.unlink()
    restore(tmp_path / "copy.tar", homes.folder)
    assert homes.open().do(sign_in_by_badge, badge) == ANNA


def test_a_supervisor_with_a_badge_shows_it_when_agreeing(desk: Desk, homes: Homes) -> None:
    # given
    badge = desk.do(issue_badge, LUCA.login)
    others = desk.do(issue_badge, ANNA.login)
    bench = QuietBench(desk, homes.clock)
    bench.signs_in(ANNA)
    bench.arrives()
    bench.answer_all()

    def word(shown: str) -> SupervisorWord:
        return SupervisorWord(LUCA.login, PINS[LUCA.login], "Visto insieme", shown)

    # then neither the PIN alone nor somebody else's badge is enough
    for shown in ("", others, new_badge()):
        bench.refuses(Refusal.BADGE_NEEDED, lambda shown=shown: bench.confirm(word=word(shown), keep="10%"))
    bench.confirm(word=word(badge), keep="10%")
    assert bench.case.unit(1, 1).agreed_by == LUCA.login
    assert badge not in repr(word(badge))


# people


def test_a_person_who_was_put_away_cannot_sign_in_and_can_be_taken_back(desk: Desk) -> None:
    badge = desk.do(issue_badge, ANNA.login)
    desk.do(disable, ANNA.login)
    desk.do(disable, ANNA.login)
    assert ANNA.login not in [name.login for name in desk.look(sign_in_names)]
    assert isinstance(desk.do(sign_in, ANNA.login, PINS[ANNA.login]), Refused)
    assert isinstance(desk.do(sign_in_by_badge, badge), Refused)
    desk.do(enable, ANNA.login)
    assert desk.do(sign_in, ANNA.login, PINS[ANNA.login]) == ANNA
    assert desk.do(sign_in_by_badge, badge) == ANNA


def test_one_administrator_always_stays(desk: Desk) -> None:
    refuses(Refusal.LAST_ADMINISTRATOR, desk.do, disable, SARA.login)
    desk.do(add_person, "zoe", "Zoe", Role.ADMINISTRATOR, "13572468")
    desk.do(disable, SARA.login)
    refuses(Refusal.LAST_ADMINISTRATOR, desk.do, disable, "zoe")


@pytest.mark.parametrize(
    ("role", "pin"),
    [
        (Role.OPERATOR, "123"),
        (Role.OPERATOR, "1111"),
        (Role.OPERATOR, "12a4"),
        (Role.OPERATOR, "١٢٣٤"),
        (Role.OPERATOR, "1" * 5 + "2" * 8),
        (Role.SUPERVISOR, "1234567"),
        (Role.ADMINISTRATOR, "1234567"),
    ],
)
def test_a_pin_that_is_too_easy_or_cannot_be_typed_is_refused(desk: Desk, role: Role, pin: str) -> None:
    refused = refuses(Refusal.BAD_ANSWER, desk.do, add_person, "zoe", "Zoe", role, pin)
    assert refused.facts["question"] == "PIN"


def test_a_new_pin_counts_at_once_and_ends_a_lock(desk: Desk) -> None:
    for _ in range(TRIES):
        desk.do(sign_in, MARCO.login, "0000")
    desk.do(set_pin, MARCO.login, "97531")
    assert desk.do(sign_in, MARCO.login, "97531") == MARCO


# the first start, and the day on which every PIN is lost


@pytest.fixture
def empty(homes: Homes) -> Desk:
    """A station at which nobody has ever been."""
    desk = homes.open()
    desk.operator = None
    desk.do(lambda tx: tx.connection.exec_driver_sql("DELETE FROM operators"))
    return desk


def test_the_first_person_is_the_administrator_and_gets_a_recovery_code(empty: Desk) -> None:
    code = empty.do(first_administrator, "zoe", "Zoe", "13572468")
    assert re.fullmatch(r"([A-Z2-7]{4}-){3}[A-Z2-7]{4}", code)
    answer = empty.do(sign_in, "zoe", "13572468")
    assert isinstance(answer, Operator)
    assert answer.role is Role.ADMINISTRATOR
    refuses(Refusal.NO_RIGHT, empty.do, first_administrator, "eva", "Eva", "13572468")


def test_the_recovery_code_gives_the_administrator_a_new_pin_once(empty: Desk) -> None:
    code = empty.do(first_administrator, "zoe", "Zoe", "13572468")
    for _ in range(TRIES):
        empty.do(sign_in, "zoe", "00001111")
    refuses(Refusal.WRONG_CODE, empty.do, recover, "AAAA-BBBB-CCCC-DDDD", "zoe", "86421357")
    following = empty.do(recover, code.lower().replace("-", " "), "zoe", "86421357")
    assert following != code
    assert isinstance(empty.do(sign_in, "zoe", "86421357"), Operator)
    refuses(Refusal.WRONG_CODE, empty.do, recover, code, "zoe", "13572468")


def test_the_recovery_code_helps_administrators_only(empty: Desk) -> None:
    code = empty.do(first_administrator, "zoe", "Zoe", "13572468")
    empty.operator = SARA
    empty.do(add_person, "eva", "Eva", Role.SUPERVISOR, "13572468")
    refuses(Refusal.BAD_ANSWER, empty.do, recover, code, "eva", "86421357")


# four eyes


@pytest.fixture
def watchful(homes: Homes, monkeypatch: pytest.MonkeyPatch) -> QuietBench:
    """A bench of a shop in which nobody decides on what they bought."""
    rules = Settings(homes.folder, process=ProcessSettings(four_eyes=True))
    monkeypatch.setattr(Homes, "settings", rules)
    bench = QuietBench(homes.open(), homes.clock)
    bench.signs_in(SARA)
    bench.desk.do(name_purchases, ANNA.login, "Anna.Rossi@Example.com")
    bench.desk.do(name_purchases, LUCA.login, " luca  CONTI ")
    bench.signs_in(ANNA)
    return bench


def test_a49_nobody_decides_on_their_own_purchase(watchful: QuietBench) -> None:
    watchful.arrives(customer={"email": "anna.rossi@example.com"})
    watchful.answer_all()
    watchful.refuses(Refusal.OWN_PURCHASE, watchful.confirm)
    watchful.signs_in(MARCO)
    watchful.confirm()


def test_a49_a_supervisor_agrees_to_nothing_about_their_own_purchase(watchful: QuietBench) -> None:
    watchful.arrives(customer={"name": "Luca Conti"})
    watchful.answer_all()
    word = SupervisorWord(LUCA.login, PINS[LUCA.login], "Va bene")
    watchful.refuses(Refusal.OWN_PURCHASE, lambda: watchful.confirm(word=word, keep="10%"))


def test_a49_where_the_rule_is_off_it_is_nobodys_business(bench: QuietBench) -> None:
    bench.signs_in(SARA)
    bench.desk.do(name_purchases, ANNA.login, "anna.rossi@example.com")
    bench.signs_in(ANNA)
    bench.arrives(customer={"email": "anna.rossi@example.com"})
    bench.answer_all()
    bench.confirm()


# guessing


class Guesser:
    """Somebody who tries PINs, pulls plugs, and sets the clock, for as long as it takes."""

    def __init__(self, homes: Homes) -> None:
        self.homes = homes
        self.desk = homes.open()
        self.lived = 0.0
        self.tried: list[float] = []

    def does(self, move: str, seconds: float) -> None:
        match move:
            case "waits":
                self.waits(seconds)
            case "sets":
                self.homes.clock.jump(seconds=seconds)
            case "pulls":
                self.homes.clock.switch_off()
                self.restarts()
            case "restarts":
                self.restarts()
            case _:
                for _ in range(TRIES + 1 if move == "guesses" else 1):
                    self.tries()

    def tries(self) -> None:
        """A PIN that was looked at is in the journal; one that met a locked name is not."""
        before = self._looked_at()
        assert isinstance(self.desk.do(sign_in, CLAIRE.login, "9999"), Refused)
        self.tried += [self.lived] * (self._looked_at() - before)

    def _looked_at(self) -> int:
        row = self.desk.look(lambda reading: reading.connection.exec_driver_sql(_LOOKED_AT).fetchone())
        assert row is not None
        return int(row[0])

    def waits(self, seconds: float) -> None:
        self.homes.clock.forward(seconds=seconds)
        self.lived += seconds

    def restarts(self) -> None:
        self.homes.close()
        self.desk = self.homes.open()


_LOOKED_AT = "SELECT count(*) FROM journal WHERE kind = 'SignInRefused'"
moves = st.lists(
    st.one_of(
        st.just(("tries",)),
        st.just(("guesses",)),
        st.tuples(st.just("waits"), st.sampled_from([1.0, 60.0, 600.0, 899.0, 901.0])),
        st.tuples(st.just("sets"), st.sampled_from([-90_000.0, -900.0, 900.0, 90_000.0])),
        st.just(("restarts",)),
        st.just(("pulls",)),
    ),
    max_size=40,
)


@pytest.fixture
def fresh(tmp_path: Path, template: Path) -> Callable[[], Homes]:
    """A new home for each run."""
    count = iter(range(10_000))
    return lambda: Homes(tmp_path / f"home{next(count)}", template)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves)
def test_no_more_than_five_pins_in_a_quarter_of_an_hour_whatever_the_clock_says(
    fresh: Callable[[], Homes], story: list[tuple[object, ...]]
) -> None:
    homes = fresh()
    homes.clock = Clock()
    guesser = Guesser(homes)
    try:
        for move, *amount in story:
            guesser.does(str(move), float(str(amount[0])) if amount else 0.0)
    finally:
        homes.close()
    for place in range(len(guesser.tried) - TRIES):
        assert guesser.tried[place + TRIES] - guesser.tried[place] >= LOCKED_FOR.total_seconds()


def test_after_the_machine_was_switched_off_a_lock_begins_again_and_ends(desk: Desk, clock: Clock) -> None:
    clock.forward(days=30)
    for _ in range(TRIES):
        desk.do(sign_in, ANNA.login, "0000")
    clock.forward(minutes=14)
    clock.switch_off()
    assert isinstance(desk.do(sign_in, ANNA.login, PINS[ANNA.login]), Refused)
    clock.forward(minutes=14)
    assert isinstance(desk.do(sign_in, ANNA.login, PINS[ANNA.login]), Refused)
    clock.forward(minutes=1)
    assert desk.do(sign_in, ANNA.login, PINS[ANNA.login]) == ANNA


def test_a_clock_that_jumps_neither_shortens_a_lock_nor_makes_it_last_for_days(desk: Desk, clock: Clock) -> None:
    for _ in range(TRIES):
        desk.do(sign_in, ANNA.login, "0000")
    for shift in ({"days": 400}, {"days": -800}, {"days": 400}):
        clock.jump(**shift)
        locked = desk.do(sign_in, ANNA.login, PINS[ANNA.login])
        assert isinstance(locked, Refused)
        assert locked.facts["until"] <= clock.now + LOCKED_FOR
    clock.forward(minutes=15)
    assert desk.do(sign_in, ANNA.login, PINS[ANNA.login]) == ANNA
