"""The supervisor's review: photographs on a wall, and beside it the unit that one of them belongs to."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.domain.review import ReviewVerb
from station.views.case import Photo
from station.views.review import Key, ReviewView, WallChoices, WallFilter, WallKind, WallTile
from ui.intents import ReviewSaid
from ui.parts.empty import Empty
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.review.detail import ReviewDetail
from ui.parts.review.photo_wall import PhotoWall
from ui.parts.review.sheet import ReviewSheet
from ui.parts.review.viewer import ReviewViewer
from ui.parts.review.wall_bar import WallBar

_AT_ONCE = (ReviewVerb.AGREE, ReviewVerb.CONFIRM)
"""Verbs that need no more than a tap."""


class ReviewPage(QWidget):
    """`filter_chosen` carries a WallFilter, `tiles_wanted` keys, `unit_wanted` a Key or None, `said` a ReviewSaid."""

    filter_chosen = Signal(object)
    tiles_wanted = Signal(object)
    unit_wanted = Signal(object)
    said = Signal(object)
    marked = Signal(object)
    photo_shown = Signal(object)
    case_wanted = Signal(object)
    dossier_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReviewView | None = None
        self._filter = WallFilter()
        self._thumbnails = Thumbnails(self)
        self.ground = QWidget(self)
        self.bar, self.wall = WallBar(), PhotoWall()
        self.empty = Empty("ok", "ok")
        self.detail = ReviewDetail(self._thumbnails)
        self._lay_out()
        self.sheet, self.viewer = ReviewSheet(self, self.ground), ReviewViewer(self, self.ground)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.wall)
        self._stack.addWidget(self.empty)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.bar)
        left.addWidget(self._stack, 1)
        zones = QHBoxLayout(self.ground)
        zones.setContentsMargins(14, 14, 14, 14)
        zones.setSpacing(14)
        zones.addLayout(left, 1)
        zones.addWidget(self.detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)

    def _connect(self) -> None:
        self.bar.changed.connect(self.filter_chosen)
        self.wall.wanted.connect(self.tiles_wanted)
        self.wall.chosen.connect(self.unit_wanted)
        self.wall.opened.connect(self._open_chosen)
        self.detail.verb_wanted.connect(self._verb)
        self.detail.open_wanted.connect(self._open)
        self.detail.case_wanted.connect(self.case_wanted)
        self.detail.dossier_wanted.connect(self.dossier_wanted)
        self.detail.photo_shown.connect(self.photo_shown)
        self.sheet.said.connect(self.said)
        self.viewer.marked.connect(self.marked)
        self.viewer.photo_shown.connect(self.photo_shown)
        self.viewer.step_wanted.connect(self.wall.step)

    # what comes in

    def show_choices(self, choices: WallChoices) -> None:
        """These are the benches, people and categories that the filters know."""
        self.bar.show_choices(choices)

    def show_counts(self, counts: dict[WallKind, int]) -> None:
        """So many tiles each list has."""
        self.bar.show_counts(counts)

    def show_wall(self, wanted: WallFilter, keys: tuple[Key, ...]) -> None:
        """These tiles are in the list; of the same list the chosen one stays chosen, or the next one at its place."""
        self.wall.show_keys(keys, afresh=wanted != self._filter)
        self._filter = wanted
        self._stack.setCurrentWidget(self.wall if keys else self.empty)
        self._say_empty()

    def take_tiles(self, keys: tuple[Key, ...], tiles: tuple[WallTile, ...]) -> None:
        """What stands on these tiles."""
        self.wall.take(keys, tiles)

    def show_review(self, view: ReviewView | None, photo: int | None) -> None:
        """The unit of the chosen tile, with this photograph of it in front."""
        self._view = view
        self.detail.show_review(view, photo)
        if view is None:
            self.viewer.close_viewer()
        else:
            self.viewer.refresh(view, self.detail.photo())

    def say_whole(self, photo: Photo, whole: bool | None) -> None:
        """Whether the file of this photograph is still the one that was taken; None: it is gone."""
        self.detail.say_whole(photo, whole=whole)
        self.viewer.say_whole(photo, whole=whole)

    def view(self) -> ReviewView | None:
        """The unit that is looked at."""
        return self._view

    def shown(self) -> WallFilter:
        """What the wall shows."""
        return self._filter

    def wanted(self) -> WallFilter:
        """What the wall is to show."""
        return self.bar.wanted()

    # what goes out

    @Slot(object)
    def _verb(self, verb: ReviewVerb) -> None:
        view = self._view
        if view is None:
            return
        if verb in _AT_ONCE:
            self.said.emit(ReviewSaid(verb, view.case.rma_number, view.unit.line, view.unit.unit))
        else:
            shot = self.detail.photo()
            self.sheet.ask(verb, view, shot.slot if shot is not None else None)

    @Slot(object)
    def _open(self, photo: Photo) -> None:
        if self._view is not None:
            self.viewer.open(self._view, photo)

    @Slot(object)
    def _open_chosen(self, _key: Key) -> None:
        self.detail.open_photo()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._say_empty()

    def _say_empty(self) -> None:
        if self._filter == WallFilter(self._filter.kind):
            self.empty.say("ok", "ok", self.tr("Everything has been seen"), self.tr("Nothing waits in this list."))
        else:
            text = self.tr("Another list or fewer filters show more.")
            self.empty.say("search", "brand", self.tr("Nothing fits these filters"), text)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a 1280 × 800 screen: what does not fit scrolls."""
        return QSize(1100, 640)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wall.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go to the wall."""
        self.wall.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.detail.setFixedWidth(max(612, min(820, round(self.width() * 0.46))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The search is one key away."""
        if event.text() == "/":
            self.bar.line.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
