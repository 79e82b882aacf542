"""The keyboard-wedge scanner at the real program in a real window: keys come from the X server, as a device sends them.

One window serves all of these tests: each begins by bringing it where it wants to be.
"""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import go_first
from tests.homes import write_settings
from tests.ui.conftest import copy_home

pytestmark = pytest.mark.xvfb

NUMBER, OTHER, HELD = "RMA-2026-004811", "RMA-2026-004812", "RMA-2026-004837"
BADGE = "B-ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PATIENCE = 60.0
Seen = dict[str, Any]


def keys_of(text: str) -> list[str]:
    """The names of the keys that type this."""
    return ["minus" if character == "-" else character for character in text]


class Screen:
    """The window of another process, and the keyboard in front of it."""

    def __init__(self, home: Path, environment: dict[str, str]) -> None:
        self.home = home
        self.environment = environment
        self.errors = home.parent / "stderr.txt"
        self.output = ""
        self.seen: Seen = {}
        self._rest = b""
        with self.errors.open("wb") as errors:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "tests.ui.window_at_work", str(home)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                cwd=Path(__file__).parents[2],
            )

    def close(self) -> int:
        """The window is closed by its own end of work; the exit code."""
        assert self.program.stdin is not None
        self.program.stdin.close()
        code = self.program.wait(PATIENCE)
        assert self.program.stdout is not None
        self.program.stdout.close()
        return code

    def tell(self, line: str, *, wait: bool = True) -> None:
        """The window does this, and has done it unless nobody waits."""
        assert self.program.stdin is not None
        self.program.stdin.write(line.encode() + b"\n")
        self.program.stdin.flush()
        if not wait:
            return
        self.wait(lambda seen: seen["echo"] == line, line)
        self.program.stdin.write(b"done\n")
        self.program.stdin.flush()
        self.wait(lambda seen: seen["echo"] == "done", "done")

    def wait(self, true: Callable[[Seen], object], what: str) -> Seen:
        """The first state of the window for which this is true."""
        deadline = time.monotonic() + PATIENCE
        while not (self.seen and true(self.seen)):
            left = deadline - time.monotonic()
            assert left > 0, f"waited in vain for {what}; seen: {self.seen}\n{self.errors.read_text()[-2000:]}"
            self._read(left)
        return self.seen

    def _read(self, seconds: float) -> None:
        assert self.program.stdout is not None
        ready, _, _ = select.select([self.program.stdout], [], [], min(seconds, 0.2))
        if not ready:
            assert self.program.poll() is None, f"the program ended: {self.errors.read_text()[-2000:]}"
            return
        *lines, self._rest = (self._rest + os.read(self.program.stdout.fileno(), 1 << 20)).split(b"\n")
        for line in lines:
            self.output += line.decode() + "\n"
            self.seen = json.loads(line)

    def keys(self, *arguments: str) -> None:
        """One call of xdotool: the X server sends these keys, and has sent them."""
        subprocess.run(
            [*go_first(), "xdotool", *arguments], env=self.environment, check=True, stderr=subprocess.DEVNULL
        )

    def scan(self, text: str, delay: int = 2) -> None:
        """A scanner sends this at so many milliseconds a character, and Return."""
        self.keys("type", "--delay", str(delay), "--args", "1", text, "key", "Return")

    def begin(self, page: str = "BENCH") -> None:
        """Signed in, no case open, this page on the screen."""
        if self.seen["page"] == "SignInPage":
            self.tell("choose anna.rossi")
            self.keys("key", "--delay", "120", "1", "2", "3", "4", "Return")
            self.wait(lambda seen: seen["page"] == "IdlePage", "the idle bench")
        self.tell("aside")
        self.wait(lambda seen: seen["page"] == "IdlePage" and not seen["case"], "the idle bench")
        if page != "BENCH":
            self.tell(f"page {page}")
        self.tell("forget")

    def open(self, number: str) -> None:
        """This case is on the screen."""
        self.tell(f"open {number}")
        self.wait(lambda seen: seen["case"] == number and seen["page"] == "CasePage", number)


@pytest.fixture(scope="module")
def window(sample_home: Path, tmp_path_factory: pytest.TempPathFactory, xvfb: str) -> Iterator[Screen]:
    """The window, with the names on the screen and the keyboard."""
    home = copy_home(sample_home, tmp_path_factory.mktemp("window") / "home")
    write_settings(home, undo_seconds=600)
    screen = Screen(home, {**os.environ, "DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"})
    screen.wait(lambda seen: seen["names"], "the names")
    screen.keys("windowfocus", str(screen.seen["window"]))
    screen.wait(lambda seen: seen["active"], "the keyboard")
    yield screen
    assert screen.close() == 0, screen.errors.read_text()


def test_a_pin_that_is_typed_slowly_signs_in(window: Screen) -> None:
    window.tell("sign-out")
    window.tell("choose anna.rossi")
    window.keys("key", "--delay", "150", "1", "2", "3", "4", "Return")
    window.wait(lambda seen: seen["page"] == "IdlePage", "the idle bench")


def test_a_pin_that_is_typed_in_a_hurry_signs_in_as_well(window: Screen) -> None:
    window.tell("sign-out")
    window.tell("choose anna.rossi")
    window.keys("key", "--delay", "35", "1", "2", "3", "4", "Return")
    window.wait(lambda seen: seen["page"] == "IdlePage", "the idle bench")


@pytest.mark.parametrize("delay", [1, 5, 12, 25])
@pytest.mark.parametrize("focus", ["button", "search", "note", "confirm"])
def test_a_scan_opens_its_case_whatever_has_the_focus(window: Screen, focus: str, delay: int) -> None:
    # given
    window.begin("SEARCH" if focus == "search" else "BENCH")
    if focus in ("note", "confirm"):
        window.open(OTHER)
    window.tell(f"focus {focus}")
    # when
    window.scan(NUMBER, delay)
    # then
    seen = window.wait(lambda seen: seen["case"] == NUMBER, NUMBER)
    assert seen["scans"] == [NUMBER]
    assert seen["search"] == ""
    assert seen["note"] == ""
    assert seen["given"] == 0


def test_a_window_that_stood_still_neither_cuts_a_scan_apart_nor_takes_typing_for_one(window: Screen) -> None:
    # given
    window.begin("SEARCH")
    window.tell("focus search")
    # when
    window.tell("stall 0.4", wait=False)
    window.scan(NUMBER, 12)
    # then
    window.wait(lambda seen: seen["case"] == NUMBER, NUMBER)
    # when
    window.begin("SEARCH")
    window.tell("focus search")
    window.tell("stall 0.9", wait=False)
    window.keys("key", "--delay", "150", "r", "o", "s", "s", "i", "Return")
    # then
    seen = window.wait(lambda seen: seen["search"] == "rossi", "the word that was typed")
    assert seen["scans"] == []


@pytest.mark.parametrize(("focus", "page"), [("note", "CasePage"), ("search", "SearchPage")])
def test_what_a_person_types_arrives_whole_and_in_order(window: Screen, focus: str, page: str) -> None:
    # given
    window.begin("SEARCH" if focus == "search" else "BENCH")
    if focus == "note":
        window.open(NUMBER)
    window.tell(f"focus {focus}")
    # when
    window.keys("type", "--delay", "75", "Graffio sul bordo, 2 cm")
    # then
    seen = window.wait(lambda seen: seen[focus] == "Graffio sul bordo, 2 cm", "the sentence")
    assert seen["scans"] == []
    assert seen["page"] == page
    # when a hand is quicker for a moment, and corrects itself
    window.keys("key", "--delay", "30", "a", "b", "BackSpace", "c")
    # then
    window.wait(lambda seen: seen[focus] == "Graffio sul bordo, 2 cmac", "the corrected sentence")
    window.tell(f"clear {focus}")


@pytest.mark.parametrize("keys", [("ctrl+c",), ("ctrl+w",), ("alt+F4",), ("ctrl+q",), ("F2",), ("F5", "ctrl+a", "F9")])
def test_control_keys_inside_a_scan_run_no_shortcut(window: Screen, keys: tuple[str, ...]) -> None:
    # given
    window.begin()
    window.open(OTHER)
    window.tell("focus note")
    # when
    window.keys("key", "--delay", "2", *keys_of(NUMBER[:9]), *keys, *keys_of(NUMBER[9:]), "Return")
    # then
    seen = window.wait(lambda seen: seen["scans"], "a scan")
    assert seen["visible"]
    assert seen["page"] in ("CasePage", "IdlePage")
    assert seen["note"] == ""
    assert seen["given"] == 0


def test_a_group_separator_reaches_the_code(window: Screen) -> None:
    window.begin()
    window.keys("key", "--delay", "2", *"0109521230000017", "ctrl+bracketright", *"21ABC", "Return")
    seen = window.wait(lambda seen: seen["scans"], "a scan")
    assert seen["scans"] == ["0109521230000017\x1d21ABC"]


def test_the_same_code_twice_in_50_milliseconds_is_one_gesture(window: Screen) -> None:
    window.begin()
    keys = (*keys_of(NUMBER), "Return")
    window.keys("key", "--delay", "0", *keys, *keys)
    seen = window.wait(lambda seen: len(seen["scans"]) == 2, "two scans")
    assert seen["scans"] == [NUMBER, NUMBER]
    window.wait(lambda seen: seen["case"] == NUMBER and seen["page"] == "CasePage", NUMBER)


def test_a_burst_without_an_end_key_is_a_scan_too(window: Screen) -> None:
    window.begin("SEARCH")
    window.tell("focus search")
    window.keys("type", "--delay", "1", NUMBER)
    seen = window.wait(lambda seen: seen["case"] == NUMBER, NUMBER)
    assert seen["search"] == ""


def test_a_key_that_is_held_down_repeats_as_ever(window: Screen) -> None:
    window.begin("SEARCH")
    window.tell("focus search")
    window.keys("keydown", "x", "sleep", "1.2", "keyup", "x")
    seen = window.wait(lambda seen: len(seen["search"]) > 5, "a row of x")
    assert set(seen["search"]) == {"x"}
    assert seen["scans"] == []
    window.tell("clear search")


def test_enter_held_down_on_a_verdict_gives_one_verdict(window: Screen) -> None:
    # given a case of two units, both of which can be held at once
    window.begin()
    window.open(HELD)
    window.tell("focus hold")
    # when
    window.keys("keydown", "Return", "sleep", "1.2", "keyup", "Return")
    # then
    seen = window.wait(lambda seen: seen["given"] > 0 and any(seen["verdicts"]), "a verdict")
    assert seen["given"] == 1
    assert seen["verdicts"] == ["HOLD", None]


def test_a_badge_is_written_nowhere(window: Screen) -> None:
    # given
    window.begin("SEARCH")
    window.tell("focus search")
    # when
    window.scan(BADGE)
    window.wait(lambda seen: "Nobody here wears" in seen["notice"], "the answer to a badge")
    # then
    assert window.seen["search"] == ""
    secret = BADGE[2:].encode()
    places = [file for file in window.home.rglob("*") if file.is_file() and file.name != "reserve"]
    assert [str(file) for file in [*places, window.errors] if secret in file.read_bytes().upper()] == []
