"""How a row of the search looks and reads, with the part that matched marked."""

from PySide6.QtCore import QCoreApplication

from station.views.search import FoundIn, SearchHit
from ui.parts.row_canvas import RowCanvas
from ui.words import words

translate = QCoreApplication.translate

_SIDE, _GAP = 260, 18


def say_hit(hit: SearchHit) -> str:
    """The row in words, for a screen reader."""
    return f"{hit.rma_number}, {hit.customer}, {hit.products}, {words.case_state(hit.state)}"


def where_found(hit: SearchHit) -> str:
    """In which field the searched text was found, when it is not one of those that the row shows anyway."""
    if hit.found_in in (FoundIn.RMA, FoundIn.NAME):
        order = translate("HitRow", "order {order}").format(order=hit.order_number) if hit.order_number else ""
        return " · ".join(filter(None, (hit.city, order)))
    return f"{words.found_in(hit.found_in)} {hit.matched}"


def paint_hit(canvas: RowCanvas, hit: SearchHit, part: str) -> None:
    """The row stands on the canvas."""
    area = canvas.area
    side = area.right() - _SIDE - 16
    left, first = area.left() + _GAP, 290.0
    if hit.found_in is FoundIn.RMA:
        canvas.marked(left, 12, first, hit.rma_number, part, "title")
    else:
        canvas.text(left, 12, first, hit.rma_number, "title")
    canvas.text(left, 42, first, words.request_type(hit.request_type), "muted")
    middle = left + first + _GAP
    room = side - middle - _GAP
    if hit.found_in is FoundIn.NAME:
        canvas.marked(middle, 12, room, f"{hit.customer} · {hit.products}", part, "text")
    else:
        canvas.text(middle, 12, room, f"{hit.customer} · {hit.products}")
    if hit.found_in in (FoundIn.RMA, FoundIn.NAME):
        canvas.text(middle, 42, room, where_found(hit), "muted")
    else:
        canvas.marked(middle, 42, room, where_found(hit), part)
    canvas.chip(side, 9, _SIDE, words.state_meaning(hit.state), words.case_state(hit.state))
    requested = translate("HitRow", "Requested on {day}").format(day=words.day(hit.requested_at))
    canvas.text(side, 44, _SIDE, requested, "muted")
