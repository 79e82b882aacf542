"""A case that was processed already: who, when, what was found, and everything that happened; read-only."""

from collections.abc import Set

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from station.domain.case import DECIDED
from station.domain.people import Right
from station.views.case import CaseView, Photo, TimelineEntry
from ui.intents import DossierWanted
from ui.parts.card import Card
from ui.parts.check_list import Check, CheckList
from ui.parts.history.bar import HistoryBar
from ui.parts.history.state_chip import StateChip
from ui.parts.history.timeline import HistoryTimeline
from ui.parts.history.unit import HistoryUnit
from ui.parts.label import Label, isolated
from ui.parts.photo.thumbnails import Thumbnails
from ui.parts.photo.viewer import PhotoViewer, Picture
from ui.parts.text_sheet import TextSheet
from ui.parts.zones import laid_out_once
from ui.words import words


class HistoryPage(QWidget):
    """Shows one case read-only; `reopen_wanted` and `follow_wanted` carry the reason, `send_again_wanted` an id.

    `dossier_wanted` carries a `DossierWanted`.
    `aside_wanted` carries the RMA number: a parcel of this case came that cannot be received.
    """

    reopen_wanted = Signal(object)
    follow_wanted = Signal(object)
    send_again_wanted = Signal(object)
    dossier_wanted = Signal(object)
    undo_wanted = Signal()
    aside_wanted = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._timeline: tuple[TimelineEntry, ...] = ()
        self._rights: Set[Right] = frozenset()
        self._thumbnails = Thumbnails(self)
        self._number, self._title = Label(role="number", elide=True), Label(role="title", wrap=True)
        self._who = Label(role="muted", elide=True)
        self.units: list[HistoryUnit] = []
        self.papers, self.timeline = CheckList("muted", spacing=6, size=15), HistoryTimeline()
        self._happened = Label(role="strong")
        self.bar = HistoryBar()
        self._lay_out()
        self.viewer, self.sheet = PhotoViewer(self, self.ground), TextSheet(self, self.ground)
        self.follow_sheet = TextSheet(self, self.ground)
        self.bar.back_wanted.connect(self.back)
        self.bar.undo_wanted.connect(self.undo_wanted)
        self.bar.aside_wanted.connect(self._aside)
        self.bar.send_again_wanted.connect(self._send_again)
        self.bar.reopen_wanted.connect(self._ask_reason)
        self.bar.dossier_wanted.connect(self._dossier)
        self.bar.follow_wanted.connect(self._ask_follow)
        self.sheet.said.connect(self.reopen_wanted)
        self.follow_sheet.said.connect(self.follow_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _lay_out(self) -> None:
        self.ground = QWidget(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.ground)
        column = QVBoxLayout(self.ground)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(12)
        column.addWidget(self._head())
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._unit_room(), 1)
        middle.addWidget(self._side())
        column.addLayout(middle, 1)
        column.addWidget(self.bar)

    def _head(self) -> Card:
        self.banner = Card(margin=14, spacing=2, tone="info")
        self._chip = StateChip(next(iter(DECIDED)))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._number, 1)
        top.addWidget(self._chip)
        said, row = QVBoxLayout(), QHBoxLayout()
        said.setSpacing(2)
        said.addLayout(top)
        said.addWidget(self._title)
        said.addWidget(self._who)
        row.setSpacing(16)
        row.addLayout(said, 1)
        row.addWidget(self.bar.dossier, 0, Qt.AlignmentFlag.AlignVCenter)
        self.banner.body.addLayout(row)
        return self.banner

    def _unit_room(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setWidget(inside)
        self._add_units(1)
        return room

    def _side(self) -> QWidget:
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._paper_card, happened = Card(), Card(margin=12, spacing=6)
        self._paper_card.body.addWidget(self.papers)
        happened.body.addWidget(self._happened)
        happened.body.addWidget(self.timeline, 1)
        column.addWidget(self._paper_card)
        column.addWidget(happened, 1)
        return self.side

    @Slot()
    def _aside(self) -> None:
        if self._view is not None:
            self.aside_wanted.emit(self._view.rma_number)

    def show_history(self, view: CaseView, timeline: tuple[TimelineEntry, ...], rights: Set[Right]) -> None:
        """The page speaks of this case, to somebody who has these rights."""
        self._view, self._timeline, self._rights = view, timeline, rights
        with laid_out_once(self.ground):
            self._say_head(view)
            self._show_units(view)
            papers = _papers(view)
            self.papers.show_checks(papers)
            self._paper_card.setVisible(bool(papers))
            self.timeline.show_entries(timeline)
            self.bar.show_case(view, rights)

    def title(self) -> str:
        """What the banner says."""
        return self._title.full_text()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._happened.setText(self.tr("What happened"))
        if self._view is not None:
            self.show_history(self._view, self._timeline, self._rights)

    def _say_head(self, view: CaseView) -> None:
        self._number.setText(view.rma_number)
        self._chip.show_state(view.state)
        self._title.setText(self._head_words(view))
        kind = words.customer_kind(view.customer.kind) if view.customer.kind else ""
        parts = [isolated(view.customer.name), kind, isolated(view.customer.city) if view.customer.city else ""]
        parts.append(words.request_type(view.request_type))
        self._who.setText(" · ".join(part for part in parts if part))
        went_well = view.decision is not None and not view.decision.set_aside and not view.contradicted
        self.banner.set_tone("info" if went_well else "look")

    def _head_words(self, view: CaseView) -> str:
        decision = view.decision
        if decision is not None and decision.withdrawn_at is None:
            text = self.tr("Already processed by {who} on {day}")
            if view.contradicted:
                text = self.tr("Processed by {who} on {day}; customer service has said since: {status}")
            elif decision.approved_again:
                text = self.tr("Processed by {who} on {day}; customer service took its approval back and gave it again")
            elif decision.set_aside:
                text = self.tr("Processed by {who} on {day}, but customer service did not take the decision")
            who = isolated(decision.operator_name or decision.operator)
            day = f"{words.day(decision.decided_at)}, {words.clock(decision.decided_at)}"
            return text.format(who=who, day=day, status=words.service_status(view.status).lower())
        if view.rejection_reason:
            return f"{words.service_status(view.status)}: {isolated(view.rejection_reason)}"
        return words.case_state(view.state)

    def _show_units(self, view: CaseView) -> None:
        pairs = [(item, unit) for item in view.items for unit in item.units]
        self._add_units(len(pairs) - len(self.units))
        for place, card in enumerate(self.units):
            card.setVisible(place < len(pairs))
            if place < len(pairs):
                item, unit = pairs[place]
                card.show_unit(item, unit, (*unit.photos, *(view.parcel_photos if place == 0 else ())))

    def _add_units(self, more: int) -> None:
        for _ in range(more):
            card = HistoryUnit(self._thumbnails)
            card.hide()
            card.photo_tapped.connect(self._view_photo)
            self.units.append(card)
            self._column.insertWidget(self._column.count() - 1, card)

    @Slot()
    def _send_again(self) -> None:
        if self._view is not None and self._view.decision is not None:
            self.send_again_wanted.emit(self._view.decision.decision_id)

    @Slot()
    def _dossier(self) -> None:
        if self._view is not None:
            self.dossier_wanted.emit(DossierWanted(self._view.rma_number))

    @Slot()
    def _ask_reason(self) -> None:
        why = self.tr("The next decision will replace this one. Everybody sees who reopened the case, and why.")
        self.sheet.ask(self.tr("Why is the case reopened?"), why, self.tr("Reopen"))

    @Slot()
    def _ask_follow(self) -> None:
        if self._view is not None and self._view.decision is not None and self._view.decision.approved_again:
            why = self.tr(
                "The decision is given up and never leaves; the case is in work again. Everybody sees who, and why."
            )
            self.follow_sheet.ask(self.tr("Why is it decided anew?"), why, self.tr("Decide anew"))
            return
        why = self.tr(
            "The decision is given up and never leaves; the parcel goes to quarantine. Everybody sees who, and why."
        )
        self.follow_sheet.ask(self.tr("Why does customer service's word count?"), why, self.tr("Give the decision up"))

    @Slot(object)
    def _view_photo(self, photo: Photo) -> None:
        if self._view is None:
            return
        photos = (*self._view.parcel_photos, *(shot for unit in self._view.units for shot in unit.photos))
        pictures = tuple(
            Picture(shot.path, f"{words.slot(shot.slot)} · {words.clock(shot.taken_at)}") for shot in photos
        )
        self.viewer.open(pictures, photos.index(photo))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a 1280 × 800 screen: what does not fit scrolls."""
        return QSize(1100, 640)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(round(self.width() * 0.38))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.papers.repaint_signs()


def _papers(view: CaseView) -> tuple[Check, ...]:
    """The labels and slips of the case, each with its copies, and the labels of goods that stay here."""
    made = []
    for label in (*view.labels, *view.locations):
        state = words.job_state(label.state)
        copy = QCoreApplication.translate("HistoryPage", "copy {n}")
        if label.trouble:
            state = f"{state}: {words.trouble(label.trouble)}"
        parts = [words.print_kind(label.kind), label.return_code, copy.format(n=label.copy), state]
        made.append(Check(words.job_meaning(label.state), " · ".join(parts), "label"))
    return tuple(made)
