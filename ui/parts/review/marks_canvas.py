"""A photograph with marks over it: arrows, ellipses and words that are drawn with a finger and never touch the file."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QGraphicsView, QPinchGesture, QWidget

from station.domain.marks import Mark, MarkKind, is_drawable
from ui.parts.photo.mark_paint import paint_mark
from ui.parts.photo.picture_canvas import PictureCanvas


class MarksCanvas(PictureCanvas):
    """`drawn` carries a new Mark. Without a tool the pointer moves the picture, as in every viewer."""

    drawn = Signal(object)
    text_wanted = Signal(object)
    """Where words are to stand, as a QPointF in parts of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._tool: MarkKind | None = None
        self._begun: QPointF | None = None
        self._now = QPointF()
        self._light = 0

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """These marks lie over the picture."""
        self._marks = marks
        self.viewport().update()

    def take_tool(self, tool: MarkKind | None) -> None:
        """The next stroke draws this."""
        self._tool = tool
        hand = QGraphicsView.DragMode.ScrollHandDrag
        self.setDragMode(hand if tool is None else QGraphicsView.DragMode.NoDrag)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if tool is None else Qt.CursorShape.CrossCursor)

    def set_light(self, light: int) -> None:
        """The picture is shown lighter (above 0) or darker, from -100 to 100; the file stays what it is."""
        self._light = min(max(light, -100), 100)
        self.viewport().update()

    @property
    def light(self) -> int:
        """How much lighter or darker it is shown."""
        return self._light

    def show_image(self, image: QImage) -> None:
        super().show_image(image)
        self._begun = None

    def _part(self, spot: QPointF) -> QPointF:
        """The place under the pointer in parts of the picture, held inside it."""
        inside = self._item.mapFromScene(self.mapToScene(spot.toPoint()))
        bounds = self._item.boundingRect()
        if bounds.isEmpty():
            return QPointF()
        x, y = inside.x() / bounds.width(), inside.y() / bounds.height()
        return QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _stroke(self) -> Mark | None:
        if self._begun is None or self._tool is None:
            return None
        return Mark(self._tool, self._begun.x(), self._begun.y(), self._now.x(), self._now.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool is None:
            super().mousePressEvent(event)
        elif self._tool is MarkKind.TEXT:
            self.text_wanted.emit(self._part(event.position()))
        else:
            self._begun = self._now = self._part(event.position())

    def pinch(self, pinch: QPinchGesture) -> None:
        """What the first finger began to draw is no stroke: a second one has come."""
        self._begun = None
        super().pinch(pinch)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun is None:
            super().mouseMoveEvent(event)
            return
        self._now = self._part(event.position())
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        stroke, self._begun = self._stroke(), None
        if stroke is None:
            super().mouseReleaseEvent(event)
        elif is_drawable(stroke):
            self.drawn.emit(stroke)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:  # type: ignore[override]  # Qt's stubs say QRect too
        bounds = self._item.boundingRect()
        if bounds.isEmpty():
            return
        painter.save()
        painter.setTransform(self._item.sceneTransform(), True)
        if self._light:
            self._paint_light(painter, bounds)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = 1 / max(self.transform().m11(), 1e-6)
        stroke = self._stroke()
        for mark in (*self._marks, *((stroke,) if stroke is not None else ())):
            paint_mark(painter, bounds, mark, scale)
        painter.restore()

    def _paint_light(self, painter: QPainter, bounds: QRectF) -> None:
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Plus if self._light > 0 else mode.CompositionMode_Multiply)
        level = round(self._light * 1.6) if self._light > 0 else round(255 + self._light * 2)
        painter.fillRect(bounds, QColor(level, level, level))
        painter.setCompositionMode(mode.CompositionMode_SourceOver)
