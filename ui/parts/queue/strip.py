"""What can be done with the chosen row of the queue."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.printing import JobState
from station.views.quarantine import ParcelAside
from station.views.queue import QueueRow, Waiting
from ui.intents import HandedOver
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.queue.rows import number_of
from ui.words import aside_words, words


class QueueStrip(Card):
    """Signals: `open_wanted` and `reprint_wanted` carry a number, `handed_over` carries HandedOver."""

    open_wanted = Signal(object)
    handed_over = Signal(object)
    reprint_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Waiting | None = None
        self._title, self._text = Label("", "heading", elide=True), Label("", "muted", elide=True)
        self.open = BigButton("", "next", "brand", primary=True)
        self.hand_over = BigButton("", "truck", "ok", primary=True)
        self.reprint = BigButton("", "printer")
        row = QHBoxLayout()
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row.addLayout(column, 1)
        for button in (self.reprint, self.hand_over, self.open):
            row.addWidget(button)
        self.body.addLayout(row)
        self.open.clicked.connect(self._open)
        self.hand_over.clicked.connect(self._hand_over)
        self.reprint.clicked.connect(self._reprint)
        self.show_row(None)

    def show_row(self, row: Waiting | None) -> None:
        """The strip is about this row; without one it is hidden."""
        self._row = row
        self.setVisible(row is not None)
        if isinstance(row, ParcelAside):
            self._show_aside(row)
        elif row is not None:
            self._show_case(row)

    def _show_aside(self, row: ParcelAside) -> None:
        self.open.set_look("brand", "next", primary=True)
        self._title.setText(row.tag)
        trouble = words.trouble(row.trouble) if row.trouble else ""
        self._text.setText(" · ".join(filter(None, (aside_words.aside(row.why), row.rma_number or row.code, trouble))))
        for button in (self.hand_over, self.reprint):
            button.hide()
        self.retranslate()

    def _show_case(self, row: QueueRow) -> None:
        label = row.return_code is not None
        self.open.set_look("plain" if label else "brand", "next", primary=not label)
        self._title.setText(row.return_code or row.rma_number)
        trouble = words.trouble(row.trouble) if row.trouble else ""
        self._text.setText(" · ".join(filter(None, (row.customer, trouble))))
        for button in (self.hand_over, self.reprint):
            button.setVisible(label)
        unprinted = row.job in (JobState.WAITING, JobState.PRINTING)
        self.hand_over.set_reason(self.tr("the label has not come out") if unprinted else None)
        self.reprint.set_reason(self.tr("it is being printed") if unprinted else None)
        self.retranslate()

    def retranslate(self) -> None:
        waits = isinstance(self._row, QueueRow) and self._row.return_code is not None
        self.open.setText(self.tr("Look") if waits else self.tr("Open"))
        self.hand_over.setText(self.tr("Handed to the carrier"))
        self.reprint.setText(self.tr("Print again"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_row(self._row)

    @Slot()
    def _open(self) -> None:
        if self._row is not None:
            self.open_wanted.emit(number_of(self._row))

    @Slot()
    def _hand_over(self) -> None:
        if isinstance(self._row, QueueRow) and self._row.return_code is not None:
            self.handed_over.emit(HandedOver(self._row.return_code))

    @Slot()
    def _reprint(self) -> None:
        if isinstance(self._row, QueueRow) and self._row.return_code is not None:
            self.reprint_wanted.emit(self._row.return_code)
