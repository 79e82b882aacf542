"""Plain database values back into words of the domain."""

import json
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TypeVar

from station.storage.statements import Value

E = TypeVar("E", bound=StrEnum)

_decode = json.JSONDecoder().decode


def text(value: Value) -> str:
    """Text, empty where the column is."""
    return "" if value is None else str(value)


def number(value: Value) -> int:
    """A whole number; 0 where the column is empty."""
    return int(value or 0)


def number_or_none(value: Value) -> int | None:
    """A whole number, or None."""
    return None if value is None else int(value)


def flag(value: Value) -> bool | None:
    """Yes, no, or nobody said."""
    return None if value is None else bool(value)


def choice(kind: type[E], value: Value) -> E | None:
    """The choice with this code, or None where the column is empty."""
    return None if value is None else codes(kind)[str(value)]


def known(kind: type[E], value: Value) -> E:
    """The choice with this code, in a column that is never empty."""
    member: E = codes(kind)[str(value)]
    return member


@cache
def codes(kind: type[E]) -> dict[str, E]:
    """Every choice by its code: looking one up costs a tenth of asking the enumeration."""
    return {member.value: member for member in kind}


def day(value: Value) -> date | None:
    """A calendar day."""
    return None if value is None else date.fromisoformat(str(value))


def words(value: Value) -> tuple[str, ...]:
    """A JSON list of strings."""
    return () if value in ("[]", None) else tuple(_decode(str(value)))


def ticks(value: Value) -> dict[str, bool]:
    """A JSON object of name → present."""
    return {} if value in ("{}", None) else dict(_decode(str(value)))


def as_list(values: tuple[str, ...]) -> str:
    """A tuple of strings as the JSON that `words` reads."""
    return json.dumps(values, ensure_ascii=False) if values else "[]"
