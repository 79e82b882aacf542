"""Every unit: what the customer declared beside what the bench found, the verdict and what follows from it."""

from dataclasses import replace
from enum import StrEnum

from station.domain.condition import SerialCheck
from station.domain.questions import Question
from station.domain.verdict import Reception
from station.dossier.teller import NOTHING_TO_JUDGE, UNKNOWN, Teller
from station.printing.dossier_blocks import ROOM, Cell, facts, gap, table, title
from station.printing.fonts import Cut
from station.printing.sheet import MM
from station.printing.slip_blocks import Block
from station.views.case import ItemView, UnitView

_COLUMNS = (36 * MM, 58 * MM, ROOM - 94 * MM)


def units(teller: Teller) -> list[Block]:
    """All of them in the order of their lines, each on one page if it is not too long for that."""
    blocks: list[Block] = []
    for item in teller.view.case.items:
        for unit in item.units:
            blocks += [*_unit(teller, item, unit), gap(4 * MM)]
    return blocks


def _unit(teller: Teller, item: ItemView, unit: UnitView) -> list[Block]:
    head = title(f"{unit.line}.{unit.unit} · {teller.product(item, unit)}", teller.verdict(unit))
    looked_at = unit.answered or unit.reception not in NOTHING_TO_JUDGE
    rows = [_compared(teller, item, unit, question) for question in _questions(unit) if looked_at]
    p = teller.p
    compared = table(_COLUMNS, (p.question, p.declared, p.found), rows, above=0.5 * MM, ruled=True) if rows else []
    blocks = [*head, *facts(_declared(teller, item)), *compared, gap(MM), *facts(_found(teller, item, unit))]
    return [replace(block, keep=True) for block in blocks]


def _declared(teller: Teller, item: ItemView) -> list[tuple[str, str]]:
    p, said = teller.p, item.declared
    if item.line == 0:
        return []
    codes = " · ".join(teller.ink(code) for code in (item.sku, item.gtin, item.category) if code)
    return [
        (p.product, codes),
        (p.price, teller.money(item.price, item.currency)),
        (p.justification, teller.code(said.justification) if said.justification else ""),
        (p.said_by_customer, teller.written(said.note)),
        (p.exceptions, teller.written(said.exceptions)),
    ]


def _compared(teller: Teller, item: ItemView, unit: UnitView, question: Question) -> tuple[Cell, Cell, Cell]:
    differs = question in unit.differences
    found = _answer(teller, unit, question) or UNKNOWN
    return (
        Cell(teller.code(question), Cut.MEDIUM),
        Cell(_claim(teller, item, unit, question) or UNKNOWN),
        Cell(f"≠ {found}" if differs else found, Cut.BOLD if differs else Cut.REGULAR),
    )


def _claim(teller: Teller, item: ItemView, unit: UnitView, question: Question) -> str:
    said, p = item.declared, teller.p
    match question:
        case Question.SEAL:
            return teller.code(said.seal) if said.seal else ""
        case Question.USE:
            return teller.code(said.use) if said.use else ""
        case Question.FUNCTION if said.defective is not None:
            return p.defective if said.defective else p.not_defective
        case Question.SERIAL:
            return ", ".join(map(teller.ink, item.serials))
        case Question.ACCESSORIES:
            return p.in_the_box.format(n=", ".join(teller.ink(part.name) for part in unit.accessories))
    return ""


def _answer(teller: Teller, unit: UnitView, question: Question) -> str:
    match question:
        case Question.SERIAL:
            return _serial(teller, unit)
        case Question.ACCESSORIES:
            return _accessories(teller, unit)
    if (code := _codes(unit)[question]) is None:
        return ""
    dangerous = question is Question.HAZARD and unit.is_dangerous
    return f"■ {teller.code(code)}" if dangerous else teller.code(code)


def _questions(unit: UnitView) -> tuple[Question, ...]:
    """Those that were asked, and what was said without being asked: a danger."""
    said = (question for question, code in _codes(unit).items() if code is not None and question not in unit.asked)
    return (*unit.asked, *said)


def _codes(unit: UnitView) -> dict[Question, StrEnum | None]:
    return {
        Question.SEAL: unit.seal,
        Question.USE: unit.use,
        Question.PACKAGING: unit.packaging,
        Question.FUNCTION: unit.function,
        Question.HAZARD: unit.hazard,
        Question.DATA: unit.data,
    }


def _serial(teller: Teller, unit: UnitView) -> str:
    check = "" if unit.serial_check is SerialCheck.NOT_CHECKED else teller.code(unit.serial_check)
    return " · ".join(part for part in (teller.ink(unit.serial or ""), check) if part)


def _accessories(teller: Teller, unit: UnitView) -> str:
    missing = [teller.ink(part.name) for part in unit.accessories if part.present is False]
    if missing:
        return teller.p.missing.format(names=", ".join(missing))
    return "" if any(part.present is None for part in unit.accessories) else teller.p.all_present


def _found(teller: Teller, item: ItemView, unit: UnitView) -> list[tuple[str, str]]:
    p, judged = teller.p, teller.view.judged.get((unit.line, unit.unit))
    verdict = teller.verdict(unit)
    if judged is not None:
        verdict = f"{verdict} · {p.by.format(who=teller.names.of(judged.by))} · {teller.minute(unit.judged_at)}"
    gets = teller.code(unit.resolution) if unit.resolution else ""
    if unit.reduction:
        gets = f"{gets} · {teller.reduction(unit.reduction, item.currency)}"
    return [
        (p.state, _reception(teller, unit)),
        (p.grade, teller.code(unit.grade) if unit.grade else ""),
        (p.note, teller.written(unit.note)),
        (p.verdict, verdict),
        (p.reasons, "\n".join(teller.code(reason) for reason in unit.reasons)),
        ("", teller.written(unit.verdict_note)),
        (p.agreed_why, _agreed(teller, unit)),
        (p.gets, gets),
        (p.goes, _goes(teller, unit)),
        (p.hazard_why, teller.written(unit.hazard_why)),
        (p.tag, teller.ink(unit.tag)),
    ]


def _reception(teller: Teller, unit: UnitView) -> str:
    if unit.reception is Reception.UNDECLARED:
        return teller.p.undeclared
    instead = teller.p.instead.format(name=teller.written(unit.found_name)) if unit.found_name else ""
    return " · ".join(part for part in (teller.code(unit.reception), instead) if part)


def _agreed(teller: Teller, unit: UnitView) -> str:
    if not unit.agreed_by:
        return ""
    return "\n".join(part for part in (teller.names.of(unit.agreed_by), teller.written(unit.agreed_why)) if part)


def _goes(teller: Teller, unit: UnitView) -> str:
    goes = teller.code(unit.disposition) if unit.disposition else ""
    return " · ".join(part for part in (goes, teller.ink(unit.return_code or "")) if part)
