"""Simulated devices behave as real ones do, and fail when they are told to."""

from pathlib import Path

import pytest

from station.devices.device import DeviceState, DeviceStatus
from station.devices.printer_light import PrinterLight
from station.devices.simulated import ListScanner, SimulatedPrinter
from station.errors import DeviceTrouble
from tests.devices.seen import Seen

PDF = b"%PDF-1.4 label"


def test_a_list_scanner_scans_its_list_and_then_what_it_is_told() -> None:
    # given
    scans: Seen[str] = Seen()
    statuses: Seen[DeviceStatus] = Seen()
    scanner = ListScanner(["RMA-1", "RMA-2"], scans, statuses)
    # when
    scanner.start()
    scanner.scan("RMA-3")
    scans.wait_count(3)
    scanner.stop()
    # then
    assert scans.all == ["RMA-1", "RMA-2", "RMA-3"]
    assert [status.state for status in statuses.all] == ["STARTING", "READY", "OFF"]
    assert all(status.simulated for status in statuses.all)


def test_a_simulated_printer_fails_as_it_is_told_and_prints_when_it_is_mended(tmp_path: Path) -> None:
    # given
    printer = SimulatedPrinter(tmp_path)
    printer.fail("no_media")
    # when
    with pytest.raises(DeviceTrouble) as raised:
        printer.print(PDF, "label")
    # then
    assert raised.value.code == "no_media"
    assert printer.state().trouble == "no_media"
    assert list(tmp_path.iterdir()) == []
    # and when
    printer.mend()
    outcome = printer.print(PDF, "label")
    # then
    assert Path(outcome.reference).read_bytes() == PDF
    assert (printer.state().state, printer.state().simulated) == (DeviceState.READY, True)


def test_a_simulated_printer_that_is_unsure_has_printed(tmp_path: Path) -> None:
    # given
    printer = SimulatedPrinter(tmp_path)
    printer.fail("unsure")
    # when
    with pytest.raises(DeviceTrouble):
        printer.print(PDF, "label")
    # then
    assert [file.name for file in tmp_path.iterdir()] == ["label.pdf"]


def test_the_printers_light_follows_the_printer(tmp_path: Path) -> None:
    # given
    printer = SimulatedPrinter(tmp_path)
    statuses: Seen[DeviceStatus] = Seen()
    light = PrinterLight(printer, "labels", statuses, every=0.01)
    # when
    light.start()
    ready = statuses.wait_for(lambda status: status.state is DeviceState.READY)
    printer.fail("cover_open")
    # then
    failed = statuses.wait_for(lambda status: status.trouble == "cover_open", after=ready)
    # and when
    printer.mend()
    statuses.wait_for(lambda status: status.state is DeviceState.READY, after=failed)
    light.stop()
