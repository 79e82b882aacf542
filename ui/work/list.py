"""The lists: today's figures, the queue and the search, filled when they are shown and when something happens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from station.operations.labels import hand_over
from station.operations.order_labels import reprint
from station.views.load_bench import bench
from station.views.load_queue import queue, queue_counts
from station.views.load_search import search
from station.views.queue import QueueKind
from ui.language import spoken

if TYPE_CHECKING:
    from station.desk import Desk
    from station.views.search import SearchHit
    from ui.intents import HandedOver
    from ui.page_set import Pages
    from ui.tasks import Tasks
    from ui.window import Window

EVERY_MILLISECONDS = 30_000


class ListWork(QObject):
    """Keeps what stands on the idle, queue and search pages true."""

    case_chosen = Signal(object)
    """The RMA number of a row that was chosen."""

    def __init__(self, window: Window, pages: Pages, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pages, self._tasks, self._desk = window, pages, tasks, desk
        self._kind = QueueKind.ARRIVED
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MILLISECONDS)
        self._clock.timeout.connect(self.refresh_figures)
        self._clock.start()
        pages.queue.kind_chosen.connect(self.show_queue)
        pages.queue.case_chosen.connect(self.case_chosen)
        pages.queue.handed_over.connect(self._hand_over)
        pages.queue.reprint_wanted.connect(self._reprint)
        pages.help.sheet_wanted.connect(self._make_sheet)
        pages.search.searched.connect(self._search)
        pages.search.case_chosen.connect(self.case_chosen)

    @Slot()
    def refresh(self) -> None:
        """The queue and the figures are as they are now."""
        self.refresh_figures()
        self.show_queue(self._kind)

    @Slot()
    def refresh_figures(self) -> None:
        """Today's figures and the counts of the queue are as they are now."""
        if self._desk.operator is None:
            return
        self._tasks.look(bench).then(self._pages.idle.show_bench)
        self._tasks.look(queue_counts).then(self._show_counts)

    @Slot(object)
    def show_queue(self, kind: QueueKind) -> None:
        """This list is on the queue page."""
        self._kind = kind
        self._tasks.look(queue, kind).then(lambda rows: self._pages.queue.show_queue(kind, rows))

    def _show_counts(self, counts: dict[QueueKind, int]) -> None:
        self._pages.queue.show_counts(counts)
        waiting = (QueueKind.HELD, QueueKind.LABEL, QueueKind.QUARANTINE)
        self._window.set_queue_count(sum(counts[kind] for kind in waiting))

    @Slot(object)
    def _search(self, text: str) -> None:
        def show(hits: tuple[SearchHit, ...]) -> None:
            self._pages.search.show_hits(text, hits)

        self._tasks.look(search, text).then(show)

    @Slot()
    def _make_sheet(self) -> None:
        language = spoken().value
        file = self._desk.settings.labels / f"command-sheet-{language}.pdf"
        self._tasks.draw(lambda: _write_sheet(file, language)).then(self._say_sheet)

    def _say_sheet(self, file: Path) -> None:
        text = self.tr("The command sheet is ready to be printed on A4: {file}")
        self._window.say("ok", text.format(file=file), 12)

    @Slot(object)
    def _hand_over(self, handed: HandedOver) -> None:
        self._tasks.do(hand_over, handed.return_code).then(lambda _: self.refresh())

    @Slot(object)
    def _reprint(self, return_code: str) -> None:
        self._tasks.do(reprint, return_code).then(lambda _: self.refresh())


def _write_sheet(file: Path, language: str) -> Path:
    from station.printing.command_sheet import command_sheet

    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(command_sheet(language))
    return file
