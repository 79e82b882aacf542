"""The return conditions: what each says, of the case and of each unit, and the facts that it looked at."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from station.domain.case import CustomerKind, Justification, LabelPayer, ServiceStatus
from station.domain.condition import Completeness, Seal, Use
from station.domain.rules import Finding, Result
from station.dossier.teller import Teller
from station.printing.dossier_blocks import ROOM, Cell, gap, paragraph, table, title
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT
from station.printing.slip_blocks import Block

_COLUMNS = (12 * MM, 56 * MM, 36 * MM, ROOM - 104 * MM)
_SIGNS = {Result.PASS: "✓", Result.NOTICE: "▲", Result.FAIL: "■", Result.UNKNOWN: "●"}
_CODES: Mapping[str, type[StrEnum]] = {
    "status": ServiceStatus,
    "paid_by": LabelPayer,
    "customer": CustomerKind,
    "justification": Justification,
    "use": Use,
    "seal": Seal,
    "completeness": Completeness,
}


def conditions(teller: Teller) -> list[Block]:
    """The findings of the case as its decision keeps them, else as they are now; then those of each unit."""
    decision, p, today = teller.view.standing_decision, teller.p, teller.ink(teller.view.policy)
    if decision is None:
        said, findings = p.as_of_now.format(policy=today), teller.view.case.findings
    else:
        said = p.recorded_with.format(n=decision.number, policy=teller.ink(decision.policy))
        findings = decision.findings
        if decision.policy != teller.view.policy:
            said = f"{said} {p.policy_changed.format(policy=today)}"
    blocks = [*paragraph(said, size=8.5, grey=SOFT, keep=True, below=1.5 * MM), *_table(teller, findings)]
    for item in teller.view.case.items:
        for unit in item.units:
            if unit.suggestion is not None and unit.suggestion.findings:
                name = f"{unit.line}.{unit.unit} · {teller.product(item, unit)}"
                blocks += [gap(2 * MM), *title(name), *_table(teller, unit.suggestion.findings)]
    return blocks


def _table(teller: Teller, findings: tuple[Finding, ...]) -> list[Block]:
    p = teller.p
    rows = [
        (
            Cell(finding.rule.value, Cut.MEDIUM),
            Cell(teller.code(finding.rule)),
            Cell(f"{_SIGNS[finding.result]} {teller.code(finding.result)}", Cut.SEMIBOLD),
            Cell(" · ".join(_facts(teller, finding))),
        )
        for finding in findings
    ]
    return table(_COLUMNS, (p.number, p.rule, p.result, p.facts), rows, above=0.7 * MM, ruled=True)


def _facts(teller: Teller, finding: Finding) -> list[str]:
    known = [(key, value) for key, value in finding.facts.items() if value is not None]
    return [f"{teller.words.fact.get(key, key)}: {_fact(teller, key, value)}" for key, value in known]


def _fact(teller: Teller, key: str, value: object) -> str:
    if isinstance(value, bool):
        return teller.p.yes if value else teller.p.no
    text = str(value)
    if key in _CODES:
        return teller.code(_CODES[key](text)) if text in set(_CODES[key]) else teller.ink(text)
    if key.endswith("_on"):
        return teller.day(date.fromisoformat(text))
    if key == "due_by":
        return teller.minute(datetime.fromisoformat(text))
    return teller.money(text, "EUR") if key == "fee" else teller.ink(text)
