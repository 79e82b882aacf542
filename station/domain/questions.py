"""The questions of an inspection: the axes on which a unit is looked at."""

from enum import StrEnum


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


def possible(*, has_accessories: bool, has_serials: bool) -> frozenset[Question]:
    """The questions that can be answered: accessories and serial numbers only where some were declared."""
    without = {Question.ACCESSORIES: has_accessories, Question.SERIAL: has_serials}
    return frozenset(question for question in Question if without.get(question, True))
