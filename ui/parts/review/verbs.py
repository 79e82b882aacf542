"""What a supervisor can do with a unit: the likeliest verb filled, each that cannot be done with its reason on it."""

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from station.domain.review import ReviewVerb
from station.views.review import ReviewView
from ui import theme
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.key_watch import KeyWatch
from ui.parts.review.review_words import why_not
from ui.parts.review.wall_words import verb_words
from ui.theme import Meaning

_LOOKS: dict[ReviewVerb, tuple[str | None, Meaning]] = {
    ReviewVerb.AGREE: ("ok", "ok"),
    ReviewVerb.AUTHORISE: ("stop", "stop"),
    ReviewVerb.CONFIRM: ("ok", "ok"),
    ReviewVerb.TO_CONFIRM: ("ok", "look"),
    ReviewVerb.TO_REFUSE: ("stop", "look"),
    ReviewVerb.REDUCE: (None, "plain"),
    ReviewVerb.NEW_PHOTO: ("camera", "plain"),
    ReviewVerb.COMMENT: (None, "plain"),
}
_COLUMNS = (5, 4, 2)
_HEIGHT = 66
"""Room for a word and its reason on two lines."""


class ReviewVerbs(QWidget):
    """`wanted` carries a ReviewVerb, `case_wanted` nothing. A agrees or authorises."""

    wanted = Signal(object)
    case_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReviewView | None = None
        self.buttons = {
            verb: BigButton(icon_name=sign, meaning=look, height=_HEIGHT) for verb, (sign, look) in _LOOKS.items()
        }
        self.more = BigButton(icon_name="down", height=_HEIGHT)
        self.menu = QMenu(self)
        self._reopen = self.menu.addAction("", self._reopen_chosen)
        self._case = self.menu.addAction("", self._case_chosen)
        self._lay_out()
        for verb, button in self.buttons.items():
            button.setProperty("verb", verb.value)
            button.clicked.connect(self._pressed)
        self.more.clicked.connect(self._open_menu)
        self._watch = KeyWatch(self, self._take_key)
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 14)
        grid.setSpacing(8)
        first = (ReviewVerb.AGREE, ReviewVerb.AUTHORISE)
        second = (ReviewVerb.CONFIRM, ReviewVerb.TO_CONFIRM, ReviewVerb.TO_REFUSE)
        for column, verbs in enumerate((first, second)):
            for verb in verbs:
                grid.addWidget(self.buttons[verb], 0, column)
        grid.addWidget(self.buttons[ReviewVerb.REDUCE], 1, 0)
        grid.addWidget(self.buttons[ReviewVerb.NEW_PHOTO], 1, 1)
        grid.addWidget(self.buttons[ReviewVerb.COMMENT], 0, 2)
        grid.addWidget(self.more, 1, 2)
        for column, share in enumerate(_COLUMNS):
            grid.setColumnStretch(column, share)

    def show_review(self, view: ReviewView) -> None:
        """The verbs are those of this unit."""
        self._view = view
        for verb, button in self.buttons.items():
            button.setVisible(verb in view.verbs)
            why = view.prevented.get(verb)
            button.set_reason(why_not(why, verb) if why is not None else None)
            sign, meaning = _LOOKS[verb]
            button.set_look(meaning, sign, primary=verb is view.verbs[0] and why is None)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        for verb, button in self.buttons.items():
            button.setText(verb_words(verb))
        self.more.setText(self.tr("More"))
        self._case.setText(self.tr("The whole case"))
        if self._view is not None:
            self.show_review(self._view)

    @Slot()
    def _pressed(self) -> None:
        self.wanted.emit(ReviewVerb(str(self.sender().property("verb"))))

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.text().upper() != "A" or not self.isEnabled():
            return False
        first = next(
            (self.buttons[verb] for verb in (ReviewVerb.AGREE, ReviewVerb.AUTHORISE) if self._offers(verb)), None
        )
        if first is not None:
            first.click()
        return first is not None

    def _offers(self, verb: ReviewVerb) -> bool:
        return self._view is not None and verb in self._view.verbs

    @Slot()
    def _open_menu(self) -> None:
        ink = theme.tokens_of(self).ink
        why = self._view.prevented.get(ReviewVerb.REOPEN) if self._view is not None else None
        text = verb_words(ReviewVerb.REOPEN)
        self._reopen.setText(f"{text}: {why_not(why, ReviewVerb.REOPEN)}" if why is not None else text)
        self._reopen.setEnabled(why is None)
        self._reopen.setIcon(icon.icon("redo", ink))
        self._case.setIcon(icon.icon("history", ink))
        self.menu.popup(self.more.mapToGlobal(QPoint(0, -self.menu.sizeHint().height() - 4)))

    @Slot()
    def _reopen_chosen(self) -> None:
        self.wanted.emit(ReviewVerb.REOPEN)

    @Slot()
    def _case_chosen(self) -> None:
        self.case_wanted.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._watch.watch()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
