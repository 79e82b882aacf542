"""What a changed setting does at once: the window, the lock and the devices follow it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui import theme
from ui.language import Language

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.rack import Rack
    from station.errands.print_labels import PrintLabels
    from station.settings import Settings
    from ui.app import Program
    from ui.idle_lock import IdleLock


class Refit(QObject):
    """Hears what was changed; what a device needs to end and begin is done on the drawing thread."""

    def __init__(self, program: Program, desk: Desk, rack: Rack, printing: PrintLabels, lock: IdleLock) -> None:
        super().__init__(program)
        self._program, self._desk, self._rack = program, desk, rack
        self._printing, self._lock = printing, lock

    @Slot(object, object)
    def changed(self, _before: Settings, keys: frozenset[str]) -> None:
        """These settings are different now."""
        settings = self._desk.settings
        self._program.settle_in(settings)
        if "station.language" in keys:
            self._program.window.language_chosen.emit(Language(settings.station.language))
        if "station.theme" in keys:
            chosen = theme.DARK if settings.station.theme == "dark" else theme.LIGHT
            self._program.window.theme_chosen.emit(chosen)
        if "process.lock_minutes" in keys:
            self._lock.set_minutes(settings.process.lock_minutes)
        process = settings.process
        self._program.pages.case.hazard.tell(process.safe_place, process.danger_call)
        if keys & {"devices.camera", "devices.scanner", "devices.printer"}:
            self._program.tasks.draw(partial(self._refit, settings)).then(self._refitted)

    def _refitted(self, _: None) -> None:
        """Nobody can ask a scanner that types how it is: its light says that it has not scanned yet."""
        if self._rack.scanner is None and self._program.bench is not None:
            self._program.bench.show_scanner("info")

    def _refit(self, settings: Settings) -> None:
        """Runs on the drawing thread."""
        from ui.bench_program import device_choice

        if self._rack.refit(device_choice(settings)):
            self._printing.use(self._rack.printer)
