"""One refused unit on the slip: its name, the reasons, the inspector's note and the photographs."""

from collections.abc import Sequence
from dataclasses import replace

from station.domain.label_text import SlipItem
from station.printing.fonts import Cut
from station.printing.pictures import Picture
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.slip_blocks import LEFT, ROOM, Block, paragraph, space
from station.printing.typeset import printable, shrink
from station.printing.words import SlipWords

_INDENT = LEFT + 5 * MM
_GAP = 4 * MM
_PAIR_HIGH = 44 * MM
_ALONE_HIGH = 54 * MM
_CAPTION = 6.5 * MM
_NO_PHOTO_SHAPE = 4 / 3
_NO_PHOTO_GREY = 0.93
_TOGETHER = 110 * MM


def item_blocks(items: Sequence[SlipItem], pictures: Sequence[Picture | None], words: SlipWords) -> list[Block]:
    """All items, each followed by its own photographs; `pictures` are those of all items in their order."""
    blocks: list[Block] = []
    shown = 0
    for number, item in enumerate(items, start=1):
        own = pictures[shown : shown + len(item.photos)]
        rows = _photo_rows(own, shown, words)
        blocks += _kept_with(rows[:1], _item(item, number if len(items) > 1 else 0, words))
        blocks += rows
        blocks.append(Block(2 * MM, lambda sheet, y: None))
        shown += len(own)
    return blocks


def _item(item: SlipItem, number: int, words: SlipWords) -> list[Block]:
    """Name and reasons stay together; a long note runs on over pages."""
    name = " ".join(part for part in (f"{number}." if number else "", printable(item.name, "items.name")) if part)
    blocks = [_rule(), *paragraph(name, Cut.BOLD, 11.5, below=0.4 * MM, keep=True)]
    if item.serial:
        serial = words.serial.format(serial=printable(item.serial, "items.serial"))
        blocks += paragraph(serial, Cut.REGULAR, 9, grey=SOFT, keep=True)
    blocks += _reasons(item, words)
    blocks += _note(item, words)
    return [*blocks, Block(2 * MM, lambda sheet, y: None)]


def _kept_with(row: Sequence[Block], blocks: list[Block]) -> list[Block]:
    """The words stay on the page of their first photographs, unless together they are too much."""
    if not row or sum(block.height for block in (*blocks, *row)) > _TOGETHER:
        return blocks
    return [replace(block, keep=True) for block in blocks]


def _reasons(item: SlipItem, words: SlipWords) -> list[Block]:
    reasons = [text for text in (printable(reason, "items.reasons") for reason in item.reasons) if text]
    if not reasons:
        return []
    blocks = [space(1.2 * MM), _caption(words.reasons if len(reasons) > 1 else words.reason)]
    for reason in reasons:
        first, *rest = paragraph(reason, Cut.SEMIBOLD, 10.5, _INDENT, keep=True)
        blocks += [_bulleted(first), *rest]
    return [*blocks[:-1], replace(blocks[-1], keep=False)]


def _note(item: SlipItem, words: SlipWords) -> list[Block]:
    lines = [printable(line, "items.note") for line in item.note.splitlines()]
    blocks = [block for line in lines for block in paragraph(line, Cut.REGULAR, 9.5, _INDENT, below=0.4 * MM)]
    return [space(1.4 * MM), _caption(words.note), *(_barred(block) for block in blocks)] if blocks else []


def _photo_rows(pictures: Sequence[Picture | None], before: int, words: SlipWords) -> list[Block]:
    """Two side by side at one height, together as wide as the page; a last or only one stands alone."""
    numbered = [(picture, words.photo.format(n=before + n)) for n, picture in enumerate(pictures, start=1)]
    return [_photo_row(numbered[at : at + 2], words) for at in range(0, len(numbered), 2)]


def _photo_row(photos: Sequence[tuple[Picture | None, str]], words: SlipWords) -> Block:
    shapes = [picture.width / picture.height if picture else _NO_PHOTO_SHAPE for picture, _ in photos]
    natural = (ROOM - _GAP * (len(photos) - 1)) / sum(shapes)
    high = min(natural, _PAIR_HIGH if len(photos) > 1 else _ALONE_HIGH)

    def draw(sheet: Sheet, y: float) -> None:
        x = LEFT
        for (picture, caption), shape in zip(photos, shapes, strict=True):
            _photo(sheet, x, y, (shape * high, high), picture, words)
            sheet.text(x, y + high + 3.4 * MM, caption, Cut.REGULAR, 7.5, SOFT)
            x += shape * high + _GAP

    return Block(high + _CAPTION, draw, photos=len(photos))


def _photo(
    sheet: Sheet, x: float, y: float, size: tuple[float, float], picture: Picture | None, words: SlipWords
) -> None:
    wide, high = size
    if picture:
        sheet.picture(x, y, wide, high, picture.jpeg)
        return
    sheet.rounded(x, y, wide, high, MM, _NO_PHOTO_GREY)
    text_size = shrink(words.no_photo, wide - 2 * MM, Cut.REGULAR, 8.5)
    sheet.text_centred(x + wide / 2, y + high / 2 + MM, words.no_photo, Cut.REGULAR, text_size, grey=SOFT)


def _rule() -> Block:
    return Block(3.4 * MM, lambda sheet, y: sheet.box(LEFT, y, ROOM, 2 * sheet.dot), keep=True)


def _caption(text: str) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT, y + 2.6 * MM, text, Cut.SEMIBOLD, 6.5, SOFT, 0.6)

    return Block(3.8 * MM, draw, keep=True)


def _bulleted(block: Block) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.box(LEFT + 0.6 * MM, y + block.height / 2 - 0.9 * MM, 1.8 * MM, 1.8 * MM)
        block.draw(sheet, y)

    return replace(block, draw=draw)


def _barred(block: Block) -> Block:
    def draw(sheet: Sheet, y: float) -> None:
        sheet.box(LEFT + 1.2 * MM, y, 3 * sheet.dot, block.height, 0.6)
        block.draw(sheet, y)

    return replace(block, draw=draw)
