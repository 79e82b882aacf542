"""The return conditions R1 to R10, rule by rule: what each says of this unit, and the fact behind it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from station.views.case import CaseView, UnitView
from ui.parts.button import BigButton
from ui.parts.case.rule_lines import rule_lines
from ui.parts.check_list import CheckList
from ui.parts.label import Label
from ui.parts.sheet import Sheet


class RulesSheet(Sheet):
    """Nothing is asked: it is read, and Esc or a tap leaves it."""

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=860)
        self._shown: tuple[CaseView, UnitView] | None = None
        self._title, self._which = Label(role="heading", wrap=True), Label(role="muted", elide=True)
        self.lines = CheckList("text", spacing=10)
        self._back = BigButton(icon_name="back", key="Esc")
        self._back.clicked.connect(self.close_sheet)
        for widget in (self._title, self._which, self.lines, self._back):
            self.card.body.addWidget(widget)
        self.retranslate()

    def explain(self, view: CaseView, unit: UnitView) -> None:
        """The sheet says what each condition makes of this unit."""
        self._shown = (view, unit)
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("The conditions, rule by rule"))
        self._back.setText(self.tr("Back"))
        if self._shown is None:
            return
        view, unit = self._shown
        name = next((item.name for item in view.items if unit in item.units), "") or unit.found_name
        self._which.setText(" · ".join(part for part in (view.rma_number, name) if part))
        of_unit = unit.suggestion.findings if unit.suggestion is not None else ()
        self.lines.show_checks(rule_lines((*view.findings, *of_unit)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.lines.repaint_signs()
