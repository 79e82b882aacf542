"""Code 128 in whole dots: exact, wide enough, or refused."""

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from station.errors import Refusal, Refused
from station.printing.barcode import Barcode, barcode, runs

LABEL_DOTS = {203: 799, 300: 1181}


def drawn(code: Barcode) -> np.ndarray:
    paper = np.full((80, code.width + 2 * code.quiet), 255, np.uint8)
    for left, width in code.bars:
        paper[10:70, code.quiet + left : code.quiet + left + width] = 0
    return paper


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20))
def test_any_printable_text_reads_back_exactly(text: str) -> None:
    code = barcode(text, 300, 4000)
    assert code is not None
    found = zxingcpp.read_barcodes(drawn(code))
    assert text in [each.text for each in found]  # in some bars zxing-cpp sees a second code besides


@pytest.mark.parametrize(("dpi", "dots"), [(203, 3), (300, 4)])
def test_a_return_code_has_modules_of_a_third_of_a_millimetre(dpi: int, dots: int) -> None:
    code = barcode("RMA-2026-004817-R1", dpi, LABEL_DOTS[dpi])
    assert code is not None
    assert code.dots == dots
    assert code.width + 2 * code.quiet <= LABEL_DOTS[dpi]


@pytest.mark.parametrize(("dpi", "dots"), [(203, 2), (300, 3)])
def test_a_long_code_gets_thinner_but_never_under_a_quarter_of_a_millimetre(dpi: int, dots: int) -> None:
    code = barcode("RETURN-MILANO-ABCDEFGHIJ-R1", dpi, LABEL_DOTS[dpi])
    assert code is not None
    assert code.dots == dots
    assert code.dots * 25.4 / dpi >= 0.25


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_code_too_long_for_the_paper_has_no_bars(dpi: int) -> None:
    assert barcode("X" * 64 + "-R1", dpi, LABEL_DOTS[dpi], "return_code") is None


@pytest.mark.parametrize(
    ("text", "named"), [("RMA-é-ó-é", "éó"), ("", ""), ("A\nB", "\n"), ("\x1d01", "\x1d"), ("  ", "")]
)
def test_a_text_that_a_scanner_would_read_differently_is_refused(text: str, named: str) -> None:
    with pytest.raises(Refused) as refused:
        runs(text, "return_code")
    assert refused.value.refusal is Refusal.UNPRINTABLE
    assert refused.value.facts == {"characters": named, "field": "return_code"}


def test_a51_a_printer_that_shrinks_what_it_is_given_gets_no_bars_under_a_quarter_of_a_millimetre() -> None:
    long = "RMA-2026-004817-LONG-R1"
    whole = barcode(long, 203, LABEL_DOTS[203])
    assert whole is not None
    assert whole.dots == 2
    assert barcode(long, 203, LABEL_DOTS[203], scale=0.97) is None  # a square code takes its place
    ordinary = barcode("RMA-2026-004817-R1", 203, LABEL_DOTS[203], scale=0.97)
    assert ordinary is not None
    assert ordinary.dots == 3


def test_a51_a_printer_that_enlarges_what_it_is_given_leaves_the_white_on_both_sides() -> None:
    enlarged = barcode("RMA-2026-004817-R1", 203, LABEL_DOTS[203], scale=1.2)
    assert enlarged is not None
    assert (enlarged.width + 2 * enlarged.quiet) * 1.2 <= LABEL_DOTS[203]
