"""Records whether a unit was in the parcel, what lay there instead, and what nobody announced."""

from sqlalchemy import bindparam, func, insert, select, update

from station.domain.events import NoteChanged, UnitReceived
from station.domain.people import Right
from station.domain.verdict import Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.at_hand import NO_VERDICT, case_in_work, need, remember_place, seen, unit_at_hand, unit_in_work
from station.operations.conclude import keep_open
from station.operations.hold_tags import fit_tags
from station.operations.limits import NAME, NOTE, clean
from station.storage.records import units
from station.storage.transaction import Transaction
from station.storage.values import number
from station.views.case import CaseView
from station.views.case_units import UNDECLARED_LINE, unit_rows

MOST_UNDECLARED = 100

_HERE = (
    units.c.case_id == bindparam("case"),
    units.c.line == bindparam("at_line"),
    units.c.unit == bindparam("at_unit"),
)
_SET_RECEPTION = update(units).where(*_HERE).values(reception=bindparam("is_now"), found_name=bindparam("found"))
_LET_GO = update(units).where(*_HERE).values(**NO_VERDICT)
_SET_NOTE = update(units).where(*_HERE).values(note=bindparam("to"))
_LAST_UNDECLARED = select(func.coalesce(func.max(units.c.unit), 0)).where(
    units.c.case_id == bindparam("case"), units.c.line == UNDECLARED_LINE
)
_ADD = insert(units)


def receive_unit(
    tx: Transaction, rma_number: str, line: int, unit: int, reception: Reception, found_name: str = ""
) -> CaseView:
    """The unit is received, missing, another article, or an empty box. Nothing is decided by that.

    A held unit that is missing is held no longer: only a supervisor may say so.
    """
    case = case_in_work(tx, rma_number)
    at_hand = unit_in_work(tx, case, line, unit)
    if at_hand.reception is Reception.UNDECLARED or reception is Reception.UNDECLARED:
        raise Refused(Refusal.BAD_ANSWER, question="RECEPTION", value=reception)
    if reception is Reception.MISSING and at_hand.verdict is Verdict.HOLD:
        need(tx, Right.DECIDE_HELD)
        tx.run(_LET_GO, case=case.id, at_line=line, at_unit=unit)
    tx.run(
        _SET_RECEPTION,
        case=case.id,
        at_line=line,
        at_unit=unit,
        is_now=reception.value,
        found=clean(found_name, NAME),
    )
    tx.record(UnitReceived(rma_number, line, unit, reception.value), case.id)
    return keep_open(tx, case)


def add_undeclared(tx: Transaction, rma_number: str, name: str) -> CaseView:
    """A find that nobody announced stands in the case, never merged into its refund, and has a tag of its own."""
    case = case_in_work(tx, rma_number)
    row = tx.row(_LAST_UNDECLARED, case=case.id)
    unit = number(row[0] if row else 0) + 1
    if unit > MOST_UNDECLARED:
        raise Refused(Refusal.TOO_MANY, limit=MOST_UNDECLARED)
    tx.run(
        _ADD,
        case_id=case.id,
        line=UNDECLARED_LINE,
        unit=unit,
        reception=Reception.UNDECLARED.value,
        found_name=clean(name, NAME),
    )
    remember_place(tx, case, UNDECLARED_LINE, unit)
    tx.record(UnitReceived(rma_number, UNDECLARED_LINE, unit, Reception.UNDECLARED.value), case.id)
    fit_tags(tx, case, unit_rows(tx, case.id))
    return seen(tx, rma_number)


def write_note(tx: Transaction, rma_number: str, line: int, unit: int, text: str) -> CaseView:
    """The note stands on the unit; an empty text takes it away."""
    case = case_in_work(tx, rma_number)
    unit_in_work(tx, case, line, unit)
    note = clean(text, NOTE)
    tx.run(_SET_NOTE, case=case.id, at_line=line, at_unit=unit, to=note)
    tx.record(NoteChanged(rma_number, line, unit, len(note)), case.id)
    return seen(tx, rma_number)


def turn_to(tx: Transaction, rma_number: str, line: int, unit: int) -> CaseView:
    """Work goes on at this unit, also after a restart."""
    case = case_in_work(tx, rma_number)
    unit_at_hand(tx, case, line, unit)
    remember_place(tx, case, line, unit)
    return seen(tx, rma_number)
