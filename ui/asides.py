"""The ways to and from a parcel that is put aside: from an answer, the search, the history and the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain import codes
from station.domain.quarantine import Aside
from station.views.opened import NAMES_NO_CASE, Opened, ScanAnswer
from ui.places import Place

if TYPE_CHECKING:
    from ui.flow import Flow
    from ui.page_set import Pages
    from ui.sound import Sounds
    from ui.window import Window
    from ui.work.aside import AsideWork

_STANDS_ON_IT = NAMES_NO_CASE | {ScanAnswer.ALREADY_PROCESSED, ScanAnswer.NOT_APPROVED}


class Asides(QObject):
    """Knows what was scanned last: it is what stands on the parcel."""

    def __init__(self, flow: Flow, window: Window, pages: Pages, work: AsideWork, sounds: Sounds) -> None:
        super().__init__(flow)
        self._flow, self._window, self._pages, self._work, self._sounds = flow, window, pages, work, sounds
        self._last: Opened | None = None
        pages.idle.aside_wanted.connect(self._from_answer)
        pages.search.aside_wanted.connect(self._from_search)
        pages.history.aside_wanted.connect(self._from_history)
        pages.aside.left.connect(self._left)
        work.shown.connect(self._show)
        work.ended.connect(self._flow.next_parcel)
        work.received.connect(self._flow.open)
        work.heard_kept.connect(self._sound)

    def stands(self) -> bool:
        """Whether a parcel without its tag lies on the bench: what is read then stands on that parcel."""
        parcel = self._pages.aside.parcel()
        open_ = parcel is not None and parcel.tagged_at is None and parcel.ending is None
        return open_ and self._pages.aside.isVisible()

    def keeps(self, opened: Opened) -> bool:
        """Whether this stands on the parcel that is being put aside: it is told at most, and the parcel stays."""
        if not self.stands() or opened.answer not in _STANDS_ON_IT:
            return False
        if opened.answer in NAMES_NO_CASE:
            self._flow.tick()
        else:
            said = self.tr("{number} was read on this parcel: finish it here before you look at that case.")
            self._flow.say("look", said.format(number=opened.text))
        return True

    def has_its_tag(self) -> bool:
        """Whether a parcel is on the screen that has its tag: its labels lie on the bench until the next one comes."""
        parcel = self._pages.aside.parcel()
        return self._pages.aside.isVisible() and parcel is not None and parcel.tagged_at is not None

    def answered(self, opened: Opened) -> None:
        """This was scanned, and answered like that. A case that is found for the parcel on the bench is its case."""
        if opened.answer is ScanAnswer.FOUND and opened.case is not None and self.stands():
            self._work.identified(opened.case.rma_number)
        if not self.stands():
            self._last = opened

    @Slot(object)
    def choose(self, number: str) -> None:
        """A row of a list: a parcel that stands aside, or a case."""
        if isinstance(codes.read(number, self._flow.forms), codes.UnitTag):
            self._work.show(number)
        else:
            self._flow.history.open_or_show(number)

    @Slot()
    def _from_answer(self) -> None:
        if self._last is not None:
            self._work.begin(self._last.text, self._last.case.rma_number if self._last.case is not None else None)

    @Slot(object)
    def _from_search(self, text: str) -> None:
        self._work.begin(text)

    @Slot(object)
    def _from_history(self, rma_number: str) -> None:
        """What was scanned last tells a second return, by our own label, from a second parcel."""
        last = self._last
        of_this_case = last is not None and last.case is not None and last.case.rma_number == rma_number
        scanned = last.text if last is not None and of_this_case else rma_number
        ours = isinstance(codes.read(scanned, self._flow.forms), codes.ReturnCode)
        self._work.begin(scanned, rma_number, Aside.SECOND_RETURN if ours else None)

    @Slot(object)
    def _show(self, _: object) -> None:
        self._window.show_page(self._pages.aside, Place.BENCH)

    @Slot()
    def _left(self) -> None:
        self._work.leave()
        self._flow.go_to(Place.BENCH)

    @Slot(object)
    def _sound(self, kept: bool) -> None:
        self._sounds.play("tick" if kept else "look")
