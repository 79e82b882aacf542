"""Which photographs are still to be taken, in words."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from station.domain.evidence import Slot
from ui.words import words


def missing_photos(slots: Iterable[Slot]) -> str:
    """What is to be photographed before the verdict."""
    counted = Counter(words.slot(slot).lower() for slot in slots)
    names = ", ".join(
        f"{count}\N{NO-BREAK SPACE}×\N{NO-BREAK SPACE}{name}" if count > 1 else name for name, count in counted.items()
    )
    return QCoreApplication.translate("Proof", "photo missing: {names}").format(names=names)
