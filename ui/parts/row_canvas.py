"""How a row of a list of cases is painted: ground, lines of text, chips."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui import theme
from ui.parts.chip import chip_width, paint_chip
from ui.parts.face import mixed

HEIGHT = 88
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowCanvas:
    """The painter of one row with its theme and its area."""

    painter: QPainter
    tokens: theme.Tokens
    area: QRectF

    @classmethod
    def begin(cls, painter: QPainter, option: QStyleOptionViewItem) -> "RowCanvas":
        """A canvas whose ground is painted: chosen, under the pointer, or plain."""
        tokens = theme.tokens_of()
        area = QRectF(option.rect).adjusted(2, 4, -6, -4)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        card, soft = QColor(tokens.card), QColor(tokens.brand_soft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 4 if state & QStyle.StateFlag.State_HasFocus else 2  # where the keyboard is
        painter.setPen(QPen(QColor(tokens.brand), edge) if chosen else QPen(QColor(tokens.line), 1))
        painter.setBrush(mixed(soft, card, 0.4) if chosen or over else card)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), tokens.radius, tokens.radius)
        return cls(painter, tokens, area)

    def text(self, left: float, top: float, width: float, text: str, role: theme.Role = "text", ink: str = "") -> None:
        """One line of text; what does not fit ends in an ellipsis."""
        font = theme.font(role)
        line = " ".join(text.split())
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, max(0, int(width)))
        muted = role in ("muted", "small")
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink or (self.tokens.muted if muted else self.tokens.ink)))
        self.painter.drawText(QRectF(left, self.area.top() + top, width, 26), _LEFT, shown)

    def chip(self, left: float, top: float, width: float, meaning: theme.Meaning, text: str) -> float:
        """A chip not wider than `width`; returns where it ends."""
        wanted = min(float(chip_width(text, sign=meaning not in ("plain", "brand"))), width)
        paint_chip(self.painter, QRectF(left, self.area.top() + top, wanted, 28), meaning, text)
        return left + wanted

    def marked(self, left: float, top: float, width: float, text: str, part: str, role: theme.Role = "muted") -> None:
        """One line of text in which the first `part` stands on a marked ground."""
        font = theme.font(role)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(0, int(width)))
        start = shown.casefold().find(part.casefold()) if part else -1
        if start >= 0 and len(shown.casefold()) == len(shown):
            before = metrics.horizontalAdvance(shown[:start])
            wide = metrics.horizontalAdvance(shown[: start + len(part)]) - before
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(self.tokens.look_soft).darker(112 if self.tokens.name == "light" else 60))
            self.painter.drawRoundedRect(QRectF(left + before - 2, self.area.top() + top + 2, wide + 4, 22), 5, 5)
        self.painter.setFont(font)
        self.painter.setPen(QColor(self.tokens.ink))
        self.painter.drawText(QRectF(left, self.area.top() + top, width, 26), _LEFT, shown)
