"""What can be wrong with a policy file: codes and facts; `policy/words.py` says them to whoever wrote the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Problem(StrEnum):
    """Why a policy file cannot be used."""

    # the file
    UNREADABLE = "UNREADABLE"
    NOT_UTF8 = "NOT_UTF8"
    TOO_LARGE = "TOO_LARGE"
    TOO_DEEP = "TOO_DEEP"
    # how it is written
    NO_EQUALS = "NO_EQUALS"
    NO_VALUE = "NO_VALUE"
    NOT_CLOSED = "NOT_CLOSED"
    TWICE = "TWICE"
    NOT_TOML = "NOT_TOML"
    # what it says
    UNKNOWN_TABLE = "UNKNOWN_TABLE"
    UNKNOWN_KEY = "UNKNOWN_KEY"
    NO_TABLE = "NO_TABLE"
    MISSING = "MISSING"
    WRONG_KIND = "WRONG_KIND"
    NOT_A_CODE = "NOT_A_CODE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    ABOVE_AND_WITHIN = "ABOVE_AND_WITHIN"
    TOO_SMALL = "TOO_SMALL"
    TOO_LONG = "TOO_LONG"
    EMPTY = "EMPTY"
    NOT_A_NAME = "NOT_A_NAME"
    NOT_A_VERSION = "NOT_A_VERSION"
    UNFIT = "UNFIT"
    # what does not go together
    BEFORE_OTHER = "BEFORE_OTHER"
    NOT_BELOW_OTHER = "NOT_BELOW_OTHER"
    ASKED_TWICE = "ASKED_TWICE"
    NO_SUCH_ANSWER = "NO_SUCH_ANSWER"
    NO_ANSWERS = "NO_ANSWERS"
    NO_REASON = "NO_REASON"


class Kind(StrEnum):
    """What a value has to be."""

    TEXT = "TEXT"
    WHOLE = "WHOLE"
    NUMBER = "NUMBER"
    AMOUNT = "AMOUNT"
    FLAG = "FLAG"
    LIST = "LIST"
    TABLE = "TABLE"
    TABLES = "TABLES"


@dataclass(frozen=True, slots=True)
class PolicyFault:
    """One thing that is wrong. `line` counts from 1 (0: nowhere in particular), `key` is as the file writes it."""

    line: int
    key: str
    problem: Problem
    facts: Mapping[str, str] = field(default_factory=dict)
    found: str = ""
