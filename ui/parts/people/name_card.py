"""One name on the sign-in page: initials, name, role, and a lock while the PIN is locked."""

from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from station.views.people import SignInName
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, mixed, paint_face
from ui.parts.people.operator_chip import paint_initials
from ui.words.formats import clock
from ui.words.role_words import role

_HEIGHT, _FACE = 92, 52


class NameCard(QAbstractButton):
    """Checked while this name is the chosen one."""

    def __init__(self, who: SignInName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = who
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(230)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(f"{self.who.name}, {self.below()}")
        self.update()

    def below(self) -> str:
        """The line under the name: the role, or until when the PIN is locked."""
        if isinstance(self.who.locked_until, datetime):
            return self.tr("Locked until {clock}").format(clock=clock(self.who.locked_until))
        return role(self.who.role)

    def nextCheckState(self) -> None:
        """A press alone chooses nothing: the page does."""

    def sizeHint(self) -> QSize:
        return QSize(300, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        tone, card = theme.tone(tokens, "brand"), QColor(tokens.card)
        ring = tone.ink if self.hasFocus() else None
        if self.isChecked():
            face = Face(tone.soft, tone.ink, 2, ring)
        else:
            ground = mixed(tone.soft, card, 0.6) if self.underMouse() or self.isDown() else card
            face = Face(ground, QColor(tokens.line), 1, ring)
        paint_face(painter, QRectF(self.rect()), face)
        paint_initials(painter, QRectF(18, (_HEIGHT - _FACE) / 2, _FACE, _FACE), self.who.name)
        left, width = 18 + _FACE + 16, self.width() - 18 - _FACE - 32
        locked = self.who.locked_until is not None
        self._line(painter, QRectF(left, 21, width, 26), theme.font("title", size=18), tokens.ink, self.who.name)
        if locked:
            icon.paint(painter, "lock", tokens.look, QRectF(left - 1, 50, 18, 18))
        below = QRectF(left + (22 if locked else 0), 48, width, 22)
        self._line(painter, below, theme.font("muted"), tokens.look if locked else tokens.muted, self.below())

    def _line(self, painter: QPainter, where: QRectF, font: QFont, ink: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, round(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
