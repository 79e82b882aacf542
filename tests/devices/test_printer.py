"""Printing into a folder and into a printer's port: whole or not at all, and no promise that cannot be kept."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from station.devices.device import DeviceState
from station.devices.ipp_printer import IppPrinter
from station.devices.printer import DocumentFormat, FolderPrinter, PrintResult, RawPrinter
from station.errors import DeviceTrouble
from tests.disk_calls import DiskCalls, disk_calls

__all__ = ["disk_calls"]

PDF = b"%PDF-1.4 label"
ZPL = b"^XA^FDRMA-2026-004812-R1^FS^XZ" * 4000


def test_the_file_stands_whole_under_its_title(tmp_path: Path) -> None:
    # given a folder that is not there yet
    printer = FolderPrinter(tmp_path / "labels")
    # when
    outcome = printer.print(PDF, "RMA-2026-004812-R1")
    # then
    assert outcome.result is PrintResult.PRINTED
    assert outcome.reference == str(tmp_path / "labels" / "RMA-2026-004812-R1.pdf")
    assert Path(outcome.reference).read_bytes() == PDF
    assert [file.name for file in (tmp_path / "labels").iterdir()] == ["RMA-2026-004812-R1.pdf"]


def test_a_label_that_was_printed_survives_a_power_cut(tmp_path: Path, disk_calls: DiskCalls) -> None:
    outcome = FolderPrinter(tmp_path).print(PDF, "label")
    assert disk_calls.survives(Path(outcome.reference))


def test_nothing_that_was_printed_is_overwritten(tmp_path: Path) -> None:
    # given
    printer = FolderPrinter(tmp_path)
    # when
    references = [printer.print(content, "label").reference for content in (b"1", b"2", b"3")]
    # then
    assert [Path(reference).name for reference in references] == ["label.pdf", "label_2.pdf", "label_3.pdf"]
    assert [Path(reference).read_bytes() for reference in references] == [b"1", b"2", b"3"]


@pytest.mark.parametrize("title", ["../../etc/passwd", "a/b\\c", "..", "", "CON\x00", "x" * 5000, "Größe 東京"])
def test_no_title_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    # when
    outcome = FolderPrinter(tmp_path / "labels").print(PDF, title)
    # then
    assert Path(outcome.reference).parent == tmp_path / "labels"
    assert Path(outcome.reference).read_bytes() == PDF


def test_a_folder_that_cannot_be_written_is_trouble_and_leaves_nothing(tmp_path: Path) -> None:
    # given a file where the folder should be
    place = tmp_path / "labels"
    place.write_text("in the way")
    printer = FolderPrinter(place)
    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(PDF, "label")
    # then
    assert raised.value.code == "folder_unwritable"
    assert printer.state().state is DeviceState.TROUBLE
    assert printer.state().trouble == "folder_unwritable"
    assert place.read_text() == "in the way"


def test_a_disk_that_fails_at_the_last_moment_leaves_no_half_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given
    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    # when
    with pytest.raises(DeviceTrouble):
        FolderPrinter(tmp_path).print(PDF, "label")
    # then
    assert list(tmp_path.iterdir()) == []


def test_a_folder_printer_that_works_says_so(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path / "not" / "yet")
    assert printer.state().state is DeviceState.READY
    assert printer.takes is DocumentFormat.PDF


class LabelPrinter:
    """Listens as a label printer does at its port 9100: takes bytes until the other side ends, and says nothing."""

    def __init__(self, *, hangs_up_after: int | None = None) -> None:
        self.printed: list[bytes] = []
        self.done = threading.Event()
        self._hangs_up_after = hangs_up_after
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="label printer")
        self._thread.start()

    def _serve(self) -> None:
        while True:
            line, _ = self._listening.accept()
            with line:
                data = b""
                while chunk := line.recv(1024):
                    data += chunk
                    if self._hangs_up_after is not None and len(data) > self._hangs_up_after:
                        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
                        break
            if data == b"end":
                return
            self.printed.append(data)
            self.done.set()

    def close(self) -> None:
        with closing(socket.create_connection(("127.0.0.1", self.port))) as line:
            line.sendall(b"end")
        self._thread.join()
        self._listening.close()


@pytest.fixture
def label_printer() -> Iterator[LabelPrinter]:
    made = LabelPrinter()
    yield made
    made.close()


def test_a_raw_printer_gets_every_byte_and_nothing_more_is_claimed(label_printer: LabelPrinter) -> None:
    # when
    outcome = RawPrinter("127.0.0.1", label_printer.port).print(ZPL, "label")
    # then
    assert label_printer.done.wait(60)
    assert label_printer.printed == [ZPL]
    assert outcome.result is PrintResult.ACCEPTED


def test_a_raw_printer_is_ready_while_it_listens(label_printer: LabelPrinter) -> None:
    printer = RawPrinter("127.0.0.1", label_printer.port)
    assert printer.state().state is DeviceState.READY
    assert printer.takes is DocumentFormat.ZPL


def test_a_raw_printer_that_talks_on_and_on_keeps_what_it_was_sent_and_holds_nobody_up() -> None:
    # given a printer that answers a label with its whole life
    spoken_out = threading.Event()

    def talk(listening: socket.socket) -> None:
        line, _ = listening.accept()
        with line, suppress(OSError):
            for _ in range(2000):
                line.sendall(b".")
                spoken_out.wait(0.005)
            spoken_out.set()

    with socket.create_server(("127.0.0.1", 0)) as listening:
        talking = threading.Thread(target=talk, args=(listening,))
        talking.start()
        # when
        outcome = RawPrinter("127.0.0.1", listening.getsockname()[1], patience=0.2).print(b"^XA^XZ", "label")
        talking.join()
    # then
    assert outcome.result is PrintResult.ACCEPTED
    assert not spoken_out.is_set()


@pytest.mark.parametrize("host", ["a" * 64, "label..printer", ".."])
def test_a_name_that_no_host_can_have_is_unreachable(host: str) -> None:
    for printer in (RawPrinter(host), IppPrinter(f"ipp://{host}/queue")):
        assert printer.state().trouble == "unreachable"


def test_a_raw_printer_that_nobody_answers_for_is_unreachable() -> None:
    # given a port that was just closed
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    printer = RawPrinter("127.0.0.1", port)
    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(ZPL, "label")
    # then
    assert raised.value.code == "unreachable"
    assert printer.state().trouble == "unreachable"


def test_a_raw_printer_that_hangs_up_in_the_middle_leaves_it_unsure() -> None:
    # given
    broken = LabelPrinter(hangs_up_after=2000)
    # when
    with pytest.raises(DeviceTrouble) as raised:
        RawPrinter("127.0.0.1", broken.port).print(ZPL * 50, "label")
    broken.close()
    # then
    assert raised.value.code == "unsure"


def test_a_raw_printer_that_was_stopped_prints_nothing_more(label_printer: LabelPrinter) -> None:
    # given
    printer = RawPrinter("127.0.0.1", label_printer.port)
    printer.stop()
    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(ZPL, "label")
    # then
    assert raised.value.code == "stopped"
    assert label_printer.printed == []
