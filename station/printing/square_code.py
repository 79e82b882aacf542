"""A QR code in whole printer dots, for codes whose bars would be wider than the paper: the bench's camera reads it."""

from dataclasses import dataclass
from itertools import groupby

from station.errors import Refusal, Refused
from station.printing.barcode import NARROWEST_MM, check_text

QUIET_MODULES = 4
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class SquareCode:
    """Rows of modules, the dark ones as (first, how many); and how many printer dots a module is wide and high."""

    text: str
    rows: tuple[tuple[tuple[int, int], ...], ...]
    dots: int

    @property
    def side(self) -> int:
        """How wide and high it is, in dots, without the white that must stay around it."""
        return len(self.rows) * self.dots

    @property
    def quiet(self) -> int:
        """How many dots must stay white on every side."""
        return QUIET_MODULES * self.dots


def square_code(text: str, dpi: int, room_dots: int, field: str = "code") -> SquareCode:
    """The code with its widest modules that fit into a square of `room_dots`, its quiet zone not counted.

    Refused(UNPRINTABLE) as for bars; Refused(TOO_LONG) when the modules would be under 0.25 mm.
    """
    check_text(text, field)
    rows = _rows(text)
    dots = room_dots // len(rows)
    if dots * _MM_PER_INCH / dpi < NARROWEST_MM:
        raise Refused(Refusal.TOO_LONG, field=field)
    return SquareCode(text, rows, dots)


def _rows(text: str) -> tuple[tuple[tuple[int, int], ...], ...]:
    """Correction level M: 15 % of the code may be scratched."""
    import numpy
    import zxingcpp

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    picture = numpy.asarray(code.to_image(scale=1, add_quiet_zones=False))
    return tuple(_dark(row.tobytes()) for row in picture)


def _dark(pixels: bytes) -> tuple[tuple[int, int], ...]:
    found, at = [], 0
    for value, run in groupby(pixels):
        count = len(list(run))
        if value == 0:
            found.append((at, count))
        at += count
    return tuple(found)
