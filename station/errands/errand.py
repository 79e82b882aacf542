"""What the station does by itself: a thread that takes the next job, tries it, and waits when there is none."""

import logging
import threading
from abc import ABC, abstractmethod

from station.errors import StorageTrouble

log = logging.getLogger(__name__)


class Errand(ABC):
    """One job at a time, through the desk. An errand writes `work_once` and nothing else."""

    name: str
    interval: float = 1.0
    """Seconds between two looks when there is nothing to do."""

    def __init__(self) -> None:
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @abstractmethod
    def work_once(self) -> bool:
        """Takes one job as far as it goes; False when there was none."""

    def start(self) -> None:
        """The errand runs in a thread of its own."""
        self._stopping.clear()
        self._thread = threading.Thread(target=self._run, name=f"errand-{self.name}", daemon=True)
        self._thread.start()

    def poke(self) -> None:
        """There may be something to do now."""
        self._wake.set()

    def stop(self) -> None:
        """The job in hand is finished and the thread is gone."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    @property
    def stopping(self) -> bool:
        """Whether the errand was asked to end: long waits look at this."""
        return self._stopping.is_set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            if not self._try():
                self._wake.wait(self.interval)
                self._wake.clear()

    def _try(self) -> bool:
        try:
            return self.work_once()
        except StorageTrouble as trouble:
            log.warning("errand %s waits: %s", self.name, trouble)
        except Exception:
            log.exception("errand %s failed", self.name)
        self._stopping.wait(min(5.0, self.interval * 5))
        return False


def back_off(tries: int, longest: float = 60.0) -> float:
    """Seconds until the next try: 1, 2, 4 … up to `longest`."""
    return float(min(longest, 2.0 ** min(tries, 16)))
