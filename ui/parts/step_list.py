"""What was done and what the hands still have to do, step by step."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.zones import laid_out_once


class StepState(StrEnum):
    """How a step stands; LIT is the one to be done now."""

    DONE = "DONE"
    TODO = "TODO"
    LIT = "LIT"
    RUNNING = "RUNNING"
    LOOK = "LOOK"
    STOP = "STOP"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is, and what is known of it."""

    state: StepState
    title: str
    text: str = ""


_MEANING: dict[StepState, theme.Meaning] = {
    StepState.DONE: "ok",
    StepState.TODO: "plain",
    StepState.LIT: "brand",
    StepState.RUNNING: "info",
    StepState.LOOK: "look",
    StepState.STOP: "stop",
}
_SIGNS = {StepState.DONE: "ok", StepState.RUNNING: "outgoing", StepState.LOOK: "look", StepState.STOP: "stop"}


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(40, 40)
        self._step: Step | None = None
        self._number = 0

    def show_step(self, step: Step, number: int) -> None:
        self._step, self._number = step, number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._step is None:
            return
        tokens = theme.tokens_of(self)
        tone = theme.tone(tokens, _MEANING[self._step.state])
        lit = self._step.state is StepState.LIT
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.fill if lit else tone.soft)
        painter.drawEllipse(QRectF(0, 0, 40, 40))
        if sign := _SIGNS.get(self._step.state):
            icon.paint(painter, sign, tone.ink, QRectF(10, 10, 20, 20))
            return
        painter.setFont(theme.font("strong", size=17))
        painter.setPen(QColor(tokens.on_fill) if lit else QColor(tokens.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class _StepRow(Card):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margin=10, spacing=0)
        self.setMaximumHeight(112)
        self._mark = _Mark()
        self._title = Label(role="title", wrap=True)
        self._text = Label(role="muted", wrap=True)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self._title)
        said.addWidget(self._text)
        said.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(said, 1)
        self.body.addLayout(row)

    def show_step(self, step: Step, number: int) -> None:
        self._mark.show_step(step, number)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._text.setVisible(bool(step.text))
        loud = {StepState.LIT: "brand", StepState.LOOK: "look", StepState.STOP: "stop"}
        self.set_tone(loud.get(step.state, "plain_row"))
        self._title.setFont(theme.font("heading" if step.state is StepState.LIT else "title"))


class StepList(QWidget):
    """Shows a number of `Step`s; rows are kept and reused."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_StepRow] = []
        self._steps: tuple[Step, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What the list says."""
        return self._steps

    def lit(self) -> QWidget | None:
        """The row of the step that is to be done now."""
        return next(
            (row for row, step in zip(self._rows, self._steps, strict=False) if step.state is StepState.LIT), None
        )

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """The list says exactly this, numbered from one."""
        if steps == self._steps:
            return
        self._steps = steps
        with laid_out_once(self):
            while len(self._rows) < len(steps):
                row = _StepRow(self)
                self._rows.append(row)
                self._column.insertWidget(self._column.count() - 1, row, 1)
            for place, row in enumerate(self._rows):
                row.setVisible(place < len(steps))
                if place < len(steps):
                    row.show_step(steps[place], place + 1)
