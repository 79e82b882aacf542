"""What was found of use, seal and completeness, as far as the third condition looked at it."""

from PySide6.QtCore import QCoreApplication

from station.domain.condition import Completeness, Seal, Use
from station.domain.rules import Finding, Result
from ui.words import words

translate = QCoreApplication.translate


def use_facts(finding: Finding) -> list[str]:
    """What was found; what is as it should be is left out beside what is not."""
    use, seal = finding.facts.get("use"), finding.facts.get("seal")
    said = []
    if use is not None:
        said.append(translate("Suggestion", "Signs of use: {use}").format(use=words.use(Use(str(use))).lower()))
    if seal is not None and (finding.result is not Result.PASS or use is None):
        said.append(translate("Suggestion", "seal: {seal}").format(seal=words.seal(Seal(str(seal))).lower()))
    if finding.facts.get("completeness") == Completeness.INCOMPLETE.value:
        said.append(words.completeness(Completeness.INCOMPLETE).lower())
    return said
