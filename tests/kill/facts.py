"""What the screen says is kept, and what the files of the station hold: the same facts from two sides.

A fact is a key of text and a value that JSON can carry. The screen's side comes from the `CaseView` that a page shows,
the other from plain SQL on the database file: a view that says more than there is would be found out.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from station.views.case import CaseView, UnitView

Fact = bool | int | str | list[object]
Facts = dict[str, Fact]

AXES = ("seal", "use", "packaging", "function")


def on_screen(view: CaseView, open_case: bool) -> Facts:
    """What a page with this case on it calls kept."""
    rma = view.rma_number
    facts: Facts = {f"arrived {rma}": view.arrived_at is not None}
    if view.acknowledged:
        facts[f"acknowledged {rma}"] = True
    if open_case:
        facts["open"] = rma
    for unit in view.units:
        facts |= _unit_on_screen(rma, unit)
    for photo in (*view.parcel_photos, *(photo for unit in view.units for photo in unit.photos)):
        facts[f"photo {photo.id}"] = [rma, photo.slot.value, photo.line, photo.unit, photo.sha256]
    return facts | _afterwards(view)


def _unit_on_screen(rma: str, unit: UnitView) -> Facts:
    place = f"{rma} {unit.line} {unit.unit}"
    facts: Facts = {f"reception {place}": unit.reception.value}
    for axis in AXES:
        if (said := getattr(unit, axis)) is not None:
            facts[f"{axis} {place}"] = said.value
    for part in unit.accessories:
        if part.present is not None:
            facts[f"accessory {place} {part.name}"] = part.present
    if unit.serial is not None:
        facts[f"serial {place}"] = unit.serial
    if unit.note:
        facts[f"note {place}"] = unit.note
    if unit.verdict is not None:
        facts[f"verdict {place}"] = [unit.verdict.value, *(reason.value for reason in unit.reasons)]
    return facts


def _afterwards(view: CaseView) -> Facts:
    """Decision and labels."""
    facts: Facts = {}
    decision = view.decision
    if decision is not None:
        facts[f"decision {decision.decision_id}"] = [view.rma_number, decision.number, decision.outcome.value]
        if decision.withdrawn_at is not None:
            facts[f"withdrawn {decision.decision_id}"] = True
        if decision.sent_at is not None:
            facts[f"sent {decision.decision_id}"] = True
    for label in view.labels:
        facts[f"label {label.job_id}"] = [label.return_code, label.kind.value, label.copy]
        if label.printed_at is not None:
            facts[f"printed {label.job_id}"] = True
        if label.voided:
            facts[f"voided {label.return_code}"] = True
        if label.scanned_back_at is not None:
            facts[f"scanned_back {label.return_code}"] = True
    return facts


def in_database(file: Path) -> Facts:
    """Every such fact that the database holds."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
        facts: Facts = {}
        for key, value in database.execute("SELECT key, value FROM meta WHERE key GLOB 'open_case:*'"):
            assert key.startswith("open_case:")
            facts["open"] = value
        for rma, arrived, acknowledged in database.execute("SELECT rma_number, arrived_at, acknowledged_at FROM cases"):
            facts[f"arrived {rma}"] = arrived is not None
            facts[f"acknowledged {rma}"] = acknowledged is not None
        _units(database, facts)
        _photos(database, facts)
        _decisions(database, facts)
        _labels(database, facts)
    return facts


def _units(database: sqlite3.Connection, facts: Facts) -> None:
    rows = database.execute(
        "SELECT rma_number, line, unit, reception, seal, use, packaging, function, accessories, serial, note, verdict,"
        " reasons FROM units JOIN cases ON cases.id = units.case_id"
    )
    for rma, line, unit, reception, *axes, accessories, serial, note, verdict, reasons in rows:
        place = f"{rma} {line} {unit}"
        facts[f"reception {place}"] = reception
        facts |= {f"{axis} {place}": said for axis, said in zip(AXES, axes, strict=True) if said is not None}
        facts |= {f"accessory {place} {name}": there for name, there in json.loads(accessories).items()}
        if serial is not None:
            facts[f"serial {place}"] = serial
        if note:
            facts[f"note {place}"] = note
        if verdict is not None:
            facts[f"verdict {place}"] = [verdict, *json.loads(reasons)]


def _photos(database: sqlite3.Connection, facts: Facts) -> None:
    rows = database.execute(
        "SELECT photos.id, rma_number, slot, line, unit, sha256 FROM photos JOIN cases ON cases.id = photos.case_id"
        " WHERE deleted_at IS NULL"
    )
    facts |= {f"photo {photo}": list(rest) for photo, *rest in rows}


def _decisions(database: sqlite3.Connection, facts: Facts) -> None:
    rows = database.execute(
        "SELECT decisions.id, rma_number, number, outcome, withdrawn_at, sent_at FROM decisions"
        " JOIN cases ON cases.id = decisions.case_id LEFT JOIN deliveries ON deliveries.decision = decisions.id"
    )
    for decision, rma, number, outcome, withdrawn, sent in rows:
        facts[f"decision {decision}"] = [rma, number, outcome]
        facts[f"withdrawn {decision}"] = withdrawn is not None
        facts[f"sent {decision}"] = sent is not None


def _labels(database: sqlite3.Connection, facts: Facts) -> None:
    for job, code, kind, copy, printed in database.execute("SELECT id, code, kind, copy, printed_at FROM print_jobs"):
        facts[f"label {job}"] = [code, kind, copy]
        facts[f"printed {job}"] = printed is not None
    for code, voided, back in database.execute("SELECT return_code, voided_at, scanned_back_at FROM return_parcels"):
        facts[f"voided {code}"] = voided is not None
        facts[f"scanned_back {code}"] = back is not None
