"""The serial scanner, over a pseudo-terminal that behaves as the device does, hang-up included."""

import os
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from station.devices.device import DeviceState, DeviceStatus
from station.devices.scanner import RAW_LIMIT, Lines, SerialScanner
from tests.devices.seen import Seen

RMA = "RMA-2026-004812"


class Cable:
    """A scanner's cable: one end is a file that can be opened as a serial port, the other is in our hand."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self.plug()

    def plug(self) -> None:
        self._hand, self._end = os.openpty()
        tty.setraw(self._end)
        self.port.symlink_to(os.ttyname(self._end))

    def unplug(self) -> None:
        self.port.unlink()
        os.close(self._end)
        os.close(self._hand)

    def send(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._hand, data) :]


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    made = Cable(tmp_path / "scanner")
    yield made
    made.unplug()


@pytest.fixture
def scans() -> Seen[str]:
    return Seen()


@pytest.fixture
def statuses() -> Seen[DeviceStatus]:
    return Seen()


@pytest.fixture
def scanner(cable: Cable, scans: Seen[str], statuses: Seen[DeviceStatus]) -> Iterator[SerialScanner]:
    made = SerialScanner(str(cable.port), scans, statuses)
    made.start()
    statuses.wait_for(is_ready)
    yield made
    made.stop()


def is_ready(status: DeviceStatus) -> bool:
    return status.state is DeviceState.READY


def is_unplugged(status: DeviceStatus) -> bool:
    return status.state is DeviceState.TROUBLE and status.trouble == "unplugged"


@pytest.mark.usefixtures("scanner")
def test_every_line_is_one_scan(cable: Cable, scans: Seen[str]) -> None:
    # when
    cable.send(f"{RMA}\r\n".encode())
    cable.send(b"1Z999AA10123456784\r")
    cable.send(b"8001234567897\n")
    scans.wait_count(3)
    # then
    assert scans.all == [RMA, "1Z999AA10123456784", "8001234567897"]


@pytest.mark.usefixtures("scanner")
def test_a_scan_that_comes_in_pieces_is_one_scan(cable: Cable, scans: Seen[str]) -> None:
    # when
    for piece in (b"RMA-", b"2026-00", b"4812\r"):
        cable.send(piece)
    scans.wait_count(1)
    # then
    assert scans.all == [RMA]


@pytest.mark.usefixtures("scanner")
def test_a_burst_without_end_is_cut_and_the_next_scan_is_whole(cable: Cable, scans: Seen[str]) -> None:
    # when
    cable.send(b"9" * 300_000 + b"\r" + RMA.encode() + b"\r")
    scans.wait_count(2)
    # then
    assert scans.all == ["9" * RAW_LIMIT, RMA]


@pytest.mark.usefixtures("scanner")
def test_a_hang_up_is_seen_and_the_scanner_comes_back(
    cable: Cable, scans: Seen[str], statuses: Seen[DeviceStatus]
) -> None:
    # given half a scan
    cable.send(b"RMA-2026-")
    # when
    cable.unplug()
    unplugged = statuses.wait_for(is_unplugged)
    cable.plug()
    statuses.wait_for(is_ready, after=unplugged)
    cable.send(f"{RMA}\r".encode())
    scans.wait_count(1)
    # then the half from before is not put in front of the next
    assert scans.all == [RMA]


def test_a_port_that_is_not_there_is_called_missing(
    tmp_path: Path, scans: Seen[str], statuses: Seen[DeviceStatus]
) -> None:
    # given
    scanner = SerialScanner(str(tmp_path / "nothing"), scans, statuses)
    # when
    scanner.start()
    statuses.wait_for(lambda status: status.trouble == "no_such_source")
    scanner.stop()
    # then
    assert scanner.state is DeviceState.OFF


def test_the_port_is_free_after_the_scanner_was_stopped(
    cable: Cable, scanner: SerialScanner, scans: Seen[str], statuses: Seen[DeviceStatus]
) -> None:
    # given
    scanner.stop()
    # when another opens it for itself alone
    other = SerialScanner(str(cable.port), scans, statuses)
    ready = len(statuses.all)
    other.start()
    # then
    statuses.wait_for(is_ready, after=ready)
    other.stop()


@pytest.mark.parametrize(
    ("pieces", "scans"),
    [
        ([b"A1\r\n", b"\r\n\n", b"B2\r"], ["A1", "B2"]),
        ([b"A", b"1", b"\n"], ["A1"]),
        ([b"\x00\r"], ["\x00"]),
        ([b"]C101080012345678\x1d21X\r"], ["]C101080012345678\x1d21X"]),
        ([b"caf\xc3\xa9\r", b"caf\xe9\r"], ["café", "caf\ufffd"]),
        ([b"x" * (RAW_LIMIT - 1), b"yz", b"zz\rA1\r"], ["x" * (RAW_LIMIT - 1) + "y", "A1"]),
        ([b"no end"], []),
    ],
)
def test_bytes_become_scans(pieces: list[bytes], scans: list[str]) -> None:
    lines = Lines()
    assert [scan for piece in pieces for scan in lines.feed(piece)] == scans
