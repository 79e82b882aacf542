"""The verdict as a banner: sign, word and colour, readable from three metres."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face

_HEIGHT = 146


class VerdictBanner(QWidget):
    """One word in the largest type on the fill of its meaning, and a line below it."""

    def __init__(self) -> None:
        super().__init__()
        self._meaning: theme.Meaning = "info"
        self._word, self._under = "", ""
        self.setFixedHeight(_HEIGHT)

    def say(self, meaning: theme.Meaning, word: str, under: str) -> None:
        """The banner says this."""
        self._meaning, self._word, self._under = meaning, word, under
        self.setAccessibleName(f"{word}. {under}")
        self.update()

    def word(self) -> str:
        """The verdict on the banner."""
        return self._word

    def is_clipped(self) -> bool:
        """Whether the word does not fit at its size."""
        return QFontMetrics(theme.font("verdict")).horizontalAdvance(self._word) > self._room().width()

    def _room(self) -> QRectF:
        return QRectF(112, 12, self.width() - 112 - 24, 84)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        fill = theme.tone(tokens, self._meaning).fill
        paint_face(painter, QRectF(self.rect()), Face(fill, fill, 0))
        icon.paint(painter, self._meaning, QColor(tokens.on_fill), QRectF(28, 22, 64, 64))
        painter.setPen(QColor(tokens.on_fill))
        size = next((size for size in (62, 54, 46, 38) if self._fits(size)), 38)
        painter.setFont(theme.font("verdict", size=size))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, self._word)
        text = theme.font("text", size=18)
        painter.setFont(text)
        low = QRectF(32, 100, self.width() - 60, 30)
        under = QFontMetrics(text).elidedText(self._under, Qt.TextElideMode.ElideRight, int(low.width()))
        painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, under)

    def _fits(self, size: int) -> bool:
        width = QFontMetrics(theme.font("verdict", size=size)).horizontalAdvance(self._word)
        return width <= self._room().width()
