"""Pieces of a slip that know their height, so that pages can be filled before anything is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from station.printing.fonts import Cut
from station.printing.sheet import INK, MM, Sheet
from station.printing.typeset import Line, Row, Setting, wrap

LEFT = 13 * MM
RIGHT = 135 * MM
ROOM = RIGHT - LEFT
_LEAD = 1.36


@dataclass(frozen=True, slots=True)
class Block:
    """Something of a known height; `keep` holds it on the page of the block that follows, `photos` are counted.

    `again` stands above it once more where it begins a page: the head of a table.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    keep: bool = False
    photos: int = 0
    again: "Block | None" = None


def space(height: float) -> Block:
    """White paper."""
    return Block(height, lambda sheet, y: None, keep=True)


def row(line: Line, size: float, x: float = LEFT, grey: float = INK, keep: bool = False) -> Block:
    """One row of text that is known to fit."""
    setting = Setting((Row(line.text, line.cut, 0.0),), size, size * _LEAD)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.set(x, y, setting, grey)

    return Block(setting.height, draw, keep)


def paragraph(
    text: str, cut: Cut, size: float, x: float = LEFT, below: float = 0.0, grey: float = INK, keep: bool = False
) -> list[Block]:
    """The text broken into rows that may part between pages, but never leave their first or last alone."""
    texts = wrap(text, RIGHT - x, cut, size)
    last = len(texts) - 1
    blocks = [
        row(Line(line, cut), size, x, grey, keep=keep or (number in {0, last - 1} and number != last))
        for number, line in enumerate(texts)
    ]
    if below and blocks:
        blocks[-1] = replace(blocks[-1], height=blocks[-1].height + below)
    return blocks


def stack(blocks: Sequence[Block]) -> Block:
    """The blocks as one that is never torn apart."""

    def draw(sheet: Sheet, y: float) -> None:
        for block in blocks:
            block.draw(sheet, y)
            y += block.height

    return Block(sum(block.height for block in blocks), draw)
