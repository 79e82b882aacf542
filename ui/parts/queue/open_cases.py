"""Parcels that are here and not decided, as rows of a list."""

from datetime import UTC, datetime

from station.domain.shift_report import OpenCase
from ui.parts.row_canvas import RowCanvas
from ui.words import formats, words

_SIDE = 210


def say_open(case: OpenCase) -> str:
    """The row as it is read aloud."""
    return f"{case.rma_number}, {words.case_state(case.state)}, {case.products}"


def paint_open(canvas: RowCanvas, case: OpenCase) -> None:
    """Number and products at the left, the state and what is left of the time at the right."""
    area = canvas.area
    left, side = area.left() + 16, area.right() - _SIDE - 12
    canvas.text(left, 12, side - left - 8, case.rma_number, "title")
    canvas.text(left, 42, side - left - 8, case.products, "muted")
    canvas.chip(side, 12, _SIDE, words.state_meaning(case.state), words.case_state(case.state))
    if case.due_by is not None:
        canvas.text(side + 4, 44, _SIDE, formats.left_until(case.due_by, datetime.now(UTC)), "small")
