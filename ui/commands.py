"""Keys and scanned commands: each does what a button on the page would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from station.domain.verdict import Verdict

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.pages.case import CasePage
    from ui.pages.verdict import VerdictPage
    from ui.verdict_work import VerdictWork

CONFIRM, REFUSE, HOLD, PHOTO, NEXT, UNDO, REPRINT = "C", "R", "H", "P", "N", "U", "L"

KEYS = {
    Qt.Key.Key_F2: CONFIRM,
    Qt.Key.Key_F3: HOLD,
    Qt.Key.Key_F4: REFUSE,
    Qt.Key.Key_F5: PHOTO,
    Qt.Key.Key_F6: REPRINT,
    Qt.Key.Key_F8: UNDO,
    Qt.Key.Key_F9: NEXT,
}
"""The keys and the verb letters of the command sheet."""

_VERDICTS = {CONFIRM: Verdict.CONFIRM, REFUSE: Verdict.REFUSE, HOLD: Verdict.HOLD}


def bind(window: QWidget, command: Callable[[str], None]) -> None:
    """Each key of the window gives its command."""
    for key, verb in KEYS.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda verb=verb: command(verb))


def on_case(verb: str, page: CasePage) -> None:
    """On the case page: the three verdicts and the shutter."""
    if verb in _VERDICTS:
        page.press(_VERDICTS[verb])
    elif verb == PHOTO:
        page.shoot()


def on_verdict(verb: str, page: VerdictPage, work: VerdictWork, next_parcel: Callable[[], None]) -> None:
    """After the verdict: next parcel, undo, reprint."""
    match verb:
        case "N":
            next_parcel()
        case "U":
            work.undo()
        case "L" if (code := page.return_code()) is not None:
            work.reprint(code)
