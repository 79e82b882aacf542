"""One unit in the history: verdict and reasons, declared beside found, and its photographs."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from station.domain.case import Resolution
from station.views.case import ItemView, Photo, UnitView
from ui.models.unit_list import standing, which_of
from ui.parts.card import Card
from ui.parts.case.declared_words import why
from ui.parts.case.finding_words import MEANING
from ui.parts.chip import Chip
from ui.parts.history.found_table import FoundTable
from ui.parts.history.found_words import compared
from ui.parts.label import Label, isolated
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.parts.two_lines import TwoLines
from ui.words import words

_USUAL = 4
"""Photographs of a usual unit; their tiles are there before the first one is shown."""


class HistoryUnit(Card):
    """Shows one unit as it was decided; `photo_tapped` carries a `Photo`."""

    photo_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(margin=14, spacing=8)
        self._thumbnails = thumbnails
        self._photos: tuple[Photo, ...] = ()
        self._name = TwoLines("title")
        self._state = Chip("info")
        self._said = Label(role="muted", wrap=True)
        self._note = Label(role="text", wrap=True)
        self._table = FoundTable()
        self.tiles: list[PhotoTile] = []
        self._strip = QHBoxLayout()
        self._strip.setSpacing(8)
        self._strip.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        head.addWidget(self._state)
        self.body.addLayout(head)
        for widget in (self._said, self._note, self._table):
            self.body.addWidget(widget)
        self.body.addLayout(self._strip)
        self._add_tiles(_USUAL)

    def show_unit(self, item: ItemView, unit: UnitView, photos: tuple[Photo, ...]) -> None:
        """The card speaks of this unit and shows these photographs."""
        parts = (item.name or unit.found_name, which_of(item, unit))
        self._name.setText(" · ".join(part for part in parts if part))
        meaning = MEANING[unit.verdict] if unit.verdict else "plain"
        self._state.say(meaning, (standing(unit) or words.reception(unit.reception)).capitalize())
        self._say(self._said, _sentence(item, unit))
        notes = " · ".join(isolated(note) for note in (unit.verdict_note, unit.note) if note)
        self._say(self._note, notes)
        self._table.show_rows(compared(item, unit) if unit.answered else ())
        self._show_photos(photos)

    def _say(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_photos(self, photos: tuple[Photo, ...]) -> None:
        self._photos = photos
        self._add_tiles(len(photos) - len(self.tiles))
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(photos))
            if place < len(photos):
                photo = photos[place]
                tile.show_tile(Tile(TileState.FILLED, words.slot(photo.slot), path=photo.path))

    def _add_tiles(self, more: int) -> None:
        for _ in range(more):
            tile = PhotoTile(self._thumbnails, self)
            tile.setFixedSize(112, 74)
            tile.hide()
            tile.clicked.connect(self._tapped)
            self.tiles.append(tile)
            self._strip.insertWidget(self._strip.count() - 1, tile)

    @Slot()
    def _tapped(self) -> None:
        tile = self.sender()
        if isinstance(tile, PhotoTile) and tile in self.tiles:
            self.photo_tapped.emit(self._photos[self.tiles.index(tile)])


def _resolution(unit: UnitView) -> str:
    if unit.resolution is None or unit.resolution is Resolution.NONE:
        return ""
    return words.resolution(unit.resolution)


def _sentence(item: ItemView, unit: UnitView) -> str:
    parts = [", ".join(words.reason(reason) for reason in unit.reasons)]
    parts.append(_resolution(unit))
    parts.append(words.disposition(unit.disposition) if unit.disposition else "")
    parts.append(words.grade(unit.grade) if unit.grade else "")
    found = " · ".join(part for part in parts if part)
    said = why(item)
    return f"{found}\n{said}" if found and said else found or said
