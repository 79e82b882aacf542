"""A card with one chart under its title; its canvas is made when there is something to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.card import Card
from ui.parts.label import Label
from ui.turns import Turns

if TYPE_CHECKING:
    from ui.parts.figures.chart_canvas import Canvas
    from ui.parts.figures.charts import Chart

LOWEST = 196


class ChartCard(Card):
    """Title, chart, and in its place a word when there is nothing to draw."""

    def __init__(self, turns: Turns, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=4)
        self._turns = turns
        self.canvas: Canvas | None = None
        self._title, self._aside = Label(role="title", elide=True), Label(role="muted", elide=True)
        self._nothing = Label(role="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._room = QVBoxLayout()
        self._room.addWidget(self._nothing, 1)
        self.body.addWidget(self._title)
        self.body.addWidget(self._aside)
        self.body.addLayout(self._room, 1)
        self.setMinimumHeight(LOWEST)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def is_drawn(self) -> bool:
        """Whether the chart can be seen, where one is to be seen."""
        return self.canvas is None or self.canvas.is_drawn()

    def say(self, title: str, aside: str, nothing: str) -> None:
        """The words of the card; `aside` stands small under the title, `nothing` in place of an empty chart."""
        self._title.setText(title)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
        self._nothing.setText(nothing)
        self.setAccessibleName(title)

    def show_chart(self, chart: Chart | None) -> None:
        """This chart is shown; None when there is nothing."""
        self._nothing.setVisible(chart is None)
        self.setAccessibleDescription(chart.spoken() if chart is not None else self._nothing.full_text())
        if chart is not None and self.canvas is None:
            from ui.parts.figures.chart_canvas import Canvas

            self.canvas = Canvas(self._turns)
            self._room.addWidget(self.canvas, 1)
        if self.canvas is not None:
            self.canvas.setVisible(chart is not None)
            if chart is not None:
                self.canvas.draw(chart)
