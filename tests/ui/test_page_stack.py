"""A new language or theme: the page on the screen has it at once, the others before anybody sees them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application, settle
from ui import theme
from ui.language import Language, speak
from ui.parts.window.page_stack import PageStack


class Words(QLabel):
    """A page that counts how often it was told, and how often somebody asked for the room that it needs."""

    told = 0
    measured = 0

    def sizeHint(self) -> QSize:
        self.measured += 1
        return super().sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1
            self.setText(self.tr("Confirm"))


class PaletteWatch(QObject):
    """Says when a widget has other colours."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._changed()
        return False


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[list[Words]]:
    stack = PageStack()
    qtbot.addWidget(stack)
    words = [Words() for _ in range(4)]
    for page in words:
        stack.addWidget(page)
    stack.show()
    speak(application(), Language.EN)
    qtbot.waitUntil(lambda: all(page.told for page in words))
    for page in words:
        page.told = 0
    yield words
    speak(application(), Language.EN)


def test_the_page_on_the_screen_hears_of_it_once_and_at_once(pages: list[Words]) -> None:
    speak(application(), Language.IT)
    assert [page.told for page in pages] == [1, 0, 0, 0]


def test_the_others_hear_of_it_once_when_nobody_waits(qtbot: QtBot, pages: list[Words]) -> None:
    speak(application(), Language.IT)
    qtbot.waitUntil(lambda: all(page.told for page in pages))
    assert [page.told for page in pages] == [1, 1, 1, 1]


def test_a_page_that_is_shown_before_its_turn_speaks_the_new_language(qtbot: QtBot, pages: list[Words]) -> None:
    stack = pages[0].parentWidget()
    assert isinstance(stack, PageStack)
    speak(application(), Language.FR)
    stack.show_page(pages[3])
    assert pages[3].told == 1
    # and is not told again afterwards
    qtbot.waitUntil(lambda: all(page.told for page in pages))
    assert pages[3].told == 1


def test_two_changes_in_a_row_leave_every_page_with_the_last(qtbot: QtBot, pages: list[Words]) -> None:
    speak(application(), Language.FR)
    speak(application(), Language.IT)
    qtbot.waitUntil(lambda: all(page.told for page in pages[1:]))
    assert pages[0].told == 2
    assert [page.told for page in pages[1:]] == [1, 1, 1]


def ink(page: Words) -> str:
    return page.palette().windowText().color().name().upper()


@pytest.fixture
def pinned(pages: list[Words]) -> Iterator[list[Words]]:
    stack = pages[0].parentWidget()
    assert isinstance(stack, PageStack)
    for page in pages:
        stack.pin(page)
    yield pages
    theme.apply(application(), theme.LIGHT)


def test_a_new_theme_is_worn_by_the_page_on_the_screen_and_then_by_the_others(
    qtbot: QtBot, pinned: list[Words]
) -> None:
    theme.apply(application(), theme.DARK)
    qtbot.waitUntil(lambda: ink(pinned[0]) == theme.DARK.ink)
    qtbot.waitUntil(lambda: all(ink(page) == theme.DARK.ink for page in pinned))


def test_a_page_that_is_shown_before_its_turn_wears_the_new_theme(qtbot: QtBot, pinned: list[Words]) -> None:
    stack = pinned[0].parentWidget()
    assert isinstance(stack, PageStack)
    told: list[str] = []
    pinned[3].installEventFilter(watcher := PaletteWatch(lambda: told.append(ink(pinned[3]))))
    theme.apply(application(), theme.DARK)
    qtbot.waitUntil(lambda: ink(pinned[0]) == theme.DARK.ink)
    stack.show_page(pinned[3])
    assert ink(pinned[3]) == theme.DARK.ink
    # and once only
    qtbot.waitUntil(lambda: all(ink(page) == theme.DARK.ink for page in pinned))
    assert told == [theme.DARK.ink]
    pinned[3].removeEventFilter(watcher)


def test_a_word_that_changes_on_one_page_does_not_ask_the_others_for_their_size(qtbot: QtBot) -> None:
    # given a window around the pages
    stack, window = PageStack(), QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(stack)
    shown, hidden = Words("RMA"), Words("queue")
    for page in (shown, hidden):
        stack.addWidget(page)
    window.show()
    settle()
    hidden.measured = 0
    # when
    shown.setText("RMA-2026-004817, opened at the bench of Milano")
    shown.updateGeometry()
    settle()
    # then
    assert hidden.measured == 0
