"""A supervisor says how the work goes on after a hazard: made safe or a false alarm, the reason, name and PIN."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from station.views.people import SignInName
from ui.intents import HazardSettled, SupervisorSays
from ui.parts.label import Label
from ui.parts.people.sign_sheet import SignSheet
from ui.parts.segmented import Segmented

SAFE, FALSE_ALARM = "SAFE", "FALSE_ALARM"


class HazardSheet(SignSheet):
    """`given` carries a `HazardSettled`; the PIN is in it once."""

    given = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground)
        self._how: str | None = None
        self._how_title, self.how = Label(role="small"), Segmented(((SAFE, ""), (FALSE_ALARM, "")))
        self.how.chosen.connect(self._how_chosen)
        self.below.hide()
        self.quick.hide()
        self.lay_out((self._how_title, self.how))
        self.retranslate()

    def ask(self, who: tuple[SignInName, ...]) -> None:
        """The sheet is open, empty, for one of these people."""
        self._how = None
        self.how.choose(None)
        self.begin(who)

    def obstacle(self) -> str:
        return self.tr("Choose what was done") if self._how is None else super().obstacle()

    def sign(self, says: SupervisorSays) -> None:
        self.given.emit(HazardSettled(0, 0, self._how == FALSE_ALARM, says))

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.title.setText(self.tr("How does the work go on?"))
        self._how_title.setText(self.tr("What was done"))
        self.how.set_texts(((SAFE, self.tr("Made safe")), (FALSE_ALARM, self.tr("False alarm"))))
        super().retranslate()

    @Slot(object)
    def _how_chosen(self, how: str) -> None:
        self._how = how
        self.how.choose(how)
        self.judge()
