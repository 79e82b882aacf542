"""Looks whether everything that is kept is whole: schema, keys, journal, photographs."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, inspect, select, text
from sqlalchemy.exc import DatabaseError

from station.storage import journal
from station.storage.photo_files import PhotoFiles
from station.storage.quarantine_records import aside_photos, parcels_aside
from station.storage.records import attachments, cases, decisions, deliveries, photos, units
from station.storage.schema import metadata
from station.storage.troubles import OUR_OWN_MISTAKES

_ASIDE = select(aside_photos.c.sha256, parcels_aside.c.tag).join(
    parcels_aside, parcels_aside.c.number == aside_photos.c.parcel
)
TRIGGERS = ("journal_no_DELETE", "journal_no_UPDATE")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is not whole. `what` is one word, `where` says which row or file."""

    what: str
    where: str


def check(connection: Connection, files: PhotoFiles) -> Iterator[Fault]:
    """Every fault there is; nothing when all is whole. What cannot be read for a fault is not looked into further."""
    try:
        yield from _pages(connection)
        unfit = list(_schema(connection))
        yield from unfit
        yield from _keys(connection)
        if any(fault.what in ("missing_table", "missing_column") for fault in unfit):
            return
        for broken in journal.verify(connection):
            yield Fault(f"journal_{broken.what}", f"row {broken.seq}")
        yield from _photographs(connection, files)
        yield from _decisions(connection)
        yield from _deadlines(connection)
    except DatabaseError as unreadable:
        if isinstance(unreadable, OUR_OWN_MISTAKES):
            raise
        yield Fault("damaged_file", str(unreadable.orig))


def _pages(connection: Connection) -> Iterator[Fault]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if said != "ok":
            yield Fault("damaged_file", str(said))


def _schema(connection: Connection) -> Iterator[Fault]:
    held = inspect(connection)
    names = set(held.get_table_names())
    for table in metadata.sorted_tables:
        if table.name not in names:
            yield Fault("missing_table", table.name)
            continue
        columns = {column["name"] for column in held.get_columns(table.name)}
        for column in table.columns:
            if column.name not in columns:
                yield Fault("missing_column", f"{table.name}.{column.name}")
    held_triggers = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    aborting = {name for name, sql in held_triggers if "RAISE(ABORT" in sql}
    for trigger in TRIGGERS:
        if trigger not in aborting:
            yield Fault("missing_trigger", trigger)


def _keys(connection: Connection) -> Iterator[Fault]:
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Fault("dangling_row", f"{table} row {row} points to nothing in {parent}")


def _photographs(connection: Connection, files: PhotoFiles) -> Iterator[Fault]:
    taken = select(photos.c.sha256, cases.c.rma_number).join(cases, cases.c.id == photos.c.case_id)
    for sha256, rma_number in connection.execute(taken):
        yield from _file(files, sha256, ".jpg", f"{rma_number}, photograph {sha256}")
    for sha256, tag in connection.execute(_ASIDE):
        yield from _file(files, sha256, ".jpg", f"{tag}, photograph {sha256}")
    sent = (
        select(attachments.c.sha256, attachments.c.suffix, cases.c.rma_number)
        .join(cases, cases.c.id == attachments.c.case_id)
        .where(attachments.c.sha256.is_not(None))
    )
    for sha256, suffix, rma_number in connection.execute(sent):
        yield from _file(files, sha256, suffix, f"{rma_number}, customer's file {sha256}")


def _file(files: PhotoFiles, sha256: str, suffix: str, where: str) -> Iterator[Fault]:
    try:
        held = files.matches(sha256, suffix)
    except OSError as unreadable:  # a bad sector, or a folder of this name: the others are looked at all the same
        yield Fault("changed_photograph", f"{where} ({unreadable.strerror})")
        return
    if held is None:
        yield Fault("missing_photograph", where)
    elif not held:
        yield Fault("changed_photograph", where)


def _decisions(connection: Connection) -> Iterator[Fault]:
    """Every decision has its delivery, and its body is the one that the journal knows; none is gone."""
    stray = (
        select(decisions.c.id)
        .outerjoin(deliveries, deliveries.c.decision == decisions.c.id)
        .where(deliveries.c.decision.is_(None))
    )
    for (decision,) in connection.execute(stray):
        yield Fault("decision_without_delivery", decision)
    known = _known_decisions(connection)
    for decision, body in connection.execute(select(decisions.c.id, decisions.c.body)):
        digest = hashlib.sha256(body).hexdigest() if isinstance(body, bytes) else None
        if known.pop(decision, "") != digest:
            yield Fault("changed_decision", decision)
    for decision in known:
        yield Fault("missing_decision", decision)


def _deadlines(connection: Connection) -> Iterator[Fault]:
    """Every unit that was judged has the deadline of its case: the wall is read in that order."""
    strayed = (
        select(cases.c.rma_number, units.c.line, units.c.unit)
        .join(cases, cases.c.id == units.c.case_id)
        .where(units.c.verdict.is_not(None), units.c.due_by.is_distinct_from(cases.c.due_by))
    )
    for rma_number, line, unit in connection.execute(strayed):
        yield Fault("other_deadline", f"{rma_number}, unit {line}.{unit}")


def _known_decisions(connection: Connection) -> dict[str, str]:
    """The hash of each decision as the journal has it; rows that are no journal rows any more are named elsewhere."""
    known = {}
    for (body,) in connection.execute(text("SELECT CAST(body AS BLOB) FROM journal WHERE kind = 'CaseDecided'")):
        try:
            facts = json.loads(body)
            known[str(facts["decision"])] = str(facts["sha256"])
        except (ValueError, TypeError, KeyError):
            continue
    return known
