"""What a scanner typed beside what it should have typed: which keyboard it takes the computer's for, and the way back.

A scanner that types presses keys, not characters: it names the keys of the keyboard it was set up for, and the computer
reads them on its own. Keys are in rows of the main block (ISO 9995-1), from the key left of 1 to the one right of M.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """A keyboard."""

    US = "US"
    IT = "IT"
    FR = "FR"


_PLAIN = {
    Layout.US: "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./",
    Layout.IT: "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-",
    Layout.FR: "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!",
}
_SHIFTED = {
    Layout.US: '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
    Layout.IT: '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_',
    Layout.FR: "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§",
}


class Arrival(StrEnum):
    """How what arrived is to what was sent."""

    SAME = "SAME"
    LAYOUT = "LAYOUT"
    CASE = "CASE"
    FRAMED = "FRAMED"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Comparison:
    """`differs` are the places, counted from 0, at which another character arrived; `healed` is what was meant.

    `before` and `after` are what the scanner sends around every code.
    """

    arrival: Arrival
    differs: tuple[int, ...] = ()
    scanner: Layout | None = None
    computer: Layout | None = None
    healed: str = ""
    before: str = ""
    after: str = ""


def compare(expected: str, received: str) -> Comparison:
    """How a code that says `expected` arrived."""
    if received == expected:
        return Comparison(Arrival.SAME, healed=expected)
    differs = _differs(expected, received)
    for scanner, computer in _pairs():
        if "".join(mistaken(scanner, computer).get(character, character) for character in expected) == received:
            return Comparison(Arrival.LAYOUT, differs, scanner, computer, expected)
    if received.swapcase() == expected or received.upper() == expected.upper():
        return Comparison(Arrival.CASE, differs, healed=expected)
    before, found, after = received.partition(expected)
    if found:
        return Comparison(Arrival.FRAMED, differs, healed=expected, before=before, after=after)
    return Comparison(Arrival.OTHER, differs)


def meant(received: str, is_known: Callable[[str], bool]) -> Comparison | None:
    """The code that was on the label when what arrived is none, but is one on another keyboard; else None."""
    for scanner, computer in _pairs():
        text = healed(received, scanner, computer)
        if text != received and is_known(text):
            return Comparison(Arrival.LAYOUT, _differs(text, received), scanner, computer, text)
    return None


def healed(received: str, scanner: Layout, computer: Layout) -> str:
    """What was on the label when this arrived from a scanner set up for another keyboard than the computer's."""
    back = mistaken(computer, scanner)
    return "".join(back.get(character, character) for character in received)


def mistaken(scanner: Layout, computer: Layout) -> Mapping[str, str]:
    """What each character of the scanner's keyboard becomes on the computer's."""
    pairs = zip(_PLAIN[scanner] + _SHIFTED[scanner], _PLAIN[computer] + _SHIFTED[computer], strict=True)
    return dict(pairs)


def _pairs() -> tuple[tuple[Layout, Layout], ...]:
    return tuple((scanner, computer) for scanner in Layout for computer in Layout if scanner is not computer)


def _differs(expected: str, received: str) -> tuple[int, ...]:
    longest = max(len(expected), len(received))
    return tuple(place for place in range(longest) if expected[place : place + 1] != received[place : place + 1])
