"""What is told on every page and what stands on the board: looked at each minute, and after what has happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from station.desk import utc_now
from station.domain.deadlines import AlarmStep
from station.domain.people import Role
from station.errors import DeviceTrouble, Refused, StorageTrouble
from station.operations.agreement import SupervisorWord
from station.operations.know_stuck import know_stuck
from station.views.board import BoardKind
from station.views.load_alarm import alarm
from station.views.load_bench import sign_in_names
from station.views.load_board import board
from ui import sentences
from ui.parts.board.alarm_words import stopped
from ui.places import BoardView, Place, places_of
from ui.work.figures import FiguresWork

if TYPE_CHECKING:
    from station.desk import Desk
    from station.views.alarm import AlarmView
    from station.views.people import SignInName
    from ui.intents import SupervisorSays
    from ui.page_set import Pages
    from ui.sound import Sounds
    from ui.tasks import Tasks
    from ui.window import Window

MINUTE_MS = 60_000
AFTER_EVENTS_MS = 500
"""The board and the banner follow what happened after this: the answer to the operator goes first."""

_LOUDNESS = tuple(AlarmStep)


class BoardWork(QObject):
    """Keeps the banner and the board true."""

    def __init__(
        self,
        window: Window,
        pages: Pages,
        tasks: Tasks,
        desk: Desk,
        sounds: Sounds,
        open_case: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._pages, self._tasks, self._desk, self._sounds = window, pages, tasks, desk, sounds
        self._step = AlarmStep.CALM
        self.figures = FiguresWork(window, pages.figures, tasks, desk, self)
        pages.queue.limits = pages.case.left_zone.head.limits = desk.policy.clocks
        self._minute, self._soon = QTimer(self), QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._soon.setInterval(AFTER_EVENTS_MS)
        self._soon.setSingleShot(True)
        for timer in (self._minute, self._soon):
            timer.timeout.connect(self.refresh)
        self._minute.start()
        tasks.happened.connect(self._happened)
        window.alarm.clicked.connect(self._banner_tapped)
        pages.board.case_chosen.connect(open_case)
        pages.board.view_chosen.connect(self._view_chosen)
        pages.board.know_wanted.connect(self._ask_who)
        pages.board.known.connect(self._known)
        self.refresh()

    def show(self) -> None:
        """The board is on the screen. The rail marks it for those who find it there; others see the clocks alone."""
        place = Place.BOARD if Place.BOARD in places_of(self._desk.operator) else None
        self._pages.board.offer_all(place is not None)
        self._window.show_page(self._pages.board, place)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The banner is as it is now, and the board if somebody looks at it."""
        self._tasks.look(alarm).then(self.show_alarm).otherwise(_later)
        if self._pages.board.isVisible():
            self._tasks.look(board).then(self._pages.board.show_board)

    def show_alarm(self, view: AlarmView) -> None:
        """This is told on every page; a step louder than before is heard as well."""
        if _LOUDNESS.index(view.step) > _LOUDNESS.index(self._step):
            self._sounds.play("look" if view.step is AlarmStep.ALARM else "stop")
        self._step = view.step
        self._window.alarm.show_alarm(view, utc_now())
        self._pages.board.show_alarm(view)
        self._pages.case.bar.stop_verdicts(stopped if view.blocks else None)

    @Slot(object)
    def _view_chosen(self, view: BoardView) -> None:
        if view is BoardView.FIGURES:
            self.figures.refresh()

    @Slot(object)
    def _happened(self, _event: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _banner_tapped(self) -> None:
        """Whoever is signed in sees what is stuck, an operator as well: they call the supervisor with it."""
        if self._desk.operator is None:
            return
        view = self._window.alarm.view
        self._pages.board.look_at(BoardKind.SENDING if view.stuck else BoardKind.REFUND if view.refunds else None)
        self.show()

    @Slot()
    def _ask_who(self) -> None:
        self._tasks.look(sign_in_names).then(self._ask)

    def _ask(self, names: tuple[SignInName, ...]) -> None:
        self._pages.board.known_sheet.ask(tuple(person for person in names if person.role is not Role.OPERATOR))

    @Slot(object)
    def _known(self, said: SupervisorSays) -> None:
        word = SupervisorWord(said.login, said.pin, said.reason, said.badge)
        self._tasks.do(know_stuck, "", word).then(self._answered).otherwise(self._refused)

    def _answered(self, answer: int | Refused) -> None:
        if isinstance(answer, Refused):
            self._refused(answer)
            return
        self._pages.board.known_sheet.close_sheet()
        self._sounds.play("ok")
        self.refresh()

    def _refused(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        if isinstance(trouble, Refused):
            self._pages.board.known_sheet.refuse(sentences.refused(trouble))
        else:
            self._tasks.refused.emit(trouble)


def _later(_trouble: object) -> None:
    """The database does not answer: the next minute asks again, and whoever works hears of it by their own work."""
