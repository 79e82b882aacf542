"""The return conditions in force: which they are, where they come from, and what is wrong with a file."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.saying import Saying
from ui.parts.step_list import Step, StepList
from ui.parts.text_sheet import TextSheet
from ui.setting_intents import PolicyFileChosen
from ui.words import setting_words


class PolicyTab(QWidget):
    """`reread_wanted`; `file_chosen` carries a PolicyFileChosen, to be looked at only."""

    reread_wanted = Signal()
    file_chosen = Signal(object)

    def __init__(self, page: QWidget, ground: QWidget) -> None:
        super().__init__()
        self._may = True
        self._title, self.facts, self.said = Label(role="heading"), StepList(), Saying("info")
        self.reread = BigButton(icon_name="redo", meaning="brand", primary=True)
        self.look = BigButton(icon_name="document")
        self.sheet = TextSheet(page, ground)
        card = Card(margin=20, spacing=10)
        card.body.addWidget(self._title)
        card.body.addWidget(self.facts)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.look)
        row.addWidget(self.reread)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(card)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addLayout(row)
        self.reread.clicked.connect(self.reread_wanted)
        self.look.clicked.connect(self._ask)
        self.sheet.said.connect(self._chosen)
        self.retranslate()

    def show_facts(self, facts: tuple[Step, ...], may_change: bool) -> None:
        """What is in force; whoever may not change it only looks."""
        self._may = may_change
        self.facts.show_steps(facts)
        self.reread.set_reason(None if may_change else setting_words.only_administrators())

    def say(self, meaning: theme.Meaning, text: str) -> None:
        """What a file turned out to be."""
        self.said.say(meaning, text)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Return conditions in force"))
        self.reread.setText(self.tr("Read the file again"))
        self.look.setText(self.tr("Check another file"))

    @Slot()
    def _ask(self) -> None:
        why = self.tr("It is only looked at: what is in force stays.")
        self.sheet.ask(self.tr("Which file?"), why, self.tr("Check"))

    @Slot(object)
    def _chosen(self, file: str) -> None:
        self.file_chosen.emit(PolicyFileChosen(file))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
