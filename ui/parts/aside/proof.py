"""The proof of a parcel that stands aside: the live camera, and the two photographs."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.evidence import Slot
from station.domain.photography import Flaw
from station.domain.quarantine import SHOTS
from station.views.quarantine import ParcelAside
from ui.parts.card import Card
from ui.parts.photo.camera_view import CameraView
from ui.parts.photo.poor_shot import PoorShot
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.words import words


class AsideProof(QWidget):
    """`shot_wanted` carries the Slot that the next photograph fills."""

    shot_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parcel: ParcelAside | None = None
        self._chosen: Slot | None = None
        thumbnails = Thumbnails(self)
        self.camera, self.poor = CameraView(), PoorShot()
        self.tiles = {slot: PhotoTile(thumbnails) for slot in SHOTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.camera)
        column.addWidget(self.poor)
        card = Card(margin=12)
        card.body.setSpacing(10)
        for tile in self.tiles.values():
            tile.clicked.connect(self._tapped)
            card.body.addWidget(tile)
        column.addWidget(card, 1)
        self.camera.shutter.connect(self.shoot)

    def show_parcel(self, parcel: ParcelAside) -> None:
        """The photographs of this parcel, and which one is next."""
        self._parcel, self._chosen = parcel, None
        self._say()

    def next_slot(self) -> Slot | None:
        """Where the next photograph goes: the place that was tapped, else the first empty one."""
        if self._parcel is None or self._parcel.ending is not None:
            return None
        return self._chosen or self._parcel.next_slot

    def show_flaw(self, flaw: Flaw | None) -> None:
        """Why the last photograph was not kept; None once one is."""
        self.poor.show_flaw(flaw)

    def show_image(self, image: QImage) -> None:
        """The newest picture of the camera."""
        self.camera.show_image(image)

    @QtSlot()
    def shoot(self) -> None:
        """The shutter is pressed."""
        if (slot := self.next_slot()) is not None:
            self.shot_wanted.emit(slot)

    def _say(self) -> None:
        if self._parcel is None:
            return
        wanted = self.next_slot()
        for slot, tile in self.tiles.items():
            photo = self._parcel.photo(slot)
            if photo is not None:
                tile.show_tile(Tile(TileState.FILLED, words.slot(slot), path=photo.path, lit=slot is wanted))
            else:
                under = self.tr("required")
                drawing = f"slot_{slot.value.lower()}"
                tile.show_tile(Tile(TileState.REQUIRED, words.slot(slot), under, lit=slot is wanted, drawing=drawing))
        self.camera.set_shutter(wanted is not None)
        next_one = self.tr("Next: {slot}").format(slot=words.slot(wanted)) if wanted is not None else ""
        self.camera.set_caption(next_one)

    @QtSlot()
    def _tapped(self) -> None:
        tile = self.sender()
        self._chosen = next((slot for slot, candidate in self.tiles.items() if candidate is tile), None)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.camera.setFixedHeight(min(round(self.width() * 9 / 16), max(150, self.height() // 2)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
