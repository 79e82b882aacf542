"""A sheet that a supervisor signs on the operator's screen: who, why, and the PIN; a badge where there is one."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from station.domain.people import Operator
from station.views.people import SignInName
from ui import theme
from ui.intents import SupervisorSays
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.people.pin_pad import PinPad
from ui.parts.quick_reasons import QuickReasons
from ui.parts.rest import rest
from ui.parts.saying import Saying
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet

_LONGEST = 200
_PAD = 330


class Wording(NamedTuple):
    """How the one who signs is spoken of: the title over the names, and what is said when something is missing."""

    title: str
    choose: str
    pin: str
    badge: str


class SignSheet(Sheet):
    """The PIN counts once somebody is chosen and a reason is written. What is signed is the business of its kinds."""

    def __init__(self, parent: QWidget, ground: QWidget, quick: QuickReasons | None = None) -> None:
        super().__init__(parent, ground, widest=980, margin=22)
        self._who: tuple[SignInName, ...] = ()
        self._chosen: str | None = None
        self._badge = ""
        self.title, self.below = Label(role="heading", wrap=True), Label(role="muted", elide=True)
        self._name_title, self._reason_title = Label(role="small"), Label(role="small")
        self.names, self.reason = Segmented(()), QLineEdit()
        self._names_room = QVBoxLayout()
        self.reason.setMaxLength(_LONGEST)
        self.watch_field(self.reason)
        self.pad, self.refusal, self.quick = PinPad(), Saying("stop"), quick or QuickReasons()
        self.quick.chosen.connect(self._quick)
        self.pad.entered.connect(self._signed)
        self.back = BigButton(icon_name="back", key="Esc")
        self.back.clicked.connect(self.close_sheet)

    def lay_out(self, first: tuple[QWidget, ...] = (), last: tuple[QWidget, ...] = ()) -> None:
        """`first` stands above the names, `last` below the reason."""
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in first:
            left.addWidget(widget)
        left.addWidget(self._name_title)
        left.addLayout(self._names_room)
        for widget in (self._reason_title, self.reason, self.quick, *last):
            left.addWidget(widget)
        left.addStretch(1)
        left.addWidget(self.refusal)
        left.addWidget(self.back)
        self.pad.setFixedWidth(_PAD)
        self.pad.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        zones = QHBoxLayout()
        zones.setSpacing(26)
        zones.addLayout(left, 1)
        zones.addWidget(self.pad)
        self.card.body.addWidget(self.title)
        self.card.body.addWidget(self.below)
        self.card.body.addLayout(zones, 1)
        # only now: Python takes in hand what is in a layout that gets its place, and would hold it after it is gone
        self._names_room.addWidget(self.names)

    def watch_field(self, field: QLineEdit) -> None:
        """The field is one that is filled before the PIN."""
        field.setMinimumHeight(theme.ANSWER)
        field.textChanged.connect(self.judge)
        field.returnPressed.connect(self._to_the_pin)

    def begin(self, who: tuple[SignInName, ...]) -> None:
        """The sheet asks one of these people; what was typed is kept while it lies there."""
        fresh = not self.isVisible()
        self._who = who
        if fresh:
            self._chosen = who[0].login if len(who) == 1 else None
            self._badge = ""
            self.reason.clear()
        self._show_names()
        self.refusal.say("stop", "")
        self.pad.clear()
        self.judge()
        if fresh:
            self.open()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """The station did not take it, and why; the PIN can be typed again."""
        self.refusal.say("stop", text)
        self.pad.clear(wrong=True)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_badge(self, secret: str, whose: Operator | None) -> None:
        """Somebody has shown a badge: they are the one who agrees, if they may."""
        if whose is None or whose.login not in [person.login for person in self._who]:
            self.refusal.say("stop", self.wording().badge)
            return
        self._badge, self._chosen = secret, whose.login
        self.names.choose(whose.login)
        self.pad.clear()
        self.judge()
        self._to_the_pin()

    def more_missing(self) -> str:
        """What else is missing before the PIN counts, or nothing."""
        return ""

    def wording(self) -> Wording:
        """Whoever signs agrees, unless a kind of this sheet says otherwise."""
        return Wording(
            self.tr("Who agrees"),
            self.tr("Choose who agrees"),
            self.tr("Now the PIN of who agrees"),
            self.tr("This badge cannot agree to anything here."),
        )

    def sign(self, says: SupervisorSays) -> None:
        """This was signed."""

    def obstacle(self) -> str:
        """What is still missing before the PIN counts, or nothing."""
        if self._chosen is None:
            return self.wording().choose
        if not self.reason.text().strip():
            return self.tr("Write the reason in a few words")
        return self.more_missing()

    def _show_names(self) -> None:
        self._names_room.removeWidget(self.names)
        self.names.hide()
        self.names.deleteLater()
        self.names = Segmented(tuple((person.login, person.name) for person in self._who))
        self.names.setAccessibleName(self.tr("Supervisor"))
        self.names.choose(self._chosen)
        self.names.chosen.connect(self._name_chosen)
        self._names_room.addWidget(self.names)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._name_title.setText(self.wording().title)
        self._reason_title.setText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.back.setText(self.tr("Back"))
        self.judge()

    @Slot(object)
    def _name_chosen(self, login: str) -> None:
        self._chosen = login
        self.names.choose(login)
        self.judge()

    @Slot(object)
    def _quick(self, words_said: str) -> None:
        self.reason.setText(words_said)
        self._to_the_pin()

    @Slot()
    def judge(self) -> None:
        """The pad can be used, or it is said what comes before."""
        missing = self.obstacle()
        rest(self.pad, missing)
        if missing:
            self.refusal.say("info", missing)
        elif self.pad.isEnabled() and not self.pad.dots.wrong:
            self.refusal.say("info", self.wording().pin)

    @Slot()
    def _to_the_pin(self) -> None:
        if not self.obstacle():
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _signed(self, pin: str) -> None:
        if self._chosen is not None and not self.obstacle():
            self.sign(SupervisorSays(self._chosen, pin, self.reason.text().strip(), badge=self._badge))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
