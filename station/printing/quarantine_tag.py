"""The tag of a parcel that stands aside: its number, why it stands there, since when, and that nobody opens it."""

from station.domain.label_text import QuarantineTag
from station.printing.fonts import Cut
from station.printing.label_frame import code_block
from station.printing.sheet import Sheet
from station.printing.tag_frame import CODE_HIGH, CODE_TOP, brief, foot, head, say
from station.printing.typeset import Line
from station.printing.words import label_words


def quarantine_tag(tag: QuarantineTag, dpi: int = 203, scale: float = 1.0) -> bytes:
    """The PDF, 100 × 50 mm; Refused(UNPRINTABLE) when the station's name holds characters that no type has."""
    words = label_words(tag.language)
    sheet = Sheet(100, 50, dpi, tag.tag, tag.language, scale)
    head(sheet, words.quarantine, words.since.format(since=tag.since))
    where = words.to_place.format(place=brief(tag.place)) if brief(tag.place) else ""
    advice = " · ".join(filter(None, (words.do_not_open, where)))
    say(sheet, [Line(words.aside[tag.why], Cut.BOLD), Line(brief(tag.about), Cut.MEDIUM), Line(advice, Cut.REGULAR)])
    code_block(sheet, tag.tag, CODE_TOP, CODE_HIGH, "tag")
    foot(sheet, tag.station, words.copy.format(n=tag.copy))
    return sheet.pdf()
