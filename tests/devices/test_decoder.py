"""Codes are read exactly, at any angle, and nothing is read that is not there."""

import numpy as np
import pytest
import zxingcpp

from station.devices.decoder import ALL, Symbology, believable, decode
from tests.devices.pictures import Picture, linear, on_bench, plain, square

RMA = "RMA-2026-004812"
QR, DATA_MATRIX = zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix


def texts(picture: Picture, symbologies: frozenset[Symbology] = ALL, quick: bool = False) -> list[str]:
    return [sighting.text for sighting in decode(picture, symbologies, quick=quick)]


@pytest.mark.parametrize(
    ("code", "text", "symbology"),
    [
        (linear("code128", RMA), RMA, Symbology.CODE128),
        (linear("code39", "SN-00451-B", 2.0), "SN-00451-B", Symbology.CODE39),
        (linear("ean13", "8001234567897"), "8001234567897", Symbology.EAN13),
        (linear("itf", "00012345678905"), "00012345678905", Symbology.ITF),
        (square(QR, f"{RMA}-R1"), f"{RMA}-R1", Symbology.QR),
        (square(DATA_MATRIX, RMA), RMA, Symbology.DATA_MATRIX),
    ],
    ids=lambda value: value if isinstance(value, Symbology) else "",
)
def test_every_symbology_is_read(code: Picture, text: str, symbology: Symbology) -> None:
    [sighting] = decode(on_bench(code))
    assert (sighting.text, sighting.symbology) == (text, symbology)


@pytest.mark.parametrize("angle", [0, 8, 15, 25, 35, 45, 55, 65, 75, 90, 135, 180, 200, 290, 340])
def test_a_long_code_is_read_at_every_angle(angle: float) -> None:
    assert texts(on_bench(linear("code128", RMA, 2.0), angle)) == [RMA]


@pytest.mark.parametrize("angle", [0, 20, 45, 70])
def test_a_code_that_is_a_bit_blurred_and_grainy_is_read_at_every_angle(angle: float) -> None:
    assert texts(on_bench(linear("code128", RMA, 3.0), angle, blur=1.2, noise=6)) == [RMA]


def test_fine_bars_are_read_after_they_were_enlarged() -> None:
    # given a code of 1.5 pixels a module that lies askew
    picture = on_bench(linear("code128", RMA, 1.5), 12)
    # then
    assert texts(picture) == [RMA]


@pytest.mark.parametrize("angle", [0, 30, 45])
def test_square_codes_are_read_askew(angle: float) -> None:
    assert texts(on_bench(square(QR, RMA), angle)) == [RMA]
    assert texts(on_bench(square(DATA_MATRIX, RMA), angle)) == [RMA]


def test_two_codes_in_one_picture_are_both_seen() -> None:
    # given
    upper, lower = on_bench(linear("code128", RMA), size=(1280, 360)), on_bench(square(QR, "OTHER"), size=(1280, 360))
    # then
    assert sorted(texts(np.vstack([upper, lower]))) == ["OTHER", RMA]


def test_the_corners_lie_around_the_code() -> None:
    # given a code in the middle, a quarter of a turn askew
    for angle in (0, 45):
        [sighting] = decode(on_bench(linear("code128", RMA, 2.0), angle))
        xs, ys = [x for x, _ in sighting.corners], [y for _, y in sighting.corners]
        # then
        assert min(xs) < 640 < max(xs)
        assert min(ys) <= 360 <= max(ys) + 1
        assert max(xs) - min(xs) < 460


def test_only_the_symbologies_that_were_asked_for_are_read() -> None:
    picture = on_bench(square(QR, RMA))
    assert texts(picture, frozenset({Symbology.CODE128, Symbology.EAN13})) == []
    assert texts(picture, frozenset({Symbology.QR})) == [RMA]
    assert texts(picture, frozenset()) == []


def test_the_quick_look_sees_upright_code_128_and_qr_and_nothing_else() -> None:
    assert texts(on_bench(linear("code128", RMA)), quick=True) == [RMA]
    assert texts(on_bench(square(QR, RMA)), quick=True) == [RMA]
    assert texts(on_bench(square(DATA_MATRIX, RMA)), quick=True) == []
    assert texts(on_bench(square(QR, RMA)), frozenset({Symbology.CODE128}), quick=True) == []


@pytest.mark.parametrize("size", [(1280, 720), (160, 120), (7, 5), (1, 1)])
def test_pictures_without_a_code_show_none(size: tuple[int, int]) -> None:
    assert texts(plain((0, 0, 0), size)) == []
    assert texts(np.random.default_rng(3).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)) == []


def test_a_letter_with_an_accent_is_read_as_it_is_or_not_at_all() -> None:
    # given a code whose accents a careless reader turns into other letters in silence
    symbol = zxingcpp.create_barcode("PERU-ÓN", zxingcpp.BarcodeFormat.Code128).to_image(scale=3, add_quiet_zones=True)
    # then
    assert set(texts(on_bench(np.array(symbol)))) <= {"PERU-ÓN"}


def test_bytes_of_an_unknown_character_set_are_not_delivered() -> None:
    for content in (b"\x00\x01\x02", b"abc\x00def", b"\xff\xfe\xfd\x80"):
        symbol = zxingcpp.create_barcode(content, QR).to_image(scale=5, add_quiet_zones=True)
        assert texts(on_bench(np.array(symbol))) == []


def test_a_very_long_text_is_cut() -> None:
    symbol = zxingcpp.create_barcode("7" * 5000, QR).to_image(scale=4, add_quiet_zones=True)
    [text] = texts(on_bench(np.array(symbol), size=(900, 900)))
    assert text == "7" * 4096


@pytest.mark.parametrize("text", [RMA, "SN 12/34", "Größe L", "東京-12", "Ó", "\x1d0108001234567891"])
def test_texts_that_labels_carry_are_believed(text: str) -> None:
    assert believable(text)


@pytest.mark.parametrize("text", ["", "  ", "a\x00b", "a\x07", "Gr\ufffdsse", "GrÃ¶ÃŸe", "Ã©tÃ©", "\ud800", "\ue000"])
def test_what_a_wrong_character_set_leaves_is_not_believed(text: str) -> None:
    assert not believable(text)
