"""What was scanned: raw characters become one typed code here, once, and nobody touches the raw string again."""

import re
from dataclasses import dataclass

RAW_LIMIT = 4096
"""Characters of a raw scan that are looked at; the rest is cut."""

LONGEST = 69
"""Characters of the longest code that is the station's own: an RMA number of 64, and `-R999` after it."""

_AIM_PREFIX = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
_PRINTABLE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{1,67}[\x21-\x7e])?")
_RMA_ALLOWED = re.compile(r"[A-Za-z0-9._-]{3,64}")
_BADGE = re.compile(r"B-[A-Z2-7]{26}", re.IGNORECASE)
_UNIT_TAG = re.compile(r"[UQ]-[A-Za-z0-9_-]{1,32}-\d{1,9}")
_COMMAND = re.compile(r"TSBENCH([BCDEFGHIJKLNOPRSTUVXY])([BCDEFGHIJKLNOPRSTUVXY])")
_RETURN_SUFFIX = re.compile(r"(?P<rma>.+)-R(?P<parcel>[1-9]\d{0,2})")
_LETTERS = "BCDEFGHIJKLNOPRSTUVXY"
_GTIN = re.compile(r"\d{8}|\d{12,14}")
_CARRIERS = (
    ("UPU", re.compile(r"[A-Z]{2}\d{9}[A-Z]{2}")),
    ("UPS", re.compile(r"1Z[0-9A-Z]{16}")),
    ("BRT", re.compile(r"\d{19}")),
)


@dataclass(frozen=True, slots=True)
class RmaNumber:
    """The key of a case."""

    text: str


@dataclass(frozen=True, slots=True)
class ReturnCode:
    """The code on a return-to-customer label: `<RMA number>-R<n>`."""

    text: str
    rma_number: str


@dataclass(frozen=True, slots=True)
class UnitTag:
    """A tag of a unit or parcel that waits on a shelf (`U-…` or `Q-…`)."""

    text: str


@dataclass(frozen=True, slots=True)
class TrackingNumber:
    """A carrier's number. `carrier` is a hint and no more."""

    text: str
    carrier: str


@dataclass(frozen=True, slots=True)
class ProductCode:
    """A GTIN with a right check digit."""

    gtin: str
    serial: str | None = None


@dataclass(frozen=True, slots=True)
class Badge:
    """Somebody's badge. The text is a secret: it is never shown, logged or journalled."""

    secret: str

    def __repr__(self) -> str:
        return "Badge(…)"


@dataclass(frozen=True, slots=True)
class Command:
    """A code of the laminated command sheet. `verb` is its letter."""

    verb: str


@dataclass(frozen=True, slots=True)
class WebAddress:
    """A QR code of somebody's advertisement or manual. It is never followed."""

    text: str


@dataclass(frozen=True, slots=True)
class UnknownCode:
    """Something else: it may be a serial, order or tracking number that the station knows."""

    text: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing that a code can be: empty, too long, or characters that no label carries."""

    length: int


Code = (
    RmaNumber
    | ReturnCode
    | UnitTag
    | TrackingNumber
    | ProductCode
    | Badge
    | Command
    | WebAddress
    | UnknownCode
    | Unreadable
)


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms that a shop gives to its RMA numbers, as one regular expression (case is ignored)."""

    rma: str = r"RMA-\d{4}-\d{6}"

    def is_rma(self, text: str) -> bool:
        """Whether the text has the form of this shop's RMA numbers."""
        return bool(_RMA_ALLOWED.fullmatch(text) and re.fullmatch(self.rma, text, re.IGNORECASE | re.ASCII))


def read(raw: str, forms: Forms) -> Code:
    """The code that these characters are. Never raises; upper case is restored where a form demands it."""
    text = _AIM_PREFIX.sub("", raw[:RAW_LIMIT].strip(" \t\r\n"))
    if _BADGE.fullmatch(text):
        return Badge(text.upper())
    if len(text) < 3 or not _PRINTABLE.fullmatch(text):
        return _gs1(text) or Unreadable(len(raw))
    return _own_code(text, forms) or _outside_code(text)


def _own_code(text: str, forms: Forms) -> Code | None:
    if forms.is_rma(text):
        return RmaNumber(text)
    suffix = _RETURN_SUFFIX.fullmatch(text.upper())
    if suffix and forms.is_rma(suffix["rma"]):
        return ReturnCode(text.upper(), suffix["rma"])
    if command := _COMMAND.fullmatch(text.upper()):
        return Command(command[1]) if command[2] == check_letter(command[1]) else Unreadable(len(text))
    return UnitTag(text) if _UNIT_TAG.fullmatch(text) else None


def _outside_code(text: str) -> Code:
    if _GTIN.fullmatch(text) and gtin_is_valid(text):
        return ProductCode(text)
    if gs1 := _gs1(text) or _digital_link(text):
        return gs1
    if text.lower().startswith(("http://", "https://")):
        return WebAddress(text)
    for carrier, form in _CARRIERS:
        if form.fullmatch(text.upper()):
            return TrackingNumber(text.upper(), carrier)
    return UnknownCode(text)


def _gs1(text: str) -> ProductCode | None:
    """A GS1 element string: (01) GTIN-14, and (21) serial after it or after a group separator."""
    match = re.fullmatch(r"\x1d?01(\d{14})(?:.*?\x1d)?(?:21([\x21-\x7e]{1,20}))?.*", text)
    if match is None or not gtin_is_valid(match[1]):
        return None
    return ProductCode(match[1].lstrip("0").rjust(13, "0"), match[2])


def _digital_link(text: str) -> ProductCode | None:
    """A GS1 Digital Link (a web address with /01/ GTIN and perhaps /21/ serial; GS1 Digital Link URI Syntax 1.4)."""
    match = re.match(
        r"(?i)https?://[^/?#]+(?:/[^?#]*)?/01/(\d{8,14})(?:/(?:22|10)/[^/?#]+)*(?:/21/([^/?#]{1,20}))?", text
    )
    if match is None or not _GTIN.fullmatch(match[1]) or not gtin_is_valid(match[1]):
        return None
    return ProductCode(match[1].lstrip("0").rjust(13, "0"), match[2])


def gtin_is_valid(digits: str) -> bool:
    """The check digit of a GTIN-8, -12, -13 or -14 (GS1 General Specifications, 7.9)."""
    weighted = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits[:-1])))
    return (10 - weighted % 10) % 10 == int(digits[-1])


def check_letter(verb: str) -> str:
    """The last letter of a command code: a letter that sits on the same key of US, IT and FR keyboards."""
    return _LETTERS[(_LETTERS.index(verb) * 7 + 5) % len(_LETTERS)]


def command_text(verb: str) -> str:
    """The characters of the command sheet for one verb letter."""
    return f"TSBENCH{verb}{check_letter(verb)}"
