"""Two pictures side by side in the same size: what is done to one, nearer or aside, is done to the other."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from station.domain.marks import Mark
from ui import theme
from ui.parts import icon
from ui.parts.photo.mark_paint import paint_mark

_GAP = 12
_CLOSEST = 8.0
_STEP = 1.25
_MOST_PIXELS = 3840
_GROUND, _WHITE, _SHADE = QColor("#26313A"), QColor("#FFFFFF"), QColor(9, 20, 30, 205)


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
        self._words, self._still_words = "", ""
        self._captions = ("", "")
        self._marks: tuple[Mark, ...] = ()
        self._alone = False
        self._held: QPointF | None = None
        self._pinched_from: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def show_still(self, image: QImage, words: str = "") -> None:
        """This picture stands in the left half; both are whole again. Words in place of it when there is none."""
        self._still, self._still_words = image, words
        self.look(1.0, QPointF(0.5, 0.5))

    def sharpen(self, image: QImage, *, right: bool) -> None:
        """The same picture with other pixels: nothing moves."""
        if right:
            self._live = image
        else:
            self._still, self._drawn = image, None
        self.update()

    def has_both(self) -> bool:
        """Whether two pictures are on show."""
        return not self._still.isNull() and not self._live.isNull()

    def set_captions(self, left: str, right: str) -> None:
        """What stands over each picture."""
        self._captions, self._drawn = (left, right), None
        self.update()

    def set_alone(self, alone: bool) -> None:
        """The right picture has all of the room: there is no other."""
        self._alone, self._drawn = alone, None
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """These marks lie over the right picture."""
        self._marks = marks
        self.update()

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
        """Where a picture has its place: all of it where nothing stands on the left."""
        if self._alone:
            return QRectF(self.rect()) if right else QRectF()
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
        if not self._alone:
            self._drawn = self._drawn or self._draw_still(left)
            painter.drawPixmap(0, 0, self._drawn)
        painter.fillRect(right, _GROUND)
        if self._live.isNull():
            _paint_words(painter, right, self._words)
        else:
            self._paint_live(painter, right)
        _paint_caption(painter, right, self._captions[1])

    def _paint_live(self, painter: QPainter, right: QRectF) -> None:
        painter.save()
        painter.setClipRect(right)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        where = self.place_of(self._live, right)
        painter.drawImage(where, self._live)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            paint_mark(painter, where, mark, 0.8)
        painter.restore()

    def _draw_still(self, where: QRectF) -> QPixmap:
        """Drawn once for all the live pictures beside which it stands."""
        drawn = QPixmap((where.size() * self.devicePixelRatio()).toSize())
        drawn.setDevicePixelRatio(self.devicePixelRatio())
        drawn.fill(_GROUND)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._still.isNull():
            painter.drawImage(self.place_of(self._still, where), self._still)
        elif self._still_words:
            _paint_words(painter, where, self._still_words)
        _paint_caption(painter, where, self._captions[0])
        painter.end()
        return drawn

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tell_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look(self.zoom_factor, self._centre)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                return True
        return super().event(event)

    def _pinch(self, pinch: QPinchGesture) -> None:
        """As far as the fingers are apart now, against when they came down: Qt says the last step more than once."""
        if self._pinched_from is None or pinch.state() is Qt.GestureState.GestureStarted:
            self._pinched_from = self.zoom_factor
        self.look(self._pinched_from * pinch.totalScaleFactor(), self._centre)
        if pinch.state() in (Qt.GestureState.GestureFinished, Qt.GestureState.GestureCanceled):
            self._pinched_from = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._pinched_from is None:
            moved, self._held = event.position() - self._held, event.position()
            half = self.half(right=True).size() * self.zoom_factor
            self.look(self.zoom_factor, self._centre - QPointF(moved.x() / half.width(), moved.y() / half.height()))


def _held_in(start: float, length: float, low: float, room: float) -> float:
    """In the middle when it is smaller than its room; otherwise no gap at either end."""
    if length <= room:
        return low + (room - length) / 2
    return min(low, max(start, low + room - length))


def _paint_words(painter: QPainter, where: QRectF, words: str) -> None:
    if not words:
        return
    middle = where.center()
    icon.paint(painter, "look", "#F3BC55", QRectF(middle.x() - 20, middle.y() - 52, 40, 40))
    painter.setFont(theme.font("strong"))
    painter.setPen(_WHITE)
    area = QRectF(where.left() + 24, middle.y(), where.width() - 48, where.height() / 2)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), words)


def _paint_caption(painter: QPainter, where: QRectF, text: str) -> None:
    if not text:
        return
    font = theme.font("small", size=14)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()) - 40)
    wide = QFontMetrics(font).horizontalAdvance(shown) + 22
    chip = QRectF(where.left() + 10, where.top() + 10, wide, 28)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(chip, 8, 8)
    painter.setFont(font)
    painter.setPen(_WHITE)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
