"""A card: the ground on which one subject stands."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.parts.face import Face, paint_face

_MEANINGS = ("ok", "stop", "look", "info", "brand")


class Card(QFrame):
    """A rounded ground; put the content into `body`."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 16, spacing: int = 8, tone: str = "") -> None:
        super().__init__(parent)
        self._tone = tone
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def set_tone(self, tone: str) -> None:
        """The card wears the ground of a meaning: ok, stop, look, info, brand, sunken, *_fill, or none."""
        if self._tone != tone:
            self._tone = tone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        ground, border = QColor(tokens.card), QColor(tokens.line)
        if self._tone in _MEANINGS:
            ground, border = theme.colour(tokens, f"{self._tone}_soft"), theme.colour(tokens, self._tone)
        elif self._tone in ("sunken", "simulated"):
            ground = QColor(tokens.sunken)
        elif self._tone.endswith("_fill"):
            ground = border = theme.colour(tokens, self._tone)
        paint_face(QPainter(self), QRectF(self.rect()), Face(ground, border, 1, None, tokens.radius))


class Line(QFrame):
    """A thin rule between two rows of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens_of(self).line))


def line(parent: QWidget | None = None) -> QFrame:
    """A thin rule between two rows of a card."""
    return Line(parent)
