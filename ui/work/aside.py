"""The work on a parcel that is put aside: each intent of its page is one operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.quarantine import Aside, Ending
from station.errors import DeviceTrouble
from station.operations.put_aside import end_quarantine, put_aside, say_why_aside, tag_parcel
from station.views.load_quarantine import parcel_aside
from ui.shutter import take_photo_aside

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.events import Event
    from station.domain.evidence import Slot as Place
    from station.views.quarantine import ParcelAside
    from ui.intents import AsideEnding, AsideSaid, AsideShot
    from ui.pages.aside import AsidePage
    from ui.shutter import Judged
    from ui.tasks import Tasks


class AsideWork(QObject):
    """Holds the parcel that stands on the bench without being received."""

    shown = Signal(object)
    """The page is filled, with this `ParcelAside`."""
    received = Signal(object)
    """Its case is known and can be worked on: the RMA number."""
    ended = Signal()
    """It stands aside no longer."""
    heard_kept = Signal(object)
    """Whether a photograph was kept."""

    def __init__(
        self, page: AsidePage, tasks: Tasks, desk: Desk, newest_frame: Callable[[], Frame | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page, self._tasks, self._desk, self._newest_frame = page, tasks, desk, newest_frame
        self._last: dict[tuple[str, Place], Judged] = {}
        page.said.connect(self._say)
        page.shot_wanted.connect(self._shoot)
        page.tag_wanted.connect(self._tag)
        page.again_wanted.connect(self._tag_again)
        page.ended.connect(self._end)
        tasks.happened.connect(self._heard)

    def begin(self, code: str, rma_number: str | None = None, why: Aside | None = None) -> None:
        """This parcel is put aside; it has its number from now on."""
        self._tasks.do(put_aside, code, rma_number, why).then(self._begin)

    def show(self, tag: str) -> None:
        """A parcel that stands aside is looked at."""
        self._tasks.look(parcel_aside, tag).then(self._begin)

    def leave(self) -> None:
        """The next parcel comes; one of which nothing was kept was put aside by mistake."""
        parcel = self._page.parcel()
        untouched = parcel is not None and not parcel.photos and not parcel.note and parcel.tagged_at is None
        if parcel is not None and untouched and parcel.ending is None:
            self._tasks.do(end_quarantine, parcel.tag, Ending.MISTAKE)

    def identified(self, rma_number: str) -> None:
        """A code was read on the parcel that leads to this case: it stands aside no longer."""
        if (parcel := self._page.parcel()) is not None:
            self._tasks.do(end_quarantine, parcel.tag, Ending.IDENTIFIED, rma_number).otherwise(lambda _: None)

    def _begin(self, parcel: ParcelAside | None) -> None:
        if parcel is not None:
            self._last.clear()
            self._page.proof.show_flaw(None)
            self._show(parcel)
            self.shown.emit(parcel)

    def _show(self, parcel: ParcelAside) -> None:
        self._page.show_parcel(parcel, self._desk.settings.process.quarantine_place)

    @Slot(object)
    def _say(self, said: AsideSaid) -> None:
        self._tasks.do(say_why_aside, said.tag, said.why, said.note).then(self._show)

    @Slot(object)
    def _tag(self, tag: str) -> None:
        self._tasks.do(tag_parcel, tag).then(self._show)

    @Slot(object)
    def _tag_again(self, tag: str) -> None:
        self._tasks.do(tag_parcel, tag, True).then(self._show)

    @Slot(object)
    def _end(self, wanted: AsideEnding) -> None:
        def done(parcel: ParcelAside) -> None:
            self._show(parcel)
            if wanted.how is Ending.IDENTIFIED and parcel.rma_number:
                self.received.emit(parcel.rma_number)
            else:
                self.ended.emit()

        self._tasks.do(end_quarantine, wanted.tag, wanted.how, wanted.rma_number).then(done)

    @Slot(object)
    def _shoot(self, wanted: AsideShot) -> None:
        frame, desk, operator = self._newest_frame(), self._desk, self._desk.operator
        self._page.proof.show_flaw(None)
        if frame is None:
            self._tasks.refused.emit(DeviceTrouble("no_picture"))
            return
        before = next((shot for shot in self._last.values() if shot.frame is frame), None)
        before = before or self._last.get((wanted.tag, wanted.slot))
        pending = self._tasks.run(lambda: take_photo_aside(desk, operator, wanted, frame, before))
        pending.then(lambda taken: self._taken(wanted, *taken))

    def _taken(self, wanted: AsideShot, shot: Judged, parcel: ParcelAside | None) -> None:
        if parcel is not None:
            self._last[wanted.tag, wanted.slot] = shot
            self._show(parcel)
        else:
            self._page.proof.show_flaw(shot.flaw)
        self.heard_kept.emit(parcel is not None)

    @Slot(object)
    def _heard(self, event: Event) -> None:
        """The printer has said something about its tag, or somebody else has."""
        parcel = self._page.parcel()
        about = getattr(event, "return_code", getattr(event, "tag", ""))
        if parcel is not None and about == parcel.tag and self._page.isVisible():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """What the printer came to is on the page."""
        if (parcel := self._page.parcel()) is not None and self._page.isVisible():
            self._tasks.look(parcel_aside, parcel.tag).then(self._refreshed)

    def _refreshed(self, parcel: ParcelAside | None) -> None:
        shown = self._page.parcel()
        if parcel is not None and shown is not None and parcel.tag == shown.tag:
            self._show(parcel)
