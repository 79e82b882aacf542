"""Each return condition with what it says and the fact behind it, as one line."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from station.domain.case import CustomerKind, Justification, LabelPayer, RequestType, ServiceStatus
from station.domain.rules import Finding, Result, Rule
from ui.parts.case.use_words import use_facts
from ui.parts.check_list import Check
from ui.parts.label import isolated
from ui.theme import Meaning
from ui.words import formats, words

translate = QCoreApplication.translate
MEANING: dict[Result, Meaning] = {
    Result.PASS: "ok",
    Result.NOTICE: "look",
    Result.FAIL: "stop",
    Result.UNKNOWN: "look",
}


def rule_lines(findings: Iterable[Finding]) -> tuple[Check, ...]:
    """Every condition in the order of its number; one that says nothing here is named as well."""
    said = {finding.rule: finding for finding in findings}
    return tuple(_line(rule, said.get(rule)) for rule in sorted(Rule, key=lambda rule: int(rule.value[1:])))


def window(finding: Finding, exception: str = "") -> str:
    """R4 with its days: delivered, requested, and which day of how many that is."""
    facts = finding.facts
    if "delivered_on" not in facts:
        text = translate("RuleLines", "Delivery date unknown: the {days} days cannot be checked")
        return text.format(days=facts["days"])
    days = {name: words.day_short(_day(facts[f"{name}_on"])) for name in ("delivered", "requested")}
    if facts.get("before_delivery"):
        return translate("RuleLines", "Requested {requested}, before the delivery on {delivered}").format(**days)
    text = translate("RuleLines", "Delivered {delivered}, requested {requested}: day {day} of {days}")
    said = text.format(**days, day=facts["day"], days=facts["days"])
    if "excepted" not in facts:
        return said
    return f"{said} · {isolated(exception) if exception else translate('RuleLines', 'approved all the same')}"


def replacement(finding: Finding) -> str:
    """R8 with what entitles to a replacement: a shipping error, a request type that foresees it, or nothing."""
    why, request = finding.facts.get("justification"), finding.facts.get("request")
    if finding.result is Result.PASS and not finding.facts.get("shipping_error") and request:
        kind = words.request_type(RequestType(str(request))).lower()
        return translate("RuleLines", "replacement: {why}").format(why=kind)
    if finding.result is Result.PASS:
        return words.rule(finding.rule)
    said = words.justification(Justification(str(why))) if why else ""
    text = translate("RuleLines", "replacement without a shipping error: {why}").format(why=said)
    return text if said else text.rstrip(": \N{NO-BREAK SPACE}")


def late_parcel(finding: Finding) -> str:
    """That the parcel took its time, or nothing: what counts is the day of the request."""
    if "on_its_way" not in finding.facts:
        return ""
    text = translate("RuleLines", "Sent late: here {n} days after the request, which alone counts")
    return text.format(n=finding.facts["on_its_way"])


def _line(rule: Rule, finding: Finding | None) -> Check:
    if finding is None:
        text = translate("RuleLines", "{rule}: nothing to check here").format(rule=words.rule(rule))
        return Check("plain", f"{rule.value} · {text}", "minus")
    said = " · ".join(part for part in (_FACTS[rule](finding), late_parcel(finding)) if part)
    return Check(MEANING[finding.result], f"{rule.value} · {said}")


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _named(rule: Rule, fact: str) -> str:
    return formats.named(words.rule(rule), fact) if fact else words.rule(rule)


def _defective(finding: Finding) -> str:
    kind = finding.facts.get("customer")
    return _named(finding.rule, words.customer_kind(CustomerKind(str(kind))) if kind else "")


def _profile(finding: Finding) -> str:
    if finding.result is Result.PASS:
        return words.rule(finding.rule)
    if finding.result is Result.NOTICE:
        return translate("RuleLines", "profile does not foresee returns for convenience")
    return translate("RuleLines", "nobody said whether the profile allows returns for convenience")


def _used(finding: Finding) -> str:
    return " · ".join(use_facts(finding))


def _carriage(finding: Finding) -> str:
    paid_by = finding.facts.get("paid_by")
    if not paid_by:
        return translate("RuleLines", "nobody said who paid the carriage")
    return words.label_payer(LabelPayer(str(paid_by)))


def _replacement(finding: Finding) -> str:
    return replacement(finding)


def _clock(finding: Finding) -> str:
    due = datetime.fromisoformat(str(finding.facts["due_by"]))
    text = translate("RuleLines", "refund within {hours} hours of the arrival: by {day}")
    return text.format(hours=finding.facts["hours"], day=words.day_and_clock(due))


def _approved(finding: Finding) -> str:
    status = words.service_status(ServiceStatus(str(finding.facts["status"])))
    return words.rule(finding.rule) if finding.result is Result.PASS else status


def _just_named(finding: Finding) -> str:
    return words.rule(finding.rule)


_FACTS: dict[Rule, Callable[[Finding], str]] = {
    Rule.DEFECTIVE: _defective,
    Rule.ELIGIBLE: _profile,
    Rule.UNUSED: _used,
    Rule.WINDOW: window,
    Rule.LABEL_FREE: _carriage,
    Rule.LABEL_PAID: _carriage,
    Rule.NO_FEE: _just_named,
    Rule.REPLACEMENT: _replacement,
    Rule.REFUND_CLOCK: _clock,
    Rule.APPROVED: _approved,
}
