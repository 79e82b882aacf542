"""One unit in the history: verdict and reasons, declared beside found, and its photographs."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from station.domain.case import Resolution
from station.views.case import ItemView, Photo, UnitView
from ui import words
from ui.models.unit_list import standing, which_of
from ui.parts.card import Card
from ui.parts.chip import Chip
from ui.parts.declared_words import why
from ui.parts.finding_words import MEANING
from ui.parts.found_words import Comparison, compared
from ui.parts.label import Label, isolated
from ui.parts.photo_tile import PhotoTile, Tile, TileState
from ui.parts.thumbnails import Thumbnails
from ui.parts.two_lines import TwoLines


class _Table(QWidget):
    """Declared beside found."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[Label, Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate((4, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._head = self._row(0, "small")

    def _row(self, place: int, role: str) -> tuple[Label, Label, Label]:
        small = role == "small"
        cells = (
            Label(role="small" if small else "muted", elide=True),
            Label(role="small" if small else "muted", wrap=True),
            Label(role="small" if small else "strong", elide=True),
        )
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, place, column, Qt.AlignmentFlag.AlignTop)
        return cells

    def show_rows(self, rows: tuple[Comparison, ...]) -> None:
        for cell, text in zip(self._head, ("", self.tr("Declared"), self.tr("Found")), strict=True):
            cell.setText(text)
        while len(self._cells) < len(rows):
            self._cells.append(self._row(len(self._cells) + 1, "text"))
        for place, cells in enumerate(self._cells):
            for cell in cells:
                cell.setVisible(place < len(rows))
            if place < len(rows):
                row = rows[place]
                for cell, text in zip(cells, (row.name, row.declared, row.found), strict=True):
                    cell.setText(text)
                cells[2].set_tone("stop" if row.differs else "")
                if row.differs:
                    cells[2].setText(f"{row.found} ≠")
        self.setVisible(bool(rows))


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
        self._table = _Table()
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
        while len(self.tiles) < len(photos):
            tile = PhotoTile(self._thumbnails, self)
            tile.setFixedSize(112, 74)
            tile.clicked.connect(self._tapped)
            self.tiles.append(tile)
            self._strip.insertWidget(self._strip.count() - 1, tile)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(photos))
            if place < len(photos):
                photo = photos[place]
                tile.show_tile(Tile(TileState.FILLED, words.slot(photo.slot), path=photo.path))

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
