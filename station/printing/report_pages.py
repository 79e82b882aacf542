"""Pages of A4 that fill from top to bottom with headings and rows, and are numbered at their foot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from station.printing.fonts import Cut, missing_glyphs, plain, width
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.typeset import Line, set_lines

LEFT, RIGHT, TOP, FOOT = 18 * MM, 192 * MM, 18 * MM, 280 * MM
ROOM = RIGHT - LEFT
_SIZE = 10.0
_BASELINE = 3.15 * MM


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a known height; with `keep` it stands on the page of the part after it."""

    height: float
    draw: Callable[[Sheet, float], None]
    keep: bool = False


def shown(text: str) -> str:
    """The text in one row; what no type has becomes a box, for a report is wanted all the same."""
    missing = missing_glyphs(text)
    return plain("".join("□" if character in missing else character for character in text)) if missing else plain(text)


def heading(text: str, count: int | None = None) -> Part:
    """A heading over a rule, with how many rows follow."""

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT, y + 9 * MM, text, Cut.BOLD, 13)
        if count is not None:
            sheet.text_right(RIGHT, y + 9 * MM, str(count), Cut.BOLD, 13)
        sheet.box(LEFT, y + 11 * MM, ROOM, 2 * sheet.dot)

    return Part(13 * MM, draw, keep=True)


def sentence(text: str, grey: float = SOFT) -> Part:
    """One or more rows of ordinary text."""
    setting = set_lines([Line(shown(text))], ROOM, _SIZE, 1.35)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.set(LEFT, y, setting, grey)

    return Part(setting.height + 1.6 * MM, draw)


def row(left: str, middle: str, right: str) -> Part:
    """A code at the left, what it is, and how it stands at the right; the middle takes as many rows as it needs."""
    wide = 42 * MM
    beside = max(width(shown(right), Cut.REGULAR, _SIZE) + 4 * MM, 30 * MM) if right else 0.0
    setting = set_lines([Line(shown(middle))], ROOM - wide - beside, _SIZE, 1.3)

    def draw(sheet: Sheet, y: float) -> None:
        sheet.text(LEFT, y + _BASELINE, shown(left), Cut.SEMIBOLD, _SIZE)
        sheet.set(LEFT + wide, y, setting)
        sheet.text_right(RIGHT, y + _BASELINE, shown(right), Cut.REGULAR, _SIZE, SOFT)

    return Part(max(setting.height, 5 * MM) + 1.2 * MM, draw)


def figures(values: Sequence[tuple[int, str]]) -> Part:
    """Large figures side by side, each over its word."""
    gap = 3 * MM
    wide = (ROOM - gap * (len(values) - 1)) / len(values)

    def draw(sheet: Sheet, y: float) -> None:
        for place, (value, word) in enumerate(values):
            left = LEFT + place * (wide + gap)
            sheet.rounded(left, y, wide, 19 * MM, 2 * MM, 0.94)
            sheet.text(left + 4 * MM, y + 10 * MM, str(value), Cut.BOLD, 21)
            sheet.text(left + 4 * MM, y + 15.6 * MM, word, Cut.REGULAR, 8.5, SOFT)

    return Part(21 * MM, draw)


def fill(sheet: Sheet, top: float, parts: Sequence[Part], foot: Callable[[int, int], str]) -> None:
    """The parts stand below `top`, on as many pages as they need."""
    pages = _pages(top, parts)
    for number, page in enumerate(pages, 1):
        for y, part in page:
            part.draw(sheet, y)
        text = foot(number, len(pages))
        sheet.text(LEFT, 288 * MM, text, Cut.REGULAR, 8.5, SOFT)
        if number < len(pages):
            sheet.next_page()


def _pages(top: float, parts: Sequence[Part]) -> list[list[tuple[float, Part]]]:
    pages: list[list[tuple[float, Part]]] = [[]]
    y = top
    for place, part in enumerate(parts):
        together = part.height + (parts[place + 1].height if part.keep and place + 1 < len(parts) else 0.0)
        if y + together > FOOT and pages[-1]:
            pages.append([])
            y = TOP
        pages[-1].append((y, part))
        y += part.height
    return pages
