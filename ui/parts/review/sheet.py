"""What a verb of the review still needs to know: why, for which reasons, which photograph, how much is kept."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtCore import Slot as QtSlot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from station.domain.evidence import UNIT_SLOTS, Slot
from station.domain.reduction import reduction_of
from station.domain.review import ReviewVerb
from station.domain.verdict import reason_obstacles
from station.views.review import ReviewView
from ui import theme
from ui.intents import ReviewSaid
from ui.parts.button import BigButton
from ui.parts.case.proof_words import missing_photos
from ui.parts.label import Label, isolated
from ui.parts.quick_reasons import QuickReasons
from ui.parts.reason_toggles import ReasonToggles
from ui.parts.review.wall_words import verb_words
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet
from ui.theme import Meaning
from ui.words import words

_LONGEST, _LONGEST_AMOUNT = 500, 12
_REFUSES = (ReviewVerb.AUTHORISE, ReviewVerb.TO_REFUSE)
_NEEDS_WORDS = (
    ReviewVerb.TO_CONFIRM,
    ReviewVerb.TO_REFUSE,
    ReviewVerb.REDUCE,
    ReviewVerb.REOPEN,
    ReviewVerb.COMMENT,
    ReviewVerb.NEW_PHOTO,
)
_LOOKS: dict[ReviewVerb, tuple[str, Meaning]] = {
    ReviewVerb.AUTHORISE: ("stop", "stop"),
    ReviewVerb.TO_REFUSE: ("stop", "stop"),
    ReviewVerb.TO_CONFIRM: ("ok", "ok"),
}


class ReviewSheet(Sheet):
    """`said` carries a `ReviewSaid`; the sheet is gone then."""

    said = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=940, margin=22)
        self._view: ReviewView | None = None
        self._verb = ReviewVerb.COMMENT
        self._title, self._about = Label(role="heading", wrap=True), Label(role="strong", elide=True)
        self._why = Label(role="muted", wrap=True)
        self.reasons, self.slots = ReasonToggles(), Segmented(tuple((slot.value, "") for slot in UNIT_SLOTS))
        self._kept_title, self._words_title = Label(role="small"), Label(role="small")
        self.kept, self.words, self.quick = QLineEdit(), QLineEdit(), QuickReasons()
        self.kept.setMaxLength(_LONGEST_AMOUNT)
        self.words.setMaxLength(_LONGEST)
        for field in (self.kept, self.words):
            field.setMinimumHeight(theme.ANSWER)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._press_done)
        self.back, self.done = BigButton(icon_name="back", key="Esc"), BigButton(primary=True)
        self.back.clicked.connect(self.close_sheet)
        self.done.clicked.connect(self._finish)
        self.reasons.changed.connect(self._judge)
        self.slots.chosen.connect(self._choose_slot)
        self.quick.chosen.connect(self.words.setText)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addWidget(self.done, 1)
        body = self.card.body
        body.setSpacing(10)
        rows = (
            self._about,
            self._title,
            self._why,
            self.reasons,
            self.slots,
            self._kept_title,
            self.kept,
            self._words_title,
        )
        for widget in (*rows, self.words, self.quick):
            body.addWidget(widget)
        body.addSpacing(6)
        body.addLayout(buttons)

    def ask(self, verb: ReviewVerb, view: ReviewView, shown: Slot | None = None) -> None:
        """The sheet asks what this verb needs for this unit; the likely reasons and what is shown are chosen."""
        self._verb, self._view = verb, view
        unit = view.unit
        suggested = unit.suggestion.reasons if unit.suggestion is not None else ()
        self.reasons.start(suggested, unit.reasons or suggested)
        self.slots.choose((shown if shown in UNIT_SLOTS else UNIT_SLOTS[0]).value)
        goods = isolated(view.item.name or unit.found_name)
        self._about.setText(f"{view.case.rma_number} · {goods}")
        self.kept.clear()
        self.words.setText(unit.verdict_note if verb is ReviewVerb.AUTHORISE else "")
        self._say()
        self._judge()
        self.open()
        (self.kept if verb is ReviewVerb.REDUCE else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        verb = self._verb
        self.reasons.setVisible(verb in _REFUSES)
        self.slots.setVisible(verb is ReviewVerb.NEW_PHOTO)
        for widget in (self._kept_title, self.kept):
            widget.setVisible(verb is ReviewVerb.REDUCE)
        self.quick.setVisible(verb in (ReviewVerb.TO_CONFIRM, ReviewVerb.TO_REFUSE, ReviewVerb.REDUCE))
        title, why = self._question(verb)
        self._title.setText(title)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._words_title.setText(self.tr("To the bench") if verb is ReviewVerb.NEW_PHOTO else self.tr("Reason"))
        self._words_title.setVisible(verb is not ReviewVerb.COMMENT)
        self.words.setAccessibleName(self._words_title.full_text() if verb is not ReviewVerb.COMMENT else title)
        self.done.setText(verb_words(verb))
        sign, meaning = _LOOKS.get(verb, ("ok", "brand"))
        self.done.set_look(meaning, sign, primary=True)

    def _question(self, verb: ReviewVerb) -> tuple[str, str]:
        overturned = self.tr(
            "The label is void, and a new decision takes the place of the first. Both stay in the journal."
        )
        texts = {
            ReviewVerb.AUTHORISE: (self.tr("Authorise the refusal: for which reasons?"), ""),
            ReviewVerb.TO_REFUSE: (self.tr("Refuse what the bench confirmed?"), overturned),
            ReviewVerb.TO_CONFIRM: (self.tr("Confirm what the bench refused?"), overturned),
            ReviewVerb.REDUCE: (self.tr("Confirm with a reduced refund"), ""),
            ReviewVerb.REOPEN: (
                self.tr("Why is the case reopened?"),
                self.tr("All its units are to be decided again; the next decision replaces this one."),
            ),
            ReviewVerb.NEW_PHOTO: (
                self.tr("Which photograph is to be taken again?"),
                self.tr("It becomes a task at the bench, and the unit waits on its shelf until then."),
            ),
        }
        return texts.get(verb, (self.tr("Comment"), self.tr("Everybody who looks at the case reads it.")))

    def obstacle(self) -> str:
        """What is still missing, or nothing."""
        if self._view is None:
            return ""
        said, verb = self.words.text().strip(), self._verb
        if verb in _REFUSES:
            found = [words.obstacle(one) for one in reason_obstacles(self.reasons.chosen(), said)]
            if missing := self._missing():
                found.append(missing_photos(missing))
            if found:
                return " · ".join(found)
        if verb is ReviewVerb.REDUCE and reduction_of(self.kept.text()) is None:
            return self.tr("how much is kept: 15.00 or 20%")
        return self.tr("write a few words first") if verb in _NEEDS_WORDS and not said else ""

    def _missing(self) -> tuple[Slot, ...]:
        """The photographs that the chosen reasons need and that have not been taken."""
        assert self._view is not None
        wanted = {slot for why in self.reasons.chosen() for slot in self._view.unit.slots_for.get(why, ())}
        return tuple(slot for slot in Slot if slot in wanted)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.back.setText(self.tr("Back"))
        self.slots.setAccessibleName(self.tr("Photograph"))
        self.slots.set_texts(tuple((slot.value, words.slot(slot)) for slot in UNIT_SLOTS))
        self._kept_title.setText(self.tr("Kept from the refund: an amount or a per cent (15.00 or 20%)"))
        self.kept.setAccessibleName(self._kept_title.full_text())
        self._say()
        self._judge()

    @QtSlot()
    def _judge(self) -> None:
        self.done.set_reason(self.obstacle() or None)

    @QtSlot(object)
    def _choose_slot(self, value: str) -> None:
        self.slots.choose(value)

    @QtSlot()
    def _press_done(self) -> None:
        self.done.click()

    @QtSlot()
    def _finish(self) -> None:
        view = self._view
        if view is None or self.obstacle():
            return
        verb, unit, slot = self._verb, view.unit, self.slots.value()
        said = ReviewSaid(
            verb,
            view.case.rma_number,
            unit.line,
            unit.unit,
            self.words.text().strip(),
            self.reasons.chosen() if verb in _REFUSES else (),
            Slot(slot) if verb is ReviewVerb.NEW_PHOTO and slot else None,
            self.kept.text().strip() if verb is ReviewVerb.REDUCE else "",
        )
        self.close_sheet()
        self.said.emit(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
