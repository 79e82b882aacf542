"""Decides one unit: confirm, refuse with reasons, or hold."""

from sqlalchemy import bindparam, select, update

from station.domain.events import Event, SupervisorAgreed, UnitConfirmed, UnitHeld, UnitRefused
from station.domain.people import Right
from station.domain.policy import Agreement
from station.domain.reduction import Reduction
from station.domain.verdict import Obstacle, Reason, Reception, Verdict, reason_obstacles
from station.errors import Refusal, Refused
from station.operations.agreement import Agreed, SupervisorWord, agreed
from station.operations.at_hand import AtHand, at_hand_of, in_work, need, opened
from station.operations.conclude import recipient_of, settle
from station.operations.know_stuck import refuse_while_stuck
from station.operations.label_address import refuse_bad_address
from station.operations.limits import NOTE, clean
from station.operations.own_purchase import refuse_own
from station.operations.photo_requests import drop_requests
from station.operations.said_of_unit import Said, agreements_for, columns, lacking
from station.storage.records import cases, units
from station.storage.transaction import Transaction
from station.views.case import CaseView, UnitView

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
        agreed_by=bindparam("agreed"),
        agreed_why=bindparam("agreed_words"),
        reduction=bindparam("kept"),
        sampled=bindparam("drawn"),
        review=bindparam("looked_at"),
        suggested=bindparam("advised"),
        due_by=select(cases.c.due_by).where(cases.c.id == bindparam("case")).scalar_subquery(),
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
    word: SupervisorWord | None = None,
    reduction: Reduction | None = None,
) -> CaseView | Refused:
    """The verdict stands on the unit; with the last one the case is decided and its decision is on its way.

    A case of which units are missing is decided only when somebody closes it (`close_case`).
    `decision_id` is the UUID made when the operator began to decide: saying it twice decides once.
    `word` is the supervisor's, where the policy wants one; a wrong PIN of theirs is returned, so that it is counted.
    A reduced refund is a confirmation with a `reduction`, and always wants a supervisor.
    Raises Refused(OBSTACLES) with what stands in the way, Refused(SUPERVISOR_NEEDED) with the policy's reasons,
    Refused(UNDECLARED_UNSEEN) for the last verdict while something undeclared has no photograph, and Refused(STUCK)
    while earlier decisions do not leave and no supervisor knows.
    """
    need(tx, Right.DECIDE)
    loaded = opened(tx, rma_number)
    before = loaded.view
    if before.decision is not None and decision_id == before.decision.decision_id:
        return before
    case = in_work(tx, at_hand_of(loaded.row))
    refuse_while_stuck(tx)
    said = Said(before, _unit(before, line, unit), verdict, tuple(dict.fromkeys(reasons)), clean(note, NOTE), reduction)
    if verdict is Verdict.HOLD is said.unit.verdict and said.note == said.unit.verdict_note:
        return before
    _check(tx, said)
    needed = agreements_for(tx.policy, said)
    who = agreed(tx, needed, word)
    if isinstance(who, Refused):
        return who
    _judge(tx, case, said, who, needed)
    short = any(other.reception is Reception.MISSING for other in before.units)
    return settle(tx, case, decision_id, loaded, (line, unit), closed=not short)


def _judge(tx: Transaction, case: AtHand, said: Said, who: Agreed, needed: tuple[Agreement, ...]) -> None:
    """The verdict stands on the unit's row, and the journal says who gave it and who agreed."""
    line, unit = said.unit.line, said.unit.unit
    for person in (tx.operator.login, who.by):
        if person is not None:
            refuse_own(tx, said.case.customer, person)
    if said.unit.verdict is Verdict.HOLD:
        drop_requests(tx, case.id, line, unit)
    tx.run(_JUDGE, case=case.id, at_line=line, at_unit=unit, **columns(tx, said, who))
    if who.by is not None:
        tx.record(SupervisorAgreed(case.rma_number, line, unit, who.by, tuple(why.value for why in needed)), case.id)
    tx.record(_event(case.rma_number, line, unit, said.verdict, said.reasons), case.id)


def _unit(view: CaseView, line: int, unit: int) -> UnitView:
    try:
        return view.unit(line, unit)
    except KeyError as unknown:
        raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit) from unknown


def _check(tx: Transaction, said: Said) -> None:
    if said.unit.verdict is Verdict.HOLD:
        need(tx, Right.DECIDE_HELD)
    obstacles = said.unit.obstacles[said.verdict]
    if said.verdict is Verdict.REFUSE:
        obstacles += reason_obstacles(said.reasons, said.note)
    if obstacles:
        already = Obstacle.ALREADY_DECIDED in obstacles
        raise Refused(Refusal.ALREADY_DECIDED if already else Refusal.OBSTACLES, obstacles=obstacles)
    if slots := lacking(tx.policy, said):
        raise Refused(Refusal.OBSTACLES, obstacles=(Obstacle.PHOTO_MISSING,), slots=slots)
    if said.verdict is Verdict.REFUSE:
        refuse_bad_address(recipient_of(said.case.customer))


def _event(rma_number: str, line: int, unit: int, verdict: Verdict, reasons: tuple[Reason, ...]) -> Event:
    match verdict:
        case Verdict.CONFIRM:
            return UnitConfirmed(rma_number, line, unit)
        case Verdict.REFUSE:
            return UnitRefused(rma_number, line, unit, tuple(reason.value for reason in reasons))
        case Verdict.HOLD:
            return UnitHeld(rma_number, line, unit)
