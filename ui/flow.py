"""What happens next: a scan, what it means, and the page that follows. Only this file knows the order of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain.case import DECIDED, ServiceStatus
from station.errors import Refused
from station.operations.open_case import leave_case, open_case
from station.views.opened import Opened, ScanAnswer
from ui import commands, sentences, standing
from ui.asides import Asides
from ui.door import Door
from ui.places import Place
from ui.scans import Scans
from ui.verbs import NEXT, UNDO
from ui.work.aside import AsideWork
from ui.work.board import BoardWork
from ui.work.case import CaseWork
from ui.work.hazard import HazardWork
from ui.work.history import HistoryWork
from ui.work.list import ListWork
from ui.work.people import PeopleWork
from ui.work.review import ReviewWork
from ui.work.verdict import VerdictWork

if TYPE_CHECKING:
    from collections.abc import Callable

    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.codes import Forms
    from station.domain.layouts import Garbled
    from station.errors import DeviceTrouble, StorageTrouble
    from station.views.case import CaseView
    from ui.page_set import Pages
    from ui.sound import Sounds
    from ui.tasks import Tasks
    from ui.theme import Meaning
    from ui.window import Window


class Flow(QObject):
    """Lives as long as the window. Every slot runs in the GUI thread."""

    def __init__(
        self,
        window: Window,
        pages: Pages,
        tasks: Tasks,
        desk: Desk,
        sounds: Sounds,
        newest_frame: Callable[[], Frame | None],
        demo_hint: str | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._tasks, self._desk, self._sounds = window, pages, tasks, desk, sounds
        self.door = Door(window, pages.sign_in, tasks, desk, sounds, demo_hint, self)
        self.last_answer: ScanAnswer | None = None
        self.case_work = CaseWork(pages.case, tasks, desk, newest_frame, self)
        self.hazard_work = HazardWork(pages.case.hazard, self.case_work, tasks, desk.settings.process)
        self.verdict_work = VerdictWork(pages.verdict, tasks, desk, self)
        self.history = HistoryWork(pages.history, tasks, desk, self)
        self.review = ReviewWork(window, pages.review, tasks, desk, self)
        self.scans = Scans(self, tasks, desk)
        self.aside_work = AsideWork(pages.aside, tasks, desk, newest_frame, self)
        self.asides = Asides(self, window, pages, self.aside_work, sounds)
        self.people = PeopleWork(window, pages, tasks, desk, self)
        self.lists = ListWork(window, pages, tasks, desk, self)
        self.board = BoardWork(window, pages, tasks, desk, sounds, self.history.open_or_show, self)
        self._connect()
        commands.bind(window, self.command)

    @Slot()
    def start(self) -> None:
        """Nobody is signed in: the names are on the screen."""
        self.case_work.end()
        self.verdict_work.end()
        self.door.close()

    @Slot()
    def _enter(self) -> None:
        self.go_to(Place.BENCH)

    @property
    def forms(self) -> Forms:
        """The forms of codes here."""
        return self._desk.settings.forms

    def clear_stop(self) -> bool:
        """A new gesture answers the stop that was shown; whether there was one."""
        shown = self._window.stop_is_shown()
        self._window.hide_stop()
        self._window.notices.pass_by()  # it spoke of what was scanned before
        return shown

    @property
    def signed_in(self) -> bool:
        """Whether somebody is."""
        return self._desk.operator is not None

    @Slot(object)
    def go_to(self, place: Place) -> None:
        """The page of this place; the bench goes back to the case that is open."""
        match place:
            case Place.BENCH if self.case_work.case is not None:
                self._show_case(self.case_work.case)
            case Place.BENCH:
                self.next_parcel()
            case Place.QUEUE:
                self._window.show_page(self._pages.queue, place)
                self.lists.refresh()
            case Place.REVIEW:
                self._window.show_page(self._pages.review, place)
                self.review.open()
            case Place.BOARD:
                self.board.show()
            case Place.SETTINGS:
                self._window.show_page(self._pages.settings, place)
                self.people.refresh()
            case Place.SEARCH | Place.HELP:
                self._window.show_page(self._pages.search if place is Place.SEARCH else self._pages.help, place)

    @Slot()
    def next_parcel(self) -> None:
        """The bench waits for a scan."""
        self.case_work.end()
        self.verdict_work.end()
        self._window.show_page(self._pages.idle, Place.BENCH)
        self.lists.refresh_figures()

    @Slot()
    def put_aside(self) -> None:
        """The open case is left as it is and waits in the queue."""
        self._tasks.do(leave_case).then(lambda _: self.next_parcel())

    @Slot(object)
    def open(self, text: str, typed: bool = False) -> None:
        """This number was scanned, typed or chosen: its case is opened, or the answer says why not."""
        open_now = self.case_work.case
        if open_now is not None and text.upper() == open_now.rma_number.upper():
            self.tick()
            self._show_case(open_now)
            return
        self._tasks.do(open_case, text, typed).then(self._opened)

    def _opened(self, opened: Opened) -> None:
        self.last_answer = opened.answer
        self.asides.answered(opened)
        match opened:
            case Opened(answer=ScanAnswer.FOUND, case=case) if case is not None:
                self._begin(case)
            case _ if self.asides.keeps(opened):
                return
            case Opened(answer=ScanAnswer.ALREADY_PROCESSED, case=case) if case is not None:
                self.history.show(case.rma_number)
            case Opened(answer=ScanAnswer.PUT_ASIDE, text=tag):
                self.aside_work.show(tag)
            case _:
                self._window.show_page(self._pages.idle, Place.BENCH)
                self._pages.idle.show_answer(opened, self.case_work.open_number())
        self._sounds.play(sentences.answer_meaning(opened.answer) if opened.announced else "look")

    def _begin(self, case: CaseView) -> None:
        self.verdict_work.end()
        self.case_work.begin(case)
        self._show_case(case)

    def _show_case(self, case: CaseView) -> None:
        self._pages.case.show_case(case)
        self._window.show_page(self._pages.case, Place.BENCH)

    @Slot(object)
    def _case_changed(self, case: CaseView) -> None:
        before = self.case_work.case
        judged = before is None or standing.verdicts(case) != standing.verdicts(before)
        open_unit = standing.open_unit(case)
        self.case_work.keep(case)
        if case.hazard_since is not None:
            self._sounds.play("stop" if judged else "tick")  # the page is red, and stays so
        elif case.status is not ServiceStatus.APPROVED:
            self.stop(self.tr("No longer approved"), self.tr("Customer service has withdrawn the approval."))
        elif case.state in DECIDED or (judged and open_unit is None and not case.can_be_closed):
            self.case_work.end()
            self._sounds.play(standing.sound_of(case))
            self.verdict_work.begin(case)
            self._window.show_page(self._pages.verdict, Place.BENCH)
        elif judged and open_unit is None:
            self._sounds.play("look")  # the page asks whether this is all
        elif judged and open_unit is not None:
            self._sounds.play("ok")
            self.case_work.turn_page(open_unit.line, open_unit.unit)

    @Slot()
    def _poor_shot(self) -> None:
        self._sounds.play("look")

    @Slot(object)
    def _scanned_back(self, matched: bool) -> None:
        self._sounds.play("ok" if matched else "stop")

    @Slot(object)
    def _show_history(self, shown: CaseView) -> None:
        self._window.show_page(self._pages.history, Place.BENCH)

    @Slot(object)
    def command(self, verb: str) -> None:
        """A key or a scanned command does what the button on the page would do; under a stop that is nothing."""
        if self._window.stop_is_shown():
            return
        page = self._window.page()
        if page is self._pages.case:
            commands.on_case(verb, self._pages.case)
        elif page is self._pages.verdict:
            commands.on_verdict(verb, self.verdict_work, self.next_parcel)
        elif page is self._pages.history and verb == UNDO:
            self.history.undo()
        elif page is self._pages.aside or page is self._pages.rush:
            commands.on_parcel(verb, self._pages.aside if page is self._pages.aside else self._pages.rush)
        elif page is self._pages.idle and verb == NEXT:
            self._pages.idle.close_answer()

    @Slot(object)
    def trouble(self, trouble: Refused | DeviceTrouble | StorageTrouble) -> None:
        """A trouble that no page answered: said once, in the bar."""
        text = sentences.refused(trouble) if isinstance(trouble, Refused) else sentences.trouble(trouble.code)
        self.say("look" if isinstance(trouble, Refused) else "stop", text)

    def tick(self) -> None:
        """The gesture was heard and changes nothing."""
        self._sounds.play("tick")

    def say(self, meaning: Meaning, text: str) -> None:
        """The notice bar says it, with its sound."""
        self._sounds.play(meaning)
        self._window.say(meaning, text, 6)

    def unreadable(self, text: str) -> None:
        """What was scanned is nothing: an answer to what was scanned before stands there no longer."""
        self._pages.idle.close_answer()
        self.say("look", text)

    def garbled(self, found: Garbled) -> None:
        """The scanner types as on another keyboard: what the label says is shown, and asked about once."""
        self._sounds.play("look")
        self._window.show_page(self._pages.idle, Place.BENCH)
        self._pages.idle.show_garbled(found)

    def stop(self, title: str, text: str) -> None:
        """A stop covers everything until it is answered."""
        self._sounds.play("stop")
        self._window.show_stop(title, text, self.tr("I have seen it"))

    def _connect(self) -> None:
        pages, window = self._pages, self._window
        window.place_chosen.connect(self.go_to)
        window.sign_out_wanted.connect(self.start)
        window.stop_answered.connect(window.hide_stop)
        self._tasks.refused.connect(self.trouble)
        self.door.entered.connect(self._enter)
        pages.sign_in.set_up.connect(self.start)
        case = pages.case
        self.door.serve(
            case.covers.supervisor_sheet, case.covers.signed_poor_sheet, case.hazard.sheet, pages.board.known_sheet
        )
        pages.case.left.connect(self.put_aside)
        self.case_work.changed.connect(self._case_changed)
        self.case_work.shooting.poor.connect(self._poor_shot)
        self.verdict_work.undone.connect(self._begin)
        self.verdict_work.scanned_back.connect(self._scanned_back)
        pages.verdict.next_wanted.connect(self.next_parcel)
        pages.verdict.history_wanted.connect(self._history_of_verdict)
        self.history.shown.connect(self._show_history)
        self.history.work_wanted.connect(self.open)
        self.history.reopened.connect(self._begin)
        pages.history.back.connect(self._back)
        pages.idle.answer_closed.connect(self._back)
        pages.review.case_wanted.connect(self.history.show)
        self.lists.case_chosen.connect(self.asides.choose)
        pages.idle.number_typed.connect(self.scans.write)
        pages.idle.garbled_accepted.connect(self.scans.heal)
        pages.idle.resume_wanted.connect(self.open)
        pages.idle.case_chosen.connect(self.history.open_or_show)
        pages.idle.no_label.connect(self._no_label)

    @Slot()
    def _history_of_verdict(self) -> None:
        if self.verdict_work.case is not None:
            self.history.show(self.verdict_work.case.rma_number)

    @Slot()
    def _back(self) -> None:
        self.go_to(Place.BENCH)

    @Slot()
    def _no_label(self) -> None:
        """A parcel without a label: any other number may find it."""
        self.go_to(Place.SEARCH)
