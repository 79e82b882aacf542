"""Lines of a self-test, close together: sign, what was looked at, and how it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.parts.step_list import Step, StepState
from ui.parts.zones import laid_out_once

_MEANING: dict[StepState, theme.Meaning] = {
    StepState.DONE: "ok",
    StepState.LOOK: "look",
    StepState.STOP: "stop",
    StepState.RUNNING: "info",
}
_NAME_WIDE = 176


class _Row(Card):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margin=7, spacing=0)
        self._sign = Sign("info", "info", 22)
        self._name, self._text = Label(role="strong", wrap=True), Label(role="muted", wrap=True)
        self._name.setFixedWidth(_NAME_WIDE)
        row = QHBoxLayout()
        row.setContentsMargins(5, 0, 3, 0)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.setMinimumHeight(40)

    def show_step(self, step: Step) -> None:
        meaning = _MEANING.get(step.state, "info")
        self._sign.show_sign("clock" if step.state is StepState.RUNNING else meaning, meaning)
        self._name.setText(step.title)
        self._text.setText(step.text)
        self._text.setVisible(bool(step.text))
        if step.text:
            self._name.setFixedWidth(_NAME_WIDE)
        else:
            self._name.setMinimumWidth(0)
            self._name.setMaximumWidth(2000)
        loud = step.state in (StepState.LOOK, StepState.STOP)
        self.set_tone(meaning if loud else "plain_row")
        self._text.set_tone("plain" if loud else "")
        self.setAccessibleName(f"{step.title}: {step.text}" if step.text else step.title)


class FindingRows(QWidget):
    """Shows a number of steps; rows are kept and reused, `usual` ones are there before they are wanted."""

    def __init__(self, usual: int) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._steps: tuple[Step, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._column.addStretch(1)
        self._add_rows(usual)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What the rows say."""
        return self._steps

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """The rows say exactly this."""
        if steps == self._steps:
            return
        self._steps = steps
        with laid_out_once(self):
            self._add_rows(len(steps) - len(self._rows))
            for place, row in enumerate(self._rows):
                row.setVisible(place < len(steps))
                if place < len(steps):
                    row.show_step(steps[place])

    def _add_rows(self, more: int) -> None:
        for _ in range(more):
            row = _Row(self)
            row.hide()
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
