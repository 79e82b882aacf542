"""What the tour does as a supervisor: looks at photographs closely, marks them, and sees which file is not whole."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from station.domain.marks import MarkKind
from station.domain.people import Role
from station.domain.verdict import Verdict
from station.views.review import WallKind
from ui import theme
from ui.places import Place
from ui.tour.second_look import come_in, comment_and_agree, find, overturn, page_of, shows, take_again, want_again
from ui.tour.walk import Walk

if TYPE_CHECKING:
    from ui.pages.review import ReviewPage
    from ui.parts.review.viewer import ReviewViewer

_NO_KEY = Qt.KeyboardModifier.NoModifier


def supervisors_round(walk: Walk, refused: str, mixed: str, held: str) -> None:
    """All of the supervisor's day, in the light and once more in the dark. Ends with nobody signed in."""
    walk.tour.program.window.theme_chosen.emit(theme.LIGHT)
    come_in(walk, Role.SUPERVISOR)
    _wall(walk, "review")
    _filter(walk)
    _viewer(walk, refused)
    comment_and_agree(walk, held)
    overturn(walk, mixed)
    want_again(walk, held)
    take_again(walk, held)
    come_in(walk, Role.SUPERVISOR)
    _wall(walk, "review-delivered")
    _not_whole(walk, refused)
    _dark(walk, refused)
    walk.tour.program.window.sign_out_wanted.emit()


def _wall(walk: Walk, name: str) -> None:
    page = page_of(walk)
    walk.step(
        name,
        "what is to be looked at hangs on the wall, beside it the unit of the first photograph",
        lambda: walk.hands.tap(walk.tour.program.window.rail.buttons[Place.REVIEW]),
        lambda: walk.page() is page and page.wall.count() > 0 and page.wall.is_whole() and shows(walk) != "",
    )


def _filter(walk: Walk) -> None:
    page = page_of(walk)

    def narrow() -> None:
        walk.hands.tap(page.bar.filters)
        page.bar.menus["verdict"].choose(Verdict.HOLD.value)

    def only_held() -> bool:
        tile, view = page.wall.tile(), page.view()
        return tile is not None and view is not None and view.unit.verdict is Verdict.HOLD and page.wall.is_whole()

    walk.step("review-filtered", "only what is on hold hangs there", narrow, only_held)

    def widen() -> None:
        walk.hands.tap(page.bar.clear)
        walk.hands.tap(page.bar.filters)

    walk.step("review-unfiltered", "all of it hangs there again", widen, page.bar.panel.isHidden)


def _viewer(walk: Walk, number: str) -> None:
    page, viewer = page_of(walk), page_of(walk).viewer

    def open_it() -> None:
        find(walk, number)
        walk.hands.press(Qt.Key.Key_Return)

    walk.step(
        "review-full-screen",
        "the photograph fills the screen, and its file is the one that was taken",
        open_it,
        lambda: viewer.isVisible() and viewer.stage.canvas.sceneRect().width() > 0 and viewer.file_is_whole() is True,
    )
    walk.step(
        "review-marks",
        "an ellipse and an arrow lie over it, and its file stays what it was",
        lambda: _draw(walk, viewer),
        lambda: _marks(page) == 2,
    )

    def beside() -> None:
        walk.hands.press(Qt.Key.Key_C)
        walk.hands.tap(viewer.looks.zoom_in)

    walk.step(
        "review-side-by-side",
        "the customer's picture stands beside it in the same size, and both are nearer",
        beside,
        lambda: viewer.is_beside() and viewer.stage.twins.has_both(),
    )
    walk.step(
        "review-closed",
        "Esc, and the wall is there again with the marks beside it",
        lambda: walk.hands.press(Qt.Key.Key_Escape),
        lambda: not viewer.isVisible(),
    )


def _draw(walk: Walk, viewer: ReviewViewer) -> None:
    glass = viewer.stage.canvas.viewport()
    middle = glass.rect().center()
    for kind, begin, end in (
        (MarkKind.ELLIPSE, QPoint(-150, -90), QPoint(90, 60)),
        (MarkKind.ARROW, QPoint(320, 220), QPoint(110, 70)),
    ):
        walk.hands.tap(viewer.tools.buttons[kind])
        QTest.mousePress(glass, Qt.MouseButton.LeftButton, _NO_KEY, middle + begin)
        QTest.mouseMove(glass, middle + end)
        QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, _NO_KEY, middle + end)


def _marks(page: ReviewPage) -> int:
    view = page.view()
    return sum(len(drawn) for drawn in view.marks.values()) if view is not None else 0


def _not_whole(walk: Walk, number: str) -> None:
    page, viewer = page_of(walk), page_of(walk).viewer

    def bend() -> None:
        find(walk, number)
        shot = page.detail.photo()
        assert shot is not None
        file = Path(shot.path)
        file.chmod(0o600)
        file.write_bytes(file.read_bytes() + datetime.now(UTC).isoformat().encode())
        walk.hands.press(Qt.Key.Key_Return)

    walk.step(
        "review-hash-mismatch",
        "somebody has changed the file: it is not the photograph that was taken",
        bend,
        lambda: viewer.isVisible() and viewer.file_is_whole() is False,
    )
    walk.hands.press(Qt.Key.Key_Escape)


def _dark(walk: Walk, number: str) -> None:
    window, page, viewer = walk.tour.program.window, page_of(walk), page_of(walk).viewer
    window.theme_chosen.emit(theme.DARK)
    page.bar.line.clear()
    page.bar.choose_kind(WallKind.EVERY.value)
    walk.step(
        "dark-review", "the wall in the dark", lambda: None, lambda: page.wall.count() > 3 and page.wall.is_whole()
    )

    def beside() -> None:
        find(walk, number)
        walk.hands.press(Qt.Key.Key_Return)
        walk.hands.press(Qt.Key.Key_C)

    walk.step("dark-review-side-by-side", "both pictures in the dark", beside, viewer.stage.twins.has_both)
    walk.hands.press(Qt.Key.Key_Escape)
    window.theme_chosen.emit(theme.LIGHT)
