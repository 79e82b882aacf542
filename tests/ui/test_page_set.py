"""The pages are built behind the one that is shown, and nothing of them is seen before its time."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application
from ui.page_set import build_pages
from ui.pages.sign_in import SignInPage


class Windows(QObject):
    """Keeps the name of everything that came as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_page_is_a_window_of_its_own_while_it_is_built(qtbot: QtBot) -> None:
    windows = Windows()
    application().installEventFilter(windows)
    for page in build_pages(SignInPage()):
        qtbot.addWidget(page)
    application().removeEventFilter(windows)
    assert windows.seen == []
