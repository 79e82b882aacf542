"""The return conditions R1 to R10: each a pure function from facts to what it says of them, with the facts it used."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from station.domain.case import CustomerKind, LabelPayer, RequestType, Resolution, ServiceStatus
from station.domain.policy import Axis, Clause, Goods, Means, Policy


class Rule(StrEnum):
    """The numbered conditions."""

    DEFECTIVE = "R1"
    ELIGIBLE = "R2"
    UNUSED = "R3"
    WINDOW = "R4"
    LABEL_FREE = "R5"
    LABEL_PAID = "R6"
    NO_FEE = "R7"
    REPLACEMENT = "R8"
    REFUND_CLOCK = "R9"
    APPROVED = "R10"


class Result(StrEnum):
    """What a rule says of the facts; UNKNOWN: it cannot be checked."""

    PASS = "PASS"
    NOTICE = "NOTICE"
    FAIL = "FAIL"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule, what it says, and the facts it used: codes, numbers and dates, never prose."""

    rule: Rule
    result: Result
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of a whole case. `day` is the calendar day after delivery on which the return was requested."""

    status: ServiceStatus
    type: RequestType
    delivered_on: date | None
    requested_on: date
    day: int | None
    excepted: bool
    convenience_returns: bool | None
    label_paid_by: LabelPayer | None
    due_by: datetime | None = None
    arrived_on: date | None = None


def case_findings(policy: Policy, request: Request, now: datetime) -> tuple[Finding, ...]:
    """What the conditions say of a case as a whole, in the order of their importance at the bench."""
    said = (
        approved(request),
        in_window(policy, request),
        eligible(request),
        label_free(request),
        label_paid(request),
        no_fee(),
        refund_clock(policy, request, now),
    )
    return tuple(finding for finding in said if finding is not None)


def unit_findings(
    policy: Policy, goods: Goods, resolution: Resolution | None, speaking: tuple[Clause, ...]
) -> tuple[Finding, ...]:
    """What the conditions say of one unit; `speaking` are the clauses that fit it."""
    said = (defective_accepted(goods), unused(goods, speaking), replacement(policy, goods, resolution))
    return tuple(finding for finding in said if finding is not None)


def approved(request: Request) -> Finding:
    """R10: only a case that customer service approved may be received as a return."""
    result = Result.PASS if request.status is ServiceStatus.APPROVED else Result.FAIL
    return Finding(Rule.APPROVED, result, {"status": request.status.value})


def in_window(policy: Policy, request: Request) -> Finding:
    """R4: requested within so many calendar days of delivery; the approval is the authority when it was not."""
    facts: dict[str, object] = {"day": request.day, "days": policy.window_days}
    if request.delivered_on is None or request.day is None:
        return Finding(Rule.WINDOW, Result.UNKNOWN, facts)
    facts |= {"delivered_on": request.delivered_on.isoformat(), "requested_on": request.requested_on.isoformat()}
    facts |= _on_its_way(policy, request)
    if request.day < 0:
        return Finding(Rule.WINDOW, Result.NOTICE, facts | {"before_delivery": True})
    if request.day <= policy.window_days:
        return Finding(Rule.WINDOW, Result.PASS, facts)
    return Finding(Rule.WINDOW, Result.NOTICE, facts | {"excepted": request.excepted})


def _on_its_way(policy: Policy, request: Request) -> dict[str, object]:
    """How long the parcel took, where that is worth a word: the request counts and never the arrival."""
    if request.arrived_on is None or policy.late_parcel_days is None:
        return {}
    days = (request.arrived_on - request.requested_on).days
    return {"arrived_on": request.arrived_on.isoformat(), "on_its_way": days} if days > policy.late_parcel_days else {}


def eligible(request: Request) -> Finding | None:
    """R2: a return for convenience needs a profile that has it."""
    if request.type is not RequestType.CONVENIENCE:
        return None
    results = {True: Result.PASS, False: Result.NOTICE, None: Result.UNKNOWN}
    return Finding(Rule.ELIGIBLE, results[request.convenience_returns])


def label_free(request: Request) -> Finding | None:
    """R5: under both warranties the way to the bench is free."""
    if request.type is RequestType.CONVENIENCE:
        return None
    return _carriage(Rule.LABEL_FREE, request.label_paid_by, LabelPayer.MERCHANT)


def label_paid(request: Request) -> Finding | None:
    """R6: for a return for convenience the customer pays the way to the bench."""
    if request.type is not RequestType.CONVENIENCE:
        return None
    return _carriage(Rule.LABEL_PAID, request.label_paid_by, LabelPayer.CUSTOMER)


def no_fee() -> Finding:
    """R7: no processing fee; nothing at the bench could charge one."""
    return Finding(Rule.NO_FEE, Result.PASS, {"fee": "0.00"})


def refund_clock(policy: Policy, request: Request, now: datetime) -> Finding | None:
    """R9: settled within so many hours of the registered arrival."""
    if request.due_by is None:
        return None
    result = Result.PASS if now <= request.due_by else Result.NOTICE
    return Finding(Rule.REFUND_CLOCK, result, {"due_by": request.due_by.isoformat(), "hours": policy.refund_hours})


def defective_accepted(goods: Goods) -> Finding | None:
    """R1: defective products are accepted from everybody."""
    if not goods.defective:
        return None
    facts: dict[str, object] = {"customer": goods.customer.value} if goods.customer is not None else {}
    return Finding(Rule.DEFECTIVE, Result.PASS, facts)


def unused(goods: Goods, speaking: tuple[Clause, ...]) -> Finding | None:
    """R3: no signs of use, as the clauses that fit the goods have it; None while nothing is known of it."""
    fitting = tuple(clause for clause in speaking if _is_about_use(clause))
    if Axis.USE not in goods.found and not any(clause.decides for clause in fitting):
        return None
    strongest = max((clause.means for clause in fitting), key=_STRENGTH.index, default=Means.PASS)
    facts: dict[str, object] = {axis.value.lower(): goods.found[axis] for axis in _R3 if axis in goods.found}
    if _RESULT[strongest] is not Result.PASS and withdraws(goods):
        facts["consumer_convenience"] = True
    return Finding(Rule.UNUSED, _RESULT[strongest], facts)


def replacement(policy: Policy, goods: Goods, resolution: Resolution | None) -> Finding | None:
    """R8: a replacement settles a shipping error, and the advanced guarantee."""
    if resolution is not Resolution.REPLACEMENT:
        return None
    shipped_wrong = goods.justification in policy.shipping_errors
    foreseen = policy.resolutions[goods.request] is Resolution.REPLACEMENT
    facts: dict[str, object] = {
        "justification": goods.justification.value if goods.justification else None,
        "request": goods.request.value,
        "shipping_error": shipped_wrong,
    }
    return Finding(Rule.REPLACEMENT, Result.PASS if shipped_wrong or foreseen else Result.NOTICE, facts)


def withdraws(goods: Goods) -> bool:
    """Whether a private customer makes use of the right to withdraw: over-handled goods owe their lost value only."""
    return goods.customer is CustomerKind.CONSUMER and goods.request is RequestType.CONVENIENCE


def fits(policy: Policy, goods: Goods) -> tuple[Clause, ...]:
    """The clauses that speak of these goods."""
    return tuple(clause for clause in policy.clauses if clause.fits(goods))


_R3 = (Axis.USE, Axis.SEAL, Axis.COMPLETENESS)
_STRENGTH = (Means.PASS, Means.NOTICE, Means.SUPERVISOR, Means.REFUSE)
_RESULT = {
    Means.PASS: Result.PASS,
    Means.NOTICE: Result.NOTICE,
    Means.SUPERVISOR: Result.NOTICE,
    Means.REFUSE: Result.FAIL,
}


def _is_about_use(clause: Clause) -> bool:
    """A clause about something else (a hazard, the customer's data, another serial number) is no finding of R3."""
    return not clause.scope.found or any(axis in clause.scope.found for axis in _R3)


def _carriage(rule: Rule, paid_by: LabelPayer | None, foreseen: LabelPayer) -> Finding:
    if paid_by is None:
        return Finding(rule, Result.UNKNOWN, {"paid_by": None})
    return Finding(rule, Result.PASS if paid_by is foreseen else Result.NOTICE, {"paid_by": paid_by.value})
