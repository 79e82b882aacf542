"""A killed process loses nothing that the screen called saved, and leaves nothing half-done.

A victim, the real program with somebody at it (`victim.py`), works through cases and says what its screen says. It is
killed with SIGKILL: half of the times at a moment drawn from its whole life, start-up included, half of the times right
after its screen has said that something is kept. Then its home is opened again and compared (`facts.py`,
`wholeness.py`), and the next victim has to start in it and to offer the case that was left open.

A run of the tests kills a few times. `BANCO_KILLS=200 pytest tests/kill` kills two hundred times and breaks the station
on purpose as well (`faults.py`), to show that each of these faults would be seen.
"""

import os
import random
from pathlib import Path

import pytest

from resources import path
from station.opening import SAMPLE_PEOPLE
from station.views.load_bench import sign_in_names
from tests.homes import open_desk
from tests.kill.facts import in_database
from tests.kill.faults import FAULTS
from tests.kill.killing import Killing, live_and_die
from tests.kill.wholeness import half_done

KILLS = int(os.environ.get("BANCO_KILLS", "6"))
LIFE = 6.0
"""Seconds that a victim lives at most."""

MOST_UNTIL_SEEN = 20


@pytest.mark.expects_log("torn photograph")
def test_what_the_screen_called_saved_survives_every_kill(tmp_path: Path, record_property) -> None:
    # given
    seed = random.randrange(10**9)
    killing = Killing(tmp_path / "home", random.Random(seed), LIFE)
    killing.prepare()
    # when, then
    for count in range(KILLS):
        wrong = killing.once()
        assert not wrong, f"after kill {count + 1} (seed {seed}):\n" + "\n".join(wrong)
    record_property("figures", str(killing.figures))
    print(killing.figures)


@pytest.mark.expects_log("torn photograph")
def test_a_first_start_that_is_killed_begins_again(tmp_path: Path) -> None:
    luck = random.Random()
    for count in range(max(1, KILLS // 10)):
        # given a new home whose samples are being loaded
        home = tmp_path / f"home{count}"
        home.mkdir()
        moment = luck.uniform(0.3, 4.0)
        live_and_die(home, ["--demo"], moment)
        # when
        _, crash = live_and_die(home, ["--demo"], 60.0, lambda heard, _: heard.at == "idle")
        # then
        assert not crash
        desk = open_desk(home)
        try:
            assert not list(half_done(desk)), f"killed after {moment} s"
            assert len(desk.look(sign_in_names)) == len(SAMPLE_PEOPLE)
        finally:
            desk.close()
        kept = in_database(home / "station.db")
        samples = list(path("demo", "cases").glob("*.json"))
        assert len([key for key in kept if key.startswith("arrived ")]) == len(samples), f"killed after {moment} s"


@pytest.mark.skipif(KILLS < 50, reason="breaks the station on purpose only where BANCO_KILLS is 50 or more")
@pytest.mark.expects_log("torn photograph")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_promise_is_seen(tmp_path: Path, fault: str) -> None:
    killing = Killing(tmp_path / "home", random.Random(1), 2 * LIFE, fault)  # a slow machine decides little in one life
    killing.prepare()
    assert any(killing.once() for _ in range(MOST_UNTIL_SEEN)), f"{fault} was not seen in {MOST_UNTIL_SEEN} kills"
