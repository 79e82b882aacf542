"""What to do now while many parcels are taken in: scan, photograph, or set this one apart."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from station.domain.case import CaseState
from station.views.case import CaseView
from station.views.opened import Opened, ScanAnswer
from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.case import parcel_words
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.words.scan_words import tell

_HEIGHT = 72


class RushHead(Card):
    """One sign, one headline, one sentence: what was scanned last, and what comes next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=32, spacing=14)
        self._opened: Opened | None = None
        self._kept = False
        self._count = 0
        self._sign = Sign("info", "info", 84)
        self._headline, self._text = Label(role="prompt", wrap=True), Label(role="heading", wrap=True)
        self._round = Label(role="muted")
        self._another: CaseView | None = None
        self.another = BigButton("", "parcel", height=_HEIGHT)
        self.another.hide()
        self.body.addStretch(2)
        self.body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._text, self._round):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.body.addWidget(label)
        self.body.insertWidget(self.body.indexOf(self._round), self.another, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(3)
        self.retranslate()

    def show_round(self, opened: Opened | None, count: int, *, kept: bool = False) -> None:
        """What was scanned last, whether nothing is missing of it, and how many parcels this round has."""
        self._opened, self._count, self._kept = opened, count, kept
        self.retranslate()

    def offer_another(self, case: CaseView | None) -> None:
        """The parcel of this case was taken in before: one tap says that it is another one. None: that is not so."""
        self._another = case
        self.retranslate()

    def headline(self) -> str:
        """What it says in large letters."""
        return self._headline.full_text()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        opened, again = self._opened, self._another
        self.another.setVisible(again is not None)
        if again is not None:
            self.another.setText(parcel_words.joins(again.came.here + 1, parcel_words.announced(again)))
        self._round.setText(self.tr("Taken in now: {n}").format(n=self._count))
        if opened is None:
            self._show("info", self.tr("Scan the first parcel"), self.tr("Scan, photograph from outside, next."))
        elif opened.answer is not ScanAnswer.FOUND or opened.case is None:
            told = tell(opened)
            self._show(told.meaning, told.headline, "\n".join(filter(None, (*told.sentences, told.task))))
        elif not self._kept:
            self._show("look", opened.case.rma_number, self.tr("Photograph the parcel from outside."))
        else:
            asks = self._another is not None
            self._show("look" if asks else "ok", opened.case.rma_number, self._goes(opened.case))

    def _goes(self, case: CaseView) -> str:
        if self._another is not None and case.state is CaseState.ARRIVED:
            return self.tr("It was taken in before. Is this another parcel of the case?")
        if case.state is not CaseState.ARRIVED and case.came.here == 1:
            return self.tr("Already in work: put it with the others. Scan the next parcel.")
        return self.tr("Stick its tag on it and put it with the others. Scan the next parcel.")

    def _show(self, meaning: theme.Meaning, headline: str, text: str) -> None:
        sign = meaning if meaning not in ("plain", "brand") else "info"
        self._sign.show_sign(sign, meaning, on_fill=False)
        self._headline.setText(headline)
        self._headline.set_tone("" if meaning == "info" else meaning)
        self._text.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
