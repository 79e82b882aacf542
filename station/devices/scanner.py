"""The scanner on a serial line: every line that it sends is one scan."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from station.devices.device import Device, DeviceKind, DeviceStatus
from station.errors import DeviceTrouble

if TYPE_CHECKING:
    import serial

RAW_LIMIT = 4096
"""Bytes of one scan that are kept; the rest, up to the next terminator, is dropped."""


class Lines:
    """Bytes become scans. CR, LF or both end a scan; empty ones do not count."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, data: bytes) -> tuple[str, ...]:
        """The scans that ended in these bytes. What is no UTF-8 becomes U+FFFD, which no code allows."""
        *ended, rest = data.replace(b"\r", b"\n").split(b"\n")
        scans = [self._end(part) for part in ended]
        self._keep(rest)
        return tuple(scan.decode("utf-8", "replace") for scan in scans if scan)

    def _keep(self, part: bytes) -> None:
        self._kept += part[: RAW_LIMIT - len(self._kept)]

    def _end(self, part: bytes) -> bytes:
        self._keep(part)
        scan = bytes(self._kept)
        self._kept.clear()
        return scan


class SerialScanner(Device[tuple[str, ...]]):
    """A scanner at a serial port. Trouble: no_such_source, unplugged."""

    def __init__(
        self,
        port: str,
        on_scan: Callable[[str], None],
        on_state: Callable[[DeviceStatus], None],
        baud: int = 9600,
    ) -> None:
        super().__init__(DeviceKind.SCANNER, port, on_state)
        self._port = port
        self._baud = baud
        self._on_scan = on_scan
        self._worked = False

    def connect(self) -> "SerialLine":
        """The line, not open yet. A port that has worked before is not missing but unplugged."""
        return SerialLine(self._port, self._baud, "unplugged" if self._worked else "no_such_source")

    def receive(self, thing: tuple[str, ...]) -> None:
        """Every scan has been handed on."""
        self._worked = True
        for scan in thing:
            self._on_scan(scan)


class SerialLine:
    """One open serial port."""

    def __init__(self, port: str, baud: int, missing: str) -> None:
        self._port = port
        self._baud = baud
        self._missing = missing
        self._lines = Lines()
        self._serial: serial.Serial | None = None

    def open(self) -> None:
        """The port is ours alone."""
        import serial

        try:
            self._serial = serial.Serial(self._port, self._baud, timeout=0.2, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as broken:
            raise DeviceTrouble(self._missing, str(broken)) from broken

    def read(self) -> tuple[str, ...]:
        """The scans that came within a fifth of a second."""
        import serial

        if self._serial is None:
            raise DeviceTrouble("unplugged", self._port)
        try:
            return self._lines.feed(self._serial.read(self._serial.in_waiting or 1))
        except (serial.SerialException, OSError, TypeError) as broken:  # TypeError: pyserial after a hang-up
            raise DeviceTrouble("unplugged", str(broken)) from broken

    def close(self) -> None:
        """The port is free."""
        import serial

        try:
            if self._serial is not None:
                self._serial.close()
        except (serial.SerialException, OSError):
            pass
        self._serial = None
