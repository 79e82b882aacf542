"""The pages are built behind the one that is shown, and nothing of them is seen before its time."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application, settle
from ui.page_set import build_pages
from ui.pages.sign_in import SignInPage


def test_no_part_of_a_page_is_a_window_of_its_own_while_it_is_built(qtbot: QtBot) -> None:
    application()
    before = {id(widget) for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    seen: set[str] = set()
    pages = []
    for page in build_pages(SignInPage()):
        pages.append(page)
        qtbot.addWidget(page)
        seen |= {
            type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible() and id(one) not in before
        }
    settle()
    assert seen == set()
