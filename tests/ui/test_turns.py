"""What may wait is done piece by piece, and whoever touches the screen comes in between."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.turns import Turns


class _Touched(QObject):
    """Somebody taps: an event that comes while a piece is being done is heard before the next one."""

    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self._done.append("tap")
            return True
        return super().event(event)


def test_a_tap_is_heard_between_two_pieces(qtbot: QtBot) -> None:
    # given
    done: list[str] = []
    turns, screen = Turns(), _Touched(done)

    def first() -> None:
        done.append("first")
        QApplication.postEvent(screen, QEvent(QEvent.Type.User))

    # when
    turns.ask(first)
    turns.ask(lambda: done.append("second"))
    qtbot.waitUntil(turns.is_over)
    # then
    assert done == ["first", "tap", "second"]


def test_what_still_waits_is_done_once_and_what_was_done_can_be_asked_for_again(qtbot: QtBot) -> None:
    # given
    done: list[str] = []

    def draw() -> None:
        done.append("drawn")

    turns = Turns()
    # when
    turns.ask(draw)
    turns.ask(draw)
    qtbot.waitUntil(turns.is_over)
    assert done == ["drawn"]
    turns.ask(draw)
    qtbot.waitUntil(turns.is_over)
    # then
    assert done == ["drawn", "drawn"]


def test_a_piece_that_fails_holds_up_no_other(qtbot: QtBot) -> None:
    # given
    done: list[str] = []
    turns = Turns()

    def fail() -> None:
        raise ValueError("a bug")

    # when
    with qtbot.captureExceptions() as bugs:
        turns.ask(fail)
        turns.ask(lambda: done.append("second"))
        qtbot.waitUntil(turns.is_over)
    # then
    assert done == ["second"]
    assert len(bugs) == 1
