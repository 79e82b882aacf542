"""Photographs, small on their tiles and large in the viewer."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.domain.evidence import Slot
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, put_on_screen, settle, too_small
from ui.parts.photo.thumbnails import LONG_SIDE, Thumbnails, read_scaled
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.parts.photo.viewer import PhotoViewer, Picture


class Wall(QWidget):
    """A page with a viewer over it."""

    def __init__(self) -> None:
        super().__init__()
        self.ground = QWidget(self)
        self.viewer = PhotoViewer(self, self.ground)


@pytest.fixture
def wall(qtbot: QtBot) -> Wall:
    application()
    wall = Wall()
    wall.stack = put_on_screen(qtbot, wall)  # type: ignore[attr-defined]  # kept alive with the page
    return wall


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Picture, ...]:
    shots = [samples.photo(n, Slot.FRONT, samples.picture(tmp_path / f"{n}.jpg", 40 * n)) for n in range(1, 4)]
    return tuple(Picture(shot.path, f"Foto {shot.id}", shot) for shot in shots)


def open_at(wall: Wall, qtbot: QtBot, pictures: tuple[Picture, ...], place: int, *, changes: bool = True) -> None:
    wall.viewer.open(pictures, place, changes=changes)
    qtbot.waitUntil(lambda: wall.viewer.canvas.sceneRect().width() > 0)
    settle()


def test_arrow_keys_step_through_the_pictures_and_escape_ends(
    wall: Wall, qtbot: QtBot, pictures: tuple[Picture, ...]
) -> None:
    open_at(wall, qtbot, pictures, 2)
    qtbot.keyClick(wall.viewer, Qt.Key.Key_Right)
    assert wall.viewer.current() == pictures[0]
    qtbot.keyClick(wall.viewer, Qt.Key.Key_Left)
    assert wall.viewer.current() == pictures[2]
    assert not wall.ground.isEnabled()
    qtbot.keyClick(wall.viewer, Qt.Key.Key_Escape)
    assert not wall.viewer.isVisible()
    assert wall.ground.isEnabled()


def test_a_picture_can_be_looked_at_pixel_for_pixel_and_closer(wall: Wall, qtbot: QtBot, tmp_path: Path) -> None:
    path = samples.picture(tmp_path / "large.jpg", 80, (3000, 2000))
    open_at(wall, qtbot, (Picture(path, "Foto"),), 0)
    assert wall.viewer.canvas.percent < 100
    wall.viewer.canvas.pixel_for_pixel()
    assert wall.viewer.canvas.percent == 100
    wall.viewer.canvas.zoom(2)
    assert wall.viewer.canvas.percent == 200
    wall.viewer.canvas.fit()
    assert wall.viewer.canvas.percent < 100


def test_a_turned_picture_stands_upright(wall: Wall, qtbot: QtBot, pictures: tuple[Picture, ...]) -> None:
    open_at(wall, qtbot, pictures, 0)
    before = wall.viewer.canvas.sceneRect()
    wall.viewer.canvas.turn()
    after = wall.viewer.canvas.sceneRect()
    assert (after.width(), after.height()) == (before.height(), before.width())


def test_only_our_own_photographs_can_be_retaken_or_deleted(
    wall: Wall, qtbot: QtBot, pictures: tuple[Picture, ...]
) -> None:
    open_at(wall, qtbot, pictures, 0)
    assert wall.viewer.delete.isVisible()
    assert too_small(wall.viewer) == []
    open_at(wall, qtbot, (Picture(pictures[0].path, "Foto del cliente"),), 0)
    assert not wall.viewer.delete.isVisible()
    open_at(wall, qtbot, pictures, 0, changes=False)
    assert not wall.viewer.retake.isVisible()


def test_a_file_that_holds_no_picture_is_said_and_does_no_harm(wall: Wall, qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture at all")
    wall.viewer.open((Picture(str(broken), "Foto"),), 0)
    qtbot.waitUntil(lambda: not wall.viewer._scale.full_text().endswith("%"))


def test_a_tile_gets_its_picture_from_another_thread(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    thumbnails = Thumbnails()
    tile = PhotoTile(thumbnails)
    qtbot.addWidget(tile)
    tile.show_tile(Tile(TileState.FILLED, "Fronte", path=samples.picture(tmp_path / "a.jpg", 10)))
    assert not tile.has_picture
    qtbot.waitUntil(lambda: tile.has_picture)
    assert threading.current_thread() is threading.main_thread()
    thumbnails.close()


def test_a_thumbnail_is_scaled_while_it_is_read(tmp_path: Path) -> None:
    application()
    image = read_scaled(samples.picture(tmp_path / "a.jpg", 10, (1920, 1080)), LONG_SIDE)
    assert max(image.width(), image.height()) == LONG_SIDE


def test_a_picture_too_large_to_be_honest_is_not_decoded(tmp_path: Path) -> None:
    image = QImage(12_100, 8, QImage.Format.Format_Mono)
    image.fill(0)
    path = tmp_path / "long.png"
    assert image.save(str(path))
    assert read_scaled(str(path), None).isNull()


def test_thumbnails_forget_the_oldest(qtbot: QtBot, tmp_path: Path) -> None:
    application()
    thumbnails = Thumbnails(keep=2)
    paths = [samples.picture(tmp_path / f"{n}.jpg", n * 30, (64, 36)) for n in range(3)]
    for path in paths:
        with qtbot.waitSignal(thumbnails.arrived):
            thumbnails.image(path)
        settle()
    assert thumbnails.image(paths[2]) is not None
    assert thumbnails.image(paths[0]) is None
    thumbnails.close()
