"""The customer's photograph stands beside the live camera in the same size, and both come nearer together."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.bench import SINGLE, Bench
from tests.ui.on_screen import application, put_on_screen, settle, too_small
from ui.parts.case.compare_view import CompareView
from ui.parts.photo.twin_canvas import TwinCanvas

WITH_PICTURES = "RMA-2026-004817"


@pytest.fixture
def compare(bench: Bench) -> CompareView:
    """Opened as somebody would: a tap on the customer's picture, and the button there."""
    bench.sign_in()
    bench.open(WITH_PICTURES)
    proof, covers = bench.pages.case.proof, bench.pages.case.covers
    bench.wait(lambda: bool(proof.attachments.tiles), "the customer's pictures")
    bench.hands.tap(proof.attachments.tiles[0])
    bench.wait(lambda: covers.viewer.canvas.sceneRect().width() > 0, "the picture")
    bench.wait(lambda: bench.hands.tap_text("Compare with the camera") and covers.compare.isVisible(), "both")
    return covers.compare


def shown(compare: CompareView) -> tuple[QRectF, QRectF]:
    canvas = compare.canvas
    still, live = canvas._still, canvas._live
    return canvas.place_of(still, canvas.half(right=False)), canvas.place_of(live, canvas.half(right=True))


def test_both_pictures_stand_side_by_side_in_halves_of_one_size(bench: Bench, compare: CompareView) -> None:
    bench.wait(lambda: not compare.canvas._live.isNull(), "the live picture")
    left, right = compare.canvas.half(right=False), compare.canvas.half(right=True)
    assert left.size() == right.size()
    assert left.right() < right.left()
    theirs, ours = shown(compare)
    for place, half in ((theirs, left), (ours, right)):
        assert half.adjusted(-1, -1, 1, 1).contains(place)
        assert abs(place.width() - half.width()) < 1 or abs(place.height() - half.height()) < 1
    assert not too_small(compare)


def test_the_right_half_lives_and_says_so_when_the_camera_is_gone(bench: Bench, compare: CompareView) -> None:
    canvas = compare.canvas
    bench.wait(lambda: not canvas._live.isNull(), "a picture")
    before = canvas._live
    bench.wait(lambda: canvas._live is not before, "another picture")
    assert bench.rack.film is not None
    bench.rack.film.unplug()
    bench.wait(lambda: canvas._live.isNull() and bool(canvas._words), "words in place of an old picture")


def test_both_come_nearer_and_go_aside_together(bench: Bench, compare: CompareView) -> None:
    bench.wait(lambda: not compare.canvas._live.isNull(), "the live picture")
    before = shown(compare)
    # when
    QTest.keyClick(compare, Qt.Key.Key_Plus)
    compare.canvas.look(compare.canvas.zoom_factor, QPointF(0.7, 0.4))
    # then
    after = shown(compare)
    for old, new in zip(before, after, strict=True):
        assert round(new.width() / old.width(), 2) == 1.5
    assert shown(compare)[0].left() < before[0].left()
    # and whole again by the button
    bench.tap("Whole")
    assert compare.canvas.zoom_factor == 1.0


def test_the_camera_is_asked_for_pictures_as_large_as_they_are_looked_at(bench: Bench, compare: CompareView) -> None:
    bench.wait(lambda: compare.canvas._live.width() >= compare.canvas.half(right=True).width() - 2, "a larger picture")
    # when the comparison is over
    QTest.keyClick(compare, Qt.Key.Key_Escape)
    # then small ones are enough
    camera = bench.pages.case.proof.camera
    bench.wait(lambda: (camera.image() or QImage()).width() <= camera.width(), "a small picture")
    assert not bench.pages.case.covers.is_open()


def test_the_picture_underneath_asks_for_none_of_its_size(bench: Bench, compare: CompareView) -> None:
    asked: list[object] = []
    camera = bench.pages.case.proof.camera
    camera.room.connect(asked.append)
    # when the page under the comparison is laid out once more
    camera.resize(camera.width() - 8, camera.height())
    # then nobody asks for pictures as small as that
    assert asked == []
    # and they are asked for once it can be seen again
    QTest.keyClick(compare, Qt.Key.Key_Escape)
    assert asked


def test_a_page_painted_ahead_makes_no_picture_larger_or_smaller(bench: Bench, compare: CompareView) -> None:
    bench.wait(lambda: compare.canvas._live.width() >= compare.canvas.half(right=True).width() - 2, "a larger picture")
    heard: list[object] = []
    hidden = bench.pages.aside.proof.camera
    hidden.room.connect(heard.append)
    # when a page that nobody sees is drawn once, so that it is quick later: Qt takes it for visible meanwhile
    hidden.resize(hidden.width() - 8, hidden.height())
    QWidget.render(hidden, QImage(hidden.size(), QImage.Format.Format_RGB32))
    assert heard
    # then the pictures stay as large as they are looked at
    before = compare.canvas._live
    bench.wait(lambda: compare.canvas._live is not before, "another picture")
    assert compare.canvas._live.width() >= compare.canvas.half(right=True).width() - 2


def test_an_own_photograph_is_not_compared_with_itself(bench: Bench) -> None:
    bench.sign_in()
    bench.open(SINGLE)
    bench.photograph()
    viewer = bench.pages.case.covers.viewer
    bench.hands.tap(bench.pages.case.proof.slots_grid.tiles[0])
    bench.wait(viewer.isVisible, "the photograph")
    assert not viewer.compare.isVisible()
    QTest.keyClick(viewer, Qt.Key.Key_C)
    assert not bench.pages.case.covers.compare.isVisible()


def test_what_is_cut_off_by_its_half_does_not_run_into_the_other(qtbot: QtBot) -> None:
    red, blue = QImage(800, 450, QImage.Format.Format_RGB32), QImage(1600, 900, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    blue.fill(QColor("blue"))
    application()
    canvas = TwinCanvas()  # by itself: a camera, also one that is gone, would go on saying how it is
    put_on_screen(qtbot, canvas)
    canvas.show_still(red)
    canvas.zoom(4)
    canvas.show_live(blue)
    settle()
    seen = canvas.grab().toImage()
    ratio, middle = canvas.devicePixelRatio(), canvas.height() // 2
    left, right = canvas.half(right=False), canvas.half(right=True)
    at = [QPoint(int(x * ratio), int(middle * ratio)) for x in (left.right() - 3, left.right() + 6, right.left() + 3)]
    colours = [seen.pixelColor(spot) for spot in at]
    assert colours[0] == QColor("red")
    assert colours[1] not in (QColor("red"), QColor("blue"))
    assert colours[2] == QColor("blue")
