"""The full-window stop: the only time that a colour fills the whole screen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.label import Label


class StopOverlay(QWidget):
    """Covers its parent until its one button is pressed; then `answered` is emitted."""

    answered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # what lies beneath need not be painted
        self._over = parent
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = Label("", "verdict", wrap=True, tone="on_fill")
        self._text = Label("", "heading", wrap=True, tone="on_fill")
        self.action = BigButton("", "next", "plain", height=76)
        self.action.setMinimumWidth(340)
        self.action.clicked.connect(self._answered)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(96, 48, 96, 48)
        column.setSpacing(22)
        column.addStretch(1)
        for widget in (self._sign, self._title, self._text):
            column.addWidget(widget)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_stop(self, title: str, text: str, action_text: str) -> None:
        """The stop covers the window; the keyboard is on its button."""
        self._sign.setPixmap(icon.pixmap("stop", "#FFFFFF", 136))
        self._title.setText(title)
        self._text.setText(text)
        self.action.setText(action_text)
        self.setAccessibleName(f"{title}. {text}")
        self.place()
        self.show()
        self.raise_()
        self.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> None:
        """The stop covers its parent as large as that is now."""
        self.setGeometry(self._over.rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key but those of the button does anything."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays on the button."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing under the stop can be tapped."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.tokens_of(self).stop_fill))

    @Slot()
    def _answered(self) -> None:
        self.hide()
        self.answered.emit()
