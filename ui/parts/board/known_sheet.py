"""A supervisor says that they know what is stuck: who, the reason, and the PIN; then verdicts go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.views.people import SignInName
from ui.intents import SupervisorSays
from ui.parts.label import Label
from ui.parts.people.sign_sheet import SignSheet, Wording
from ui.parts.quick_reasons import QuickReasons


class StuckReasons(QuickReasons):
    """Why decisions do not leave, as a rule."""

    def retranslate(self) -> None:
        texts = (self.tr("Portal is down"), self.tr("No network"), self.tr("I have called"))
        for button, text in zip(self.buttons, texts, strict=True):
            button.setText(text)


class KnownSheet(SignSheet):
    """`given` carries a `SupervisorSays`; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, StuckReasons())
        self._what = Label(role="muted", wrap=True)
        self.lay_out((self._what,))
        self.below.hide()
        self.retranslate()

    def ask(self, who: tuple[SignInName, ...]) -> None:
        """The sheet is open, empty, for one of these people."""
        self.hide()
        self.begin(who)

    def wording(self) -> Wording:
        return Wording(
            self.tr("Who knows"),
            self.tr("Choose who knows"),
            self.tr("Now the PIN of who knows"),
            self.tr("This badge cannot say that here."),
        )

    def sign(self, says: SupervisorSays) -> None:
        self.given.emit(says)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("A supervisor knows, and verdicts go on"))
        self._what.setText(
            self.tr("The reason stays with the case of every decision that is stuck, and the journal names you.")
        )
