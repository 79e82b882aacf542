"""Parcels that are here and not decided, as rows of a list."""

from datetime import UTC, datetime

from station.domain.shift_report import OpenCase
from ui.parts.chip import chip_width
from ui.parts.row_canvas import RowCanvas
from ui.words import formats, words

_NUMBER, _NARROW = 170, 380
"""Pixels of the longest number that is usual, and below which a row has no room for two things side by side."""


def say_open(case: OpenCase) -> str:
    """The row as it is read aloud."""
    return f"{case.rma_number}, {words.case_state(case.state)}, {case.products}"


def paint_open(canvas: RowCanvas, case: OpenCase) -> None:
    """The number is read whole; beside it, or below where there is little room, the state, the time and the goods."""
    left, room = canvas.area.left() + 16, canvas.area.width() - 28
    state = words.state_meaning(case.state), words.case_state(case.state)
    time = formats.left_until(case.due_by, datetime.now(UTC)) if case.due_by is not None else ""
    if room < _NARROW:
        canvas.text(left, 2, room, case.rma_number, "title")
        canvas.chip(left, 27, room, *state)
        canvas.text(left, 53, room, " · ".join(part for part in (time, case.products) if part), "small")
        return
    side = left + max(_NUMBER, room - chip_width(state[1], sign=True))
    canvas.text(left, 12, side - left - 8, case.rma_number, "title")
    canvas.chip(side, 12, left + room - side, *state)
    canvas.text(left, 42, room, " · ".join(part for part in (time, case.products) if part), "muted")
