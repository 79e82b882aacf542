"""The head of a unit in review: which case and which goods, what was decided, how far the review is, the dossier."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.review import ReviewView
from ui.models.unit_list import which_of
from ui.parts.button import BigButton
from ui.parts.case.checks import refund_clock
from ui.parts.chip import Chip
from ui.parts.label import Label, isolated
from ui.parts.review.wall_words import standing_words, verdict_words


class ReviewHead(QWidget):
    """Two lines, and the button for the dossier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._goods = Label(role="heading"), Label(role="muted", elide=True)
        self._clock = Label(role="muted", elide=True)
        self._verdict, self._standing = Chip("info"), Chip("info")
        self.dossier = BigButton(icon_name="document", height=48)
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self._number, self._verdict, self._standing):
            top.addWidget(widget)
        top.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._goods)
        column.addWidget(self._clock)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.dossier)
        self.retranslate()

    def show_review(self, view: ReviewView) -> None:
        """The head speaks of this unit."""
        unit = view.unit
        self._number.setText(view.case.rma_number.removeprefix("RMA-"))
        self._verdict.say(*verdict_words(unit.verdict, sampled=view.sampled))
        self._standing.say(*standing_words(view.standing))
        for chip in (self._verdict, self._standing):
            chip.setVisible(bool(chip.text()))
        clock = refund_clock(view.case, datetime.now(UTC))
        name, customer = view.item.name or unit.found_name, isolated(view.case.customer.name)
        self._goods.setText(" · ".join(part for part in (name, which_of(view.item, unit), customer) if part))
        self._clock.setText(clock.text if clock is not None else "")
        self._clock.setVisible(clock is not None)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.dossier.setText(self.tr("Dossier"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
