"""A device retries, says how it is, and survives drivers that fail, hang or have bugs."""

import threading
from collections.abc import Callable, Iterator
from math import inf
from queue import SimpleQueue

import pytest

from station.devices.device import Device, DeviceKind, DeviceState, DeviceStatus, Patience
from station.errors import DeviceTrouble
from tests.devices.seen import Seen

Step = Callable[[], str | None]
Wait = Callable[[threading.Event, float], bool]
QUICK = Patience(to_open=5.0, to_read=inf, pauses=(0.001,))


class Script:
    """A driver that does at every open and read what it is told."""

    def __init__(self, opens: "SimpleQueue[Step]", reads: "SimpleQueue[Step]", closed: Seen[str]) -> None:
        self._opens, self._reads, self._closed = opens, reads, closed

    def open(self) -> None:
        self._opens.get()()

    def read(self) -> str | None:
        return self._reads.get()()

    def close(self) -> None:
        self._closed("closed")


class Scripted(Device[str]):
    def __init__(self, patience: Patience = QUICK, wait: Wait = threading.Event.wait) -> None:
        self.statuses: Seen[DeviceStatus] = Seen()
        self.things: Seen[str] = Seen()
        self.closed: Seen[str] = Seen()
        self.losses: Seen[str] = Seen()
        self.opens: SimpleQueue[Step] = SimpleQueue()
        self.reads: SimpleQueue[Step] = SimpleQueue()
        super().__init__(DeviceKind.SCANNER, "script", self.statuses, patience=patience, wait=wait)

    def connect(self) -> Script:
        return Script(self.opens, self.reads, self.closed)

    def receive(self, thing: str) -> None:
        self.things(thing)

    def lost(self) -> None:
        self.losses("lost")

    def said(self) -> list[tuple[DeviceState, str]]:
        return [(status.state, status.trouble) for status in self.statuses.all]

    def stop(self) -> None:
        for _ in range(9):  # whoever waits for a step gets one
            self.opens.put(works)
            self.reads.put(works)
        super().stop()


def works() -> str | None:
    return None


def gives(text: str) -> Step:
    return lambda: text


def fails(code: str) -> Step:
    def step() -> None:
        raise DeviceTrouble(code)

    return step


@pytest.fixture
def device() -> Iterator[Scripted]:
    made = Scripted()
    yield made
    made.stop()


def test_what_is_read_is_received_while_the_device_is_ready(device: Scripted) -> None:
    # given
    device.opens.put(works)
    for text in ("one", "two"):
        device.reads.put(gives(text))
    # when
    device.start()
    device.things.wait_count(2)
    # then
    assert device.things.all == ["one", "two"]
    assert device.said() == [(DeviceState.STARTING, ""), (DeviceState.READY, "")]


def test_a_lost_device_is_in_trouble_at_once_and_comes_back_by_itself(device: Scripted) -> None:
    # given a device that works, is lost, and cannot be opened twice
    for step in (works, fails("unplugged"), fails("unplugged"), works):
        device.opens.put(step)
    for step in (gives("before"), fails("unplugged"), gives("after")):
        device.reads.put(step)
    # when
    device.start()
    device.things.wait_count(2)
    # then every change is told once
    assert [state for state, _ in device.said()] == ["STARTING", "READY", "TROUBLE", "READY"]
    assert device.said()[2] == (DeviceState.TROUBLE, "unplugged")
    assert len(device.losses.all) == 1
    assert len(device.closed.all) == 3


def test_the_pauses_grow_and_start_again_after_a_success() -> None:
    # given
    pauses: list[float] = []
    enough = threading.Event()

    def wait(stopping: threading.Event, seconds: float) -> bool:
        pauses.append(seconds)
        if len(pauses) == 5:
            enough.set()
            stopping.wait(60)
        return stopping.is_set()

    device = Scripted(Patience(pauses=(0.1, 0.2, 0.5)), wait)
    for step in (fails("a"), fails("a"), fails("a"), works, fails("a")):
        device.opens.put(step)
    device.reads.put(gives("x"))
    device.reads.put(fails("a"))
    # when
    device.start()
    assert enough.wait(60)
    device.stop()
    # then
    assert pauses == [0.1, 0.2, 0.5, 0.1, 0.2]


def test_a_read_that_hangs_is_given_up_and_the_device_comes_back_without_it() -> None:
    # given a read that does not return until the test is over
    over = threading.Event()
    device = Scripted(Patience(to_open=5.0, to_read=0.05, pauses=(0.001,)))
    device.opens.put(works)
    device.opens.put(works)

    def hangs() -> str:
        over.wait(60)
        return "from the hung thread"

    device.reads.put(hangs)
    device.reads.put(gives("from the new one"))
    # when
    device.start()
    device.things.wait_count(1)
    # then
    assert (DeviceState.TROUBLE, "stalled") in device.said()
    assert device.things.all == ["from the new one"]
    # and what the hung read brings home in the end is not believed
    over.set()
    device.closed.wait_count(1)
    assert "from the hung thread" not in device.things.all
    device.stop()


def test_stopping_ends_the_threads_and_says_off(device: Scripted) -> None:
    # given
    device.opens.put(works)
    device.start()
    device.statuses.wait_for(lambda status: status.state is DeviceState.READY)
    # when
    device.stop()
    # then
    assert device.state is DeviceState.OFF
    assert device.closed.all == ["closed"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("scanner")]


def test_a_device_can_be_started_again(device: Scripted) -> None:
    # given
    device.start()
    device.stop()
    # when
    device.reads.put(gives("again"))
    device.start()
    # then
    device.things.wait_for(lambda text: text == "again")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_bug_in_a_driver_is_shown_and_reaches_the_crash_hook(
    device: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    crashes: Seen[str] = Seen()
    monkeypatch.setattr(threading, "excepthook", lambda crash: crashes(repr(crash.exc_value)))
    device.opens.put(lambda: str(1 // 0))
    # when
    device.start()
    crashes.wait_count(1)
    # then
    assert "ZeroDivisionError" in crashes.all[0]
    assert (device.state, device.trouble) == (DeviceState.TROUBLE, "bug")
