"""The A4 pages of a dossier: photographs with their own bytes, and marks drawn over them as lines."""

import io
from collections.abc import Callable
from functools import cache
from typing import Any

from station.domain.marks import Mark, MarkKind
from station.printing.evidence import Evidence
from station.printing.fonts import Cut, width
from station.printing.sheet import MM, Sheet
from station.printing.typeset import wrap

DPI = 300
WIDE, HIGH = 210.0, 297.0
_RED, _HALO = (0.80, 0.05, 0.10), (1.0, 1.0, 1.0)
_STROKES = ((3.4, _HALO), (1.5, _RED))
_HEAD = 0.28  # of an arrow's length
_LONGEST_HEAD = 9.0
_LETTERS = 8.5
Colour = tuple[float, float, float]
Frame = tuple[float, float, float, float]
"""Left, top, width and height in points."""


class DossierSheet(Sheet):
    """A sheet that can also hold evidence."""

    def __init__(self, title: str, language: str) -> None:
        super().__init__(WIDE, HIGH, DPI, title, language)

    def original(self, frame: Frame, evidence: Evidence) -> None:
        """The file's own bytes fill the frame; the same file drawn again is in the PDF once."""
        x, y, wide, high = frame
        self._canvas.drawImage(_original()(evidence.jpeg, evidence.found), x, self.height - y - high, wide, high)

    def outline(self, frame: Frame, thickness: float, grey: float) -> None:
        """The edges of a rectangle."""
        x, y, wide, high = frame
        right, bottom = x + wide, y + high
        corners = [(x, y, right, y), (right, y, right, bottom), (right, bottom, x, bottom), (x, bottom, x, y)]
        self.strokes(corners, thickness, grey)

    def marks(self, frame: Frame, marks: tuple[Mark, ...], ink: Callable[[str], str]) -> None:
        """The marks lie over the picture in this frame, red with a white edge: seen on any ground."""
        for mark in marks:
            for thickness, colour in _STROKES:
                self._mark(_placed(mark, frame), mark, thickness, colour)
            if mark.kind is MarkKind.TEXT:
                self._label(frame, _placed(mark, frame), ink(mark.text))

    def _mark(self, ends: Frame, mark: Mark, thickness: float, colour: Colour) -> None:
        x1, y1, x2, y2 = ends
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(thickness)
        self._canvas.setLineCap(1)
        if mark.kind is MarkKind.ELLIPSE:
            self._canvas.ellipse(x1, self.height - y1, x2, self.height - y2, stroke=1, fill=0)
        elif mark.kind is MarkKind.ARROW:
            self._canvas.lines([(a, self.height - b, c, self.height - d) for a, b, c, d in _arrow(x1, y1, x2, y2)])

    def _label(self, frame: Frame, place: Frame, text: str) -> None:
        """Red letters on white paper where it was pointed at, moved as far as they need to stay over the picture."""
        rows = wrap(text, frame[2] - 4, Cut.SEMIBOLD, _LETTERS)
        wide = max((width(row, Cut.SEMIBOLD, _LETTERS) for row in rows), default=0.0) + 4
        high = len(rows) * _LETTERS * 1.35
        x = max(frame[0], min(place[0], frame[0] + frame[2] - wide))
        y = max(frame[1], min(place[1], frame[1] + frame[3] - high))
        self._canvas.setFillGray(1)
        self._canvas.rect(x, self.height - y - high, wide, high, stroke=0, fill=1)
        self._canvas.setFillColorRGB(*_RED)
        self._canvas.setFont(Cut.SEMIBOLD.value, _LETTERS)
        for number, row in enumerate(rows):
            self._canvas.drawString(x + 2, self.height - y - _LETTERS * (1 + 1.35 * number), row)


def _placed(mark: Mark, frame: Frame) -> Frame:
    x, y, wide, high = frame
    return x + mark.x1 * wide, y + mark.y1 * high, x + mark.x2 * wide, y + mark.y2 * high


def _arrow(x1: float, y1: float, x2: float, y2: float) -> list[Frame]:
    """The shaft, and the two strokes of the head."""
    length = max(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, 0.01)
    along_x, along_y = (x2 - x1) / length, (y2 - y1) / length
    head = min(length * _HEAD, _LONGEST_HEAD)
    heads = [
        (x2, y2, x2 - head * (along_x + side * 0.55 * along_y), y2 - head * (along_y - side * 0.55 * along_x))
        for side in (1, -1)
    ]
    return [(x1, y1, x2, y2), *heads]


@cache
def _original() -> Callable[[bytes, str], Any]:
    """What reportlab takes for a picture whose JPEG it writes as it is; its own reader would decode it for a digest."""
    from reportlab.lib.utils import ImageReader

    class Original(ImageReader):  # type: ignore[misc]  # reportlab publishes no types
        """The bytes of a JPEG."""

        _dataA = None  # noqa: N815  # the name is reportlab's: no part of it is transparent

        def __init__(self, jpeg: bytes, digest: str) -> None:
            self._jpeg, self._digest = jpeg, digest

        def getRGBData(self) -> bytes:  # noqa: N802  # the name is reportlab's
            """What tells this picture from others."""
            return self._digest.encode()

        def jpeg_fh(self) -> io.BytesIO:
            """The file as it is."""
            return io.BytesIO(self._jpeg)

    return Original


__all__ = ["MM", "DossierSheet", "Frame"]
