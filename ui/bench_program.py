"""What stands behind the window: the desk, the devices, the errands and the flow between the pages."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from resources import path
from station import opening
from station.calendar import calendar_of
from station.demo import add_sample_cases
from station.desk import Desk, utc_now
from station.devices.device import DeviceKind, DeviceState, DeviceStatus
from station.devices.rack import DeviceChoice, Rack
from station.errands.collect_cases import CollectCases
from station.errands.deliver_decisions import DeliverDecisions
from station.errands.errand import Errand
from station.errands.make_thumbnails import MakeThumbnails
from station.errands.print_labels import PrintLabels
from station.exchange.out_folder import OutFolder
from station.home import default_home
from station.logs import log_to
from station.settings import Settings
from station.views.load_bench import outgoing
from ui import lamps
from ui.around import Around
from ui.first_words import say_first
from ui.flow import Flow
from ui.idle_lock import IdleLock
from ui.lights import Light, LightKind, Lights, LightWord
from ui.pictures import Pictures
from ui.quick_imports import AT_WORK
from ui.tasks import PAINTED_MS
from ui.warm_up import WarmUp
from ui.work.dossier import DossierWork

if TYPE_CHECKING:
    from station.devices.frame import Frame
    from station.views.bench import OutgoingView
    from ui.app import Choices, Program
    from ui.theme import Meaning

LATER = (
    "cv2",
    "zxingcpp",
    "pypdfium2",
    "station.printing.return_label",
    "station.printing.slip",
    "reportlab.pdfgen.canvas",
)

SWITCH_SECONDS = 0.001
"""How soon a busy thread of the station lets the GUI thread go on (Python's own choice is five times as long)."""

FIGURES_AFTER_MS = 120
"""The lights and figures follow an event after this: the answer to the operator goes first."""

log = logging.getLogger(__name__)


class Bench(QObject):
    """Everything that runs behind the window. `start` and `stop` are called in the GUI thread."""

    def __init__(self, desk: Desk, demo: bool) -> None:
        super().__init__()
        self.desk = desk
        self.demo = demo
        self.rack: Rack | None = None
        self.flow: Flow | None = None
        self.dossiers: DossierWork | None = None
        self._errands: list[Errand] = []
        self._lights = Lights()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(FIGURES_AFTER_MS)
        self._soon.timeout.connect(self._look_out)
        self._poking = QTimer(self)
        self._poking.setSingleShot(True)
        self._poking.setInterval(PAINTED_MS)
        self._poking.timeout.connect(self._poke)
        self.warm_up: WarmUp | None = None
        self._pictures: Pictures | None = None
        self._program: Program | None = None
        self.around: Around | None = None

    def start(self, program: Program) -> None:
        """Devices and errands run, and somebody can sign in."""
        self._program = program
        bridge, tasks, settings = program.bridge, program.tasks, self.desk.settings
        tasks.use(self.desk)
        self.rack = Rack(
            device_choice(settings),
            on_frame=bridge.on_frame,
            on_code=bridge.on_code,
            on_scan=bridge.on_scan,
            on_state=bridge.on_status,
        )
        program.settle_in(settings)
        self.flow = Flow(
            program.window, program.pages, tasks, self.desk, program.sounds, self._newest_frame, self._hint()
        )
        self.dossiers = DossierWork(program.window, tasks, self.desk, self)
        self.dossiers.offer(program.pages.history.dossier_wanted, program.pages.review.dossier_wanted)
        printing = PrintLabels(self.desk, self.rack.printer, bridge.on_errand)
        self._errands = [
            CollectCases(self.desk, bridge.on_errand),
            DeliverDecisions(self.desk, OutFolder(settings.outbox), bridge.on_errand),
            printing,
            MakeThumbnails(self.desk),
        ]
        self._connect(program)
        lock = self._lock_when_idle(program)
        self.around = Around(program, self.desk, self.rack, self.flow, printing, lock)
        self.rack.start()
        for errand in self._errands:
            errand.start()
        if self.rack.scanner is None:
            self.show_scanner("info")
        self.flow.start()
        self.around.start()
        say_first(program.window, self.desk)
        self._look_out()
        program.tasks.draw(lambda: _load_what_comes_later(self.desk))
        self._make_ready(program)

    def _make_ready(self, program: Program) -> None:
        """What nobody has seen yet is styled and laid out while nobody works."""
        size, may = program.window.pages.size(), program.tasks.at_rest
        self.warm_up = WarmUp(program.window.pages, program.pages.in_order_of_need(), size, may, keep_what_stands, self)

    def _lock_when_idle(self, program: Program) -> IdleLock:
        assert self.flow is not None
        lock = IdleLock(program.application, self.desk.settings.process.lock_minutes, self)
        lock.idle.connect(self.flow.door.lock)
        program.bridge.scanned.connect(lock.touch)
        return lock

    def stop(self) -> None:
        """Devices, then errands: no thread of theirs is left."""
        if self._program is not None:
            self._program.bridge.want_pictures(False)
        if self.around is not None:
            self.around.stop()
        if self.rack is not None:
            self.rack.stop()
        self._soon.stop()
        self._poking.stop()
        if self.warm_up is not None:
            self.warm_up.stop()
        for errand in self._errands:
            errand.stop()
        gc.unfreeze()
        self._program = None  # what devices and errands still had to say comes too late for the window

    def _connect(self, program: Program) -> None:
        assert self.flow is not None
        program.wedge.scanned.connect(self.flow.scans.scan_keys)
        program.wedge.scanned.connect(self._wedge_works)
        program.bridge.scanned.connect(self.flow.scans.scan)
        program.bridge.seen.connect(self.flow.scans.see)
        self._pictures = Pictures(program.window, program.pages)
        program.bridge.pictured.connect(self._pictures.show)
        self._pictures.tell_rooms(program.bridge.fit)
        program.bridge.device_changed.connect(self._device_changed)
        program.bridge.errand_done.connect(self._soon.start)
        program.bridge.errand_done.connect(self.flow.verdict_work.refresh)
        program.bridge.errand_done.connect(self.flow.aside_work.refresh)
        program.tasks.happened.connect(self._happened)

    def _newest_frame(self) -> Frame | None:
        return self.rack.camera.latest() if self.rack is not None else None

    def _hint(self) -> str | None:
        if not self.demo:
            return None
        return " · ".join(f"{name} {pin}" for _, name, _, pin in opening.SAMPLE_PEOPLE)

    @Slot(object)
    def _wedge_works(self, _text: object = None) -> None:
        """Nobody can ask a keyboard wedge how it is: it is known to work once it has scanned."""
        self.show_scanner("ok")

    def show_scanner(self, meaning: Meaning) -> None:
        """The light of a scanner that types."""
        self._show(replace(self._lights, scanner=Light(LightKind.SCANNER, meaning, LightWord.READY)))

    def _show(self, lights: Lights) -> None:
        self._lights = lights
        if self._program is not None:
            self._program.window.set_lights(lights)

    @Slot(object)
    def _device_changed(self, status: DeviceStatus) -> None:
        self._show(lamps.with_device(self._lights, status))
        if status.kind is DeviceKind.CAMERA and self._program is not None and self.flow is not None:
            assert self._pictures is not None, "it is there since the flow is"
            self._pictures.show_trouble(status.trouble if status.state is DeviceState.TROUBLE else "")

    @Slot(object)
    def _happened(self, _event: object) -> None:
        self._poking.start()
        self._soon.start()

    @Slot()
    def _poke(self) -> None:
        for errand in self._errands:
            errand.poke()

    @Slot()
    def _look_out(self) -> None:
        """The light for what is not out yet, and the figures, are as they are now."""
        if self._program is not None and self.flow is not None:
            self._program.tasks.look(outgoing).then(self._show_outgoing)
            self.flow.lists.refresh_figures()

    def _show_outgoing(self, view: OutgoingView) -> None:
        self._show(lamps.with_outgoing(self._lights, view, datetime.now(UTC), self.desk.policy.clocks.stuck.amber))


def _load_what_comes_later(desk: Desk) -> None:
    """Libraries of the first label and the first photograph, and the holidays: loaded now, while nobody waits."""
    for name in LATER:
        importlib.import_module(name)
    from station.printing import fonts

    fonts.register()
    calendar_of(desk.settings, desk.policy.clocks, utc_now())
    keep_what_stands()


def keep_what_stands() -> None:
    """What has been loaded stays as long as the station runs: looking for what can go skips it from now on.

    Walking through all of it stopped every thread for 30 to 60 ms, in the middle of somebody's scan.
    """
    gc.freeze()
    gc.set_threshold(AT_WORK)


def device_choice(settings: Settings) -> DeviceChoice:
    """The devices that these settings name."""
    chosen = settings.devices
    film = path("demo", "film", "demo.mp4")
    return DeviceChoice(chosen.camera, chosen.scanner, chosen.printer, settings.labels, film if film.exists() else None)


def _live_in(settings: Settings) -> None:
    """Clocks on the screen show the warehouse's time, wherever the computer thinks it is."""
    os.environ["TZ"] = settings.station.time_zone
    time.tzset()


def open_station(choices: Choices) -> tuple[Desk, bool]:
    """The desk, and whether the people of the demonstration work there. Raises StorageTrouble.

    Settings, storage and desk are open; a new home has its samples if it was asked for. Any thread may call this: what
    it returns has no thread of its own, unlike a `Bench`, whose slots run in the thread that made it.
    """
    home = (choices.home or default_home()).resolve()
    settings = opening.prepare_home(home)
    sys.setswitchinterval(SWITCH_SECONDS)
    _live_in(settings)
    log_to(settings.logs)
    desk = opening.open_desk(settings)
    demo = opening.is_demo(desk)
    if choices.samples and opening.is_new(desk):
        add_sample_cases(desk)
        opening.add_sample_people(desk)  # the last step: a start that was cut short begins again
        demo = True
    return desk, demo
