"""Builds the devices that the settings name, and starts and stops them together."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from station.devices.camera import Camera, as_source, shown_name
from station.devices.camera_reader import CameraReader
from station.devices.decoder import ALL, Symbology
from station.devices.device import DeviceStatus
from station.devices.frame import Frame
from station.devices.ipp_printer import IppPrinter
from station.devices.printer import FolderPrinter, Printer, RawPrinter
from station.devices.printer_light import PrinterLight
from station.devices.scanner import SerialScanner
from station.errors import DeviceTrouble

if TYPE_CHECKING:
    from station.devices.film import FilmServer

RAW_PORT = 9100
VIDIOC_QUERYCAP = 0x80685600
"""linux/videodev2.h: _IOR('V', 0, struct v4l2_capability), 104 bytes, device_caps as 32 bits at 88."""
VIDEO_CAPTURE = 0x00000001 | 0x00001000


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """What stands on this bench.

    camera: "auto" (the first one found, else simulated), "simulated", or an index, device file, film or address;
    scanner: "wedge" (a keyboard to us) or a serial port; printer: "folder", "simulated", "ipp://…", "ipps://…" or
    "raw://host:9100". `labels` is the folder that is printed into, `film` the simulated camera's first clip,
    `device_files` where cameras are looked for.
    """

    camera: str = "auto"
    scanner: str = "wedge"
    printer: str = "folder"
    labels: Path = Path("labels")
    film: Path | None = None
    device_files: Path = Path("/dev")
    symbologies: frozenset[Symbology] = ALL


class Rack:
    """The devices of one bench. All callbacks come from devices' threads and must not block.

    `film` is there if the camera is simulated; `scanner` is None for a keyboard wedge. Raises DeviceTrouble, code
    "bad_setting".
    """

    def __init__(
        self,
        choice: DeviceChoice,
        *,
        on_frame: Callable[[Frame], None],
        on_code: Callable[[str], None],
        on_scan: Callable[[str], None],
        on_state: Callable[[DeviceStatus], None],
    ) -> None:
        self._on_frame, self._on_scan, self._on_state = on_frame, on_scan, on_state
        self.choice = choice
        self.watching: Callable[[Frame], None] | None = None
        """Who else wants every frame for a while: somebody who tries the camera of the bench."""
        self._one_at_a_time, self._is_over = Lock(), False
        self.reader = CameraReader(on_code, choice.symbologies)
        self.film, self.camera = self._camera_of(choice)
        self.scanner = self._scanner_of(choice)
        self.printer, self.printer_light = self._printer_of(choice)

    def start(self) -> None:
        """Everything is starting and will say how it is."""
        if self.film is not None:
            self.film.start()
        for part in (self.reader, self.camera, self.scanner, self.printer_light):
            if part is not None:
                part.start()

    def stop(self) -> None:
        """All devices are off for good, their threads have ended, and a print that waited has ended: DeviceTrouble."""
        with self._one_at_a_time:
            self._is_over = True
            self.printer.stop()
            for part in (self.camera, self.reader, self.scanner, self.printer_light, self.film):
                _stop(part)

    def refit(self, choice: DeviceChoice) -> bool:
        """What this choice names differently is stopped and stands anew; True when the printer is another one.

        Takes as long as a device needs to end, and does nothing once all are off. Raises DeviceTrouble, code
        "bad_setting", before anything has changed.
        """
        printer_of(choice.printer, choice.labels)
        with self._one_at_a_time:
            return not self._is_over and self._refit(choice)

    def _refit(self, choice: DeviceChoice) -> bool:
        old, self.choice = self.choice, choice
        if choice.camera != old.camera:
            self._refit_camera(choice)
        if choice.scanner != old.scanner:
            _stop(self.scanner)
            self.scanner = self._scanner_of(choice)
            _start(self.scanner)
        if (choice.printer, choice.labels) == (old.printer, old.labels):
            return False
        _stop(self.printer_light)
        self.printer.stop()
        self.printer, self.printer_light = self._printer_of(choice)
        _start(self.printer_light)
        return True

    def _refit_camera(self, choice: DeviceChoice) -> None:
        _stop(self.camera)
        _stop(self.film)
        self.film, self.camera = self._camera_of(choice)
        _start(self.film)
        _start(self.camera)

    def _camera_of(self, choice: DeviceChoice) -> "tuple[FilmServer | None, Camera]":
        source = first_camera(choice.device_files) or "simulated" if choice.camera == "auto" else choice.camera
        if source != "simulated":
            return None, Camera(as_source(source), self._take, self._on_state)
        film = film_server(choice.film)
        return film, Camera(lambda: film.url, self._take, self._on_state, name=source, simulated=True)

    def _scanner_of(self, choice: DeviceChoice) -> SerialScanner | None:
        return None if choice.scanner == "wedge" else SerialScanner(choice.scanner, self._on_scan, self._on_state)

    def _printer_of(self, choice: DeviceChoice) -> tuple[Printer, PrinterLight]:
        printer = printer_of(choice.printer, choice.labels)
        return printer, PrinterLight(printer, shown_name(choice.printer), self._on_state)

    def statuses(self) -> tuple[DeviceStatus, ...]:
        """How the devices are now: camera, scanner unless it is a wedge, printer."""
        parts = (self.camera, self.scanner, self.printer_light)
        return tuple(part.status for part in parts if part is not None)

    def _take(self, frame: Frame) -> None:
        self.reader.take(frame)
        self._on_frame(frame)
        if (watching := self.watching) is not None:
            watching(frame)


class _Part(Protocol):
    def start(self) -> None: ...
    def stop(self) -> None: ...


def _start(part: _Part | None) -> None:
    if part is not None:
        part.start()


def _stop(part: _Part | None) -> None:
    if part is not None:
        part.stop()


def film_server(film: Path | None) -> "FilmServer":
    """A film server, not started; its module is loaded now, because only simulated cameras need a web server."""
    from station.devices.film import FilmServer

    return FilmServer(film)


def printer_of(choice: str, labels: Path) -> Printer:
    """The printer that the setting names. Raises DeviceTrouble("bad_setting")."""
    if choice == "folder":
        return FolderPrinter(labels)
    if choice == "simulated":
        from station.devices.simulated import SimulatedPrinter

        return SimulatedPrinter(labels)
    try:
        parts = urlsplit(choice)
        host, port = parts.hostname, parts.port
    except ValueError as wrong:
        raise DeviceTrouble("bad_setting", f"printer = {choice!r}: {wrong}") from wrong
    if parts.scheme in ("ipp", "ipps") and host:
        return IppPrinter(choice)
    if parts.scheme == "raw" and host:
        return RawPrinter(host, port or RAW_PORT)
    raise DeviceTrouble("bad_setting", f"printer = {choice!r}")


def first_camera(folder: Path) -> str:
    """The index of the first camera that can be opened, as a setting would name it; empty if there is none."""
    indices = sorted(
        int(match[1]) for file in folder.glob("video*") if (match := re.fullmatch(r"video(\d+)", file.name))
    )
    return next((str(index) for index in indices if captures(folder / f"video{index}")), "")


def captures(device: Path) -> bool:
    """Whether a device file is a camera: each camera has others beside it, for its metadata. Opens no stream."""
    if sys.platform != "linux":
        return False
    import fcntl
    import os

    answer = bytearray(104)
    try:
        file = os.open(device, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.ioctl(file, VIDIOC_QUERYCAP, answer)
    except OSError:
        return False
    finally:
        os.close(file)
    return bool(int.from_bytes(answer[88:92], sys.byteorder) & VIDEO_CAPTURE)
