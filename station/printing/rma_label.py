"""The RMA label printed again, when the one on the parcel is damaged or missing."""

from dataclasses import dataclass

from station.domain.label_text import Sender
from station.printing.addresses import sender_lines
from station.printing.fonts import Cut, width
from station.printing.label_frame import LEFT, MARK, RIGHT, ROOM, caption, code_block, in_mark, rule
from station.printing.sheet import MM, Sheet
from station.printing.typeset import Line, fit, printable, shrink
from station.printing.words import ENGLISH_RMA, LabelWords, label_words


@dataclass(frozen=True, slots=True)
class RmaLabel:
    """What the reprinted label says; `warehouse` is where the parcel belongs."""

    number: str
    warehouse: Sender
    customer: str
    date: str
    station: str
    copy: int
    language: str


def rma_label(label: RmaLabel, tall: bool = False, dpi: int = 203) -> bytes:
    """The PDF, 100 × 50 mm or, when `tall`, 100 × 150 mm; Refused as for the return label."""
    words = label_words(label.language)
    sheet = Sheet(100, 150 if tall else 50, dpi, label.number, label.language)
    if tall:
        _heading(sheet, label, words)
        _addresses(sheet, label, words)
        rule(sheet, 104.4 * MM, 5)
        _code(sheet, label, words, 108 * MM, 24 * MM)
    else:
        _strip(sheet, label, words)
        _code(sheet, label, words, 13 * MM, 18 * MM)
    return sheet.pdf()


def _heading(sheet: Sheet, label: RmaLabel, words: LabelWords) -> None:
    left = in_mark(sheet, 6 * MM) + 3.5 * MM
    sheet.text_right(RIGHT, 14.3 * MM, "RMA", Cut.BOLD, 22)
    room = RIGHT - width("RMA", Cut.BOLD, 22) - 4 * MM - left
    sheet.text(left, 11.2 * MM, words.rma_heading, Cut.BOLD, shrink(words.rma_heading, room, Cut.BOLD, 16))
    second = words.rma_hint if words.rma_heading == ENGLISH_RMA.upper() else ENGLISH_RMA
    sheet.text(left, 16.4 * MM, second, Cut.REGULAR, shrink(second, room, Cut.REGULAR, 10.5))
    rule(sheet, 6 * MM + MARK + 2.6 * MM, 5)


def _addresses(sheet: Sheet, label: RmaLabel, words: LabelWords) -> None:
    y = caption(sheet, 22 * MM, words.customer)
    customer = [Line(printable(label.customer, "customer"), Cut.MEDIUM)]
    sheet.set(LEFT, y, fit(customer, ROOM, 13 * MM, (12, 9, 4.5), "customer"))
    rule(sheet, 40 * MM, 2)
    y = caption(sheet, 42 * MM, words.recipient)
    name = Line(printable(label.warehouse.name, "sender"), Cut.SEMIBOLD)
    lines = [Line(printable(line, "sender"), Cut.MEDIUM) for line in label.warehouse.lines]
    sheet.set(LEFT, y + 0.6 * MM, fit([name, *lines], ROOM, 55 * MM, (22, 14, 6), "sender"))


def _strip(sheet: Sheet, label: RmaLabel, words: LabelWords) -> None:
    """The short label's head: RMA at the left, customer and warehouse in small beside it."""
    sheet.text(LEFT, 9.2 * MM, "RMA", Cut.BOLD, 18)
    left = LEFT + width("RMA", Cut.BOLD, 18) + 4 * MM
    name, *_ = sender_lines(label.warehouse)
    lines = [Line(printable(label.customer, "customer"), Cut.SEMIBOLD), name]
    sheet.set(left, 3.6 * MM, fit(lines, RIGHT - left, 7.6 * MM, (8.5, 8.5, 3.5), "customer"))
    rule(sheet, 11.2 * MM, 2)


def _code(sheet: Sheet, label: RmaLabel, words: LabelWords, y: float, high: float) -> None:
    code_block(sheet, label.number, y, high, "number")
    copy = words.copy.format(n=label.copy)
    foot = sheet.height - 4.4 * MM
    text = " · ".join(printable(part, "station") for part in (label.date, label.station) if part)
    room = ROOM - width(copy, Cut.REGULAR, 8.5) - 6 * MM
    sheet.text(LEFT, foot, text, Cut.REGULAR, shrink(text, room, Cut.REGULAR, 8.5))
    sheet.text_right(RIGHT, foot, copy, Cut.REGULAR, 8.5)
