"""At which bench a case is open: nobody else works on it before it is left there, or a supervisor takes it over."""

import json

from sqlalchemy import bindparam, delete, insert, select

from station.errors import Refusal, Refused
from station.storage.people_records import operators
from station.storage.records import meta
from station.storage.transaction import Reading, Transaction, moment
from station.storage.values import text
from station.views.load_bench import OPEN_CASE, open_key
from station.views.opened import OpenElsewhere

_READ = select(meta.c.value).where(meta.c.key == bindparam("at"))
_FORGET = delete(meta).where(meta.c.key == bindparam("at"))
_REMEMBER = insert(meta).prefix_with("OR REPLACE")
_NAME = select(operators.c.name).where(operators.c.login == bindparam("who"))


def mark_open(tx: Transaction, rma_number: str) -> None:
    """The case is open at this bench, and no other one is."""
    mark_left(tx)
    station = tx.settings.station
    held = {"station": station.id, "bench": station.name, "login": tx.operator.login, "since": tx.at}
    tx.run(_REMEMBER, key=open_key(station.id), value=rma_number)
    tx.run(_REMEMBER, key=_key(rma_number), value=json.dumps(held))


def mark_left(tx: Transaction) -> None:
    """No case is open at this bench."""
    at = open_key(tx.settings.station.id)
    row = tx.row(_READ, at=at)
    tx.run(_FORGET, at=OPEN_CASE)
    if row is None:
        return
    tx.run(_FORGET, at=at)
    if (held := _held(tx, text(row[0]))) is not None and held["station"] == tx.settings.station.id:
        tx.run(_FORGET, at=_key(text(row[0])))


def open_elsewhere(reading: Reading, rma_number: str) -> OpenElsewhere | None:
    """The other bench at which the case is open; None when there is none."""
    held = _held(reading, rma_number)
    if held is None or held["station"] == reading.settings.station.id:
        return None
    login = str(held["login"])
    row = reading.row(_NAME, who=login)
    return OpenElsewhere(str(held["bench"]), text(row[0]) if row else login, moment(int(held["since"])))


def refuse_elsewhere(tx: Transaction, rma_number: str) -> None:
    """Raises Refused(OPEN_ELSEWHERE) when another bench has the case: nothing of it is overwritten from here."""
    other = open_elsewhere(tx, rma_number)
    if other is not None:
        raise Refused(Refusal.OPEN_ELSEWHERE, rma_number=rma_number, bench=other.bench, who=other.operator_name)


def holder(reading: Reading, rma_number: str) -> tuple[str, str] | None:
    """The station and the login that have the case open; None when nobody has."""
    held = _held(reading, rma_number)
    return None if held is None else (str(held["station"]), str(held["login"]))


def _held(reading: Reading, rma_number: str) -> dict[str, str | int] | None:
    row = reading.row(_READ, at=_key(rma_number))
    held: dict[str, str | int] | None = json.loads(text(row[0])) if row is not None else None
    return held


def _key(rma_number: str) -> str:
    """Where it stands at which bench the case is open."""
    return f"open:{rma_number}"
