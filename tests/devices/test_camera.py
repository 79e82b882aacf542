"""The camera plays films and network streams, sees them vanish and hang, and takes them up again."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from station.devices.camera import Camera, Source, as_source, shown_name
from station.devices.device import DeviceState, DeviceStatus
from station.devices.film import FilmServer
from station.devices.frame import Frame, still
from tests.devices.pictures import clip, colour_of, plain
from tests.devices.seen import Seen

BLUE, GREEN, RED = (200, 20, 20), (20, 200, 20), (20, 20, 200)
Start = Callable[[Source], Camera]


@pytest.fixture
def frames() -> Seen[Frame]:
    return Seen()


@pytest.fixture
def statuses() -> Seen[DeviceStatus]:
    return Seen()


@pytest.fixture
def start(frames: Seen[Frame], statuses: Seen[DeviceStatus]) -> Iterator[Start]:
    started: list[Camera] = []

    def begin(source: Source) -> Camera:
        started.append(Camera(source, frames, statuses))
        started[-1].start()
        return started[-1]

    yield begin
    for camera in started:
        camera.stop()


@pytest.fixture
def film(tmp_path: Path) -> Iterator[FilmServer]:
    server = FilmServer(clip(tmp_path / "red.mp4", [plain(RED)] * 5))
    server.start()
    yield server
    server.stop()


def is_trouble(code: str) -> Callable[[DeviceStatus], bool]:
    return lambda status: status.state is DeviceState.TROUBLE and status.trouble == code


def is_ready(status: DeviceStatus) -> bool:
    return status.state is DeviceState.READY


def test_a_film_is_played_in_order_and_begins_again(tmp_path: Path, frames: Seen[Frame], start: Start) -> None:
    # given a film of three colours
    film = clip(tmp_path / "film.mp4", [plain(BLUE), plain(GREEN), plain(RED)], rate=100)
    # when
    start(str(film))
    frames.wait_count(7)
    # then
    colours = [colour_of(frame.pixels) for frame in frames.all[:7]]
    assert colours == ["blue", "green", "red", "blue", "green", "red", "blue"]
    assert [frame.number for frame in frames.all[:7]] == [1, 2, 3, 4, 5, 6, 7]


def test_a_film_is_played_at_its_own_speed(tmp_path: Path, frames: Seen[Frame], start: Start) -> None:
    # given a film of 20 pictures a second
    film = clip(tmp_path / "film.mp4", [plain(BLUE)] * 20, rate=20)
    # when
    start(str(film))
    frames.wait_count(11)
    # then it was not played as fast as it can be read, which takes a hundredth of that
    assert (frames.all[10].taken_at - frames.all[0].taken_at).total_seconds() > 0.25


def test_frames_are_read_only_share_no_memory_and_know_when_and_where(
    film: FilmServer, frames: Seen[Frame], start: Start
) -> None:
    # when
    start(film.url)
    frames.wait_count(3)
    # then
    first, second = frames.all[:2]
    assert first.pixels.shape == (120, 160, 3)
    assert first.pixels.dtype == np.uint8
    assert not first.pixels.flags.writeable
    assert not np.shares_memory(first.pixels, second.pixels)
    assert first.taken_at.tzinfo is UTC
    assert first.taken_at <= datetime.now(UTC)
    assert first.camera == film.url


def test_a_still_is_a_jpeg_of_the_frame_in_full_size(film: FilmServer, frames: Seen[Frame], start: Start) -> None:
    # given
    start(film.url)
    frames.wait_count(1)
    # when
    jpeg = still(frames.all[0])
    # then
    decoded = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert decoded.shape == (120, 160, 3)
    assert jpeg[:2] == b"\xff\xd8"
    assert colour_of(decoded.astype(np.uint8)) == "red"


def test_an_unplugged_camera_is_seen_at_once_and_taken_up_again(
    film: FilmServer, frames: Seen[Frame], statuses: Seen[DeviceStatus], start: Start
) -> None:
    # given
    camera = start(film.url)
    frames.wait_count(1)
    # when
    film.unplug()
    unplugged = statuses.wait_for(is_trouble("unplugged"))
    # then no old picture passes for a new one
    assert camera.latest() is None
    # and when it is plugged in again
    film.plug()
    statuses.wait_for(is_ready, after=unplugged)
    seen = len(frames.all)
    frames.wait_count(seen + 1)
    # then it goes on where it was
    numbers = [frame.number for frame in frames.all]
    assert numbers == sorted(set(numbers))
    latest = camera.latest()
    assert latest is not None
    assert latest.number >= numbers[-1]


def test_a_stream_that_hangs_is_seen_and_taken_up_again(
    film: FilmServer, frames: Seen[Frame], statuses: Seen[DeviceStatus], start: Start
) -> None:
    # given
    start(film.url)
    frames.wait_count(1)
    # when
    film.freeze()
    stalled = statuses.wait_for(is_trouble("stalled"))
    film.thaw()
    # then
    statuses.wait_for(is_ready, after=stalled)
    frames.wait_count(len(frames.all) + 1)


def test_a_source_that_was_never_there_is_called_missing(
    tmp_path: Path, frames: Seen[Frame], statuses: Seen[DeviceStatus], start: Start
) -> None:
    # given
    film = tmp_path / "later.mp4"
    start(str(film))
    missing = statuses.wait_for(is_trouble("no_such_source"))
    # when it appears
    clip(tmp_path / "made.mp4", [plain(GREEN)] * 3).rename(film)
    # then
    statuses.wait_for(is_ready, after=missing)
    frames.wait_count(1)


def test_an_index_without_a_camera_is_called_missing(statuses: Seen[DeviceStatus], start: Start) -> None:
    # when
    start(63)
    # then
    statuses.wait_for(is_trouble("no_such_source"))


def test_pictures_that_change_size_are_delivered_in_their_new_size(
    tmp_path: Path, film: FilmServer, frames: Seen[Frame], statuses: Seen[DeviceStatus], start: Start
) -> None:
    # given
    start(film.url)
    frames.wait_count(1)
    # when
    film.show(clip(tmp_path / "large.mp4", [plain(GREEN, (640, 360))] * 5))
    frames.wait_for(lambda frame: frame.pixels.shape == (360, 640, 3))
    film.show(clip(tmp_path / "small.mp4", [plain(BLUE, (96, 64))] * 5))
    frames.wait_for(lambda frame: frame.pixels.shape == (64, 96, 3))
    # then the camera was never in trouble
    assert [status.state for status in statuses.all] == [DeviceState.STARTING, DeviceState.READY]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("0", 0),
        ("12", 12),
        ("film.mp4", "film.mp4"),
        ("rtsp://camera/1", "rtsp://camera/1"),
        ("/dev/video0", "/dev/video0"),
    ],
)
def test_a_setting_of_digits_is_an_index_and_everything_else_a_place(text: str, source: Source) -> None:
    assert as_source(text) == source


def test_the_password_of_an_address_is_not_shown() -> None:
    assert shown_name("rtsp://anna:secret@10.0.0.5:554/live?token=abc") == "rtsp://10.0.0.5:554/live"
    assert "secret" not in shown_name("rtsp://anna:secret@[10.0.0.5")


def test_an_address_that_is_none_is_a_camera_that_is_not_there(start: Start, statuses: Seen[DeviceStatus]) -> None:
    start("http://[")
    statuses.wait_for(is_trouble("no_such_source"))


def test_a_stream_that_repeats_its_last_picture_shows_since_when(
    frames: Seen[Frame], statuses: Seen[DeviceStatus]
) -> None:
    # given a camera and a clock
    times = iter(datetime(2026, 11, 23, 9, 0, second, tzinfo=UTC) for second in range(5))
    camera = Camera("nowhere", frames, statuses, now=lambda: next(times))
    live = np.random.default_rng(1).integers(0, 255, (720, 1280, 3), np.uint8)
    # when another picture comes, and then it three times more
    for pixels in (live[::-1].copy(), live.copy(), live.copy(), live.copy()):
        camera.receive(pixels)
    # then
    assert [(frame.taken_at - (frame.still_since or frame.taken_at)).seconds for frame in frames.all] == [0, 0, 1, 2]
    # and when it lives again
    camera.receive(live[:, ::-1].copy())
    assert frames.all[-1].still_since == frames.all[-1].taken_at
