"""How one tile of the wall looks: the photograph, what was decided, and of which case it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from station.views.review import WallTile
from ui import theme
from ui.parts import icon
from ui.parts.chip import chip_width, paint_chip
from ui.parts.review.wall_words import caption, caption_lines, sign_of

_SHADE = 58


def paint_tile(
    painter: QPainter, where: QRectF, tile: WallTile | None, picture: QPixmap | None, tokens: theme.Tokens
) -> None:
    """The tile stands there; without a picture a sign stands in its place."""
    path = QPainterPath()
    path.addRoundedRect(where, tokens.radius, tokens.radius)
    painter.save()
    painter.setClipPath(path)
    if picture is not None and not picture.isNull():
        painter.drawPixmap(where, picture, QRectF(picture.rect()))
    else:
        painter.fillRect(where, QColor(tokens.sunken))
        middle = QRectF(where.center().x() - 18, where.center().y() - 18, 36, 36)
        icon.paint(painter, "picture", tokens.muted, middle)
    if tile is not None:
        _paint_words(painter, where, tile)
    painter.restore()


def paint_ring(painter: QPainter, where: QRectF, tokens: theme.Tokens, *, lit: bool) -> None:
    """The tile is the chosen one; its ring is wider when the keys go to the wall."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.brand), 4 if lit else 2.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = 2.5 if lit else 1.5
    painter.drawRoundedRect(where.adjusted(-around, -around, around, around), tokens.radius + 2, tokens.radius + 2)


def _paint_words(painter: QPainter, where: QRectF, tile: WallTile) -> None:
    shade = QLinearGradient(QPointF(0, where.bottom() - _SHADE), QPointF(0, where.bottom()))
    shade.setColorAt(0, QColor(8, 14, 20, 0))
    shade.setColorAt(1, QColor(8, 14, 20, 215))
    painter.fillRect(QRectF(where.left(), where.bottom() - _SHADE, where.width(), _SHADE), shade)
    font = theme.font("strong", size=13)
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    room, metrics = int(where.width()) - 20, QFontMetrics(font)
    lines = caption_lines(tile) if metrics.horizontalAdvance(caption(tile)) > room else (caption(tile),)
    for up, text in enumerate(reversed(lines)):
        line = QRectF(where.left() + 10, where.bottom() - 27 - 17 * up, room, 20)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
    meaning, word = sign_of(tile)
    if word:
        wide = min(float(chip_width(word, sign=meaning not in ("plain", "brand"))), where.width() - 16)
        paint_chip(painter, QRectF(where.left() + 8, where.top() + 8, wide, 26), meaning, word)
    if tile.marked:
        icon.paint(painter, "note", "#FFFFFF", QRectF(where.right() - 30, where.top() + 10, 20, 20))
