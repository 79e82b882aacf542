"""What the conditions suggest for the unit, and why; the operator decides."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from station.domain.judgement import Suggestion
from station.domain.questions import Question
from station.domain.verdict import Reception
from station.views.case import UnitView
from ui import theme
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.case.finding_words import MEANING, lines, title
from ui.parts.check_list import CheckList
from ui.parts.chip import Chip
from ui.parts.label import Label
from ui.words import words


class SuggestionBox(Card):
    """One heading with its sign, and the reasons below it. `rules_wanted` asks for the conditions rule by rule."""

    rules_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=12, spacing=6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._unit: UnitView | None = None
        self._fixed = ""
        self._meaning: theme.Meaning = "plain"
        self._sign = QLabel()
        self._sign.setFixedSize(20, 20)
        self._title = Label(role="title", wrap=True)
        self._grade = Chip("plain")
        self._why = CheckList("muted", spacing=4, size=15)
        self.rules = BigButton("R1–R10", height=theme.TOUCH)
        self.rules.clicked.connect(self._rules)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(self._grade)
        head.addWidget(self.rules)
        self.body.addLayout(head)
        self.body.addWidget(self._why)

    def show_unit(self, unit: UnitView, fixed: str = "") -> None:
        """The suggestion for this unit, or what is needed before there can be one, or why nothing can be decided."""
        if self._unit is not None and (_said(self._unit), self._fixed) == (_said(unit), fixed):
            return
        self._unit, self._fixed = unit, fixed
        self.rules.setAccessibleName(self.tr("The conditions, rule by rule"))
        self.rules.setVisible(unit.suggestion is not None and not fixed)
        self._grade.setVisible(unit.grade is not None)
        if unit.grade is not None:
            self._grade.say("plain", self.tr("Grade {grade}").format(grade=unit.grade.value))
            self._grade.setAccessibleDescription(words.grade(unit.grade))
        if fixed:
            self._wait(fixed)
        elif unit.suggestion is not None:
            self._suggest(unit.suggestion, unit.serial or "")
        elif unit.reception is Reception.UNDECLARED:
            self._wait(self.tr("Nobody announced it: it is recorded, and no verdict is needed"))
        elif Question.USE in unit.asked:
            self._wait(self.tr("The conditions suggest a verdict once the signs of use are answered"))
        else:
            self._wait(words.reception(unit.reception))

    @Slot()
    def _rules(self) -> None:
        self.rules_wanted.emit()

    def heading(self) -> str:
        """What the box says in large."""
        return self._title.full_text()

    def _suggest(self, suggestion: Suggestion, read: str) -> None:
        self._meaning = MEANING[suggestion.verdict]
        self._title.setText(title(suggestion))
        self._why.show_checks(lines(suggestion, read))
        self._why.show()
        self.set_tone(self._meaning)
        self._title.set_tone(self._meaning)
        self._paint_sign()

    def _wait(self, text: str) -> None:
        self._meaning = "info"
        self._title.setText(text)
        self._why.hide()
        self.set_tone("sunken")
        self._title.set_tone("muted")
        self._paint_sign()

    def _paint_sign(self) -> None:
        tone = theme.tone(theme.tokens_of(self), self._meaning)
        self._sign.setPixmap(icon.pixmap(self._meaning if self._meaning != "plain" else "info", tone.ink, 20))
        self._why.repaint_signs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._unit is not None:
            unit, self._unit = self._unit, None
            self.show_unit(unit, self._fixed)
        elif event.type() == QEvent.Type.PaletteChange and self._unit is not None:
            self._paint_sign()


def _said(unit: UnitView) -> tuple[object, ...]:
    return (unit.suggestion, unit.reception, unit.asked, unit.grade, unit.serial)
