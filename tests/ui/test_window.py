"""The window: pages it knows nothing about, lights, the rail, and the stop that covers everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from station.domain.people import Operator, Role
from tests.ui.on_screen import application, clipped, settle, speaking, too_small
from ui import theme
from ui.language import Language
from ui.lights import Light, LightKind, Lights, LightWord
from ui.parts.button import BigButton
from ui.parts.window.header import LanguageMenu
from ui.places import Place
from ui.window import Window

ANNA = Operator("anna.rossi", "Anna Rossi", Role.OPERATOR)
BUSY = Lights(
    Light(LightKind.SCANNER, "ok", LightWord.READY),
    Light(LightKind.CAMERA, "info", LightWord.SIMULATED),
    Light(LightKind.PRINTER, "stop", LightWord.TROUBLE, "no_media"),
    Light(LightKind.OUTGOING, "look", LightWord.WAITING, "", 123),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    application()
    bare, page = QWidget(), QWidget()
    window = Window("Milano · postazione 2", [page], bare=[bare])
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page(page, Place.BENCH)
    settle()
    yield window
    theme.apply(application(), theme.LIGHT)


def test_the_rail_leads_to_every_place_and_marks_where_we_are(qtbot: QtBot, window: Window) -> None:
    for place, button in window.rail.buttons.items():
        with qtbot.waitSignal(window.place_chosen) as chosen:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert chosen.args == [place]
    assert [place for place, button in window.rail.buttons.items() if button.isChecked()] == [Place.BENCH]


def test_nobody_signed_in_means_no_rail_and_no_way_out(qtbot: QtBot, window: Window) -> None:
    bare = window.pages.widget(0)
    assert bare is not None
    window.show_page(bare)
    window.set_operator(None)
    assert not window.rail.isVisible()
    assert not window.header.sign_out.isVisible()


def test_the_operator_is_always_visible_with_the_way_out(qtbot: QtBot, window: Window) -> None:
    window.set_operator(ANNA)
    with speaking(Language.IT):
        assert window.header.operator.accessibleName() == "Anna Rossi · operatore"
    with qtbot.waitSignal(window.sign_out_wanted):
        QTest.mouseClick(window.header.sign_out, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen has no popups
def test_the_language_is_chosen_from_the_header(qtbot: QtBot, window: Window) -> None:
    window.set_operator(ANNA)
    QTest.mouseClick(window.header.languages, Qt.MouseButton.LeftButton)
    menu = window.header.findChild(LanguageMenu)
    assert menu is not None
    french = next(button for button in menu.findChildren(BigButton) if button.text() == "Français")
    with qtbot.waitSignal(window.language_chosen) as chosen:
        french.click()
    assert chosen.args == [Language.FR]


def test_light_and_dark_are_one_tap_apart(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.theme_chosen) as chosen:
        QTest.mouseClick(window.header.shade, Qt.MouseButton.LeftButton)
    assert chosen.args == [theme.DARK]
    theme.apply(application(), theme.DARK)
    with qtbot.waitSignal(window.theme_chosen) as chosen:
        QTest.mouseClick(window.header.shade, Qt.MouseButton.LeftButton)
    assert chosen.args == [theme.LIGHT]


def test_a_stop_covers_the_whole_window_until_it_is_answered(qtbot: QtBot, window: Window) -> None:
    window.show_stop("Wrong label", "This label belongs to another parcel.", "I have seen it")
    window.resize(1440, 900)
    settle()
    assert window.stop_is_shown()
    assert window.childAt(5, 5) is window.childAt(1400, 880)
    action = next(button for button in window.findChildren(BigButton) if button.text() == "I have seen it")
    with qtbot.waitSignal(window.stop_answered):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert not window.stop_is_shown()


def test_the_queue_count_stands_on_the_rail(qtbot: QtBot, window: Window) -> None:
    window.set_queue_count(4)
    assert window.rail.buttons[Place.QUEUE].accessibleName().endswith(" 4")


def test_a_page_gets_the_keyboard_unless_one_of_its_lines_has_it(qtbot: QtBot, window: Window) -> None:
    page = QWidget()
    line = QLineEdit(page)
    window.show_page(page)
    assert window.focusWidget() is page
    line.setFocus()
    window.show_page(page)
    assert window.focusWidget() is line


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
def test_header_and_rail_fit_every_screen(
    qtbot: QtBot, window: Window, language: Language, size: tuple[int, int]
) -> None:
    window.set_operator(Operator("x", "Aleksandra Wiśniewska-Kowalczyk", Role.SUPERVISOR))
    window.set_lights(BUSY)
    window.set_queue_count(123)
    window.resize(*size)
    with speaking(language):
        settle()
        assert window.width() == size[0]
        assert not clipped(window.rail)
        assert not [text for text in clipped(window.header) if "Milano" not in text]
        assert not too_small(window)
        assert not [button for button in window.rail.buttons.values() if button.is_clipped()]
