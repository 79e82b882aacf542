"""What every device on the bench has in common: a thread, a state, retries, and a watch over reads that hang."""

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import Generic, Protocol, TypeVar

from station.errors import DeviceTrouble

Got = TypeVar("Got")
Got_co = TypeVar("Got_co", covariant=True)
log = logging.getLogger(__name__)

HUNG_THREADS = 3
"""A read that never returns costs its thread; beyond so many of them none is started until one comes back."""


class DeviceKind(StrEnum):
    """What a device is for."""

    SCANNER = "SCANNER"
    CAMERA = "CAMERA"
    PRINTER = "PRINTER"


class DeviceState(StrEnum):
    """OFF until started and after it was stopped; in TROUBLE it is retried by itself."""

    OFF = "OFF"
    STARTING = "STARTING"
    READY = "READY"
    TROUBLE = "TROUBLE"


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """How a device is. `trouble` is the code of a DeviceTrouble, and empty unless the state is TROUBLE."""

    kind: DeviceKind
    name: str
    state: DeviceState
    trouble: str = ""
    simulated: bool = False


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: how long an open and a read may hang, and the pauses before the first, second, … retry."""

    to_open: float = 10.0
    to_read: float = inf
    pauses: tuple[float, ...] = (0.1, 0.2, 0.5, 1.0)

    def before_retry(self, failures: int) -> float:
        """The pause after so many failures in a row; the last pause repeats."""
        return self.pauses[min(failures, len(self.pauses)) - 1]


class Driver(Protocol[Got_co]):
    """One connection to one device. It is used by one thread, once: open, read, read, …, close."""

    def open(self) -> None:
        """The device can be read. Raises DeviceTrouble."""

    def read(self) -> Got_co | None:
        """The next thing, or None if nothing came for a moment. Raises DeviceTrouble when the device is lost."""

    def close(self) -> None:
        """Nothing of the device is held any more; never raises, also if it was not open."""


class Device(ABC, Generic[Got]):
    """A device with a thread of its own. Callbacks come from that thread and must not block."""

    def __init__(
        self,
        kind: DeviceKind,
        name: str,
        on_state: Callable[[DeviceStatus], None],
        *,
        simulated: bool = False,
        patience: Patience = Patience(),
        wait: Callable[[threading.Event, float], bool] = threading.Event.wait,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.simulated = simulated
        self._on_state = on_state
        self._patience = patience
        self._wait = wait
        self._clock = clock
        self._lock = threading.RLock()
        self._status = DeviceStatus(kind, name, DeviceState.OFF, simulated=simulated)
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._turn = 0
        self._deadline = inf

    @abstractmethod
    def connect(self) -> Driver[Got]:
        """A new driver, not yet open. Called again for every retry."""

    @abstractmethod
    def receive(self, thing: Got) -> None:
        """Something was read."""

    def lost(self) -> None:
        """The device went into trouble or off: what was read before is no longer true."""

    @property
    def status(self) -> DeviceStatus:
        """How the device is now."""
        with self._lock:
            return self._status

    @property
    def state(self) -> DeviceState:
        """OFF, STARTING, READY or TROUBLE."""
        return self.status.state

    @property
    def trouble(self) -> str:
        """Why it is in trouble; empty if it is not."""
        return self.status.trouble

    def start(self) -> None:
        """The device is STARTING and will be READY, or in TROUBLE and retried, until it is stopped."""
        if self.state is not DeviceState.OFF:
            return
        self._stopping.clear()
        self._say(self._turn, DeviceState.STARTING)
        self._begin()
        if self._patience.to_read < inf:
            self._spawn(self._watch, "watch")

    def stop(self) -> None:
        """The device is OFF, its threads have ended and no callback comes any more."""
        self._stopping.set()
        until = time.monotonic() + 5.0
        while ending := [thread for thread in self._threads if thread.is_alive()]:
            ending[0].join(max(0.0, until - time.monotonic()))
            if time.monotonic() >= until:
                log.warning("left behind in a read that does not return: %s", [thread.name for thread in ending])
                break
        self._threads = []
        if self.state is not DeviceState.OFF:
            self._say(self._next_turn(), DeviceState.OFF)

    def pause(self, seconds: float) -> bool:
        """Waited, unless the device is being stopped: then True, at once."""
        return self._wait(self._stopping, seconds)

    def _begin(self) -> None:
        turn = self._next_turn()
        self._spawn(lambda: self._run(turn), str(turn))

    def _spawn(self, work: Callable[[], None], what: str) -> None:
        thread = threading.Thread(target=work, name=f"{self.status.kind.lower()} {what}", daemon=True)
        self._threads = [*(known for known in self._threads if known.is_alive()), thread]
        thread.start()

    def _run(self, turn: int) -> None:
        failures = 0
        while self._is_on(turn):
            failures = 1 if self._session(turn) else failures + 1
            self._expect(turn, inf)
            if self._is_on(turn):
                self.pause(self._patience.before_retry(failures))

    def _session(self, turn: int) -> bool:
        """One connection from open to close; whether anything was read from it."""
        worked = False
        driver = self.connect()
        try:
            self._expect(turn, self._patience.to_open)
            driver.open()
            self._say(turn, DeviceState.READY)
            while self._is_on(turn):
                self._expect(turn, self._patience.to_read)
                thing = driver.read()
                self._expect(turn, inf)
                worked = True
                if thing is not None and self._is_on(turn):
                    self.receive(thing)
        except DeviceTrouble as trouble:
            self._say(turn, DeviceState.TROUBLE, trouble.code, trouble.detail)
        except Exception:
            self._say(turn, DeviceState.TROUBLE, "bug")
            raise
        finally:
            driver.close()
        return worked

    def _watch(self) -> None:
        """Takes the turn from a thread whose read hangs and gives it to a new one."""
        while not self._stopping.wait(self._patience.to_read / 4):
            with self._lock:
                late = self._clock() > self._deadline
                if late:
                    turn = self._next_turn()
                    self._expect(turn, self._patience.to_open)
            if late:
                self._say(turn, DeviceState.TROUBLE, "stalled")
                if len([thread for thread in self._threads if thread.is_alive()]) <= HUNG_THREADS:
                    self._begin()

    def _next_turn(self) -> int:
        with self._lock:
            self._turn += 1
            self._deadline = inf
            return self._turn

    def _is_on(self, turn: int) -> bool:
        with self._lock:
            return turn == self._turn and not self._stopping.is_set()

    def _expect(self, turn: int, seconds: float) -> None:
        with self._lock:
            if turn == self._turn:
                self._deadline = self._clock() + seconds

    def _say(self, turn: int, state: DeviceState, trouble: str = "", detail: str = "") -> None:
        with self._lock:
            if turn != self._turn:
                return
            before = self._status
            status = DeviceStatus(before.kind, before.name, state, trouble, self.simulated)
            if status == before:
                return
            self._status = status
            log.info("%s %s: %s %s %s", status.kind, status.name, status.state, trouble, detail)
            if state in (DeviceState.TROUBLE, DeviceState.OFF):
                self.lost()
            self._on_state(status)
