"""Nothing on a page is grey without a reason that is said with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.bench import GOOD, TWO_UNITS, USED, USED_ONE, Bench
from ui.parts.rest import rest, unexplained


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[QWidget]:
    """A widget with one button in it."""
    room = QWidget()
    qtbot.addWidget(room)
    QVBoxLayout(room).addWidget(QPushButton("Print"))
    room.show()
    return room


def test_a_button_that_is_grey_without_a_reason_is_noticed(room: QWidget) -> None:
    (button,) = room.findChildren(QPushButton)
    assert list(unexplained(room)) == []
    button.setEnabled(False)
    assert list(unexplained(room)) == ["Print"]


def test_whoever_puts_a_whole_room_to_rest_says_why(room: QWidget) -> None:
    rest(room, "The printer is away")
    assert list(unexplained(room)) == []
    assert room.accessibleDescription() == "The printer is away"
    rest(room, "")
    assert room.isEnabled()


def all_explained(bench: Bench) -> bool:
    return not list(unexplained(bench.window))


def test_on_the_way_through_a_case_every_grey_button_has_its_reason(bench: Bench) -> None:
    assert all_explained(bench), "nobody is chosen yet"
    bench.sign_in()
    for place in bench.window.rail.buttons:
        bench.flow.go_to(place)
        assert all_explained(bench), place
    bench.open(USED_ONE)
    bench.inspect(USED)
    bench.photograph_unit()
    bench.key(Qt.Key.Key_F4)
    bench.wait(bench.pages.case.covers.refuse_sheet.isVisible, "the question for the reasons")
    assert all_explained(bench), "the reasons are asked"


def test_a_decided_unit_says_why_it_cannot_be_answered_again(bench: Bench) -> None:
    bench.sign_in()
    bench.open(TWO_UNITS)
    bench.inspect(GOOD)
    bench.key(Qt.Key.Key_F2)
    bench.wait(lambda: bench.pages.case.current() == (1, 2), "the second unit")
    bench.turn_to(1, 1)
    assert all_explained(bench)
