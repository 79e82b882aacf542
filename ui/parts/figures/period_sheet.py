"""A sheet that asks from which day to which."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from station.domain.figures import Period
from ui import theme
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.sheet import Sheet
from ui.words.formats import day

_FORM = "dd/MM/yyyy"
_STEPS = (("left", -1), ("right", 1))


class PeriodSheet(Sheet):
    """`chosen` carries a Period; the sheet is gone then. Days are typed, or stepped to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=620)
        self._title, self._first, self._last = Label(role="heading"), Label(role="strong"), Label(role="strong")
        self.first, self.last = QLineEdit(), QLineEdit()
        self.steps: dict[tuple[QLineEdit, int], BigButton] = {}
        self._back = BigButton(icon_name="back", key="Esc")
        self.done = BigButton(icon_name="ok", meaning="brand", primary=True)
        self._back.clicked.connect(self.close_sheet)
        self.done.clicked.connect(self._finish)
        rows = QGridLayout()
        rows.setSpacing(12)
        rows.setColumnStretch(1, 1)
        for place, (label, field) in enumerate(((self._first, self.first), (self._last, self.last))):
            self._add_row(rows, place, label, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._back)
        buttons.addWidget(self.done, 1)
        self.card.body.addWidget(self._title)
        self.card.body.addLayout(rows)
        self.card.body.addSpacing(6)
        self.card.body.addLayout(buttons)
        self.retranslate()

    def _add_row(self, rows: QGridLayout, place: int, label: Label, field: QLineEdit) -> None:
        field.setMinimumHeight(theme.BUTTON)
        field.setFont(theme.font("heading"))
        field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        field.textChanged.connect(self._judge)
        field.returnPressed.connect(self._finish)
        rows.addWidget(label, place, 0)
        rows.addWidget(field, place, 1)
        for column, (sign, days) in enumerate(_STEPS, start=2):
            step = BigButton(icon_name=sign)
            step.setProperty("days", days)
            step.clicked.connect(self._step)
            self.steps[field, days] = step
            rows.addWidget(step, place, column)

    def ask(self, period: Period) -> None:
        """The sheet asks, beginning with these days."""
        self.first.setText(day(period.first))
        self.last.setText(day(period.last))
        self._judge()
        self.open()
        self.first.setFocus()
        self.first.selectAll()

    def period(self) -> Period | None:
        """The days that stand there; None when they are none."""
        first, last = _read(self.first.text()), _read(self.last.text())
        return Period(first, last) if first is not None and last is not None else None

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Which days?"))
        self._first.setText(self.tr("From"))
        self._last.setText(self.tr("To, included"))
        self._back.setText(self.tr("Back"))
        self.done.setText(self.tr("Show"))
        self.first.setAccessibleName(self._first.full_text())
        self.last.setAccessibleName(self._last.full_text())
        for (field, days), step in self.steps.items():
            name = self.tr("a day earlier") if days < 0 else self.tr("a day later")
            step.setAccessibleName(f"{field.accessibleName()}: {name}")
        self._judge()

    @Slot()
    def _step(self) -> None:
        for (field, days), step in self.steps.items():
            if step is self.sender() and (found := _read(field.text())) is not None:
                field.setText(day(found + timedelta(days=days)))

    @Slot()
    def _judge(self) -> None:
        period = self.period()
        if period is None:
            self.done.set_reason(self.tr("write each day as 26/11/2026"))
        else:
            self.done.set_reason(None if period.days else self.tr("the last day is before the first"))

    @Slot()
    def _finish(self) -> None:
        period = self.period()
        if period is not None and period.days:
            self.close_sheet()
            self.chosen.emit(period)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _read(text: str) -> date | None:
    found = QLocale().toDate(text.strip(), _FORM)
    return date(found.year(), found.month(), found.day()) if _is_near(found) else None


def _is_near(found: QDate) -> bool:
    """Whether it is a day of our time: a year of two figures is none."""
    return found.isValid() and 2000 <= found.year() <= 2200
