"""The edges of a list that goes on: what is cut there fades, so that nobody takes it for the end."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ui import theme

EDGE = 26
"""Pixels that fade."""


class _Edge(QWidget):
    def __init__(self, area: QScrollArea, *, top: bool) -> None:
        super().__init__(area)
        self._top = top
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        card = QColor(theme.tokens_of(self).card)
        clear = QColor(card)
        clear.setAlpha(0)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0, card if self._top else clear)
        fade.setColorAt(1, clear if self._top else card)
        QPainter(self).fillRect(self.rect(), fade)


class ScrollEdges(QObject):
    """Lies over the upper and the lower edge of an area that stands on a card, each as long as more lies behind it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.top, self.bottom = _Edge(area, top=True), _Edge(area, top=False)
        area.verticalScrollBar().valueChanged.connect(self.sync)
        area.verticalScrollBar().rangeChanged.connect(self.sync)

    @Slot()
    def sync(self) -> None:
        """They lie where the area ends now; it says so when its size has changed."""
        view, bar = self._area.viewport().geometry(), self._area.verticalScrollBar()
        self.top.setGeometry(view.x() + 2, view.y(), view.width() - 2, EDGE)
        self.bottom.setGeometry(view.x() + 2, view.bottom() + 1 - EDGE, view.width() - 2, EDGE)
        self.top.setVisible(bar.value() > bar.minimum())
        self.bottom.setVisible(bar.value() < bar.maximum())
