"""The answer to a scan that did not open a case: sign, headline, what to do, and where to go from here."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.layouts import Garbled
from station.views.opened import NAMES_NO_CASE, Candidate, Opened, ScanAnswer
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.idle.candidate_button import CandidateButton
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.parts.side_by_side import side_by_side
from ui.words.scan_words import Told, tell, tell_of_garbled

_TO_QUARANTINE = NAMES_NO_CASE | {ScanAnswer.NOT_APPROVED}


class ScanAnswerPanel(QWidget):
    """`case_chosen` carries an RMA number to look at, `candidate_chosen` one to open, `healed` a `Garbled`.

    `take_over_wanted` carries the number of a case that is open at another bench.
    """

    closed = Signal()
    case_chosen = Signal(object)
    candidate_chosen = Signal(object)
    healed = Signal(object)
    type_wanted = Signal()
    search_wanted = Signal()
    aside_wanted = Signal()
    take_over_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Opened | Garbled | None = None
        self._behind = ""
        self._card = Card(margin=32, spacing=12)
        self._sign = Sign("info", "info", 84)
        self._headline, self._lines = Label("", "prompt", wrap=True), Label("", "heading", wrap=True)
        self._task, self._similar_title = Label("", "heading", wrap=True), Label("", "muted")
        self._similar, self._candidates = QVBoxLayout(), list[CandidateButton]()
        self.close_button = BigButton("", "next", "brand", key="F9", primary=True, height=68)
        self.case_button = BigButton("", "document", height=68)
        self.heal_button = BigButton("", "ok", "brand", primary=True, height=68)
        self.type_button, self.search_button = BigButton("", "keyboard"), BigButton("", "search")
        self.aside_button = BigButton("", "tag", height=68)
        self.take_button = BigButton("", "supervisor", "look", height=68)
        self._arrange()
        self.close_button.clicked.connect(self.closed)
        self.case_button.clicked.connect(self._case_pressed)
        self.heal_button.clicked.connect(self._heal_pressed)
        self.type_button.clicked.connect(self.type_wanted)
        self.search_button.clicked.connect(self.search_wanted)
        self.aside_button.clicked.connect(self.aside_wanted)
        self.take_button.clicked.connect(self._take_pressed)
        self.retranslate()

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        body = self._card.body
        body.addStretch(2)
        body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._lines, self._task, self._similar_title):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        font = self._lines.font()
        font.setWeight(font.Weight.Normal)
        self._lines.setFont(font)
        self._similar.setSpacing(8)
        body.addLayout(self._similar)
        body.addStretch(3)
        body.addWidget(self.take_button)  # a row of its own: three with their words are wider than a small screen
        body.addLayout(side_by_side((self.type_button, 1), (self.search_button, 1)))  # a row of their own, too
        ways = ((self.case_button, 1), (self.aside_button, 1), (self.close_button, 2), (self.heal_button, 3))
        body.addLayout(side_by_side(*ways))

    def show_answer(self, opened: Opened, behind: str = "") -> None:
        """This answer is shown; the case of this number is open `behind` it, and closing the answer leads back."""
        self._shown, self._behind = opened, behind
        self._show(tell(opened))
        self._fill_similar(opened.similar)
        self._say_similar(opened)
        self.case_button.setVisible(opened.case is not None)
        for button in (self.type_button, self.search_button):
            button.setVisible(opened.answer in NAMES_NO_CASE)
        self.aside_button.setVisible(opened.answer in _TO_QUARANTINE)
        self.take_button.setVisible(opened.answer is ScanAnswer.OPEN_ELSEWHERE)
        self.take_button.set_reason(None if opened.may_take_over else self.tr("a supervisor can do that"))
        self.heal_button.hide()
        self.close_button.setText(self.tr("Back to the case") if behind else self.tr("Next parcel"))

    def show_garbled(self, found: Garbled) -> None:
        """It is asked whether the label says what the scanner should have sent."""
        self._shown = found
        self._show(tell_of_garbled(found))
        self._fill_similar(())
        self._similar_title.hide()
        for button in (self.case_button, self.type_button, self.search_button, self.aside_button, self.take_button):
            button.hide()
        self.heal_button.setText(self.tr("Yes, it says {number}").format(number=found.healed))
        self.heal_button.show()
        self.close_button.setText(self.tr("No"))
        self.close_button.set_look("plain", "close", primary=False)

    def headline(self) -> str:
        """What the panel says in large letters."""
        return self._headline.full_text()

    def text(self) -> str:
        """The sentences and the task, a line each."""
        return "\n".join(filter(None, (self._lines.full_text(), self._task.full_text())))

    def similar(self) -> tuple[CandidateButton, ...]:
        """The buttons with the cases that may be meant."""
        return tuple(self._candidates)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.case_button.setText(self.tr("Look at the case"))
        self.type_button.setText(self.tr("Type the number"))
        self.search_button.setText(self.tr("Search"))
        self.aside_button.setText(self.tr("Quarantine"))
        self.take_button.setText(self.tr("Take it over"))
        if isinstance(self._shown, Opened):
            self.show_answer(self._shown, self._behind)
        elif self._shown is not None:
            self.show_garbled(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, told: Told) -> None:
        self._card.set_tone(f"{told.meaning}_fill" if told.full else "")
        sign = told.meaning if told.meaning not in ("plain", "brand") else "info"
        self._sign.show_sign(sign, told.meaning, on_fill=told.full)
        self._headline.setText(told.headline)
        self._headline.set_tone("on_fill" if told.full else told.meaning)
        self._lines.setText("\n".join(told.sentences))
        self._lines.setVisible(bool(told.sentences))
        self._task.setText(told.task)
        self._task.setVisible(bool(told.task))
        for label in (self._lines, self._task):
            label.set_tone("on_fill" if told.full else "")
        self.close_button.set_look("plain" if told.full else "brand", "next", not told.full)

    def _say_similar(self, opened: Opened) -> None:
        of_product = opened.answer is ScanAnswer.PRODUCT_CODE
        if of_product and not opened.similar:
            self._similar_title.setText(self.tr("No open case expects this product."))
        elif of_product:
            self._similar_title.setText(self.tr("Open cases that expect it:"))
        else:
            self._similar_title.setText(self.tr("Is it one of these?"))
        self._similar_title.setVisible(bool(opened.similar) or of_product)

    def _fill_similar(self, candidates: tuple[Candidate, ...]) -> None:
        for button in self._candidates:
            self._similar.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._candidates = [CandidateButton(candidate) for candidate in candidates]
        for button in self._candidates:
            button.clicked.connect(self._similar_pressed)
            self._similar.addWidget(button)

    @Slot()
    def _similar_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, CandidateButton):
            self.candidate_chosen.emit(button.candidate.rma_number)

    @Slot()
    def _case_pressed(self) -> None:
        if isinstance(self._shown, Opened) and self._shown.case is not None:
            self.case_chosen.emit(self._shown.case.rma_number)

    @Slot()
    def _take_pressed(self) -> None:
        if isinstance(self._shown, Opened) and self._shown.case is not None:
            self.take_over_wanted.emit(self._shown.case.rma_number)

    @Slot()
    def _heal_pressed(self) -> None:
        if isinstance(self._shown, Garbled):
            self.healed.emit(self._shown)
