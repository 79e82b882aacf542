"""The cap that names a key on a button."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from ui import theme

_HEIGHT = 22


def cap_width(key: str) -> int:
    """How wide the cap of this key is."""
    return QFontMetrics(theme.font("small")).horizontalAdvance(key) + 14


def paint_cap(painter: QPainter, left_middle: QPointF, key: str, ink: QColor) -> None:
    """The cap stands at `left_middle`."""
    where = QRectF(left_middle.x(), left_middle.y() - _HEIGHT / 2, cap_width(key), _HEIGHT)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where, 6, 6)
    painter.setFont(theme.font("small"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, key)
