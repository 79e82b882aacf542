"""A supervisor says that they know what is stuck: who, the reason, and the PIN; then verdicts go on."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

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


class StuckReasons(QuickReasons):
    """Why decisions do not leave, as a rule."""

    def retranslate(self) -> None:
        texts = (self.tr("Portal is down"), self.tr("No network"), self.tr("I have called"))
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)


class KnownSheet(Sheet):
    """`given` carries a `SupervisorSays`; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=980, margin=22)
        self._who: tuple[SignInName, ...] = ()
        self._login: str | None = None
        self._badge = ""
        self._titles = [Label(role="heading", wrap=True), Label(role="muted", wrap=True)]
        self._titles += [Label(role="small") for _ in range(2)]
        self.names, self.reason = Segmented(()), QLineEdit()
        self._names_room = QVBoxLayout()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setMinimumHeight(theme.ANSWER)
        self.reason.textChanged.connect(self._judge)
        self.reason.returnPressed.connect(self._to_the_pin)
        self.quick, self.pad, self.refusal = StuckReasons(), PinPad(), Saying("stop")
        self.quick.chosen.connect(self._quick)
        self.pad.entered.connect(self._signed)
        self.back = BigButton(icon_name="back", key="Esc")
        self.back.clicked.connect(self.close_sheet)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self._names_room.addWidget(self.names)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._titles[1])
        left.addWidget(self._titles[2])
        left.addLayout(self._names_room)
        left.addWidget(self._titles[3])
        left.addWidget(self.reason)
        left.addWidget(self.quick)
        left.addStretch(1)
        left.addWidget(self.refusal)
        left.addWidget(self.back)
        self.pad.setFixedWidth(_PAD)
        zones = QHBoxLayout()
        zones.setSpacing(26)
        zones.addLayout(left, 1)
        zones.addWidget(self.pad)
        self.card.body.addWidget(self._titles[0])
        self.card.body.addLayout(zones, 1)

    def ask(self, who: tuple[SignInName, ...]) -> None:
        """The sheet is open, empty, for one of these people."""
        self._who, self._badge = who, ""
        self._login = who[0].login if len(who) == 1 else None
        self.reason.clear()
        self._show_names()
        self.pad.clear()
        self._judge()
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """The station did not take it, and why; the PIN can be typed again."""
        self.refusal.say("stop", text)
        self.pad.clear(wrong=True)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_badge(self, secret: str, whose: Operator | None) -> None:
        """Somebody has shown a badge: they are the one who knows, if they may."""
        if whose is None or whose.login not in [person.login for person in self._who]:
            self.refusal.say("stop", self.tr("This badge cannot say that here."))
            return
        self._badge, self._login = secret, whose.login
        self.names.choose(whose.login)
        self.pad.clear()
        self._judge()
        self._to_the_pin()

    def obstacle(self) -> str:
        """What is still missing before the PIN counts, or nothing."""
        if self._login is None:
            return self.tr("Choose who knows")
        return "" if self.reason.text().strip() else self.tr("Write the reason in a few words")

    def _show_names(self) -> None:
        self._names_room.removeWidget(self.names)
        self.names.hide()
        self.names.deleteLater()
        self.names = Segmented(tuple((person.login, person.name) for person in self._who))
        self.names.setAccessibleName(self.tr("Supervisor"))
        self.names.choose(self._login)
        self.names.chosen.connect(self._name_chosen)
        self._names_room.addWidget(self.names)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        title, what, who, why = self._titles
        title.setText(self.tr("A supervisor knows, and verdicts go on"))
        what.setText(
            self.tr("The reason stays with the case of every decision that is stuck, and the journal names you.")
        )
        who.setText(self.tr("Who knows"))
        why.setText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.back.setText(self.tr("Back"))
        self._judge()

    @Slot(object)
    def _name_chosen(self, login: str) -> None:
        self._login = login
        self.names.choose(login)
        self._judge()

    @Slot(object)
    def _quick(self, said: str) -> None:
        self.reason.setText(said)
        self._to_the_pin()

    @Slot()
    def _judge(self) -> None:
        missing = self.obstacle()
        rest(self.pad, missing)
        if missing or not self.pad.dots.wrong:
            self.refusal.say("info", missing or self.tr("Now the PIN of who knows"))

    @Slot()
    def _to_the_pin(self) -> None:
        if not self.obstacle():
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _signed(self, pin: str) -> None:
        if self._login is not None and not self.obstacle():
            self.given.emit(SupervisorSays(self._login, pin, self.reason.text().strip(), badge=self._badge))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
