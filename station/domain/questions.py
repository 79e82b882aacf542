"""The questions of an inspection: which are asked of a unit, and what counts as answered."""

from enum import StrEnum


class Question(StrEnum):
    """One axis of the inspection of a unit."""

    SEAL = "SEAL"
    USE = "USE"
    ACCESSORIES = "ACCESSORIES"
    PACKAGING = "PACKAGING"
    FUNCTION = "FUNCTION"
    SERIAL = "SERIAL"


def asked(*, has_accessories: bool, has_serials: bool, defective: bool) -> tuple[Question, ...]:
    """The questions for one unit, in the order they are lit.

    Function is asked only where a defect was claimed; a serial number only where one was declared.
    """
    wanted = {
        Question.SEAL: True,
        Question.USE: True,
        Question.ACCESSORIES: has_accessories,
        Question.PACKAGING: True,
        Question.FUNCTION: defective,
        Question.SERIAL: has_serials,
    }
    return tuple(question for question, is_wanted in wanted.items() if is_wanted)
