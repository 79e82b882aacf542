"""Devices made of lists and files, for the demo, the training and the tests. They ship."""

from collections.abc import Callable, Iterable
from pathlib import Path
from queue import Empty, SimpleQueue

from station.devices.device import Device, DeviceKind, DeviceStatus
from station.devices.film import FilmServer
from station.devices.printer import FolderPrinter, PrintOutcome, nobody, printer_status
from station.errors import DeviceTrouble

__all__ = ["FilmServer", "ListScanner", "SimulatedPrinter"]


class ListScanner(Device[str]):
    """A scanner that scans what it is told to, in order: first the list, then whatever comes by `scan`."""

    def __init__(
        self, codes: Iterable[str], on_scan: Callable[[str], None], on_state: Callable[[DeviceStatus], None]
    ) -> None:
        super().__init__(DeviceKind.SCANNER, "list", on_state, simulated=True)
        self._on_scan = on_scan
        self._codes: SimpleQueue[str | None] = SimpleQueue()
        for code in codes:
            self._codes.put(code)

    def scan(self, text: str) -> None:
        """The text is scanned after everything before it, as soon as the device runs."""
        self._codes.put(text)

    def stop(self) -> None:
        """The device is off; what was not scanned yet is scanned after the next start."""
        self._codes.put(None)
        super().stop()

    def connect(self) -> "ListDriver":
        """A driver over the same list."""
        return ListDriver(self._codes)

    def receive(self, thing: str) -> None:
        """The code has been handed on."""
        self._on_scan(thing)


class ListDriver:
    """Reads codes off a queue."""

    def __init__(self, codes: "SimpleQueue[str | None]") -> None:
        self._codes = codes

    def open(self) -> None:
        """Nothing is needed."""

    def read(self) -> str | None:
        """The next code."""
        try:
            return self._codes.get(timeout=1.0)
        except Empty:
            return None

    def close(self) -> None:
        """Nothing is held."""


class SimulatedPrinter(FolderPrinter):
    """Prints into a folder, and fails as it is told to."""

    simulated = True

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._fault = ""

    def fail(self, code: str) -> None:
        """Every print raises DeviceTrouble with this code until `mend`; with `unsure` it comes out all the same."""
        self._fault = code

    def mend(self) -> None:
        """It prints again."""
        self._fault = ""

    def print(self, document: bytes, title: str, waiting: Callable[[str], None] = nobody) -> PrintOutcome:
        """As FolderPrinter, unless a fault is on."""
        fault = self._fault
        if fault in ("", "unsure"):
            outcome = super().print(document, title, waiting)
            if not fault:
                return outcome
        raise DeviceTrouble(fault, title)

    def state(self) -> DeviceStatus:
        """TROUBLE with the fault that is on."""
        status = super().state()
        return printer_status(status.name, self._fault, simulated=True) if self._fault else status
