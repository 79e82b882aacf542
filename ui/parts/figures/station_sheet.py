"""A sheet that asks of which bench the figures are to be."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.sheet import Sheet

_MOST, _ROW = 7, 70
"""So many benches are seen without scrolling, each this many pixels high."""


class StationSheet(Sheet):
    """`chosen` carries a station, or an empty text for all of them; the sheet is gone then."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=520)
        self._title = Label(role="heading")
        self._back = BigButton(icon_name="back", key="Esc")
        self._back.clicked.connect(self.close_sheet)
        self._stations: tuple[str, ...] = ()
        self._now = ""
        self.choices: list[BigButton] = []
        inside = QWidget()
        inside.setObjectName("inside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        room = self._room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setWidget(inside)
        self.card.body.addWidget(self._title)
        self.card.body.addWidget(room)
        self.card.body.addWidget(self._back)
        self.retranslate()

    def ask(self, stations: tuple[str, ...], now: str) -> None:
        """The sheet asks; `now` is the one that is shown, or empty for all."""
        self._stations, self._now = stations, now
        for button in self.choices:
            button.deleteLater()
        self.choices = []
        for station in ("", *stations):
            button = BigButton(
                meaning="brand" if station == now else "plain", icon_name="ok" if station == now else None
            )
            button.setProperty("station", station)
            button.clicked.connect(self._choose)
            self._column.addWidget(button)
            self.choices.append(button)
        self._room.setFixedHeight(min(_MOST, len(self.choices)) * _ROW)
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Which bench?"))
        self._back.setText(self.tr("Back"))
        for button, station in zip(self.choices, ("", *self._stations), strict=False):
            button.setText(station or self.tr("All benches"))

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.close_sheet()
            self.chosen.emit(str(button.property("station")))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
