"""Under the camera: why the last photograph was not kept, and for a supervisor the way to keep it all the same."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.photography import Flaw
from ui.parts.button import BigButton
from ui.parts.saying import Saying
from ui.words import flaw_words


class PoorShot(QWidget):
    """Hidden while the last photograph was kept. `keep_wanted` says that a supervisor wants to keep this one."""

    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flaw: Flaw | None = None
        self.saying = Saying("look")
        self.keep = BigButton(icon_name="supervisor")
        self.keep.clicked.connect(self.keep_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.saying)
        column.addWidget(self.keep)
        self.retranslate()
        self.hide()

    def show_flaw(self, flaw: Flaw | None, *, may_keep: bool = False) -> None:
        """It says what is wrong and what helps; None takes it away."""
        self.flaw = flaw
        self.keep.setVisible(may_keep)
        self.retranslate()
        self.setVisible(flaw is not None)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.saying.say("look", flaw_words.remedy(self.flaw) if self.flaw is not None else "")
        self.keep.setText(self.tr("Keep it all the same"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
