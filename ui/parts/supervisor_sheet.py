"""A supervisor agrees on the operator's screen: why it is needed, who agrees, the reason, and the PIN."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from station.domain.people import Operator
from station.domain.policy import Agreement
from station.domain.reduction import reduction_of
from station.domain.verdict import Verdict
from station.views.people import SignInName
from ui import theme, words
from ui.intents import SupervisorSays, VerdictGiven
from ui.parts.button import BigButton
from ui.parts.check_list import Check, CheckList
from ui.parts.label import Label
from ui.parts.pin_pad import PinPad
from ui.parts.quick_reasons import QuickReasons
from ui.parts.rest import rest
from ui.parts.saying import Saying
from ui.parts.segmented import Segmented
from ui.parts.sheet import Sheet

_LONGEST = 200
_LONGEST_AMOUNT = 12
_PAD = 330


class SupervisorSheet(Sheet):
    """`given` carries the `VerdictGiven` that was asked for, with what the supervisor says; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=980, margin=22)
        self._asked: VerdictGiven | None = None
        self._why: tuple[Agreement, ...] = ()
        self._who: tuple[SignInName, ...] = ()
        self._chosen: str | None = None
        self._badge = ""
        self._title, self._verdict = Label(role="heading", wrap=True), Label(role="muted", elide=True)
        self.why = CheckList("strong", spacing=8)
        self._name_title, self._reason_title = Label(role="small"), Label(role="small")
        self._reduce_title = Label(role="small")
        self.names = Segmented(())
        self._names_room = QVBoxLayout()
        self.reason, self.reduction = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reduction.setMaxLength(_LONGEST_AMOUNT)
        for field in (self.reason, self.reduction):
            field.setMinimumHeight(theme.ANSWER)
            field.textChanged.connect(self._judge)
            field.returnPressed.connect(self._to_the_pin)
        self.pad, self.refusal, self.quick = PinPad(), Saying("stop"), QuickReasons()
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
        left.addWidget(self.why)
        left.addSpacing(8)
        left.addWidget(self._name_title)
        left.addLayout(self._names_room)
        left.addWidget(self._reason_title)
        left.addWidget(self.reason)
        left.addWidget(self.quick)
        left.addWidget(self._reduce_title)
        left.addWidget(self.reduction)
        left.addStretch(1)
        left.addWidget(self.refusal)
        left.addWidget(self.back)
        self.pad.setFixedWidth(_PAD)
        self.pad.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        zones = QHBoxLayout()
        zones.setSpacing(26)
        zones.addLayout(left, 1)
        zones.addWidget(self.pad)
        self.card.body.addWidget(self._title)
        self.card.body.addWidget(self._verdict)
        self.card.body.addLayout(zones, 1)

    def ask(self, wanted: VerdictGiven, why: tuple[Agreement, ...], who: tuple[SignInName, ...]) -> None:
        """The sheet asks a supervisor to agree to this verdict. Of the same verdict it keeps what was typed."""
        fresh = not self.isVisible()
        self._asked, self._why, self._who = wanted, why, who
        if fresh:
            self._chosen = who[0].login if len(who) == 1 else None
            self._badge = ""
            self.reason.clear()
            self.reduction.clear()
        self._show_names()
        self.refusal.say("stop", "")
        self.pad.clear()
        self._say()
        self._judge()
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
            self.refusal.say("stop", self.tr("This badge cannot agree to anything here."))
            return
        self._badge, self._chosen = secret, whose.login
        self.names.choose(whose.login)
        self.pad.clear()
        self._judge()
        self._to_the_pin()

    def obstacle(self) -> str:
        """What is still missing before the PIN counts, or nothing."""
        if self._chosen is None:
            return self.tr("Choose who agrees")
        if not self.reason.text().strip():
            return self.tr("Write the reason in a few words")
        kept = self.reduction.text().strip()
        if kept and reduction_of(kept) is None:
            return self.tr("A reduction is an amount or a per cent: 15.00 or 20%")
        return ""

    def _show_names(self) -> None:
        self._names_room.removeWidget(self.names)
        self.names.hide()
        self.names.deleteLater()
        self.names = Segmented(tuple((person.login, person.name) for person in self._who))
        self.names.setAccessibleName(self.tr("Supervisor"))
        self.names.choose(self._chosen)
        self.names.chosen.connect(self._name_chosen)
        self._names_room.addWidget(self.names)

    def _say(self) -> None:
        if self._asked is None:
            return
        self._verdict.setText(f"{words.verdict(self._asked.verdict)} · {self._reasons()}".rstrip(" ·"))
        self.why.show_checks(tuple(Check("look", words.agreement(why)) for why in self._why))
        offered = self._asked.verdict is Verdict.CONFIRM or Agreement.CONSUMER_WITHDRAWAL in self._why
        for widget in (self._reduce_title, self.reduction):
            widget.setVisible(offered)
        refusing = self._asked.verdict is Verdict.REFUSE
        instead = self.tr("Instead: confirm with a reduced refund, keeping (15.00 or 20%)")
        self._reduce_title.setText(instead if refusing else self.tr("Reduced refund: keep (15.00 or 20%)"))

    def _reasons(self) -> str:
        return ", ".join(words.reason(reason) for reason in self._asked.reasons) if self._asked is not None else ""

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("A supervisor has to agree"))
        self._name_title.setText(self.tr("Who agrees"))
        self._reason_title.setText(self.tr("Reason"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reduction.setAccessibleName(self.tr("Reduced refund"))
        self.back.setText(self.tr("Back"))
        self._say()
        self._judge()

    @Slot(object)
    def _name_chosen(self, login: str) -> None:
        self._chosen = login
        self.names.choose(login)
        self._judge()

    @Slot(object)
    def _quick(self, words_said: str) -> None:
        self.reason.setText(words_said)
        self._to_the_pin()

    @Slot()
    def _judge(self) -> None:
        missing = self.obstacle()
        rest(self.pad, missing)
        if missing:
            self.refusal.say("info", missing)
        elif self.pad.isEnabled() and not self.pad.dots.wrong:
            self.refusal.say("info", self.tr("Now the PIN of who agrees"))

    @Slot()
    def _to_the_pin(self) -> None:
        if not self.obstacle():
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _signed(self, pin: str) -> None:
        asked, login = self._asked, self._chosen
        if asked is None or login is None or self.obstacle():
            return
        kept = self.reduction.text().strip()
        says = SupervisorSays(login, pin, self.reason.text().strip(), kept, self._badge)
        verdict = Verdict.CONFIRM if kept else asked.verdict
        reasons = () if kept else asked.reasons
        self.given.emit(VerdictGiven(asked.line, asked.unit, verdict, reasons, asked.note, says))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
