"""Pages are warmed up in small steps, and go on living between them."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application
from ui.parts.window.page_stack import PageStack
from ui.warm_up import WarmUp


def test_a_list_that_is_filled_anew_between_two_steps_is_passed_over(qtbot: QtBot) -> None:
    # given a page of which a row is put away after the first step
    application()
    pages, page = PageStack(), QWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QWidget())
    pages.addWidget(page)
    column = QVBoxLayout(page)
    rows = [QLabel(f"row {number}") for number in range(40)]
    for row in rows:
        column.addWidget(row)
    asked, done = [], []

    def may() -> bool:
        asked.append(True)
        for row in rows:
            row.deleteLater()
        rows.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return True

    # when
    warm_up = WarmUp(pages, (page,), QSize(400, 300), may, lambda: done.append(True), page)
    qtbot.waitUntil(lambda: bool(done))
    # then nothing was touched that is gone
    assert asked
    warm_up.stop()
