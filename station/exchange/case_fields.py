"""The kinds of field in a case: what each takes, and the code under which it refuses."""

import re
from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from station.exchange.plain_text import one_line, plain

NAME = 200
NOTE = 10_000
YEARS = (1990, 2100)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(?P<zone>[Zz]|[+-]\d{2}:?\d{2})?", re.ASCII)


def _line(value: object) -> object:
    return one_line(value) if isinstance(value, str) else value


def _note(value: object) -> object:
    return plain(value) if isinstance(value, str) else value


def _date(value: object) -> object:
    if type(value) is date:
        return value
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise PydanticCustomError("BAD_DATE", "not a date YYYY-MM-DD")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("BAD_DATE", "no such day") from None
    _check_year(day)
    return day


def _time(value: object) -> object:
    if isinstance(value, datetime):
        return value
    written = _TIME.fullmatch(value) if isinstance(value, str) else None
    if written is None:
        raise PydanticCustomError("BAD_TIME", "not a time YYYY-MM-DDTHH:MM:SS+HH:MM")
    try:
        at = datetime.fromisoformat(written[0].upper())
    except ValueError:
        raise PydanticCustomError("BAD_TIME", "no such time") from None
    _check_year(at)
    if not written["zone"]:
        raise PydanticCustomError("NO_OFFSET", "a time carries its offset")
    return at


def _check_year(day: date) -> None:
    first, last = YEARS
    if not first <= day.year <= last:
        raise PydanticCustomError("OUT_OF_YEARS", "year out of range", {"first": first, "last": last})


def _listed(value: object) -> object:
    return () if value is None else value


def _numbered(value: object) -> object:
    if not isinstance(value, list):
        return _listed(value)
    return [
        part | {"id": f"#{place}"} if isinstance(part, dict) and part.get("id") is None else part
        for place, part in enumerate(value, 1)
    ]


def _priced(value: object) -> object:
    return None if isinstance(value, dict) and value.get("amount") is None else value


def _listed_words(value: object) -> object:
    if not isinstance(value, list):
        return _listed(value)
    return [word for word in value if not isinstance(word, str) or word.strip()]


Required = Annotated[str, Field(min_length=1, max_length=NAME), BeforeValidator(_line)]
"""One line of text that is there."""

Line = Annotated[str, Field(max_length=NAME), BeforeValidator(_line)]
"""One line of text: a name, a street, a code of somebody else's."""

Code = Annotated[str, Field(min_length=1, max_length=64), BeforeValidator(_line)]
"""A short code."""

Note = Annotated[str, Field(max_length=NOTE), BeforeValidator(_note)]
"""Text of several lines."""

RmaNumber = Annotated[str, Field(min_length=3, max_length=64, pattern=r"^[A-Za-z0-9._-]+$"), BeforeValidator(_line)]
Amount = Annotated[str, Field(pattern=r"^[0-9]{1,12}(\.[0-9]{1,4})?$"), BeforeValidator(_line)]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$"), BeforeValidator(_line)]
Flag = Annotated[bool, Field(strict=True)]
Version = Annotated[int, Field(strict=True, ge=0, le=2**31 - 1)]
LineNumber = Annotated[int, Field(strict=True, ge=1, le=100_000)]
Quantity = Annotated[int, Field(strict=True, ge=1, le=1000)]
Count = Annotated[int, Field(strict=True, ge=0, le=1000)]
Day = Annotated[date, BeforeValidator(_date)]
Moment = Annotated[datetime, BeforeValidator(_time)]

_Lines = Annotated[tuple[Line, ...], Field(max_length=1000)]
Words = Annotated[_Lines, BeforeValidator(_listed_words, json_schema_input_type=_Lines | None)]
"""A list of one-line texts; null is the empty list, and blanks are dropped."""


def listed(kind: object) -> BeforeValidator:
    """For lists of objects of this kind: null is the empty list."""
    return BeforeValidator(_listed, json_schema_input_type=kind)


def numbered(kind: object) -> BeforeValidator:
    """For the customer's documents: one without an id is called by its place, `#1` the first."""
    return BeforeValidator(_numbered, json_schema_input_type=kind)


def absent_is(default: str, kind: object) -> BeforeValidator:
    """For fields of this kind that may be null and then mean the default."""
    return BeforeValidator(lambda value: default if value is None else value, json_schema_input_type=kind)


def priced(kind: object) -> BeforeValidator:
    """For prices: one without an amount is none."""
    return BeforeValidator(_priced, json_schema_input_type=kind)
