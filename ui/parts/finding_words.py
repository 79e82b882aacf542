"""What the rules say of one unit, and what they suggest, in words."""

from PySide6.QtCore import QCoreApplication

from station.domain.condition import Use
from station.domain.judgement import Suggestion
from station.domain.rules import Finding, Result, Rule
from station.domain.verdict import Reason, Verdict
from ui import theme, words
from ui.parts.check_list import Check

translate = QCoreApplication.translate
MEANING: dict[Verdict, theme.Meaning] = {Verdict.CONFIRM: "ok", Verdict.REFUSE: "stop", Verdict.HOLD: "look"}


def title(suggestion: Suggestion) -> str:
    """What the conditions suggest, as a heading."""
    texts = {
        Verdict.CONFIRM: translate("Suggestion", "The conditions suggest: confirm"),
        Verdict.REFUSE: translate("Suggestion", "The conditions suggest: refuse"),
        Verdict.HOLD: translate("Suggestion", "The conditions suggest: ask the supervisor"),
    }
    return texts[suggestion.verdict]


def lines(suggestion: Suggestion) -> tuple[Check, ...]:
    """Why, line by line: the findings first, then the reasons that no finding has said."""
    found = [check for finding in suggestion.findings for check in _finding(finding)]
    spoken = {Reason.USED, Reason.CUSTOMER_DAMAGE} if suggestion.findings else set()
    rest = [Check("stop", words.reason(reason), "cross") for reason in suggestion.reasons if reason not in spoken]
    return (*found, *rest)


def _finding(finding: Finding) -> list[Check]:
    if finding.rule is not Rule.UNUSED:
        return [Check("ok" if finding.result is Result.PASS else "look", words.rule(finding.rule))]
    use = words.use(Use(str(finding.facts["use"]))).lower() if "use" in finding.facts else ""
    if finding.result is Result.PASS:
        text = translate("Suggestion", "Signs of use: {use} · within condition 3").format(use=use)
        made = [Check("ok", text)]
    else:
        text = translate("Suggestion", "Signs of use: {use} · against condition 3").format(use=use)
        made = [Check("stop", text, "cross")]
    if finding.facts.get("consumer_convenience"):
        text = translate(
            "Suggestion",
            "Private customer within 14 days: ask the supervisor before refusing; a reduced refund is possible",
        )
        made.append(Check("look", text))
    return made
