"""The tag of a parcel that waits for its inspection: its RMA number, since when it waits, and the refund's deadline."""

from station.domain.label_text import ArrivalTag
from station.printing.fonts import Cut
from station.printing.label_frame import code_block
from station.printing.sheet import Sheet
from station.printing.tag_frame import CODE_HIGH, CODE_TOP, brief, foot, head, say
from station.printing.typeset import Line
from station.printing.words import label_words


def arrival_tag(tag: ArrivalTag, dpi: int = 203, scale: float = 1.0) -> bytes:
    """The PDF, 100 × 50 mm; Refused(UNPRINTABLE) when the station's name holds characters that no type has."""
    words = label_words(tag.language)
    sheet = Sheet(100, 50, dpi, tag.rma_number, tag.language, scale)
    head(sheet, words.to_inspect, words.since.format(since=tag.since))
    which = f"{words.parcel} {tag.parcel} / {tag.parcels}" if tag.parcels > 1 else ""
    goods = " · ".join(part for part in (which, brief(tag.product)) if part)
    say(sheet, [Line(words.refund_by.format(due=tag.due), Cut.BOLD), Line(goods, Cut.MEDIUM)])
    code_block(sheet, tag.rma_number, CODE_TOP, CODE_HIGH, "number")
    foot(sheet, tag.station, words.copy.format(n=tag.copy))
    return sheet.pdf()
