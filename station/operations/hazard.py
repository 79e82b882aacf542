"""Stops everything for a dangerous unit, and lets the work go on when a supervisor says so."""

from sqlalchemy import bindparam, select, update

from station.domain.condition import Hazard
from station.domain.hold_events import HazardLeft, HazardRaised
from station.domain.people import Operator, Right
from station.domain.verdict import Disposition, Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord, signer
from station.operations.at_hand import NO_VERDICT, AtHand, case_at_hand, need, remember_place, seen, unit_at_hand
from station.operations.conclude import keep_open
from station.operations.limits import NOTE, clean
from station.storage.records import cases, units
from station.storage.transaction import Transaction
from station.storage.values import known
from station.views.case import CaseView

_HERE = (
    units.c.case_id == bindparam("case"),
    units.c.line == bindparam("at_line"),
    units.c.unit == bindparam("at_unit"),
)
_RAISE = (
    update(units)
    .where(*_HERE)
    .values(
        **NO_VERDICT
        | {
            "hazard": bindparam("is_now"),
            "hazard_why": "",
            "verdict": Verdict.HOLD.value,
            "disposition": Disposition.HAZARD_BIN.value,
            "judged_at": bindparam("judged"),
            "judged_by": bindparam("judge"),
        }
    )
)
_LEAVE = (
    update(units).where(*_HERE).values(**NO_VERDICT | {"hazard": bindparam("is_now"), "hazard_why": bindparam("why")})
)
_STOP = (
    update(cases)
    .where(cases.c.id == bindparam("case"), cases.c.hazard_since.is_(None))
    .values(hazard_since=bindparam("since"))
)
_GO_ON = update(cases).where(cases.c.id == bindparam("case")).values(hazard_since=None)
_NOBODY_LEFT_IT = (units.c.hazard != Hazard.NONE.value, units.c.hazard_why == "")
_STANDS_AT = select(units.c.hazard).where(*_HERE, *_NOBODY_LEFT_IT)
_STANDS = select(units.c.line).where(units.c.case_id == bindparam("case"), *_NOBODY_LEFT_IT).limit(1)


def raise_hazard(tx: Transaction, rma_number: str, line: int, unit: int, hazard: Hazard) -> CaseView:
    """The unit is dangerous: it is held, goes into the safe bin, and nothing of its case goes on or is shipped.

    It can be said at any moment before the case is decided, whatever else is still missing.
    """
    need(tx, Right.INSPECT)
    case = case_at_hand(tx, rma_number)
    if case.decided:
        raise Refused(Refusal.ALREADY_DECIDED)
    unit_at_hand(tx, case, line, unit)
    if hazard is Hazard.NONE:
        raise Refused(Refusal.BAD_ANSWER, question="HAZARD", value=hazard)
    if _stands_at(tx, case, line, unit) is hazard:
        return seen(tx, rma_number)
    at = {"case": case.id, "at_line": line, "at_unit": unit}
    tx.run(_RAISE, **at, is_now=hazard.value, judged=tx.at, judge=tx.operator.login)
    tx.run(_STOP, case=case.id, since=tx.at)
    remember_place(tx, case, line, unit)
    tx.record(HazardRaised(rma_number, line, unit, hazard.value), case.id)
    return keep_open(tx, case)


def leave_hazard(
    tx: Transaction,
    rma_number: str,
    line: int,
    unit: int,
    reason: str,
    word: SupervisorWord | None = None,
    *,
    false_alarm: bool = False,
) -> CaseView | Refused:
    """The work goes on: the unit lies in the safe bin and can only be confirmed, or there never was any danger.

    A supervisor who is not signed in says so with `word`; a wrong PIN is returned, so that it is counted.
    Raises Refused(NO_HAZARD) where none stands.
    """
    case = case_at_hand(tx, rma_number)
    unit_at_hand(tx, case, line, unit)
    hazard = _stands_at(tx, case, line, unit)
    if hazard is None:
        raise Refused(Refusal.NO_HAZARD)
    why = clean(word.reason if word is not None else reason, NOTE)
    if not why:
        raise Refused(Refusal.BAD_ANSWER, question="REASON", value="")
    supervisor = _who(tx, word)
    if isinstance(supervisor, Refused):
        return supervisor
    after = Hazard.NONE if false_alarm else hazard
    tx.run(_LEAVE, case=case.id, at_line=line, at_unit=unit, is_now=after.value, why=why)
    if tx.row(_STANDS, case=case.id) is None:
        tx.run(_GO_ON, case=case.id)
    tx.record(HazardLeft(rma_number, line, unit, supervisor.login, false_alarm), case.id)
    return keep_open(tx, case)


def _who(tx: Transaction, word: SupervisorWord | None) -> Operator | Refused:
    return need(tx, Right.LEAVE_HAZARD) if word is None else signer(tx, word, Right.LEAVE_HAZARD)


def _stands_at(tx: Transaction, case: AtHand, line: int, unit: int) -> Hazard | None:
    row = tx.row(_STANDS_AT, case=case.id, at_line=line, at_unit=unit)
    return known(Hazard, row[0]) if row is not None else None
