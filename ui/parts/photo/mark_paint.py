"""How a mark over a photograph looks: red with a light edge, readable on anything."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from station.domain.marks import Mark, MarkKind
from ui import theme

_INK, _EDGE = QColor("#FF3B30"), QColor(255, 255, 255, 230)
_HEAD = 0.35


def paint_mark(painter: QPainter, bounds: QRectF, mark: Mark, scale: float = 1.0) -> None:
    """The mark over a picture that fills `bounds`; a stroke is so many pixels wide as `scale` says of four."""
    begin = QPointF(bounds.left() + mark.x1 * bounds.width(), bounds.top() + mark.y1 * bounds.height())
    end = QPointF(bounds.left() + mark.x2 * bounds.width(), bounds.top() + mark.y2 * bounds.height())
    if mark.kind is MarkKind.TEXT:
        _paint_text(painter, begin, mark.text, scale)
        return
    path = QPainterPath()
    if mark.kind is MarkKind.ELLIPSE:
        path.addEllipse(QRectF(begin, end).normalized())
    else:
        _add_arrow(path, QLineF(begin, end), scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, wide in ((_EDGE, 7.0), (_INK, 4.0)):
        pen = QPen(ink, wide * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def _add_arrow(path: QPainterPath, line: QLineF, scale: float) -> None:
    path.moveTo(line.p1())
    path.lineTo(line.p2())
    long = min(26 * scale, line.length() * _HEAD)
    for turn in (150, 210):
        barb = QLineF(line.p2(), line.p1())
        barb.setLength(long)
        barb.setAngle(line.angle() + turn)
        path.moveTo(line.p2())
        path.lineTo(barb.p2())


def _paint_text(painter: QPainter, at: QPointF, text: str, scale: float) -> None:
    font = QFont(theme.font("strong", size=18))
    font.setPixelSize(max(1, round(22 * scale)))
    path = QPainterPath()
    path.addText(at, font, text)
    painter.setPen(QPen(_EDGE, 5 * scale))
    painter.setBrush(_EDGE)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_INK)
    painter.drawPath(path)
