"""What a picture says of its size in its first bytes, read before anything is decoded."""

import struct
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """The format as Pillow calls it, and the size in pixels."""

    format: str
    width: int
    height: int


def read_header(data: bytes) -> PictureHeader | None:
    """Format and size of a JPEG, PNG or WebP picture; None for anything else and for what is cut off before it."""
    try:
        for magic, sized in _SIZES.items():
            if data.startswith(magic):
                return sized(data)
    except (struct.error, IndexError):
        return None
    return None


def _png(data: bytes) -> PictureHeader | None:
    # the first chunk is IHDR: length, type, width and height in big-endian
    if data[12:16] != b"IHDR":
        return None
    return PictureHeader("PNG", *struct.unpack_from(">II", data, 16))


def _jpeg(data: bytes) -> PictureHeader | None:
    # segments FF <marker> <length>; the size stands in the first start-of-frame: C0 to CF without DHT, JPG and DAC
    place = 2
    while data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, place + 5)
            return PictureHeader("JPEG", width, height)
        else:
            place += 2 + int(struct.unpack_from(">H", data, place + 2)[0])
    return None


def _webp(data: bytes) -> PictureHeader | None:
    # RIFF <size> WEBP, then the first chunk: lossy, lossless or extended, each with its own way to write the size
    kind = data[8:16]
    if kind == b"WEBPVP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return PictureHeader("WEBP", width & 0x3FFF, height & 0x3FFF)
    if kind == b"WEBPVP8L":
        bits = int(struct.unpack_from("<I", data, 21)[0])
        return PictureHeader("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"WEBPVP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        return PictureHeader("WEBP", width, height)
    return None


_SIZES: dict[bytes, Callable[[bytes], PictureHeader | None]] = {
    b"\x89PNG\r\n\x1a\n": _png,
    b"\xff\xd8": _jpeg,
    b"RIFF": _webp,
}
