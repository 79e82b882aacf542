"""Which photographs are still to be taken, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from station.domain.evidence import Slot
from ui import words


def missing_photos(slots: Iterable[Slot]) -> str:
    """What is to be photographed before the verdict."""
    names = ", ".join(words.slot(slot).lower() for slot in slots)
    return QCoreApplication.translate("Proof", "photo missing: {names}").format(names=names)
