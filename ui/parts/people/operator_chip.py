"""Who is working here: initials, name and role, always visible in the header."""

import zlib

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.domain.people import Operator
from ui import theme
from ui.parts.face import Face, paint_face
from ui.words.role_words import role

_HEIGHT, _FACE = 44, 34
_COLOURS = ("#2C82A8", "#7A5BB0", "#2E8560", "#A8642C", "#A34468", "#4A6FB5")


def initials(name: str) -> str:
    """One or two letters that stand for a name."""
    parts = [part for part in name.split() if part[0].isalnum()]
    chosen = parts[:1] + parts[-1:] if len(parts) > 1 else parts
    return "".join(part[0] for part in chosen).upper() or "?"


def face_colour(name: str) -> QColor:
    """A colour that this name always has."""
    return QColor(_COLOURS[zlib.crc32(name.encode("utf-8", "replace")) % len(_COLOURS)])


def paint_initials(painter: QPainter, where: QRectF, name: str) -> None:
    """The initials in a circle that fills `where`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(face_colour(name))
    painter.drawEllipse(where)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(theme.font("strong", size=round(where.height() * 0.4)))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials(name))


class OperatorChip(QWidget):
    """Shows the operator who is signed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operator: Operator | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_operator(self, operator: Operator | None) -> None:
        """This operator is shown; None hides the chip."""
        self._operator = operator
        self._text = f"{operator.name} · {role(operator.role)}" if operator else ""
        self.setAccessibleName(self._text)
        self.setVisible(operator is not None)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_operator(self._operator)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("text", size=15)).horizontalAdvance(self._text)
        return QSize(min(width, 260) + _FACE + 30, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_FACE + 90, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._operator is None:
            return
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        ground = QColor(tokens.header_soft)
        paint_face(painter, QRectF(self.rect()), Face(ground, ground, 0, None, _HEIGHT / 2))
        paint_initials(painter, QRectF(5, 5, _FACE, _FACE), self._operator.name)
        font = theme.font("text", size=15)
        area = self.rect().adjusted(_FACE + 13, 0, -14, 0)
        shown = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(tokens.header_ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
