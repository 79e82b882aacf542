"""What the rules say of one unit, and what they suggest, in words."""

from PySide6.QtCore import QCoreApplication

from station.domain.case import Resolution
from station.domain.judgement import Suggestion
from station.domain.policy import Agreement
from station.domain.rules import Finding, Result, Rule
from station.domain.verdict import Reason, Verdict
from ui import theme
from ui.parts.case.because_words import because
from ui.parts.case.rule_lines import replacement
from ui.parts.case.use_words import use_facts
from ui.parts.check_list import Check
from ui.parts.label import isolated
from ui.words import words

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


def lines(suggestion: Suggestion, read: str = "") -> tuple[Check, ...]:
    """Why, line by line: the findings, the reasons that no finding has said, who must agree, and what follows.

    `read` is the serial number that was found on the unit: a number that differs is said, it may be of another plate.
    """
    found = [check for finding in suggestion.findings for check in _finding(finding)]
    spoken = {Reason.USED, Reason.CUSTOMER_DAMAGE} if suggestion.findings else set()
    rest = [Check("stop", _reason(reason, read), "cross") for reason in suggestion.reasons if reason not in spoken]
    return (*found, *because(suggestion), *rest, *_agreements(suggestion), *_follows(suggestion))


def _reason(reason: Reason, read: str) -> str:
    if reason is Reason.SERIAL_MISMATCH and read:
        return translate("Suggestion", "{reason}: {number} was read").format(
            reason=words.reason(reason), number=isolated(read)
        )
    return words.reason(reason)


def _agreements(suggestion: Suggestion) -> list[Check]:
    told = [why for why in suggestion.agreements if why is not Agreement.CONSUMER_WITHDRAWAL]  # a finding says that
    text = translate("Suggestion", "A supervisor agrees: {why}")
    return [Check("look", text.format(why=words.agreement(why)), "supervisor") for why in told]


def _follows(suggestion: Suggestion) -> list[Check]:
    if suggestion.disposition is None:
        return []
    goes = words.disposition(suggestion.disposition).lower()
    if suggestion.resolution in (None, Resolution.NONE):
        return [Check("plain", translate("Suggestion", "The goods: {goes}").format(goes=goes), "next")]
    text = translate("Suggestion", "The customer: {gets} · the goods: {goes}")
    return [Check("plain", text.format(gets=words.resolution(suggestion.resolution), goes=goes), "next")]


def _finding(finding: Finding) -> list[Check]:
    if finding.rule is not Rule.UNUSED:
        said = replacement(finding) if finding.rule is Rule.REPLACEMENT else words.rule(finding.rule)
        return [Check("ok" if finding.result is Result.PASS else "look", said)]
    facts = " · ".join(use_facts(finding))
    if finding.result is Result.PASS:
        made = [Check("ok", translate("Suggestion", "{facts} · within condition 3").format(facts=facts))]
    elif finding.result is Result.FAIL:
        made = [Check("stop", translate("Suggestion", "{facts} · against condition 3").format(facts=facts), "cross")]
    else:
        made = [Check("look", translate("Suggestion", "{facts} · condition 3 is in doubt").format(facts=facts))]
    if finding.facts.get("consumer_convenience"):
        text = translate(
            "Suggestion",
            "Private customer, return for convenience: a refusal needs the supervisor; a reduced refund is possible",
        )
        made.append(Check("look", text))
    return made
