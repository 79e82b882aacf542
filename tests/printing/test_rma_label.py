"""The RMA label printed again, short and tall, and the preview of any page."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PIL import Image

import resources
from station.errors import Refused
from station.printing.pdf import RmaLabel, return_label, rma_label
from station.printing.preview import pages, render
from tests.printing.samples import (
    LABEL,
    SENDER,
    margin_is_white,
    one_bit,
    read_by_both,
    seen,
    size_of,
    text_of,
)

RMA = RmaLabel("RMA-2026-004817", SENDER, "Giulia Ferrari", "22/11/2026", "Milano · banco 2", 1, "it")


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("dpi", [203, 300])
def test_both_decoders_read_the_number_again(tall: bool, dpi: int) -> None:
    pdf = rma_label(RMA, tall, dpi)
    picture = seen(pdf, dpi)
    assert size_of(pdf) == pytest.approx((100, 150 if tall else 50), abs=0.1)
    assert read_by_both(picture) == ({RMA.number}, {RMA.number})
    assert read_by_both(one_bit(picture)) == ({RMA.number}, {RMA.number})
    assert margin_is_white(picture, 3, dpi)


@pytest.mark.parametrize("tall", [False, True])
def test_the_longest_number_is_read_again_too(tall: bool) -> None:
    number = "W" * 64
    picture = seen(rma_label(replace(RMA, number=number), tall), 203)
    assert read_by_both(picture)[0] == {number}
    assert margin_is_white(picture, 3, 203)


@pytest.mark.parametrize("tall", [False, True])
def test_it_says_whose_parcel_it_is_and_where_it_belongs(tall: bool) -> None:
    text = text_of(rma_label(replace(RMA, customer="Smith & Sons <Ltd"), tall))
    for part in ("RMA", "RMA-2026-004817", "Smith & Sons <Ltd", "Technostok – Reparto Resi", "copia 1", "22/11/2026"):
        assert part in text


@pytest.mark.parametrize("tall", [False, True])
def test_it_refuses_what_would_not_come_out(tall: bool) -> None:
    with pytest.raises(Refused) as refused:
        rma_label(replace(RMA, customer="王"), tall)
    assert refused.value.facts == {"characters": "王", "field": "customer"}


@pytest.mark.parametrize("width", [1, 321, 799, 1200])
def test_a_preview_is_as_wide_as_asked_and_has_no_padding(width: int) -> None:
    got, height, rows = render(return_label(LABEL), width)
    assert got == width
    assert height == pytest.approx(width * 1.5, abs=1.5)
    assert len(rows) == width * height * 4


def test_a_preview_shows_the_label_and_can_be_scanned() -> None:
    pdf = return_label(LABEL)
    width, height, rows = render(pdf, 799)
    picture = Image.frombytes("RGB", (width, height), rows, "raw", "BGRX").convert("L")
    assert LABEL.return_code in read_by_both(picture)[0]
    assert pages(pdf) == 1


def test_the_fonts_are_few_free_and_small() -> None:
    shipped = sorted(file.name for file in resources.path("fonts").glob("*.ttf"))
    assert shipped == ["Inter-Bold.ttf", "Inter-Medium.ttf", "Inter-Regular.ttf", "Inter-SemiBold.ttf"]
    assert sum(file.stat().st_size for file in resources.path("fonts").iterdir()) < 3_000_000
    assert "SIL OPEN FONT LICENSE Version 1.1" in resources.path("fonts", "OFL.txt").read_text("utf-8")


def test_importing_the_printing_code_loads_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys, station.printing.pdf, station.printing.preview; "
        "print([m for m in ('reportlab', 'PIL', 'barcode', 'pypdfium2', 'PySide6') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
