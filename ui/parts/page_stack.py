"""The pages, of which one is on the screen: the others learn of a new language when nobody waits for them."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """All at once would hold the screen for as long as all pages take together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._behind: list[QWidget] = []
        """Pages that still speak the language of before."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._next)

    def show_page(self, page: QWidget) -> None:
        """This page is on the screen, in the language of the moment."""
        if page in self._behind:
            self._tell(page)
        self.setCurrentWidget(page)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.LanguageChange:
            return super().event(event)
        self._behind = [page for place in range(self.count()) if (page := self.widget(place)) is not None]
        if (page := self.currentWidget()) is not None:
            self._tell(page)
        self._timer.start()
        return True

    @Slot()
    def _next(self) -> None:
        if self._behind:
            self._tell(self._behind[0])
        else:
            self._timer.stop()

    def _tell(self, page: QWidget) -> None:
        self._behind.remove(page)
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
