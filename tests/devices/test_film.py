"""The film server shows what is on stage, to everybody, and can be told to fail."""

import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError

import cv2
import numpy as np
import pytest

from station.devices.film import KEPT_CLIPS, FilmServer, still_scene
from tests.devices.pictures import Picture, clip, colour_of, plain

BLUE, GREEN, RED = (200, 20, 20), (20, 200, 20), (20, 20, 200)


class Viewer:
    """Reads the parts of the stream without OpenCV."""

    def __init__(self, url: str) -> None:
        self.answer = urllib.request.urlopen(url, timeout=60)

    def picture(self) -> Picture | None:
        length = 0
        while (line := self.answer.readline()) != b"\r\n":
            if not line:
                return None
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        jpeg = self.answer.read(length)
        self.answer.readline()
        picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        return picture.astype(np.uint8)

    def colour(self) -> str:
        picture = self.picture()
        return "" if picture is None else colour_of(picture)


@pytest.fixture
def red(tmp_path: Path) -> Path:
    return clip(tmp_path / "red.mp4", [plain(RED)] * 3, rate=50)


@pytest.fixture
def film(red: Path) -> Iterator[FilmServer]:
    server = FilmServer(red)
    server.start()
    yield server
    server.stop()


def test_two_viewers_see_the_same_clip_looped(film: FilmServer) -> None:
    one, two = Viewer(film.url), Viewer(film.url)
    with one.answer, two.answer:
        assert [one.colour() for _ in range(8)] == ["red"] * 8
        assert two.colour() == "red"


def test_another_clip_is_on_with_the_next_picture(tmp_path: Path, film: FilmServer) -> None:
    # given
    green = clip(tmp_path / "green.mp4", [plain(GREEN), plain(BLUE)], rate=50)
    viewer = Viewer(film.url)
    with viewer.answer:
        assert viewer.colour() == "red"
        # when
        film.show(green)
        # then it is shown from its beginning, and nothing of the old one comes after it
        colours = [viewer.colour() for _ in range(6)]
    assert "green" in colours
    changed = colours[colours.index("green") :]
    assert "red" not in changed
    assert changed[:2] == ["green", "blue"]


def test_the_clip_that_is_on_starts_again_when_it_is_shown_again(tmp_path: Path, film: FilmServer) -> None:
    long = clip(tmp_path / "long.mp4", [plain(GREEN)] + [plain(BLUE)] * 40, rate=50)
    film.show(long)
    viewer = Viewer(film.url)
    with viewer.answer:
        while viewer.colour() != "blue":
            pass
        film.show(long)
        assert "green" in [viewer.colour() for _ in range(4)]


def test_clips_beyond_the_last_few_are_forgotten_and_still_play(tmp_path: Path, film: FilmServer, red: Path) -> None:
    # given more clips than are kept
    for number in range(KEPT_CLIPS + 1):
        film.show(clip(tmp_path / f"{number}.mp4", [plain(BLUE)] * 2, rate=50))
    # when the first one is shown again
    film.show(red)
    # then
    viewer = Viewer(film.url)
    with viewer.answer:
        assert viewer.colour() == "red"


def test_unplugged_it_drops_its_viewers_and_refuses_new_ones_until_it_is_plugged_in(film: FilmServer) -> None:
    # given
    address = film.url
    viewer = Viewer(address)
    with viewer.answer:
        assert viewer.colour() == "red"
        # when
        film.unplug()
        # then
        while viewer.picture() is not None:
            pass
    with pytest.raises(URLError):
        Viewer(address)
    # and when
    film.plug()
    # then it is at the same address
    again = Viewer(address)
    with again.answer:
        assert again.colour() == "red"


def test_without_a_film_and_with_a_file_that_is_none_the_empty_bench_is_seen(tmp_path: Path, film: FilmServer) -> None:
    # given
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no film at all")
    for path in (None, broken):
        # when
        film.show(path)
        # then
        viewer = Viewer(film.url)
        with viewer.answer:
            picture = viewer.picture()
        assert picture is not None
        assert picture.shape == (720, 1280, 3)


def test_the_empty_bench_is_no_flat_grey() -> None:
    scene = cv2.imdecode(np.frombuffer(still_scene(), np.uint8), cv2.IMREAD_COLOR)
    assert scene is not None
    assert scene.std() > 10


def test_two_servers_have_two_addresses(film: FilmServer) -> None:
    other = FilmServer()
    other.start()
    assert other.url != film.url
    other.stop()
