"""What stands on the bench is tried before it is chosen: cameras by their pictures, queues by their server."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from station.devices.camera_trial import CameraTrial
from station.devices.camera_trial import Seen as CameraSeen
from station.devices.film import FilmServer
from station.devices.found import SERVER, queues, serial_ports
from station.devices.frame import Frame
from station.errors import DeviceTrouble
from tests.devices.pictures import clip, plain
from tests.devices.seen import Seen

RED = (20, 20, 200)


class Tried:
    """One source being tried, and what is heard of it."""

    def __init__(self, source: str, film: Path | None = None) -> None:
        self.frames: Seen[Frame] = Seen()
        self.seen: Seen[CameraSeen] = Seen()
        self.troubles: Seen[str] = Seen()
        self.trial = CameraTrial(source, self.frames, self.seen, self.troubles, film)


@pytest.fixture
def tried() -> Iterator[list[Tried]]:
    started: list[Tried] = []
    yield started
    for one in started:
        one.trial.stop()


def first(seen: Seen[CameraSeen]) -> CameraSeen:
    seen.wait_count(1)
    return seen.all[0]


def begin(tried: list[Tried], source: str, film: Path | None = None) -> Tried:
    tried.append(Tried(source, film))
    tried[-1].trial.start()
    return tried[-1]


@pytest.fixture
def moving(tmp_path: Path) -> Path:
    noise = [np.random.default_rng(seed).integers(0, 255, (240, 320, 3), np.uint8) for seed in range(4)]
    return clip(tmp_path / "moving.mp4", noise * 5)


def test_a_network_camera_says_its_size_and_speed_and_that_it_lives(tried: list[Tried], moving: Path) -> None:
    server = FilmServer(moving)
    server.start()
    try:
        found = first(begin(tried, server.url).seen)
        assert found.per_second > 1
        assert found.width > 0
        assert not found.still
        assert tried[0].frames.all
    finally:
        tried.pop().trial.stop()
        server.stop()


def test_a_camera_that_shows_one_picture_for_ever_stands_still(tried: list[Tried], tmp_path: Path) -> None:
    film = clip(tmp_path / "still.avi", [plain(RED)] * 20)
    assert first(begin(tried, str(film)).seen).still


def test_a_source_that_is_not_there_says_why(tried: list[Tried], tmp_path: Path) -> None:
    one = begin(tried, str(tmp_path / "nothing.mp4"))
    one.troubles.wait_count(1)
    assert one.troubles.all[0] == "no_such_source"


def test_the_simulated_camera_is_tried_by_its_film(tried: list[Tried], moving: Path) -> None:
    assert first(begin(tried, "simulated", moving).seen).width > 0


def test_a_server_that_is_not_there_has_no_queues() -> None:
    with pytest.raises(DeviceTrouble) as trouble:
        queues("ipp://127.0.0.1:9/")
    assert trouble.value.code == "unreachable"
    assert SERVER.startswith("ipp://localhost")


def test_serial_ports_are_named_by_their_device() -> None:
    assert all(port.device and port.name for port in serial_ports())
