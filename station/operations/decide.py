"""Decides one unit: confirm, refuse with reasons, or hold."""

from sqlalchemy import bindparam, update

from station.domain.case import Resolution
from station.domain.condition import Condition
from station.domain.events import Event, UnitConfirmed, UnitHeld, UnitRefused
from station.domain.label_text import missing_from
from station.domain.people import Right
from station.domain.verdict import Obstacle, Reason, Reception, Verdict, disposition, reason_obstacles
from station.errors import Refusal, Refused
from station.operations.at_hand import at_hand_of, in_work, need, opened
from station.operations.conclude import recipient_of, settle
from station.operations.limits import NOTE, clean
from station.storage.records import units
from station.storage.transaction import Transaction
from station.storage.values import as_list
from station.views.case import CaseView, UnitView
from station.views.case_units import completeness

_JUDGE = (
    update(units)
    .where(
        units.c.case_id == bindparam("case"),
        units.c.line == bindparam("at_line"),
        units.c.unit == bindparam("at_unit"),
    )
    .values(
        reception=bindparam("was"),
        verdict=bindparam("said"),
        reasons=bindparam("why"),
        verdict_note=bindparam("words"),
        resolution=bindparam("gets"),
        disposition=bindparam("goes"),
        judged_at=bindparam("judged"),
        judged_by=bindparam("judge"),
    )
)


def decide(
    tx: Transaction,
    rma_number: str,
    line: int,
    unit: int,
    verdict: Verdict,
    reasons: tuple[Reason, ...] = (),
    note: str = "",
    decision_id: str | None = None,
) -> CaseView:
    """The verdict stands on the unit; with the last one the case is decided and its decision is on its way.

    A case of which units are missing is decided only when somebody closes it (`close_case`).
    `decision_id` is the UUID made when the operator began to decide: saying it twice decides once.
    Raises Refused(OBSTACLES) with what stands in the way.
    """
    need(tx, Right.DECIDE)
    loaded = opened(tx, rma_number)
    before = loaded.view
    if before.decision is not None and decision_id == before.decision.decision_id:
        return before
    case = in_work(tx, at_hand_of(loaded.row))
    found = _unit(before, line, unit)
    words = clean(note, NOTE)
    reasons = tuple(dict.fromkeys(reasons))
    if verdict is Verdict.HOLD is found.verdict and words == found.verdict_note:
        return before
    _check(tx, before, found, verdict, reasons, words)
    tx.run(_JUDGE, case=case.id, at_line=line, at_unit=unit, **_judgement(tx, before, found, verdict, reasons, words))
    tx.record(_event(rma_number, line, unit, verdict, reasons), case.id)
    short = any(other.reception is Reception.MISSING for other in before.units)
    return settle(tx, case, decision_id, loaded, (line, unit), closed=not short)


def _unit(view: CaseView, line: int, unit: int) -> UnitView:
    try:
        return view.unit(line, unit)
    except KeyError as unknown:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit) from unknown


def _check(
    tx: Transaction, case: CaseView, unit: UnitView, verdict: Verdict, reasons: tuple[Reason, ...], note: str
) -> None:
    if unit.verdict is Verdict.HOLD:
        need(tx, Right.DECIDE_HELD)
    obstacles = unit.obstacles[verdict]
    if verdict is Verdict.REFUSE:
        obstacles += reason_obstacles(reasons, note)
    if obstacles:
        already = Obstacle.ALREADY_DECIDED in obstacles
        raise Refused(Refusal.ALREADY_DECIDED if already else Refusal.OBSTACLES, obstacles=obstacles)
    if verdict is Verdict.REFUSE and (missing := missing_from(recipient_of(case.customer))):
        raise Refused(Refusal.NO_ADDRESS, missing=missing)


def _judgement(
    tx: Transaction, case: CaseView, unit: UnitView, verdict: Verdict, reasons: tuple[Reason, ...], note: str
) -> dict[str, str | int | None]:
    item = next(item for item in case.items if item.line == unit.line)
    condition = Condition(unit.seal, unit.use, completeness(unit.accessories), unit.function, unit.packaging)
    gets = {
        Verdict.CONFIRM: case.resolution or Resolution.REFUND,
        Verdict.REFUSE: Resolution.NONE,
        Verdict.HOLD: None,
    }[verdict]
    goes = disposition(verdict, condition, defective=bool(item.declared.defective))
    in_hand = unit.reception is Reception.AWAITED and verdict is not Verdict.HOLD
    return {
        "was": Reception.RECEIVED.value if in_hand else unit.reception.value,
        "said": verdict.value,
        "why": as_list(tuple(reason.value for reason in reasons)) if verdict is Verdict.REFUSE else "[]",
        "words": note,
        "gets": gets,
        "goes": goes,
        "judged": tx.at,
        "judge": tx.operator.login,
    }


def _event(rma_number: str, line: int, unit: int, verdict: Verdict, reasons: tuple[Reason, ...]) -> Event:
    match verdict:
        case Verdict.CONFIRM:
            return UnitConfirmed(rma_number, line, unit)
        case Verdict.REFUSE:
            return UnitRefused(rma_number, line, unit, tuple(reason.value for reason in reasons))
        case Verdict.HOLD:
            return UnitHeld(rma_number, line, unit)
