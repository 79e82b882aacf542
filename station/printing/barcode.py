"""Code 128 as runs of bars in whole printer dots, or nothing: a code that cannot be scanned is never drawn."""

from dataclasses import dataclass
from itertools import groupby

from station.errors import Refusal, Refused

QUIET_MODULES = 10
NARROWEST_MM = 0.25
WIDEST_MM = 0.38
_FEWEST_DOTS = 2
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Barcode:
    """A bar, a space, a bar, … in modules, and how many printer dots a module is wide."""

    text: str
    runs: tuple[int, ...]
    dots: int

    @property
    def width(self) -> int:
        """From the first bar to the last, in dots."""
        return sum(self.runs) * self.dots

    @property
    def quiet(self) -> int:
        """How many dots must stay white on either side."""
        return QUIET_MODULES * self.dots

    @property
    def bars(self) -> tuple[tuple[int, int], ...]:
        """Left edge and width of every bar in dots, from the first bar's left edge."""
        edges, at = [], 0
        for number, run in enumerate(self.runs):
            if number % 2 == 0:
                edges.append((at * self.dots, run * self.dots))
            at += run
        return tuple(edges)


def runs(text: str, field: str = "code") -> tuple[int, ...]:
    """Bar, space, bar, … in modules; Refused(UNPRINTABLE) for an empty text or anything but printable ASCII."""
    check_text(text, field)
    from barcode.codex import Code128

    modules: str = Code128(text).build()[0]
    return tuple(len(list(run)) for _, run in groupby(modules))


def check_text(text: str, field: str) -> None:
    """A scanner sends this text as it stands: Refused(UNPRINTABLE) for an empty one or anything but printable ASCII."""
    outside = "".join(dict.fromkeys(c for c in text if not " " <= c <= "~"))
    if outside or not text.strip():
        raise Refused(Refusal.UNPRINTABLE, characters=outside, field=field)


def barcode(text: str, dpi: int, room_dots: int, field: str = "code", *, scale: float = 1.0) -> Barcode | None:
    """The code with its widest module of 0.25 to 0.38 mm that fits with both quiet zones into `room_dots`.

    203 dpi: 3 or 2 dots; 300 dpi: 4 or 3 dots. None if none fits: a square code holds more. `scale` is how large the
    printer makes what it is given: what it shrinks has to be wider here, what it enlarges needs more room.
    """
    found = runs(text, field)
    needed = sum(found) + 2 * QUIET_MODULES
    for dots in range(_dots(WIDEST_MM, dpi), _FEWEST_DOTS - 1, -1):
        wide_enough = dots * _MM_PER_INCH / dpi * scale >= NARROWEST_MM
        if wide_enough and needed * dots * max(scale, 1.0) <= room_dots:
            return Barcode(text, found, dots)
    return None


def _dots(millimetres: float, dpi: int) -> int:
    return int(millimetres * dpi / _MM_PER_INCH)
