"""What a photograph's file says of itself: its case and its time. No place: a bench knows no GPS, and keeps none."""

from datetime import UTC, datetime

_SOI, _APP0, _APP1 = b"\xff\xd8", b"\xff\xe0", b"\xff\xe1"
_IMAGE_DESCRIPTION, _SOFTWARE, _DATE_TIME = 0x010E, 0x0131, 0x0132
_EXIF_IFD, _DATE_TIME_ORIGINAL, _OFFSET_TIME_ORIGINAL, _SUB_SECONDS = 0x8769, 0x9003, 0x9011, 0x9291


def signed(jpeg: bytes, about: str, taken_at: datetime) -> bytes:
    """The same picture with an Exif part that says this about it, in ASCII, and when it was taken, in UTC.

    It stands behind the JFIF part (CIPA DC-008 4.5.4 has it first, every reader takes both).
    """
    from PIL.Image import Exif

    exif, at = Exif(), taken_at.astimezone(UTC)
    clock = at.strftime("%Y:%m:%d %H:%M:%S")
    exif[_IMAGE_DESCRIPTION] = about.encode("ascii", "replace").decode("ascii")
    exif[_SOFTWARE] = "Banco Resi"
    exif[_DATE_TIME] = clock
    exif.get_ifd(_EXIF_IFD).update(
        {_DATE_TIME_ORIGINAL: clock, _OFFSET_TIME_ORIGINAL: "+00:00", _SUB_SECONDS: f"{at.microsecond:06d}"}
    )
    body = exif.tobytes()
    part = _APP1 + (len(body) + 2).to_bytes(2, "big") + body
    place = len(_SOI)
    if jpeg[place : place + 2] == _APP0:
        place += 2 + int.from_bytes(jpeg[place + 2 : place + 4], "big")
    return jpeg[:place] + part + jpeg[place:]
