"""Searching parts of names and numbers among all cases, the common and the awkward ones included."""

import random
import sqlite3
from functools import partial

from station.opening import open_desk
from station.settings import Settings
from station.views.load_search import search
from tests.benchmarks.big_station import station_with
from tests.benchmarks.measure import Row, percentile, timed
from tests.benchmarks.sizes import Sizes

AWKWARD = (
    *("RMA", "RMA-2026", "RMA-2025-1", "RMA-2024-1", "RMA-2023", "RMA-2023-00", "2026-0048", "2023-00", "6-00", "-20"),
    *("ORD-", "ORD-3", "ORD-88", "ORD-9999999", "000", "123", "999", "0000", "0048", "1Z", "1Z9", "RR1", "7-8", "-99"),
    *("Rossi", "rossi", "Giulia Ferrari", "a R", "ria", "s.r.l", "S.p.A.", "De Luca", "Müller", "ÉTI", "zzzz", "qqqq"),
    *("nobody at all", "Rossi Rossi", "RMA-2019", "RMA-2027-000000", "Elettronica Rossi S.p.A.", "123456789012345"),
)
"""Parts that every case has, that only the oldest cases have, and that none has although each piece is common."""


def measure(sizes: Sizes) -> list[Row]:
    """One row: the 99th percentile over parts drawn from the cases and the awkward ones."""
    settings = station_with(sizes.cases)
    desk = open_desk(settings)
    try:
        wanted = parts_of(settings, sizes.searches) + list(AWKWARD) * max(1, sizes.searches // 200)
        random.Random(2).shuffle(wanted)
        for part in wanted:  # one whole round first: the file is in memory then, as at a bench that works
            desk.look(search, part)
        times = [timed(partial(desk.look, search, part)) for part in wanted]
        name = f"search a part of a name, order or tracking number, {sizes.cases:,} cases: p99"
        return [Row(name, percentile(times, 0.99), 0.010)]
    finally:
        desk.close()


def parts_of(settings: Settings, wanted: int) -> list[str]:
    """Parts of three to ten characters, cut anywhere out of the texts of cases of all ages."""
    draw = random.Random(3)
    connection = sqlite3.connect(f"file:{settings.database}?mode=ro", uri=True)
    (newest,) = connection.execute("SELECT max(id) FROM cases").fetchone()
    query = (
        "SELECT rma_number, order_number, customer_name, json_extract(tracking_numbers, '$[0]') FROM cases WHERE id = ?"
    )
    parts = []
    for _ in range(wanted):
        text = draw.choice(connection.execute(query, (draw.randint(1, newest),)).fetchone())
        length = draw.randint(3, min(10, len(text)))
        start = draw.randint(0, len(text) - length)
        parts.append(text[start : start + length])
    connection.close()
    return parts
