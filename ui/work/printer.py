"""Finds printers and tries them for the settings page: queues, a test label, and the measure of its ruler."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from station.devices.found import FoundQueue, queues
from station.devices.printer import PrintOutcome, PrintResult
from station.domain.label_text import TrialLabel
from station.domain.setting_problems import Problem
from station.errors import DeviceTrouble
from station.operations.change_settings import measure_label
from station.printing.label_scale import judge, least_percent, narrowest_bar, percent_of
from ui import sentences
from ui.language import spoken
from ui.parts.settings.found_list import Found
from ui.parts.settings.printer_tab import PrinterTab
from ui.setting_intents import RulerMeasured, SettingsGiven
from ui.words import formats

if TYPE_CHECKING:
    from station.desk import Desk
    from station.errands.print_labels import PrintLabels
    from ui.tasks import Tasks


class PrinterWork(QObject):
    """`given` carries a SettingsGiven: the measure that will do becomes a setting."""

    given = Signal(object)
    _told = Signal(object)

    def __init__(self, tab: PrinterTab, tasks: Tasks, desk: Desk, errand: PrintLabels) -> None:
        super().__init__(tab)
        self._tab, self._tasks, self._desk, self._errand = tab, tasks, desk, errand
        self._told.connect(self._came)
        tab.queues_wanted.connect(self._look)
        tab.label_wanted.connect(self._print)
        tab.measured.connect(self._measured)

    @Slot()
    def _look(self) -> None:
        self._tasks.draw(queues).then(self._show).otherwise(lambda _: self._tab.show_queues(()))

    def _show(self, found: tuple[FoundQueue, ...]) -> None:
        self._tab.show_queues(tuple(_found(queue) for queue in found))

    @Slot()
    def _print(self) -> None:
        self._tab.show_came("info", self.tr("The test label is on its way."))
        at = formats.day_and_clock(datetime.now(self._desk.settings.zone))
        label = TrialLabel(self._desk.settings.station.name, at, spoken().value)
        self._errand.try_out(label, self._told.emit)

    @Slot(object)
    def _came(self, how: PrintOutcome | DeviceTrouble) -> None:
        if isinstance(how, DeviceTrouble):
            self._tab.show_came("stop", sentences.trouble(how.code))
            return
        came = self.tr("The printer says that it came out: {where}")
        taken = self.tr("The printer took it: {where}. Look whether it came out.")
        text = came if how.result is PrintResult.PRINTED else taken
        self._tab.show_came("ok", text.format(where=how.reference))
        self._tab.ruler.setFocus()

    @Slot(object)
    def _measured(self, said: RulerMeasured) -> None:
        try:
            percent = percent_of(float(said.millimetres.replace(",", ".")))
        except (ValueError, OverflowError):
            self._tab.show_scale("stop", self.tr("Write the length in millimetres, for example 79.5"))
            return
        problem = judge(percent)
        if problem is None:
            self._tab.show_scale("ok", self._fits(percent))
            self.given.emit(SettingsGiven({"devices.label_percent": percent}))
        else:
            self._tab.show_scale("stop", self._refused(percent, problem))
        self._tasks.do(measure_label, percent, problem is None).otherwise(lambda _: None)

    def _fits(self, percent: float) -> str:
        text = self.tr("Labels come out at {percent} %: the narrowest bar is {bar} mm wide, and scanners read it.")
        return text.format(percent=_said(percent), bar=_said(narrowest_bar(percent), 3))

    def _refused(self, percent: float, problem: Problem) -> str:
        texts = {
            Problem.BARS_TOO_NARROW: self.tr(
                "Labels come out at {percent} %: their bars would be {bar} mm wide, and scanners need 0.25 mm. "
                "This size is not taken. Print at full size (100 %) on labels of 100 mm; at least {least} % is needed."
            ),
            Problem.OVER_THE_EDGE: self.tr(
                "Labels come out at {percent} %: the white beside the bars falls over the edge, and scanners need it. "
                "This size is not taken. Print at full size (100 %)."
            ),
        }
        text = texts.get(problem, self.tr("{percent} % cannot be: measure between the two tall lines once more."))
        bar = _said(narrowest_bar(percent), 3)
        return text.format(percent=_said(percent), bar=bar, least=_said(least_percent()))


def _said(value: float, digits: int = 1) -> str:
    return QLocale().toString(value, "f", digits)


def _found(queue: FoundQueue) -> Found:
    if not queue.trouble:
        return Found(queue.uri, queue.name, "ok")
    return Found(queue.uri, f"{queue.name} · {sentences.trouble(queue.trouble)}", "look")
