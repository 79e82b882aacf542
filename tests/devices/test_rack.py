"""The rack builds what the settings name, and everything on it starts and stops together."""

import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from station.devices.device import DeviceKind, DeviceState, DeviceStatus
from station.devices.frame import Frame
from station.devices.ipp_printer import IppPrinter
from station.devices.printer import FolderPrinter, Printer, RawPrinter
from station.devices.rack import DeviceChoice, Rack, captures, first_camera, printer_of
from station.devices.scanner import SerialScanner
from station.devices.simulated import SimulatedPrinter
from station.errors import DeviceTrouble
from tests.devices.pictures import clip, linear, on_bench, plain
from tests.devices.seen import Seen

RMA = "RMA-2026-004812"


@dataclass
class Heard:
    """What the rack has said."""

    frames: Seen[Frame] = field(default_factory=Seen)
    codes: Seen[str] = field(default_factory=Seen)
    scans: Seen[str] = field(default_factory=Seen)
    statuses: Seen[DeviceStatus] = field(default_factory=Seen)

    def rack(self, choice: DeviceChoice) -> Rack:
        return Rack(choice, on_frame=self.frames, on_code=self.codes, on_scan=self.scans, on_state=self.statuses)


def ready(kind: DeviceKind) -> Callable[[DeviceStatus], bool]:
    return lambda status: status.kind is kind and status.state is DeviceState.READY


def test_a_label_in_the_film_of_the_simulated_camera_is_scanned(tmp_path: Path) -> None:
    # given a film in which a parcel's label comes into view
    heard = Heard()
    bench = plain((120, 110, 100), (640, 360))
    label = on_bench(linear("code128", RMA, 2.0), 3, size=(640, 360))
    film = clip(tmp_path / "parcel.mp4", [bench] * 3 + [label] * 8)
    rack = heard.rack(DeviceChoice(camera="simulated", labels=tmp_path / "labels", film=film))
    # when
    rack.start()
    heard.codes.wait_count(1)
    # then
    assert heard.codes.all[0] == RMA
    latest = rack.camera.latest()
    assert latest is not None
    assert (latest.camera, latest.pixels.shape) == ("simulated", (360, 640, 3))
    # and when another parcel is put there
    assert rack.film is not None
    rack.film.show(clip(tmp_path / "next.mp4", [on_bench(linear("code128", "RMA-2026-004813", 2.0))] * 8))
    heard.codes.wait_for(lambda code: code == "RMA-2026-004813")
    # and when the printer is looked at
    heard.statuses.wait_for(ready(DeviceKind.PRINTER))
    assert [status.kind for status in rack.statuses()] == [DeviceKind.CAMERA, DeviceKind.PRINTER]
    rack.stop()
    # then everything is off
    assert {status.state for status in rack.statuses()} == {DeviceState.OFF}


def test_after_a_stop_no_thread_is_left_and_no_callback_comes(tmp_path: Path) -> None:
    # given
    heard = Heard()
    before = set(threading.enumerate())
    rack = heard.rack(DeviceChoice(camera="simulated", labels=tmp_path))
    rack.start()
    heard.frames.wait_count(2)
    # when
    rack.stop()
    # then
    assert set(threading.enumerate()) == before


def test_without_a_camera_auto_is_simulated(tmp_path: Path) -> None:
    rack = Heard().rack(DeviceChoice(labels=tmp_path, device_files=tmp_path))
    assert rack.film is not None
    assert rack.camera.simulated
    assert rack.scanner is None


def test_a_camera_that_is_named_is_not_simulated(tmp_path: Path) -> None:
    rack = Heard().rack(DeviceChoice(camera="2", labels=tmp_path))
    assert rack.film is None
    assert (rack.camera.status.name, rack.camera.simulated) == ("2", False)


def test_files_that_are_no_cameras_are_passed_over(tmp_path: Path) -> None:
    # given device files as a machine without cameras may have them
    (tmp_path / "video0").write_bytes(b"")
    (tmp_path / "video1").symlink_to("/dev/null")
    (tmp_path / "videocodec").write_bytes(b"")
    # then
    assert not captures(tmp_path / "video0")
    assert not captures(tmp_path / "video1")
    assert not captures(tmp_path / "video9")
    assert first_camera(tmp_path) == ""


@pytest.mark.parametrize(
    ("choice", "kind"),
    [
        ("folder", FolderPrinter),
        ("simulated", SimulatedPrinter),
        ("ipp://127.0.0.1:631/printers/labels", IppPrinter),
        ("ipps://printer.local/ipp/print", IppPrinter),
        ("raw://10.0.0.9:9100", RawPrinter),
        ("raw://10.0.0.9", RawPrinter),
    ],
)
def test_a_setting_names_a_printer(tmp_path: Path, choice: str, kind: type[Printer]) -> None:
    assert type(printer_of(choice, tmp_path)) is kind


@pytest.mark.parametrize("choice", ["", "lpt1", "ipp://", "raw://:9100", "raw://host:no", "http://host/"])
def test_a_setting_that_names_no_printer_is_refused(tmp_path: Path, choice: str) -> None:
    with pytest.raises(DeviceTrouble) as raised:
        printer_of(choice, tmp_path)
    assert raised.value.code == "bad_setting"


def test_a_scanner_at_a_port_is_a_serial_one(tmp_path: Path) -> None:
    rack = Heard().rack(DeviceChoice(camera="simulated", scanner="/dev/ttyACM0", labels=tmp_path))
    assert isinstance(rack.scanner, SerialScanner)


def test_building_a_rack_loads_no_heavy_library(python: list[str], project: Path) -> None:
    # given
    heavy = ["cv2", "numpy", "zxingcpp", "pyzbar", "serial", "pyipp", "aiohttp", "asyncio", "http.server"]
    code = (
        "import sys; from station.devices.rack import DeviceChoice, Rack; quiet = lambda _: None\n"
        "Rack(DeviceChoice(camera='0', scanner='/dev/ttyACM0', printer='ipp://host/p'),"
        " on_frame=quiet, on_code=quiet, on_scan=quiet, on_state=quiet)\n"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    # when
    answer = subprocess.run([*python, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    # then
    assert answer.stdout.strip() == "[]"


def test_a_rack_is_refitted_while_it_runs_and_a_wrong_choice_changes_nothing(tmp_path: Path) -> None:
    # given
    heard = Heard()
    film, other = (
        clip(tmp_path / "one.mp4", [plain((20, 20, 200))] * 5),
        clip(tmp_path / "other.mp4", [plain((200, 20, 20))] * 5),
    )
    choice = DeviceChoice(camera="simulated", labels=tmp_path / "labels", film=film)
    rack = heard.rack(choice)
    rack.start()
    heard.frames.wait_count(1)
    # when the camera is another one
    assert not rack.refit(replace(choice, camera=str(other)))
    # then
    heard.frames.wait_for(lambda frame: frame.camera == str(other))
    assert rack.film is None
    assert rack.refit(replace(rack.choice, printer="simulated"))
    assert isinstance(rack.printer, SimulatedPrinter)
    with pytest.raises(DeviceTrouble):
        rack.refit(replace(rack.choice, printer="http://nowhere"))
    assert rack.choice.printer == "simulated"
    rack.stop()


def test_what_is_chosen_while_the_station_ends_starts_nothing_any_more(tmp_path: Path) -> None:
    heard = Heard()
    rack = heard.rack(DeviceChoice(camera="simulated", labels=tmp_path / "labels", film=None))
    rack.start()
    rack.stop()
    before = set(threading.enumerate())
    assert not rack.refit(replace(rack.choice, camera=str(tmp_path / "other.mp4"), printer="simulated"))
    assert set(threading.enumerate()) <= before
    assert isinstance(rack.printer, FolderPrinter)
