"""What stands aside: its number, what came with it, since when, and why; the reasons can be tapped."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.quarantine import Aside
from station.views.quarantine import ParcelAside
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label, isolated
from ui.parts.segmented import Answer
from ui.words import aside_words, words


class AsideHead(Card):
    """`why_chosen` carries an Aside, `note_wanted` says that somebody wants to write one."""

    why_chosen = Signal(object)
    note_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=20, spacing=10)
        self._parcel: ParcelAside | None = None
        self._title, self._tag = Label(role="muted"), Label(role="number", elide=True)
        self._about, self._since = Label(role="text", wrap=True), Label(role="muted", wrap=True)
        self._question = Label(role="strong")
        self.reasons = {why: Answer(why.value, "", 99, self) for why in Aside}
        self._note = Label(role="text", wrap=True)
        self.note = BigButton(icon_name="note")
        for widget in (self._title, self._tag, self._about, self._since):
            self.body.addWidget(widget)
        self.body.addSpacing(10)
        self.body.addWidget(self._question)
        column = QVBoxLayout()
        column.setSpacing(8)
        for answer in self.reasons.values():
            answer.clicked.connect(self._pressed)
            column.addWidget(answer)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.body.addWidget(self._note)
        self.body.addWidget(self.note)
        self.note.clicked.connect(self.note_wanted)
        self.retranslate()

    def show_parcel(self, parcel: ParcelAside) -> None:
        """The card speaks of this parcel."""
        self._parcel = parcel
        self._tag.setText(parcel.tag)
        about = [parcel.rma_number or "", parcel.code if parcel.code != parcel.rma_number else ""]
        self._about.setText(" · ".join(isolated(text) for text in about if text) or self.tr("no number on it"))
        since = self.tr("since {time}, {name}")
        self._since.setText(
            since.format(time=words.day_and_clock(parcel.arrived_at), name=isolated(parcel.operator_name))
        )
        for why, answer in self.reasons.items():
            answer.setVisible(why in parcel.reasons or why is parcel.why)
            answer.setChecked(why is parcel.why)
        self._note.setText(isolated(parcel.note) if parcel.note else "")
        self._note.setVisible(bool(parcel.note))
        self.note.setVisible(parcel.ending is None)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Put aside: do not open"))
        self._question.setText(self.tr("Why?"))
        self.note.setText(self.tr("Write a note"))
        for why, answer in self.reasons.items():
            answer.setText(aside_words.aside(why))
            answer.setAccessibleName(answer.text())
        if self._parcel is not None:
            self.show_parcel(self._parcel)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _pressed(self) -> None:
        answer = self.sender()
        if isinstance(answer, Answer) and self._parcel is not None and self._parcel.ending is None:
            self.why_chosen.emit(Aside(answer.value))
