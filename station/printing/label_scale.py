"""How large labels come out, measured by a ruler on a test label; and whether a scanner can read them at that size."""

from station.domain.setting_problems import Problem
from station.printing.barcode import NARROWEST_MM, barcode

RULER_MM = 80.0
LABEL_MM = 100.0
DPI = 203
LONGEST_CODE = "RMA-2026-004817-R1"
"""The longest code of an ordinary day: its bars must be wide enough, with white on both sides."""

_PLAUSIBLE = (50.0, 150.0)
_EDGE = 104.0
"""Per cent from which on the printing beside the margins of 6 mm falls over the edge."""


def percent_of(measured_mm: float) -> float:
    """How large labels come out when the ruler has this length, in per cent."""
    return round(measured_mm / RULER_MM * 100, 1)


def judge(percent: float) -> Problem | None:
    """Why labels of this size will not do; None when they will."""
    if not _PLAUSIBLE[0] <= percent <= _PLAUSIBLE[1]:
        return Problem.OUT_OF_RANGE
    if percent > _EDGE:
        return Problem.OVER_THE_EDGE
    bars = barcode(LONGEST_CODE, DPI, _room(), scale=percent / 100)
    return Problem.BARS_TOO_NARROW if bars is None else None


def narrowest_bar(percent: float) -> float:
    """How wide the narrowest bar of an ordinary label comes out, in millimetres."""
    bars = barcode(LONGEST_CODE, DPI, _room())
    assert bars is not None, "an ordinary code fits on a label of full size"
    return round(bars.dots * 25.4 / DPI * percent / 100, 3)


def least_percent() -> float:
    """Under this the bars of an ordinary label are narrower than scanners read."""
    return round(NARROWEST_MM / narrowest_bar(100.0) * 100, 1)


def _room() -> int:
    return round(LABEL_MM / 25.4 * DPI)
