"""Parcels that stand aside, in words: why, how it ended, and what is to be done with the hands."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.quarantine import Aside, Ending

ASIDE = {
    Aside.UNIDENTIFIED: QT_TRANSLATE_NOOP("Aside", "Unidentified"),
    Aside.NOT_APPROVED: QT_TRANSLATE_NOOP("Aside", "Not approved"),
    Aside.SECOND_PARCEL: QT_TRANSLATE_NOOP("Aside", "Another parcel of a closed case"),
    Aside.SECOND_RETURN: QT_TRANSLATE_NOOP("Aside", "Refused goods that came back"),
    Aside.UNDELIVERED: QT_TRANSLATE_NOOP("Aside", "Our own parcel, undelivered"),
    Aside.MISDIRECTED: QT_TRANSLATE_NOOP("Aside", "Delivered to us by mistake"),
}

TASK = {
    Aside.UNIDENTIFIED: QT_TRANSLATE_NOOP("Aside", "The office looks for its request."),
    Aside.NOT_APPROVED: QT_TRANSLATE_NOOP("Aside", "Customer service decides first."),
    Aside.SECOND_PARCEL: QT_TRANSLATE_NOOP("Aside", "A supervisor can reopen the case for it."),
    Aside.SECOND_RETURN: QT_TRANSLATE_NOOP("Aside", "Customer service decides what becomes of it."),
    Aside.UNDELIVERED: QT_TRANSLATE_NOOP("Aside", "This is no return: customer service sends it again."),
    Aside.MISDIRECTED: QT_TRANSLATE_NOOP("Aside", "Give it back to the carrier."),
}

ENDING = {
    Ending.IDENTIFIED: QT_TRANSLATE_NOOP("Aside", "Its case is known"),
    Ending.CARRIER: QT_TRANSLATE_NOOP("Aside", "Given back to the carrier"),
    Ending.OFFICE: QT_TRANSLATE_NOOP("Aside", "Given to the office"),
    Ending.MISTAKE: QT_TRANSLATE_NOOP("Aside", "Put aside by mistake"),
}


def aside(code: Aside) -> str:
    """Why a parcel stands aside."""
    return QCoreApplication.translate("Aside", str(ASIDE[code]))


def task(code: Aside) -> str:
    """What happens to such a parcel next."""
    return QCoreApplication.translate("Aside", str(TASK[code]))


def ending(code: Ending) -> str:
    """How a parcel left quarantine."""
    return QCoreApplication.translate("Aside", str(ENDING[code]))


def not_printed() -> str:
    """Of a tag that was not ordered yet."""
    return QCoreApplication.translate("Aside", "not printed yet")
