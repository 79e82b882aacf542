"""What is wrong with a photograph, in words: what it is, and what helps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.photography import Flaw

FLAW = {
    Flaw.FROZEN: QT_TRANSLATE_NOOP("Flaw", "frozen picture"),
    Flaw.TOO_SMALL: QT_TRANSLATE_NOOP("Flaw", "too small"),
    Flaw.TOO_DARK: QT_TRANSLATE_NOOP("Flaw", "too dark"),
    Flaw.BURNT_OUT: QT_TRANSLATE_NOOP("Flaw", "burnt out"),
    Flaw.BLURRED: QT_TRANSLATE_NOOP("Flaw", "blurred"),
    Flaw.REPEATED: QT_TRANSLATE_NOOP("Flaw", "the same picture again"),
}

REMEDY = {
    Flaw.FROZEN: QT_TRANSLATE_NOOP(
        "Flaw", "The camera's picture stands still: unplug the camera and plug it in again."
    ),
    Flaw.TOO_SMALL: QT_TRANSLATE_NOOP("Flaw", "The camera's picture is too small: call the supervisor."),
    Flaw.TOO_DARK: QT_TRANSLATE_NOOP("Flaw", "Too dark: switch on the light and take it again."),
    Flaw.BURNT_OUT: QT_TRANSLATE_NOOP("Flaw", "Too bright: turn it out of the glare and take it again."),
    Flaw.BLURRED: QT_TRANSLATE_NOOP("Flaw", "Blurred: hold still and take it again."),
    Flaw.REPEATED: QT_TRANSLATE_NOOP("Flaw", "The same picture as before: move the goods and take it again."),
}


def flaw(code: Flaw) -> str:
    """What is wrong, in a word or two."""
    return QCoreApplication.translate("Flaw", str(FLAW[code]))


def remedy(code: Flaw) -> str:
    """What is wrong and what helps, as one sentence."""
    return QCoreApplication.translate("Flaw", str(REMEDY[code]))
