"""What follows when a unit is settled: the state of the case, and with the last unit the decision that leaves."""

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import bindparam, func, insert, select, update

from station.domain.case import DECIDED, CaseState, UnitStanding, roll_up
from station.domain.events import CaseDecided
from station.domain.label_text import Recipient
from station.domain.verdict import Outcome, Reception, Verdict
from station.errors import Refusal, Refused
from station.exchange.decision_document import decision_bytes
from station.operations.at_hand import AtHand, seen
from station.operations.hold_tags import fit_tags
from station.operations.location_labels import order_location_labels
from station.operations.order_labels import order_return_parcel
from station.storage.records import cases, decisions, deliveries
from station.storage.transaction import Transaction, micros
from station.storage.values import choice, known, number, text
from station.views.after_verdict import Verdicts, after
from station.views.case import CaseView, Customer
from station.views.case_rows import UnitRow
from station.views.case_units import unit_rows
from station.views.decision import Ruling, as_document, new_decision
from station.views.load_case import Loaded, names_of

_SET_STATE = (
    update(cases)
    .where(cases.c.id == bindparam("case"))
    .values(
        state=bindparam("to_state"),
        processed_at=bindparam("done_at"),
        at_line=func.coalesce(bindparam("to_line"), cases.c.at_line),
        at_unit=func.coalesce(bindparam("to_unit"), cases.c.at_unit),
        return_parcels=bindparam("parcels"),
    )
)
_LAST = (
    select(decisions.c.number, decisions.c.id, decisions.c.withdrawn_at)
    .where(decisions.c.case_id == bindparam("case"))
    .order_by(decisions.c.number.desc())
)
_SAME_ID = select(decisions.c.number).where(decisions.c.id == bindparam("which"))
_ADD_DECISION = insert(decisions)
_ADD_DELIVERY = insert(deliveries)

_OUTCOMES = {
    CaseState.CONFIRMED: Outcome.CONFIRMED,
    CaseState.REFUSED: Outcome.REFUSED,
    CaseState.PARTLY_CONFIRMED: Outcome.PARTLY_CONFIRMED,
}


def recipient_of(customer: Customer) -> Recipient:
    """Where refused goods go."""
    return Recipient(
        customer.name,
        customer.address_lines,
        customer.postal_code,
        customer.city,
        customer.province,
        customer.country,
    )


def standings(units: Iterable[UnitRow]) -> list[UnitStanding]:
    """How each of these units stands."""
    return [UnitStanding(known(Reception, unit.reception), choice(Verdict, unit.verdict)) for unit in units]


def settle(
    tx: Transaction,
    case: AtHand,
    decision_id: str | None,
    before: Loaded,
    place: tuple[int | None, int | None] = (None, None),
    *,
    closed: bool = True,
) -> CaseView:
    """The case has the state that its units add up to; if all are settled and it is `closed`, its decision is recorded.

    Returns the case as it is then. `before` is the case as it was: nothing but a verdict has changed; `place` is the
    unit at which work goes on, when it is another one.
    """
    units = _fitted(tx, case)
    state = roll_up(standings(units), opened=True, closed=closed)
    verdicts = Verdicts(state, units, place)
    if state in DECIDED:
        return _conclude(tx, case, before, verdicts, decision_id or str(uuid.uuid4()))
    _set_state(tx, case, verdicts)
    return after(tx, before, verdicts)


def keep_open(tx: Transaction, case: AtHand) -> CaseView:
    """The case has the state that its units add up to, and nothing is decided even when nothing is left to be said."""
    units = _fitted(tx, case)
    _set_state(tx, case, Verdicts(roll_up(standings(units), opened=True, closed=False), units))
    return seen(tx, case.rma_number)


def _fitted(tx: Transaction, case: AtHand) -> list[UnitRow]:
    """The units of the case as they stand, each with the tag that belongs to it."""
    units = unit_rows(tx, case.id)
    return unit_rows(tx, case.id) if fit_tags(tx, case, units) else units


def _set_state(tx: Transaction, case: AtHand, verdicts: Verdicts, parcels: int = 0) -> None:
    """The row of the case says it, and that it has so many return parcels more."""
    line, unit = verdicts.place
    tx.run(
        _SET_STATE,
        case=case.id,
        to_state=verdicts.state.value,
        done_at=tx.at if verdicts.state in DECIDED else None,
        to_line=line,
        to_unit=unit,
        parcels=case.return_parcels + parcels,
    )


def _conclude(tx: Transaction, case: AtHand, before: Loaded, verdicts: Verdicts, decision_id: str) -> CaseView:
    """Decision, journal row, delivery, return parcel and print jobs: all in this transaction.

    The id of a decision that was withdrawn is not given again: whoever heard of it may remember it.
    """
    if tx.row(_SAME_ID, which=decision_id) is not None:
        decision_id = str(uuid.uuid4())
    count, replaces = _place_in_line(tx, case)
    if count == 1:
        _refuse_unseen(before, verdicts.units)
    verdicts, outcome = _with_parcel(tx, case, verdicts), _OUTCOMES[verdicts.state]
    verdicts = replace(verdicts, locations=order_location_labels(tx, case, count, verdicts.units))
    send_after = tx.now + timedelta(seconds=tx.settings.process.undo_seconds)
    agreed = next((unit.agreed_by for unit in verdicts.units if unit.agreed_by), None)
    by = names_of(tx).get(agreed, agreed) if agreed else ""
    decision = new_decision(decision_id, count, outcome, tx.now, tx.operator, send_after, agreed, by)
    view = after(tx, before, replace(verdicts, decision=decision))
    ruling = Ruling(decision_id, count, replaces, outcome, tx.operator.login, tx.now, tx.settings, tx.policy)
    body = decision_bytes(as_document(view, ruling))
    tx.run(
        _ADD_DECISION,
        id=decision_id,
        case_id=case.id,
        number=count,
        replaces=replaces,
        outcome=outcome.value,
        decided_at=tx.at,
        operator=tx.operator.login,
        supervisor=agreed,
        station=tx.settings.station.id,
        body=body,
    )
    digest = hashlib.sha256(body).hexdigest()
    seq = tx.record(CaseDecided(case.rma_number, decision_id, count, outcome.value, digest), case.id)
    tx.run(_ADD_DELIVERY, decision=decision_id, seq=seq, state="WAITING", not_before=micros(send_after))
    return view


def _refuse_unseen(before: Loaded, units: Iterable[UnitRow]) -> None:
    """What nobody announced has a photograph before its parcel is put away. Raises Refused(UNDECLARED_UNSEEN)."""
    for unit in units:
        if unit.reception == Reception.UNDECLARED.value and not before.photos.get((unit.line, unit.unit)):
            raise Refused(Refusal.UNDECLARED_UNSEEN, name=unit.found_name)


def _with_parcel(tx: Transaction, case: AtHand, verdicts: Verdicts) -> Verdicts:
    """The case is decided, and what was refused of it has its return parcel with label and slip."""
    refused = [unit for unit in verdicts.units if unit.verdict == Verdict.REFUSE.value]
    _set_state(tx, case, verdicts, parcels=1 if refused else 0)
    if not refused:
        return verdicts
    code, labels = order_return_parcel(tx, case, refused)
    units = [unit._replace(return_code=code) if unit in refused else unit for unit in verdicts.units]
    return replace(verdicts, units=units, labels=labels)


def _place_in_line(tx: Transaction, case: AtHand) -> tuple[int, str | None]:
    """The number of the next decision, and the decision that it replaces (one that was not withdrawn)."""
    earlier = tx.rows(_LAST, case=case.id)
    count = number(earlier[0][0]) + 1 if earlier else 1
    replaces = next((text(decision) for _, decision, withdrawn in earlier if withdrawn is None), None)
    return count, replaces
