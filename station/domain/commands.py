"""The verbs of the command sheet: each is a letter, and does what a key or a button does."""

from enum import StrEnum


class Verb(StrEnum):
    """What a code of the command sheet asks for."""

    CONFIRM = "C"
    HOLD = "H"
    REFUSE = "R"
    PHOTO = "P"
    REPRINT = "L"
    DANGER = "D"
    UNDO = "U"
    NEXT = "N"
    UNREADABLE = "X"
    AS_DECLARED = "S"


ANSWERS = {letter: number for number, letter in enumerate("BEFGIJK", start=1)}
"""The letters that answer the lit question, as the number keys do."""

TEST_CODE = "TEST-AQWZM-1357"
"""Stands on the command sheet and on the settings page: every character of it sits elsewhere on some keyboard."""
