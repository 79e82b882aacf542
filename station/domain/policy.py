"""The return conditions as findings: each rule is a function from facts to a result with its reason."""

from dataclasses import dataclass, field
from enum import StrEnum

from station.domain.case import CustomerKind, RequestType, ServiceStatus
from station.domain.condition import Completeness, Condition, Seal, SerialCheck, Use
from station.domain.verdict import Reason, Verdict


class Rule(StrEnum):
    """The numbered conditions that the bench checks."""

    ELIGIBLE = "R2"
    UNUSED = "R3"
    WINDOW = "R4"
    LABEL_PAID = "R5"
    APPROVED = "R10"


class Result(StrEnum):
    """What a rule says of the facts."""

    PASS = "PASS"
    NOTICE = "NOTICE"
    FAIL = "FAIL"
    UNKNOWN = "UNKNOWN"


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule, what it says, and the facts it used."""

    rule: Rule
    result: Result
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the conditions suggest for one unit, and why. The operator decides."""

    verdict: Verdict
    reasons: tuple[Reason, ...]
    findings: tuple[Finding, ...]


def approved(status: ServiceStatus) -> Finding:
    """R10: only an approved case may be received as a return."""
    result = Result.PASS if status is ServiceStatus.APPROVED else Result.FAIL
    return Finding(Rule.APPROVED, result, {"status": status.value})


def in_window(day: int | None, days: int, *, excepted: bool) -> Finding:
    """R4: requested within `days` calendar days of delivery; the approval is the authority when it was not."""
    facts: dict[str, object] = {"day": day, "days": days}
    if day is None:
        return Finding(Rule.WINDOW, Result.UNKNOWN, facts)
    if 0 <= day <= days:
        return Finding(Rule.WINDOW, Result.PASS, facts)
    return Finding(Rule.WINDOW, Result.NOTICE, facts | {"excepted": excepted})


def eligible(request: RequestType, *, convenience_returns: bool | None) -> Finding | None:
    """R2: a return for convenience needs a profile that has it."""
    if request is not RequestType.CONVENIENCE:
        return None
    results = {True: Result.PASS, False: Result.NOTICE, None: Result.UNKNOWN}
    return Finding(Rule.ELIGIBLE, results[convenience_returns])


def unused(condition: Condition, *, defective: bool) -> Finding | None:
    """R3: no signs of use; for a defective product the use needed to find the defect passes."""
    if condition.use is None:
        return None
    facts: dict[str, object] = {"use": condition.use.value}
    allowed = (Use.NONE, Use.TRIED, Use.LIGHT) if defective else (Use.NONE, Use.TRIED)
    if condition.use in allowed:
        return Finding(Rule.UNUSED, Result.PASS, facts)
    return Finding(Rule.UNUSED, Result.FAIL, facts)


def suggest(
    condition: Condition, *, defective: bool, serial: SerialCheck, customer: CustomerKind | None, request: RequestType
) -> Suggestion | None:
    """The verdict that the conditions suggest once signs of use are known; None before that."""
    finding = unused(condition, defective=defective)
    if finding is None:
        return None
    reasons = _reasons(condition, defective, serial)
    consumer = customer is CustomerKind.CONSUMER and request is RequestType.CONVENIENCE
    facts = finding.facts | ({"consumer_convenience": True} if consumer and reasons else {})
    finding = Finding(finding.rule, finding.result, facts)
    if not reasons:
        return Suggestion(Verdict.CONFIRM, (), (finding,))
    doubtful = condition.use is Use.LIGHT and reasons == (Reason.USED,)
    return Suggestion(Verdict.HOLD if doubtful else Verdict.REFUSE, reasons, (finding,))


def _reasons(condition: Condition, defective: bool, serial: SerialCheck) -> tuple[Reason, ...]:
    reasons = []
    if condition.use is Use.CUSTOMER_DAMAGE:
        reasons.append(Reason.CUSTOMER_DAMAGE)
    elif condition.use is Use.EVIDENT or (condition.use is Use.LIGHT and not defective):
        reasons.append(Reason.USED)
    if condition.seal is Seal.TAMPERED:
        reasons.append(Reason.SEAL_VIOLATED)
    if condition.completeness is Completeness.INCOMPLETE and not defective:
        reasons.append(Reason.MISSING_PARTS)
    if serial is SerialCheck.DIFFERENT:
        reasons.append(Reason.SERIAL_MISMATCH)
    return tuple(reasons)
