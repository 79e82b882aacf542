"""Beside the verdict: the label as it is printed, or the goods as they were photographed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from station.views.case import CaseView, Photo
from ui.models.unit_list import rows_of
from ui.parts.card import Card
from ui.parts.check_list import Check, CheckList
from ui.parts.label import Label, isolated
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.words import words

_MOST = 8


class LabelPreview(QWidget):
    """A sheet of paper on the ground of the panel."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """The label looks like this."""
        self._image = image
        self.update()

    def has_image(self) -> bool:
        """Whether there is a label to look at."""
        return not self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(20, 20, -20, -20)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRect(room.center().x() - size.width() // 2, room.center().y() - size.height() // 2, 0, 0)
        sheet.setSize(size)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(8, 0, -1):
            painter.setBrush(QColor(10, 20, 30, 7))
            painter.drawRoundedRect(QRectF(sheet).adjusted(-step, -step + 4, step, step + 4), 6, 6)
        painter.fillRect(sheet, QColor("#FFFFFF"))
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        mode = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(sheet, self._image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, mode))


class CaseSummary(QWidget):
    """Customer, units and photographs of a case that needs no label; `photo_tapped` carries a `Photo`."""

    photo_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._photos: tuple[Photo, ...] = ()
        self._number = Label(role="heading", elide=True)
        self._number.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._who = Label(role="muted", elide=True)
        self._units = CheckList("text", spacing=6, size=15)
        self.tiles = [PhotoTile(thumbnails, self) for _ in range(_MOST)]
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 20)
        column.setSpacing(6)
        for widget in (self._number, self._who, self._units):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(self._grid, 1)
        column.addStretch(0)
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(self._tapped)
            self._grid.addWidget(tile, place // 2, place % 2)

    def show_case(self, view: CaseView) -> None:
        """The panel sums up this case."""
        self._number.setText(view.rma_number)
        kind = words.customer_kind(view.customer.kind) if view.customer.kind else ""
        parts = [isolated(view.customer.name), kind, isolated(view.customer.city) if view.customer.city else ""]
        self._who.setText(" · ".join(part for part in parts if part))
        self._units.show_checks(_units(view))
        photos = (*(photo for unit in view.units for photo in unit.photos), *view.parcel_photos)
        self._photos = photos[:_MOST]
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(self._photos))
            if place < len(self._photos):
                photo = self._photos[place]
                tile.show_tile(Tile(TileState.FILLED, words.slot(photo.slot), path=photo.path))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for tile in self.tiles:
            tile.setMaximumHeight(round((self.width() - 50) / 2 * 0.72))

    @Slot()
    def _tapped(self) -> None:
        tile = self.sender()
        if isinstance(tile, PhotoTile) and tile in self.tiles:
            self.photo_tapped.emit(self._photos[self.tiles.index(tile)])


def _units(view: CaseView) -> tuple[Check, ...]:
    rows = rows_of(view)
    made = [Check(row.meaning, f"{isolated(row.name)} · {row.under}") for row in rows[:6]]
    if len(rows) > 6:
        made.append(Check("plain", f"+{len(rows) - 6}"))
    return tuple(made)


class VerdictAside(Card):
    """Shows the label once there is one, and the summary of the case until then."""

    photo_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(margin=0, tone="sunken")
        self._about = ""
        self.preview, self.summary = LabelPreview(), CaseSummary(thumbnails)
        self.summary.photo_tapped.connect(self._tapped)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)  # before it has widgets: it shows its first one, which would be a window else
        self._stack.addWidget(self.summary)
        self._stack.addWidget(self.preview)

    def show_case(self, view: CaseView, *, has_label: bool) -> None:
        """The panel belongs to this case; the preview of another one's label is gone."""
        self.summary.show_case(view)
        if not has_label or view.rma_number != self._about:
            self.preview.show_image(QImage())
        self._about = view.rma_number
        self._stack.setCurrentWidget(self.preview if self.preview.has_image() else self.summary)

    def show_preview(self, image: QImage) -> None:
        """The label looks like this; a null image shows the summary."""
        self.preview.show_image(image)
        self._stack.setCurrentWidget(self.preview if self.preview.has_image() else self.summary)

    @Slot(object)
    def _tapped(self, photo: Photo) -> None:
        self.photo_tapped.emit(photo)
