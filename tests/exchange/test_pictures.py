"""A customer's picture is measured before it is decoded, and what is kept are its pixels and nothing else."""

import io
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from station.exchange.picture_header import PictureHeader, read_header
from station.exchange.pictures import LARGEST, PictureRefused, clean_picture, take_picture
from station.exchange.problems import ProblemCode as Code

RED, BLUE, WHITE = (220, 30, 30), (30, 30, 220), (255, 255, 255)


def encoded(picture: Image.Image, kind: str = "JPEG", **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def half_red(width: int = 120, height: int = 80) -> Image.Image:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", (width, height), BLUE)
    picture.paste(RED, (0, 0, width // 2, height))
    return picture


def cleaned(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(clean_picture(data)))
    picture.load()
    assert (picture.format, picture.mode) == ("JPEG", "RGB")
    return picture


def code_of(data: bytes) -> Code:
    with pytest.raises(PictureRefused) as refused:
        clean_picture(data)
    return refused.value.code


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(one - other) < 60 for one, other in zip(found, wanted, strict=True))


def png_header(width: int, height: int) -> bytes:
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def jpeg_header(width: int, height: int) -> bytes:
    return (
        b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03" * 12
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_pictures_of_the_usual_kinds_are_kept_as_jpeg(kind):
    picture = cleaned(encoded(half_red(), kind))
    assert picture.size == (120, 80)
    assert near(picture.getpixel((5, 40)), RED)


@pytest.mark.parametrize(
    ("picture", "more", "kind"),
    [
        (half_red(), {}, "JPEG"),
        (half_red(), {"progressive": True}, "JPEG"),
        (half_red(), {}, "PNG"),
        (half_red(), {}, "WEBP"),
        (half_red(), {"lossless": True}, "WEBP"),
        (half_red().convert("RGBA"), {"exif": b"Exif\0\0"}, "WEBP"),
    ],
)
def test_the_size_is_read_from_the_first_bytes(picture, more, kind):
    assert read_header(encoded(picture, kind, **more)[:4096]) == PictureHeader(kind, 120, 80)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1"])
def test_pictures_in_every_mode_are_kept(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    picture = cleaned(encoded(half_red().convert(mode), kind))
    assert mode in ("L", "1") or near(picture.getpixel((5, 40)), RED)


def test_what_is_transparent_becomes_white():
    glass = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    assert near(cleaned(encoded(glass, "PNG")).getpixel((10, 10)), WHITE)


@pytest.mark.parametrize(("orientation", "red_at"), [(1, (5, 40)), (3, (115, 40)), (6, (40, 5)), (8, (40, 115))])
def test_a_picture_is_turned_upright_and_its_exif_is_gone(orientation, red_at):
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "a camera that says where it was"
    data = encoded(half_red(), exif=exif, comment=b"a comment", icc_profile=b"a profile")
    picture = cleaned(data)
    assert picture.size == ((120, 80) if orientation < 5 else (80, 120))
    assert near(picture.getpixel(red_at), RED)
    assert not picture.getexif()
    for left in (b"camera", b"comment", b"profile", b"Exif"):
        assert left in data
        assert left not in clean_picture(data)


def test_texts_inside_a_png_are_gone():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "somebody")
    data = encoded(half_red(), "PNG", pnginfo=notes)
    assert b"somebody" in data
    assert b"somebody" not in clean_picture(data)


def test_a_large_picture_is_kept_at_2560_pixels():
    assert cleaned(encoded(half_red(3000, 1500))).size == (2560, 1280)


@pytest.mark.parametrize(
    ("width", "height"), [(32_000, 32_000), (12_001, 1), (1, 12_001), (8000, 8000), (2**31 - 1, 2**31 - 1)]
)
def test_a_bomb_is_known_by_its_header(width, height):
    assert code_of(png_header(width, height)) is Code.PICTURE_TOO_WIDE
    if width < 2**16:
        assert code_of(jpeg_header(width, height)) is Code.PICTURE_TOO_WIDE


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", Code.EMPTY),
        (b"\x89", Code.PICTURE_KIND),
        (b"\xff\xd8", Code.PICTURE_KIND),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Code.PICTURE_KIND),
        (encoded(half_red(), "GIF"), Code.PICTURE_KIND),
        (png_header(100, 100), Code.PICTURE_BROKEN),
        (png_header(0, 0), Code.PICTURE_BROKEN),
        (jpeg_header(100, 100), Code.PICTURE_BROKEN),
        (encoded(half_red(), "PNG")[:-30], Code.PICTURE_BROKEN),
        (encoded(half_red(400, 400))[:1500], Code.PICTURE_BROKEN),
        (bytes(LARGEST + 1), Code.PICTURE_TOO_LARGE),
    ],
    ids=lambda value: str(value)[:20],
)
def test_what_is_no_whole_picture_is_refused(data, code):
    assert code_of(data) is code


@settings(max_examples=120, deadline=None)
@given(st.data())
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
def test_no_damage_brings_the_reader_down(data):
    whole = bytearray(data.draw(st.sampled_from(WHOLE)))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(PictureRefused):
        clean_picture(bytes(whole[: data.draw(st.integers(0, len(whole)))]))


WHOLE = [encoded(half_red(40, 30), kind) for kind in ("JPEG", "PNG", "WEBP")]


def refusal(file: Path, kind: str = "PHOTO") -> Code:
    with pytest.raises(PictureRefused) as refused:
        take_picture(file, kind)
    return refused.value.code


def test_a_picture_is_taken_from_its_file_and_a_paper_as_it_is(tmp_path):
    (tmp_path / "1.jpg").write_bytes(encoded(half_red()))
    (tmp_path / "2.pdf").write_bytes(b"%PDF-1.7 and so on")
    assert take_picture(tmp_path / "1.jpg", "PHOTO").suffix == ".jpg"
    assert take_picture(tmp_path / "1.jpg", "DOCUMENT").suffix == ".jpg"
    paper = take_picture(tmp_path / "2.pdf", "DOCUMENT")
    assert (paper.suffix, paper.content) == (".pdf", b"%PDF-1.7 and so on")
    assert refusal(tmp_path / "2.pdf") is Code.PICTURE_KIND


def test_a_file_that_cannot_be_taken_is_refused(tmp_path):
    (tmp_path / "1.jpg").write_bytes(encoded(half_red()))
    (tmp_path / "link.jpg").symlink_to(tmp_path / "1.jpg")
    (tmp_path / "empty.jpg").touch()
    with open(tmp_path / "large.pdf", "wb") as large:
        large.write(b"%PDF")
        large.truncate(LARGEST + 1)
    assert refusal(tmp_path / "link.jpg") is Code.PICTURE_NOT_FOUND
    assert refusal(tmp_path / "gone.jpg") is Code.PICTURE_NOT_FOUND
    assert refusal(tmp_path / ("x" * 300)) is Code.PICTURE_NOT_FOUND
    assert refusal(tmp_path) is Code.UNREADABLE
    assert refusal(tmp_path / "empty.jpg") is Code.EMPTY
    assert refusal(tmp_path / "large.pdf", "DOCUMENT") is Code.PICTURE_TOO_LARGE
