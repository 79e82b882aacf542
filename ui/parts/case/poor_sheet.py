"""A supervisor keeps a poor photograph all the same, on the operator's screen, and says why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.domain.photography import Flaw
from station.views.people import SignInName
from ui.intents import SupervisorSays
from ui.parts.check_list import Check, CheckList
from ui.parts.people.sign_sheet import SignSheet
from ui.words import flaw_words


class PoorSheet(SignSheet):
    """`given` carries what the supervisor says, a `SupervisorSays`; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground)
        self._flaw: Flaw | None = None
        self.why = CheckList("strong")
        self.lay_out((self.why,))
        self.retranslate()

    def ask(self, flaw: Flaw, who: tuple[SignInName, ...]) -> None:
        """The sheet asks one of these people to keep a photograph with this flaw."""
        self._flaw = flaw
        self.retranslate()
        self.begin(who)

    def sign(self, says: SupervisorSays) -> None:
        self.given.emit(says)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.title.setText(self.tr("Why is this photograph kept all the same?"))
        self.below.setText(self.tr("The reason stays with the photograph, and the journal names who agreed"))
        usual = (self.tr("Seen together"), self.tr("No better one is possible"), self.tr("The goods are gone"))
        self.quick.offer(usual)
        if self._flaw is not None:
            self.why.show_checks((Check("look", flaw_words.flaw(self._flaw)),))
        super().retranslate()
