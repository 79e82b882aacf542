"""The questions of an inspection: the axes on which a unit is looked at."""

from collections.abc import Mapping
from enum import StrEnum

from station.domain.condition import Function, Hazard, Packaging, Privacy, Seal, Use


class Question(StrEnum):
    """One axis of the inspection of a unit."""

    SEAL = "SEAL"
    HAZARD = "HAZARD"
    USE = "USE"
    ACCESSORIES = "ACCESSORIES"
    PACKAGING = "PACKAGING"
    FUNCTION = "FUNCTION"
    SERIAL = "SERIAL"
    DATA = "DATA"


CHOICES: Mapping[Question, type[StrEnum]] = {
    Question.SEAL: Seal,
    Question.HAZARD: Hazard,
    Question.USE: Use,
    Question.PACKAGING: Packaging,
    Question.FUNCTION: Function,
    Question.DATA: Privacy,
}
"""The answers of the questions that are answered by choosing one."""


def possible(*, has_accessories: bool, has_serials: bool) -> frozenset[Question]:
    """The questions that can be answered: accessories and serial numbers only where some were declared."""
    without = {Question.ACCESSORIES: has_accessories, Question.SERIAL: has_serials}
    return frozenset(question for question in Question if without.get(question, True))
