"""The return conditions: what each says, of the case and of each unit, and the facts that it looked at."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum

from station.domain.case import CustomerKind, Justification, LabelPayer, ServiceStatus
from station.domain.condition import Completeness, Seal, Use
from station.domain.rules import Finding, Result
from station.dossier.teller import Teller
from station.printing.dossier_blocks import ROOM, Cell, gap, paragraph, table
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT
from station.printing.slip_blocks import Block

_COLUMNS = (20 * MM, 52 * MM, 32 * MM, ROOM - 104 * MM)
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
    of_case = [_row(teller, finding, finding.rule.value) for finding in findings]
    of_units = [
        _row(teller, finding, f"{unit.line}.{unit.unit} · {finding.rule.value}")
        for unit in teller.view.case.units
        for finding in (unit.suggestion.findings if unit.suggestion is not None else ())
    ]
    blocks = [*paragraph(said, size=8.5, grey=SOFT, keep=True, below=1.5 * MM), *_table(teller, p.number, of_case)]
    return [*blocks, gap(4 * MM), *_table(teller, p.each, of_units)] if of_units else blocks


def _table(teller: Teller, first: str, rows: list[tuple[Cell, ...]]) -> list[Block]:
    p = teller.p
    return table(_COLUMNS, (first, p.rule, p.result, p.facts), rows, above=0.7 * MM, ruled=True)


def _row(teller: Teller, finding: Finding, number: str) -> tuple[Cell, ...]:
    return (
        Cell(number, Cut.MEDIUM),
        Cell(teller.code(finding.rule)),
        Cell(f"{_SIGNS[finding.result]} {teller.code(finding.result)}", Cut.SEMIBOLD),
        Cell(" · ".join(_facts(teller, finding))),
    )


def _facts(teller: Teller, finding: Finding) -> list[str]:
    known = [(key, value) for key, value in finding.facts.items() if value is not None]
    return [teller.pair(teller.words.fact.get(key, key), _fact(teller, key, value)) for key, value in known]


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
