"""Three zones side by side over a foot, each in a place that only the size of the page decides."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget
from shiboken6 import isValid

_MARGIN, _GAP, _NARROW = 14, 12, 1300
_NESTED = 5
"""How deep layouts lie in each other inside a zone."""


class Zones(QWidget):
    """What changes in a zone is laid out inside it and moves nothing else.

    A layout around the zones would ask all of them, and the window every page of it, whenever a word changes.
    """

    def __init__(self, left: QWidget, middle: QWidget, right: QWidget, foot: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._left, self._middle, self._right, self._foot = left, middle, right, foot
        for zone in (left, middle, right, foot):
            zone.setParent(self)

    def arrange(self) -> None:
        """Every zone stands in its place."""
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        low = self._foot_height()
        high = max(0, room.height() - low - _GAP)
        left, right = left_width(self.width()), right_width(self.width())
        middle = max(0, room.width() - left - right - 2 * _GAP)
        self._foot.setGeometry(room.left(), room.top() + high + _GAP, room.width(), low)
        self._left.setGeometry(QRect(room.left(), room.top(), left, high))
        self._middle.setGeometry(QRect(room.left() + left + _GAP, room.top(), middle, high))
        self._right.setGeometry(QRect(room.left() + left + middle + 2 * _GAP, room.top(), right, high))

    def _foot_height(self) -> int:
        return self._foot.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._foot.height() != self._foot_height():
            self.arrange()
        return super().event(event)


def left_width(page: int) -> int:
    """Pixels of the left zone on a page of this width."""
    return max(320, min(400, round(page * 0.25)))


def right_width(page: int) -> int:
    """Pixels of the right zone on a page of this width."""
    return max(300, min(560, round(page * (0.259 if page < _NARROW else 0.285))))


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """What is shown, hidden and written meanwhile is laid out afterwards, once.

    Qt lays out all that is around a widget at the moment in which it is shown: of ten rows that come and go, ten times.
    """
    layouts = [layout for layout in (*widget.findChildren(QLayout), *_around(widget)) if layout.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in filter(isValid, layouts):  # a row of answers may have been broken anew meanwhile
            layout.setEnabled(True)
        # what asked while it was hidden was not heard, asks no more, and could not be laid out as it was shown
        for layout in filter(isValid, reversed(layouts)):
            layout.activate()
        for scrolled in () if widget.isVisible() else widget.findChildren(QScrollArea):
            # nobody tells it while it is hidden that there is more in it: it would be pressed into the height it has
            QCoreApplication.sendEvent(scrolled, QEvent(QEvent.Type.LayoutRequest))
        _lay_out()


def _lay_out() -> None:
    for _ in range(_NESTED):  # what one layout asks of the next: else after the picture, painted twice then
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _around(widget: QWidget | None) -> Iterator[QLayout]:
    while widget is not None and (widget := widget.parentWidget()) is not None:
        if (layout := widget.layout()) is not None:
            yield layout
