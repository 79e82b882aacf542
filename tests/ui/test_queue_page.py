"""The queue page: three lists, one chosen row, and what can be done with it."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.domain.deadlines import ClockLimits
from station.views.queue import QueueKind, QueueRow
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from tests.ui.samples import NOW, queue_rows
from ui.intents import HandedOver
from ui.language import Language
from ui.pages import queue
from ui.pages.queue import QueuePage
from ui.parts.queue.rows import label_standing, paint_row, refund_clock, say_row
from ui.parts.row_canvas import RowCanvas


@pytest.fixture
def page(qtbot: QtBot) -> QueuePage:
    application()
    page = QueuePage(lambda: NOW)
    put_on_screen(qtbot, page)
    page.show_counts({QueueKind.ARRIVED: 12, QueueKind.HELD: 0, QueueKind.LABEL: 3, QueueKind.PHOTO: 0})
    page.show_queue(QueueKind.ARRIVED, queue_rows(QueueKind.ARRIVED, 12))
    settle()
    return page


def test_the_tabs_say_how_many_wait_and_ask_for_their_list(qtbot: QtBot, page: QueuePage) -> None:
    with speaking(Language.IT):
        assert [answer.text() for answer in page.kinds.answers()] == [
            "Arrivati · 12",
            "Sospesi · 0",
            "In attesa di etichetta · 3",
            "Foto da rifare · 0",
            "Quarantena",
        ]
    with qtbot.waitSignal(page.kind_chosen) as chosen:
        QTest.mouseClick(page.kinds.answers()[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [QueueKind.LABEL]


def test_a_row_is_chosen_with_a_finger_and_opened_from_the_strip(qtbot: QtBot, page: QueuePage) -> None:
    middle = page.list.visualRect(page.list.model().index(2, 0)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle))
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.mouseClick(page.strip.open, Qt.MouseButton.LeftButton)
    assert chosen.args == ["RMA-2026-000002"]


def test_a_row_is_opened_with_the_keyboard(qtbot: QtBot, page: QueuePage) -> None:
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert chosen.args == ["RMA-2026-000001"]


def test_the_chosen_row_stays_chosen_when_the_list_comes_anew(qtbot: QtBot, page: QueuePage) -> None:
    page.list.choose(3)
    page.show_queue(QueueKind.ARRIVED, queue_rows(QueueKind.ARRIVED, 12)[2:])
    assert page.list.chosen() == queue_rows(QueueKind.ARRIVED, 12)[3]


def test_a_label_is_handed_over_and_printed_again(qtbot: QtBot, page: QueuePage) -> None:
    page.show_queue(QueueKind.LABEL, queue_rows(QueueKind.LABEL, 3))
    page.list.choose(0)
    with qtbot.waitSignal(page.handed_over) as handed:
        QTest.mouseClick(page.strip.hand_over, Qt.MouseButton.LeftButton)
    assert handed.args == [HandedOver("RMA-2026-000000-R1")]
    page.list.choose(1)
    with qtbot.waitSignal(page.reprint_wanted) as wanted:
        QTest.mouseClick(page.strip.reprint, Qt.MouseButton.LeftButton)
    assert wanted.args == ["RMA-2026-000001-R1"]


def test_a_label_that_is_not_out_yet_says_so_on_its_buttons(qtbot: QtBot, page: QueuePage) -> None:
    page.show_queue(QueueKind.LABEL, queue_rows(QueueKind.LABEL, 3))
    page.list.choose(2)
    assert page.strip.hand_over.reason()
    assert page.strip.reprint.reason()
    page.list.choose(1)
    assert page.strip.reprint.reason() is None


def test_the_refund_clock_turns_from_green_to_amber_to_red() -> None:
    calm, near, late = queue_rows(QueueKind.ARRIVED, 3)
    assert [refund_clock(row, NOW)[0] for row in (calm, near, late)] == ["ok", "look", "stop"]


def test_the_standing_of_a_label_has_its_sign() -> None:
    rows = queue_rows(QueueKind.LABEL, 4)
    assert [label_standing(row)[0] for row in rows] == ["ok", "stop", "info", "ok"]


def test_a_row_can_be_heard(qtbot: QtBot, page: QueuePage) -> None:
    row = queue_rows(QueueKind.LABEL, 1)[0]
    assert row.rma_number in say_row(row, NOW)
    assert page.list.model().index(0, 0).data() == say_row(queue_rows(QueueKind.ARRIVED, 1)[0], NOW)


def test_five_thousand_rows_are_listed_and_only_those_in_sight_are_painted(
    qtbot: QtBot, page: QueuePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []

    def paint_and_count(canvas: RowCanvas, row: QueueRow, now: datetime, limits: ClockLimits) -> None:
        painted.append(row.rma_number)
        paint_row(canvas, row, now, limits)

    monkeypatch.setattr(queue, "paint_row", paint_and_count)
    page.show_queue(QueueKind.ARRIVED, queue_rows(QueueKind.ARRIVED, 5000))
    page.grab()
    assert page.list.model().rowCount() == 5000
    assert 3 < len(set(painted)) < 20


@pytest.mark.parametrize("kind", list(QueueKind))
def test_an_empty_list_says_what_that_means(qtbot: QtBot, page: QueuePage, kind: QueueKind) -> None:
    page.show_queue(kind, ())
    assert page.empty.isVisible()
    assert sees(page, page.empty.headline())
    assert not page.strip.isVisible()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(QueueKind))
def test_everything_fits_and_can_be_tapped(qtbot: QtBot, page: QueuePage, language: Language, kind: QueueKind) -> None:
    with speaking(language):
        for rows in (queue_rows(kind, 12), ()):
            page.show_queue(kind, rows)
            settle()
            assert not clipped(page)
            assert not too_small(page)
