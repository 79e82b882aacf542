"""What lies over all of a page until it is closed: the page below cannot be used meanwhile, and says why."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.parts.rest import covered, rest


class Cover(QWidget):
    """As large as its parent while it is shown, and shuts `ground`."""

    def __init__(self, parent: QWidget, ground: QWidget) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def lie_over(self) -> None:
        """It lies over the whole parent and has the keyboard."""
        self.setGeometry(self.page_below().rect())
        self.show()
        self.raise_()
        self.setFocus()

    def page_below(self) -> QWidget:
        """What it lies over."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        rest(self._ground, covered())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        rest(self._ground, "")
        focus, page = QApplication.focusWidget(), self.page_below()
        if focus is not None and (focus is self or self.isAncestorOf(focus)) and page.isVisible():
            page.setFocus()  # before Qt gives the keyboard to whatever button comes next: one Enter would press it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.page_below().rect())
        return super().eventFilter(watched, event)
