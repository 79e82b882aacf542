"""Today's figures: a number, a word, and a colour when it asks for attention."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.bench import BenchView
from ui.parts.card import Card
from ui.parts.label import Label


class Figures(Card):
    """How many were processed, how many wait for the supervisor, how many refunds are due soon."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = (Label("0", "number"), Label("0", "number"), Label("0", "number"))
        self._words = (Label("", "small", wrap=True), Label("", "small", wrap=True), Label("", "small", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        for number, word in zip(self._numbers, self._words, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(number)
            column.addWidget(word)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        self.retranslate()

    def show_figures(self, view: BenchView) -> None:
        """The card shows these figures."""
        tones = ("", "look" if view.on_hold else "", "stop" if view.due_soon else "")
        values = (view.processed_today, view.on_hold, view.due_soon)
        for label, value, tone in zip(self._numbers, values, tones, strict=True):
            label.setText(str(value))
            label.set_tone(tone)

    def retranslate(self) -> None:
        texts = (self.tr("processed today"), self.tr("on hold"), self.tr("refunds urgent"))
        for label, text in zip(self._words, texts, strict=True):
            label.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
