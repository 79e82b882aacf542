"""The middle zone: what to do next with one unit."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.verdict import Reception
from station.views.case import ItemView, UnitView
from ui.parts.card import Card, line
from ui.parts.case.absent_unit import AbsentUnit
from ui.parts.case.questions import CaseQuestions
from ui.parts.case.suggestion_box import SuggestionBox
from ui.parts.case.unit_head import UnitHead


class CaseMiddle(Card):
    """The unit's head, its questions, and what the conditions suggest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self.head, self.questions, self.suggestion = UnitHead(), CaseQuestions(), SuggestionBox()
        self.absent = AbsentUnit()
        self.head.note_wanted.connect(self.questions.show_note_entry)
        self._foot = QWidget()
        around = QVBoxLayout(self._foot)
        around.setContentsMargins(14, 4, 14, 14)
        around.addWidget(self.suggestion)
        self.body.addWidget(self.head)
        self.body.addWidget(line())
        self.body.addWidget(self.questions, 1)
        self.body.addWidget(self.absent, 1)
        self.body.addWidget(self._foot)

    def show_unit(self, item: ItemView, unit: UnitView, fixed: str = "") -> None:
        """The zone speaks of this unit; a reason in `fixed` lets nothing be answered."""
        self.head.show_unit(item, unit, fixed=bool(fixed))
        self.questions.show_unit(item, unit, fixed=bool(fixed))
        self.suggestion.show_unit(unit, fixed)
        gone = unit.reception is Reception.MISSING
        self.questions.setVisible(not gone)
        self.absent.setVisible(gone)
        self._foot.setVisible(not gone)
        self.absent.show_unit(unit, fixed=bool(fixed))
