"""A key of the keyboard, drawn."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts.face import Face, paint_face


class KeyName(QWidget):
    """Shows what stands on the key."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font("strong", size=14)).horizontalAdvance(self._key)
        return QSize(max(44, width + 20), 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        where = QRectF(self.rect())
        paint_face(painter, where, Face(QColor(tokens.edge), QColor(tokens.edge), 0, None, 8))
        paint_face(painter, where.adjusted(1, 1, -1, -3), Face(QColor(tokens.card), QColor(tokens.edge), 0, None, 7))
        painter.setPen(QColor(tokens.ink))
        painter.setFont(theme.font("strong", size=14))
        painter.drawText(where.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, self._key)
