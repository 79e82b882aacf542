"""What can be wrong with a setting: said beside its field, by whoever asks for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Problem(StrEnum):
    """Why a value cannot be a setting."""

    UNKNOWN_KEY = "UNKNOWN_KEY"
    WRONG_KIND = "WRONG_KIND"
    EMPTY = "EMPTY"
    TOO_LONG = "TOO_LONG"
    UNPRINTABLE = "UNPRINTABLE"
    NOT_ON_LABEL = "NOT_ON_LABEL"
    UNKNOWN_COUNTRY = "UNKNOWN_COUNTRY"
    UNKNOWN_ZONE = "UNKNOWN_ZONE"
    UNKNOWN_CHOICE = "UNKNOWN_CHOICE"
    NOT_A_DAY = "NOT_A_DAY"
    NOT_A_CODE = "NOT_A_CODE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    NO_FOLDER = "NO_FOLDER"
    NOT_WRITABLE = "NOT_WRITABLE"
    SAME_FOLDER = "SAME_FOLDER"
    NO_SUCH_FILE = "NO_SUCH_FILE"
    NOT_AN_ADDRESS = "NOT_AN_ADDRESS"
    NOT_A_FORM = "NOT_A_FORM"
    BARS_TOO_NARROW = "BARS_TOO_NARROW"
    OVER_THE_EDGE = "OVER_THE_EDGE"


@dataclass(frozen=True, slots=True)
class Wrong:
    """One setting that cannot be so. `key` is `section.name`; `facts` fill the sentence."""

    key: str
    problem: Problem
    facts: Mapping[str, object] = field(default_factory=dict)


Value = str | bool | int | float | tuple[str, ...]
"""What a setting can be."""

NEEDS_RESTART = frozenset({"folders.inbox", "folders.outbox", "folders.labels", "station.id"})
"""Settings that count from the next start; all others count at once."""


def section_of(key: str) -> str:
    """The part of the settings to which this one belongs."""
    return key.partition(".")[0]
