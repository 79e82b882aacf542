"""Keeps the units of a case in step with the pieces that are declared, and never loses what the bench has seen."""

from sqlalchemy import bindparam, delete, exists, insert, select, update

from station.domain.verdict import Reception
from station.exchange.case_document import CaseDocument
from station.storage.records import cases, items, photos, units
from station.storage.transaction import Transaction
from station.storage.values import number

_ADD = insert(units)
_DECLARED = select(units.c.line, units.c.unit).where(units.c.case_id == bindparam("case"), units.c.line > 0)
_PHOTOGRAPHED = exists().where(
    photos.c.case_id == units.c.case_id,
    photos.c.line == units.c.line,
    photos.c.unit == units.c.unit,
    photos.c.deleted_at.is_(None),
)
_NOBODY_ANSWERED = (
    *(column.is_(None) for column in (units.c.seal, units.c.use, units.c.packaging, units.c.function)),
    *(column.is_(None) for column in (units.c.serial, units.c.verdict, units.c.hazard, units.c.data)),
    units.c.serial_unreadable.is_(False),
    units.c.accessories == "{}",
    units.c.note == "",
)
_DROP_UNSEEN = delete(units).where(
    units.c.case_id == bindparam("case"),
    units.c.line == bindparam("at_line"),
    units.c.unit == bindparam("at_unit"),
    units.c.reception == Reception.AWAITED.value,
    *_NOBODY_ANSWERED,
    ~_PHOTOGRAPHED,
)
_DROP_EMPTY_LINES = delete(items).where(
    items.c.case_id == bindparam("case"),
    ~exists().where(units.c.case_id == items.c.case_id, units.c.line == items.c.line),
)
_FORGET_PLACE = (
    update(cases)
    .where(
        cases.c.id == bindparam("case"),
        ~exists().where(
            units.c.case_id == cases.c.id, units.c.line == cases.c.at_line, units.c.unit == cases.c.at_unit
        ),
    )
    .values(at_line=None, at_unit=None)
)


def fit_units(tx: Transaction, case: int, document: CaseDocument) -> None:
    """There is a unit for each declared piece; a piece no longer declared goes only if nobody has seen it.

    A line without units is gone, too; one that the bench has seen stays as it was declared before.
    """
    wanted = {(item.line, unit) for item in document.items for unit in range(1, item.quantity + 1)}
    present = {(number(line), number(unit)) for line, unit in tx.rows(_DECLARED, case=case)}
    for line, unit in sorted(wanted - present):
        tx.run(_ADD, case_id=case, line=line, unit=unit, reception=Reception.AWAITED.value)
    for line, unit in sorted(present - wanted):
        tx.run(_DROP_UNSEEN, case=case, at_line=line, at_unit=unit)
    tx.run(_DROP_EMPTY_LINES, case=case)
    tx.run(_FORGET_PLACE, case=case)
