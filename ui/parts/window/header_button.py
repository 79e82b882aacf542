"""A small button of the header: a sign, or two letters."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face


class HeaderButton(QAbstractButton):
    """Shows its icon, or its text when it has no icon."""

    def __init__(self, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFixedSize(theme.TOUCH, theme.TOUCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_icon(self, icon_name: str) -> None:
        """The button shows this icon."""
        self._icon_name = icon_name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        ground = QColor(tokens.header_soft if over else tokens.header)
        ring = QColor(tokens.header_ink) if self.hasFocus() else None
        paint_face(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), Face(ground, ground, 0, ring, 12))
        if self._icon_name:
            icon.paint(painter, self._icon_name, tokens.header_ink, QRectF(12, 12, 24, 24))
            return
        painter.setPen(QColor(tokens.header_ink))
        painter.setFont(theme.font("strong", size=15))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
