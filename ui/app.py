"""The composition root: window first, then settings, storage, devices and desk; and the same backwards to quit."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from station.errors import DeviceTrouble, StorageTrouble
from station.home import database_of, default_home, look_of
from station.views.door import names_at_the_door
from ui import language, theme
from ui.bridge import Bridge
from ui.pages.sign_in import SignInPage
from ui.sound import Sounds
from ui.tasks import Tasks
from ui.wedge import Wedge
from ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QWidget

    from station.desk import Desk
    from station.settings import Settings
    from ui.bench_program import Bench
    from ui.page_set import Pages

log = logging.getLogger(__name__)


LATEST_MS = 300
"""After this the station is opened even if nothing has been painted: the screen may be locked."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What was asked for on the command line."""

    home: Path | None = None
    demo: bool = False
    language: str | None = None

    @property
    def samples(self) -> bool:
        """Whether a new home gets sample cases and people: asked for, or nothing at all was asked for."""
        return self.demo or self.home is None


class Program(QObject):
    """The whole program while it runs. `ready` is emitted once somebody can sign in."""

    ready = Signal()
    failed = Signal(str)
    stumbled = Signal()
    """There was a bug, in whatever thread."""

    def __init__(self, application: QApplication, choices: Choices) -> None:
        super().__init__()
        self.choices = choices
        self.application = application
        self._home = choices.home or default_home()
        look = look_of(self._home)
        theme.apply(application, theme.DARK if look.theme == "dark" else theme.LIGHT)
        language.speak(application, language.Language(choices.language or look.language))
        self.tasks = Tasks()
        self.bridge = Bridge()
        self.sounds = Sounds()
        self.sign_in = SignInPage()
        self._building: Generator[QWidget, None, Pages] | None = None
        self._pages: Pages | None = None
        self._opening = False
        self._latest = QTimer(self)  # of its own: it is stopped when the program is closed before it has begun
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST_MS)
        self._latest.timeout.connect(self._open)
        self._kept: object = None
        self._station: tuple[Desk, bool] | None = None
        self.window = Window("", (), bare=(self.sign_in,), language=language.current(application))
        self.wedge = Wedge(application)
        self.bench: Bench | None = None
        self.window.language_chosen.connect(self._speak)
        self.sign_in.language_chosen.connect(self._speak)
        self.sign_in.credentials.connect(self._keep)
        self.window.theme_chosen.connect(self._wear)
        self.window.closed.connect(self.close)
        self.stumbled.connect(self._say_stumbled)
        self.window.show_page(self.sign_in)

    @property
    def pages(self) -> Pages:
        """All pages; those that are still missing are built now."""
        while self._pages is None:
            self._build_next()
        return self._pages

    def start(self) -> None:
        """The window is on the screen with the names on it; everything behind it is opened by another thread."""
        if names := names_at_the_door(database_of(self._home), datetime.now(UTC)):
            self.sign_in.show_names(names, None)
        self.window.show()
        self.window.painted.connect(self._open)
        self._latest.start()

    @Slot()
    def _open(self) -> None:
        if self._opening:
            return
        self._opening = True
        self.tasks.run(self._open_behind).then(self._opened).otherwise(self._not_opened)

    def _open_behind(self) -> tuple[Desk, bool]:
        """Imports and opens what the first paint did not need. Runs on the desk's thread."""
        from ui.bench_program import open_station

        self._station = open_station(self.choices)
        return self._station

    def _opened(self, station: tuple[Desk, bool]) -> None:
        from ui.bench_program import Bench

        self.bench = Bench(*station)
        QTimer.singleShot(0, self, self._prepare)

    @Slot()
    def _prepare(self) -> None:
        """One page in each turn of the event loop, so that the window answers meanwhile; then the work can begin."""
        if self._pages is None:
            self._build_next()
            QTimer.singleShot(0, self, self._prepare)
        elif self.bench is not None:
            try:
                self.bench.start(self)
            except (DeviceTrouble, StorageTrouble) as trouble:  # settings that somebody wrote by hand, a folder
                self._not_opened(trouble)
                return
            self.sign_in.credentials.disconnect(self._keep)
            self.ready.emit()
            if self._kept is not None:
                self.sign_in.credentials.emit(self._kept)
                self._kept = None

    @Slot(object)
    def _keep(self, credentials: object) -> None:
        """Somebody was quicker than the station: the PIN is checked as soon as that can be done."""
        self._kept = credentials
        self.sign_in.say_opening()

    def _build_next(self) -> None:
        if self._building is None:
            from ui.page_set import build_pages

            self._building = build_pages(self.sign_in)
        try:
            self.window.add_page(next(self._building))
        except StopIteration as done:
            self._pages = done.value

    def _not_opened(self, trouble: Exception) -> None:
        from ui import sentences

        log.error("the station cannot be opened: %s", trouble)
        code = getattr(trouble, "code", "database")
        detail = getattr(trouble, "detail", "")
        self.window.show_stop(
            self.tr("The station cannot start"), f"{sentences.trouble(code)}\n{detail}", self.tr("Quit")
        )
        self.window.stop_answered.connect(self.window.close)
        self.failed.emit(str(trouble))

    @Slot()
    def _say_stumbled(self) -> None:
        self.window.say("stop", self.tr("Something went wrong. It is in the log; what was saved is safe."), 10)

    def settle_in(self, settings: Settings) -> None:
        """The window is this station's: its name, its sounds. Language and theme are there since the first picture."""
        self.window.set_station_name(settings.station.name)
        self.sounds.mute(not settings.station.sounds)

    @Slot(object)
    def _speak(self, chosen: language.Language) -> None:
        if chosen is not language.current(self.application):
            language.speak(self.application, chosen)
        self.window.set_language(chosen)

    @Slot(object)
    def _wear(self, tokens: theme.Tokens) -> None:
        theme.apply(self.application, tokens)

    @Slot()
    def close(self) -> None:
        """Devices, errands, the desk's thread, the database: in this order, and nothing is left running."""
        self.wedge.end()
        self._latest.stop()
        self._opening = True  # nothing is opened any more
        if self.bench is not None:
            self.bench.stop()
        self.tasks.close()
        if self._station is not None:
            self._station[0].close()
            self._station = None
        self.bench = None
        self.sounds.close()


def run(choices: Choices) -> int:
    """The program with its window, until it is closed; returns the exit code."""
    application = theme.application()
    program = Program(application, choices)
    hook_crashes(program)
    program.start()
    code = application.exec()
    program.close()
    return code


def hook_crashes(program: Program) -> None:
    """A bug in any thread is written to the log and said once in the bar; the station goes on."""

    def crashed(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            return  # a thread that ends together with the interpreter
        log.critical("a bug", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        program.stumbled.emit()

    sys.excepthook = crashed
    threading.excepthook = lambda crash: crashed(crash.exc_type, crash.exc_value, crash.exc_traceback)
