"""After the verdict: the label on the screen and on the parcel, undoing, and what is out by now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from station.domain.verdict import Disposition
from station.operations.labels import scan_back
from station.operations.order_labels import reprint
from station.operations.undo import undo
from station.views.load_case import load_case
from station.views.print_jobs import newest_label
from ui.parts.verdict.steps import label_in_work
from ui.tasks import PAINTED_MS

if TYPE_CHECKING:
    from station.desk import Desk
    from station.domain.events import Event
    from station.views.case import CaseView
    from ui.pages.verdict import VerdictPage
    from ui.tasks import Tasks

PREVIEW_WIDTH = 800
"""Pixels of the label's picture; the page makes it smaller."""


class VerdictWork(QObject):
    """Holds the case that was just decided or held."""

    undone = Signal(object)
    """The case is in work again, as a `CaseView`."""
    scanned_back = Signal(object)
    """Whether the label on the parcel was the right one."""

    def __init__(self, page: VerdictPage, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.case: CaseView | None = None
        self._page = page
        self._tasks = tasks
        self._desk = desk
        self._drawn = ("", 0)
        page.reprint_wanted.connect(self.reprint)
        page.undo_wanted.connect(self.undo)
        tasks.happened.connect(self._heard)

    def begin(self, case: CaseView) -> None:
        """The page shows what was recorded, what was printed and what is left to do."""
        self._drawn = ("", 0)
        self._show(case)

    def end(self) -> None:
        """Nothing is shown any more."""
        self.case = None

    def expected(self) -> str | None:
        """The return code that is still to be scanned on its parcel: None where nobody is asked for it."""
        if self.case is None or not self._page.isVisible():
            return None
        waiting = (label for label in self.case.labels if not label.voided and label.scanned_back_at is None)
        return next((label.return_code for label in waiting), None)

    def return_code(self) -> str | None:
        """The label or tag that can be printed again, as the page's button does; None when there is none."""
        label = label_in_work(self.case) if self.case is not None else None
        return label.return_code if label is not None else None

    def scan_back(self, text: str) -> None:
        """The label on the parcel was scanned."""
        expected = self.expected()
        if expected is None:
            return

        def answered(matched: bool) -> None:
            self._page.show_scan_back(matched, expected, text)
            self.scanned_back.emit(matched)

        self._tasks.do(scan_back, expected, text).then(answered)

    @Slot(object)
    def reprint(self, return_code: str) -> None:
        """The label comes out once more, as a numbered copy."""
        self._tasks.do(reprint, return_code).then(self._refresh)

    @Slot()
    def undo(self) -> None:
        """The decision is taken back, if it is not out yet."""
        if self.case is not None:
            self._tasks.do(undo, self.case.rma_number).then(self._undone)

    def _undone(self, case: CaseView) -> None:
        self.end()
        self.undone.emit(case)

    def _show(self, case: CaseView) -> None:
        self.case = case
        place_of = self._desk.settings.place_of
        self._page.show_verdict(case, datetime.now(UTC), {goes: place_of(goes) for goes in Disposition})
        stands = [label for label in (*case.labels, *case.tags) if not label.voided]
        newest = max(stands, key=lambda label: label.copy, default=None)
        if newest is not None and self._drawn != (newest.return_code, newest.copy):
            self._preview(newest.return_code, newest.copy)

    def _preview(self, return_code: str, copy: int) -> None:
        self._drawn = wanted = (return_code, copy)

        def drawn(image: QImage) -> None:
            if wanted == self._drawn:  # the page may speak of another parcel by now
                self._page.show_preview(image)

        def draw() -> None:
            if wanted == self._drawn:
                self._tasks.draw(lambda: self._draw(return_code)).then(drawn).otherwise(_no_preview)

        QTimer.singleShot(PAINTED_MS, self, draw)

    def _draw(self, return_code: str) -> QImage:
        from station.domain.label_text import HoldTag, ReturnLabel
        from station.printing.hold_tag import hold_tag
        from station.printing.preview import render
        from station.printing.return_label import return_label

        job = self._desk.look(newest_label, return_code)
        if job is None or not isinstance(job.document, HoldTag | ReturnLabel):
            return QImage()
        paper = job.document
        drawn = hold_tag(paper) if isinstance(paper, HoldTag) else return_label(paper)
        width, height, pixels = render(drawn, PREVIEW_WIDTH)
        return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()

    @Slot()
    def refresh(self) -> None:
        """What the printer and the sending came to is on the page."""
        if self.case is not None:
            self._tasks.look(load_case, self.case.rma_number).then(self._refresh)

    @Slot(object)
    def _heard(self, event: Event) -> None:
        if self.case is not None and event.rma_number == self.case.rma_number:
            self._tasks.look(load_case, event.rma_number).then(self._refresh)

    def _refresh(self, case: CaseView | None) -> None:
        if case is not None and self.case is not None and case.rma_number == self.case.rma_number:
            self._show(case)


def _no_preview(_: object) -> None:
    """A label that cannot be drawn says so through its print job."""
