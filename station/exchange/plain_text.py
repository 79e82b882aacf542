"""Text from outside as it is kept: composed, without control characters, so that every database accepts it."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?")
# NUL and the other controls except line feed and tab, and halves of surrogate pairs: removed, never refused,
# because they carry no meaning and systems let them slip in from clipboards and scanners
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# sorting accents takes the square of their number: a megabyte of them on one letter would take hours, so a text is
# composed in stretches, cut before an ASCII character, or after a thousand others
_STRETCH = re.compile(r"[\x00-\x7f]*+[^\x00-\x7f]{0,1000}+")
_SPACES = re.compile(r"[\n\t\u2028\u2029]+")
_DIRECTIONS = re.compile(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """The text in NFC, lines ended by a line feed, no other control character but the tab."""
    if text.isascii() and text.isprintable():
        return text
    return _STRETCH.sub(lambda found: _composed(found[0]), _CONTROLS.sub("", _LINE_ENDS.sub("\n", text)))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """As `plain`, in one line and without spaces around it: names, codes, streets."""
    return _SPACES.sub(" ", plain(text)).strip()


def shortened(text: str, limit: int = 60) -> str:
    """The beginning of the text in one line, fit to be quoted in a report that is read in any editor."""
    line = _DIRECTIONS.sub("", one_line(text[: 4 * limit]))
    return line if len(line) <= limit and len(text) <= 4 * limit else line[: limit - 1] + "…"
