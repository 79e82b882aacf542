"""The tag of a unit that waits on a shelf: its number, which unit it is, since when it waits, and why."""

from station.domain.label_text import HoldTag
from station.domain.verdict import Disposition
from station.printing.fonts import Cut, missing_glyphs, width
from station.printing.label_frame import LEFT, RIGHT, ROOM, code_block, rule
from station.printing.sheet import MM, Sheet
from station.printing.typeset import Line, fit, printable, shrink
from station.printing.words import LabelWords, label_words

_HIGH, _LONGEST = 15 * MM, 120


def hold_tag(tag: HoldTag, dpi: int = 203) -> bytes:
    """The PDF, 100 × 50 mm; Refused(UNPRINTABLE) when it holds characters that no type has."""
    words = label_words(tag.language)
    sheet = Sheet(100, 50, dpi, tag.tag, tag.language)
    _head(sheet, tag, words)
    code_block(sheet, tag.tag, 22.4 * MM, _HIGH, "tag")
    _foot(sheet, tag, words)
    return sheet.pdf()


def _head(sheet: Sheet, tag: HoldTag, words: LabelWords) -> None:
    heading = words.danger if tag.danger else _place(tag, words)
    since = words.since.format(since=tag.since)
    room = ROOM - width(since, Cut.SEMIBOLD, 9) - 4 * MM
    sheet.text(LEFT, 8 * MM, heading, Cut.BOLD, shrink(heading, room, Cut.BOLD, 15))
    sheet.text_right(RIGHT, 8 * MM, since, Cut.SEMIBOLD, 9)
    rule(sheet, 9.8 * MM, 3)
    which = words.unit.format(n=tag.unit, m=tag.units) if tag.units > 1 else ""
    product = " · ".join(printable(part, "product") for part in (_brief(tag.product), which) if part)
    why = _brief(tag.why) or words.ask
    lines = [Line(tag.rma_number, Cut.BOLD), Line(product, Cut.MEDIUM), Line(why, Cut.REGULAR)]
    sheet.set(LEFT, 10.8 * MM, fit([line for line in lines if line.text], ROOM, 11.2 * MM, (9, 6, 3), "note"))


def _place(tag: HoldTag, words: LabelWords) -> str:
    places = {Disposition.QUARANTINE: words.quarantine, Disposition.TECH_CHECK: words.tech_check}
    return places.get(tag.goes, words.held) if tag.goes is not None else words.held


def _brief(note: str) -> str:
    """The beginning of the words; nothing of what cannot be printed, for the tag is wanted all the same."""
    said = " ".join(note.split())
    said = f"{said[:_LONGEST]}…" if len(said) > _LONGEST else said
    return "" if missing_glyphs(said) else said


def _foot(sheet: Sheet, tag: HoldTag, words: LabelWords) -> None:
    copy, foot = words.copy.format(n=tag.copy), sheet.height - 3 * MM
    station = printable(tag.station, "station")
    room = ROOM - width(copy, Cut.REGULAR, 7.5) - 6 * MM
    sheet.text(LEFT, foot, station, Cut.REGULAR, shrink(station, room, Cut.REGULAR, 7.5))
    sheet.text_right(RIGHT, foot, copy, Cut.REGULAR, 7.5)
