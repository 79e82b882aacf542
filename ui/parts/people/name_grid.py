"""The names as cards, in as many columns as fit."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from station.views.people import SignInName
from ui.parts.people.name_card import NameCard

_LEAST = 300


class NameGrid(QWidget):
    """`name_pressed` carries the SignInName that was pressed."""

    name_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inside")
        self.cards: tuple[NameCard, ...] = ()
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_names(self, names: tuple[SignInName, ...]) -> None:
        """Exactly these names have a card."""
        if names == tuple(card.who for card in self.cards):
            return
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = tuple(NameCard(who, self) for who in names)
        for card in self.cards:
            card.clicked.connect(self._pressed)
        self._place(self._fitting())

    def mark(self, login: str | None) -> SignInName | None:
        """The card of this name is marked; returns whose it is."""
        chosen = None
        for card in self.cards:
            card.setChecked(card.who.login == login)
            chosen = card.who if card.isChecked() else chosen
        return chosen

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._place(self._fitting())

    def _fitting(self) -> int:
        return max(1, min(3, self.width() // _LEAST))

    def _place(self, columns: int) -> None:
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
            card.show()
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    @Slot()
    def _pressed(self) -> None:
        card = self.sender()
        if isinstance(card, NameCard):
            self.name_pressed.emit(card.who)
