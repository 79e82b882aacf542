"""Keys and scanned commands: each does what a button on the page would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from station.domain.commands import ANSWERS
from station.domain.verdict import Verdict
from ui.verbs import AS_DECLARED, CONFIRM, DANGER, HOLD, KEYS, NEXT, PHOTO, REFUSE, UNREADABLE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.pages.aside import AsidePage
    from ui.pages.case import CasePage
    from ui.pages.rush import RushPage
    from ui.work.verdict import VerdictWork

_VERDICTS = {CONFIRM: Verdict.CONFIRM, REFUSE: Verdict.REFUSE, HOLD: Verdict.HOLD}


def bind(window: QWidget, command: Callable[[str], None]) -> None:
    """Each key of the window gives its command."""
    for key, verb in KEYS.items():
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda verb=verb: command(verb))


def on_case(verb: str, page: CasePage) -> None:
    """On the case page: danger, the three verdicts and the shutter; under the red screen nothing else counts.

    Where the reasons are asked, refusing means to go on.
    """
    if verb == DANGER:
        page.hazard.ask()
    elif page.hazard.isVisible():
        return
    elif verb == REFUSE and page.covers.refuse_sheet.isVisible():
        page.covers.refuse_sheet.refuse.click()
    elif verb in _VERDICTS:
        page.press(_VERDICTS[verb])
    elif verb == PHOTO:
        page.shoot()
    else:
        _answer(verb, page)


def _answer(verb: str, page: CasePage) -> None:
    """A scanned answer to the lit question; where something else covers it there is nothing to answer."""
    if page.covers.is_open():
        return
    if verb in ANSWERS:
        page.middle.questions.press_number(ANSWERS[verb])
    elif verb == UNREADABLE:
        page.middle.questions.serial.press_unreadable()
    elif verb == AS_DECLARED:
        page.middle.head.press_as_declared()


def on_parcel(verb: str, page: AsidePage | RushPage) -> None:
    """A parcel that stands aside, or is one of many: the shutter, and the next one or the end."""
    if verb == PHOTO:
        page.shoot()
    elif verb == NEXT:
        page.left.emit()


def on_verdict(verb: str, work: VerdictWork, next_parcel: Callable[[], None]) -> None:
    """After the verdict: next parcel, undo, reprint."""
    match verb:
        case "N":
            next_parcel()
        case "U":
            work.undo()
        case "L" if (code := work.return_code()) is not None:
            work.reprint(code)
