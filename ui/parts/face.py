"""What painted buttons have in common: a rounded face, a border, a ring when the keyboard is on it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


@dataclass(frozen=True, slots=True)
class Face:
    """Ground, border and ring of a painted button."""

    ground: QColor
    border: QColor
    width: float = 1.0
    ring: QColor | None = None
    radius: float = 14.0


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of `one` on top of `other`."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )


def paint_face(painter: QPainter, where: QRectF, face: Face) -> None:
    """The face fills `where`; nothing is painted outside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = face.width / 2
    painter.setPen(QPen(face.border, face.width) if face.width else Qt.PenStyle.NoPen)
    painter.setBrush(face.ground)
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), face.radius, face.radius)
    if face.ring is not None:
        painter.setPen(QPen(face.ring, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(3, 3, -3, -3), face.radius - 2, face.radius - 2)
