"""A drawing of the thing to be scanned: an RMA label with the scanner's line across it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

SIZE = QSize(330, 196)
_BARS = "2112321231132211213312112321321122311213211"
_INK, _PAPER, _LINE = QColor("#12202E"), QColor("#FFFFFF"), QColor("#E0392B")


class LabelDrawing(QWidget):
    """White paper in every theme, as the real one is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(35, 8, 260, 170)
        self._paint_paper(painter, paper)
        painter.setPen(QColor("#5B6B7B"))
        painter.setFont(theme.font("small", size=11))
        painter.drawText(paper.adjusted(18, 14, -18, 0), Qt.AlignmentFlag.AlignLeft, "RMA")
        painter.setPen(QPen(QColor("#DCE2E8"), 1))
        painter.drawLine(QPointF(paper.left() + 18, 42), QPointF(paper.right() - 18, 42))
        self._paint_bars(painter, QRectF(paper.left() + 22, 56, paper.width() - 44, 70))
        painter.setPen(_INK)
        painter.setFont(theme.font("strong", size=16))
        painter.drawText(paper.adjusted(0, 0, 0, -14), _BOTTOM, "RMA-2026-004817")
        self._paint_laser(painter, 91)

    def _paint_paper(self, painter: QPainter, paper: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, strength in ((10, 10), (6, 14), (3, 20)):
            painter.setBrush(QColor(15, 35, 48, strength))
            painter.drawRoundedRect(paper.adjusted(-spread / 2, 4, spread / 2, spread), 14, 14)
        painter.setPen(QPen(QColor("#C3CDD6"), 1.5))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(paper, 12, 12)

    def _paint_bars(self, painter: QPainter, area: QRectF) -> None:
        step = area.width() / sum(int(width) for width in _BARS)
        left = area.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for place, width in enumerate(_BARS):
            if place % 2 == 0:
                painter.fillRect(QRectF(left, area.top(), int(width) * step, area.height()), _INK)
            left += int(width) * step

    def _paint_laser(self, painter: QPainter, top: float) -> None:
        for width, strength in ((13, 26), (8, 46)):
            glow = QColor(_LINE)
            glow.setAlpha(strength)
            painter.setPen(QPen(glow, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(16, top), QPointF(SIZE.width() - 16, top))
        painter.setPen(QPen(_LINE, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(14, top), QPointF(SIZE.width() - 14, top))


_BOTTOM = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
