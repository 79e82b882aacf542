"""The items and units of a case: rows, and what the domain makes of each unit."""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from station.domain.case import Justification, Resolution
from station.domain.condition import Completeness, Seal, SerialCheck, Use, check_serial
from station.domain.policy import Policy
from station.domain.reduction import reduction_of
from station.domain.verdict import Disposition, Reason
from station.storage.transaction import Reading, moment_or_none
from station.storage.values import choice, codes, flag, ticks, words
from station.views import case_rows as sql
from station.views.assessment import Assessment, CaseFacts, ItemFacts, UnitFacts, assess
from station.views.assessment import completeness as completeness_of
from station.views.case import Accessory, Declared, ItemView, Photo, UnitView
from station.views.case_rows import ItemRow, UnitRow

PhotosByUnit = dict[tuple[int | None, int | None], list[Photo]]

UNDECLARED_LINE = 0
"""The line under which finds stand that nobody announced."""


class OfCase(NamedTuple):
    """What every unit of a case is judged with."""

    policy: Policy
    case: CaseFacts


class _Item(NamedTuple):
    facts: ItemFacts
    serials: tuple[str, ...]
    accessories: str


_NOBODY_SAID = Declared(None, None, None, None, "", "")
_NOTHING = _Item(ItemFacts(False, None, None, False, False), (), "[]")


def unit_rows(reading: Reading, case_id: int) -> list[UnitRow]:
    """The units of a case in the order of their lines, as they stand now."""
    return [UnitRow._make(row) for row in reading.rows(sql.UNITS, case_id=case_id)]


def item_views(items: list[ItemRow], units: list[UnitRow], facts: OfCase, photos: PhotosByUnit) -> tuple[ItemView, ...]:
    """All items with their units; finds that nobody announced stand last, in an item of line 0."""
    of_line: dict[int, list[UnitRow]] = defaultdict(list)
    for row in units:
        of_line[row.line].append(row)
    views = [_item(item, of_line, facts, photos) for item in items]
    undeclared = of_line.get(UNDECLARED_LINE)
    if undeclared:
        found = tuple([_unit(row, _NOTHING, facts, photos) for row in undeclared])
        views.append(ItemView(UNDECLARED_LINE, "", "", "", "", len(found), None, None, False, (), _NOBODY_SAID, found))
    return tuple(views)


def _item(row: ItemRow, of_line: dict[int, list[UnitRow]], facts: OfCase, photos: PhotosByUnit) -> ItemView:
    serials = words(row.serials)
    declared = ItemFacts(
        bool(row.defective),
        row.seal,
        row.use,
        row.accessories != "[]",
        bool(serials),
        row.category,
        row.justification,
        bool(row.sealed_product),
        facts.policy.is_dear(Decimal(row.price)) if row.price else False,
    )
    item = _Item(declared, serials, row.accessories)
    return ItemView(
        row.line,
        row.sku,
        row.gtin,
        row.name,
        row.category,
        row.quantity,
        row.price or None,
        row.currency or None,
        bool(row.sealed_product),
        serials,
        _declared(row),
        tuple([_unit(unit, item, facts, photos) for unit in of_line[row.line]]),
    )


def _declared(row: ItemRow) -> Declared:
    return Declared(
        choice(Justification, row.justification),
        flag(row.defective),
        choice(Seal, row.seal),
        choice(Use, row.use),
        row.note,
        row.exceptions,
    )


def _unit(row: UnitRow, item: _Item, facts: OfCase, photos: PhotosByUnit) -> UnitView:
    parts, ticked = _parts(item.accessories, row.accessories)
    taken = tuple(photos.get((row.line, row.unit), ()))
    known = assess(facts.policy, facts.case, item.facts, _facts(row, item, ticked, taken))
    return _view(row, known, parts, taken)


def _view(row: UnitRow, known: Assessment, parts: tuple[Accessory, ...], taken: tuple[Photo, ...]) -> UnitView:
    found = known.condition
    return UnitView(
        row.line,
        row.unit,
        known.reception,
        *(found.seal, found.use, found.packaging, found.function),
        parts,
        row.serial or None,
        known.serial,
        row.note,
        row.found_name,
        known.verdict,
        _reasons(row.reasons),
        row.verdict_note,
        choice(Resolution, row.resolution),
        choice(Disposition, row.disposition),
        known.grade,
        row.return_code or None,
        taken,
        known.asked,
        known.answered,
        known.differences,
        known.next_slot,
        known.obstacles,
        known.suggestion,
        known.implied,
        known.missing_slots,
        known.slots_for,
        row.agreed_by or "",
        row.agreed_why,
        reduction_of(row.reduction) if row.reduction else None,
        known.goods,
        found.hazard,
        found.data,
        row.hazard_why,
        row.tag,
        *(moment_or_none(row.judged_at), row.judged_by or ""),
        known.choices,
    )


def _facts(row: UnitRow, item: _Item, ticked: tuple[bool | None, ...], taken: tuple[Photo, ...]) -> UnitFacts:
    check = SerialCheck.UNREADABLE if row.serial_unreadable else check_serial(row.serial or None, item.serials)
    if row.serial_elsewhere and check is SerialCheck.DIFFERENT:
        check = SerialCheck.OTHER_ORDER
    slots = tuple([photo.slot.value for photo in taken])
    return UnitFacts(
        row.reception,
        row.seal,
        row.use,
        row.packaging,
        row.function,
        ticked,
        check.value,
        row.verdict,
        slots,
        row.hazard,
        row.data,
    )


def completeness(parts: Sequence[Accessory]) -> Completeness | None:
    """What the ticks on the accessories add up to; None until all have been looked for."""
    return completeness_of(tuple([part.present for part in parts]))


@lru_cache(maxsize=4096)
def _parts(accessories: str, ticked: str) -> tuple[tuple[Accessory, ...], tuple[bool | None, ...]]:
    """The accessories of a unit, and their ticks: products come again and again."""
    marks = ticks(ticked)
    parts = tuple([Accessory(name, marks.get(name)) for name in words(accessories)])
    return parts, tuple([part.present for part in parts])


@lru_cache(maxsize=4096)
def _reasons(listed: str) -> tuple[Reason, ...]:
    return tuple([codes(Reason)[reason] for reason in words(listed)])
