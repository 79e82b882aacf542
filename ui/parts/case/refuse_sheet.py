"""The refusal: its reasons, the words for the customer, and the photographs that go with it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain import evidence
from station.domain.verdict import Obstacle, Verdict, reason_obstacles
from station.views.case import ItemView, UnitView
from ui.intents import VerdictGiven
from ui.parts.button import BigButton
from ui.parts.case.proof_words import missing_photos
from ui.parts.label import Label
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.tile import PhotoTile, Tile, TileState
from ui.parts.reason_toggles import ReasonToggles
from ui.parts.sheet import Sheet
from ui.parts.text_box import TextBox
from ui.words import words

_LONGEST = 2_000
_MOST_PHOTOS = 6


class RefuseSheet(Sheet):
    """`given` carries a `VerdictGiven` that refuses."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget, thumbnails: Thumbnails) -> None:
        super().__init__(parent, ground, widest=980, margin=20)
        self._thumbnails = thumbnails
        self._item: ItemView | None = None
        self._unit: UnitView | None = None
        self._title = Label(role="heading", elide=True)
        self._ask = Label(role="muted", wrap=True)
        self.reasons = ReasonToggles()
        self.reasons.changed.connect(self._judge)
        self.text = TextBox(_LONGEST)
        self.text.setFixedHeight(76)
        self.text.textChanged.connect(self._judge)
        self._photo_title = Label(role="small")
        self.tiles = [PhotoTile(thumbnails) for _ in range(_MOST_PHOTOS)]
        self.back = BigButton(icon_name="back", key="Esc")
        self.refuse = BigButton(icon_name="stop", meaning="stop", primary=True)
        self.back.clicked.connect(self.close_sheet)
        self.refuse.clicked.connect(self._refuse)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(8)
        for tile in self.tiles:
            tile.setFixedSize(118, 70)
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            strip.addWidget(tile)
        strip.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back, 1)
        buttons.addWidget(self.refuse, 2)
        body = self.card.body
        body.setSpacing(10)
        for widget in (self._title, self._ask, self.reasons, self.text, self._photo_title):
            body.addWidget(widget)
        body.addLayout(strip)
        body.addSpacing(4)
        body.addLayout(buttons)

    def ask(self, item: ItemView, unit: UnitView) -> None:
        """The sheet asks why this unit is refused; what the conditions suggest is chosen already."""
        self._item, self._unit = item, unit
        suggested = unit.suggestion.reasons if unit.suggestion is not None else ()
        self.reasons.start(suggested, unit.reasons or suggested)
        self.text.setPlainText(unit.verdict_note)
        self._show_photos(unit)
        self._say_title()
        self._judge()
        self.open()

    def _show_photos(self, unit: UnitView) -> None:
        for place, tile in enumerate(self.tiles):
            tile.setVisible(place < len(unit.photos))
            if place < len(unit.photos):
                photo = unit.photos[place]
                tile.show_tile(Tile(TileState.FILLED, words.slot(photo.slot), path=photo.path))

    def _say_title(self) -> None:
        if self._item is None or self._unit is None:
            return
        name = self._item.name or self._unit.found_name
        self._title.setText(self.tr("Refuse: {name}").format(name=name))
        count = len(self._unit.photos)
        self._photo_title.setText(self.tr("Photographs that go on the slip · {n}").format(n=count))

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._ask.setText(self.tr("Why? The customer reads the reasons on the slip in the parcel."))
        self.text.setPlaceholderText(self.tr("In your own words (needed for “Other”)"))
        self.text.setAccessibleName(self.tr("In your own words"))
        self.back.setText(self.tr("Back"))
        self.refuse.setText(words.verdict(Verdict.REFUSE))
        if self._unit is not None:
            self._show_photos(self._unit)
        self._say_title()
        self._judge()

    @Slot()
    def _judge(self) -> None:
        said = [words.obstacle(found) for found in reason_obstacles(self.reasons.chosen(), self.text.toPlainText())]
        if missing := self._missing():
            said.append(missing_photos(missing))
        elif self._unit is not None and not self._unit.photos:
            said.append(words.obstacle(Obstacle.PHOTO_MISSING))
        self.refuse.set_reason(" · ".join(said) or None)

    def _missing(self) -> tuple[evidence.Slot, ...]:
        """The photographs that the chosen reasons need and that have not been taken."""
        if self._unit is None:
            return ()
        wanted = {slot for reason in self.reasons.chosen() for slot in self._unit.slots_for.get(reason, ())}
        return tuple(slot for slot in evidence.Slot if slot in wanted)

    @Slot()
    def _refuse(self) -> None:
        unit = self._unit
        if unit is None:
            return
        note = self.text.toPlainText().strip()
        self.close_sheet()
        self.given.emit(VerdictGiven(unit.line, unit.unit, Verdict.REFUSE, self.reasons.chosen(), note))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F4 again refuses: the hand is on that key already."""
        if event.key() == Qt.Key.Key_F4 and not event.isAutoRepeat():
            self.refuse.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
