"""One case from a parsed value, or everything that is wrong with it, field by field."""

from collections.abc import Iterable, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from station.exchange.case_document import FORMAT, CaseDocument
from station.exchange.json_text import inside
from station.exchange.plain_text import shortened
from station.exchange.problems import Fact, Problem, ProblemCode

_CODES = {
    "missing": ProblemCode.MISSING,
    "enum": ProblemCode.NOT_A_CODE,
    "literal_error": ProblemCode.WRONG_FORMAT,
    "greater_than_equal": ProblemCode.TOO_SMALL,
    "less_than_equal": ProblemCode.TOO_BIG,
    "string_too_short": ProblemCode.TOO_SHORT,
    "string_too_long": ProblemCode.TOO_LONG,
    "string_pattern_mismatch": ProblemCode.BAD_FORM,
    "too_short": ProblemCode.TOO_FEW,
    "too_long": ProblemCode.TOO_MANY,
}
_LIMITS = ("ge", "le", "min_length", "max_length", "limit")
_TYPES = {
    "string_type": "text",
    "int_type": "number",
    "bool_type": "flag",
    "tuple_type": "list",
    "model_type": "object",
    "model_attributes_type": "object",
}


def as_case(value: object) -> CaseDocument | tuple[Problem, ...]:
    """The case that this value is, or what is wrong with it. Never raises."""
    if not isinstance(value, dict):
        return (Problem("", ProblemCode.WRONG_TYPE, {"expected": "object"}, shortened(str(value))),)
    try:
        return CaseDocument.model_validate(value)
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False)
        return tuple(_problem(error) for error in errors if not _only_refused_parts(error))


def rma_number_in(value: object) -> str | None:
    """The RMA number of something that may not be a case, to name it in a report."""
    found = value.get("rma_number") if isinstance(value, dict) else None
    return shortened(found, 64) if isinstance(found, str) and found.strip() else None


def _only_refused_parts(error: ErrorDetails) -> bool:
    """A list that is called too short because its parts were refused: they are reported themselves."""
    return error["type"] == "too_short" and bool(error["input"])


def _problem(error: ErrorDetails) -> Problem:
    context = error.get("ctx", {})
    field = str(context.get("at") or _field(error["loc"]))
    kind = error["type"]
    found = context.get("found", error["input"])
    if kind == "missing" or found in (None, ""):
        return Problem(field, ProblemCode.MISSING)
    code = _CODES.get(kind) or (ProblemCode(kind) if kind in ProblemCode.__members__ else ProblemCode.WRONG_TYPE)
    return Problem(field, code, _facts(kind, context), shortened(_written(found)))


def _facts(kind: str, context: Mapping[str, object]) -> dict[str, Fact]:
    facts: dict[str, Fact] = {name: _fact(context[name]) for name in ("first", "last") if name in context}
    limits = [_fact(context[name]) for name in _LIMITS if name in context]
    if limits:
        facts["limit"] = limits[0]
    if kind == "enum":
        facts["expected"] = str(context["expected"]).replace("'", "").replace(" or ", ", ")
    elif kind == "literal_error":
        facts["expected"] = FORMAT
    elif kind in _TYPES:
        facts["expected"] = _TYPES[kind]
    return facts


def _fact(value: object) -> Fact:
    return value if isinstance(value, int) else str(value)


def _written(value: object) -> str:
    """The value as the file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return f"[{len(value)}]"
    if isinstance(value, dict):
        return f"{{{len(value)}}}"
    return str(value)


def _field(location: Iterable[int | str]) -> str:
    field = ""
    for part in location:
        field = f"{field}[{part}]" if isinstance(part, int) else inside(field, part)
    return field
