"""A sheet that asks for some words: what was found, or why something is done."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import theme
from ui.parts.button import BigButton
from ui.parts.label import Label
from ui.parts.sheet import Sheet

_LONGEST = 200


class TextSheet(Sheet):
    """`said` carries the words; the sheet is gone then."""

    said = Signal(object)

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent, ground, widest=620)
        self._needed = True
        self._title = Label(role="heading", wrap=True)
        self._why = Label(role="muted", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumHeight(theme.ANSWER)
        self.field.textChanged.connect(self._judge)
        self.field.returnPressed.connect(self._finish)
        self._back = BigButton(icon_name="back", key="Esc")
        self.done = BigButton(icon_name="ok", meaning="brand", primary=True)
        self._back.clicked.connect(self.close_sheet)
        self.done.clicked.connect(self._finish)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._back)
        buttons.addWidget(self.done, 1)
        for widget in (self._title, self._why, self.field):
            self.card.body.addWidget(widget)
        self.card.body.addSpacing(6)
        self.card.body.addLayout(buttons)
        self.retranslate()

    def ask(self, title: str, why: str, answer: str, *, needed: bool = True) -> None:
        """The sheet asks; `answer` is the word on its button, and without words it can be left only if not `needed`."""
        self._needed = needed
        self._title.setText(title)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.done.setText(answer)
        self.field.clear()
        self.field.setAccessibleName(title)
        self._judge()
        self.open()
        self.field.setFocus()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._back.setText(self.tr("Back"))
        self._judge()

    @Slot()
    def _judge(self) -> None:
        empty = not self.field.text().strip()
        self.done.set_reason(self.tr("write a few words first") if self._needed and empty else None)

    @Slot()
    def _finish(self) -> None:
        text = self.field.text().strip()
        if text or not self._needed:
            self.close_sheet()
            self.said.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
