"""Two rows of characters, one over the other: what was on the label and what arrived; each difference stands out."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_WIDE, _HIGH, _GAP = 24, 34, 6


class Compared(QWidget):
    """Says nothing until something arrived."""

    def __init__(self) -> None:
        super().__init__()
        self._expected = self._received = ""
        self._differs: frozenset[int] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def compare(self, expected: str, received: str, differs: tuple[int, ...]) -> None:
        """The rows, and the places at which they differ."""
        self._expected, self._received, self._differs = expected, received[:40], frozenset(differs)
        self.setAccessibleName(f"{expected} / {received}")
        self.show()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(len(self._expected), len(self._received), 1) * _WIDE, 2 * _HIGH + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("strong", size=18, tabular=True))
        longest = max(len(self._expected), len(self._received), 1)
        wide = min(_WIDE, self.width() / longest)
        for row, text in enumerate((self._expected, self._received)):
            for place in range(longest):
                self._paint(painter, tokens, QRectF(place * wide, row * (_HIGH + _GAP), wide - 2, _HIGH), text, place)

    def _paint(self, painter: QPainter, tokens: theme.Tokens, cell: QRectF, text: str, place: int) -> None:
        meaning: theme.Meaning = "stop" if place in self._differs else "ok"
        tone = theme.tone(tokens, meaning)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.soft)
        painter.drawRoundedRect(cell, 4, 4)
        if place in self._differs:
            painter.setBrush(QColor(tone.ink))
            painter.drawRect(QRectF(cell.left(), cell.bottom() - 3, cell.width(), 3))
        painter.setPen(QColor(tone.ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text[place : place + 1])
