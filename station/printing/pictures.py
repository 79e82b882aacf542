"""Photographs made small enough for a sheet of paper: decoded with care, turned upright, encoded again."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_PIXELS = 50_000_000
_STEPS = ((720, 80), (600, 74), (480, 68), (360, 60), (280, 52), (200, 45))  # longest side in pixels, JPEG quality


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG ready for paper, its size in pixels."""

    jpeg: bytes
    width: int
    height: int


def shrink_all(digests: Sequence[str], photos: Callable[[str], bytes], budget: int) -> tuple[Picture | None, ...]:
    """The photographs, together at most `budget` bytes in the PDF unless there are some hundreds of them.

    None stands for one that cannot be read: the slip says so and goes into the parcel all the same.
    """
    opened = [_opened(digest, photos) for digest in digests]
    encoded: tuple[Picture | None, ...] = ()
    for side, quality in _STEPS:
        encoded = tuple(_encoded(image, side, quality) if image else None for image in opened)
        if sum(len(picture.jpeg) for picture in encoded if picture) <= budget:
            break
    return encoded


def _opened(digest: str, photos: Callable[[str], bytes]) -> "Image | None":
    """No larger than the first step, in upright RGB. The size is read from the header before anything is decoded."""
    from PIL import Image, ImageOps

    broken = (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(photos(digest)), formats=("JPEG", "PNG", "WEBP")) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            side = _STEPS[0][0]
            image.draft("RGB", (side, side))
            upright = ImageOps.exif_transpose(image).convert("RGB")
            upright.thumbnail((side, side))
            return upright
    except broken:
        return None


def _encoded(image: "Image", side: int, quality: int) -> Picture:
    small = image.copy()
    small.thumbnail((side, side))
    file = io.BytesIO()
    small.save(file, "JPEG", quality=quality, optimize=True)
    return Picture(file.getvalue(), small.width, small.height)
