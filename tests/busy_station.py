"""A station at which much was decided: plausible cases over many days, put straight into its database."""

import json
import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

ROME = ZoneInfo("Europe/Rome")
TYPES = ("CONVENIENCE", "CONVENIENCE", "CONVENIENCE", "STANDARD_WARRANTY", "STANDARD_WARRANTY", "ADVANCED_WARRANTY")
CATEGORIES = ("NOTEBOOK", "NOTEBOOK", "AUDIO", "AUDIO", "PHONE", "NETWORK", "MONITOR", "KITCHEN", "")
REASONS = ("USED", "USED", "USED", "SEAL_VIOLATED", "SEAL_VIOLATED", "MISSING_PARTS", "NO_FAULT_FOUND")
RARE = ("CUSTOMER_DAMAGE", "OUT_OF_WINDOW", "SERIAL_MISMATCH", "ITEM_MISMATCH")
FLAWS = ("BLURRED", "BLURRED", "BLURRED", "TOO_DARK", "REPEATED", "BURNT_OUT")
SLOTS = ("SEAL", "FRONT", "SERIAL", "DEFECT")
PEOPLE = ("anna.rossi", "anna.rossi", "marco.bianchi", "claire.dubois", "luca.conti")


@dataclass(frozen=True)
class Busy:
    """How much happened, and where."""

    last: date = date(2026, 11, 25)
    days: int = 60
    per_day: int = 60
    stations: tuple[str, ...] = ("milano-2",)
    categories: tuple[str, ...] = CATEGORIES
    seed: int = 4817


def fill(database: Path, busy: Busy = Busy()) -> int:  # a frozen value
    """The cases stand in the database; returns how many were decided."""
    connection = sqlite3.connect(database)
    draw = random.Random(busy.seed)
    (first,) = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM cases").fetchone()
    count = 0
    for count, at in enumerate(_moments(draw, busy), start=1):  # the count is the answer
        _case(connection, draw, busy, first + count - 1, at)
    connection.commit()
    connection.close()
    return count


def _moments(draw: random.Random, busy: Busy) -> Iterator[datetime]:
    """When parcels were opened: weekdays from seven to six, with a lull at noon."""
    for number in reversed(range(busy.days)):
        day = busy.last - timedelta(days=number)
        load = (1.3, 1.1, 1.0, 1.0, 0.8, 0.12, 0.0)[day.weekday()]
        for _ in range(round(busy.per_day * load * draw.uniform(0.7, 1.25))):
            hour = draw.choices(range(7, 18), (3, 6, 9, 10, 9, 4, 5, 9, 9, 7, 3))[0]
            at = time(hour, draw.randrange(60), draw.randrange(60), draw.randrange(10**6))
            yield datetime.combine(day, at, ROME).astimezone(UTC)


def _micros(at: datetime) -> int:
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)


def _case(connection: sqlite3.Connection, draw: random.Random, busy: Busy, case: int, opened: datetime) -> None:
    arrived = opened - timedelta(minutes=draw.choice((0, 0, 0, 40)))
    took = timedelta(seconds=round(draw.lognormvariate(5.6, 0.6)))
    if draw.random() < 0.07:  # it waited for a supervisor
        took += timedelta(hours=draw.lognormvariate(2.9, 0.7))
    decided, kind = opened + took, draw.choice(TYPES)
    replaced, undone = draw.random() < 0.03, draw.random() < 0.02
    row = {
        "id": case,
        "rma_number": f"RMA-2026-{case:06}",
        "version": 1,
        "status": "APPROVED",
        "state": "CONFIRMED",
        "request_type": kind,
        "requested_at": _micros(opened - timedelta(days=9)),
        "customer_name": "Giulia Ferrari",
        "arrived_at": _micros(arrived),
        "due_by": _micros(arrived + timedelta(hours=48)),
        "opened_at": _micros(opened),
        "processed_at": _micros(decided),
    }
    _insert(connection, "cases", row)
    for line in range(1, draw.choice((1, 1, 1, 2)) + 1):
        _unit(connection, draw, busy, case, line, decided)
    who, where = draw.choice(PEOPLE), draw.choice(busy.stations)
    number = 1
    if undone:
        _decision(connection, case, number, decided - timedelta(minutes=2), who, where, withdrawn=True)
        number += 1
    _decision(connection, case, number, decided, who, where)
    if replaced:
        _decision(connection, case, number + 1, decided + timedelta(days=1), who, where, replaces=f"{case}-{number}")
    while draw.random() < 0.12:
        shot = (_micros(decided) - draw.randrange(10**8), case, draw.choice(SLOTS), draw.choice(FLAWS), where)
        connection.execute("INSERT OR IGNORE INTO poor_shots VALUES (?, ?, ?, ?, ?)", shot)


def _unit(
    connection: sqlite3.Connection, draw: random.Random, busy: Busy, case: int, line: int, decided: datetime
) -> None:
    _insert(
        connection,
        "items",
        {"case_id": case, "line": line, "name": "Goods", "category": draw.choice(busy.categories), "quantity": 1},
    )
    refused = draw.random() < 0.19
    suggested = "REFUSE" if refused else "CONFIRM"
    if draw.random() < 0.06:
        suggested = {"REFUSE": "CONFIRM", "CONFIRM": "REFUSE"}[suggested]
    reasons = sorted({draw.choice(REASONS if draw.random() < 0.85 else RARE) for _ in range(draw.choice((1, 1, 1, 2)))})
    missing = draw.random() < 0.02
    row = {
        "case_id": case,
        "line": line,
        "unit": 1,
        "reception": "MISSING" if missing else "RECEIVED",
        "verdict": None if missing else "REFUSE" if refused else "CONFIRM",
        "reasons": json.dumps(reasons) if refused and not missing else "[]",
        "judged_at": _micros(decided),
        "judged_by": "anna.rossi",
        "suggested": draw.choice((suggested,) * 20 + ("HOLD", None)),
    }
    _insert(connection, "units", row)


def _decision(
    connection: sqlite3.Connection,
    case: int,
    number: int,
    at: datetime,
    who: str,
    station: str,
    *,
    replaces: str | None = None,
    withdrawn: bool = False,
) -> None:
    row = {
        "id": f"{case}-{number}",
        "case_id": case,
        "number": number,
        "replaces": replaces,
        "outcome": "CONFIRMED",
        "decided_at": _micros(at),
        "operator": who,
        "station": station,
        "body": b"{}",
        "withdrawn_at": _micros(at) if withdrawn else None,
    }
    _insert(connection, "decisions", row)


def _insert(connection: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values()))
