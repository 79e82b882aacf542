"""The left zone: what is in front of me."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.views.case import CaseView
from ui.parts.case.head import CaseHead
from ui.parts.case.items import CaseItems
from ui.parts.case.message import CaseMessage
from ui.parts.case.parcel_offer import ParcelOffer
from ui.parts.case.thread import CaseThread
from ui.parts.case.whole_case import WholeCase

_LOW = 680
_LOWEST = 600
"""Below this the banner of something that is stuck takes a part of a small screen."""

_FEW = 2
"""Units for which there is room below an offer and everything that the head says."""

_TALL = 820
"""From this height on there is room for the conversation without a tap."""


class CaseLeft(QWidget):
    """Head, what can be said of the parcel, message, conversation and items: these take the room that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.head, self.offer, self.message = CaseHead(), ParcelOffer(), CaseMessage()
        self.conversation, self.items, self.whole = CaseThread(), CaseItems(), WholeCase()
        self.items.conversation.connect(self._talk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(self.offer)
        column.addWidget(self.message)
        column.addWidget(self.conversation, 1)
        column.addWidget(self.items, 1)
        column.addWidget(self.whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.message.set_low(self.height() < _LOW)
        self._make_room()

    @Slot(bool)
    def _talk(self, wanted: bool) -> None:
        self.conversation.open(wanted)
        self._make_room()

    def _make_room(self) -> None:
        """On a low screen the head is brief while something else needs its room: a conversation, an offer, a banner."""
        talks = self.height() < _TALL and not self.conversation.isHidden()
        crowded = not self.message.isHidden() or self.items.model.rowCount() > _FEW
        offered = not (self.offer.isHidden() and self.whole.isHidden())
        offers = self.height() < _LOW and offered and crowded
        self.head.set_brief(talks or offers or self.height() < _LOWEST)

    def show_case(self, view: CaseView, place: tuple[int, int], now: datetime) -> None:
        """The zone speaks of this case; the unit at `place` is marked."""
        self.head.show_case(view, now)
        self.offer.show_case(view)
        self.message.show_case(view)
        self.conversation.show_messages(view.messages)
        self.items.show_case(view, place)
        self.whole.show_case(view)
        if self._shown != view.rma_number and view.messages and self.height() >= _TALL:
            self.items.open_conversation()
        self._shown = view.rma_number
        self._make_room()
