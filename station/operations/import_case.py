"""Takes a case that came in: new, newer, the same, or older than the one held."""

from enum import StrEnum

from sqlalchemy import bindparam, delete, insert, select, update

from station.domain.case import CaseState, ServiceStatus, state_before_arrival
from station.domain.events import CaseImported, OldVersionIgnored
from station.domain.verdict import Reception
from station.exchange.case_document import CaseDocument
from station.operations.case_values import CASE_VALUES, case_values, item_values, message_values
from station.operations.index_case import found_by, index_case
from station.storage.photo_files import StoredFile
from station.storage.records import attachments, case_documents, cases, items, messages, tracking_numbers, units
from station.storage.transaction import Transaction
from station.storage.values import known, number, text


class Imported(StrEnum):
    """What became of a case that came in."""

    NEW = "NEW"
    UPDATED = "UPDATED"
    SAME = "SAME"
    OLDER = "OLDER"


_HELD = select(cases.c.id, cases.c.version, cases.c.state, cases.c.arrived_at).where(
    cases.c.rma_number == bindparam("rma")
)
_ADD_CASE = insert(cases).returning(cases.c.id)
_REPLACE_CASE = (
    update(cases)
    .where(cases.c.id == bindparam("case"))
    .values({name: bindparam(f"to_{name}") for name in (*CASE_VALUES, "state")})
)
_DROP = [
    delete(table).where(table.c.case_id == bindparam("case"))
    for table in (case_documents, tracking_numbers, items, attachments, messages)
]
_ADD_DOCUMENT = insert(case_documents)
_ADD_TRACKING = insert(tracking_numbers)
_ADD_ITEM = insert(items)
_ADD_ATTACHMENT = insert(attachments)
_ADD_MESSAGE = insert(messages)
_ADD_UNIT = insert(units)
_UNITS = select(units.c.line, units.c.unit, units.c.reception).where(
    units.c.case_id == bindparam("case"), units.c.line > 0
)
_DROP_UNIT = delete(units).where(
    units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
)


def import_case(tx: Transaction, document: CaseDocument, pictures: dict[str, tuple[StoredFile, str]]) -> Imported:
    """What customer service said is replaced by a newer version; what the bench recorded never is.

    `pictures` maps the id of a customer's document to its durable file and the file's suffix.
    """
    held = tx.row(_HELD, rma=document.rma_number)
    if held is None:
        return _insert(tx, document, pictures)
    case, version = number(held[0]), number(held[1])
    if document.version < version:
        tx.record(OldVersionIgnored(document.rma_number, document.version, version), case)
        return Imported.OLDER
    if document.version == version:
        return Imported.SAME
    state = _state_after(document, known(CaseState, held[2]), arrived=held[3] is not None)
    values = case_values(document) | {"state": state.value}
    found_before = found_by(tx, case)
    tx.run(_REPLACE_CASE, case=case, **{f"to_{name}": value for name, value in values.items()})
    for statement in _DROP:
        tx.run(statement, case=case)
    _fill(tx, case, document, pictures)
    index_case(tx, case, found_before)
    _fit_units(tx, case, document)
    tx.record(CaseImported(document.rma_number, document.version, document.status.value, first=False), case)
    return Imported.UPDATED


def _insert(tx: Transaction, document: CaseDocument, pictures: dict[str, tuple[StoredFile, str]]) -> Imported:
    state = state_before_arrival(document.status, document.shipment_confirmed)
    row = tx.row(_ADD_CASE, **case_values(document), state=state.value)
    case = number(row[0] if row else 0)
    _fill(tx, case, document, pictures)
    index_case(tx, case, set())
    _fit_units(tx, case, document)
    tx.record(CaseImported(document.rma_number, document.version, document.status.value, first=True), case)
    return Imported.NEW


def _state_after(document: CaseDocument, state: CaseState, *, arrived: bool) -> CaseState:
    """A parcel that is here keeps its place at the bench unless customer service withdrew the approval."""
    if not arrived:
        return state_before_arrival(document.status, document.shipment_confirmed)
    in_work = state in (CaseState.ARRIVED, CaseState.IN_INSPECTION, CaseState.PARTLY_PROCESSED, CaseState.ON_HOLD)
    if in_work and document.status is not ServiceStatus.APPROVED:
        return CaseState(document.status.value)
    return state


def _fill(tx: Transaction, case: int, document: CaseDocument, pictures: dict[str, tuple[StoredFile, str]]) -> None:
    tx.run(_ADD_DOCUMENT, case_id=case, body=document.as_json())
    for tracking in dict.fromkeys(document.tracking):
        tx.run(_ADD_TRACKING, number=tracking.upper(), case_id=case)
    for item in document.items:
        tx.run(_ADD_ITEM, case_id=case, **item_values(item))
    for attached in document.documents:
        stored, suffix = pictures.get(attached.id, (None, ""))
        tx.run(
            _ADD_ATTACHMENT,
            case_id=case,
            document=attached.id,
            kind=attached.kind,
            line=attached.line,
            note=attached.note or "",
            sha256=stored.sha256 if stored else None,
            suffix=suffix,
        )
    for position, message in enumerate(document.messages):
        tx.run(_ADD_MESSAGE, case_id=case, position=position, **message_values(message))


def _fit_units(tx: Transaction, case: int, document: CaseDocument) -> None:
    """There is a unit for each declared piece; a piece no longer declared goes only if nobody has seen it."""
    wanted = {(item.line, unit) for item in document.items for unit in range(1, item.quantity + 1)}
    present = {(number(line), number(unit)): text(was) for line, unit, was in tx.rows(_UNITS, case=case)}
    for line, unit in sorted(wanted - present.keys()):
        tx.run(_ADD_UNIT, case_id=case, line=line, unit=unit, reception=Reception.AWAITED.value)
    for line, unit in present.keys() - wanted:
        if present[line, unit] == Reception.AWAITED.value:
            tx.run(_DROP_UNIT, case=case, at_line=line, at_unit=unit)
