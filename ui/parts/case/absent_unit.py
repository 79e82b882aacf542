"""A unit that is not in the parcel: there is nothing to check, and a way to take that back."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.views.case import UnitView
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.words import words


class AbsentUnit(QWidget):
    """`found` says that the unit is there after all."""

    found = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._unit: UnitView | None = None
        self._word, self._why = Label(role="heading", wrap=True), Label(role="muted", wrap=True)
        self.here = BigButton(icon_name="ok")
        self.here.clicked.connect(self._pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 20, 40, 20)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(Sign("look", "look", 72), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._word, self._why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self.here, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.retranslate()

    def show_unit(self, unit: UnitView, *, fixed: bool) -> None:
        """The words are those of this unit."""
        self._unit = unit
        self._word.setText(words.reception(unit.reception))
        self.here.setVisible(not fixed)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._why.setText(self.tr("There is nothing to check. The case goes on with what did arrive."))
        self.here.setText(self.tr("It is there after all"))
        if self._unit is not None:
            self._word.setText(words.reception(self._unit.reception))

    @Slot()
    def _pressed(self) -> None:
        self.found.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
