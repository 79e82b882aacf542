"""The items and units of a case: rows, and what the domain makes of each unit."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

from station.domain import policy
from station.domain.case import CustomerKind, Justification, RequestType, Resolution
from station.domain.condition import (
    Completeness,
    Condition,
    Function,
    Packaging,
    Seal,
    SerialCheck,
    Use,
    check_serial,
    grade,
)
from station.domain.evidence import Slot, next_slot
from station.domain.questions import Question, asked
from station.domain.verdict import Disposition, Facts, Obstacle, Reason, Reception, Verdict, obstacles
from station.storage.statements import Value
from station.storage.transaction import Reading
from station.storage.values import choice, flag, known, number, text, ticks, words
from station.views import case_rows as sql
from station.views.case import Accessory, Declared, ItemView, Photo, UnitView

PhotosByUnit = dict[tuple[int | None, int | None], list[Photo]]
Row = Sequence[Value]

UNDECLARED_LINE = 0
"""The line under which finds stand that nobody announced."""


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the verdict on each unit needs to know of its case."""

    approved: bool
    decided: bool
    message_pending: bool
    request_type: RequestType
    customer: CustomerKind | None
    parcel_slots: frozenset[Slot]


@dataclass(frozen=True, slots=True)
class _Item:
    declared: Declared
    serials: tuple[str, ...]
    accessories: tuple[str, ...]
    asked: tuple[Question, ...]

    @property
    def defective(self) -> bool:
        return bool(self.declared.defective)


_NOTHING = _Item(Declared(None, None, None, None, "", ""), (), (), ())


def load_items(reading: Reading, case_id: int, facts: CaseFacts, photos: PhotosByUnit) -> tuple[ItemView, ...]:
    """All items with their units; finds that nobody announced stand last, in an item of line 0."""
    unit_rows: dict[int, list[Row]] = defaultdict(list)
    for row in reading.rows(sql.UNITS, case_id=case_id):
        unit_rows[number(row[0])].append(row)
    views = [_item(row, unit_rows, facts, photos) for row in reading.rows(sql.ITEMS, case_id=case_id)]
    undeclared = unit_rows.get(UNDECLARED_LINE)
    if undeclared:
        units = tuple(_unit(row, _NOTHING, facts, photos) for row in undeclared)
        views.append(
            ItemView(UNDECLARED_LINE, "", "", "", "", len(units), None, None, False, (), _NOTHING.declared, units)
        )
    return tuple(views)


def _item(row: Row, unit_rows: dict[int, list[Row]], facts: CaseFacts, photos: PhotosByUnit) -> ItemView:
    line, sku, gtin, name, category, quantity, price, currency, sealed, serials, accessories, *claim = row
    justification, defective, seal, use, note, exceptions = claim
    declared = Declared(
        choice(Justification, justification),
        flag(defective),
        choice(Seal, seal),
        choice(Use, use),
        text(note),
        text(exceptions),
    )
    known = words(serials)
    parts = words(accessories)
    questions = asked(has_accessories=bool(parts), has_serials=bool(known), defective=bool(declared.defective))
    item = _Item(declared, known, parts, questions)
    return ItemView(
        number(line),
        text(sku),
        text(gtin),
        text(name),
        text(category),
        number(quantity),
        text(price) or None,
        text(currency) or None,
        bool(sealed),
        known,
        declared,
        tuple(_unit(unit, item, facts, photos) for unit in unit_rows.get(number(line), ())),
    )


def _unit(row: Row, item: _Item, facts: CaseFacts, photos: PhotosByUnit) -> UnitView:
    line, unit, reception, seal, use, packaging, function, accessories, serial, unreadable, note, found, *judged = row
    parts = _parts(item, accessories)
    condition = _condition(parts, seal, use, packaging, function)
    serial_text = text(serial) or None
    serial_check = SerialCheck.UNREADABLE if unreadable else check_serial(serial_text, item.serials)
    taken = tuple(photos.get((number(line), number(unit)), ()))
    judgement = _judgement(*judged)
    answered = _answered(item, condition, parts, serial_check)
    was = known(Reception, reception)
    return UnitView(
        line=number(line),
        unit=number(unit),
        reception=was,
        seal=condition.seal,
        use=condition.use,
        packaging=condition.packaging,
        function=condition.function,
        accessories=parts,
        serial=serial_text,
        serial_check=serial_check,
        note=text(note),
        found_name=text(found),
        **judgement,
        grade=grade(condition),
        photos=taken,
        asked=item.asked,
        answered=answered,
        differences=_differences(item.declared, condition, serial_check),
        next_slot=_next_slot(item, facts, taken),
        obstacles=_obstacles(facts, was, judgement["verdict"], len(item.asked) - len(answered), len(taken)),
        suggestion=_suggestion(item, facts, condition, serial_check),
    )


class _Judgement(TypedDict):
    verdict: Verdict | None
    reasons: tuple[Reason, ...]
    verdict_note: str
    resolution: Resolution | None
    disposition: Disposition | None
    return_code: str | None


def _judgement(
    verdict: Value, reasons: Value, note: Value, resolution: Value, disposition: Value, return_code: Value
) -> _Judgement:
    return {
        "verdict": choice(Verdict, verdict),
        "reasons": tuple(map(Reason, words(reasons))),
        "verdict_note": text(note),
        "resolution": choice(Resolution, resolution),
        "disposition": choice(Disposition, disposition),
        "return_code": text(return_code) or None,
    }


def _parts(item: _Item, accessories: Value) -> tuple[Accessory, ...]:
    ticked = ticks(accessories)
    return tuple(Accessory(name, ticked.get(name)) for name in item.accessories)


def _condition(parts: tuple[Accessory, ...], seal: Value, use: Value, packaging: Value, function: Value) -> Condition:
    return Condition(
        choice(Seal, seal),
        choice(Use, use),
        completeness(parts),
        choice(Function, function),
        choice(Packaging, packaging),
    )


def _suggestion(item: _Item, facts: CaseFacts, condition: Condition, serial: SerialCheck) -> policy.Suggestion | None:
    return policy.suggest(
        condition, defective=item.defective, serial=serial, customer=facts.customer, request=facts.request_type
    )


def completeness(parts: tuple[Accessory, ...]) -> Completeness | None:
    """What the ticks on the accessories add up to; None until all have been looked for."""
    if any(part.present is False for part in parts):
        return Completeness.INCOMPLETE
    if any(part.present is None for part in parts):
        return None
    return Completeness.COMPLETE


def _answered(
    item: _Item, condition: Condition, parts: tuple[Accessory, ...], serial: SerialCheck
) -> tuple[Question, ...]:
    done = {
        Question.SEAL: condition.seal is not None,
        Question.USE: condition.use is not None,
        Question.ACCESSORIES: all(part.present is not None for part in parts),
        Question.PACKAGING: condition.packaging is not None,
        Question.FUNCTION: condition.function is not None,
        Question.SERIAL: serial is not SerialCheck.NOT_CHECKED,
    }
    return tuple(question for question in item.asked if done[question])


def _differences(declared: Declared, condition: Condition, serial: SerialCheck) -> tuple[Question, ...]:
    found = {
        Question.SEAL: None not in (declared.seal, condition.seal) and declared.seal is not condition.seal,
        Question.USE: None not in (declared.use, condition.use) and declared.use is not condition.use,
        Question.FUNCTION: bool(declared.defective) and condition.function is Function.NO_FAULT_FOUND,
        Question.SERIAL: serial is SerialCheck.DIFFERENT,
    }
    return tuple(question for question, differs in found.items() if differs)


def _next_slot(item: _Item, facts: CaseFacts, taken: tuple[Photo, ...]) -> Slot:
    filled = facts.parcel_slots | {photo.slot for photo in taken}
    return next_slot(filled, has_serial=bool(item.serials), defect_expected=item.defective)


def _obstacles(
    facts: CaseFacts, reception: Reception, said: Verdict | None, unanswered: int, unit_photos: int
) -> dict[Verdict, tuple[Obstacle, ...]]:
    settled = facts.decided or said in (Verdict.CONFIRM, Verdict.REFUSE)
    known = Facts(facts.approved, settled, reception, unanswered, unit_photos, facts.message_pending)
    return {verdict: obstacles(verdict, known) for verdict in Verdict}
