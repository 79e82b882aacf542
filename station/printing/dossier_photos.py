"""Photographs two to a row with what is known of them; a marked one also stands beside itself under its marks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from station.domain.marks import Mark
from station.printing.dossier_blocks import LEFT, ROOM, Cell
from station.printing.dossier_sheet import DossierSheet, Frame
from station.printing.evidence import Evidence
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT, Sheet
from station.printing.slip_blocks import Block
from station.printing.typeset import shrink, wrap

_GAP = 6 * MM
_WIDE = (ROOM - _GAP) / 2
_HIGHEST = 64 * MM
_NO_PICTURE = 22 * MM
_LEAD = 1.3
_BELOW = 5 * MM
_PANEL = 2 * MM
_PANEL_GREY = 0.91


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One picture with its caption. `instead` stands in its place when it cannot be shown.

    `overlay` says what the marks are. `theirs`: it came from the customer, and stands on grey paper.
    """

    evidence: Evidence
    caption: tuple[Cell, ...]
    instead: str
    marks: tuple[Mark, ...] = ()
    overlay: str = ""
    theirs: bool = False


@dataclass(frozen=True, slots=True)
class _Half:
    """One half of a row: a picture, its caption, and the marks over it."""

    exhibit: Exhibit
    caption: tuple[Cell, ...]
    marks: tuple[Mark, ...] = ()


def photo_rows(exhibits: Sequence[Exhibit], ink: Callable[[str], str]) -> list[Block]:
    """All of them in their order, none torn apart by the end of a page."""
    rows: list[list[_Half]] = []
    for exhibit in exhibits:
        clean = _Half(exhibit, exhibit.caption)
        if exhibit.marks and exhibit.evidence.jpeg:
            rows.append([clean, _Half(exhibit, (Cell(exhibit.overlay, Cut.MEDIUM, size=7.5),), exhibit.marks)])
        elif rows and len(rows[-1]) == 1:
            rows[-1].append(clean)
        else:
            rows.append([clean])
    return [_row(row, ink) for row in rows]


def _row(halves: Sequence[_Half], ink: Callable[[str], str]) -> Block:
    high = max(_size(half.exhibit.evidence)[1] for half in halves)
    below = max(_caption_height(half.caption) for half in halves)

    def draw(sheet: Sheet, y: float) -> None:
        assert isinstance(sheet, DossierSheet), "evidence stands on a dossier's own pages"
        for number, half in enumerate(halves):
            x = LEFT + number * (_WIDE + _GAP)
            if half.exhibit.theirs:
                sheet.rounded(
                    x - _PANEL, y - _PANEL, _WIDE + 2 * _PANEL, high + below + 3 * _PANEL, _PANEL, _PANEL_GREY
                )
            _picture(sheet, x, y, half, ink)
            _caption(sheet, x, y + high + 1.2 * MM, half.caption)

    return Block(high + below + _BELOW, draw, photos=len(halves))


def _size(evidence: Evidence) -> tuple[float, float]:
    if not evidence.jpeg:
        return _WIDE, _NO_PICTURE
    high = min(_HIGHEST, _WIDE * evidence.height / evidence.width)
    return high * evidence.width / evidence.height, high


def _picture(sheet: DossierSheet, x: float, y: float, half: _Half, ink: Callable[[str], str]) -> None:
    wide, high = _size(half.exhibit.evidence)
    frame: Frame = (x, y, wide, high)
    if not half.exhibit.evidence.jpeg:
        sheet.outline(frame, 0.8, SOFT)
        said = half.exhibit.instead
        size = shrink(said, wide - 6 * MM, Cut.SEMIBOLD, 10)
        sheet.text_centred(x + wide / 2, y + high / 2 + MM, said, Cut.SEMIBOLD, size, grey=SOFT)
        return
    sheet.original(frame, half.exhibit.evidence)
    sheet.marks(frame, half.marks, ink)
    if half.marks:
        sheet.outline(frame, 1.2, 0.0)


def _caption_height(caption: Sequence[Cell]) -> float:
    return sum(len(_lines(cell)) * cell.size * _LEAD for cell in caption)


def _caption(sheet: DossierSheet, x: float, y: float, caption: Sequence[Cell]) -> None:
    for cell in caption:
        for line in _lines(cell):
            sheet.text(x, y + cell.size, line, cell.cut, cell.size, cell.grey)
            y += cell.size * _LEAD


def _lines(cell: Cell) -> tuple[str, ...]:
    return tuple(row for line in cell.text.split("\n") for row in wrap(line, _WIDE, cell.cut, cell.size))
