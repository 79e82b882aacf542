"""The A5 sheet in the parcel that tells the customer, kindly, why the goods come back."""

from collections.abc import Callable

from station.domain.label_text import Slip
from station.printing.barcode import Barcode, barcode
from station.printing.fonts import Cut, width
from station.printing.paging import filled
from station.printing.pictures import Picture, shrink_all
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.slip_blocks import LEFT, RIGHT, ROOM, Block, paragraph, stack
from station.printing.slip_items import item_blocks
from station.printing.square_code import SquareCode, square_code
from station.printing.typeset import Line, fit, printable, shrink
from station.printing.words import SlipWords, slip_words

TOP = 11 * MM
BOTTOM = 198 * MM
_FOOT = 202.5 * MM
_PHOTO_BUDGET = 1_250_000
_PHOTOS_PER_PAGE = 6


def slip(text: Slip, photos: Callable[[str], bytes], dpi: int = 300) -> bytes:
    """The PDF, under 1.5 MB, on as many pages as it takes; `photos` answers a digest with the picture's bytes.

    Refused(UNPRINTABLE, characters, field) or Refused(TOO_LONG, field) as for the label. A photograph that
    cannot be read leaves a frame that says so.
    """
    words = slip_words(text.language)
    sheet = Sheet(148, 210, dpi, text.return_code, text.language)
    digests = tuple(digest for item in text.items for digest in item.photos)
    pictures = shrink_all(digests, photos, _PHOTO_BUDGET)
    pages = filled(_blocks(sheet, text, words, pictures), BOTTOM - TOP, _PHOTOS_PER_PAGE)
    for number, page in enumerate(pages):
        if number:
            sheet.next_page()
        y = TOP
        for block in page:
            block.draw(sheet, y)
            y += block.height
        _foot(sheet, text, words, number + 1, len(pages))
    return sheet.pdf()


def _blocks(sheet: Sheet, text: Slip, words: SlipWords, pictures: tuple[Picture | None, ...]) -> list[Block]:
    rma = printable(text.rma_number, "rma_number")
    name = printable(text.customer, "customer")
    told = (words.several if len(text.items) > 1 else words.one).format(rma=rma)
    if pictures:
        told = f"{told} {words.with_photos}"
    return [
        _head(text, words),
        *paragraph(words.greeting.format(name=name) if name else words.nobody, Cut.MEDIUM, 9.5, below=1.2 * MM),
        *paragraph(told, Cut.REGULAR, 9.5, below=2.6 * MM),
        *item_blocks(text.items, pictures, words),
        _closing(sheet, text, words, rma),
    ]


def _head(text: Slip, words: SlipWords) -> Block:
    """Who writes, when, and the title."""
    sender = fit([Line(printable(text.sender.name, "sender"), Cut.SEMIBOLD)], ROOM * 0.7, 9 * MM, (9, 9, 4), "sender")
    address = ", ".join(printable(line, "sender") for line in text.sender.lines)
    lines = fit([Line(address)], ROOM, 9 * MM, (7.5, 7.5, 3.5), "sender") if address else None
    date = printable(text.date, "date")
    below = sender.height + (lines.height if lines else 0) + 2 * MM

    def draw(sheet: Sheet, y: float) -> None:
        after = sheet.set(LEFT, y, sender)
        sheet.text_right(RIGHT, y + 3 * MM, date, Cut.REGULAR, 9)
        if lines:
            sheet.set(LEFT, after, lines, SOFT)
        sheet.box(LEFT, y + below, ROOM, 4 * sheet.dot)
        size = shrink(words.title, ROOM, Cut.BOLD, 18)
        sheet.text(LEFT, y + below + 10.4 * MM, words.title, Cut.BOLD, size)

    return Block(below + 15.4 * MM, draw)


def _closing(sheet: Sheet, text: Slip, words: SlipWords, rma: str) -> Block:
    """What the customer can do, and the parcel's code; never torn apart."""
    advice = stack(
        [
            *paragraph(words.contact.format(rma=rma), Cut.REGULAR, 8.5, below=0.8 * MM),
            *paragraph(words.rights, Cut.REGULAR, 8.5),
        ]
    )
    code = _code(sheet, text.return_code)

    def draw(paper: Sheet, y: float) -> None:
        paper.box(LEFT, y + 2 * MM, ROOM, 2 * paper.dot)
        paper.text(LEFT, y + 8 * MM, words.what_now, Cut.SEMIBOLD, 11)
        advice.draw(paper, y + 10 * MM)
        code.draw(paper, y + 12.5 * MM + advice.height)

    return Block(12.5 * MM + advice.height + code.height, draw)


def _code(sheet: Sheet, text: str) -> Block:
    """Bars with their letters below; one too long for bars as a square with its letters beside it."""
    bars = barcode(text, sheet.dpi, sheet.width_dots, "return_code")
    if bars is None:
        return _square(sheet, square_code(text, sheet.dpi, round(16 * MM / sheet.dot), "return_code"))
    return _bars(bars)


def _bars(code: Barcode) -> Block:
    size = shrink(code.text, ROOM, Cut.SEMIBOLD, 9, 0.8)

    def draw(paper: Sheet, y: float) -> None:
        paper.barcode(code, y, 8 * MM)
        paper.text_centred(paper.width / 2, y + 11.6 * MM, code.text, Cut.SEMIBOLD, size, 0.8)

    return Block(12.5 * MM, draw)


def _square(sheet: Sheet, code: SquareCode) -> Block:
    side, quiet = code.side * sheet.dot, code.quiet * sheet.dot
    letters = fit([Line(code.text, Cut.SEMIBOLD)], ROOM - side - quiet, side, (9, 9, 6), "return_code")

    def draw(paper: Sheet, y: float) -> None:
        paper.square(code, LEFT, y + quiet / 2)
        paper.set(LEFT + side + quiet, y + quiet / 2 + (side - letters.height) / 2, letters)

    return Block(side + 2 * quiet, draw)


def _foot(sheet: Sheet, text: Slip, words: SlipWords, page: int, pages: int) -> None:
    parts = [text.return_code, words.copy.format(n=text.copy)] if text.copy > 1 else [text.return_code]
    count = words.page.format(page=page, pages=pages)
    left = " · ".join(parts)
    room = ROOM - width(count, Cut.REGULAR, 7.5) - 4 * MM
    sheet.text(LEFT, _FOOT, left, Cut.REGULAR, shrink(left, room, Cut.REGULAR, 7.5), SOFT)
    sheet.text_right(RIGHT, _FOOT, count, Cut.REGULAR, 7.5, SOFT)
