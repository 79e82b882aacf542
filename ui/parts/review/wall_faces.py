"""The faces of the tiles in sight, each drawn once: while the wall moves they are only laid down again."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from station.views.review import WallTile
from ui import theme
from ui.models.wall_pictures import WallPictures
from ui.parts.review.wall_tile import paint_tile

KEPT = 160


class WallFaces(QObject):
    """`changed` says that a picture has come."""

    changed = Signal()

    def __init__(self, wall: QWidget) -> None:
        super().__init__(wall)
        self._faces: OrderedDict[WallTile | None, QPixmap] = OrderedDict()
        self._waiting: dict[str, set[WallTile]] = {}
        self._wears: tuple[QSize, float, theme.Tokens] | None = None
        self.pictures = WallPictures(self)
        self.pictures.arrived.connect(self._arrived)

    def forget(self) -> None:
        """Every face is drawn anew: another language, another theme."""
        self._faces.clear()
        self._waiting.clear()
        self.changed.emit()

    def is_whole(self, tile: WallTile) -> bool:
        """Whether the face of this tile has its photograph."""
        return tile in self._faces and tile.thumb not in self._waiting

    def face(self, tile: WallTile | None, size: QSize, ratio: float) -> QPixmap:
        """How this tile looks in this size; without what stands on it, an empty place."""
        wears = (size, ratio, theme.tokens_of())
        if wears != self._wears:
            self._faces.clear()
            self._wears = wears
        face = self._faces.get(tile)
        if face is None:
            face = self._faces[tile] = self._draw(tile, size, ratio)
            while len(self._faces) > KEPT:
                gone, _ = self._faces.popitem(last=False)
                self._waiting.pop(gone.thumb if gone is not None else "", None)
        else:
            self._faces.move_to_end(tile)
            if tile is not None and tile.thumb in self._waiting:
                self._picture(tile, size, ratio)  # still in sight, still wanted
        return face

    def _picture(self, tile: WallTile | None, size: QSize, ratio: float) -> QPixmap | None:
        if tile is None or not tile.thumb:
            return None
        picture = self.pictures.picture(tile.thumb, (size.toSizeF() * ratio).toSize())
        if picture is None:
            self._waiting.setdefault(tile.thumb, set()).add(tile)
        return picture

    def _draw(self, tile: WallTile | None, size: QSize, ratio: float) -> QPixmap:
        face = QPixmap((size.toSizeF() * ratio).toSize())
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        picture = self._picture(tile, size, ratio)
        paint_tile(painter, QRectF(0, 0, size.width(), size.height()), tile, picture, theme.tokens_of())
        painter.end()
        return face

    @Slot(object)
    def _arrived(self, path: str) -> None:
        for tile in self._waiting.pop(path, ()):
            self._faces.pop(tile, None)
        self.changed.emit()
