"""The 100 × 150 mm label that sends refused goods back to the customer."""

from station.domain.label_text import ReturnLabel, Sender
from station.printing.addresses import recipient_lines, sender_lines
from station.printing.fonts import Cut, width
from station.printing.label_frame import (
    LEFT,
    MARK,
    RIGHT,
    ROOM,
    back_mark,
    caption,
    code_block,
    possible_copy_band,
    rule,
)
from station.printing.sheet import MM, PAPER, Sheet
from station.printing.typeset import Line, Setting, fit, printable, set_lines, shrink
from station.printing.words import ENGLISH_HEADING, LabelWords, label_words

_CODE_TOP = 108 * MM
_FOOT = 145 * MM
_CONTENTS_ROOM = 17 * MM


def return_label(label: ReturnLabel, dpi: int = 203, scale: float = 1.0) -> bytes:
    """The PDF, its code on whole dots at `dpi`: bars, or a square code where bars do not fit.

    `scale` is how large the printer makes it: it says how narrow bars may be drawn.

    Refused(UNPRINTABLE, characters, field) rather than a wrong address; Refused(TOO_LONG, field) rather than a
    clipped one or a code that no scanner reads.
    """
    words = label_words(label.language)
    sheet = Sheet(100, 150, dpi, label.return_code, label.language, scale)
    below = possible_copy_band(sheet, words) if label.possible_copy else 6 * MM
    below = _heading(sheet, below, label, words)
    below = _sender(sheet, below, label, words)
    above = _code(sheet, label, words)
    above = _contents(sheet, above, label, words)
    _recipient(sheet, below, above, label, words)
    return sheet.pdf()


def _heading(sheet: Sheet, y: float, label: ReturnLabel, words: LabelWords) -> float:
    count = f"{label.parcel} / {label.parcels}"
    sheet.text_right(RIGHT, y + 6.1 * MM, count, Cut.BOLD, 18)
    sheet.text_right(RIGHT, y + 10.4 * MM, words.parcel, Cut.REGULAR, 9)
    left = back_mark(sheet, y) + 3.5 * MM
    room = RIGHT - width(count, Cut.BOLD, 18) - 4 * MM - left
    sheet.text(left, y + 5.2 * MM, words.heading, Cut.BOLD, shrink(words.heading, room, Cut.BOLD, 16))
    second = ENGLISH_HEADING if words.heading != ENGLISH_HEADING.upper() else printable(label.rma_number, "rma_number")
    sheet.text(left, y + 10.4 * MM, second, Cut.REGULAR, shrink(second, room, Cut.REGULAR, 10.5))
    rule(sheet, y + MARK + 2.6 * MM, 5)
    return y + MARK + 5 * MM


def _sender(sheet: Sheet, y: float, label: ReturnLabel, words: LabelWords) -> float:
    y = caption(sheet, y, words.sender)
    y = sheet.set(LEFT, y, sender_setting(label.sender))
    rule(sheet, y + 1.6 * MM, 2)
    return y + 3.4 * MM


def sender_setting(sender: Sender) -> Setting:
    """The sender as it stands on the label. Refused(UNPRINTABLE) or Refused(TOO_LONG), each with `field="sender"`."""
    return fit(sender_lines(sender), ROOM, 16 * MM, (9, 9, 4.5), "sender")


def _recipient(sheet: Sheet, top: float, bottom: float, label: ReturnLabel, words: LabelWords) -> None:
    y = caption(sheet, top, words.recipient)
    lines = recipient_lines(label.recipient)
    sheet.set(LEFT, y + 0.6 * MM, fit(lines, ROOM, bottom - y - 1.6 * MM, (22, 14, 6), "recipient"))


def _contents(sheet: Sheet, bottom: float, label: ReturnLabel, words: LabelWords) -> float:
    """What is inside, standing on the rule at `bottom`; the answer is where the recipient must end."""
    lines = [Line(printable(line, "contents")) for line in label.contents]
    lines = [line for line in lines if line.text]
    if not lines:
        return bottom
    setting = _as_many_as_fit(lines, words)
    top = bottom - setting.height - 2 * MM - 3.2 * MM
    sheet.set(LEFT, caption(sheet, top, words.contents), setting)
    rule(sheet, top - 1.6 * MM, 2)
    return top - 1.6 * MM


def _as_many_as_fit(lines: list[Line], words: LabelWords) -> Setting:
    """All lines, or the first ones and how many more there are: the list is told as shortened, never cut off."""
    for shown in range(len(lines), 0, -1):
        rest = len(lines) - shown
        tail = [Line(words.more.format(n=rest), Cut.MEDIUM)] if rest else []
        setting = set_lines([*lines[:shown], *tail], ROOM, 8.5)
        if setting.height <= _CONTENTS_ROOM:
            return setting
    return fit(lines[:1], ROOM, _CONTENTS_ROOM, (8.5, 8.5, 3), "contents")


def _code(sheet: Sheet, label: ReturnLabel, words: LabelWords) -> float:
    """The code, the same in letters, and the foot line; the answer is where the rule above them stands."""
    rule(sheet, _CODE_TOP - 3.6 * MM, 5)
    code_block(sheet, label.return_code, _CODE_TOP, 24 * MM, "return_code")
    _foot(sheet, label, words)
    return _CODE_TOP - 3.6 * MM


def _foot(sheet: Sheet, label: ReturnLabel, words: LabelWords) -> None:
    text = " · ".join(printable(part, "station") for part in (label.date, label.station) if part)
    copy = words.copy.format(n=label.copy)
    copy = copy.upper() if label.copy > 1 else copy
    cut, size = (Cut.BOLD, 10.0) if label.copy > 1 else (Cut.REGULAR, 8.5)
    wide = width(copy, cut, size)
    sheet.text(LEFT, _FOOT, text, Cut.REGULAR, shrink(text, ROOM - wide - 6 * MM, Cut.REGULAR, 8.5))
    if label.copy > 1:
        sheet.box(RIGHT - wide - 4 * MM, _FOOT - 3.9 * MM, wide + 4 * MM, 5.3 * MM)
        sheet.text(RIGHT - wide - 2 * MM, _FOOT, copy, cut, size, PAPER)
    else:
        sheet.text_right(RIGHT, _FOOT, copy, cut, size)
