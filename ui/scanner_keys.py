"""What a scanner that types has said, also when it types as on another keyboard than the computer's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from station.domain import codes
from station.domain.layouts import Garbled, Mismatch, garbled
from station.operations.scanner_layout import know_layout
from station.views.load_bench import scanner_layout

if TYPE_CHECKING:
    from station.desk import Desk
    from ui.tasks import Tasks

_OWN = codes.RmaNumber | codes.ReturnCode | codes.UnitTag | codes.Badge


class ScannerKeys(QObject):
    """Knows the mismatch that somebody has confirmed, here and after a restart, until the scanner is set right."""

    def __init__(self, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._desk = tasks, desk
        self._known: Mismatch | None = None
        tasks.look(scanner_layout).then(self._remember)

    def heard(self, raw: str) -> str | Garbled:
        """The characters that were on the label; or what they would be, if somebody has to say so first.

        A badge is taken at its word: asking would show it.
        """
        forms = self._desk.settings.forms
        if isinstance(codes.read(raw, forms), _OWN):
            if self._known is not None:
                self._learn(None)  # it was set right meanwhile
            return raw
        found = garbled(raw, forms)
        if found is None:
            return self._known.heal(raw) if self._known is not None and not _is_command(raw, forms) else raw
        if found.mismatch == self._known or isinstance(codes.read(found.healed, forms), codes.Badge):
            return found.healed
        return found

    def confirm(self, found: Garbled) -> None:
        """Somebody looked: the scanner types like this."""
        self._learn(found.mismatch)

    def _learn(self, mismatch: Mismatch | None) -> None:
        self._known = mismatch
        if self._desk.operator is not None:
            self._tasks.do(know_layout, mismatch)

    def _remember(self, mismatch: Mismatch | None) -> None:
        self._known = mismatch


def _is_command(raw: str, forms: codes.Forms) -> bool:
    """Whether it is a command: its letters sit on the same keys of all these keyboards."""
    return isinstance(codes.read(raw, forms), codes.Command)
