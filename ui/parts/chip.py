"""A chip: sign and word of one meaning on its soft ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.drawn import Drawn

_HEIGHT, _PAD, _SIGN, _GAP = 28, 10, 14, 6
_SIGNS: dict[theme.Meaning, str | None] = {
    "plain": None,
    "brand": None,
    "ok": "ok",
    "stop": "stop",
    "look": "look",
    "info": "info",
    "simulated": "simulated",
}


def chip_width(text: str, *, sign: bool = True) -> int:
    """How wide a chip with these words is."""
    return 2 * _PAD + theme.width_of(text, "small", 14) + 2 + (_SIGN + _GAP if sign else 0)


def paint_chip(painter: QPainter, where: QRectF, meaning: theme.Meaning, text: str) -> None:
    """The chip fills `where`; words that do not fit end in an ellipsis."""
    tone = theme.tone(theme.tokens_of(), meaning)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.soft)
    painter.drawRoundedRect(where, 8, 8)
    left = where.x() + _PAD
    if sign := _SIGNS[meaning]:
        icon.paint(painter, sign, tone.ink, QRectF(left, where.center().y() - _SIGN / 2, _SIGN, _SIGN))
        left += _SIGN + _GAP
    font = theme.font("small", size=14)
    room = where.right() - _PAD + 2 - left
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(room))
    painter.setFont(font)
    painter.setPen(QColor(tone.ink))
    painter.drawText(QRectF(left, where.y(), room, where.height()), Qt.AlignmentFlag.AlignVCenter, shown)


class Chip(QWidget):
    """Says one word about something."""

    def __init__(self, meaning: theme.Meaning = "plain", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._meaning, self._text = meaning, ""
        self._drawn = Drawn(self)
        self.say(meaning, text)

    def say(self, meaning: theme.Meaning, text: str) -> None:
        """The chip shows this word under this sign."""
        self._meaning, self._text = meaning, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word on the chip."""
        return self._text

    def is_clipped(self) -> bool:
        """Whether the word does not fit."""
        return self.width() < self.sizeHint().width()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, sign=_SIGNS[self._meaning] is not None), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawn.paint((self._meaning, self._text), self._draw)

    def _draw(self, painter: QPainter) -> None:
        paint_chip(painter, QRectF(self.rect()), self._meaning, self._text)
