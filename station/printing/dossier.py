"""A dossier on A4: its first page, then its chapters; on each page the RMA number and its place among all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from station.printing.dossier_blocks import LEFT, RIGHT, ROOM, heading
from station.printing.dossier_sheet import DossierSheet
from station.printing.fonts import Cut, width
from station.printing.paging import filled
from station.printing.sheet import MM, SOFT
from station.printing.slip_blocks import Block
from station.printing.typeset import shrink

TOP, BOTTOM = 24 * MM, 279 * MM
_HEAD, _FOOT = 15 * MM, 288 * MM


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the dossier with its name, which the contents know; the first page has none."""

    name: str
    blocks: list[Block]


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page: the head's left and right (which takes `page` and `pages`), and the foot."""

    head: str
    count: str
    foot: str


Contents = tuple[tuple[str, int], ...]
"""The chapters with the page on which each begins."""


def dossier(
    sheet: DossierSheet, running: Running, first: Callable[[Contents], list[Block]], chapters: Sequence[Chapter]
) -> bytes:
    """The PDF. `first` is asked again until the pages of which it tells are those on which the chapters begin."""
    named = [Chapter(chapter.name, [*heading(chapter.name), *chapter.blocks]) for chapter in chapters]
    contents: Contents = tuple((chapter.name, 0) for chapter in named)
    pages: list[list[Block]] = []
    while not pages or contents != _contents(pages, named):
        contents = _contents(pages, named) if pages else contents
        pages = _paged(first(contents), named)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            sheet.next_page()
        y = TOP
        for block in page:
            block.draw(sheet, y)
            y += block.height
        _run(sheet, running, number, len(pages))
    return sheet.pdf()


def _paged(first: list[Block], chapters: Sequence[Chapter]) -> list[list[Block]]:
    return filled([*first, *(block for chapter in chapters for block in chapter.blocks)], BOTTOM - TOP)


def _contents(pages: list[list[Block]], chapters: Sequence[Chapter]) -> Contents:
    at = {id(block): number for number, page in enumerate(pages, start=1) for block in page}
    return tuple((chapter.name, at[id(chapter.blocks[0])]) for chapter in chapters)


def _run(sheet: DossierSheet, running: Running, page: int, pages: int) -> None:
    count = running.count.format(page=page, pages=pages)
    room = ROOM - width(count, Cut.SEMIBOLD, 8.5) - 4 * MM
    sheet.text(LEFT, _HEAD, running.head, Cut.SEMIBOLD, shrink(running.head, room, Cut.SEMIBOLD, 8.5))
    sheet.text_right(RIGHT, _HEAD, count, Cut.SEMIBOLD, 8.5)
    sheet.box(LEFT, _HEAD + 2 * MM, ROOM, sheet.dot, 0.6)
    sheet.text(LEFT, _FOOT, running.foot, Cut.REGULAR, shrink(running.foot, ROOM, Cut.REGULAR, 7), SOFT)
