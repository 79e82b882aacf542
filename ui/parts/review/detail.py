"""One unit in review: the customer's picture beside the bench's, what was found and said, the journal, the verbs."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.case import Photo
from station.views.review import ReviewView
from ui.intents import DossierWanted
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.empty import Empty
from ui.parts.photo.strip import PhotoStrip
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.twin_canvas import TwinCanvas
from ui.parts.photo.twin_reader import TwinReader
from ui.parts.review.facts import ReviewFacts
from ui.parts.review.head import ReviewHead
from ui.parts.review.shots import bench_caption, customer_caption, picture_of_customer, shots_of
from ui.parts.review.verbs import ReviewVerbs


class ReviewDetail(Card):
    """`verb_wanted` carries a ReviewVerb, `open_wanted` the photograph that is to fill the screen."""

    verb_wanted = Signal(object)
    open_wanted = Signal(object)
    case_wanted = Signal(object)
    dossier_wanted = Signal(object)
    photo_shown = Signal(object)
    """The photograph on show: its file is to be looked at."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=0, spacing=0)
        self._view: ReviewView | None = None
        self._photo: Photo | None = None
        self._asked: int | None = None
        self._shown: tuple[str, str] | None = None
        self.head, self.twins = ReviewHead(), TwinCanvas()
        self.strip = PhotoStrip(thumbnails, self.head.dossier)
        self._reader = TwinReader(self.twins)
        self.facts, self.verbs = ReviewFacts(thumbnails), ReviewVerbs()
        self.full = BigButton(icon_name="expand", height=64)
        self.empty = Empty("ok", "ok")
        self._lay_out()
        self._connect()
        self.show_review(None, None)
        self.retranslate()

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(1, 0, 1, 0)
        column.setSpacing(0)
        self._beside = QWidget()
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(14, 8, 14, 6)
        beside.setSpacing(10)
        beside.addWidget(self.strip, 1)
        beside.addWidget(self.full)
        column.addWidget(self.head)
        column.addWidget(self.twins)
        column.addWidget(self._beside)
        column.addWidget(self.facts, 1)
        column.addWidget(self.verbs)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self._inside, 1)

    def _connect(self) -> None:
        self.strip.chosen.connect(self.show_photo)
        self.full.clicked.connect(self.open_photo)
        self.facts.photo_tapped.connect(self._tapped)
        self.verbs.wanted.connect(self.verb_wanted)
        self.verbs.case_wanted.connect(self._case)
        self.head.dossier.clicked.connect(self._dossier)

    def show_review(self, view: ReviewView | None, photo: int | None) -> None:
        """The panel speaks of this unit and shows this photograph of it, or the first one."""
        before, asked = self._view, self._asked
        self._view, self._asked = view, photo
        self._inside.setVisible(view is not None)
        self.empty.setVisible(view is None)
        if view is None:
            self._photo = None
            return
        same = before is not None and asked == photo and _place(before) == _place(view)
        shots = shots_of(view)
        if not same or self._photo not in shots:
            self._photo = next((shot for shot in shots if shot.id == photo), shots[0] if shots else None)
        self._say(view)
        self._show_pictures(view)

    def photo(self) -> Photo | None:
        """The bench's photograph on show."""
        return self._photo

    @Slot(object)
    def show_photo(self, photo: Photo) -> None:
        """This photograph stands beside the customer's."""
        self._photo = photo
        if self._view is not None:
            self._show_pictures(self._view)

    def say_whole(self, photo: Photo, *, whole: bool | None) -> None:
        """Whether the file of this photograph is still the one that was taken; None: it is not there."""
        if photo == self._photo:
            self.facts.say_whole(whole=whole)

    def _show_pictures(self, view: ReviewView) -> None:
        theirs, ours = picture_of_customer(view), self._photo
        self.twins.set_alone(theirs is None and ours is not None)
        self.twins.set_captions(customer_caption(view, theirs), bench_caption(ours))
        self.twins.show_marks(view.marks.get(ours.id, ()) if ours is not None else ())
        self.strip.show_photos(shots_of(view), ours)
        self._beside.setVisible(ours is not None)
        paths = ((theirs.path if theirs is not None else "") or "", ours.path if ours is not None else "")
        if paths == self._shown:
            return
        self._shown = paths
        nothing = (self.tr("The customer sent no picture"), self.tr("No photograph was taken"))
        self._reader.show(*paths, nothing, self.tr("This picture cannot be shown"))
        self.facts.say_whole(whole=True)
        if ours is not None:
            self.photo_shown.emit(ours)

    def _say(self, view: ReviewView) -> None:
        self.head.show_review(view)
        self.facts.show_review(view)
        self.verbs.show_review(view)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.full.setText(self.tr("Full screen"))
        self.empty.say("ok", "ok", self.tr("Nothing to look at"), self.tr("No photograph is in this list."))
        if self._view is not None:
            self._say(self._view)
            self._show_pictures(self._view)

    @Slot()
    def open_photo(self) -> None:
        """The photograph on show fills the screen."""
        if self._photo is not None:
            self.open_wanted.emit(self._photo)

    @Slot(object)
    def _tapped(self, number: int) -> None:
        shots = shots_of(self._view) if self._view is not None else ()
        if (shot := next((one for one in shots if one.id == number), None)) is not None:
            self.show_photo(shot)
            self.open_wanted.emit(shot)

    @Slot()
    def _case(self) -> None:
        if self._view is not None:
            self.case_wanted.emit(self._view.case.rma_number)

    @Slot()
    def _dossier(self) -> None:
        if self._view is not None:
            self.dossier_wanted.emit(DossierWanted(self._view.case.rma_number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.twins.setFixedHeight(max(170, min(round(self.width() * 0.36), round(self.height() * 0.36))))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _place(view: ReviewView) -> tuple[str, int, int]:
    return view.case.rma_number, view.unit.line, view.unit.unit
