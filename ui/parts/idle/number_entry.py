"""A number typed by hand or with gloves: a large line, digits or letters on the screen, Enter."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from station.domain.codes import LONGEST
from ui import theme
from ui.parts.button import BigButton
from ui.parts.keypad import LETTER_KEYS, NUMBER_KEYS, Keypad
from ui.parts.label import Label


class NumberEntry(QWidget):
    """`number_typed` carries the text, `cancelled` carries nothing."""

    number_typed = Signal(object)
    cancelled = Signal()

    def __init__(self, start: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._title, self._hint = Label("", "number"), Label("", "muted", wrap=True)
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setFont(theme.font("number", size=34))
        self.line.setMinimumHeight(80)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.keypad, self.letters = Keypad(NUMBER_KEYS), Keypad(LETTER_KEYS, columns=6)
        self._pads = QStackedWidget()
        for pad in (self.keypad, self.letters):
            self._pads.addWidget(pad)
            pad.typed.connect(self._type)
            pad.erased.connect(self.line.backspace)
        self.open = BigButton("", "ok", "brand", primary=True, height=72)
        self.cancel = BigButton("", "back", key="Esc", height=72)
        self.other_pad = BigButton("", "keyboard", height=72)
        self._arrange()
        self.other_pad.clicked.connect(self._turn_pad)
        self.line.returnPressed.connect(self._enter)
        self.line.textChanged.connect(self._changed)
        self.open.clicked.connect(self._enter)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self._title, self.line, self._hint, self._pads):
            column.addLayout(_in_the_middle(widget))
        self._pads.setMinimumHeight(376)
        column.addSpacing(6)
        column.addLayout(_in_the_middle(self._foot()))
        column.addStretch(1)

    def _foot(self) -> QWidget:
        foot = QWidget()
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel, 3)
        buttons.addWidget(self.other_pad, 2)
        buttons.addWidget(self.open, 5)
        return foot

    def begin(self) -> None:
        """The line holds what every number begins with, and the keyboard is on it."""
        self._show_pad(self.keypad)
        self.line.setText(self._start)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.end(False)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Type the RMA number"))
        self.line.setAccessibleName(self._title.full_text())
        self._hint.setText(
            self.tr("As it stands on the label, for example {example}").format(example="RMA-2026-004817")
        )
        self.open.setText(self.tr("Open"))
        self.cancel.setText(self.tr("Cancel"))
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _turn_pad(self) -> None:
        self._show_pad(self.letters if self._pads.currentWidget() is self.keypad else self.keypad)

    def _show_pad(self, pad: Keypad) -> None:
        self._pads.setCurrentWidget(pad)
        self.other_pad.setText("ABC" if pad is self.keypad else "123")

    @Slot(object)
    def _type(self, character: str) -> None:
        self.line.insert(character)

    @Slot()
    def _changed(self) -> None:
        ready = len(self.line.text().strip()) > max(2, len(self._start))
        self.open.set_reason(None if ready else self.tr("the number is not complete"))

    @Slot()
    def _enter(self) -> None:
        text = self.line.text().strip()
        if not self.open.reason():
            self.number_typed.emit(text)


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    """All that stands below each other is as wide as the keys."""
    widget.setMaximumWidth(600)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 20)
    row.addStretch(1)
    return row
