"""The places of the photographs of a parcel and of one unit: filled ones to look at, empty ones to fill."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from station.domain.evidence import PARCEL_SLOTS, UNIT_SLOTS, Slot
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Verdict
from station.views.case import CaseView, Photo, UnitView
from station.views.wishes import PhotoWish, wish_of
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.words import words

_MOST_EXTRAS = 2
_MOST_COLUMNS = 4
_SHAPE = 1.4


@dataclass(frozen=True, slots=True)
class Place:
    """One cell of the grid: a slot, and the photograph in it if there is one."""

    slot: Slot
    photo: Photo | None
    required: bool
    more: int = 0
    wanted: int = 0
    """How many more of it a verdict needs."""
    again: bool = False
    """A supervisor wants to see another one."""


def places_of(view: CaseView, unit: UnitView, *, fixed: bool = False) -> tuple[Place, ...]:
    """Every cell: the slots that make sense for this unit, and the last extra photographs."""
    photos = (*view.parcel_photos, *unit.photos)
    missing = frozenset[Slot]() if fixed else required_slots(unit)
    wish = wish_of(view.wishes, unit.line, unit.unit)
    wanted = max((unit.missing_slots.get(said, ()).count(Slot.PARCEL) for said in Verdict), default=0)
    places = [
        _place(slot, photos, slot in missing, wanted if slot is Slot.PARCEL else 0, wish)
        for slot in (*PARCEL_SLOTS, *UNIT_SLOTS)
        if _applies(slot, unit)
    ]
    extras = [photo for photo in photos if photo.slot is Slot.EXTRA]
    shown = extras[-_MOST_EXTRAS:]
    places += [Place(Slot.EXTRA, photo, False) for photo in shown]
    if len(extras) > len(shown):
        places[-len(shown)] = Place(Slot.EXTRA, shown[0], False, len(extras) - len(shown))
    wished = wish is not None and wish.slot is Slot.EXTRA
    places.append(Place(Slot.EXTRA, None, wished or Slot.EXTRA in missing, again=wished))
    return tuple(places)


def required_slot(unit: UnitView) -> Slot | None:
    """The slot where the next photograph belongs that a verdict still needs; None when nothing is missing."""
    return next((slot for slot in Slot if slot in required_slots(unit)), None)


def required_slots(unit: UnitView) -> frozenset[Slot]:
    """The slots that the likely verdict still needs; where that needs none, the one that another verdict lacks."""
    likely, reasons = (unit.suggestion.verdict, unit.suggestion.reasons) if unit.suggestion else (Verdict.CONFIRM, ())
    needed = {*unit.missing_slots.get(likely, ()), *(slot for why in reasons for slot in unit.slots_for.get(why, ()))}
    if needed or not any(Obstacle.PHOTO_MISSING in found for found in unit.obstacles.values()):
        return frozenset(needed)
    if unit.suggestion is not None and Obstacle.PHOTO_MISSING not in unit.obstacles.get(likely, ()):
        return frozenset()
    return frozenset({unit.next_slot if unit.next_slot in UNIT_SLOTS else Slot.FRONT})


def _applies(slot: Slot, unit: UnitView) -> bool:
    if slot is Slot.EXTRA:
        return False
    return slot is not Slot.SERIAL or Question.SERIAL in unit.asked or any(p.slot is slot for p in unit.photos)


def _place(slot: Slot, photos: tuple[Photo, ...], required: bool, wanted: int, wish: PhotoWish | None) -> Place:
    taken = [photo for photo in photos if photo.slot is slot]
    again = wish is not None and wish.slot is slot
    return Place(slot, taken[-1] if taken else None, required or again, max(0, len(taken) - 1), wanted, again)


def _columns_for(cells: int, width: int, height: int) -> int:
    """The number of columns at which the cells come nearest to the shape of a photograph."""

    def bent(columns: int) -> float:
        rows = max(1, math.ceil(cells / columns))
        return abs(math.log(max(1.0, width / columns) / max(1.0, height / rows) / _SHAPE))

    return min((3, _MOST_COLUMNS), key=bent)


class SlotGrid(QWidget):
    """`slot_chosen` carries the `Slot` of an empty cell, `photo_tapped` the `Photo` of a filled one."""

    slot_chosen = Signal(object)
    photo_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._places: tuple[Place, ...] = ()
        self._next: Slot | None = None
        self._columns = 0
        self.tiles: list[PhotoTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_places(self, places: tuple[Place, ...], next_slot: Slot | None) -> None:
        """The grid shows these cells; the cell that the next photograph fills is lit."""
        count_changed = len(places) != len(self._places)
        self._places, self._next = places, next_slot
        while len(self.tiles) < len(places):
            tile = PhotoTile(self._thumbnails, self)
            tile.clicked.connect(self._tapped)
            self.tiles.append(tile)
        for tile, place in zip(self.tiles, places, strict=False):
            tile.show_tile(self._tile_of(place))
        if count_changed:
            self._columns = 0
            self._arrange()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.show_places(self._places, self._next)

    def _tile_of(self, place: Place) -> Tile:
        word = words.slot(place.slot)
        if place.photo is not None:
            if place.wanted:
                taken = place.more + 1
                text = self.tr("{slot}: {n} of {m}").format(slot=word, n=taken, m=taken + place.wanted)
                return Tile(TileState.FILLED, text, path=place.photo.path, lit=place.slot is self._next)
            if place.again:
                text = self.tr("{slot}: again").format(slot=word)
                return Tile(TileState.FILLED, text, path=place.photo.path, lit=True, badge=False)
            more = f" +{place.more}" if place.more else ""
            return Tile(TileState.FILLED, f"{word}{more}", path=place.photo.path)
        lit, drawing = place.slot is self._next, f"slot_{place.slot.value.lower()}"
        if place.required:
            return Tile(TileState.REQUIRED, word, self.tr("required"), lit=lit or place.again, drawing=drawing)
        return Tile(TileState.EMPTY, word, self.tr("next") if lit else "", lit=lit, drawing=drawing)

    def _arrange(self) -> None:
        columns = _columns_for(len(self._places), self.width(), self.height())
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self.tiles:
            self._grid.removeWidget(tile)
        for tile in self.tiles[len(self._places) :]:
            tile.hide()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, tile in enumerate(self.tiles[: len(self._places)]):
            last = place == len(self._places) - 1
            span = columns - place % columns if last else 1
            self._grid.addWidget(tile, place // columns, place % columns, 1, span)
            self._grid.setRowStretch(place // columns, 1)
            if tile.isHidden():
                tile.show()  # lays out every widget around it: only where it is needed

    @QtSlot()
    def _tapped(self) -> None:
        tile = self.sender()
        if not isinstance(tile, PhotoTile) or tile not in self.tiles:
            return
        place = self._places[self.tiles.index(tile)]
        if place.photo is not None:
            self.photo_tapped.emit(place.photo)
        else:
            self.slot_chosen.emit(place.slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
