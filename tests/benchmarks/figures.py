"""All figures of every case that there is, against the bare driver walking once through the rows they come from."""

import sqlite3
from datetime import date
from functools import partial

from station.domain.figures import Period
from station.opening import open_desk
from station.settings import Settings
from station.views.figures import FiguresAsked
from station.views.load_figures import figures
from tests.benchmarks.big_station import station_with
from tests.benchmarks.case_view import bare_driver
from tests.benchmarks.measure import Row, by_turns, row, timed
from tests.benchmarks.sizes import Sizes

EVERYTHING = FiguresAsked(Period(date(2022, 1, 1), date(2026, 11, 26)))
A_MONTH = FiguresAsked(Period(date(2026, 1, 1), date(2026, 1, 30)))
TABLES = ("decisions", "cases", "units", "items")
WARM_UP = 1


def measure(sizes: Sizes) -> list[Row]:
    """Two rows: everything against the walk, and a month against what somebody waits without wondering."""
    settings = station_with(sizes.cases)
    desk = open_desk(Settings(settings.home))
    connection = bare_driver(settings.database)
    try:
        every = partial(desk.look, figures, EVERYTHING)
        rounds = sizes.rounds + WARM_UP
        times = by_turns([every] * rounds, [partial(walk, connection)] * rounds, WARM_UP)
        a_month = min(timed(partial(desk.look, figures, A_MONTH)) for _ in range(rounds))
        return [
            row(f"figures of all {sizes.cases:,} cases, one walk through their rows", 8, times),
            Row("figures of 30 days and of the 30 days before", a_month, 1.0),
        ]
    finally:
        connection.close()
        desk.close()


def walk(connection: sqlite3.Connection) -> None:
    """Every row of these tables is looked at, to its end."""
    for table in TABLES:
        last = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")][-1]
        connection.execute(f"SELECT count(*), count({last}) FROM {table}").fetchall()
