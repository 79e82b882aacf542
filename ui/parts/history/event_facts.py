"""What the facts of an event say of themselves: of which unit they speak, and what a code in them means."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

Facts = dict[str, object]
Code = TypeVar("Code", bound=StrEnum)


def unit_of(facts: Facts) -> str:
    """Of which unit they speak, to stand before what happened to it; empty when of the whole case."""
    line, unit = facts.get("line"), facts.get("unit")
    if line is None or unit is None:
        return ""
    return QCoreApplication.translate("Events", "Item {line}.{unit} · ").format(line=line, unit=unit)


def word_of(codes: type[Code], value: object, say: Callable[[Code], str]) -> str:
    """The word for this code, or the code itself when nobody knows it."""
    try:
        return say(codes(str(value)))
    except (ValueError, KeyError):
        return str(value)
