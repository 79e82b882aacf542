"""The pages, of which one is on the screen: the others learn of a new language or theme when nobody waits for them."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.turns import Turns

_LEAST = QSize(1088, 636)
"""Pixels that every page does with: what the least window leaves it."""


class PageStack(QStackedWidget):
    """All at once would hold the screen for as long as all pages take together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old_words: list[QWidget] = []
        self._old_colours: list[QWidget] = []
        """Pages that still are as they were before."""
        self._pinned: set[QWidget] = set()
        self._turns = Turns(self)

    def sizeHint(self) -> QSize:
        """Known beforehand: whenever a word changed anywhere, the window would ask every page."""
        return _LEAST

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def show_page(self, page: QWidget) -> None:
        """This page is on the screen, in the language and the theme of the moment."""
        self._tell(page)
        self.setCurrentWidget(page)

    def pin(self, page: QWidget) -> None:
        """The page has colours of its own from now on, the same ones: it changes them alone."""
        if self.indexOf(page) >= 0 and page not in self._pinned:
            self._pinned.add(page)
            page.setPalette(_whole_palette())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._old_words = self.pages()
            self._begin()
            return True
        if event.type() == QEvent.Type.PaletteChange:
            self._old_colours = [page for page in self.pages() if page in self._pinned]
            self._begin()
        return super().event(event)

    def pages(self) -> list[QWidget]:
        """All of them."""
        return [page for place in range(self.count()) if (page := self.widget(place)) is not None]

    def _begin(self) -> None:
        if (page := self.currentWidget()) is not None:
            self._tell(page)
        self._turns.ask(self._next)

    def _next(self) -> None:
        if behind := self._old_words or self._old_colours:
            self._tell(behind[0])
            self._turns.ask(self._next)

    def _tell(self, page: QWidget) -> None:
        if page in self._old_colours:
            self._old_colours.remove(page)
            page.setPalette(_whole_palette())
        if page in self._old_words:
            self._old_words.remove(page)
            QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


def _whole_palette() -> QPalette:
    """The application's colours, all of them said: nothing of it is taken from a widget around."""
    whole = QPalette(QGuiApplication.palette())
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for role in QPalette.ColorRole:
            if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles):
                whole.setBrush(group, role, whole.brush(group, role))
    return whole
