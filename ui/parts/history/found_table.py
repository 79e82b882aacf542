"""Declared beside found, line by line; a difference is said by a sign and a word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.parts.history.found_words import Comparison
from ui.parts.label import Label

_USUAL = 7
"""Questions of a usual unit; their rows are there before the first one is shown."""


class FoundTable(QWidget):
    """Rows are kept and reused."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[tuple[Label, Label, Label]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate((4, 5, 5)):
            self._grid.setColumnStretch(column, share)
        self._head = self._row(0, "small")
        self._add_rows(_USUAL)

    def _row(self, place: int, role: str) -> tuple[Label, Label, Label]:
        small = role == "small"
        cells = (
            Label(role="small" if small else "muted", elide=True),
            Label(role="small" if small else "muted", wrap=True),
            Label(role="small" if small else "strong", elide=True),
        )
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, place, column, Qt.AlignmentFlag.AlignTop)
        return cells

    def _add_rows(self, more: int) -> None:
        for _ in range(more):
            self._cells.append(self._row(len(self._cells) + 1, "text"))

    def show_rows(self, rows: tuple[Comparison, ...]) -> None:
        """The table says exactly this."""
        for cell, text in zip(self._head, ("", self.tr("Declared"), self.tr("Found")), strict=True):
            cell.setText(text)
        self._add_rows(len(rows) - len(self._cells))
        for place, cells in enumerate(self._cells):
            for cell in cells:
                cell.setVisible(place < len(rows))
            if place < len(rows):
                row = rows[place]
                for cell, text in zip(cells, (row.name, row.declared, row.found), strict=True):
                    cell.setText(text)
                cells[2].set_tone("stop" if row.differs else "")
                if row.differs:
                    cells[2].setText(f"{row.found} ≠")
        self.setVisible(bool(rows))
