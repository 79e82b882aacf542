"""The live picture of the bench camera: always the newest frame, whole and undistorted."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import sentences, theme
from ui.parts import icon
from ui.parts.chip import chip_width, paint_chip
from ui.parts.drawn import Drawn

_GROUND, _CORNERS, _WHITE = QColor("#26313A"), QColor("#C9D4DC"), QColor("#FFFFFF")


class ShutterButton(QAbstractButton):
    """The round shutter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(76, 76)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._drawn = Drawn(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawn.paint((self.hasFocus(), self.isDown()), self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 110))
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        if self.hasFocus():
            painter.setPen(QPen(QColor("#6CC3E6"), 4))
        painter.setBrush(QColor("#D5DEE4") if self.isDown() else _WHITE)
        painter.drawEllipse(self.rect().adjusted(9, 9, -9, -9))
        icon.paint(painter, "camera", "#12202E", QRectF(26, 26, 24, 24))


class CameraView(QWidget):
    """Shows the newest frame; says in words when there is none. `shutter` is emitted when the shutter is pressed."""

    shutter = Signal()
    changed = Signal()
    """There is another picture, or none."""
    room = Signal(object)
    """The size in device pixels at which a frame needs no scaling here: whenever it is shown in another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._trouble = ""
        self._caption = ""
        self._framing = False
        self._behind = "background"
        self._corners: QPainterPath | None = None
        self._written: tuple[tuple[str, int, float], QPixmap] | None = None
        self._status: tuple[theme.Meaning, str] | None = None
        self._button = ShutterButton(self)
        self._button.clicked.connect(self.shutter)
        self._button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.retranslate()

    def show_image(self, image: QImage) -> None:
        """This frame is the one on the screen; a frame not yet painted is dropped for it."""
        self._image = image
        self._trouble = ""
        self.update()
        self.changed.emit()

    def image(self) -> QImage | None:
        """The newest frame, or None while there is none."""
        return self._image

    def show_trouble(self, code: str) -> None:
        """Words stand in place of the picture, because the picture on the screen would be an old one.

        They say what this code means, in the language of the moment; an empty one ends it.
        """
        if code != self._trouble:
            self._trouble = code
            self._image = None
            self.update()
            self.changed.emit()

    def trouble_text(self) -> str:
        """What is said of the trouble; empty when there is none."""
        return sentences.trouble(self._trouble) if self._trouble else ""

    def set_caption(self, text: str) -> None:
        """What the next photograph will show, or how the camera is."""
        self._caption = text
        self.update()

    def set_status(self, meaning: theme.Meaning, text: str) -> None:
        """The chip in the upper corner; an empty text takes it away."""
        self._status = (meaning, text) if text else None
        self.update()

    def set_ground(self, token: str) -> None:
        """What lies behind the round corners: the page's background, unless it stands on a card."""
        self._behind = token

    def set_shutter(self, visible: bool) -> None:
        """The shutter is there, or not."""
        self._button.setVisible(visible)

    def set_framing(self, visible: bool) -> None:
        """Corners show where to hold a label."""
        self._framing = visible
        self.update()

    def retranslate(self) -> None:
        self._button.setAccessibleName(self.tr("Take photo"))
        self.setAccessibleName(self.tr("Camera"))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.EnabledChange:
            self.tell_room()

    def sizeHint(self) -> QSize:
        return QSize(400, 236)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 150)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tell_room()

    def tell_room(self) -> None:
        """Somebody who makes pictures knows how large they are shown here; under a sheet nobody looks at them."""
        if self.isVisible() and self.isEnabled():
            self.room.emit(self.size() * self.devicePixelRatio())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.tell_room()
        self._button.move(self.width() - self._button.width() - 12, self.height() - self._button.height() - 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.image_rect() != self.rect():
            painter.fillRect(self.rect(), _GROUND)
        if self._image is not None and not self._image.isNull():
            self._paint_image(painter, self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._trouble:
            self._paint_trouble(painter, self.trouble_text())
        elif self._framing or self._image is None:
            self._paint_corners(painter)
        if self._status is not None:
            meaning, text = self._status
            paint_chip(painter, QRectF(12, 12, min(chip_width(text), self.width() - 24), 28), meaning, text)
        if self._caption and not self._trouble:
            self._paint_caption(painter)
        self._round_off(painter)

    def image_rect(self) -> QRect:
        """Where the frame stands: as large as fits, its shape kept."""
        if self._image is None:
            return QRect()
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def _paint_image(self, painter: QPainter, image: QImage) -> None:
        where = self.image_rect()
        if image.width() > 2 * where.width():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(where, image)

    def _paint_trouble(self, painter: QPainter, text: str) -> None:
        beside = self._button.width() if self._button.isVisible() else 0
        area = QRect(24, self.height() // 2, self.width() - 48 - beside, self.height() // 2 - 12)
        sign = QRectF(area.center().x() - 20, area.top() - 52, 40, 40)
        icon.paint(painter, "look", "#F3BC55", sign)
        painter.setFont(theme.font("strong"))
        painter.setPen(_WHITE)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, text)

    def _paint_corners(self, painter: QPainter) -> None:
        width, height = self.width() * 0.62, self.height() * 0.56
        area = QRectF((self.width() - width) / 2, (self.height() - height) / 2 - 8, width, height)
        arm = min(width, height) * 0.22
        painter.setPen(QPen(_CORNERS, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for corner, right, down in (
            (area.topLeft(), 1, 1),
            (area.topRight(), -1, 1),
            (area.bottomLeft(), 1, -1),
            (area.bottomRight(), -1, -1),
        ):
            path = QPainterPath(corner + QPointF(right * arm, 0))
            path.lineTo(corner + QPointF(right * 10, 0))
            path.quadTo(corner, corner + QPointF(0, down * 10))
            path.lineTo(corner + QPointF(0, down * arm))
            painter.drawPath(path)

    def _paint_caption(self, painter: QPainter) -> None:
        room = self.width() - 28 - (90 if self._button.isVisible() else 0)
        words = (self._caption, room, self.devicePixelRatio())
        if self._written is None or self._written[0] != words:
            self._written = (words, self._write(*words))
        painter.drawPixmap(8, self.height() - 40, self._written[1])

    def _write(self, caption: str, room: int, ratio: float) -> QPixmap:
        """The caption on its ground, drawn once for all the frames over which it stands."""
        font = theme.font("strong", size=15)
        shown = QFontMetrics(font).elidedText(caption, Qt.TextElideMode.ElideRight, room)
        width = QFontMetrics(font).horizontalAdvance(shown)
        drawn = QPixmap(QSize(width + 20, 32) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(15, 25, 33, 150))
        painter.drawRoundedRect(QRectF(0, 0, width + 20, 32), 8, 8)
        painter.setFont(font)
        painter.setPen(_WHITE)
        painter.drawText(QRectF(10, 0, width + 4, 32), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
        return drawn

    def _round_off(self, painter: QPainter) -> None:
        """Cover the corners with the ground behind: cheaper than clipping every frame."""
        tokens = theme.tokens_of(self)
        if self._corners is None or self._corners.boundingRect() != QRectF(self.rect()):
            whole, inner = QPainterPath(), QPainterPath()
            whole.addRect(QRectF(self.rect()))
            inner.addRoundedRect(QRectF(self.rect()), tokens.radius, tokens.radius)
            self._corners = whole - inner
        painter.fillPath(self._corners, theme.colour(tokens, self._behind))
