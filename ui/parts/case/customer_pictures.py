"""The customer's own photographs and documents, side by side; a tap shows one large."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from station.views.case import Attachment
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.parts.photo.viewer import Picture

_HEIGHT = 76


class CustomerPictures(Card):
    """`tapped` carries the place of the picture among `pictures`."""

    tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=10, spacing=6)
        self._thumbnails = thumbnails
        self._attachments: tuple[Attachment, ...] = ()
        self.tiles: list[PhotoTile] = []
        self._title = Label(role="small")
        inside = QWidget()
        inside.setObjectName("inside")
        self._strip = QHBoxLayout(inside)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.setSpacing(8)
        self._strip.addStretch(1)
        self._room = QScrollArea()
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidgetResizable(True)
        self._room.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidget(inside)
        self.body.addWidget(self._title)
        self.body.addWidget(self._room)

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        """These are the customer's pictures; without any the card says so in one line."""
        if attachments == self._attachments and self._title.full_text():
            return
        self._attachments = attachments
        while len(self.tiles) < len(attachments):
            tile = PhotoTile(self._thumbnails)
            tile.setFixedHeight(_HEIGHT)
            tile.clicked.connect(self._tap)
            self.tiles.append(tile)
            self._strip.insertWidget(self._strip.count() - 1, tile)
        self._room.setVisible(bool(attachments))
        policy = Qt.ScrollBarPolicy
        needed = len(attachments) > 3
        self._room.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if needed else policy.ScrollBarAlwaysOff)
        self._room.setFixedHeight(_HEIGHT + (16 if len(attachments) > 3 else 0))
        self._settle_widths()
        self.retranslate()

    def pictures(self) -> tuple[Picture, ...]:
        """What the viewer can show of them."""
        return tuple(
            Picture(attachment.path, self._caption(attachment)) for attachment in self._attachments if attachment.path
        )

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        count = len(self._attachments)
        title = self.tr("Customer's photographs · {n}").format(n=count)
        self._title.setText(title if count else self.tr("The customer sent no photographs"))
        for tile, attachment in zip(self.tiles, self._attachments, strict=False):
            absent = Tile(TileState.ABSENT, self.tr("Did not arrive"))
            shown = Tile(TileState.FILLED, attachment.note, path=attachment.path, badge=False)
            tile.show_tile(shown if attachment.path else absent)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < count)

    def _caption(self, attachment: Attachment) -> str:
        note = f" · {attachment.note}" if attachment.note else ""
        return self.tr("Customer's photograph") + note

    @Slot()
    def _tap(self) -> None:
        tile = self.sender()
        paths = [picture.path for picture in self.pictures()]
        if isinstance(tile, PhotoTile) and tile.tile.path in paths:
            self.tapped.emit(paths.index(tile.tile.path))

    def _settle_widths(self) -> None:
        abreast = 3 if len(self._attachments) > 2 else 2
        width = (self.width() - 22 - 8 * (abreast - 1)) // abreast
        for tile in self.tiles:
            tile.setFixedWidth(max(80, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_widths()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
