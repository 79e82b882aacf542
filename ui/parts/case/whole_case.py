"""A case of several units, all of which are fine: answered in one gesture, and confirmed by another."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.case import DECIDED, ServiceStatus
from station.operations.whole_case import prefillable, ready
from station.views.case import CaseView
from ui.parts.button import BigButton

_HEIGHT = 52
_SEVERAL = 2


class WholeCase(QWidget):
    """One button at a time: what can be answered as declared comes first, then what is ready to be confirmed."""

    declared_wanted = Signal()
    confirm_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self.declared = BigButton("", "customer", height=_HEIGHT)
        self.confirm = BigButton("", "ok", "ok", height=_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button, wanted in ((self.declared, self.declared_wanted), (self.confirm, self.confirm_wanted)):
            button.clicked.connect(wanted)
            column.addWidget(button)
        self.hide()

    def show_case(self, view: CaseView) -> None:
        """Offers what several units of this case have in common; nothing is there when that is nothing."""
        self._view = view
        free = view.status is ServiceStatus.APPROVED and view.state not in DECIDED and view.hazard_since is None
        declared, done = (len(prefillable(view)), len(ready(view))) if free else (0, 0)
        prefills = declared >= _SEVERAL
        confirms = not prefills and done >= _SEVERAL
        self.declared.setText(self.tr("All {n} as declared").format(n=declared))
        self.confirm.setText(self.tr("Confirm the {n} that are ready").format(n=done))
        self.declared.setVisible(prefills)
        self.confirm.setVisible(confirms)
        self.setVisible(prefills or confirms)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self.show_case(self._view)
