"""Takes a case that came in: new, newer, the same, or older than the one held."""

import json
from enum import StrEnum

from sqlalchemy import bindparam, delete, insert, select, update

from station.domain.case import DECIDED, CaseState, ServiceStatus, roll_up, state_before_arrival
from station.domain.events import CaseImported, OldVersionIgnored
from station.exchange.case_document import CaseDocument
from station.operations.case_values import CASE_VALUES, case_values, item_values, message_values
from station.operations.conclude import standings
from station.operations.contradictions import approve_again, hold_back
from station.operations.fit_units import fit_units
from station.operations.index_case import found_by, index_case
from station.storage.photo_files import StoredFile
from station.storage.records import attachments, case_documents, cases, items, messages, meta, tracking_numbers
from station.storage.transaction import Transaction
from station.storage.values import known, number, text
from station.views.case_units import unit_rows
from station.views.load_received import RECEIVED

Pictures = dict[str, tuple[str, str]]
"""The SHA-256 and the suffix of the customer's files, by the id of their document."""


class Imported(StrEnum):
    """What became of a case that came in."""

    NEW = "NEW"
    UPDATED = "UPDATED"
    SAME = "SAME"
    OLDER = "OLDER"


_HELD = select(cases.c.id, cases.c.version, cases.c.state, cases.c.arrived_at, cases.c.opened_at, cases.c.status).where(
    cases.c.rma_number == bindparam("rma")
)
_RECEIVED = insert(meta).prefix_with("OR REPLACE")
_ADD_CASE = insert(cases).returning(cases.c.id)
_REPLACE_CASE = (
    update(cases).where(cases.c.id == bindparam("case")).values({name: bindparam(f"to_{name}") for name in CASE_VALUES})
)
_SET_STATE = update(cases).where(cases.c.id == bindparam("case")).values(state=bindparam("to_state"))
_UNREAD = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.agent_message != bindparam("said_now"))
    .values(acknowledged_at=None)
)
_KEPT = select(attachments.c.document, attachments.c.sha256, attachments.c.suffix).where(
    attachments.c.case_id == bindparam("case"), attachments.c.sha256.is_not(None)
)
_BODY = select(case_documents.c.body).where(case_documents.c.case_id == bindparam("case"))
_DROP = [
    delete(table).where(table.c.case_id == bindparam("case"))
    for table in (case_documents, tracking_numbers, attachments, messages)
]
_ADD_DOCUMENT = insert(case_documents)
_ADD_TRACKING = insert(tracking_numbers)
_PUT_ITEM = insert(items).prefix_with("OR REPLACE")
_ADD_ATTACHMENT = insert(attachments)
_ADD_MESSAGE = insert(messages)


def import_case(tx: Transaction, document: CaseDocument, pictures: dict[str, tuple[StoredFile, str]]) -> Imported:
    """What customer service said is replaced by a newer version; what the bench recorded never is.

    `pictures` maps the id of a customer's document to its durable file and the file's suffix.
    """
    tx.run(_RECEIVED, key=RECEIVED, value=str(tx.at))
    files = {document_id: (stored.sha256, suffix) for document_id, (stored, suffix) in pictures.items()}
    held = tx.row(_HELD, rma=document.rma_number)
    if held is None:
        return _insert(tx, document, files)
    case, version = number(held[0]), number(held[1])
    if document.version < version:
        tx.record(OldVersionIgnored(document.rma_number, document.version, version), case)
        return Imported.OLDER
    if document.version == version:
        return Imported.SAME
    _replace(tx, case, document, _still_there(tx, case, document) | files)
    state = _state_after(tx, case, document, known(CaseState, held[2]), arrived=bool(held[3]), opened=bool(held[4]))
    tx.run(_SET_STATE, case=case, to_state=state.value)
    tx.record(CaseImported(document.rma_number, document.version, document.status.value, first=False), case)
    approved = (known(ServiceStatus, held[5]) is ServiceStatus.APPROVED, document.status is ServiceStatus.APPROVED)
    if state in DECIDED and approved == (True, False):
        hold_back(tx, case, document.rma_number, document.status)
    elif state in DECIDED and approved == (False, True):
        approve_again(tx, case, document.rma_number)
    return Imported.UPDATED


def _replace(tx: Transaction, case: int, document: CaseDocument, files: Pictures) -> None:
    found_before = found_by(tx, case)
    tx.run(_UNREAD, case=case, said_now=document.agent_message or "")
    tx.run(_REPLACE_CASE, case=case, **{f"to_{name}": value for name, value in case_values(document).items()})
    for statement in _DROP:
        tx.run(statement, case=case)
    _fill(tx, case, document, files)
    index_case(tx, case, found_before)


def _still_there(tx: Transaction, case: int, document: CaseDocument) -> Pictures:
    """Pictures that came with an earlier version and are named by this one in the same way."""
    row = tx.row(_BODY, case=case)
    earlier = json.loads(text(row[0])).get("documents") if row else None
    named = {part.get("id"): part.get("file") for part in earlier or ()}
    same = {part.id for part in document.documents if part.file and named.get(part.id) == part.file}
    return {
        text(name): (text(sha256), text(suffix)) for name, sha256, suffix in tx.rows(_KEPT, case=case) if name in same
    }


def _insert(tx: Transaction, document: CaseDocument, files: Pictures) -> Imported:
    state = state_before_arrival(document.status, document.shipment_confirmed)
    row = tx.row(_ADD_CASE, **case_values(document), state=state.value)
    case = number(row[0] if row else 0)
    _fill(tx, case, document, files)
    index_case(tx, case, set())
    tx.record(CaseImported(document.rma_number, document.version, document.status.value, first=True), case)
    return Imported.NEW


def _state_after(
    tx: Transaction, case: int, document: CaseDocument, held: CaseState, *, arrived: bool, opened: bool
) -> CaseState:
    """A parcel that is here keeps its place at the bench as long as customer service approves of it.

    When no unit is left to be settled the case is not decided here: somebody has to close it.
    """
    if not arrived:
        return state_before_arrival(document.status, document.shipment_confirmed)
    if held in DECIDED:
        return held
    if document.status is not ServiceStatus.APPROVED:
        return CaseState(document.status.value)
    return roll_up(standings(unit_rows(tx, case)), opened=opened, closed=False)


def _fill(tx: Transaction, case: int, document: CaseDocument, files: Pictures) -> None:
    tx.run(_ADD_DOCUMENT, case_id=case, body=document.as_json())
    for tracking in dict.fromkeys(tracking.upper() for tracking in document.tracking):
        tx.run(_ADD_TRACKING, number=tracking, case_id=case)
    for item in document.items:
        tx.run(_PUT_ITEM, case_id=case, **item_values(item))
    fit_units(tx, case, document)
    for attached in document.documents:
        sha256, suffix = files.get(attached.id, (None, ""))
        tx.run(
            _ADD_ATTACHMENT,
            case_id=case,
            document=attached.id,
            kind=attached.kind,
            line=attached.line,
            note=attached.note or "",
            sha256=sha256,
            suffix=suffix,
        )
    for position, message in enumerate(document.messages):
        tx.run(_ADD_MESSAGE, case_id=case, position=position, **message_values(message))
