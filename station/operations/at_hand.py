"""The case and the unit that an operation is about, checked once at its beginning."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from station.domain.case import DECIDED, CaseState, ServiceStatus
from station.domain.people import Operator, Right, may
from station.domain.verdict import Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.open_at import refuse_elsewhere
from station.storage.records import cases, units
from station.storage.transaction import Transaction
from station.storage.values import choice, known, number, text
from station.views.case import CaseView
from station.views.case_rows import CaseRow
from station.views.load_case import Loaded, load

_CASE = select(cases.c.id, cases.c.state, cases.c.status, cases.c.return_parcels, cases.c.hazard_since).where(
    cases.c.rma_number == bindparam("rma")
)
NO_VERDICT = {
    "verdict": None,
    "reasons": "[]",
    "verdict_note": "",
    "resolution": None,
    "disposition": None,
    "return_code": None,
    "judged_at": None,
    "judged_by": None,
    "agreed_by": None,
    "agreed_why": "",
    "reduction": "",
    "sampled": False,
    "review": None,
    "suggested": None,
    "due_by": None,
}
"""The columns of a unit on which nothing was decided."""

_UNIT = select(units.c.reception, units.c.verdict, units.c.accessories, units.c.found_name).where(
    units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
)
_PLACE = (
    update(cases)
    .where(cases.c.id == bindparam("case"))
    .values(at_line=bindparam("to_line"), at_unit=bindparam("to_unit"))
)


@dataclass(frozen=True, slots=True)
class AtHand:
    """A case as an operation needs to know it."""

    id: int
    rma_number: str
    state: CaseState
    status: ServiceStatus
    return_parcels: int
    stopped: bool = False
    """A hazard stands in it."""

    @property
    def decided(self) -> bool:
        """Whether a decision stands."""
        return self.state in DECIDED


@dataclass(frozen=True, slots=True)
class UnitAtHand:
    """A unit as an operation needs to know it. `ticks` is the JSON of its accessories."""

    line: int
    unit: int
    reception: Reception
    verdict: Verdict | None
    ticks: str


def need(tx: Transaction, right: Right) -> Operator:
    """The operator, who has this right. Raises Refused."""
    if not may(tx.operator, right):
        raise Refused(Refusal.NO_RIGHT, right=right)
    return tx.operator


def case_at_hand(tx: Transaction, rma_number: str) -> AtHand:
    """The case. Raises Refused when there is none."""
    row = tx.row(_CASE, rma=rma_number) if rma_number.isascii() else None
    if row is None:
        raise Refused(Refusal.UNKNOWN_CASE, rma_number=rma_number)
    state, status = known(CaseState, row[1]), known(ServiceStatus, row[2])
    return AtHand(number(row[0]), rma_number, state, status, number(row[3]), row[4] is not None)


def at_hand_of(row: CaseRow) -> AtHand:
    """The case of this row."""
    state, status = known(CaseState, row.state), known(ServiceStatus, row.status)
    return AtHand(row.id, row.rma_number, state, status, row.return_parcels, row.hazard_since is not None)


def case_in_work(tx: Transaction, rma_number: str) -> AtHand:
    """The case, which is approved and not decided, and in which no hazard stands. Raises Refused."""
    return in_work(tx, case_at_hand(tx, rma_number))


def in_work(tx: Transaction, case: AtHand) -> AtHand:
    """The case, when it is approved and not decided, open at no other bench, and safe. Raises Refused."""
    need(tx, Right.INSPECT)
    if case.status is not ServiceStatus.APPROVED:
        raise Refused(Refusal.NOT_APPROVED, status=case.status)
    if case.decided:
        raise Refused(Refusal.ALREADY_DECIDED)
    refuse_elsewhere(tx, case.rma_number)
    return safe(case)


def safe(case: AtHand) -> AtHand:
    """The case, in which no hazard stands. Raises Refused(HAZARD)."""
    if case.stopped:
        raise Refused(Refusal.HAZARD)
    return case


def unit_at_hand(tx: Transaction, case: AtHand, line: int, unit: int) -> UnitAtHand:
    """The unit. Raises Refused when the case has none at this place."""
    row = tx.row(_UNIT, case=case.id, at_line=line, at_unit=unit)
    if row is None:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit)
    return UnitAtHand(line, unit, known(Reception, row[0]), choice(Verdict, row[1]), text(row[2]))


def unit_in_work(tx: Transaction, case: AtHand, line: int, unit: int) -> UnitAtHand:
    """The unit, on which no final verdict stands; the case remembers that work is here. Raises Refused."""
    at_hand = unit_at_hand(tx, case, line, unit)
    if at_hand.verdict in (Verdict.CONFIRM, Verdict.REFUSE):
        raise Refused(Refusal.ALREADY_DECIDED)
    remember_place(tx, case, line, unit)
    return at_hand


def remember_place(tx: Transaction, case: AtHand, line: int | None, unit: int | None) -> None:
    """After a restart the work goes on at this unit."""
    tx.run(_PLACE, case=case.id, to_line=line, to_unit=unit)


def seen(tx: Transaction, rma_number: str) -> CaseView:
    """The case as it is now, for the screen."""
    return opened(tx, rma_number).view


def opened(tx: Transaction, rma_number: str) -> Loaded:
    """The case as it is now, with what it was made of. Raises Refused when there is none."""
    loaded = load(tx, rma_number)
    if loaded is None:
        raise Refused(Refusal.UNKNOWN_CASE, rma_number=rma_number)
    return loaded
