"""The photographs of one unit in a row: a tap shows one of them."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.views.case import Photo
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.words import words

_WIDTH, _HEIGHT, _GAP = 84, 64, 8


class PhotoStrip(QWidget):
    """`chosen` carries the `Photo` that was tapped; what does not fit is reached in the viewer."""

    chosen = Signal(object)

    def __init__(self, thumbnails: Thumbnails, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.after = after
        """Where Tab comes from."""
        self._thumbnails = thumbnails
        self._given: tuple[tuple[Photo, ...], Photo | None] = ((), None)
        self._photos: tuple[Photo, ...] = ()
        self.tiles: list[PhotoTile] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch(1)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setFixedHeight(_HEIGHT)

    def show_photos(self, photos: tuple[Photo, ...], lit: Photo | None) -> None:
        """These photographs, of which one is on show; around it those that fit."""
        self._given = (photos, lit)
        self._photos = self._fitting(photos, lit)
        while len(self.tiles) < len(self._photos):
            tile = PhotoTile(self._thumbnails, self)
            tile.setFixedSize(_WIDTH, _HEIGHT)
            tile.clicked.connect(self._tapped)
            QWidget.setTabOrder(self.tiles[-1] if self.tiles else self.after, tile)
            self.tiles.append(tile)
            self._row.insertWidget(self._row.count() - 1, tile)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(self._photos))
            if place < len(self._photos):
                shot = self._photos[place]
                tile.show_tile(
                    Tile(TileState.FILLED, words.slot(shot.slot), path=shot.path, lit=shot == lit, badge=False)
                )

    def _fitting(self, photos: tuple[Photo, ...], lit: Photo | None) -> tuple[Photo, ...]:
        most = max(1, (self.width() + _GAP) // (_WIDTH + _GAP))
        place = photos.index(lit) if lit in photos else 0
        begin = max(0, min(place - most // 2, len(photos) - most))
        return photos[begin : begin + most]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_photos(*self._given)

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    @Slot()
    def _tapped(self) -> None:
        tile = self.sender()
        if isinstance(tile, PhotoTile) and tile in self.tiles:
            self.chosen.emit(self._photos[self.tiles.index(tile)])
