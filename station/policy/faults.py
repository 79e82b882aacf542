"""Why a policy file cannot be used: what the parsers of TOML and of its tables say, as faults with a line and a key."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from station.domain.policy_faults import Kind, PolicyFault, Problem
from station.policy.lines import line_of, line_with, written_on

Place = tuple[str | int, ...]
_MOST_FOUND = 40
LAST = 1_000_000
"""What has no line is said after everything that has one."""

_WRITTEN = (
    (r"Cannot overwrite|Cannot declare|Duplicate|Cannot mutate", Problem.TWICE),
    (r"Expected '='", Problem.NO_EQUALS),
    (r"Invalid value", Problem.NO_VALUE),
    (r"Unclosed|Unterminated|Expected '\]|Illegal character '\\n'|Expected \"", Problem.NOT_CLOSED),
)
_KINDS = {
    "string": Kind.TEXT,
    "int": Kind.WHOLE,
    "float": Kind.NUMBER,
    "finite": Kind.NUMBER,
    "decimal": Kind.AMOUNT,
    "bool": Kind.FLAG,
    "frozen": Kind.LIST,
    "tuple": Kind.LIST,
    "model": Kind.TABLE,
    "mapping": Kind.TABLE,
    "dict": Kind.TABLE,
}
_OUTSIDE_TABLES = ("format", "name", "version")
_FORMS = {"name": Problem.NOT_A_NAME, "version": Problem.NOT_A_VERSION}


def of_toml(text: str, broken: tomllib.TOMLDecodeError) -> PolicyFault:
    """What is wrong with the writing, and on which line."""
    said = str(broken)
    found = re.search(r"line (\d+)", said)
    line = int(found[1]) if found else text.count("\n", 0, len(text.rstrip())) + 1  # "at end of document"
    problem = next((problem for form, problem in _WRITTEN if re.search(form, said)), Problem.NOT_TOML)
    return PolicyFault(line, written_on(text, line), problem)


def of_tables(text: str, wrong: ValidationError, file: type[BaseModel]) -> Iterator[PolicyFault]:
    """Everything that is wrong with what the tables say, from the first line to the last."""
    faults = [_fault(text, error, file) for error in wrong.errors(include_url=False)]
    yield from sorted(faults, key=lambda fault: fault.line or LAST)


def at(text: str, place: Place, problem: Problem, found: object = "", **facts: str) -> PolicyFault:
    """This is wrong with what stands at this place."""
    line = line_of(text, place)
    if line and isinstance(found, str):
        line = line_with(text, line, found)
    return PolicyFault(line, key_of(place), problem, facts, _written(found))


def key_of(place: Place) -> str:
    """As the file writes it; of several tables of one name, which one: `clause 3.use`."""
    table = f"{place[0]} {place[1] + 1}" if len(place) > 1 and isinstance(place[1], int) else str(place[0])
    rest = place[2:] if table != place[0] else place[1:]
    return shown(".".join([table, *(part for part in rest if isinstance(part, str) and part != "[key]")]))


def _fault(text: str, error: ErrorDetails, file: type[BaseModel]) -> PolicyFault:
    place, kind, context = error["loc"], error["type"], error.get("ctx", {})
    if kind == "out_of_order":
        return at(text, (*place, str(context["key"])), Problem.BEFORE_OTHER, other=str(context["other"]))
    if kind == "enum" and place[-1] == "[key]":
        return at(text, place[:-1], Problem.UNKNOWN_KEY, allowed=_codes(context))
    problem, facts = _problem(place, kind, context, file)
    return at(text, place, problem, "" if problem in _SAYS_IT_ALL else error["input"], **facts)


_SAYS_IT_ALL = (Problem.MISSING, Problem.NO_TABLE, Problem.UNKNOWN_KEY, Problem.UNKNOWN_TABLE, Problem.EMPTY)


def _problem(
    place: Place, kind: str, context: Mapping[str, object], file: type[BaseModel]
) -> tuple[Problem, dict[str, str]]:
    whole = len(place) == 1
    if kind == "missing":
        return Problem.NO_TABLE if whole and place[0] not in _OUTSIDE_TABLES else Problem.MISSING, {}
    if kind == "extra_forbidden":
        unknown = Problem.UNKNOWN_TABLE if whole else Problem.UNKNOWN_KEY
        return unknown, {"allowed": ", ".join(_model_at(file, place[:-1]).model_fields)}
    if kind in ("enum", "literal_error"):
        return Problem.NOT_A_CODE, {"allowed": _codes(context)}
    if kind in ("greater_than_equal", "greater_than", "less_than_equal"):
        return _range(_field_at(file, place))
    if kind == "string_too_long":
        return Problem.TOO_LONG, {"limit": str(context["max_length"])}
    return _unfit(place, kind)


def _unfit(place: Place, kind: str) -> tuple[Problem, dict[str, str]]:
    if kind == "too_short":
        return Problem.EMPTY, {}
    if kind == "string_pattern_mismatch":
        return _FORMS[str(place[-1])], {}
    wanted = _KINDS.get(kind.partition("_")[0])
    if wanted is None:
        return Problem.UNFIT, {}
    return Problem.WRONG_KIND, {"kind": (Kind.TABLES if wanted is Kind.LIST and len(place) == 1 else wanted).value}


def _codes(context: Mapping[str, object]) -> str:
    return ", ".join(re.findall(r"'([^']*)'", str(context["expected"])))


def _range(field: FieldInfo) -> tuple[Problem, dict[str, str]]:
    """What the number can be: both ends, if it has both."""
    ends = {name: getattr(rule, name) for rule in field.metadata for name in ("ge", "gt", "le") if hasattr(rule, name)}
    facts = {name: str(end) for name, end in ends.items()}
    if "le" not in facts:
        return Problem.TOO_SMALL, {"limit": facts["ge"]}
    if "gt" in facts:
        return Problem.ABOVE_AND_WITHIN, {"least": facts["gt"], "most": facts["le"]}
    return Problem.OUT_OF_RANGE, {"least": facts["ge"], "most": facts["le"]}


def _model_at(file: type[BaseModel], place: Place) -> type[BaseModel]:
    model = file
    for part in place:
        if isinstance(part, str):
            model = next(_models_in(model.model_fields[part].annotation))
    return model


def _field_at(file: type[BaseModel], place: Place) -> FieldInfo:
    names = [part for part in place if isinstance(part, str)]
    return _model_at(file, tuple(names[:-1])).model_fields[names[-1]]


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_in(part)


def _written(value: object) -> str:
    """The value as the file writes it, not too much of it."""
    match value:
        case bool():
            text = "true" if value else "false"
        case str():
            text = f'"{value}"' if value else ""
        case list():
            text = f"[{', '.join(_written(one) for one in value)}]"
        case dict():
            text = "{…}"
        case _:
            text = str(value)
    return shown(text if len(text) <= _MOST_FOUND else f"{text[:_MOST_FOUND]}…")


def shown(text: str) -> str:
    """What a file says, for a terminal and a log: a character that could steer them is only named as one."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
