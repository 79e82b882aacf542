"""The tag of a unit that waits on a shelf: its number, which unit it is, since when it waits, and why."""

from station.domain.label_text import HoldTag
from station.domain.verdict import Disposition
from station.printing.fonts import Cut
from station.printing.label_frame import code_block
from station.printing.sheet import Sheet
from station.printing.tag_frame import CODE_HIGH, CODE_TOP, brief, foot, head, say
from station.printing.typeset import Line, printable
from station.printing.words import LabelWords, label_words


def hold_tag(tag: HoldTag, dpi: int = 203, scale: float = 1.0) -> bytes:
    """The PDF, 100 × 50 mm; Refused(UNPRINTABLE) when it holds characters that no type has."""
    words = label_words(tag.language)
    sheet = Sheet(100, 50, dpi, tag.tag, tag.language, scale)
    named = brief(tag.place)
    heading = words.danger if tag.danger else _place(tag, words)
    head(sheet, " · ".join(part for part in (heading, named) if part), words.since.format(since=tag.since))
    which = words.unit.format(n=tag.unit, m=tag.units) if tag.units > 1 else ""
    product = " · ".join(printable(part, "product") for part in (brief(tag.product), which) if part)
    why = brief(tag.why) or words.ask
    say(sheet, [Line(tag.rma_number, Cut.BOLD), Line(product, Cut.MEDIUM), Line(why, Cut.REGULAR)])
    code_block(sheet, tag.tag, CODE_TOP, CODE_HIGH, "tag")
    foot(sheet, tag.station, words.copy.format(n=tag.copy))
    return sheet.pdf()


def _place(tag: HoldTag, words: LabelWords) -> str:
    places = {Disposition.QUARANTINE: words.quarantine, Disposition.TECH_CHECK: words.tech_check}
    return places.get(tag.goes, words.held) if tag.goes is not None else words.held
