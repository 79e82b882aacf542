"""A picture that can be looked at closely: fit, zoom to the pixel, pan, turn."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGestureEvent,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
    QWidget,
)

_CLOSEST = 8.0
_STEP = 1.25


class PictureCanvas(QGraphicsView):
    """One picture, fitted until somebody zooms; `zoomed` says that the scale is another one."""

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scene = QGraphicsScene(self)
        self.setScene(scene)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        scene.addItem(self._item)
        self._fitted = True
        self._pinched_from: float | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(Qt.GlobalColor.transparent)
        self.viewport().setAutoFillBackground(False)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)

    def show_image(self, image: QImage) -> None:
        """The picture fills the room, upright."""
        self._item.setRotation(0)
        self._item.setPixmap(QPixmap.fromImage(image))
        self.fit()

    def fit(self) -> None:
        """All of the picture is visible; a small one is not blown up."""
        self._fitted = True
        self._settle_scene()
        self.resetTransform()
        scale = min(self._scale_to_fit(), 1.0)
        self.scale(scale, scale)
        self.zoomed.emit()

    def pixel_for_pixel(self) -> None:
        """One pixel of the picture is one pixel of the screen."""
        self._fitted = False
        self.resetTransform()
        ratio = self.devicePixelRatioF()
        self.scale(1 / ratio, 1 / ratio)
        self.zoomed.emit()

    def zoom(self, factor: float) -> None:
        """The picture is nearer (factor above 1) or further away, never smaller than fitted."""
        wanted = self.transform().m11() * factor
        if wanted <= min(self._scale_to_fit(), 1.0):
            self.fit()
        elif wanted <= _CLOSEST:
            self._fitted = False
            self.scale(factor, factor)
            self.zoomed.emit()

    def turn(self) -> None:
        """The picture stands a quarter further to the right."""
        self._item.setRotation((self._item.rotation() + 90) % 360)
        self.fit()

    @property
    def percent(self) -> int:
        """How large a pixel of the picture stands on the screen."""
        return round(self.transform().m11() * self.devicePixelRatioF() * 100)

    def _settle_scene(self) -> None:
        self.setSceneRect(self._item.mapRectToScene(self._item.boundingRect()))

    def _scale_to_fit(self) -> float:
        room, picture = QRectF(self.viewport().rect()), self.sceneRect()
        if picture.isEmpty() or room.isEmpty():
            return 1.0
        return min(room.width() / picture.width(), room.height() / picture.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._fitted:
            self.fit()
            return
        place = self.mapToScene(event.position().toPoint())
        self.pixel_for_pixel()
        self.centerOn(QPointF(place))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.pinch(pinch)
                return True
        return super().viewportEvent(event)

    def pinch(self, pinch: QPinchGesture) -> None:
        """Two fingers hold the picture: it is so much nearer as they are further apart than when they came down."""
        if self._pinched_from is None or pinch.state() is Qt.GestureState.GestureStarted:
            self._pinched_from = self.transform().m11()
        # of the whole pinch and not of its last step, which Qt says again when the fingers leave
        self.zoom(self._pinched_from * pinch.totalScaleFactor() / self.transform().m11())
        if pinch.state() in (Qt.GestureState.GestureFinished, Qt.GestureState.GestureCanceled):
            self._pinched_from = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The first of two fingers is a mouse to Qt as well; it drags nothing meanwhile."""
        if self._pinched_from is None:
            super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
