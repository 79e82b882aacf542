"""The pieces that the pages of a dossier are made of: headings, facts, tables and text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from station.printing.fonts import Cut
from station.printing.sheet import INK, MM, SOFT, Sheet
from station.printing.slip_blocks import Block, space
from station.printing.typeset import Row, Setting, wrap

LEFT, RIGHT = 18 * MM, 192 * MM
ROOM = RIGHT - LEFT
LABELS = 45 * MM
_LEAD = 1.34
_GAP = 3 * MM
_SHORT = 6
_MOST_ROWS = 24
"""So many rows of a cell stand together; a longer text runs on over the pages."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one column of a table, as one or more lines."""

    text: str
    cut: Cut = Cut.REGULAR
    grey: float = INK
    size: float = 0.0


def gap(height: float) -> Block:
    """White paper, which may end a page."""
    return Block(height, lambda sheet, y: None)


def heading(text: str) -> list[Block]:
    """The name of a chapter over a rule."""

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT, y + 9.5 * MM, text, Cut.BOLD, 15)
        sheet.box(LEFT, y + 11.6 * MM, ROOM, 4 * sheet.dot)

    return [Block(14.5 * MM, draw, keep=True)]


def title(text: str, note: str = "") -> list[Block]:
    """The name of one thing within a chapter, and a word about it at the right."""
    rows = wrap(text, ROOM * (0.66 if note else 1), Cut.SEMIBOLD, 11)
    beside = wrap(note, ROOM * 0.32, Cut.SEMIBOLD, 9.5)

    def draw(sheet: Sheet, y: float) -> None:
        for number, row in enumerate(rows):
            sheet.text(LEFT, y + 5.4 * MM + number * 5.2 * MM, row, Cut.SEMIBOLD, 11)
        for number, row in enumerate(beside):
            sheet.text_right(RIGHT, y + 5.4 * MM + number * 4.6 * MM, row, Cut.SEMIBOLD, 9.5)

    return [Block(2.4 * MM + max(len(rows), len(beside)) * 5.2 * MM, draw, keep=True)]


def paragraph(
    text: str, cut: Cut = Cut.REGULAR, size: float = 9.5, grey: float = INK, *, keep: bool = False, below: float = 0.0
) -> list[Block]:
    """The text as rows over the whole width."""
    return [
        *table((ROOM,), (), [(Cell(line, cut, grey, size),) for line in text.split("\n") if line], keep=keep),
        *([space(below) if keep else gap(below)] if below else []),
    ]


def facts(pairs: Sequence[tuple[str, str]], room: float = ROOM) -> list[Block]:
    """What is known, each under its name; what is not known is left out."""
    rows = [
        (Cell(name if number == 0 else "", grey=SOFT, size=8.5), Cell(line, size=9.5))
        for name, text in pairs
        for number, line in enumerate(line for line in text.split("\n") if line)
    ]
    return table((LABELS, room - LABELS), (), rows, above=0.25 * MM)


def table(
    widths: Sequence[float],
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    size: float = 8.5,
    above: float = 0.0,
    ruled: bool = False,
    keep: bool = False,
) -> list[Block]:
    """Rows of cells, each as high as its longest; the head stands again where a page begins with a row."""
    top = _head(widths, head) if head else None
    blocks: list[Block] = [] if top is None else [top]
    for row in rows:
        blocks += [replace(block, again=top, keep=keep) for block in _rows(widths, row, size, above, ruled)]
    return blocks if keep else _held(blocks, 1 if top else 0)


def _held(blocks: list[Block], first: int) -> list[Block]:
    """A short table is not torn apart, and of a long one no row is left alone."""
    last = len(blocks) - 1
    short = last - first < _SHORT
    held = range(last) if short else {*range(first + 1), last - 1}
    return [replace(block, keep=block.keep or number in held) for number, block in enumerate(blocks)]


def _head(widths: Sequence[float], names: Sequence[str]) -> Block:
    cells = [Cell(name, Cut.SEMIBOLD, SOFT, 7.5) for name in names]
    (block,) = _rows(widths, cells, 7.5, 0.6 * MM, ruled=True)
    return replace(block, keep=True)


def _rows(widths: Sequence[float], row: Sequence[Cell], size: float, above: float, ruled: bool) -> list[Block]:
    settings = [_set(cell, wide, size) for cell, wide in zip(row, widths, strict=True)]
    most = max(len(setting.rows) for setting in settings)
    parts = range(0, most, _MOST_ROWS)
    return [_part(widths, row, settings, first, above, ruled and first == parts[-1]) for first in parts]


def _set(cell: Cell, wide: float, size: float) -> Setting:
    size = cell.size or size
    rows = tuple(
        Row(text, cell.cut, 0.0) for line in cell.text.split("\n") for text in wrap(line, wide - _GAP, cell.cut, size)
    )
    return Setting(rows or (Row("", cell.cut, 0.0),), size, size * _LEAD)


def _part(
    widths: Sequence[float], row: Sequence[Cell], settings: Sequence[Setting], first: int, above: float, ruled: bool
) -> Block:
    shown = [replace(setting, rows=setting.rows[first : first + _MOST_ROWS]) for setting in settings]
    high = max(setting.height for setting in shown) + 2 * above

    def draw(sheet: Sheet, y: float) -> None:
        x = LEFT
        for wide, cell, setting in zip(widths, row, shown, strict=True):
            sheet.set(x, y + above, setting, cell.grey)
            x += wide
        if ruled:
            sheet.box(LEFT, y + high, sum(widths), sheet.dot, 0.75)

    return Block(high, draw)
