"""How a row of the queue looks and reads: the case, the goods, where it stands, how much time is left."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.domain.deadlines import Urgency, urgency
from station.views.queue import QueueRow
from ui import words
from ui.parts.row_canvas import RowCanvas
from ui.theme import Meaning

translate = QCoreApplication.translate

_SIDE, _GAP = 316, 18
_URGENCY: dict[Urgency, Meaning] = {Urgency.CALM: "ok", Urgency.SOON: "look", Urgency.OVERDUE: "stop"}


def refund_clock(row: QueueRow, now: datetime) -> tuple[Meaning, str]:
    """What the refund clock says of this case."""
    if row.due_by is None:
        return "plain", translate("QueueRow", "no refund clock")
    meaning = _URGENCY[urgency(row.due_by, now)]
    return meaning, translate("QueueRow", "Refund: {left}").format(left=words.left_until(row.due_by, now))


def label_standing(row: QueueRow) -> tuple[Meaning, str]:
    """How far the return label of this parcel came."""
    if row.job is None:
        return "look", translate("QueueRow", "Label: not ordered")
    if row.scanned_back:
        return "ok", translate("QueueRow", "Label: scanned back")
    return words.job_meaning(row.job), translate("QueueRow", "Label: {state}").format(state=words.job_state(row.job))


def photo_wanted(row: QueueRow) -> tuple[Meaning, str]:
    """The photograph that a supervisor wants."""
    if row.wanted is None:
        return "plain", ""
    return "look", translate("QueueRow", "Photo wanted: {slot}").format(slot=words.slot(row.wanted))


def _last(row: QueueRow, now: datetime) -> tuple[Meaning, str]:
    """What the row says last: what it waits for."""
    if row.wanted is not None:
        return photo_wanted(row)
    return label_standing(row) if row.return_code else hold_clock(row, now)


def hold_clock(row: QueueRow, now: datetime) -> tuple[Meaning, str]:
    """How long the case has waited for a supervisor, beside what is left of the refund's time."""
    meaning, left = refund_clock(row, now)
    if row.held_since is None:
        return meaning, left
    text = translate("QueueRow", "Waits {time} · {refund}")
    return meaning, text.format(time=waited(row.held_since, now), refund=left)


def waited(since: datetime, now: datetime) -> str:
    """A time that has passed, in the two largest units that matter on a shelf."""
    minutes = max(0, int((now - since).total_seconds()) // 60)
    days, hours = minutes // 1440, minutes // 60 % 24
    if days:
        return translate("QueueRow", "{days} d {hours} h").format(days=days, hours=hours)
    return translate("QueueRow", "{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)


def units(count: int) -> str:
    """How many units, in words."""
    return translate("QueueRow", "1 unit") if count == 1 else translate("QueueRow", "{n} units").format(n=count)


def say_row(row: QueueRow, now: datetime) -> str:
    """The row in words, for a screen reader."""
    parts = [row.rma_number, row.customer, row.products, words.case_state(row.state), _last(row, now)[1]]
    return ", ".join([*parts, row.wanted_note] if row.wanted_note else parts)


def paint_row(canvas: RowCanvas, row: QueueRow, now: datetime) -> None:
    """The row stands on the canvas."""
    area = canvas.area
    side = area.right() - _SIDE - 16
    left, first = area.left() + _GAP, 250.0
    canvas.text(left, 12, first, row.return_code or row.rma_number, "title")
    canvas.text(left, 42, first, row.customer, "muted")
    goods = left + first + _GAP
    canvas.text(goods, 12, side - goods - _GAP, row.products)
    end = canvas.chip(goods, 41, side - goods - 90, "brand", words.request_type(row.request_type))
    under = f"«{row.wanted_note}»" if row.wanted_note else units(row.units)
    canvas.text(end + 10, 42, side - end - 10, under, "muted")
    canvas.chip(side, 9, _SIDE, words.state_meaning(row.state), words.case_state(row.state))
    meaning, text = _last(row, now)
    canvas.chip(side, 42, _SIDE, meaning, text)
