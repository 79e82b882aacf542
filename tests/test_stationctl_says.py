"""What `stationctl` says when it cannot do something: a sentence, a code for scripts, no trace."""

import io
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from station import opening
from station.__main__ import main
from station.commands import saying
from station.errors import Refusal, Refused
from tests.homes import add_samples, open_desk

WRITING = ("shift-report", "command-sheet", "dossier RMA-2026-004817", "people badge anna.rossi")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a station with the people and cases of the demonstration."""
    home = tmp_path_factory.mktemp("filled") / "home"
    add_samples(home)
    return home


@pytest.fixture
def home(filled: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return shutil.copytree(filled, tmp_path / "home", ignore=shutil.ignore_patterns("reserve", "photos"))


def said_of(home: Path, command: str, capsys: pytest.CaptureFixture[str], code: int = 1) -> str:
    """The one sentence with which the command ends."""
    assert main(["--home", str(home), *command.split(" ")]) == code
    said = capsys.readouterr().err
    assert said.startswith("stationctl: ")
    assert said.count("\n") == 1
    return said


@pytest.mark.parametrize("command", WRITING)
def test_a_file_that_cannot_be_written_is_said_in_a_sentence(
    home: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "cannot be read or written" in said_of(home, f"{command} {home}", capsys)


def test_the_badge_of_before_opens_the_bench_while_there_is_no_place_for_a_new_one(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(home), "people", "badge", "anna.rossi", str(tmp_path / "anna.pdf")]) == 0
    before = badges(home)
    said_of(home, f"people badge anna.rossi {home}", capsys)
    assert badges(home) == before
    said_of(home, f"people badge nobody {tmp_path / 'nobody.pdf'}", capsys)
    assert not (tmp_path / "nobody.pdf").exists()


def badges(home: Path) -> object:
    desk = open_desk(home)
    held = desk.look(
        lambda reading: reading.connection.exec_driver_sql("SELECT login, badge FROM operators").fetchall()
    )
    desk.close()
    return held


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "tomorrow"])
def test_days_on_which_there_was_no_station_are_refused(
    home: Path, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for option in ("--from", "--to"):
        with pytest.raises(SystemExit) as wrong_call:
            main(["--home", str(home), "figures", option, day])
        assert wrong_call.value.code == 2
        assert "no day between 2000 and 2100" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "pin", "said"),
    [
        ("people add new.one New", "12", "a PIN has 4 to 12 digits"),
        ("people add new.one New", "\u0661\u0662\u0663\u0664", "a PIN has 4 to 12 digits"),
        ("people add anna.rossi Anna", "7391", "already taken"),
        ("people disable nobody", "", "nobody's here"),
        ("people recover sara.greco", "", "recovery code is not right"),
        ("decisions --send-again x --login luca.conti", "1", "that PIN is not right; tries left: 4"),
    ],
)
def test_what_is_refused_is_said_in_words(
    home: Path, command: str, pin: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
    assert said in said_of(home, command, capsys)


@pytest.mark.parametrize("refusal", list(Refusal))
def test_no_refusal_is_without_words(refusal: Refusal) -> None:
    facts = {"left": 1, "until": datetime(2026, 11, 23, 9, tzinfo=UTC), "decision": "x", "length": 1, "limit": 1}
    said = saying.refused_words(Refused(refusal, **facts))
    assert said
    assert "_" not in said
    assert "{" not in said


def test_nobody_who_calls_is_steered_by_what_a_file_says(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = tmp_path / "\x1b[2J\x07all is whole\nOK"
    assert main(["--home", str(home), "restore", str(hostile)]) == 1
    assert capsys.readouterr().err[:-1].isprintable()


def test_a_terminal_with_a_small_alphabet_is_written_to_in_numbers(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr("sys.stdout", terminal)
    assert main(["--home", str(home), "settings"]) == 0
    assert b"postazione 2" in terminal.buffer.getvalue()  # type: ignore[attr-defined]  # the bytes that were given


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, EOFError])
def test_who_is_asked_for_a_pin_may_stop(
    home: Path, stopped: type[BaseException], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Leaving(io.StringIO):
        def readline(self, *_: object) -> str:
            raise stopped

    monkeypatch.setattr("sys.stdin", Leaving())
    assert "stopped" in said_of(home, "people add new.one New", capsys, 130)


def test_a_bug_is_told_in_a_sentence_and_stands_in_the_log(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(opening, "open_desk", broken)
    assert "stationctl.log" in said_of(home, "check", capsys)
    assert "ZeroDivisionError" in (home / "logs" / "stationctl.log").read_text()
