"""The kinds of files in which figures leave the program."""

from enum import StrEnum


class Form(StrEnum):
    """What is exported; its small letters are the end of the file's name."""

    CSV = "CSV"
    XLSX = "XLSX"
