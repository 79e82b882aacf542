"""A camera of the network, by RTSP: its pictures are decoded, and it is taken up again when it was away."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import cv2
import pytest

from resources import path
from station.devices.camera import Camera
from station.devices.decoder import decode
from station.devices.device import DeviceState, DeviceStatus
from station.devices.frame import Frame
from tests.devices.seen import Seen

PYTHON = "/usr/bin/python3"
SERVER = Path(__file__).with_name("rtsp_server.py")
NEEDS = "import gi; gi.require_version('GstRtspServer', '1.0'); from gi.repository import GstRtspServer"
FILM = path("demo", "film", "RMA-2026-004817", "label.mp4")


@cache
def can_serve() -> bool:
    """Whether GStreamer's server is there."""
    if not Path(PYTHON).exists():
        return False
    return subprocess.run([PYTHON, "-c", NEEDS], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(
    not can_serve(),
    reason="no RTSP server: apt-get install python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-good",
)


@contextmanager
def served(pictures: Path) -> Iterator[str]:
    """The address of a camera that shows these pictures; it is gone afterwards."""
    process = subprocess.Popen(
        [PYTHON, str(SERVER), str(pictures)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A label under the camera, as JPEG files."""
    film = cv2.VideoCapture(str(FILM))
    for number in range(10):
        there, frame = film.read()
        assert there
        cv2.imwrite(str(tmp_path / f"{number:03d}.jpg"), frame)
    film.release()
    return tmp_path


def test_the_label_under_a_network_camera_is_read(pictures: Path) -> None:
    # given
    frames: Seen[Frame] = Seen()
    statuses: Seen[DeviceStatus] = Seen()
    with served(pictures) as address:
        camera = Camera(address, frames, statuses)
        # when
        camera.start()
        try:
            frames.wait_count(3)
        finally:
            camera.stop()
    # then
    assert frames.all[0].pixels.shape == (1080, 1920, 3)
    assert {sighting.text for sighting in decode(frames.all[-1].pixels)} == {"RMA-2026-004817"}


def test_a_network_camera_that_goes_away_is_said_to_be(pictures: Path) -> None:
    # given a camera that works
    frames: Seen[Frame] = Seen()
    statuses: Seen[DeviceStatus] = Seen()
    addresses = ["rtsp://127.0.0.1/"]
    camera = Camera(lambda: addresses[-1], frames, statuses)
    try:
        with served(pictures) as address:
            addresses.append(address)
            camera.start()
            frames.wait_count(1)
        # when its cable is pulled
        trouble = statuses.wait_for(lambda status: status.state is DeviceState.TROUBLE)
        # then, once it is back, there are pictures again without anybody doing anything
        with served(pictures) as address:
            addresses.append(address)
            statuses.wait_for(lambda status: status.state is DeviceState.READY, after=trouble)
            frames.wait_count(len(frames.all) + 1)
    finally:
        camera.stop()
