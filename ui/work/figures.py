"""The work on figures: they are counted beside the desk, so that nobody's scan waits for them, and exported."""

from __future__ import annotations

import importlib
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain.figures import PeriodKind, period_of
from station.domain.people import Right, may
from station.views.figures import FiguresAsked
from ui.language import spoken

if TYPE_CHECKING:
    from station.desk import Desk
    from station.domain.figures import Period
    from station.views.figures import FiguresView
    from ui.intents import ExportWanted, FiguresWanted
    from ui.pages.figures import FiguresPage
    from ui.tasks import Tasks
    from ui.window import Window


class FiguresWork(QObject):
    """Serves the page of figures, for those who may see them."""

    def __init__(self, window: Window, page: FiguresPage, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._page, self._tasks, self._desk = window, page, tasks, desk
        self._kind, self._period, self._station = PeriodKind.WEEK, self._usual(PeriodKind.WEEK), ""
        self._asked = 0
        page.wanted.connect(self._wanted)
        page.export_wanted.connect(self._export)

    @Slot()
    def refresh(self) -> None:
        """The page shows its days as they are now; only to somebody who may review."""
        operator = self._desk.operator
        if operator is None or not may(operator, Right.REVIEW):
            return
        if self._kind is not PeriodKind.CHOSEN:
            self._period = self._usual(self._kind)
        self._asked += 1
        self._page.show_busy(self._kind)
        count = partial(self._count, self._asked, FiguresAsked(self._period, self._station))
        self._tasks.draw(count).then(partial(self._show, self._asked, self._kind)).otherwise(self._failed)

    @Slot(object)
    def _wanted(self, wanted: FiguresWanted) -> None:
        self._kind, self._station = wanted.kind, wanted.station
        self._period = wanted.period or self._usual(wanted.kind)
        self.refresh()

    def _usual(self, kind: PeriodKind) -> Period:
        return period_of(kind, datetime.now(self._desk.settings.zone).date())

    def _count(self, number: int, asked: FiguresAsked) -> FiguresView | None:
        """Runs on the drawing thread. What draws charts is loaded here as well, once, while nobody waits for it."""
        if number != self._asked:
            return None  # other days were chosen meanwhile
        from station.views.load_figures import figures

        importlib.import_module("ui.parts.figures.chart_canvas")
        return self._desk.look(figures, asked)

    def _show(self, number: int, kind: PeriodKind, view: FiguresView | None) -> None:
        if view is not None and number == self._asked:
            self._page.show_figures(kind, view)

    def _failed(self, trouble: Exception) -> None:
        self._page.show_idle()
        self._tasks.refused.emit(trouble)

    @Slot(object)
    def _export(self, wanted: ExportWanted) -> None:
        language, operator, desk = spoken().value, self._desk.operator, self._desk

        def work() -> Path:
            from station.figures.export import export

            return export(desk, operator, wanted.asked, wanted.form, language)

        self._tasks.draw(work).then(self._say_file)

    def _say_file(self, file: Path) -> None:
        self._window.say("ok", self.tr("The figures are in this file: {file}").format(file=file), 15)
