"""What stands around the work on cases: settings, the trying of devices, shifts, and the live guard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.devices.found import FoundPort, serial_ports
from station.domain.commands import TEST_CODE
from station.domain.scanner_layout import compare
from station.watch import Watch
from ui.other_benches import OtherBenches
from ui.pages.settings import Tab
from ui.parts.label import isolated
from ui.parts.settings.found_list import Found
from ui.refit import Refit
from ui.words.scanner_words import comparison_words
from ui.work.camera import CameraWork
from ui.work.guard import GuardWork
from ui.work.printer import PrinterWork
from ui.work.rush import RushWork
from ui.work.settings import SettingsWork
from ui.work.shift import ShiftWork

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.devices.rack import Rack
    from station.errands.print_labels import PrintLabels
    from ui.app import Program
    from ui.flow import Flow
    from ui.idle_lock import IdleLock


class Around(QObject):
    """Built once the station is open; `start` and `stop` are called in the GUI thread."""

    def __init__(
        self, program: Program, desk: Desk, rack: Rack, flow: Flow, printing: PrintLabels, lock: IdleLock
    ) -> None:
        super().__init__(program)
        self._program, self._flow, self._tasks = program, flow, program.tasks
        pages, tasks = program.pages, program.tasks
        self._page = pages.settings
        self.watch = Watch(desk)
        self.settings = SettingsWork(pages.settings, tasks, desk)
        self._desk, self._rack, self._printing = desk, rack, printing
        self.camera: CameraWork | None = None
        self.shift = ShiftWork(pages, tasks, desk, rack, flow.scans, self.watch)
        self.rush = RushWork(program, desk, flow, self._newest_frame)
        self.others = OtherBenches(pages, tasks, flow)
        self.guard = GuardWork(program.window, tasks, self.watch)
        self._refit = Refit(program, desk, rack, printing, lock)
        self._connect()

    def _newest_frame(self) -> Frame | None:
        return self._rack.camera.latest()  # the bench may have another camera by then

    def start(self) -> None:
        """The guard looks."""
        self.guard.start()

    def stop(self) -> None:
        """Nothing is tried or looked at any more."""
        self.guard.stop()
        if self.camera is not None:
            self.camera.stop()

    def _connect(self) -> None:
        pages = self._program.pages
        self._page.built.connect(self._built)
        self.settings.changed.connect(self._refit.changed)
        self.settings.turned.connect(self._turned)
        self._page.shift_wanted.connect(self._to_shift)
        pages.idle.shift_wanted.connect(self._to_shift)
        self._flow.door.entered.connect(self.shift.offer)
        self.shift.begun.connect(self._flow.next_parcel)
        self.shift.over.connect(self._over)
        pages.shift.case_chosen.connect(self._flow.history.open_or_show)

    @Slot(object)
    def _built(self, tab: Tab) -> None:
        """A tab at which devices are tried gets who tries them."""
        if tab is Tab.CAMERA:
            film = self._rack.choice.film
            self.camera = CameraWork(self._page.camera, self._tasks, self._desk, self._rack, film)
            self._program.bridge.pictured.connect(self.camera.show_bench)
        elif tab is Tab.PRINTER:
            printer = PrinterWork(self._page.printer, self._tasks, self._desk, self._printing)
            printer.given.connect(self.settings.keep)
        elif tab is Tab.SCANNER:
            self._page.scanner.ports_wanted.connect(self._look_for_ports)
            self._page.scanner.shown.connect(self._try_scanner)

    @Slot()
    def _to_shift(self) -> None:
        self._program.window.show_page(self._program.pages.shift)

    @Slot(object)
    def _turned(self, tab: Tab) -> None:
        if tab is not Tab.CAMERA and self.camera is not None:
            self.camera.leave()

    @Slot()
    def _look_for_ports(self) -> None:
        self._tasks.draw(serial_ports).then(self._show_ports)

    def _show_ports(self, ports: tuple[FoundPort, ...]) -> None:
        found = tuple(Found(port.device, f"{port.device} · {port.name}") for port in ports)
        self._page.scanner.show_ports(found)

    @Slot(object)
    def _try_scanner(self, on_screen: bool) -> None:
        self._flow.scans.trial = self._tried if on_screen else None

    def _tried(self, raw: str) -> None:
        received = raw.strip(" \t\r\n")
        found = compare(TEST_CODE, received)
        meaning, text = comparison_words(found)
        self._page.scanner.show_result(meaning, text, received, found.differs)

    @Slot(object)
    def _over(self, file: Path) -> None:
        self._flow.start()
        text = self.tr("The shift is over. Its report: {file}")
        self._program.window.say("ok", text.format(file=isolated(str(file))), 20)
