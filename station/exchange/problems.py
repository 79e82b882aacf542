"""What is wrong with something that came in: codes and facts; `report.py` says them in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made_by
from enum import StrEnum

Fact = str | int


class ProblemCode(StrEnum):
    """Why a file, a case or a picture is not taken."""

    # the file
    EMPTY = "EMPTY"
    NO_FILE = "NO_FILE"
    UNREADABLE = "UNREADABLE"
    FILE_TOO_LARGE = "FILE_TOO_LARGE"
    NOT_UTF8 = "NOT_UTF8"
    NOT_A_DOCUMENT = "NOT_A_DOCUMENT"
    NOT_JSON = "NOT_JSON"
    CUT_OFF = "CUT_OFF"
    TOO_DEEP = "TOO_DEEP"
    BAD_TABLE = "BAD_TABLE"
    NO_SUCH_COLUMN = "NO_SUCH_COLUMN"
    # the case
    DUPLICATE_KEY = "DUPLICATE_KEY"
    NOT_A_NUMBER = "NOT_A_NUMBER"
    WRONG_FORMAT = "WRONG_FORMAT"
    MISSING = "MISSING"
    WRONG_TYPE = "WRONG_TYPE"
    NOT_A_CODE = "NOT_A_CODE"
    TOO_SMALL = "TOO_SMALL"
    TOO_BIG = "TOO_BIG"
    TOO_SHORT = "TOO_SHORT"
    TOO_LONG = "TOO_LONG"
    TOO_FEW = "TOO_FEW"
    TOO_MANY = "TOO_MANY"
    BAD_FORM = "BAD_FORM"
    BAD_DATE = "BAD_DATE"
    BAD_TIME = "BAD_TIME"
    NO_OFFSET = "NO_OFFSET"
    OUT_OF_YEARS = "OUT_OF_YEARS"
    DUPLICATE = "DUPLICATE"
    ROWS_DIFFER = "ROWS_DIFFER"
    # its pictures and documents
    PICTURE_NOT_FOUND = "PICTURE_NOT_FOUND"
    PICTURE_KIND = "PICTURE_KIND"
    PICTURE_TOO_LARGE = "PICTURE_TOO_LARGE"
    PICTURE_TOO_WIDE = "PICTURE_TOO_WIDE"
    PICTURE_BROKEN = "PICTURE_BROKEN"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the exact field (`items[0].quantity`; empty for the whole), and what was found there."""

    field: str
    code: ProblemCode
    facts: Mapping[str, Fact] = made_by(default_factory=dict)
    value: str = ""


@dataclass(frozen=True, slots=True)
class RefusedCase:
    """One case of a file that was not taken. `position` counts cases, lines or rows from 1; 0 is the whole file."""

    source: str
    position: int
    rma_number: str | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One case of a file before its fields are looked at, and what was wrong with its writing."""

    position: int
    value: object
    problems: tuple[Problem, ...] = ()
