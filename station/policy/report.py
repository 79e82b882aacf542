"""What the policy makes of a case, in plain words for whoever writes policies."""

from collections.abc import Iterator

from station.domain.judgement import Suggestion
from station.domain.policy import Policy
from station.domain.rules import Finding
from station.views.case import CaseView, UnitView


def explain(policy: Policy, case: CaseView) -> str:
    """Rule by rule with the facts, then what is suggested for each unit and what is still missing."""
    return "\n".join(_lines(policy, case)) + "\n"


def _lines(policy: Policy, case: CaseView) -> Iterator[str]:
    yield f"{case.rma_number} by policy {policy.name} {policy.version}"
    for finding in case.findings:
        yield f"  {_finding(finding)}"
    for item in case.items:
        for unit in item.units:
            yield f"  line {unit.line}, unit {unit.unit}: {item.name or unit.found_name}"
            yield from (f"    {line}" for line in _unit(unit))


def _unit(unit: UnitView) -> Iterator[str]:
    yield f"grade {unit.grade.value if unit.grade else 'unknown'}"
    missing = [question.value for question in unit.asked if question not in unit.answered]
    if missing:
        yield f"not answered: {', '.join(missing)}"
    if unit.implied:
        yield f"answered by the seal: {', '.join(question.value for question in unit.implied)}"
    for verdict, slots in unit.missing_slots.items():
        if slots:
            yield f"{verdict.value} needs photographs: {', '.join(slot.value for slot in slots)}"
    if unit.suggestion is None:
        yield "nothing is suggested yet"
    else:
        yield from _suggested(unit.suggestion)


def _suggested(suggestion: Suggestion) -> Iterator[str]:
    yield from (_finding(finding) for finding in suggestion.findings)
    reasons = " ".join(reason.value for reason in suggestion.reasons)
    yield f"suggested: {suggestion.verdict.value} {reasons}".rstrip()
    if suggestion.resolution is not None:
        yield f"the customer gets: {suggestion.resolution.value}"
    if suggestion.disposition is not None:
        yield f"the goods go to: {suggestion.disposition.value}"
    if suggestion.agreements:
        yield f"a supervisor agrees: {', '.join(why.value for why in suggestion.agreements)}"


def _finding(finding: Finding) -> str:
    facts = ", ".join(f"{name}={fact}" for name, fact in finding.facts.items())
    return f"{finding.rule.value:<4}{finding.result.value:<8}{facts}".rstrip()
