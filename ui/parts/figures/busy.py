"""A sign that something is being worked out: an arc that goes round, with a word."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.parts.label import Label

_SIZE, _STEP, _EVERY_MS = 22, 24, 60


class Arc(QWidget):
    """Goes round while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_SIZE, _SIZE))
        self._angle = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        self._angle = (self._angle + _STEP) % 360
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(3, 3, _SIZE - 6, _SIZE - 6)
        for colour, begin, length in ((theme.tokens_of(self).line, 0, 360), (theme.tokens_of(self).brand, 0, 100)):
            painter.setPen(QPen(QColor(colour), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(ground, (begin - self._angle) * 16, -length * 16)


class Busy(QWidget):
    """The arc and its word; hidden while nothing is worked out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = Label(role="strong", tone="brand")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Arc())
        row.addWidget(self._word)
        self.hide()

    def say(self, word: str) -> None:
        """What is being done."""
        self._word.setText(word)
