"""A sheet that asks how a dossier is to be: in whose language, and with or without the names of operators."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import language
from ui.intents import DossierChosen
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet

CUSTOMERS, READERS = "customer", "reader"
NAMES, CODES = "names", "codes"


class DossierSheet(Sheet):
    """Lies over whichever page asked; `chosen` carries a `DossierChosen`, and the sheet is gone then."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=700)
        self._rma_number, self._customers = "", ""
        self._title, self._what = Label(role="heading", wrap=True), Label(role="muted", wrap=True)
        self._whose, self._who = Label(role="small"), Label(role="small")
        self.languages = Segmented(((CUSTOMERS, ""), (READERS, "")))
        self.names = Segmented(((NAMES, ""), (CODES, "")))
        for answers in (self.languages, self.names):
            answers.chosen.connect(answers.choose)
        self.back = BigButton(icon_name="back", key="Esc")
        self.make = BigButton(icon_name="document", meaning="brand", primary=True)
        self.back.clicked.connect(self.close_sheet)
        self.make.clicked.connect(self._finish)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addWidget(self.make, 1)
        body = self.card.body
        for widget in (self._title, self._what, self._whose, self.languages, self._who, self.names):
            body.addWidget(widget)
        body.addSpacing(6)
        body.addLayout(buttons)

    def ask(self, ground: QWidget, rma_number: str, customers: str) -> None:
        """The sheet asks over this page; `customers` is the code of the language that the customer speaks."""
        self._ground, self._rma_number, self._customers = ground, rma_number, customers
        self.languages.choose(READERS)
        self.names.choose(NAMES)
        self.retranslate()
        self.open()

    def close_sheet(self) -> None:
        super().close_sheet()
        self._ground.setFocus()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Dossier of {number}").format(number=self._rma_number))
        self._what.setText(
            self.tr("Facts, photographs with their hashes, marks, comments, timeline and signatures, as one PDF.")
        )
        self._whose.setText(self.tr("Language"))
        self._who.setText(self.tr("Names of the operators"))
        customers = self.tr("The customer's: {language}").format(language=_name(self._customers))
        readers = self.tr("Mine: {language}").format(language=_name(language.spoken().value))
        self.languages.set_texts(((CUSTOMERS, customers), (READERS, readers)))
        self.names.set_texts(((NAMES, self.tr("With names")), (CODES, self.tr("A code for each person"))))
        self.languages.setAccessibleName(self._whose.full_text())
        self.names.setAccessibleName(self._who.full_text())
        self.back.setText(self.tr("Back"))
        self.make.setText(self.tr("Make the dossier"))

    @Slot()
    def _finish(self) -> None:
        wanted = CUSTOMERS if self.languages.value() == CUSTOMERS else language.spoken().value
        self.close_sheet()
        self.chosen.emit(DossierChosen(self._rma_number, wanted, self.names.value() == NAMES))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _name(code: str) -> str:
    """A language in its own words; a customer who speaks none of ours reads English."""
    return {"it": "Italiano", "fr": "Français"}.get(code, "English")
