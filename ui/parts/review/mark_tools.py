"""What marks are drawn with: arrow, ellipse, words; and how they are taken away again."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.domain.marks import MarkKind
from ui import theme
from ui.parts.button import BigButton

_SIGNS = {MarkKind.ARROW: "arrow", MarkKind.ELLIPSE: "ellipse", MarkKind.TEXT: "note"}


class MarkTools(QWidget):
    """`chosen` carries the MarkKind in hand, or None; the others carry nothing."""

    chosen = Signal(object)
    undone = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool: MarkKind | None = None
        self.buttons = {kind: BigButton(icon_name=sign) for kind, sign in _SIGNS.items()}
        self.undo, self.clear = BigButton(icon_name="undo"), BigButton(icon_name="erase")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (*self.buttons.values(), self.undo, self.clear):
            row.addWidget(button)
        for button in (self.undo, self.clear):
            button.setFixedWidth(theme.BUTTON)
        for kind, button in self.buttons.items():
            button.setCheckable(True)
            button.setProperty("tool", kind.value)
            button.clicked.connect(self._pressed)
        self.undo.clicked.connect(self.undone)
        self.clear.clicked.connect(self.cleared)
        self.retranslate()

    def take(self, kind: MarkKind | None) -> None:
        """This tool is in hand, or none."""
        self._tool = kind
        for tool, button in self.buttons.items():
            button.setChecked(tool is kind)
            button.set_look("brand" if tool is kind else "plain", _SIGNS[tool], primary=tool is kind)
        self.chosen.emit(kind)

    def show_marks(self, count: int) -> None:
        """So many marks can be taken away; without one there is nothing to press for it, and the words have room."""
        for button in (self.undo, self.clear):
            button.setVisible(count > 0)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        names = {
            MarkKind.ARROW: self.tr("Arrow"),
            MarkKind.ELLIPSE: self.tr("Ellipse"),
            MarkKind.TEXT: self.tr("Words"),
        }
        for kind, text in names.items():
            self.buttons[kind].setText(text)
        for button, text in ((self.undo, self.tr("Last mark away")), (self.clear, self.tr("All marks away"))):
            button.setAccessibleName(text)
            button.setToolTip(text)

    @Slot()
    def _pressed(self) -> None:
        kind = MarkKind(str(self.sender().property("tool")))
        self.take(None if kind is self._tool else kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
