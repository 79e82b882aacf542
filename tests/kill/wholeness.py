"""Whether a station that was killed holds anything half-done: questions to its files."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

from station.desk import Desk
from station.domain.case import DECIDED, CaseState, UnitStanding, roll_up
from station.domain.verdict import Reception, Verdict
from station.views.faults import faults

AFTERWARDS = {"RETURNED_TO_CUSTOMER", "CLOSED"}


def half_done(desk: Desk) -> Iterator[str]:
    """Every half-done thing, in words for the failure's message."""
    for fault in desk.look(faults):
        yield f"check says {fault.what}: {fault.where}"
    home = desk.settings.home
    with closing(sqlite3.connect(f"{desk.settings.database.as_uri()}?mode=ro", uri=True)) as database:
        yield from _states(database)
        yield from _cases_and_decisions(database)
        yield from _refusals(database)
        yield from _open_case(database)
        yield from _out(database, home / "out")
        yield from _labels(database, home / "labels")


def left_half_way(file: Path) -> str | None:
    """The case that the next one at the bench should be offered: the open one, unless all that is left is held."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
        row = database.execute(
            "SELECT value FROM meta JOIN cases ON rma_number = value JOIN units ON case_id = id"
            " WHERE key GLOB 'open_case:*'"
            " AND (state IN ('ARRIVED', 'IN_INSPECTION', 'PARTLY_PROCESSED') OR state = 'ON_HOLD' AND verdict IS NULL"
            " AND reception NOT IN ('MISSING', 'UNDECLARED'))"
        ).fetchone()
    return row[0] if row else None


def _states(database: sqlite3.Connection) -> Iterator[str]:
    """The state of an arrived case is what its units add up to."""
    rows = database.execute(
        "SELECT rma_number, state, opened_at, processed_at, reception, verdict FROM cases JOIN units"
        " ON units.case_id = cases.id WHERE arrived_at IS NOT NULL ORDER BY rma_number"
    ).fetchall()
    for (rma, state, opened, processed), units in groupby(rows, key=lambda row: row[:4]):
        standing = [UnitStanding(Reception(row[4]), Verdict(row[5]) if row[5] else None) for row in units]
        adds_up = roll_up(standing, opened=opened is not None, closed=processed is not None)
        if state != adds_up.value and state not in AFTERWARDS:
            yield f"{rma} is {state}, its units add up to {adds_up.value}"
        if (processed is not None) != (CaseState(state) in DECIDED):
            yield f"{rma} is {state} and processed_at is {processed}"


def _cases_and_decisions(database: sqlite3.Connection) -> Iterator[str]:
    """A decided case has one decision that stands, with its delivery; what stands replaces what left before it."""
    undelivered = database.execute(
        "SELECT decisions.id FROM decisions LEFT JOIN deliveries ON decision = decisions.id WHERE decision IS NULL"
    )
    for (decision,) in undelivered:
        yield f"decision {decision} has no delivery"
    decided = {state.value for state in DECIDED}
    rows = database.execute(
        "SELECT rma_number, cases.state, number, withdrawn_at, replaces, deliveries.state FROM cases"
        " LEFT JOIN decisions ON decisions.case_id = cases.id LEFT JOIN deliveries ON decision = decisions.id"
        " ORDER BY rma_number, number"
    ).fetchall()
    for (rma, state), found in groupby(rows, key=lambda row: row[:2]):
        decisions = [row[2:] for row in found if row[2] is not None]
        if [number for number, *_ in decisions] != list(range(1, len(decisions) + 1)):
            yield f"{rma} has the decisions {decisions}"
        standing = [one for one in decisions if one[1] is None]
        if len([one for one in standing if one[2] is None]) > 1:
            yield f"{rma} has several decisions that replace nothing: {decisions}"
        if state in decided and (not decisions or decisions[-1][1] is not None):
            yield f"{rma} is {state} and its decisions are {decisions}"
        for number, withdrawn, _, delivery in decisions:
            if (withdrawn is not None) != (delivery == "WITHDRAWN"):
                yield f"decision {number} of {rma}: withdrawn_at is {withdrawn}, its delivery {delivery}"


def _refusals(database: sqlite3.Connection) -> Iterator[str]:
    """A refusal that was decided has its return parcel, with a label and a slip that are printed or on the way."""
    refused = database.execute(
        "SELECT DISTINCT rma_number, units.return_code FROM cases JOIN units ON units.case_id = cases.id"
        " WHERE cases.state IN ('REFUSED', 'PARTLY_CONFIRMED') AND verdict = 'REFUSE'"
    ).fetchall()
    for rma, code in refused:
        kinds = {
            kind
            for (kind,) in database.execute(
                "SELECT kind FROM print_jobs JOIN return_parcels ON return_code = code"
                " WHERE code = ? AND voided_at IS NULL AND state != 'VOIDED'",
                (code,),
            )
        }
        if kinds != {"RETURN_LABEL", "SLIP"}:
            yield f"{rma} was refused and its parcel {code} has only {sorted(kinds)}"


def _open_case(database: sqlite3.Connection) -> Iterator[str]:
    """One case at most stands open at the bench, and it is a case."""
    rows = database.execute(
        "SELECT value, state FROM meta LEFT JOIN cases ON rma_number = value WHERE key GLOB 'open_case:*'"
    ).fetchall()
    if len(rows) > 1 or any(state is None for _, state in rows):
        yield f"these cases stand open: {rows}"


def _out(database: sqlite3.Connection, folder: Path) -> Iterator[str]:
    """Each file that left is whole, is a decision that stands, and is exactly what was decided."""
    bodies = {row[0]: row[1:] for row in database.execute("SELECT id, body, withdrawn_at FROM decisions")}
    for file in folder.glob("*.json"):
        content = file.read_bytes()
        body, withdrawn = bodies.get(file.stem, (None, None))
        if content != body:
            yield f"{file.name} holds {len(content)} bytes and is not the decision that was recorded"
        elif json.loads(content)["decision_id"] != file.stem or withdrawn is not None:
            yield f"{file.name} left and was withdrawn or is named wrongly"
    sent = database.execute("SELECT decision FROM deliveries WHERE state = 'SENT'")
    for (decision,) in sent:
        if not (folder / f"{decision}.json").exists():
            yield f"decision {decision} is called sent and has no file"


def _labels(database: sqlite3.Connection, folder: Path) -> Iterator[str]:
    """Each printed job has a document, and each document is whole."""
    names = {file.name for file in folder.glob("*.pdf")}
    printed = "SELECT code, kind, copy FROM print_jobs WHERE state = 'PRINTED'"
    for code, kind, copy in database.execute(printed):
        name = f"{code}-{kind.lower()}-{copy}.pdf"
        if name not in names:
            yield f"{name} is called printed and is not there"
    for name in names:
        content = (folder / name).read_bytes()
        if not content.startswith(b"%PDF-") or not content.rstrip().endswith(b"%%EOF"):
            yield f"{name} is not whole: {hashlib.sha256(content).hexdigest()[:8]}, {len(content)} bytes"
