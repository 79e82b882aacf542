"""The nets under every test hold: stray log records and threads left behind fail it, and the X server is a real one."""

import subprocess
from pathlib import Path

import pytest

UNEXPECTED = """
import logging, threading, warnings, pytest
import tests.conftest

tests.conftest.GRACE_SECONDS = 0.01  # for good: a patch would be gone before the net looks

def test_warns_in_the_log():
    logging.getLogger("bench").warning("the printer hums")

@pytest.mark.expects_log("hums")
def test_warns_in_the_log_as_expected():
    logging.getLogger("bench").warning("the printer hums")

@pytest.mark.expects_log("hums")
def test_warns_of_something_else():
    logging.getLogger("bench").error("the printer burns")

def test_leaves_a_thread_behind():
    threading.Thread(target=threading.Event().wait, name="forgotten", daemon=True).start()

def test_leaves_only_what_was_there():
    pass
"""


def test_what_is_left_behind_fails_the_test(python: list[str], project: Path, tmp_path: Path) -> None:
    # given
    (tmp_path / "test_it.py").write_text(UNEXPECTED)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = expects_log: as in the project\n")

    # when
    command = [
        *python,
        "-m",
        "pytest",
        "-p",
        "tests.conftest",
        "-p",
        "no:xdist",
        "-rA",
        "-c",
        "pytest.ini",
        "test_it.py",
    ]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(project), "PATH": ""}, capture_output=True, text=True
    )

    # then
    failed = {line.split("::")[1].split()[0] for line in done.stdout.splitlines() if line.startswith("ERROR test_it")}
    assert failed == {"test_warns_in_the_log", "test_warns_of_something_else", "test_leaves_a_thread_behind"}, (
        done.stdout
    )
    assert "WARNING bench: the printer hums" in done.stdout
    assert "threads still running after the test: forgotten" in done.stdout


@pytest.mark.xvfb
def test_the_x_server_shows_real_windows(python: list[str], window_environment: dict[str, str]) -> None:
    code = "from PySide6.QtWidgets import QApplication; app = QApplication([]); print(app.platformName())"
    done = subprocess.run([*python, "-c", code], env=window_environment, capture_output=True, text=True)
    assert done.stdout.strip() == "xcb", done.stderr
