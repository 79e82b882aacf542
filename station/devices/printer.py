"""The printers: one protocol, and those that write into a folder or straight into a printer's port."""

import os
import re
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from station.devices.device import DeviceKind, DeviceState, DeviceStatus
from station.errors import DeviceTrouble


class DocumentFormat(StrEnum):
    """What a printer wants to be given."""

    PDF = "PDF"
    ZPL = "ZPL"


class PrintResult(StrEnum):
    """PRINTED: the printer or its queue says that it came out. ACCEPTED: it took the bytes, and nobody knows more."""

    PRINTED = "PRINTED"
    ACCEPTED = "ACCEPTED"


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """How a print went. `reference` is the file's path or the number of the queue's job, for the history."""

    result: PrintResult
    reference: str


def nobody(_trouble: str) -> None:
    """Listens to no waiting."""


class Printer(Protocol):
    """A printer. `print` blocks and is called from an errand's thread, one document at a time.

    Trouble: no_media, paper_jam, cover_open, no_ink, paused, offline, unreachable, no_such_printer, rejected,
    cancelled, aborted, folder_unwritable, stopped: it did not come out. After `unsure` it may have, or still may.
    """

    takes: DocumentFormat
    simulated: bool

    def print(self, document: bytes, title: str, waiting: Callable[[str], None] = nobody) -> PrintOutcome:
        """The document came out. While the printer waits for somebody, `waiting` is told why. Raises DeviceTrouble."""

    def state(self) -> DeviceStatus:
        """READY, or TROUBLE with its code: asked now, which may take seconds. Never raises."""

    def stop(self) -> None:
        """A print that waits ends at once with DeviceTrouble, and so does every later one."""


class FolderPrinter:
    """Prints into a folder: `<title>.pdf`, or `<title>_2.pdf` and so on when that exists."""

    takes = DocumentFormat.PDF
    simulated = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._one = threading.Lock()

    def print(self, document: bytes, title: str, waiting: Callable[[str], None] = nobody) -> PrintOutcome:
        """The file stands whole and durable in the folder; its path is the reference."""
        try:
            with self._one:
                self._folder.mkdir(parents=True, exist_ok=True)
                return PrintOutcome(PrintResult.PRINTED, str(write_whole(self._free_name(title), document)))
        except OSError as broken:
            raise DeviceTrouble("folder_unwritable", str(broken)) from broken

    def state(self) -> DeviceStatus:
        """TROUBLE "folder_unwritable" if a file could not be written now."""
        parent = next(folder for folder in (self._folder, *self._folder.parents) if folder.exists())
        trouble = "" if parent.is_dir() and os.access(parent, os.W_OK) else "folder_unwritable"
        return printer_status(str(self._folder), trouble, simulated=self.simulated)

    def stop(self) -> None:
        """Nothing to end: a folder does not wait."""

    def _free_name(self, title: str) -> Path:
        stem = re.sub(r"[^A-Za-z0-9._-]+", "-", title).strip(".-")[:120] or "document"
        name, number = self._folder / f"{stem}.pdf", 1
        while name.exists():
            number += 1
            name = self._folder / f"{stem}_{number}.pdf"
        return name


class RawPrinter:
    """A label printer's port 9100: it takes bytes and says nothing, so ACCEPTED is the best that can be known."""

    takes = DocumentFormat.ZPL
    simulated = False

    def __init__(self, host: str, port: int = 9100, patience: float = 5.0) -> None:
        self._host = host
        self._port = port
        self._patience = patience
        self._stopped = False

    def print(self, document: bytes, title: str, waiting: Callable[[str], None] = nobody) -> PrintOutcome:
        """The printer took every byte. Nothing came out if it was unreachable; after a broken line nobody is sure."""
        if self._stopped:
            raise DeviceTrouble("stopped", title)
        with self._connected() as line:
            try:
                line.sendall(document)
                line.shutdown(socket.SHUT_WR)
                self._drain(line)
            except OSError as broken:
                raise DeviceTrouble("unsure", f"{title}: {broken}") from broken
        return PrintOutcome(PrintResult.ACCEPTED, f"{self._host}:{self._port}")

    def state(self) -> DeviceStatus:
        """READY if something listens at the port."""
        trouble = ""
        try:
            self._connected().close()
        except DeviceTrouble as unreachable:
            trouble = unreachable.code
        return printer_status(f"{self._host}:{self._port}", trouble)

    def stop(self) -> None:
        """Nothing is printed any more; what is being sent is sent."""
        self._stopped = True

    def _connected(self) -> socket.socket:
        try:
            return socket.create_connection((self._host, self._port), self._patience)
        except (OSError, UnicodeError) as broken:  # UnicodeError: a name that no host can have
            raise DeviceTrouble("unreachable", str(broken)) from broken

    def _drain(self, line: socket.socket) -> None:
        """A printer that hangs up has read everything; one that stays silent, or talks on, keeps what it was sent."""
        line.settimeout(1.0)
        until = time.monotonic() + self._patience
        with suppress(TimeoutError):
            while time.monotonic() < until and line.recv(1024):
                pass


def printer_status(name: str, trouble: str, *, simulated: bool = False) -> DeviceStatus:
    """READY, or TROUBLE if there is a code."""
    state = DeviceState.TROUBLE if trouble else DeviceState.READY
    return DeviceStatus(DeviceKind.PRINTER, name, state, trouble, simulated)


def write_whole(target: Path, document: bytes) -> Path:
    """`target` holds the document, durably; it never stands there in part. Raises OSError."""
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as file:
            file.write(document)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    if hasattr(os, "O_DIRECTORY"):  # a folder cannot be opened, and need not be, on Windows
        folder = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    return target
