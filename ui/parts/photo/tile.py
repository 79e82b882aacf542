"""One photograph as a tile that can be tapped: a thumbnail with a check, or the empty place where one is to go."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.drawn import Drawn
from ui.parts.photo.thumbnails import Thumbnail, Thumbnails

_RADIUS = 10.0
_BADGE = 22.0
_DRAWINGS = (44.0, 36.0, 28.0, 18.0)
"""Sizes of the drawing in an empty place: the largest that fits."""


class TileState(StrEnum):
    """What a tile stands for."""

    FILLED = "FILLED"
    EMPTY = "EMPTY"
    REQUIRED = "REQUIRED"
    ABSENT = "ABSENT"


@dataclass(frozen=True, slots=True)
class Tile:
    """What a tile shows. `word` names it, `under` is a second line, `lit` marks where the next photograph goes."""

    state: TileState
    word: str
    under: str = ""
    path: str | None = None
    lit: bool = False
    badge: bool = True
    drawing: str = "camera"
    """The icon that shows, in an empty place, what is to be photographed."""


class PhotoTile(QAbstractButton):
    """Shows one `Tile`; `clicked` says that it was tapped."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = Tile(TileState.EMPTY, "")
        self._image: QImage | None = None
        self._drawn = Drawn(self)
        self._thumbnails = thumbnails
        thumbnails.arrived.connect(self._take)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def tile(self) -> Tile:
        """What the tile shows."""
        return self._tile

    @property
    def has_picture(self) -> bool:
        """Whether the picture itself is on the tile already."""
        return self._image is not None and not self._image.isNull()

    def show_tile(self, tile: Tile) -> None:
        """The tile shows this from now on."""
        if tile == self._tile:
            return
        if tile.path != self._tile.path:
            self._image = self._thumbnails.image(tile.path) if tile.path else None
        self._tile = tile
        self.setAccessibleName(f"{tile.word} {tile.under}".strip())
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(64, 52)

    def sizeHint(self) -> QSize:
        return QSize(112, 76)

    @Slot(object)
    def _take(self, thumbnail: Thumbnail) -> None:
        if self._tile.path == thumbnail.path:
            self._image = thumbnail.image
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._image.cacheKey() if self._image is not None else None
        self._drawn.paint((self._tile, picture, self.hasFocus()), self._draw)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._tile.state is TileState.FILLED:
            self._paint_picture(painter, where)
        else:
            self._paint_place(painter, where)
        if self._tile.lit or self.hasFocus():
            self._paint_ring(painter, where)

    def _paint_ring(self, painter: QPainter, where: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = 6 if self.hasFocus() else 3
        painter.setPen(QPen(QColor(theme.tokens_of(self).brand), wide))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _paint_picture(self, painter: QPainter, where: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(where, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(where, QColor(theme.tokens_of(self).edge))
        if self._image is not None and not self._image.isNull():
            painter.drawImage(where, self._image, _cover(self._image.size(), where))
        if self._tile.word:
            self._paint_caption(painter, where)
        painter.restore()
        if self._image is not None and self._image.isNull():
            self._paint_sign(painter, where, "look", QColor("#FFFFFF"))
        if self._tile.badge:
            self._paint_badge(painter, where)

    def _paint_caption(self, painter: QPainter, where: QRectF) -> None:
        foot = QRectF(where.left(), where.bottom() - 34, where.width(), 34)
        shade = QLinearGradient(foot.topLeft(), foot.bottomLeft())
        shade.setColorAt(0, QColor(8, 16, 24, 0))
        shade.setColorAt(0.55, QColor(8, 16, 24, 150))
        shade.setColorAt(1, QColor(8, 16, 24, 210))
        painter.fillRect(foot, shade)
        painter.setPen(QColor("#FFFFFF"))
        painter.setFont(theme.font("small"))
        text = painter.fontMetrics().elidedText(self._tile.word, Qt.TextElideMode.ElideRight, int(foot.width() - 14))
        painter.drawText(foot.adjusted(8, 0, -6, -5), Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_badge(self, painter: QPainter, where: QRectF) -> None:
        tokens = theme.tokens_of(self)
        spot = QRectF(where.right() - _BADGE - 5, where.top() + 5, _BADGE, _BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.card))
        painter.drawEllipse(spot)
        icon.paint(painter, "ok", tokens.ok, spot.adjusted(4, 4, -4, -4))

    def _paint_place(self, painter: QPainter, where: QRectF) -> None:
        tokens = theme.tokens_of(self)
        wanted = self._tile.state is TileState.REQUIRED
        ink = QColor(tokens.look if wanted else tokens.muted)
        painter.setPen(QPen(QColor(tokens.look if wanted else tokens.edge), 1.8, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens.look_soft if wanted else tokens.sunken))
        painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        self._paint_words(painter, where.adjusted(5, 3, -5, -3), ink)

    def _paint_words(self, painter: QPainter, where: QRectF, ink: QColor) -> None:
        sign = "picture" if self._tile.state is TileState.ABSENT else self._tile.drawing
        lines = [word for word in (self._tile.word, self._tile.under) if word]
        painter.setFont(theme.font("small", size=12 if self._tile.under else 13))
        step = painter.fontMetrics().height()
        room = where.height() - 4 - step * len(lines)
        head = next((size for size in _DRAWINGS if size <= room), 0.0)
        top = where.center().y() - (head + 2 + step * len(lines)) / 2
        if head:
            icon.paint(painter, sign, ink, QRectF(where.center().x() - head / 2, top, head, head))
        painter.setPen(ink)
        for place, line in enumerate(lines):
            spot = QRectF(where.left(), top + head + 2 + place * step, where.width(), step)
            text = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(where.width()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_sign(self, painter: QPainter, where: QRectF, name: str, ink: QColor) -> None:
        icon.paint(painter, name, ink, QRectF(where.center() - QPointF(12, 12), where.center() + QPointF(12, 12)))


def _cover(picture: QSize, room: QRectF) -> QRect:
    """The middle part of the picture that fills the room without bending it."""
    part = QSize(round(room.width()), round(room.height())).scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    spot = QRect(0, 0, part.width(), part.height())
    spot.moveCenter(QRect(0, 0, picture.width(), picture.height()).center())
    return spot
