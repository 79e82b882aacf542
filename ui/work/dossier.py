"""The dossier of a case: asked how, drawn, written into the home, told to the journal, and looked at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtGui import QImage

from station.domain.people import Right, may
from station.errors import Refusal, Refused
from station.operations.dossiers import keep_dossier
from station.views.load_case import load_case
from ui.parts.history.dossier_ready import DossierReady
from ui.parts.history.dossier_sheet import DossierSheet
from ui.parts.history.paper_viewer import PaperViewer

if TYPE_CHECKING:
    from pathlib import Path

    from station.desk import Desk
    from station.dossier.file import MadeDossier
    from station.views.case import CaseView
    from station.views.dossier import DossierView
    from ui.intents import DossierChosen, DossierWanted
    from ui.tasks import Tasks
    from ui.window import Window

PAGE_PIXELS = 1240
"""How wide a page is drawn for the screen: 150 dots to the inch."""

_Drawn = tuple[int, int, bytes]


class DossierWork(QObject):
    """Its sheets lie over whichever page asks, and go with it."""

    def __init__(self, window: Window, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._tasks, self._desk = window, tasks, desk
        self._pdf, self._pages = b"", 0
        self.made: MadeDossier | None = None
        """The newest one."""
        cover = window.pages
        self.sheet, self.ready, self.viewer = DossierSheet(cover, cover), DossierReady(cover, cover), PaperViewer(cover)
        self.sheet.chosen.connect(self._make)
        self.ready.pages_wanted.connect(self._open_pages)
        self.viewer.page_wanted.connect(self._draw_page)
        window.pages.currentChanged.connect(self._page_changed)

    def offer(self, *wanted: SignalInstance) -> None:
        """These signals of pages ask for dossiers, with a `DossierWanted`."""
        for signal in wanted:
            signal.connect(self.ask)

    @Slot(object)
    def ask(self, wanted: DossierWanted) -> None:
        """Over the page on the screen it is asked how the dossier of this case is to be; only of who may make one."""
        operator = self._desk.operator
        if operator is None or not may(operator, Right.REVIEW):
            self._tasks.refused.emit(Refused(Refusal.NO_RIGHT, right=Right.REVIEW))
            return
        self._tasks.look(load_case, wanted.rma_number).then(self._ask)

    def _ask(self, case: CaseView | None) -> None:
        page = self._window.page()
        if case is not None and page is not None:
            self.sheet.ask(page, case.rma_number, case.customer.language)

    @Slot(object)
    def _make(self, chosen: DossierChosen) -> None:
        from station.views.load_dossier import load_dossier

        self._tasks.look(load_dossier, chosen.rma_number).then(partial(self._draw, chosen))

    def _draw(self, chosen: DossierChosen, view: DossierView | None) -> None:
        if view is not None:
            folder = self._desk.settings.dossiers
            self._tasks.draw(partial(_write, view, chosen, folder)).then(self._tell_journal)

    def _tell_journal(self, drawn: tuple[MadeDossier, bytes, int]) -> None:
        made, pdf, pages = drawn
        kept = self._tasks.do(keep_dossier, made.rma_number, made.language, made.names, made.sha256)
        kept.then(lambda _: self._say(made, pdf, pages))

    def _say(self, made: MadeDossier, pdf: bytes, pages: int) -> None:
        self.made, self._pdf, self._pages = made, pdf, pages
        text = self.tr("The dossier of {number} is made: {file}")
        self._window.say("ok", text.format(number=made.rma_number, file=made.file), 12)
        if (page := self._window.page()) is not None:
            self.ready.tell(page, str(made.file), made.sha256)

    @Slot()
    def _open_pages(self) -> None:
        page = self._window.page()
        if self.made is not None and page is not None:
            self._window.notices.hide()
            self.viewer.open(page, self.made.file.name, self._pages)

    @Slot(object)
    def _draw_page(self, page: int) -> None:
        self._tasks.draw(partial(_picture, self._pdf, page)).then(partial(self._show_page, page))

    def _show_page(self, page: int, drawn: _Drawn) -> None:
        width, height, pixels = drawn
        image = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32)
        self.viewer.show_page(page, image.copy())

    @Slot()
    def _page_changed(self) -> None:
        """What lay over the page before is gone: nobody reads on after signing out."""
        for cover in (self.sheet, self.ready, self.viewer):
            cover.hide()
        self._pdf = b""


def _write(view: DossierView, chosen: DossierChosen, folder: Path) -> tuple[MadeDossier, bytes, int]:
    from station.dossier.file import place_for, write_dossier
    from station.dossier.make import Wanted
    from station.printing.preview import pages

    made = write_dossier(view, Wanted(chosen.language, chosen.names), place_for(view, folder))
    pdf = made.file.read_bytes()
    return made, pdf, pages(pdf)


def _picture(pdf: bytes, page: int) -> _Drawn:
    from station.printing.preview import render

    return render(pdf, PAGE_PIXELS, page)
