"""The slip: kind words, every photograph, few bytes, as many pages as it takes."""

import io
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from station.domain.label_text import Slip
from station.errors import Refusal, Refused
from station.printing.pdf import slip
from tests.printing.samples import (
    NOTEBOOK,
    SLIP,
    album,
    jpeg,
    margin_is_white,
    one_bit,
    pages_of,
    read_by_both,
    seen,
    size_of,
    text_of,
    words_of,
)

MOST_BYTES = 1_500_000


def no_photos(digest: str) -> bytes:
    raise AssertionError(f"nobody asked for {digest}")


def with_photos(*counts: int) -> tuple[Slip, dict[str, bytes]]:
    digests, photos = album(sum(counts))
    items, at = [], 0
    for count in counts:
        items.append(replace(NOTEBOOK, photos=digests[at : at + count]))
        at += count
    return replace(SLIP, items=tuple(items)), {digest: photos(digest) for digest in digests}


def captions(pdf: bytes) -> list[int]:
    """How many photographs each page holds."""
    return [sum(word.text.startswith("Foto ") for word in page) for page in words_of(pdf)]


@pytest.mark.parametrize(("language", "title", "advice", "reason"), [
    ("it", "Il suo reso torna da lei", "servizio clienti", "MOTIVI"),
    ("en", "Your return is on its way back to you", "customer service", "REASONS"),
    ("fr", "Votre retour vous est renvoyé", "service client", "MOTIFS"),
])  # fmt: skip
def test_it_tells_the_reasons_and_what_to_do_in_the_customers_language(
    language: str, title: str, advice: str, reason: str
) -> None:
    text = text_of(slip(replace(SLIP, language=language), no_photos))
    for part in (title, advice, reason, "Giulia Ferrari", "Notebook Astra 13", "7HK2-99101", "Segni d'uso"):
        assert part in text
    assert "Graffi sul coperchio." in text
    assert "RMA-2026-004817-R1" in text


@pytest.mark.parametrize("counts", [(0,), (1,), (2,), (9,), (2, 1, 6), (0, 13)])
def test_every_photograph_is_there_at_most_six_to_a_page_within_the_bytes(counts: tuple[int, ...]) -> None:
    # given
    text, photos = with_photos(*counts)
    # when
    pdf = slip(text, photos.__getitem__)
    # then
    assert sum(captions(pdf)) == sum(counts)
    assert max(captions(pdf)) <= 6
    assert len(pdf) < MOST_BYTES
    assert size_of(pdf) == pytest.approx((148, 210), abs=0.1)
    for page in range(pages_of(pdf)):
        assert margin_is_white(seen(pdf, 72, page), 5, 72)
        assert f"{page + 1} / {pages_of(pdf)}" in text_of(pdf)


def test_a_usual_slip_with_two_photographs_is_a_single_sheet() -> None:
    text, photos = with_photos(2)
    assert pages_of(slip(text, photos.__getitem__)) == 1


def test_flat_photographs_do_not_crowd_a_page_either() -> None:
    flat = {f"{n:064x}": jpeg(1200, 240, n) for n in range(10)}
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=tuple(flat)),)), flat.__getitem__)
    assert sum(captions(pdf)) == 10
    assert max(captions(pdf)) == 6


def test_sixty_photographs_still_keep_to_the_bytes() -> None:
    digest = "a"
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=(digest,) * 60),)), {digest: jpeg(800, 600)}.__getitem__)
    assert sum(captions(pdf)) == 60
    assert len(pdf) < MOST_BYTES


def test_a_photograph_keeps_its_shape() -> None:
    # given a picture whose red box is 0.3 × 0.3 of 1920 × 1080
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=("a",)),)), lambda _: jpeg())
    # when
    page = np.asarray(colour(pdf)).astype(int)
    red = np.argwhere((page[..., 0] - page[..., 1] > 90) & (page[..., 0] - page[..., 2] > 90))
    high, wide = red.max(axis=0) - red.min(axis=0) + 1
    # then
    assert wide / high == pytest.approx(1920 / 1080, rel=0.03)


def colour(pdf: bytes) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture: Image.Image = document[0].render(scale=150 / 72).to_pil()
        return picture.convert("RGB")
    finally:
        document.close()


@pytest.mark.parametrize("wrong", [b"", b"\xff", b"not a picture", jpeg()[:400], b"\x89PNG\r\n\x1a\n" + bytes(64)])
def test_a_photograph_that_cannot_be_read_does_not_stop_the_slip(wrong: bytes) -> None:
    shown = {"a": wrong, "b": jpeg()}
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=("a", "b")),)), shown.__getitem__)
    assert "Fotografia non disponibile" in text_of(pdf)


def test_a_photograph_that_is_not_there_does_not_stop_the_slip() -> None:
    def gone(digest: str) -> bytes:
        raise FileNotFoundError(digest)

    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=("a",)),)), gone)
    assert "Fotografia non disponibile" in text_of(pdf)


def test_a_picture_with_a_boastful_header_is_not_decoded() -> None:
    file = io.BytesIO()
    Image.new("1", (9000, 9000)).save(file, "PNG")
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=("a",)),)), lambda _: file.getvalue())
    assert "Fotografia non disponibile" in text_of(pdf)


def test_other_kinds_of_pictures_are_taken() -> None:
    for mode, kind in (("CMYK", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("L", "WEBP")):
        file = io.BytesIO()
        Image.new(mode, (640, 480), 0).save(file, kind)
        pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, photos=("a",)),)), {"a": file.getvalue()}.__getitem__)
        assert "non disponibile" not in text_of(pdf)


@pytest.mark.parametrize("dpi", [203, 300])
def test_both_decoders_read_the_code_on_the_slip(dpi: int) -> None:
    pdf = slip(SLIP, no_photos, dpi)
    picture = seen(pdf, dpi)
    assert read_by_both(picture) == ({SLIP.return_code}, {SLIP.return_code})
    assert read_by_both(one_bit(picture)) == ({SLIP.return_code}, {SLIP.return_code})


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_longest_code_on_the_slip_is_a_square_that_is_read(dpi: int) -> None:
    code = "W" * 64 + "-R999"
    pdf = slip(replace(SLIP, return_code=code), no_photos, dpi)
    assert read_by_both(seen(pdf, dpi))[0] == {code}
    assert margin_is_white(seen(pdf, dpi), 5, dpi)


def test_a_note_of_ten_thousand_characters_runs_on_over_pages() -> None:
    # given
    note = "\n".join("Graffio numero " + str(n) + " sul coperchio, accanto al bordo." for n in range(210))
    # when
    pdf = slip(replace(SLIP, items=(replace(NOTEBOOK, note=note),)), no_photos)
    # then
    text = text_of(pdf)
    assert all(f"Graffio numero {n} " in text for n in range(210))
    assert pages_of(pdf) > 3
    assert all(margin_is_white(seen(pdf, 72, page), 5, 72) for page in range(pages_of(pdf)))


def test_hostile_text_is_only_text() -> None:
    note = "Smith & Sons <Ltd <img src=/path> <b>unclosed"
    text = text_of(slip(replace(SLIP, customer="{name} %s <i>", items=(replace(NOTEBOOK, note=note),)), no_photos))
    assert note in text
    assert "{name} %s <i>" in text


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (replace(SLIP, customer="王"), "customer"),
        (replace(SLIP, items=(replace(NOTEBOOK, name="王"),)), "items.name"),
        (replace(SLIP, items=(replace(NOTEBOOK, note="ok\n王"),)), "items.note"),
        (replace(SLIP, items=(replace(NOTEBOOK, reasons=("王",)),)), "items.reasons"),
        (replace(SLIP, items=(replace(NOTEBOOK, serial="王"),)), "items.serial"),
    ],
)
def test_a_character_that_would_not_come_out_is_refused_by_name(text: Slip, field: str) -> None:
    with pytest.raises(Refused) as refused:
        slip(text, no_photos)
    assert refused.value.refusal is Refusal.UNPRINTABLE
    assert refused.value.facts == {"characters": "王", "field": field}
