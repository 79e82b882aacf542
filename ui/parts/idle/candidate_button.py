"""A case that may be meant: its number, whose it is, and what is expected in it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from station.views.opened import Candidate
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face
from ui.words import words

_HEIGHT, _ICON, _PAD = 64, 24, 18


class CandidateButton(QAbstractButton):
    """One row that can be tapped; `candidate` is the case that it stands for."""

    def __init__(self, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidate = candidate
        self.setText(candidate.rma_number)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{candidate.rma_number}, {self.below()}")

    def below(self) -> str:
        """The line under the number."""
        return " · ".join(filter(None, (self.candidate.customer, self.candidate.products)))

    def sizeHint(self) -> QSize:
        return QSize(520, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        tone, card = theme.tone(tokens, "brand"), QColor(tokens.card)
        ground = tone.soft if self.isDown() else mixed(tone.soft, card, 0.5) if self.underMouse() else card
        paint_face(
            painter, QRectF(self.rect()), Face(ground, QColor(tokens.edge), 1.5, tone.ink if self.hasFocus() else None)
        )
        where = QRectF(_PAD, (_HEIGHT - _ICON) / 2, _ICON, _ICON)
        icon.paint(painter, "label", tone.ink, where)
        left = _PAD + _ICON + 14
        room = self.width() - left - _PAD
        state = words.case_state(self.candidate.state)
        taken = QFontMetrics(theme.font("small", size=14)).horizontalAdvance(state) + 16
        self._line(
            painter, QRectF(left, 9, room - taken, 24), theme.font("title"), tokens.ink, self.candidate.rma_number
        )
        self._line(painter, QRectF(left, 34, room, 22), theme.font("muted"), tokens.muted, self.below())
        painter.setFont(theme.font("small", size=14))
        painter.setPen(QColor(tokens.muted))
        painter.drawText(QRectF(left, 9, room, 24), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state)

    def _line(self, painter: QPainter, where: QRectF, font: QFont, ink: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
