"""The supervisor's review: what the wall shows, the unit that is looked at, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from station.domain.evidence import Slot as Place
from station.domain.people import Right, may
from station.domain.reduction import reduction_of
from station.domain.review import ReviewVerb
from station.domain.verdict import Verdict
from station.operations.decide import decide
from station.operations.review import agree, ask_new_photo, comment, mark_photo, overturn
from station.operations.undo import reopen
from station.views.load_review import review_at, to_review_count, wall, wall_choices, wall_counts, wall_tiles
from ui.tasks import PAINTED_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from station.desk import Desk
    from station.domain.events import Event
    from station.views.case import Photo
    from station.views.review import Key, ReviewView, WallFilter
    from ui.intents import PhotoMarks, ReviewSaid
    from ui.pages.review import ReviewPage
    from ui.tasks import Tasks
    from ui.window import Window

FIRST_TILES = 240
SOON_MS = 200
"""After something has happened the wall is read again, once for all that happened together."""


class ReviewWork(QObject):
    """Keeps the page true, as far as somebody who may see it is signed in."""

    def __init__(self, window: Window, page: ReviewPage, tasks: Tasks, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._page, self._tasks, self._desk = window, page, tasks, desk
        self._looking: Key | None = None
        self._next: Key | None = None
        self._is_new = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.refresh)
        page.filter_chosen.connect(self._show_wall)
        page.tiles_wanted.connect(self._bring_tiles)
        page.unit_wanted.connect(self._look_at)
        page.said.connect(self._say)
        page.marked.connect(self._mark)
        page.photo_shown.connect(self._check_file)
        tasks.happened.connect(self._heard)

    def open(self) -> None:
        """Somebody comes to the page: lists, filters and counts are as they are now."""
        self._looking = self._next = None  # an answer to who signed out meanwhile never came
        self._is_new = True
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The count on the rail, and the page if somebody sees it, are as they are now."""
        operator = self._desk.operator
        if operator is None or not may(operator, Right.REVIEW):
            return
        if self._page.isVisible():
            self._show_wall(self._page.wanted())
            self._page.wall.forget()
            self._look_at(self._page.wall.current())
        self._tasks.look(to_review_count).then(self._window.set_review_count)

    @Slot(object)
    def _heard(self, _event: Event) -> None:
        self._soon.start()

    @Slot(object)
    def _show_wall(self, wanted: WallFilter) -> None:
        """Another list begins with what fits on a screen or two; all of it follows, once that can be seen."""

        def begin(keys: tuple[Key, ...]) -> None:
            show(keys)
            whole = len(keys) < FIRST_TILES
            QTimer.singleShot(PAINTED_MS, self, self._count if whole else follow)

        def follow() -> None:
            self._tasks.draw(lambda: self._desk.look(wall, wanted)).then(show)
            self._count()

        def show(keys: tuple[Key, ...]) -> None:
            if wanted == self._page.wanted():
                self._page.show_wall(wanted, keys)

        if wanted != self._page.shown() or not self._page.wall.count():
            self._tasks.look(wall, wanted, FIRST_TILES).then(begin)
        else:
            follow()

    def _count(self) -> None:
        """What stands on the lists and in the filters: counted beside the desk, so that nobody's scan waits for it."""
        self._tasks.draw(lambda: self._desk.look(wall_counts)).then(self._page.show_counts)
        if self._is_new:
            self._is_new = False
            self._tasks.draw(lambda: self._desk.look(wall_choices)).then(self._page.show_choices)

    @Slot(object)
    def _bring_tiles(self, keys: tuple[Key, ...]) -> None:
        self._tasks.look(wall_tiles, keys).then(lambda tiles: self._page.take_tiles(keys, tiles))

    @Slot(object)
    def _look_at(self, key: Key | None) -> None:
        """The newest wish counts: while one unit is read, only the last key that was pressed waits."""
        self._next = key
        if key is None:
            self._page.show_review(None, None)
        elif self._looking is None:
            self._look()

    def _look(self) -> None:
        key = self._looking = self._next
        if key is not None:
            self._tasks.look(review_at, key).then(lambda found: self._found(key, found)).otherwise(self._lost)

    def _lost(self, trouble: object) -> None:
        self._looking = None
        self._tasks.refused.emit(trouble)

    def _found(self, key: Key, found: tuple[ReviewView | None, int]) -> None:
        self._looking = None
        if key == self._next:
            self._page.show_review(*found)
        elif self._next is not None:
            self._look()

    @Slot(object)
    def _check_file(self, photo: Photo) -> None:
        files = self._desk.files
        self._tasks.draw(lambda: files.matches(photo.sha256)).then(lambda whole: self._page.say_whole(photo, whole))

    @Slot(object)
    def _mark(self, said: PhotoMarks) -> None:
        self._tasks.do(mark_photo, said.photo, said.marks)

    @Slot(object)
    def _say(self, said: ReviewSaid) -> None:
        """What was said is done; what follows of it comes as an event."""
        do, at, text = self._tasks.do, (said.rma_number, said.line, said.unit), said.text
        deeds: dict[ReviewVerb, Callable[[], object]] = {
            ReviewVerb.AGREE: lambda: do(agree, *at, text),
            ReviewVerb.AUTHORISE: lambda: do(decide, *at, Verdict.REFUSE, said.reasons, text),
            ReviewVerb.CONFIRM: lambda: do(decide, *at, Verdict.CONFIRM),
            ReviewVerb.TO_CONFIRM: lambda: do(overturn, *at, Verdict.CONFIRM, text),
            ReviewVerb.TO_REFUSE: lambda: do(overturn, *at, Verdict.REFUSE, text, said.reasons),
            ReviewVerb.REDUCE: lambda: self._reduce(said),
            ReviewVerb.REOPEN: lambda: do(reopen, said.rma_number, text),
            ReviewVerb.NEW_PHOTO: lambda: do(ask_new_photo, *at, said.slot or Place.DEFECT, text),
            ReviewVerb.COMMENT: lambda: do(comment, *at, text),
        }
        deeds[said.verb]()

    def _reduce(self, said: ReviewSaid) -> None:
        """A parked unit is decided, any other is decided otherwise."""
        view, at, kept = self._page.view(), (said.rma_number, said.line, said.unit), reduction_of(said.reduction)
        if view is not None and view.unit.verdict is Verdict.HOLD:
            self._tasks.do(decide, *at, Verdict.CONFIRM, (), said.text, None, None, kept)
        else:
            self._tasks.do(overturn, *at, Verdict.CONFIRM, said.text, (), None, kept)
