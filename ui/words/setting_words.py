"""What is wrong with a setting, in a sentence that stands beside its field."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.setting_problems import Problem, Wrong

_SAYS = {
    Problem.UNKNOWN_KEY: QT_TRANSLATE_NOOP("Settings", "There is no such setting."),
    Problem.WRONG_KIND: QT_TRANSLATE_NOOP("Settings", "Write a whole number."),
    Problem.EMPTY: QT_TRANSLATE_NOOP("Settings", "This must not be empty."),
    Problem.TOO_LONG: QT_TRANSLATE_NOOP("Settings", "At most {limit} characters."),
    Problem.UNPRINTABLE: QT_TRANSLATE_NOOP("Settings", "Labels cannot show these characters: {characters}"),
    Problem.NOT_ON_LABEL: QT_TRANSLATE_NOOP("Settings", "This address does not fit on a label: shorten it."),
    Problem.UNKNOWN_COUNTRY: QT_TRANSLATE_NOOP("Settings", "Two capital letters, for example IT."),
    Problem.UNKNOWN_ZONE: QT_TRANSLATE_NOOP("Settings", "There is no such time zone: choose one from the list."),
    Problem.UNKNOWN_CHOICE: QT_TRANSLATE_NOOP("Settings", "Choose one of {choices}."),
    Problem.NOT_A_DAY: QT_TRANSLATE_NOOP("Settings", "Write month and day: 12-07."),
    Problem.NOT_A_CODE: QT_TRANSLATE_NOOP("Settings", "1 to 32 letters, digits, - and _."),
    Problem.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Settings", "This is outside what is possible."),
    Problem.NO_FOLDER: QT_TRANSLATE_NOOP("Settings", "Neither this folder nor the one above it is there."),
    Problem.NOT_WRITABLE: QT_TRANSLATE_NOOP("Settings", "Nothing can be written into this folder."),
    Problem.SAME_FOLDER: QT_TRANSLATE_NOOP("Settings", "The station uses this folder for something else."),
    Problem.NO_SUCH_FILE: QT_TRANSLATE_NOOP("Settings", "There is no such device, file or address."),
    Problem.NOT_AN_ADDRESS: QT_TRANSLATE_NOOP("Settings", "This is no address that such a device can have."),
    Problem.NOT_A_FORM: QT_TRANSLATE_NOOP("Settings", "This is no form of a number: {detail}"),
    Problem.BARS_TOO_NARROW: QT_TRANSLATE_NOOP("Settings", "The bars would be narrower than a scanner reads."),
    Problem.OVER_THE_EDGE: QT_TRANSLATE_NOOP("Settings", "The label would be printed over its edge."),
}


def wrong_words(wrong: Wrong) -> str:
    """The sentence."""
    facts = {name: str(fact) for name, fact in wrong.facts.items()}
    return QCoreApplication.translate("Settings", str(_SAYS[wrong.problem])).format(**facts)


def only_administrators() -> str:
    """Why a supervisor cannot save."""
    return QCoreApplication.translate("Settings", "Only an administrator changes settings")
