"""Two pictures side by side in the same size: what is done to one, nearer or aside, is done to the other."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts import icon

_GAP = 12
_CLOSEST = 8.0
_STEP = 1.25
_MOST_PIXELS = 3840
_GROUND, _WHITE = QColor("#26313A"), QColor("#FFFFFF")


class TwinCanvas(QWidget):
    """Each picture is fitted into its half; `zoom` counts from there. `room` asks for live pictures of this size."""

    zoomed = Signal()
    room = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom_factor = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._still, self._live = QImage(), QImage()
        self._drawn: QPixmap | None = None
        self._words = ""
        self._held: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_still(self, image: QImage) -> None:
        """This picture stands in the left half; both are whole again."""
        self._still = image
        self.look(1.0, QPointF(0.5, 0.5))

    def show_live(self, image: QImage | None, words: str = "") -> None:
        """This picture stands in the right half; words in place of it when there is none."""
        self._live, self._words = image or QImage(), words
        self.update(self.half(right=True).toAlignedRect())

    def zoom(self, factor: float) -> None:
        """Both are nearer (factor above 1) or further away, never smaller than whole."""
        self.look(self.zoom_factor * factor, self._centre)

    def look(self, zoom: float, centre: QPointF) -> None:
        """Both are so near, with this point in the middle: from 0 to 1 across and down."""
        self.zoom_factor = min(max(zoom, 1.0), _CLOSEST)
        margin = 0.5 / self.zoom_factor
        self._centre = QPointF(min(max(centre.x(), margin), 1 - margin), min(max(centre.y(), margin), 1 - margin))
        self._drawn = None
        self.update()
        self.zoomed.emit()
        self.tell_room()

    def tell_room(self) -> None:
        """Somebody who makes live pictures knows how large they are looked at."""
        if self.isVisible():
            size = self.half(right=True).size() * self.devicePixelRatio() * self.zoom_factor
            self.room.emit(size.toSize().boundedTo(QSize(_MOST_PIXELS, _MOST_PIXELS)))

    def half(self, *, right: bool) -> QRectF:
        """Where a picture has its place."""
        width = (self.width() - _GAP) / 2
        return QRectF(width + _GAP if right else 0, 0, width, self.height())

    def place_of(self, image: QImage, where: QRectF) -> QRectF:
        """Where all of the picture would stand, if it were not cut off by its half."""
        fitted = QSizeF(image.size()).scaled(where.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = fitted * self.zoom_factor
        spot = QRectF(QPointF(0, 0), size)
        left = _held_in(where.center().x() - self._centre.x() * size.width(), size.width(), where.left(), where.width())
        top = _held_in(
            where.center().y() - self._centre.y() * size.height(), size.height(), where.top(), where.height()
        )
        spot.moveTopLeft(QPointF(left, top))
        return spot

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, right = self.half(right=False), self.half(right=True)
        if self._drawn is None:
            self._drawn = self._draw_still(left)
        painter.drawPixmap(0, 0, self._drawn)
        painter.fillRect(right, _GROUND)
        if self._live.isNull():
            self._paint_words(painter, right)
            return
        painter.setClipRect(right)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.place_of(self._live, right), self._live)

    def _draw_still(self, where: QRectF) -> QPixmap:
        """Drawn once for all the live pictures beside which it stands."""
        drawn = QPixmap((where.size() * self.devicePixelRatio()).toSize())
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        drawn.fill(_GROUND)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._still.isNull():
            painter.drawImage(self.place_of(self._still, where), self._still)
        painter.end()
        return drawn

    def _paint_words(self, painter: QPainter, where: QRectF) -> None:
        middle = where.center()
        icon.paint(painter, "look", "#F3BC55", QRectF(middle.x() - 20, middle.y() - 52, 40, 40))
        painter.setFont(theme.font("strong"))
        painter.setPen(_WHITE)
        area = QRectF(where.left() + 24, middle.y(), where.width() - 48, where.height() / 2)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look(self.zoom_factor, self._centre)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            moved, self._held = event.position() - self._held, event.position()
            half = self.half(right=False).size() * self.zoom_factor
            self.look(self.zoom_factor, self._centre - QPointF(moved.x() / half.width(), moved.y() / half.height()))


def _held_in(start: float, length: float, low: float, room: float) -> float:
    """In the middle when it is smaller than its room; otherwise no gap at either end."""
    if length <= room:
        return low + (room - length) / 2
    return min(low, max(start, low + room - length))
