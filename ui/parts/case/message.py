"""The message for whoever receives the goods: pinned, and confirmed as read where the case asks for it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from station.views.case import CaseView
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label

_TALLEST, _LOWEST = 132, 62


class CaseMessage(Card):
    """`acknowledged` says that the operator has read the message."""

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=14, spacing=6, tone="look")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tallest = _TALLEST
        self._title = Label(role="small", tone="look")
        self._text = Label(role="text", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._room = _room_for(self._text)
        self.read = BigButton(icon_name="ok", meaning="look", height=52)
        self.read.clicked.connect(self._have_read)
        self.body.addWidget(self._title)
        self.body.addWidget(self._room)
        self.body.addWidget(self.read)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """The message of this case is pinned; without one the card is not there."""
        self.setVisible(bool(view.agent_message))
        self.read.setVisible(view.acknowledge_message and not view.acknowledged)
        if view.agent_message != self._text.full_text():
            self._text.setText(view.agent_message)
            self._settle_height()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._title.setText(self.tr("Message for whoever receives"))
        self.read.setText(self.tr("I have read it"))

    def set_low(self, low: bool) -> None:
        """On a low screen a long message shows three lines and scrolls."""
        self._tallest = _LOWEST if low else _TALLEST
        above = 8 if low else 14
        self.body.setContentsMargins(14, above, 14, above)
        self.body.setSpacing(3 if low else 6)
        self._settle_height()

    def _settle_height(self) -> None:
        width = max(80, self.width() - 2 * 16)
        wanted = self._text.heightForWidth(width)
        self._room.setFixedHeight(min(self._tallest, max(24, wanted)))

    @Slot()
    def _have_read(self) -> None:
        self.acknowledged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _room_for(text: Label) -> QScrollArea:
    inside = QWidget()
    inside.setObjectName("inside")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text)
    column.addStretch(1)
    room = QScrollArea()
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setWidget(inside)
    return room
