"""The keyboard wedge, key by key: what is a scan and what is somebody typing, at times to the millisecond."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.domain.codes import Forms, Unreadable, read
from ui.wedge import GAP, LONGEST, Wedge

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SLOWLY = 120


class Keyboard:
    """Sends keys to the window at times that the test names, whatever the clock says."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._now = 1_000_000

    def key(self, key: Qt.Key, text: str = "", after: int = 5, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """One key, so many milliseconds after the one before."""
        self._now += after
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._now + (1 if kind is QEvent.Type.KeyRelease else 0))
            QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def type(self, text: str, after: int = 5) -> None:
        """One key for each character."""
        for character in text:
            self.key(Qt.Key(ord(character.upper())), character, after)

    def end(self, after: int = 5) -> None:
        """Return."""
        self.key(Qt.Key.Key_Return, "\r", after)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two fields; the first has the keyboard."""
    window = QWidget()
    column = QVBoxLayout(window)
    for _ in range(2):
        column.addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    fields(window)[0].setFocus()
    QApplication.processEvents()
    return window


@pytest.fixture
def scans(window: QWidget, qapp: QApplication) -> Iterator[list[str]]:
    """Every scan."""
    wedge = Wedge(qapp)
    heard: list[str] = []
    wedge.scanned.connect(heard.append)
    yield heard
    wedge.end()


@pytest.fixture
def keyboard(window: QWidget, scans: list[str]) -> Keyboard:
    return Keyboard(window)


def fields(window: QWidget) -> list[QLineEdit]:
    return window.findChildren(QLineEdit)


def arrived(qtbot: QtBot, window: QWidget, text: str) -> None:
    """This text stands in the first field, as soon as nobody can be a scanner any more."""
    qtbot.waitUntil(lambda: fields(window)[0].text() == text)


@pytest.mark.parametrize("gap", [0, 1, 12, 25, GAP])
def test_keys_closer_than_a_gap_are_one_scan(window: QWidget, keyboard: Keyboard, scans: list[str], gap: int) -> None:
    keyboard.type("RMA-2026-004811", gap)
    keyboard.end(gap)
    assert scans == ["RMA-2026-004811"]
    assert fields(window)[0].text() == ""


def test_one_key_that_comes_too_late_makes_typing_of_it(
    qtbot: QtBot, window: QWidget, keyboard: Keyboard, scans: list[str]
) -> None:
    keyboard.type("RMA-2", 25)
    keyboard.type("026", GAP + 1)
    keyboard.end(GAP + 1)
    arrived(qtbot, window, "RMA-2026")
    assert scans == []


@pytest.mark.parametrize(("text", "gap", "scan"), [("123", 5, True), ("1234", 40, False), ("12345", 40, True)])
def test_few_keys_are_a_scan_only_at_the_pace_of_a_machine(
    qtbot: QtBot, window: QWidget, keyboard: Keyboard, scans: list[str], text: str, gap: int, scan: bool
) -> None:
    keyboard.type(text, gap)
    keyboard.end(gap)
    assert scans == ([text] if scan else [])
    arrived(qtbot, window, "" if scan else text)


def test_a_scan_without_an_end_key_is_known_by_its_pace(qtbot: QtBot, keyboard: Keyboard, scans: list[str]) -> None:
    keyboard.type("RMA-2026-004811", 8)
    qtbot.waitUntil(lambda: scans == ["RMA-2026-004811"])


def test_a_quick_hand_without_an_end_key_is_typing(
    qtbot: QtBot, window: QWidget, keyboard: Keyboard, scans: list[str]
) -> None:
    keyboard.type("Macchina da", 45)
    arrived(qtbot, window, "Macchina da")
    assert scans == []


def test_a_burst_of_100_000_keys_is_one_unreadable_scan(window: QWidget, keyboard: Keyboard, scans: list[str]) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NONE, "X")
    event.setTimestamp(1_000_000)
    for _ in range(100_000):
        QCoreApplication.sendEvent(window.windowHandle(), event)
    keyboard.end(0)
    assert [len(scan) for scan in scans] == [LONGEST]
    assert isinstance(read(scans[0], Forms()), Unreadable)
    assert fields(window)[0].text() == ""


def test_nul_and_other_control_characters_come_with_the_scan_and_make_it_unreadable(
    window: QWidget, keyboard: Keyboard, scans: list[str]
) -> None:
    keyboard.type("RMA-2026")
    keyboard.key(Qt.Key.Key_At, "\0", modifiers=CONTROL)
    keyboard.key(Qt.Key.Key_W, "\x17", modifiers=CONTROL)
    keyboard.type("-004811")
    keyboard.end()
    assert scans == ["RMA-2026\0\x17-004811"]
    assert isinstance(read(scans[0], Forms()), Unreadable)


def test_shortcuts_of_a_person_pass(window: QWidget, keyboard: Keyboard, qtbot: QtBot) -> None:
    # given
    keyboard.type("abc", SLOWLY)
    arrived(qtbot, window, "abc")
    # when
    keyboard.key(Qt.Key.Key_A, "\x01", SLOWLY, CONTROL)
    keyboard.key(Qt.Key.Key_X, "\x18", SLOWLY, CONTROL)
    # then
    assert fields(window)[0].text() == ""


def test_keys_go_where_they_were_typed_although_a_finger_taps_elsewhere(
    window: QWidget, keyboard: Keyboard, scans: list[str]
) -> None:
    # given
    first, second = fields(window)
    keyboard.type("ab", 50)
    # when
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, NONE, second.geometry().center())
    # then
    assert second.hasFocus()
    assert first.text() == "ab"
    assert second.text() == ""


def test_a_key_repeated_by_holding_it_is_not_held_back(
    qtbot: QtBot, window: QWidget, keyboard: Keyboard, scans: list[str]
) -> None:
    # given
    keyboard.type("x")
    arrived(qtbot, window, "x")
    # when
    for _ in range(20):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NONE, "x", True)
        event.setTimestamp(2_000_000)
        QCoreApplication.sendEvent(window.windowHandle(), event)
    # then
    assert fields(window)[0].text() == "x" * 21
    assert scans == []


def test_a_repeat_that_qt_does_not_name_so_is_told_to_be_one(window: QWidget, scans: list[str], qtbot: QtBot) -> None:
    # given a key that is held down, under X11: released and pressed again in the same millisecond
    repeats: list[bool] = []

    class Ears(QLineEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            repeats.append(event.isAutoRepeat())

    ears = Ears(window)
    ears.show()
    ears.setFocus()
    # when
    for time in (1_000, 1_660, 1_700):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress) if time > 1_000 else (QEvent.Type.KeyPress,):
            event = QKeyEvent(kind, Qt.Key.Key_Return, NONE, "\r")
            event.setTimestamp(time)
            QCoreApplication.sendEvent(window.windowHandle(), event)
    # then
    assert repeats == [False, True, True]
