"""How a row of the queue looks and reads: the case, the goods, where it stands, how much time is left."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.domain import deadlines
from station.domain.deadlines import USUAL, ClockLimits
from station.views.quarantine import ParcelAside
from station.views.queue import QueueRow, Waiting
from ui.parts.row_canvas import RowCanvas
from ui.theme import Meaning
from ui.words import aside_words, words
from ui.words.clock_words import MEANINGS

translate = QCoreApplication.translate

SIDE, _SIDE, _GAP, _BRIEF = 390, 316, 18, 184


def refund_clock(row: QueueRow, now: datetime, limits: ClockLimits = USUAL) -> tuple[Meaning, str]:
    """What the refund clock says of this case."""
    if row.due_by is None:
        return "plain", translate("QueueRow", "no refund clock")
    meaning = MEANINGS[deadlines.refund_clock(row.due_by, limits).tone(now)]
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


def _last(row: QueueRow, now: datetime, limits: ClockLimits) -> tuple[Meaning, str]:
    """What the row says last: what it waits for."""
    if row.wanted is not None:
        return photo_wanted(row)
    return label_standing(row) if row.return_code else hold_clock(row, now, limits)


def hold_clock(row: QueueRow, now: datetime, limits: ClockLimits = USUAL) -> tuple[Meaning, str]:
    """How long the case has waited for a supervisor, beside what is left of the refund's time."""
    meaning, left = refund_clock(row, now, limits)
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
    if hours:
        return translate("QueueRow", "{hours} h {minutes} min").format(hours=hours, minutes=minutes % 60)
    return translate("QueueRow", "{minutes} min").format(minutes=minutes)


def units(count: int) -> str:
    """How many units, in words."""
    return translate("QueueRow", "1 unit") if count == 1 else translate("QueueRow", "{n} units").format(n=count)


def number_of(row: Waiting) -> str:
    """What opens this row: its case, or the parcel's tag."""
    return row.tag if isinstance(row, ParcelAside) else row.rma_number


def key_of(row: Waiting) -> object:
    """What tells it from every other row of its list."""
    return row.tag if isinstance(row, ParcelAside) else (row.rma_number, row.return_code)


def aside_standing(parcel: ParcelAside) -> tuple[Meaning, str]:
    """How far the tag of a parcel that stands aside came."""
    if parcel.job is None:
        return "look", translate("QueueRow", "Tag: missing")
    return words.job_meaning(parcel.job), translate("QueueRow", "Tag: {state}").format(
        state=words.job_state(parcel.job)
    )


def say_row(row: Waiting, now: datetime, limits: ClockLimits = USUAL) -> str:
    """The row in words, for a screen reader."""
    if isinstance(row, ParcelAside):
        return f"{row.tag}, {aside_words.aside(row.why)}, {row.rma_number or row.code}, {aside_standing(row)[1]}"
    parts = [row.rma_number, row.customer, row.products, words.case_state(row.state), _last(row, now, limits)[1]]
    return ", ".join([*parts, row.wanted_note] if row.wanted_note else parts)


def paint_row(canvas: RowCanvas, row: Waiting, now: datetime, limits: ClockLimits = USUAL) -> None:
    """The row stands on the canvas."""
    if isinstance(row, ParcelAside):
        _paint_aside(canvas, row, now)
    else:
        _paint_case(canvas, row, now, limits)


def paint_briefly(canvas: RowCanvas, row: Waiting, now: datetime, limits: ClockLimits = USUAL) -> None:
    """The row of a case where there is little room: number, customer, goods, and how much time is left."""
    if isinstance(row, ParcelAside):
        return
    left, room = canvas.area.left() + _GAP, canvas.area.width() - 2 * _GAP
    meaning, text = refund_clock(row, now, limits)
    if row.due_by is not None:
        text = words.left_until(row.due_by, now)
    canvas.text(left, 12, room - _BRIEF, row.rma_number, "title")
    canvas.chip(left + room - _BRIEF, 9, _BRIEF, meaning, text)
    canvas.text(left, 42, room, " · ".join(filter(None, (row.customer, row.products))), "muted")


def _paint_aside(canvas: RowCanvas, row: ParcelAside, now: datetime) -> None:
    area = canvas.area
    side = area.right() - _SIDE - 16
    left, first = area.left() + _GAP, 250.0
    canvas.text(left, 12, first, row.tag, "title")
    canvas.text(left, 42, first, row.rma_number or row.code, "muted")
    middle = left + first + _GAP
    canvas.text(middle, 12, side - middle - _GAP, aside_words.aside(row.why))
    canvas.text(middle, 42, side - middle - _GAP, row.note or aside_words.task(row.why), "muted")
    time = translate("QueueRow", "Waits {time}").format(time=waited(row.arrived_at, now))
    canvas.chip(side, 9, _SIDE, "info", time)
    meaning, text = aside_standing(row)
    canvas.chip(side, 42, _SIDE, meaning, text)


def _paint_case(canvas: RowCanvas, row: QueueRow, now: datetime, limits: ClockLimits) -> None:
    area = canvas.area
    wide = SIDE if row.held_since is not None else _SIDE  # two clocks, or one
    side = area.right() - wide - 16
    left, first = area.left() + _GAP, 250.0
    canvas.text(left, 12, first, row.return_code or row.rma_number, "title")
    canvas.text(left, 42, first, row.customer, "muted")
    goods = left + first + _GAP
    canvas.text(goods, 12, side - goods - _GAP, row.products)
    end = canvas.chip(goods, 41, side - goods - 90, "brand", words.request_type(row.request_type))
    under = f"«{row.wanted_note}»" if row.wanted_note else units(row.units)
    canvas.text(end + 10, 42, side - end - 10, under, "muted")
    canvas.chip(side, 9, wide, words.state_meaning(row.state), words.case_state(row.state))
    meaning, text = _last(row, now, limits)
    canvas.chip(side, 42, wide, meaning, text)
