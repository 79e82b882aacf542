"""Keyboard layouts: a scanner that types as on one keyboard, while the computer reads another, is understood again."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from station.domain.codes import LONGEST, Badge, Forms, ReturnCode, RmaNumber, UnitTag, read


class Layout(StrEnum):
    """The keyboards that scanners are delivered for, and that the warehouses here use."""

    US = "US"
    IT = "IT"
    FR = "FR"


# The keys of an ISO keyboard (ISO 9995-1), row by row, plain and then with Shift.
_KEYS = {
    Layout.US: "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?',
    Layout.IT: "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-" + '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_',
    Layout.FR: "²&é\"'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!" + "~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§",
}


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The scanner presses the keys of one keyboard, and the computer reads them as those of another."""

    scanner: Layout
    computer: Layout

    def heal(self, text: str) -> str:
        """The characters that were on the label; one that is on no key stays as it came."""
        return text.translate(_pressed(self))


@cache
def _pressed(mismatch: Mismatch) -> dict[int, str]:
    return str.maketrans(dict(zip(_KEYS[mismatch.computer], _KEYS[mismatch.scanner], strict=True)))


@dataclass(frozen=True, slots=True)
class Garbled:
    """What came, and the code of the station's own that it is on the other keyboard."""

    came: str
    healed: str
    mismatch: Mismatch


MISMATCHES = tuple(Mismatch(scanner, computer) for computer in Layout for scanner in Layout if scanner != computer)


def garbled(raw: str, forms: Forms) -> Garbled | None:
    """The code of the station's own that these characters would be on another keyboard; None when they are none."""
    came = raw.strip() if len(raw) <= 2 * LONGEST else ""
    for mismatch in MISMATCHES:
        healed = mismatch.heal(came)
        if healed != came and isinstance(read(healed, forms), RmaNumber | ReturnCode | UnitTag | Badge):
            return Garbled(came, healed, mismatch)
    return None
