"""The wall: photographs in rows, quick with fifty thousand of them, for fingers, wheel and keys."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from station.views.review import Key, WallTile
from ui import theme
from ui.models.wall_tiles import WallTiles
from ui.parts.review.wall_faces import WallFaces
from ui.parts.review.wall_tile import paint_ring
from ui.parts.review.wall_words import tile_words

GAP, LEAST, SHAPE, EDGE = 12, 148, 0.84, 5
"""Between two tiles; the least width of one, its height beside its width; and room around all of them for the ring."""
_AHEAD = 3
"""Rows before and after the ones in sight that are asked for as well."""
_STEP = 64


class PhotoWall(QAbstractScrollArea):
    """`wanted` carries keys of which nothing is at hand, `chosen` a key or None, `opened` one to be looked at."""

    wanted = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = WallTiles()
        self.faces = WallFaces(self)
        self.faces.changed.connect(self.viewport().update)
        self._current = -1
        self._asked: set[Key] = set()
        self._held: tuple[QPointF, int] | None = None
        self._dragged = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._name()

    # what is on it

    def show_keys(self, keys: tuple[Key, ...], *, afresh: bool = False) -> None:
        """These tiles, in this order. The chosen one stays so, or the next at its place; `afresh` it is the first."""
        before, place = (None, 0) if afresh else (self.current(), max(self._current, 0))
        self._asked.clear()
        self._tiles.show(keys, afresh=afresh)
        self._current = keys.index(before) if before in keys else min(place, len(keys) - 1)
        self._settle()
        if keys:
            self._bring_into_sight()
        self._ask()
        self._name()
        if self.current() != before or afresh:
            self.chosen.emit(self.current())

    def take(self, keys: tuple[Key, ...], tiles: tuple[WallTile, ...]) -> None:
        """What stands on these tiles."""
        self._tiles.take(keys, tiles)
        self._asked.difference_update(keys)
        self._name()
        self.viewport().update()

    def forget(self) -> None:
        """Something has happened: what stands on the tiles is asked for again, and what is known stays until then."""
        self._asked.clear()
        self.wanted.emit(self._in_reach())

    def current(self) -> Key | None:
        """The chosen tile."""
        return self._tiles.keys[self._current] if 0 <= self._current < len(self._tiles.keys) else None

    def tile(self) -> WallTile | None:
        """What stands on the chosen tile, as far as it is at hand."""
        return self._tiles.tile(self._current) if self.current() is not None else None

    def count(self) -> int:
        """How many tiles there are."""
        return len(self._tiles.keys)

    def choose(self, place: int) -> None:
        """The tile at this place is chosen and in sight."""
        if not self._tiles.keys:
            return
        before, self._current = self._current, min(max(place, 0), len(self._tiles.keys) - 1)
        self._bring_into_sight()
        self._name()
        self.viewport().update()
        if self._current != before:
            self.chosen.emit(self.current())

    def step(self, by: int) -> None:
        """The tile so many places further on is chosen."""
        self.choose(self._current + by)

    # where it is

    def columns(self) -> int:
        """How many tiles stand side by side."""
        return max(1, (self.viewport().width() - 2 * EDGE + GAP) // (LEAST + GAP))

    def _size(self) -> QSize:
        columns = self.columns()
        width = max(1, (self.viewport().width() - 2 * EDGE - GAP * (columns - 1)) // columns)
        return QSize(width, round(width * SHAPE))

    def place_of(self, place: int) -> QRect:
        """Where this tile stands in the viewport."""
        size = self._size()
        row, column = divmod(place, self.columns())
        top = row * (size.height() + GAP) - self.verticalScrollBar().value() + EDGE
        return QRect(column * (size.width() + GAP) + EDGE, top, size.width(), size.height())

    def _in_sight(self, ahead: int = 0) -> range:
        """The places that can be seen, with so many rows before and after them."""
        step, columns = self._size().height() + GAP, self.columns()
        first = self.verticalScrollBar().value() // step
        last = first + self.viewport().height() // step + 2
        return range(max(0, (first - ahead) * columns), min(len(self._tiles.keys), (last + ahead) * columns))

    def _in_reach(self) -> tuple[Key, ...]:
        near = self._in_sight(_AHEAD)
        return self._tiles.keys[near.start : near.stop]

    def _settle(self) -> None:
        step = self._size().height() + GAP
        rows = -(-len(self._tiles.keys) // self.columns())
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, rows * step - GAP + 2 * EDGE - self.viewport().height()))
        self.viewport().update()

    def _bring_into_sight(self) -> None:
        where, bar = self.place_of(self._current), self.verticalScrollBar()
        if where.top() < EDGE:
            bar.setValue(bar.value() + where.top() - EDGE)
        elif where.bottom() > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + where.bottom() - self.viewport().height() + EDGE)

    # what is asked for

    @Slot()
    def _scrolled(self) -> None:
        self._ask()
        self.viewport().update()

    def _ask(self) -> None:
        near = self._in_sight(_AHEAD)
        fresh = tuple(key for key in self._tiles.missing(near.start, near.stop) if key not in self._asked)
        if fresh:
            self._asked.update(fresh)
            self.wanted.emit(fresh)

    def is_whole(self) -> bool:
        """Whether every tile in sight has its photograph."""
        tiles = [self._tiles.tile(place) for place in self._in_sight()]
        return all(tile is not None and self.faces.is_whole(tile) for tile in tiles)

    # how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ratio, size = self.devicePixelRatioF(), self._size()
        near = self._in_sight(1)
        for place in self._in_sight():
            where = self.place_of(place)
            painter.drawPixmap(where.topLeft(), self.faces.face(self._tiles.tile(place), size, ratio))
            if place == self._current:
                paint_ring(painter, QRectF(where), theme.tokens_of(self), lit=self.hasFocus())
        for place in (near.start, near.stop - 1):
            if near and (tile := self._tiles.tile(place)) is not None:
                self.faces.face(tile, size, ratio)

    def _name(self) -> None:
        tile, name = self.tile(), self.tr("Photographs")
        place = self.tr("{n} of {m}").format(n=self._current + 1, m=self.count())
        self.setAccessibleName(f"{name}: {tile_words(tile)} · {place}" if tile else name)

    # hands

    def _place_at(self, spot: QPointF) -> int | None:
        return next((place for place in self._in_sight() if self.place_of(place).contains(spot.toPoint())), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._dragged = (event.position(), self.verticalScrollBar().value()), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        begun, value = self._held
        moved = event.position().y() - begun.y()
        self._dragged = self._dragged or abs(moved) > GAP
        if self._dragged:
            self.verticalScrollBar().setValue(round(value - moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, self._held = self._place_at(event.position()), None
        if place is not None and not self._dragged:
            self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._place_at(event.position()) == self._current and (key := self.current()) is not None:
            self.opened.emit(key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() - (event.pixelDelta().y() or event.angleDelta().y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self.columns()
        rows = max(1, self.viewport().height() // (self._size().height() + GAP))
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -columns * rows,
            Qt.Key.Key_PageDown: columns * rows,
            Qt.Key.Key_Home: -self.count(),
            Qt.Key.Key_End: self.count(),
        }
        if (by := moves.get(Qt.Key(event.key()))) is not None:
            self.step(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (key := self.current()) is not None:
            self.opened.emit(key)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.faces.forget()
            self._name()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
