"""A supervisor agrees to a verdict on the operator's screen, or settles it with a reduced refund."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from station.domain.policy import Agreement
from station.domain.reduction import reduction_of
from station.domain.verdict import Verdict
from station.views.people import SignInName
from ui import theme
from ui.intents import SupervisorSays, VerdictGiven
from ui.parts.button import BigButton
from ui.parts.check_list import Check, CheckList
from ui.parts.label import Label
from ui.parts.people.sign_sheet import SignSheet
from ui.words import words

_LONGEST_AMOUNT = 12
_SHARES = ("10%", "20%", "30%", "50%")


class SupervisorSheet(SignSheet):
    """`given` carries the `VerdictGiven` that was asked for, with what the supervisor says; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground)
        self._asked: VerdictGiven | None = None
        self._why: tuple[Agreement, ...] = ()
        self.why = CheckList("strong", spacing=8)
        self._reduce_title, self.reduction = Label(role="small"), QLineEdit()
        self.reduction.setMaxLength(_LONGEST_AMOUNT)
        self.watch_field(self.reduction)
        self.shares = [BigButton(share, height=theme.BUTTON) for share in _SHARES]
        self._kept = QWidget()
        row = QHBoxLayout(self._kept)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.reduction, 1)
        for share in self.shares:
            share.clicked.connect(self._share)
            row.addWidget(share)
        self.lay_out((self.why,), (self._reduce_title, self._kept))
        self.retranslate()

    def ask(self, wanted: VerdictGiven, why: tuple[Agreement, ...], who: tuple[SignInName, ...]) -> None:
        """The sheet asks a supervisor to agree to this verdict. Of the same verdict it keeps what was typed."""
        self._asked, self._why = wanted, why
        if not self.isVisible():
            self.reduction.clear()
        self._say()
        self.begin(who)

    def more_missing(self) -> str:
        kept = self.reduction.text().strip()
        if kept and reduction_of(kept) is None:
            return self.tr("A reduction is an amount or a per cent: 15.00 or 20%")
        return ""

    def sign(self, says: SupervisorSays) -> None:
        asked, kept = self._asked, self.reduction.text().strip()
        if asked is None:
            return
        says = replace(says, reduction=kept)
        verdict = Verdict.CONFIRM if kept else asked.verdict
        reasons = () if kept else asked.reasons
        self.given.emit(VerdictGiven(asked.line, asked.unit, verdict, reasons, asked.note, says))

    def _say(self) -> None:
        if self._asked is None:
            return
        self.below.setText(f"{words.verdict(self._asked.verdict)} · {self._reasons()}".rstrip(" ·"))
        self.why.show_checks(tuple(Check("look", words.agreement(why)) for why in self._why))
        offered = self._asked.verdict is Verdict.CONFIRM or Agreement.CONSUMER_WITHDRAWAL in self._why
        for widget in (self._reduce_title, self._kept):
            widget.setVisible(offered)
        refusing = self._asked.verdict is Verdict.REFUSE
        instead = self.tr("Instead: confirm with a reduced refund, keeping (15.00 or 20%)")
        self._reduce_title.setText(instead if refusing else self.tr("Reduced refund: keep (15.00 or 20%)"))

    def _reasons(self) -> str:
        return ", ".join(words.reason(reason) for reason in self._asked.reasons) if self._asked is not None else ""

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.title.setText(self.tr("A supervisor has to agree"))
        self.reduction.setAccessibleName(self.tr("Reduced refund"))
        self._say()
        super().retranslate()

    @Slot()
    def _share(self) -> None:
        """The same share once more takes it away: nothing is kept then."""
        share = self.sender()
        if isinstance(share, BigButton):
            self.reduction.setText("" if self.reduction.text() == share.text() else share.text())
