"""Homes of a station for tests: settings for devices that need no hardware, and the sample people and cases."""

from pathlib import Path

from station import opening
from station.demo import add_sample_cases
from station.desk import Desk
from tests.policies import lenient_text

QUIET = """[devices]
camera = "simulated"
printer = "{printer}"

[station]
sounds = false

[process]
undo_seconds = {undo_seconds}
"""


def write_settings(home: Path, *, undo_seconds: int = 0, printer: str = "folder", more: str = "") -> None:
    """Settings without sound and hardware, and a policy that asks for nothing that the story is not about."""
    home.mkdir(parents=True, exist_ok=True)
    text = QUIET.format(undo_seconds=undo_seconds, printer=printer) + more
    (home / "settings.toml").write_text(text, encoding="utf-8")
    (home / "policy.toml").write_text(lenient_text(), encoding="utf-8")


def open_desk(home: Path) -> Desk:
    """The desk of this home, as the program opens it."""
    return opening.open_desk(opening.prepare_home(home))


def add_samples(home: Path) -> None:
    """The people and the cases of the demonstration are in the home."""
    desk = open_desk(home)
    opening.add_sample_people(desk)
    add_sample_cases(desk)
    desk.close()
