"""The search page: three characters, a pause, and the cases that hold them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from tests.ui.samples import hits
from ui.language import Language
from ui.pages.search import SearchPage


@pytest.fixture
def page(qtbot: QtBot) -> SearchPage:
    application()
    page = SearchPage()
    put_on_screen(qtbot, page)
    return page


def test_typing_searches_once_after_the_last_key(qtbot: QtBot, page: SearchPage) -> None:
    searched: list[object] = []
    page.searched.connect(searched.append)
    with qtbot.waitSignal(page.searched):
        QTest.keyClicks(page.line, "  Ferra ")
    assert searched == ["Ferra"]


def test_fewer_than_three_characters_are_not_searched(qtbot: QtBot, page: SearchPage) -> None:
    with qtbot.assertNotEmitted(page.searched):
        QTest.keyClicks(page.line, "ab")
        QTest.keyClick(page.line, Qt.Key.Key_Return)
    assert page.empty.isVisible()


def test_a_hit_is_opened_with_one_tap_and_with_the_keyboard(qtbot: QtBot, page: SearchPage) -> None:
    page.line.setText("4817")
    page.show_hits("4817", hits())
    settle()
    middle = page.list.visualRect(page.list.model().index(1, 0)).center()
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert chosen.args == ["RMA-2026-000001"]
    QTest.keyClick(page.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen.args == ["RMA-2026-000001"]


def test_an_answer_to_an_older_text_is_not_shown(qtbot: QtBot, page: SearchPage) -> None:
    page.line.setText("ferrari")
    page.show_hits("fer", hits())
    assert not page.list.isVisible()
    page.show_hits("ferrari", hits())
    assert page.list.isVisible()


def test_nothing_found_is_said_and_erasing_begins_anew(qtbot: QtBot, page: SearchPage) -> None:
    with speaking(Language.EN):
        page.line.setText("zzzz")
        page.show_hits("zzzz", ())
        assert sees(page, "Nothing found")
        QTest.mouseClick(page.clear_button, Qt.MouseButton.LeftButton)
        assert sees(page, "Search a case")
        assert page.line.text() == ""


def test_a_megabyte_of_paste_is_cut(qtbot: QtBot, page: SearchPage) -> None:
    page.line.insert("x" * 1_000_000)
    assert len(page.line.text()) == 100


def test_the_part_that_matched_is_marked(qtbot: QtBot, page: SearchPage) -> None:
    page.line.setText("40012")
    page.show_hits("40012", hits())
    settle()
    marked = page.grab().toImage()
    page.show_hits("40012", ())
    page.line.setText("zzz")
    page.show_hits("zzz", hits())
    settle()
    assert page.grab().toImage() != marked


@pytest.mark.parametrize("language", list(Language))
def test_every_state_fits_and_can_be_tapped(qtbot: QtBot, page: SearchPage, language: Language) -> None:
    with speaking(language):
        for text, found in (("", None), ("40012", hits()), ("zzzz", ())):
            page.line.setText(text)
            if found is not None:
                page.show_hits(text, found)
            settle()
            assert not clipped(page)
            assert not too_small(page)
