"""The return label: scanners read it, people read it, and it never says what was not meant."""

from dataclasses import replace
from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.devices.decoder import decode
from station.domain.label_text import Recipient, ReturnLabel
from station.errors import Refusal, Refused
from station.printing.fonts import missing_glyphs, plain
from station.printing.pdf import return_label
from tests.printing.samples import (
    GIULIA,
    LABEL,
    SENDER,
    margin_is_white,
    one_bit,
    pages_of,
    read_by_both,
    seen,
    size_of,
    text_of,
    words_of,
)

BARCODE_ROW_MM = 120


def to(recipient: Recipient) -> ReturnLabel:
    return replace(LABEL, recipient=recipient)


def squeezed(text: str) -> str:
    """Without spaces: rows may break anywhere."""
    return "".join(text.split())


@pytest.mark.parametrize("drawn_for", [203, 300])
@pytest.mark.parametrize("printed_at", [203, 300])
@pytest.mark.parametrize("code", ["RMA-2026-004817-R1", "a.b_c-12345678-R12"])
def test_both_decoders_read_the_code_in_grey_and_in_one_bit(drawn_for: int, printed_at: int, code: str) -> None:
    # given
    pdf = return_label(replace(LABEL, return_code=code), drawn_for)
    # when
    grey = seen(pdf, printed_at)
    # then
    assert read_by_both(grey) == ({code}, {code})
    assert read_by_both(one_bit(grey)) == ({code}, {code})


@pytest.mark.parametrize("dpi", [203, 300])
def test_both_decoders_read_the_thinnest_bars_on_the_printer_they_were_drawn_for(dpi: int) -> None:
    code = "RETURN-MILANO-ABCDEFGHIJ-R1"
    picture = seen(return_label(replace(LABEL, return_code=code), dpi), dpi)
    assert read_by_both(picture) == ({code}, {code})
    assert read_by_both(one_bit(picture)) == ({code}, {code})


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("code", ["W" * 64 + "-R999", "R" * 30 + "-R1", "RMA_2026." + "8" * 55 + "-R12"])
def test_a_code_too_long_for_bars_is_a_square_that_is_read_and_stands_in_letters_too(code: str, dpi: int) -> None:
    # given
    pdf = return_label(replace(LABEL, return_code=code, possible_copy=True), dpi)
    # when
    picture = seen(pdf, dpi)
    # then
    for seen_as in (picture, one_bit(picture), picture.resize((480, 720))):
        assert [sighting.text for sighting in decode(np.asarray(seen_as))] == [code]
    assert code in squeezed(text_of(pdf)).replace("\ufffe", "-")
    assert nothing_overlaps(pdf)
    assert margin_is_white(picture, 3.5, dpi)


def test_the_letters_below_the_thinnest_bars_keep_to_the_margins() -> None:
    pdf = return_label(replace(LABEL, return_code="RETURN-MILANO-ABCDEFGHIJKLM-R1"))
    (letters,) = [word for word in words_of(pdf)[0] if word.text.strip().endswith("LM-R1")]
    left, _, right, _ = letters.box
    assert left >= 6 / 25.4 * 72 - 1
    assert right <= 94 / 25.4 * 72 + 1


@pytest.mark.parametrize(("dpi", "module"), [(203, 3), (300, 4)])
def test_every_edge_of_a_bar_is_the_edge_of_a_dot(dpi: int, module: int) -> None:
    # given
    picture = np.asarray(seen(return_label(LABEL, dpi), dpi))
    # when
    row = picture[round(BARCODE_ROW_MM / 25.4 * dpi)]
    black = np.flatnonzero(row < 128)
    lengths = [len(list(run)) for _, run in groupby((row < 128)[black[0] : black[-1] + 1])]
    # then
    assert set(row.tolist()) <= {0, 255}, "an edge between two dots would be grey"
    assert all(length % module == 0 for length in lengths)
    assert sum(lengths) == 222 * module


def test_the_page_is_a_whole_number_of_dots_and_100_by_150_millimetres() -> None:
    for dpi in (203, 300):
        width, height = size_of(return_label(LABEL, dpi))
        assert (width, height) == pytest.approx((100, 150), abs=0.07)
        assert 0.9 < width / 25.4 * dpi % 1 < 1, "rounded up, the raster has not a dot too many"


def test_the_label_says_everything_it_was_given() -> None:
    text = text_of(return_label(replace(LABEL, parcel=2, parcels=3)))
    for part in (
        "RESO AL CLIENTE",
        "Return to customer",
        "2 / 3",
        "Technostok – Reparto Resi",
        "20090 Segrate (MI)",
        "Giulia Ferrari",
        "Strada Farini 52, int. 4",
        "43121 Parma (PR)",
        "ITALIA",
        "Notebook Astra 13 · grigio",
        "7HK2-99101",
        "22/11/2026 · Milano · banco 2",
        "copia 1",
        "RMA-2026-004817-R1",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("language", "heading"),
    [("it", "RESO AL CLIENTE"), ("en", "RETURN TO CUSTOMER"), ("fr", "RETOUR AU CLIENT"), ("xx", "RETURN TO CUSTOMER")],
)
def test_the_heading_speaks_the_labels_language(language: str, heading: str) -> None:
    assert heading in text_of(return_label(replace(LABEL, language=language)))


def test_a_second_copy_and_a_possible_copy_say_so() -> None:
    assert "POSSIBLE" not in text_of(return_label(LABEL))
    text = text_of(return_label(replace(LABEL, copy=2, possible_copy=True)))
    assert "COPIA 2" in text
    assert "POSSIBILE COPIA · POSSIBLE COPY" in text


@pytest.mark.parametrize(
    ("country", "town", "last"),
    [
        ("IT", "43121 Parma (PR)", "ITALIA"),
        ("fr", "43121 Parma (PR)", "FRANCE"),
        ("GR", "43121 Parma (PR)", "ΕΛΛΑΔΑ · GREECE"),
        ("DE", "43121 Parma (PR)", "DEUTSCHLAND · GERMANY"),
        ("GB", "Parma, PR 43121", "UNITED KINGDOM"),
        ("ZZ", "43121 Parma (PR)", "ZZ"),
    ],
)
def test_the_town_and_the_country_are_written_as_the_country_does(country: str, town: str, last: str) -> None:
    text = text_of(return_label(to(replace(GIULIA, country=country))))
    assert f"{town} {last}" in text


@pytest.mark.parametrize(
    "name",
    [
        "Smith & Sons <Ltd",
        "<img src=/path>",
        "<b>unclosed",
        "^XZ~JR^XA",
        "=cmd|' /C calc'!A0",
        "%s {0} \\n (paren) \\",
        "Nguyễn Thị Hồng Phượng",
        "Ωνάσης & Хмельницький",
        "D'Ànnunzio-Müller Łukasiewiczówna",
    ],
)
def test_hostile_names_are_only_text(name: str) -> None:
    assert name in text_of(return_label(to(replace(GIULIA, name=name))))


def test_a_direction_override_cannot_turn_an_address_round() -> None:
    text = text_of(return_label(to(replace(GIULIA, name="Mario\u202e issoR", lines=("Via \u2067Roma\u2069 1",)))))
    assert "Mario issoR" in text
    assert "Via Roma 1" in text


@pytest.mark.parametrize("name", ["Maximilian Rossi-" * 12, "W" * 200, "il " * 66])
def test_a_name_of_200_characters_is_there_to_its_last_letter(name: str) -> None:
    pdf = return_label(replace(to(replace(GIULIA, name=name)), possible_copy=True))
    assert squeezed(name) in squeezed(text_of(pdf)).replace("\ufffe", "-")
    assert margin_is_white(seen(pdf, 203), 3.5, 203)


def test_an_address_that_would_need_clipping_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        return_label(to(replace(GIULIA, name="W" * 10_000)))
    assert refused.value.refusal is Refusal.TOO_LONG
    assert refused.value.facts == {"field": "recipient"}


@pytest.mark.parametrize(
    ("label", "field"),
    [
        (to(replace(GIULIA, name="王 Wang")), "recipient.name"),
        (to(replace(GIULIA, lines=("Via Roma 王",))), "recipient.lines"),
        (to(replace(GIULIA, city="王")), "recipient.city"),
        (replace(LABEL, sender=replace(SENDER, name="王")), "sender"),
        (replace(LABEL, contents=("王",)), "contents"),
        (replace(LABEL, station="王"), "station"),
        (replace(LABEL, return_code="RMA-王"), "return_code"),
    ],
)
def test_a_character_that_would_not_come_out_is_refused_by_name(label: ReturnLabel, field: str) -> None:
    with pytest.raises(Refused) as refused:
        return_label(label)
    assert refused.value.refusal is Refusal.UNPRINTABLE
    assert refused.value.facts == {"characters": "王", "field": field}


def test_contents_that_do_not_fit_are_counted() -> None:
    lines = tuple(f"Articolo {n}" for n in range(1, 21))
    text = text_of(return_label(replace(LABEL, contents=lines)))
    listed = sum(f"Articolo {n} " in f"{text} " for n in range(1, 21))
    assert 1 <= listed < 20
    assert f"e altri {20 - listed}" in text


def test_a_single_content_of_any_length_is_set_or_refused() -> None:
    assert "Articolo" in text_of(return_label(replace(LABEL, contents=("Articolo " * 22, "due"))))
    with pytest.raises(Refused) as refused:
        return_label(replace(LABEL, contents=("Articolo " * 2000,)))
    assert refused.value.facts == {"field": "contents"}


def test_the_same_label_gives_the_same_small_file() -> None:
    first, again = return_label(LABEL), return_label(LABEL)
    assert first == again
    assert len(first) < 120_000
    assert pages_of(first) == 1


TALL = "ǕǗǙǛǞǠǪǬȪȬȰḖḔṐṒ"
"""Capitals with two marks on top of each other that no name has: a g above them touches them by a hair."""
NAMES = st.text(
    st.characters(max_codepoint=0x1EFF, exclude_categories=("Cs", "Cn", "Co"), exclude_characters=TALL), max_size=60
).filter(lambda text: not set(text.upper()) & set(TALL))


@settings(max_examples=30, deadline=None)
@given(st.builds(Recipient, NAMES, st.lists(NAMES, max_size=4).map(tuple), NAMES, NAMES, NAMES, NAMES), st.booleans())
def test_any_address_is_printed_whole_or_refused_whole(recipient: Recipient, possible_copy: bool) -> None:
    parts = (recipient.name, *recipient.lines, recipient.postal_code, recipient.city, recipient.province)
    missing = missing_glyphs(" ".join((*parts, recipient.country.upper())))
    label = replace(to(recipient), possible_copy=possible_copy)
    if missing:
        with pytest.raises(Refused) as refused:
            return_label(label)
        assert set(str(refused.value.facts["characters"])) <= set(missing)
    else:
        pdf = return_label(label)
        assert plain(recipient.name)[:1] in text_of(pdf)
        assert nothing_overlaps(pdf)
        assert margin_is_white(seen(pdf, 102), 3.5, 102)


def test_nothing_overlaps_on_the_fullest_label() -> None:
    crowded = Recipient("M" * 120, ("Ågatan " * 9, "Ệ" * 40, "§ 12"), "43121-12345", "Ý" * 40, "PR", "GR")
    label = replace(
        LABEL,
        recipient=crowded,
        possible_copy=True,
        copy=12,
        language="fr",
        parcel=11,
        parcels=12,
        contents=("x " * 90,),
    )
    assert nothing_overlaps(return_label(label))


def nothing_overlaps(pdf: bytes) -> bool:
    """No two runs of text share more than a hair of paper."""
    boxes = [word.box for word in words_of(pdf)[0] if word.text.strip()]
    for number, (left, bottom, right, top) in enumerate(boxes):
        for other_left, other_bottom, other_right, other_top in boxes[number + 1 :]:
            wide = min(right, other_right) - max(left, other_left)
            high = min(top, other_top) - max(bottom, other_bottom)
            if wide > 0.6 and high > 1.6:  # the marks on a capital may reach the tail of a g above it
                return False
    return True
