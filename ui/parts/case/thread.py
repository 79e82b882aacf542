"""The conversation with customer service: every message, oldest first."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from station.domain.case import MessageFrom
from station.views.case import Message
from ui.parts.card import Card
from ui.parts.label import Label, isolated
from ui.words import words


class _Bubble(Card):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margin=10, spacing=2)
        self._who = Label(role="small", wrap=True)
        self._text = Label(role="muted", wrap=True)
        self._text.set_tone("")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self._who)
        self.body.addWidget(self._text)

    def show_message(self, message: Message) -> None:
        when = f" · {words.day_and_clock(message.at)}" if message.at else ""
        author = f" · {isolated(message.author)}" if message.author else ""
        self._who.setText(f"{words.message_from(message.sender)}{author}{when}")
        self._text.setText(message.text)
        self.set_tone("brand" if message.sender is MessageFrom.SERVICE else "sunken")


class CaseThread(Card):
    """All messages, oldest first, in a card that scrolls; shown while the conversation is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=4, spacing=0)
        self._messages: tuple[Message, ...] = ()
        self._bubbles: list[_Bubble] = []
        inside = QWidget()
        inside.setObjectName("inside")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(6, 6, 6, 6)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        room = QScrollArea()
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidgetResizable(True)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setWidget(inside)
        self.body.addWidget(room)
        self.setMinimumHeight(96)
        self.hide()

    def show_messages(self, messages: tuple[Message, ...]) -> None:
        """The conversation of this case; that of another case is closed."""
        if messages != self._messages:
            self._messages = messages
            self.hide()

    @Slot(bool)
    def open(self, wanted: bool) -> None:
        """The messages are on show, or not."""
        if wanted:
            self._fill()
        self.setVisible(wanted)

    def _fill(self) -> None:
        while len(self._bubbles) < len(self._messages):
            bubble = _Bubble(self)
            self._bubbles.append(bubble)
            self._column.insertWidget(self._column.count() - 1, bubble)
        for place, bubble in enumerate(self._bubbles):
            bubble.setVisible(place < len(self._messages))
            if place < len(self._messages):
                bubble.show_message(self._messages[place])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._fill()
