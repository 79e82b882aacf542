"""Keeps the tags in step with the units that wait on a shelf: one for each that is held or that nobody announced."""

import json
from collections.abc import Iterable

from sqlalchemy import bindparam, insert, update

from station.domain.hold_events import TagOrdered, TagVoided
from station.domain.printing import PrintKind
from station.domain.verdict import Reception, Verdict
from station.operations.at_hand import AtHand
from station.operations.order_labels import order_job, void_jobs
from station.storage.print_records import unit_tags
from station.storage.records import units
from station.storage.transaction import Transaction
from station.storage.values import number
from station.views.case_rows import UnitRow

_ADD = insert(unit_tags).returning(unit_tags.c.number)
_NAME = update(unit_tags).where(unit_tags.c.number == bindparam("which")).values(tag=bindparam("to_tag"))
_WEAR = (
    update(units)
    .where(
        units.c.case_id == bindparam("case"),
        units.c.line == bindparam("at_line"),
        units.c.unit == bindparam("at_unit"),
    )
    .values(tag=bindparam("to_tag"))
)
_VOID = update(unit_tags).where(unit_tags.c.tag == bindparam("which")).values(voided_at=bindparam("void_at"))


def fit_tags(tx: Transaction, case: AtHand, units: Iterable[UnitRow]) -> bool:
    """Each held or undeclared unit has its tag, which waits for the printer; that of a unit held no longer is void.

    `units` are those of the case as they stand; whether any of them has changed by this.
    """
    changed = [unit for unit in units if bool(unit.tag) is not _waits(unit)]
    for unit in changed:
        place = {"case": case.id, "at_line": unit.line, "at_unit": unit.unit}
        if unit.tag:
            tx.run(_VOID, which=unit.tag, void_at=tx.at)
            void_jobs(tx, unit.tag)
            tx.run(_WEAR, **place, to_tag="")
            tx.record(TagVoided(case.rma_number, unit.line, unit.unit, unit.tag), case.id)
        else:
            tx.run(_WEAR, **place, to_tag=_order(tx, case, unit.line, unit.unit, unit.judged_at or tx.at))
    return bool(changed)


def _waits(unit: UnitRow) -> bool:
    return unit.verdict == Verdict.HOLD.value or unit.reception == Reception.UNDECLARED.value


def _order(tx: Transaction, case: AtHand, line: int, unit: int, since: int) -> str:
    row = tx.row(_ADD, tag="", case_id=case.id, line=line, unit=unit)
    assert row is not None, "the number of the tag that was added"
    tag = f"U-{tx.settings.station.id}-{number(row[0])}".upper()  # in the one form in which a scan of it is read
    tx.run(_NAME, which=number(row[0]), to_tag=tag)
    tx.record(TagOrdered(case.rma_number, line, unit, tag), case.id)
    order_job(tx, case, tag, PrintKind.HOLD_TAG, 1, json.dumps({"line": line, "unit": unit, "since": since}))
    return tag
