"""What every test gets: no screen needed, no stray log line, no thread left behind, and an X server for who asks."""

import logging
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["OPENCV_FFMPEG_LOGLEVEL"] = "-8"  # as the camera's driver asks; it is heard once, by whoever films first
for _name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(_name, None)

settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")  # what is checked is whether it is right; how fast, the benchmarks say

GRACE_SECONDS = 30.0
PATIENCE_MS = 40_000
"""A machine on which others work as well is slow at times; nobody waits longer than it takes."""


@pytest.fixture(scope="session", autouse=True)
def users_folders_untouched(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever asks for the user's folders is led into a temporary one."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(tmp_path_factory.mktemp(name.lower()))


class Ears(logging.Handler):
    """Keeps every record of WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@pytest.fixture(autouse=True)
def nothing_unexpected_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A record of WARNING or above fails the test, unless the marker expects_log says that it belongs there."""
    ears = Ears()
    logging.getLogger().addHandler(ears)
    yield
    logging.getLogger().removeHandler(ears)
    stray = [text for record in ears.heard if not is_expected(request, text := said_by(record))]
    if stray:
        pytest.fail("the log holds what nobody expected:\n" + "\n".join(stray), pytrace=False)


def said_by(record: logging.LogRecord) -> str:
    text = f"{record.levelname} {record.name}: {record.getMessage()}"
    return text + "\n" + logging.Formatter().formatException(record.exc_info) if record.exc_info else text


def is_expected(request: pytest.FixtureRequest, text: str) -> bool:
    markers = list(request.node.iter_markers("expects_log"))
    return any(not marker.args or any(re.search(pattern, text) for pattern in marker.args) for marker in markers)


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Every thread that the test started has ended when the test ends, daemons included."""
    before = set(threading.enumerate())
    yield
    # a _DummyThread stands for a thread that Qt or a C library owns; it cannot be joined and outlives its thread
    started = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    for thread in started:
        thread.join(GRACE_SECONDS)
    left = [thread.name for thread in started if thread.is_alive()]
    if left:
        pytest.fail(f"threads still running after the test: {', '.join(left)}", pytrace=False)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience: five seconds are not enough while a library is loaded for the first time."""
    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive", "waitCallback"):
        setattr(bot, name, partial(getattr(bot, name), timeout=PATIENCE_MS))
    return bot


@cache
def go_first() -> tuple[str, ...]:
    """What lets a program run before all others: keys come as steadily as from hardware, however busy the machine is.

    Empty where that is not allowed.
    """
    command = ("chrt", "--fifo", "1")
    if not shutil.which(command[0]):
        return ()
    allowed = subprocess.run([*command, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0
    return command if allowed else ()


@pytest.fixture(scope="session")
def xvfb() -> Iterator[str]:
    """The display of an X server of our own, 1920×1080, on a number that nobody else has."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed: sh installer/test.sh installs it")
    reading, writing = os.pipe()
    command = [
        *go_first(),
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1920x1080x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        assert number, f"Xvfb did not start (exit code {server.wait()})"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def window_environment(xvfb: str) -> dict[str, str]:
    """The environment of a program that opens real windows on that X server."""
    return {**os.environ, "DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def python() -> list[str]:
    """How a test starts a fresh interpreter of this environment: warnings are errors there, too."""
    return [sys.executable, "-W", "error"]
