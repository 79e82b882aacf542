"""JSON from outside: cut into the documents that it holds, and read without trusting depth, numbers or keys."""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from station.exchange.plain_text import plain, shortened
from station.exchange.problems import Problem, ProblemCode

DEPTH = 20
"""Brackets inside brackets in one case."""

# possessive quantifiers: an unclosed string is read once and not again from each of its escaped quotes
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{},]', re.DOTALL)
_LONGEST_NUMBER = 30


@dataclass(frozen=True, slots=True)
class _NoNumber:
    """Stands where the text says NaN, Infinity or a number that no field can hold."""

    text: str


class _Doubled(dict[str, object]):
    """An object in which a key stands twice."""

    keys_twice: tuple[str, ...] = ()


def too_deep(text: str) -> bool:
    """Whether brackets stand deeper inside brackets than a case may; nothing is parsed to know it."""
    return any(depth > DEPTH for _, depth in _signs(text))


def closes(text: str) -> bool:
    """Whether every bracket that is opened is closed again."""
    depth = 0
    for _, depth in _signs(text):  # noqa: B007  # the last one counts
        pass
    return depth <= 0


def _signs(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Brackets, commas and strings, each with the depth behind it."""
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        yield token, depth


def elements(text: str) -> Iterator[str]:
    """The elements of a JSON array as they are written; where the array is cut off the last is blank or in pieces."""
    start, depth = text.index("[") + 1, 0
    for token, depth in _signs(text):
        if depth == 0 or (depth == 1 and token[0] == ","):
            element = text[start : token.start()]
            start = token.end()
            if element.strip() or depth:
                yield element
        if depth == 0:
            break
    rest = text[start:]
    if depth > 1 or rest.strip():
        yield rest
    if depth == 1:
        yield ""


def read(text: str) -> tuple[object, tuple[Problem, ...]]:
    """The value with all its text made plain, and what is wrong with it. Never raises."""
    if not text.strip():
        return None, (Problem("", ProblemCode.EMPTY),)
    if too_deep(text):
        return None, (Problem("", ProblemCode.TOO_DEEP, {"limit": DEPTH}),)
    try:
        value: object = json.loads(
            text, object_pairs_hook=_object, parse_constant=_NoNumber, parse_int=_integer, parse_float=_decimal
        )
    except (ValueError, RecursionError) as broken:
        return None, (_syntax(text, broken),)
    problems: list[Problem] = []
    return _tidy(value, "", problems), tuple(problems)


def _syntax(text: str, broken: Exception) -> Problem:
    if not isinstance(broken, json.JSONDecodeError):
        return Problem("", ProblemCode.NOT_JSON, {"line": 1, "column": 1}, shortened(text))
    found = shortened(text[broken.pos : broken.pos + 60], 30)
    facts = {"line": broken.lineno, "column": broken.colno}
    cut = not text[broken.pos :].strip() or not closes(text)
    return Problem("", ProblemCode.CUT_OFF if cut else ProblemCode.NOT_JSON, facts, found)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    plain_pairs = [(plain(key), value) for key, value in pairs]
    found = dict(plain_pairs)
    if len(found) == len(pairs):
        return found
    keys = [key for key, _ in plain_pairs]
    doubled = _Doubled(found)
    doubled.keys_twice = tuple(sorted({key for key in keys if keys.count(key) > 1})) if len(keys) < 1000 else ("…",)
    return doubled


def _integer(text: str) -> object:
    return int(text) if len(text) <= _LONGEST_NUMBER else _NoNumber(text)


def _decimal(text: str) -> object:
    number = float(text)
    return number if math.isfinite(number) else _NoNumber(text)


def _tidy(value: object, field: str, problems: list[Problem]) -> object:
    """The value without its stand-ins; the depth is bounded by now."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, list):
        return [_tidy(part, f"{field}[{position}]", problems) for position, part in enumerate(value)]
    if isinstance(value, _Doubled):
        problems += [Problem(inside(field, key), ProblemCode.DUPLICATE_KEY) for key in value.keys_twice]
    if isinstance(value, dict):
        return {key: _tidy(part, inside(field, key), problems) for key, part in value.items()}
    if isinstance(value, _NoNumber):
        problems.append(Problem(field, ProblemCode.NOT_A_NUMBER, value=shortened(value.text)))
        return None
    return value


def inside(field: str, key: str) -> str:
    """The name of a field inside this one."""
    key = shortened(key, 64)
    return f"{field}.{key}" if field else key
