"""The tour: the same program and pages, offscreen, receive parcels by themselves and keep a picture of every step."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSize

from ui import theme
from ui.app import Choices, Program
from ui.hands import FINGER_SECONDS, Hands, rest, wait_until
from ui.heartbeat import Heartbeat
from ui.parts.rest import unexplained

SIZE = QSize(1440, 900)
STALL_LIMIT_MS = 50.0
COMING_SECONDS = 1.5
"""Between the first picture and the first hand on the screen; the pages warm up in it."""

SETTINGS = """[devices]
camera = "simulated"
printer = "folder"

[process]
undo_seconds = 5

[station]
sounds = false
"""


BROKEN_POLICY = 'format = "rma-policy/1"\nname = 7\n'
"""A mistake of the shop's: the conditions that ship are in force, and the bench says so."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the tour: what was to be seen, and what was seen."""

    number: int
    name: str
    expected: str
    seen: str
    ok: bool
    milliseconds: int
    picture: str
    gui_stall_ms: float


class NotSeen(Exception):
    """A step did not have its effect."""


class Tour:
    """A walk through the program that writes down what it sees."""

    def __init__(self, program: Program, folder: Path) -> None:
        self.program = program
        self.folder = folder
        self.hands = Hands(program.window, FINGER_SECONDS)
        self.heart = Heartbeat()
        self.steps: list[Step] = []
        self.gestures: dict[str, int] = {}

    def step(
        self, name: str, expected: str, act: Callable[[], object], seen: Callable[[], bool], says: Callable[[], str]
    ) -> None:
        """Acts, waits until it is seen, and keeps a picture. Raises NotSeen: what follows would mean nothing."""
        began = time.monotonic()
        self.heart.doing = name
        act()
        came = wait_until(seen)
        took = round((time.monotonic() - began) * 1000)
        self.hands.settle()
        self.heart.pause()
        came = came and not self._mute(name)
        picture = f"{len(self.steps) + 1:02d}-{name}.png"
        self.program.window.grab().save(str(self.folder / picture))
        step = Step(len(self.steps) + 1, name, expected, says(), came, took, picture, round(self.heart.lately, 1))
        self.steps.append(step)
        print(
            f"{'ok  ' if came else 'FAIL'} {step.number:2d} {name}: {expected}"
            f" [{took} ms, stall {step.gui_stall_ms:.0f}]",
            flush=True,
        )
        if not came:
            print(f"     seen instead: {step.seen}", flush=True)
        self.write()
        self.heart.start()
        if not came:
            raise NotSeen(name)

    def _mute(self, name: str) -> bool:
        """Whether a button in sight is grey and nobody says why."""
        found = list(unexplained(self.program.window))
        for text in found:
            print(f"     {name}: the button {text!r} takes nothing and does not say why", flush=True)
        return bool(found)

    def count(self, what: str, gestures: int) -> None:
        """So many scans, keys and taps it took."""
        self.gestures[what] = gestures

    def write(self) -> None:
        """`tour.json` says for every step what was expected and what was seen."""
        document = {
            "steps": [asdict(step) for step in self.steps],
            "gestures": self.gestures,
            "gui_longest_stall_ms": round(self.heart.longest, 1),
            "gui_longest_stall_during": self.heart.during,
        }
        (self.folder / "tour.json").write_text(json.dumps(document, indent=2, ensure_ascii=False), encoding="utf-8")


def tour(folder: Path, chosen: str | None) -> int:
    """Walks and writes into the folder; 0 only if every step was seen to have its effect."""
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in folder.glob("*.png"):
        earlier.unlink()
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    (home / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    (home / "policy.toml").write_text(BROKEN_POLICY, encoding="utf-8")
    print(f"The tour writes into {folder}", flush=True)
    program = Program(theme.application(), Choices(home, demo=True, language=chosen))
    program.window.resize(SIZE)
    walk = Tour(program, folder)
    try:
        _walk(walk)
    except NotSeen as step:
        print(f"The tour ends here: {step} was not seen to have its effect.", flush=True)
    finally:
        program.close()
    _bring_out(home, folder)
    return _verdict(walk)


def _walk(walk: Tour) -> None:
    from ui.tour.story import story

    opened: list[bool] = []
    walk.program.ready.connect(lambda: opened.append(True))
    walk.program.start()
    print("Loading the sample cases …", flush=True)
    wait_until(lambda: bool(opened), 120)
    rest(COMING_SECONDS)
    walk.heart.start()
    story(walk)
    walk.heart.pause()


def _bring_out(home: Path, folder: Path) -> None:
    """Labels, dossiers, decisions and the report of the shift lie beside the pictures."""
    for name, where in (("labels", "labels"), ("dossiers", "dossiers"), ("out", "decisions"), ("reports", "reports")):
        shutil.rmtree(folder / where, ignore_errors=True)
        if (home / name).exists():
            shutil.copytree(home / name, folder / where)


def _verdict(walk: Tour) -> int:
    walk.write()
    failed = [step.name for step in walk.steps if not step.ok]
    print(
        f"{len(walk.steps)} steps, {len(failed)} failed; longest GUI stall {walk.heart.longest:.0f} ms "
        f"({walk.heart.during})",
        flush=True,
    )
    return 1 if failed or not walk.steps else 0
