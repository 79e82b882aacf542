"""What is known of a unit in review, in one scroll: what was said, declared beside found, the rules, the journal."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from station.views.review import ReviewView
from ui.parts.case.declared_words import why
from ui.parts.case.finding_words import lines
from ui.parts.check_list import CheckList
from ui.parts.history.found_table import FoundTable
from ui.parts.history.found_words import compared
from ui.parts.history.timeline import HistoryTimeline
from ui.parts.label import Label
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.review.focus_ring import FocusRing
from ui.parts.review.review_words import file_check, said_of


class ReviewFacts(QScrollArea):
    """`photo_tapped` carries the number of a photograph of the journal."""

    photo_tapped = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ReviewView | None = None
        self._whole: bool | None = True
        self.said, self.rules = CheckList("strong", spacing=6, size=15), CheckList("text", spacing=6, size=15)
        self.declared, self.table = Label(role="muted", wrap=True), FoundTable()
        self._rules_title, self._journal_title = Label(role="small"), Label(role="small")
        self.timeline = HistoryTimeline(thumbnails=thumbnails)
        self.timeline.keep_whole()
        self.timeline.photo_tapped.connect(self._tapped)
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 8, 14, 8)
        column.setSpacing(10)
        rows = (self.said, self.declared, self.table, self._rules_title, self.rules, self._journal_title, self.timeline)
        for widget in rows:
            column.addWidget(widget)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        FocusRing(self)
        self.retranslate()

    def show_review(self, view: ReviewView) -> None:
        """Everything is of this unit; of another unit than before it is read from the top."""
        before, self._view = self._view, view
        if before is None or _place(before) != _place(view):
            self.verticalScrollBar().setValue(0)
        self._say_said(view)
        self.declared.setText(why(view.item))
        self.declared.setVisible(bool(why(view.item)))
        self.table.show_rows(compared(view.item, view.unit))
        rules = lines(view.unit.suggestion, view.unit.serial or "") if view.unit.suggestion is not None else ()
        self.rules.show_checks(rules)
        self._rules_title.setVisible(bool(rules))
        shots = (*view.case.parcel_photos, *(shot for unit in view.case.units for shot in unit.photos))
        self.timeline.show_entries(view.timeline, {shot.id: shot.path for shot in shots})

    def say_whole(self, *, whole: bool | None) -> None:
        """Whether the file of the photograph on show is the one that was taken; None: it is not there."""
        self._whole = whole
        if self._view is not None:
            self._say_said(self._view)

    def _say_said(self, view: ReviewView) -> None:
        self.said.show_checks((*file_check(whole=self._whole), *said_of(view)))
        self.said.setVisible(bool(self.said.checks))

    @Slot(object)
    def _tapped(self, number: object) -> None:
        self.photo_tapped.emit(number)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.setAccessibleName(self.tr("What is known of this unit"))
        self._rules_title.setText(self.tr("What the conditions say"))
        self._journal_title.setText(self.tr("What happened"))
        if self._view is not None:
            self.show_review(self._view)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.said.repaint_signs()
            self.rules.repaint_signs()


def _place(view: ReviewView) -> tuple[str, int, int]:
    return view.case.rma_number, view.unit.line, view.unit.unit
