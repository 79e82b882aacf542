"""The start and the end of a shift: everything is looked at off the screen's thread, and what was found is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.devices.device import DeviceState
from station.domain.commands import TEST_CODE
from station.domain.scanner_layout import Arrival, compare
from station.domain.shift import Check, Fault, Finding, Standing, look_at_picture
from station.look_around import journal_found, look_around, next_part
from station.operations.shift import end_shift, keep_self_test, skip_self_test
from station.views.load_shift import self_test_due, shift_report
from ui.language import spoken
from ui.turns import Turns

if TYPE_CHECKING:
    from pathlib import Path

    from station.desk import Desk
    from station.devices.rack import Rack
    from station.domain.shift_report import ShiftReport
    from station.watch import Watch
    from ui.page_set import Pages
    from ui.scans import Scans
    from ui.tasks import Tasks


class ShiftWork(QObject):
    """`begun`: to work. `over` carries the report's file: whoever worked here goes home."""

    begun = Signal()
    over = Signal(object)

    def __init__(self, pages: Pages, tasks: Tasks, desk: Desk, rack: Rack, scans: Scans, watch: Watch) -> None:
        super().__init__(pages.shift)
        self._page, self._idle, self._tasks, self._desk = pages.shift, pages.idle, tasks, desk
        self._rack, self._scans, self._watch = rack, scans, watch
        self._found: dict[Check, Finding] = {}
        self._turns = Turns(self)
        page = self._page
        page.shown.connect(self._shown)
        page.again.connect(self.look)
        page.kept.connect(self._keep)
        page.skipped.connect(self.skip)
        page.ended.connect(self._end)
        self._idle.offer.skipped.connect(self.skip)

    @Slot()
    def offer(self) -> None:
        """Somebody has come: the self-test is offered if nobody has looked today."""
        self._tasks.look(self_test_due).then(self._idle.offer.setVisible)

    @Slot()
    def look(self) -> None:
        """Everything is looked at anew, and what is left of the shift as well."""
        waits = (Check.CAMERA, Check.PRINTER, Check.DISK, Check.CLOCK, Check.JOURNAL, Check.OUTGOING, Check.POLICY)
        scanned = self._found.get(Check.SCANNER, Finding(Check.SCANNER, Standing.WAITS))
        self._found = {check: Finding(check, Standing.WAITS, Fault.NOT_ASKED) for check in waits}
        self._take((scanned, Finding(Check.SHEET, Standing.OK)))
        for part in (self._camera, self._printer, self._serial_scanner):
            self._tasks.draw(part).then(self._take)
        self._tasks.draw(partial(look_around, self._desk, self._watch)).then(self._looked_around)
        self._tasks.look(shift_report).then(self._page.show_report)

    @Slot()
    def skip(self) -> None:
        """To work without it, which is kept if nobody has looked today."""
        self._idle.offer.hide()
        self._tasks.look(self_test_due).then(self._skip)

    def _skip(self, due: bool) -> None:
        if due:
            self._tasks.do(skip_self_test).then(lambda _: self.begun.emit())
        else:
            self.begun.emit()

    @Slot(object)
    def _shown(self, on_screen: bool) -> None:
        self._scans.trial = self._scan if on_screen else None
        if on_screen:
            self._found.pop(Check.SCANNER, None)
            self.look()

    def _take(self, found: tuple[Finding, ...]) -> None:
        self._found |= {one.check: one for one in found}
        self._turns.ask(self._show)  # several come at once, and each would lay out the page

    def _show(self) -> None:
        self._page.show_findings(self.findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is known, in its order."""
        return tuple(self._found[check] for check in Check if check in self._found)

    def _serial_scanner(self) -> tuple[Finding, ...]:
        """Nobody can ask a scanner that types; one at a serial port says that it is missing. On the drawing thread."""
        scanner = self._rack.scanner
        if scanner is None or scanner.state is not DeviceState.TROUBLE:
            return ()
        return (Finding(Check.SCANNER, Standing.STOP, Fault.TROUBLE, {"code": scanner.trouble}),)

    def _camera(self) -> tuple[Finding, ...]:
        """The newest picture of the bench; on the drawing thread."""
        from station.devices.frame_quality import measure, small

        camera = self._rack.camera
        frame = camera.latest()
        if frame is None:
            return (look_at_picture(None, timedelta(), camera.simulated),)
        height, width = frame.pixels.shape[:2]
        quality = measure(small(frame.pixels), (width, height))
        still = datetime.now(UTC) - frame.still_since if frame.still_since is not None else timedelta()
        return (look_at_picture(quality.light, timedelta() if camera.simulated else still, camera.simulated),)

    def _printer(self) -> tuple[Finding, ...]:
        """The printer is asked now, which may take seconds; on the drawing thread."""
        status = self._rack.printer.state()
        if status.state is DeviceState.TROUBLE:
            return (Finding(Check.PRINTER, Standing.STOP, Fault.TROUBLE, {"code": status.trouble}),)
        return (Finding(Check.PRINTER, Standing.OK, Fault.SIMULATED if status.simulated else Fault.NONE),)

    def _looked_around(self, found: tuple[Finding, ...]) -> None:
        self._take(found)
        if self._found[Check.JOURNAL].standing is Standing.OK:
            self._walk(0)

    def _walk(self, after: int) -> None:
        """The journal's other rows are looked at, part by part, while somebody is still here."""
        if self._page.isVisible():
            self._tasks.draw(partial(next_part, self._desk, after)).then(self._walked)

    def _walked(self, part: tuple[int, int, int]) -> None:
        after, broken, last = part
        if after and not broken:
            self._walk(after)
        else:
            self._take((journal_found(broken, last),))

    def _scan(self, raw: str) -> None:
        found = compare(TEST_CODE, raw.strip(" \t\r\n"))
        same = found.arrival is Arrival.SAME
        standing, fault = (Standing.OK, Fault.NONE) if same else (Standing.STOP, Fault.WRONG_CHARACTERS)
        self._take((Finding(Check.SCANNER, standing, fault),))

    @Slot()
    def _keep(self) -> None:
        self._idle.offer.hide()
        self._tasks.do(keep_self_test, self.findings).then(lambda _: self.begun.emit())

    @Slot()
    def _end(self) -> None:
        self._tasks.do(end_shift).then(self._write)

    def _write(self, report: ShiftReport) -> None:
        self._tasks.draw(partial(_write_report, report, self._desk, spoken().value)).then(self.over.emit)


def _write_report(report: ShiftReport, desk: Desk, language: str) -> Path:
    """The report lies in the home; runs on the drawing thread."""
    from station.printing.shift_sheet import shift_sheet

    zone, folder = desk.settings.zone, desk.settings.reports
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"shift-{report.until.astimezone(zone):%Y%m%d-%H%M%S}.pdf"
    file.write_bytes(shift_sheet(report, zone, language))
    return file
