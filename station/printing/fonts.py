"""Inter in four weights: which characters it has, how wide they run, and its registration with reportlab."""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from threading import Lock

import resources

CAP_HEIGHT = 0.727
DESCENT = 0.242


class Cut(StrEnum):
    """A weight of the typeface; the value is the font's name in the PDF and of its file."""

    REGULAR = "Inter-Regular"
    MEDIUM = "Inter-Medium"
    SEMIBOLD = "Inter-SemiBold"
    BOLD = "Inter-Bold"


_registering = Lock()  # a second registration would take the fonts away from whoever draws with the first


@cache
def _glyphs() -> Mapping[int, int]:
    """Code point to glyph. After the first call reportlab knows all four weights (its registry is global)."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for cut in Cut:
        pdfmetrics.registerFont(TTFont(cut.value, str(resources.path("fonts", f"{cut.value}.ttf"))))
    glyphs: Mapping[int, int] = pdfmetrics.getFont(Cut.REGULAR.value).face.charToGlyph
    return glyphs


def register() -> None:
    """The four weights can be used on any reportlab canvas by their `Cut` value."""
    with _registering:
        _glyphs()


def width(text: str, cut: Cut, size: float, tracking: float = 0.0) -> float:
    """How wide one row of text runs, in points; `tracking` is the extra space after every character but the last."""
    register()
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return float(stringWidth(text, cut.value, size)) + tracking * max(0, len(text) - 1)


def plain(text: str) -> str:
    """One row of NFC text: white space and controls collapsed to single spaces, invisible characters gone.

    Direction marks and joiners leave no ink, and none of the scripts they steer is in the font: without them
    U+202E cannot turn an address round. Letters in fancy dress (full-width, mathematical) become ordinary ones.
    """
    known = _glyphs()
    kept = []
    for character in unicodedata.normalize("NFC", text):
        if unicodedata.category(character) in {"Cc", "Zs", "Zl", "Zp"}:
            kept.append(" ")
        elif not _is_invisible(character):
            kept.append(character if ord(character) in known else _undressed(character, known))
    return " ".join("".join(kept).split())


def missing_glyphs(text: str) -> str:
    """The characters of `text` that would not come out on paper, each once, in order; "" when all would."""
    known = _glyphs()
    missing = dict.fromkeys(c for c in plain(text) if ord(c) not in known or _is_misplaced(c))
    return "".join("\ufffd" if unicodedata.category(c) == "Cs" else c for c in missing)


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f"


def _is_misplaced(character: str) -> bool:
    """A mark that has no letter of its own in Unicode: reportlab would set it over the next one. Or a stand-in."""
    return unicodedata.category(character).startswith("M") or character == "\ufffd"


def _undressed(character: str, known: Mapping[int, int]) -> str:
    ordinary = unicodedata.normalize("NFKC", character)
    return ordinary if all(ord(c) in known for c in ordinary) else character
