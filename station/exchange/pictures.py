"""The customer's pictures and papers at the edge: measured before they are decoded, and drawn anew."""

import errno
import io
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from station.exchange.picture_header import PictureHeader, read_header
from station.exchange.problems import Fact, ProblemCode
from station.plain_file import read_plain

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 25 * 1024 * 1024
WIDEST = 12_000
PIXELS = 50_000_000
LONG_SIDE = 2560
QUALITY = 88

_ORIENTATION = 0x0112


class PictureRefused(Exception):
    """The picture is not taken; the case that names it is. Carries a code and never prose."""

    def __init__(self, code: ProblemCode, **facts: Fact) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True)
class TakenPicture:
    """A clean picture (`.jpg`) or a paper as it came (`.pdf`)."""

    content: bytes
    suffix: str


def take_picture(file: Path, kind: str) -> TakenPicture:
    """What the customer attached, fit to be kept. Raises PictureRefused. A PHOTO is a picture; others may be PDF."""
    try:
        data = read_plain(file, LARGEST)
    except OSError as failed:
        gone = failed.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP)
        code = ProblemCode.PICTURE_NOT_FOUND if gone else ProblemCode.UNREADABLE
        raise PictureRefused(code) from failed
    if kind != "PHOTO" and data.startswith(b"%PDF"):
        _check_weight(data)
        return TakenPicture(data, ".pdf")
    return TakenPicture(clean_picture(data), ".jpg")


def clean_picture(data: bytes) -> bytes:
    """The picture as a JPEG of 2560 pixels at most, upright, without EXIF or anything else but pixels.

    Raises PictureRefused; pictures beyond the limits are refused from their header, before they take any memory.
    """
    _check_weight(data)
    header = read_header(data)
    if header is None:
        raise PictureRefused(ProblemCode.PICTURE_KIND)
    if max(header.width, header.height) > WIDEST or header.width * header.height > PIXELS:
        raise PictureRefused(ProblemCode.PICTURE_TOO_WIDE, width=header.width, height=header.height)
    try:
        return _drawn_anew(data, header)
    except _broken() as wrong:
        raise PictureRefused(ProblemCode.PICTURE_BROKEN) from wrong


def _check_weight(data: bytes) -> None:
    if not data:
        raise PictureRefused(ProblemCode.EMPTY)
    if len(data) > LARGEST:
        raise PictureRefused(ProblemCode.PICTURE_TOO_LARGE, limit=LARGEST // 1024 // 1024)


def _broken() -> tuple[type[Exception], ...]:
    """What Pillow raises from a damaged file: its decoders are many and do not agree on one."""
    from PIL.Image import DecompressionBombError

    of_python = (OSError, EOFError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError)
    return (*of_python, MemoryError, struct.error, DecompressionBombError)


def _drawn_anew(data: bytes, header: PictureHeader) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=(header.format,)) as picture:
        if picture.size != (header.width, header.height):
            raise ValueError("the size is not what the header says")
        turn = picture.getexif().get(_ORIENTATION, 1)
        picture.draft("RGB", (LONG_SIDE, LONG_SIDE))
        upright = _turned(_on_white(picture), turn)
    upright.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    upright.info.clear()
    clean = io.BytesIO()
    upright.save(clean, "JPEG", quality=QUALITY)
    return clean.getvalue()


def _on_white(picture: "Image") -> "Image":
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    coloured = picture.convert("RGBA")
    white = Image.new("RGB", coloured.size, "white")
    white.paste(coloured, mask=coloured.getchannel("A"))
    return white


def _turned(picture: "Image", orientation: object) -> "Image":
    """Upright, as the EXIF orientation (2 to 8) asks."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turn = turns.get(orientation) if isinstance(orientation, int) else None
    return picture if turn is None else picture.transpose(turn)
