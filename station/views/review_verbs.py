"""Which verbs make sense for a unit in review, the likeliest first, and why one cannot be done now."""

from datetime import datetime

from station.domain.case import ServiceStatus
from station.domain.review import ReviewVerb, Standing, refund_is_out
from station.domain.verdict import Verdict
from station.errors import Refusal, Refused
from station.views.case import CaseView, UnitView

_FOR = {
    Verdict.HOLD: (ReviewVerb.AUTHORISE, ReviewVerb.CONFIRM, ReviewVerb.REDUCE, ReviewVerb.NEW_PHOTO),
    Verdict.REFUSE: (ReviewVerb.AGREE, ReviewVerb.TO_CONFIRM, ReviewVerb.REDUCE, ReviewVerb.NEW_PHOTO),
    Verdict.CONFIRM: (ReviewVerb.AGREE, ReviewVerb.TO_REFUSE, ReviewVerb.REDUCE, ReviewVerb.NEW_PHOTO),
}
_DECIDES = {
    ReviewVerb.AUTHORISE: Verdict.REFUSE,
    ReviewVerb.CONFIRM: Verdict.CONFIRM,
    ReviewVerb.REDUCE: Verdict.CONFIRM,
}
_TAKES_BACK = (ReviewVerb.TO_REFUSE, ReviewVerb.REDUCE)
"""What would want a refund back."""


def verbs_for(unit: UnitView) -> tuple[ReviewVerb, ...]:
    """What a supervisor can do with this unit."""
    return (*(_FOR[unit.verdict] if unit.verdict is not None else ()), ReviewVerb.REOPEN, ReviewVerb.COMMENT)


def prevented(case: CaseView, unit: UnitView, standing: Standing | None, now: datetime) -> dict[ReviewVerb, Refused]:
    """Those of its verbs that cannot be done now, each with the reason."""
    found: dict[ReviewVerb, Refused] = {}
    for verb in verbs_for(unit):
        why = _why_not(case, unit, standing, verb, now)
        if why is not None:
            found[verb] = why
    return found


def _why_not(
    case: CaseView, unit: UnitView, standing: Standing | None, verb: ReviewVerb, now: datetime
) -> Refused | None:
    if verb is ReviewVerb.COMMENT:
        return None
    if verb is ReviewVerb.AGREE:
        done = standing in (Standing.AGREED, Standing.OVERTURNED)
        return Refused(Refusal.ALREADY_DECIDED) if done else None
    return _hindered(case) or (
        _not_reopened(case) if verb is ReviewVerb.REOPEN else _not_decided(case, unit, verb, now)
    )


def _hindered(case: CaseView) -> Refused | None:
    """Why nothing of the case can be decided otherwise."""
    if case.hazard_since is not None:
        return Refused(Refusal.HAZARD)
    if case.status is not ServiceStatus.APPROVED:
        return Refused(Refusal.NOT_APPROVED, status=case.status)
    gone = next((label.return_code for label in case.labels if label.handed_over_at is not None), None)
    if gone is not None:
        return Refused(Refusal.ALREADY_HANDED_OVER, return_code=gone)
    return None


def _not_reopened(case: CaseView) -> Refused | None:
    if case.decision is None:
        return Refused(Refusal.NOT_DECIDED)
    return Refused(Refusal.NOT_SENT_YET) if case.decision.can_be_undone else None


def _not_decided(case: CaseView, unit: UnitView, verb: ReviewVerb, now: datetime) -> Refused | None:
    sent = case.decision.sent_at if case.decision is not None else None
    if unit.verdict is Verdict.CONFIRM and verb in _TAKES_BACK and refund_is_out(sent, case.due_by, now):
        return Refused(Refusal.REFUND_OUT)
    wanted = _DECIDES.get(verb)
    if unit.verdict is Verdict.HOLD and wanted is not None and (obstacles := unit.obstacles.get(wanted)):
        return Refused(Refusal.OBSTACLES, obstacles=obstacles, slots=unit.missing_slots.get(wanted, ()))
    return None
