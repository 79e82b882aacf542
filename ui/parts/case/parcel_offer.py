"""What can be said of the parcel when it came: it is another one, or the goods lay in that of the case before."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.domain.case import DECIDED
from station.views.case import CaseView
from station.views.parcels import may_share
from ui.parts.button import BigButton
from ui.parts.case import parcel_words

_HEIGHT = 52


class ParcelOffer(QWidget):
    """`join_wanted` carries the number of the parcel, `share_wanted` the RMA number of the other case."""

    join_wanted = Signal(object)
    share_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CaseView | None = None
        self._before: CaseView | None = None
        self._again = ("", 0)
        """The case whose label was read again, and how many of its parcels were here then."""
        self.join, self.share = BigButton("", "parcel", height=_HEIGHT), BigButton("", "parcel", height=_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button, pressed in ((self.join, self._join), (self.share, self._share)):
            button.clicked.connect(pressed)
            column.addWidget(button)
        self.hide()

    def come_from(self, before: CaseView | None) -> None:
        """The case before, which was still open when the label of this one was read; None when none was."""
        self._before = before

    def read_again(self, view: CaseView) -> None:
        """The label of the open case was read once more: it may stand on a parcel that nobody announced."""
        self._again = (view.rma_number, view.came.here)
        if self._view is not None:
            self.show_case(self._view)

    def _next(self, view: CaseView) -> int | None:
        here = view.came.here
        again = here + 1 if here and self._again == (view.rma_number, here) else None
        return parcel_words.next_parcel(view) or again

    def show_case(self, view: CaseView) -> None:
        """Offers what can be meant; there is nothing to be seen when that is nothing."""
        self._view = view
        parcel, open_ = self._next(view), view.state not in DECIDED
        shares = self._before is not None and may_share(self._before, view)
        self.join.setVisible(open_ and parcel is not None)
        self.share.setVisible(open_ and shares)
        if parcel is not None:
            self.join.setText(parcel_words.joins(parcel, parcel_words.announced(view)))
        self.share.setText(parcel_words.shares())
        self.share.setAccessibleDescription(self._before.rma_number if self._before is not None else "")
        self.setVisible(open_ and (parcel is not None or shares))

    @Slot()
    def _join(self) -> None:
        if self._view is not None and (parcel := self._next(self._view)) is not None:
            self.join_wanted.emit(parcel)

    @Slot()
    def _share(self) -> None:
        if self._before is not None:
            self.share_wanted.emit(self._before.rma_number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self.show_case(self._view)
