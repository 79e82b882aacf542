"""Breaking text into rows and finding the largest size at which all of it fits: nothing is ever clipped."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from station.errors import Refusal, Refused
from station.printing.fonts import Cut, missing_glyphs, plain, width

_BREAK_AFTER = "-/,.;:_@–—"
_MOST_IN_A_ROW = 400


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line, for instance a street; set too narrow, it becomes several rows."""

    text: str
    cut: Cut = Cut.REGULAR


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is drawn; the rows after a line's first are indented, so that a line is still seen as one."""

    text: str
    cut: Cut
    indent: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Rows at one size, in points, with the distance between baselines."""

    rows: tuple[Row, ...]
    size: float
    leading: float

    @property
    def height(self) -> float:
        """From the top of the first row to the bottom of the last."""
        return self.leading * len(self.rows)


def printable(text: str, field: str) -> str:
    """The text as one clean row; Refused(UNPRINTABLE) with the characters that the font does not have."""
    missing = missing_glyphs(text)
    if missing:
        raise Refused(Refusal.UNPRINTABLE, characters=missing, field=field)
    return plain(text)


@lru_cache(maxsize=4096)
def wrap(text: str, room: float, cut: Cut, size: float, later_room: float | None = None) -> tuple[str, ...]:
    """Rows no wider than `room` (`later_room` after the first): broken at spaces, else after signs, else in a word."""
    rows: list[str] = []
    rest = text
    while rest:
        space = room if not rows or later_room is None else later_room
        end = _row_end(rest, space, cut, size)
        rows.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return tuple(rows)


def _row_end(text: str, room: float, cut: Cut, size: float) -> int:
    if len(text) <= _MOST_IN_A_ROW and width(text, cut, size) <= room:
        return len(text)
    fits = _longest_prefix(text, room, cut, size)
    space = text.rfind(" ", 0, fits + 1)
    if space > 0:
        return space
    sign = max(text.rfind(sign, 0, fits) for sign in _BREAK_AFTER)
    return sign + 1 if sign > 0 else fits


def _longest_prefix(text: str, room: float, cut: Cut, size: float) -> int:
    """How many characters fit; at least one, so that breaking always ends."""
    low, high = 1, min(len(text), _MOST_IN_A_ROW)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width(text[:middle], cut, size) <= room else (low, middle - 1)
    return low


def set_lines(lines: Sequence[Line], room: float, size: float, lead: float = 1.22) -> Setting:
    """The lines at this size, wrapped where they must be; empty lines are left out."""
    rows: list[Row] = []
    indent = size * 0.8
    for line in lines:
        for number, text in enumerate(wrap(line.text, room, line.cut, size, room - indent)):
            rows.append(Row(text, line.cut, indent if number else 0.0))
    return Setting(tuple(rows), size, size * lead)


def fit(lines: Sequence[Line], room: float, height: float, sizes: tuple[float, float, float], field: str) -> Setting:
    """The largest setting within room × height points: unwrapped down to the middle size, then wrapped.

    `sizes` are the largest, the one below which wrapping is better than shrinking, and the smallest that
    still reads; Refused(TOO_LONG) when even that does not fit.
    """
    largest, readable, smallest = sizes
    present = [line for line in lines if line.text]
    for size in _steps(largest, readable):
        setting = set_lines(present, room, size)
        if setting.height <= height and len(setting.rows) == len(present):
            return setting
    for size in _steps(readable, smallest) if _may_fit(present, room, height, smallest) else ():
        setting = set_lines(present, room, size)
        if setting.height <= height:
            return setting
    raise Refused(Refusal.TOO_LONG, field=field)


def _may_fit(lines: Sequence[Line], room: float, height: float, size: float) -> bool:
    """False when not even rows filled to their last point would do: spares setting a book at every size."""
    area = sum(width(line.text, line.cut, size) for line in lines) * size
    return area <= room * height


def shrink(text: str, room: float, cut: Cut, size: float, tracking: float = 0.0) -> float:
    """The size at which one row is no wider than `room`: `size`, or less."""
    if width(text, cut, size, tracking) <= room:
        return size
    letters = width(text, cut, size)
    between = width(text, cut, size, tracking) - letters
    return size * max(room - between, 0.0) / letters


def _steps(largest: float, smallest: float) -> tuple[float, ...]:
    count = int((largest - smallest) * 2)
    return tuple(largest - step / 2 for step in range(count + 1))
