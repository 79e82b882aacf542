"""Who works here: signing in by PIN or badge, changing places, and the lock that keeps the case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from station.domain.people import Operator
from station.errors import Refused
from station.operations.sign_in import PinWanted, sign_in, sign_in_by_badge, wearer
from station.views.load_bench import sign_in_names
from ui import sentences
from ui.places import Place, places_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from station.desk import Desk, Reading
    from ui.intents import Credentials
    from ui.pages.sign_in import SignInPage
    from ui.sound import Sounds
    from ui.tasks import Tasks
    from ui.window import Window


class TakesBadge(Protocol):
    """A sheet that a supervisor signs."""

    def isVisible(self) -> bool:
        """Whether it waits for somebody."""

    def take_badge(self, secret: str, whose: Operator | None) -> None:
        """This badge was scanned, and whose it is."""


class Door(QObject):
    """Between the sign-in page and everything behind it."""

    entered = Signal()
    """Somebody has come to a bench at which nobody was."""

    def __init__(
        self,
        window: Window,
        page: SignInPage,
        tasks: Tasks,
        desk: Desk,
        sounds: Sounds,
        hint: str | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._page, self._tasks, self._desk, self._sounds = window, page, tasks, desk, sounds
        self._hint = hint
        self._behind: tuple[QWidget, Place | None] | None = None
        self._sheets: tuple[TakesBadge, ...] = ()
        page.credentials.connect(self._credentials)

    @property
    def locked(self) -> bool:
        """Whether the screen is locked over something that goes on afterwards."""
        return self._behind is not None

    def close(self) -> None:
        """Nobody is signed in, and nothing waits behind the door."""
        self._behind = None
        self._nobody("")

    @Slot()
    def lock(self) -> None:
        """Nobody is signed in; the page of before stays as it is, and whoever comes next finds it."""
        page = self._window.page()
        if self._desk.operator is None or page is None:
            return
        self._behind = (page, self._window.place())
        self._nobody(self._desk.operator.name)

    def serve(self, *sheets: TakesBadge) -> None:
        """While one of these is on the screen a scanned badge is for it."""
        self._sheets = sheets

    def badge(self, secret: str) -> None:
        """A badge was scanned: somebody signs in, takes over, or signs what is asked of a supervisor."""
        sheet = next((sheet for sheet in self._sheets if sheet.isVisible()), None)
        if sheet is not None and self._desk.operator is not None:
            self._tasks.look(_whose, secret).then(partial(sheet.take_badge, secret))
        else:
            self._tasks.do(sign_in_by_badge, secret).then(self._badged)

    def _nobody(self, was: str) -> None:
        self._desk.operator = None
        self._window.set_operator(None)
        self._page.say_locked(was)
        self._tasks.look(sign_in_names).then(lambda names: self._page.show_names(names, self._hint))
        self._window.show_page(self._page)

    @Slot(object)
    def _credentials(self, given: Credentials) -> None:
        self._tasks.do(sign_in, given.login, given.pin).then(self._answered)

    def _answered(self, answer: Operator | Refused) -> None:
        if isinstance(answer, Refused):
            self._sounds.play("look")
            self._page.show_refusal(sentences.refused(answer))
        else:
            self._in(answer)

    def _badged(self, answer: Operator | PinWanted | Refused) -> None:
        if isinstance(answer, Refused):
            self._sounds.play("look")
            self._window.say("look", sentences.refused(answer), 4)
        elif isinstance(answer, PinWanted):
            if answer.operator != self._desk.operator:
                self.lock()
                self._page.choose(answer.operator.login)
        elif answer != self._desk.operator:
            self._in(answer)

    def _in(self, operator: Operator) -> None:
        """The same page goes on with somebody else, as far as they may see it."""
        somebody_was_here, behind = self._desk.operator is not None, self._behind
        self._desk.operator, self._behind = operator, None
        place = behind[1] if behind is not None else self._window.place()
        self._window.set_operator(operator)
        self._sounds.play("ok")
        if place is not None and place not in places_of(operator):
            self.entered.emit()
        elif behind is not None:
            self._window.show_page(*behind)
        elif somebody_was_here:
            self._window.say("info", self.tr("{name} works here now").format(name=operator.name), 3)
        else:
            self.entered.emit()


def _whose(reading: Reading, secret: str) -> Operator | None:
    return wearer(reading, secret)
