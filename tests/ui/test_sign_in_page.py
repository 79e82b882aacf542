"""The sign-in page: a name, a PIN, and nothing that outlives them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.on_screen import application, clipped, put_on_screen, sees, speaking, too_small
from tests.ui.samples import names
from ui.intents import Credentials
from ui.language import Language
from ui.pages.sign_in import SignInPage
from ui.words import words


@pytest.fixture
def page(qtbot: QtBot) -> SignInPage:
    application()
    page = SignInPage()
    put_on_screen(qtbot, page)
    page.show_names(names(), None)
    return page


def choose(page: SignInPage, number: int) -> None:
    QTest.mouseClick(page.names()[number], Qt.MouseButton.LeftButton)


def test_a_name_and_a_pin_typed_on_the_keyboard_sign_in(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 1)
    with qtbot.waitSignal(page.credentials) as given:
        QTest.keyClicks(page, "2468")
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert given.args == [Credentials("login1", "2468")]


def test_a_pin_can_be_typed_with_gloves_and_corrected(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 0)
    keys = page.pad.keypad.keys
    with qtbot.waitSignal(page.credentials) as given:
        for key in ("1", "9", "erase", "1", "1", "1", "enter"):
            QTest.mouseClick(keys[key], Qt.MouseButton.LeftButton)
    assert given.args == [Credentials("login0", "1111")]


def test_digits_of_other_alphabets_are_not_typed(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 0)
    for character in "١٢٣４a 5":
        QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character))
    assert page.pad.dots.filled == 1


def test_the_dots_count_and_never_show(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 0)
    QTest.keyClicks(page, "123456789012345")
    assert page.pad.dots.filled == 12
    assert not sees(page, "1")


def test_enter_without_a_pin_and_a_pin_without_a_name_do_nothing(qtbot: QtBot, page: SignInPage) -> None:
    with qtbot.assertNotEmitted(page.credentials):
        QTest.keyClicks(page, "1111")
        QTest.keyClick(page, Qt.Key.Key_Return)
        choose(page, 0)
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_a_refusal_is_said_and_the_next_try_begins_empty(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 0)
    QTest.keyClicks(page, "12")
    page.show_refusal("That PIN is not right.")
    assert page.refusal() == "That PIN is not right."
    assert page.pad.dots.filled == 0
    choose(page, 1)
    assert page.refusal() == ""


def test_hiding_the_page_forgets_what_was_typed(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 0)
    QTest.keyClicks(page, "1234")
    page.hide()
    assert page.pad.dots.filled == 0


def test_a_single_name_is_chosen_by_itself_and_a_chosen_one_stays(qtbot: QtBot, page: SignInPage) -> None:
    choose(page, 2)
    page.show_names(names(14), None)
    assert [card.who.login for card in page.names() if card.isChecked()] == ["login2"]
    page.show_names(names(1), None)
    assert page.names()[0].isChecked()


def test_a_locked_name_says_until_when(qtbot: QtBot, page: SignInPage) -> None:
    who = names(locked=2)
    page.show_names(who, None)
    assert who[2].locked_until is not None
    assert words.clock(who[2].locked_until) in page.names()[2].accessibleName()


def test_the_demonstration_says_its_pins_and_a_real_bench_does_not(qtbot: QtBot, page: SignInPage) -> None:
    page.show_names(names(), "Anna 1111")
    assert sees(page, "Anna 1111")
    page.show_names(names(), None)
    assert not sees(page, "Anna 1111")


def test_the_language_can_be_changed_before_anybody_signs_in(qtbot: QtBot, page: SignInPage) -> None:
    with qtbot.waitSignal(page.language_chosen) as chosen:
        QTest.mouseClick(page.languages.answers()[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [Language.FR]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("count", [0, 1, 3, 14])
def test_everything_fits_and_can_be_tapped(qtbot: QtBot, page: SignInPage, language: Language, count: int) -> None:
    page.show_names(names(count, locked=0), "Anna 1111 · Luca 2222")
    with speaking(language):
        assert not clipped(page)
        assert not too_small(page)
        assert page.languages.value() == language.value
