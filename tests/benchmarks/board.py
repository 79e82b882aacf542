"""The board with every open clock: loaded, sorted and painted, against the same rows from the driver and a repaint."""

import sqlite3
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication

from station.desk import Desk
from station.opening import open_desk
from station.settings import Settings
from station.storage.statements import execute
from station.views import board_rows as sql
from station.views.load_board import board
from tests.benchmarks.big_station import station_with
from tests.benchmarks.measure import Row, by_turns, row
from tests.benchmarks.sizes import Sizes
from ui import theme
from ui.pages.board import BoardPage

STATEMENTS = (sql.REFUNDS, sql.SENDING, sql.PARKED, sql.PHOTOS, sql.LABELS)
ROUNDS = 40


def measure(sizes: Sizes) -> list[Row]:
    """Two rows: the board filled anew, and the minute's tick on it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, theme.LIGHT)
    settings = station_with(sizes.cases)
    desk, page = open_desk(settings), BoardPage()
    page.resize(QSize(1824, 1016))
    page.show()
    try:
        return _rows(desk, settings, page, min(ROUNDS, sizes.paints))
    finally:
        page.close()
        desk.close()


def _rows(desk: Desk, settings: Settings, page: BoardPage, rounds: int) -> list[Row]:
    connection = sqlite3.connect(f"file:{settings.database}?mode=ro", uri=True)
    clocks = len(desk.look(board))
    work: list[Callable[[], object]] = [partial(_fill, desk, page)] * rounds
    limit: list[Callable[[], object]] = [partial(_bare, connection, page)] * rounds
    filled = row(f"board of {clocks:,} open clocks: loaded and painted", 3.0, by_turns(work, limit))
    ticks: list[Callable[[], object]] = [partial(_tick, page)] * rounds
    painted: list[Callable[[], object]] = [partial(_repaint, page)] * rounds
    ticked = row(f"board of {clocks:,} open clocks: the minute's tick", 4.0, by_turns(ticks, painted))
    connection.close()
    return [filled, ticked]


def _fill(desk: Desk, page: BoardPage) -> None:
    page.show_board(desk.look(board))
    _repaint(page)


def _bare(connection: sqlite3.Connection, page: BoardPage) -> None:
    for statement in STATEMENTS:
        execute(connection, statement, {}).fetchall()
    _repaint(page)


def _tick(page: BoardPage) -> None:
    page.tick()
    _repaint(page)


def _repaint(page: BoardPage) -> None:
    page.clocks.list.viewport().update()
    page.update()
    QCoreApplication.processEvents()  # painted once, whatever asked for it
