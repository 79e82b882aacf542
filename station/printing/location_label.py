"""The label of goods that were confirmed: where they go, whose case they belong to, and what the customer gets."""

from station.domain.label_text import LocationLabel
from station.printing.fonts import Cut
from station.printing.label_frame import code_block
from station.printing.sheet import Sheet
from station.printing.tag_frame import CODE_HIGH, CODE_TOP, brief, foot, head, say
from station.printing.typeset import Line, printable
from station.printing.words import label_words


def location_label(label: LocationLabel, dpi: int = 203, scale: float = 1.0) -> bytes:
    """The PDF, 100 × 50 mm; Refused(UNPRINTABLE) when a place or the station has characters that no type has."""
    words = label_words(label.language)
    sheet = Sheet(100, 50, dpi, label.rma_number, label.language, scale)
    named = printable(label.place, "place")
    head(sheet, " · ".join(part for part in (words.goes[label.goes], named) if part), label.since)
    gets = " · ".join(words.gets[what] for what in label.gets if what in words.gets)
    say(sheet, [Line(brief(label.products), Cut.BOLD), Line(gets, Cut.REGULAR)])
    code_block(sheet, label.rma_number, CODE_TOP, CODE_HIGH, "number")
    foot(sheet, label.station, words.copy.format(n=label.copy))
    return sheet.pdf()
