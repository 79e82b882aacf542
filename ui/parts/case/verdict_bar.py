"""The three verbs that end the work on a unit, and the way out; a verb that cannot be said yet says why on itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from station.domain.verdict import Obstacle, Reception, Verdict
from station.views.case import UnitView
from ui import theme
from ui.parts.button import BigButton
from ui.parts.case.proof_words import missing_photos
from ui.words import words

_HEIGHT = 72
_LOOKS: dict[Verdict, tuple[theme.Meaning, str]] = {
    Verdict.HOLD: ("look", "F3"),
    Verdict.REFUSE: ("stop", "F4"),
    Verdict.CONFIRM: ("ok", "F2"),
}


class VerdictBar(QWidget):
    """`given` carries the `Verdict` that was pressed, `asked_why` the one that could not; `left` is the way out.

    Once nothing is left to be looked at, one button stands in place of the verdicts: `close_wanted`.
    """

    close_wanted = Signal()
    given = Signal(object)
    asked_why = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit: UnitView | None = None
        self._unread = False
        self._stopped: Callable[[], str] | None = None
        self.buttons = {
            verdict: BigButton("", meaning, meaning, key, height=_HEIGHT) for verdict, (meaning, key) in _LOOKS.items()
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.aside = BigButton("", "parcel", height=_HEIGHT)
        self.aside.clicked.connect(self._leave)
        row.addWidget(self.aside)
        for verdict, button in self.buttons.items():
            button.setProperty("verdict", verdict.value)
            button.clicked.connect(self._pressed)
            button.reason_pressed.connect(self._why)
            row.addWidget(button, 0 if verdict is Verdict.HOLD else 1)
        for verdict in (Verdict.REFUSE, Verdict.CONFIRM):
            self.buttons[verdict].setMinimumWidth(200)
            self.buttons[verdict].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.close_case = BigButton("", "ok", "brand", "F2", primary=True, height=_HEIGHT)
        self.close_case.clicked.connect(self._close)
        self.close_case.reason_pressed.connect(self._why_not_closed)
        row.addWidget(self.close_case, 1)
        self.close_case.hide()
        self.retranslate()

    def show_unit(self, unit: UnitView, *, closing: bool = False, unread: bool = False) -> None:
        """Each verb can be pressed, or says what stands in its way; `closing` puts one other in their place.

        `unread` is a message that has to be read before.
        """
        self._unit, self._unread = unit, unread
        for button in self.buttons.values():
            button.setVisible(not closing)
        self.close_case.setVisible(closing)
        stopped = self._stopped() if self._stopped is not None else None
        self.close_case.set_reason(stopped or (words.obstacle(Obstacle.MESSAGE_NOT_ACKNOWLEDGED) if unread else None))
        suggested = unit.suggestion.verdict if unit.suggestion is not None else None
        for verdict, button in self.buttons.items():
            found = unit.obstacles.get(verdict, ())
            button.set_reason(stopped or (self._in_the_way(unit, verdict, found) if found else None))
            chosen = verdict is suggested and verdict is not unit.verdict
            self._set_primary(verdict, chosen and not found and not stopped)

    def stop_verdicts(self, why: Callable[[], str] | None) -> None:
        """No verdict can be said, whatever the unit is like, and each button says why; None lets them be said again."""
        self._stopped = why
        if self._unit is not None:
            self.show_unit(self._unit, closing=not self.close_case.isHidden(), unread=self._unread)

    def _in_the_way(self, unit: UnitView, verdict: Verdict, found: tuple[Obstacle, ...]) -> str:
        """What is to be done next; answers and photographs are given in any order."""
        if found == (Obstacle.ANSWERS_MISSING, Obstacle.PHOTO_MISSING):
            return self.tr("answers and photos are missing")
        return self._obstacle(unit, verdict, found[0])

    def _obstacle(self, unit: UnitView, verdict: Verdict, obstacle: Obstacle) -> str:
        """A missing photograph is named; what was not announced does lie in the parcel, whatever else it lacks."""
        slots = unit.missing_slots.get(verdict, ())
        if obstacle is Obstacle.PHOTO_MISSING and slots:
            return missing_photos(slots)
        undeclared = unit.reception is Reception.UNDECLARED
        named = undeclared and obstacle is Obstacle.NOT_IN_PARCEL
        return words.reception(unit.reception).lower() if named else words.obstacle(obstacle)

    def press(self, verdict: Verdict) -> None:
        """As if the button had been pressed: it acts, or says why it does not."""
        if self.close_case.isHidden():
            self.buttons[verdict].click()
        elif verdict is Verdict.CONFIRM:
            self.close_case.click()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.aside.setText(self.tr("Put aside"))
        self.aside.setAccessibleDescription(self.tr("What was recorded stays"))
        for verdict, button in self.buttons.items():
            button.setText(words.verdict(verdict))
        self.close_case.setText(self.tr("Nothing is left to check: close the case…"))
        if self._unit is not None:
            self.show_unit(self._unit, closing=not self.close_case.isHidden(), unread=self._unread)

    def _set_primary(self, verdict: Verdict, primary: bool) -> None:
        button, meaning = self.buttons[verdict], _LOOKS[verdict][0]
        if button.property("primary") != primary:
            button.setProperty("primary", primary)
            button.set_look(meaning, meaning, primary)

    @Slot()
    def _pressed(self) -> None:
        self.given.emit(Verdict(str(self.sender().property("verdict"))))

    @Slot()
    def _why(self) -> None:
        self.asked_why.emit(Verdict(str(self.sender().property("verdict"))))

    @Slot()
    def _close(self) -> None:
        self.close_wanted.emit()

    @Slot()
    def _why_not_closed(self) -> None:
        self.asked_why.emit(Verdict.CONFIRM)

    @Slot()
    def _leave(self) -> None:
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
