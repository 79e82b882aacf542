"""What the first showing of a page costs, done in small steps while nobody waits for it."""

import gc
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from resources import path
from ui import theme
from ui.parts import icon
from ui.parts.window.page_stack import PageStack
from ui.parts.zones import Zones

STEP_SECONDS = 0.004
"""The GUI thread is lent for this long at a time."""

LOOK_AGAIN_MS = 40
"""While somebody works it is asked again after this."""

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;·/()«»'-–€≠…àèéìòùçêôûÀÈÉ"
LETTERS_AT_ONCE = 12
ROLES: tuple[theme.Role, ...] = (
    "text",
    "muted",
    "small",
    "strong",
    "title",
    "heading",
    "number",
    "prompt",
    "verdict",
)
FINE: tuple[theme.Role, ...] = ("text", "small", "strong")
SIZES = (11, 12, 14, 15, 17, 18)
"""Sizes that parts ask for beside those of the roles."""


class WarmUp(QObject):
    """Styles and lays out pages that nobody has seen yet, while `may` says so; calls `done` when nothing is left.

    The next one of the `unseen` is asked for when the one before is ready: it may be made only then.
    """

    def __init__(
        self,
        pages: PageStack,
        unseen: Iterable[QWidget],
        size: QSize,
        may: Callable[[], bool],
        done: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._may, self._done = may, done
        self._steps = _steps(pages, unseen, size)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """No page is touched any more."""
        self._timer.stop()

    def is_over(self) -> bool:
        """Whether nothing is left to be made ready."""
        return not self._timer.isActive()

    @Slot()
    def _go_on(self) -> None:
        may = self._may()
        self._timer.setInterval(0 if may else LOOK_AGAIN_MS)
        if not may:
            return
        until = perf_counter() + STEP_SECONDS
        while perf_counter() < until:
            if next(self._steps, None) is None:
                self._timer.stop()
                self._done()
                return


def _steps(stack: PageStack, unseen: Iterable[QWidget], size: QSize) -> Iterator[bool]:
    yield from _letters()
    for drawn in sorted(path("icons").glob("*.svg")):
        icon.drawing(drawn.stem)
        yield True
    for page in unseen:
        gc.freeze()  # what stands stays: looking through it for what can go would hold the screen for 40 to 70 ms
        for widget in page.findChildren(QWidget):
            if isValid(widget):  # rows of a list may have gone between two steps
                widget.ensurePolished()
                yield True
        if not page.isVisible():
            page.resize(size)
            if (layout := page.layout()) is not None:
                layout.activate()
            yield True
            yield from _painted_once(page)
    for page in stack.pages():
        stack.pin(page)
        yield True


def _letters() -> Iterator[bool]:
    """Every letter of every type is drawn once: what costs is its first time."""
    paper = QImage(QSize(1600, 100), QImage.Format.Format_RGB32)
    types = [theme.font(role) for role in ROLES]
    types += [theme.font(role, size=size) for role in FINE for size in SIZES]
    for type_face in types:
        for begin in range(0, len(LETTERS), LETTERS_AT_ONCE):
            painter = QPainter(paper)
            painter.setFont(type_face)
            painter.drawText(0, 80, LETTERS[begin : begin + LETTERS_AT_ONCE])
            painter.end()
            yield True


def _painted_once(page: QWidget) -> Iterator[bool]:
    """Each part of the page is drawn once where nobody sees it: icons and layouts are made by that."""
    parts = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if isValid(page) else []
    for part in parts:
        if not isValid(part) or part.isWindow() or part.isVisible():  # rows come and go while it warms up
            continue
        if isinstance(part, Zones):
            part.arrange()
            yield from _painted_once(part)
        elif (layout := part.layout()) is not None:
            layout.activate()
            yield True
            yield from _painted_once(part)
        elif not part.size().isEmpty():
            QWidget.render(part, QImage(part.size(), QImage.Format.Format_RGB32))  # a scene has a render of its own
            yield True
