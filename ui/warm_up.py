"""What the first showing of a page costs, done in small steps while nobody waits for it."""

from collections.abc import Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

STEP_SECONDS = 0.004
"""The GUI thread is lent for this long at a time."""


class WarmUp(QObject):
    """Styles and lays out pages that nobody has seen yet."""

    def __init__(self, pages: Iterable[QWidget], size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = _steps(tuple(pages), size)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def stop(self) -> None:
        """No page is touched any more."""
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        until = perf_counter() + STEP_SECONDS
        while perf_counter() < until:
            if next(self._steps, None) is None:
                self._timer.stop()
                return


def _steps(pages: tuple[QWidget, ...], size: QSize) -> Iterator[QWidget]:
    for page in pages:
        for widget in page.findChildren(QWidget):
            widget.ensurePolished()
            yield widget
        if not page.isVisible():
            page.resize(size)
            layout = page.layout()
            if layout is not None:
                layout.activate()
            yield page
            yield from _painted_once(page)


def _painted_once(page: QWidget) -> Iterator[QWidget]:
    """Each card of the page is drawn once where nobody sees it: fonts, icons and layouts are made by that."""
    for part in page.findChildren(QWidget):
        if part.parentWidget() is page and part.isVisibleTo(page) and not part.size().isEmpty():
            part.render(QImage(part.size(), QImage.Format.Format_RGB32))
            yield part
