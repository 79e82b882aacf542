"""The verdict as a banner: sign, word and colour, readable from three metres."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face

_HEIGHT, _LINE = 146, 26


class VerdictBanner(QWidget):
    """One word in the largest type on the fill of its meaning; below it the goods, and what is said of them."""

    def __init__(self) -> None:
        super().__init__()
        self._meaning: theme.Meaning = "info"
        self._word, self._goods, self._rest = "", "", ""
        self.setFixedHeight(_HEIGHT)

    def say(self, meaning: theme.Meaning, word: str, goods: str, rest: str) -> None:
        """The banner says this; of what does not fit below the word only the goods' names are cut short."""
        self._meaning, self._word, self._goods, self._rest = meaning, word, goods, rest
        self.setAccessibleName(f"{word}. {goods} — {rest}")
        self._settle()
        self.update()

    def word(self) -> str:
        """The verdict on the banner."""
        return self._word

    def is_clipped(self) -> bool:
        """Whether the word does not fit at its size, or what is said of the goods."""
        rest = QFontMetrics(_under_type()).horizontalAdvance(self._rest)
        word = QFontMetrics(theme.font("verdict")).horizontalAdvance(self._word)
        return word > self._room().width() or rest > self._width()

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
        painter.setFont(_under_type())
        for row, line in enumerate(self.lines()):
            low = QRectF(32, 102 + row * _LINE, self._width(), _LINE)
            painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, line)

    def lines(self) -> list[str]:
        """What stands below the word: one line, or two where one is too short for everything."""
        metrics = QFontMetrics(_under_type())
        whole = " — ".join(part for part in (self._goods, self._rest) if part)
        if metrics.horizontalAdvance(whole) <= self._width() or not self._goods:
            return [whole]
        return [metrics.elidedText(self._goods, Qt.TextElideMode.ElideRight, self._width()), self._rest]

    def _width(self) -> int:
        return self.width() - 60

    def _settle(self) -> None:
        self.setFixedHeight(_HEIGHT + _LINE * (len(self.lines()) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _fits(self, size: int) -> bool:
        width = QFontMetrics(theme.font("verdict", size=size)).horizontalAdvance(self._word)
        return width <= self._room().width()


def _under_type() -> QFont:
    return theme.font("text", size=18)
