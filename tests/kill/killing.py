"""Kills the real program at a random moment, and compares what its screen had said with what its files hold."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from station import opening
from tests.homes import open_desk, write_settings
from tests.kill.facts import Fact, Facts, in_database
from tests.kill.supply import EACH, supply
from tests.kill.wholeness import half_done, left_half_way

ANY = "*"
MOST_WORDS = 40
"""After so many words of the screen at most comes a kill that waits for words."""

SOON = 0.02
"""Seconds between the word and such a kill at most."""

FEW = 25
"""Cases left to work at below which new ones are supplied."""


@dataclass
class Heard:
    """What the screen of one life said."""

    saved: dict[str, Fact | None] = field(default_factory=dict)
    meant: dict[str, Fact] = field(default_factory=dict)
    """Facts that were about to change when it ended: they may hold the new value as well, or any (`*`)."""
    touched: set[str] = field(default_factory=set)
    """How the keys begin of all facts that were ever about to change."""
    resume: list[str | None] = field(default_factory=list)
    at: str = "interpreter"
    last: deque[str] = field(default_factory=lambda: deque(maxlen=25))

    def take(self, line: str) -> None:
        """One line of the victim."""
        told = json.loads(line)
        self.last.append(line[:300].strip())
        self.at = told.get("at", self.at)
        if "resume" in told:
            self.resume.append(told["resume"])
        if "meant" in told:
            self.meant = told["meant"]
            self.touched |= set(self.meant)
        for key, fact in told.get("saved", {}).items():
            self.saved[key] = fact
        if "done" in told:
            self.meant = {}

    def lost(self, kept: Facts) -> list[str]:
        """What the screen called kept and is not."""
        return [
            f"{key}: the screen said {fact!r}, kept is {kept.get(key)!r}"
            for key, fact in self.saved.items()
            if not self._holds(key, fact, kept.get(key))
        ]

    def _holds(self, key: str, said: Fact | None, kept: Fact | None) -> bool:
        if kept == said or (said is None and not kept):
            return True
        return any(key.startswith(begin) and new in (ANY, kept) for begin, new in self.meant.items())


@dataclass
class Figures:
    """What many kills have shown."""

    kills: int = 0
    said: int = 0
    """Facts that a screen called kept in the life that a kill ended."""
    compared: int = 0
    """Comparisons, those of earlier lives included: nothing may get lost later, either."""
    landed: Counter[str] = field(default_factory=Counter)
    amidst: int = 0
    """Kills in the middle of a change."""


def live_and_die(
    home: Path, options: list[str], moment: float, until: Callable[[Heard, bytes], bool] = lambda _heard, _line: False
) -> tuple[Heard, str]:
    """One life: killed after so many seconds, or when `until` says so of a line; what was heard, and how it crashed."""
    heard = Heard()
    command = [sys.executable, "-m", "tests.kill.victim", "--home", str(home), *options]
    errors = home.with_name(f"{home.name}.err")
    with errors.open("wb") as stderr:
        victim = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, cwd=Path(__file__).parents[2])
        killer = threading.Timer(moment, victim.kill)
        killer.start()
        assert victim.stdout is not None
        for line in iter(victim.stdout.readline, b""):
            if line.endswith(b"\n"):
                heard.take(line.decode())
            if until(heard, line):
                os.kill(victim.pid, signal.SIGKILL)
        code = victim.wait()
        killer.cancel()
        killer.join()
        victim.stdout.close()
    if code == -signal.SIGKILL:
        return heard, ""
    return heard, f"the program ended by itself ({code}): {errors.read_text()[-2000:]}"


class Killing:
    """One home in which a victim after the other works."""

    def __init__(self, home: Path, luck: random.Random, life: float, fault: str = "") -> None:
        self.home = home
        self.figures = Figures()
        self._luck = luck
        self._life = life
        self._fault = fault
        self._supplied = 0
        self._promised: list[str] = []
        self._open: str | None = None
        self._known: dict[str, Fact | None] = {}
        write_settings(home, undo_seconds=1)

    def prepare(self) -> None:
        """People may sign in, and there is work."""
        desk = open_desk(self.home)
        opening.add_sample_people(desk)
        desk.close()
        self._supply()

    def once(self) -> list[str]:
        """One life, one kill; everything that was wrong afterwards."""
        heard, crash = self._live_and_die()
        wrong = self._compare(heard)
        self.figures.kills += 1
        self.figures.said += len(heard.saved)
        self.figures.compared += len(self._known)
        self.figures.landed[heard.at] += 1
        self.figures.amidst += bool(heard.meant)
        wrong += [crash] if crash else []
        return [*wrong, "the last words:", *heard.last] if wrong else []

    def _live_and_die(self) -> tuple[Heard, str]:
        words = self._luck.randint(1, MOST_WORDS) if self._luck.random() < 0.5 else 0
        moment = self._life * 4 if words else self._luck.uniform(0, self._life)
        soon = self._luck.uniform(0, SOON)
        left = words

        def has_said_enough(_: Heard, line: bytes) -> bool:
            nonlocal left
            left -= b'"saved"' in line
            if not words or left:
                return False
            time.sleep(soon)
            return True

        options = ["--seed", str(self._luck.randrange(10**9)), "--fault", self._fault]
        return live_and_die(self.home, options, moment, has_said_enough)

    def _compare(self, heard: Heard) -> list[str]:
        wrong = [f"{self._open} was open, the idle page offered {said}" for said in heard.resume if said != self._open]
        desk = open_desk(self.home)
        try:
            kept = in_database(self.home / "station.db")
            wrong += heard.lost(kept)
            wrong += self._lost_later(heard, kept)
            wrong += half_done(desk)
            wrong += self._supply_lost(kept)
            self._open = left_half_way(self.home / "station.db")
        finally:
            desk.close()
        if self._left(kept) < FEW:
            self._supply()
        return wrong

    def _lost_later(self, heard: Heard, kept: Facts) -> list[str]:
        """What an earlier life had kept, this one has not touched, and is no more."""
        touched = tuple(heard.touched)
        lost = [
            f"{key}: an earlier life kept {fact!r}, kept is {kept.get(key)!r}"
            for key, fact in self._known.items()
            if kept.get(key) != fact and not key.startswith(touched) and key not in heard.saved
        ]
        self._known = {key: kept.get(key) for key in (self._known | heard.saved) if key != "open"}
        return lost

    def _supply(self) -> None:
        self._promised = supply(self.home, self._supplied)
        self._supplied += EACH

    def _supply_lost(self, kept: Facts) -> list[str]:
        """A file that was dropped is waiting, or all of its cases are here."""
        if list((self.home / "in").glob("*.json")):
            return []
        return [f"{rma} was dropped and is nowhere" for rma in self._promised if f"arrived {rma}" not in kept]

    def _left(self, kept: Facts) -> int:
        decided = {fact[0] for key, fact in kept.items() if key.startswith("decision ") and isinstance(fact, list)}
        return self._supplied - len(decided)
