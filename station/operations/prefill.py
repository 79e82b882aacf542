"""Answers several questions in one gesture: what was declared, or what was found on another unit of the same kind."""

from station.domain.condition import Packaging, Seal, Use
from station.domain.questions import Question
from station.domain.verdict import Reception
from station.errors import Refusal, Refused
from station.operations.answer import answer, tick
from station.operations.at_hand import case_in_work, seen
from station.storage.transaction import Transaction
from station.views.case import CaseView, ItemView, UnitView


def as_declared(tx: Transaction, rma_number: str, line: int, unit: int) -> CaseView:
    """Seal and signs of use are as the customer said, nothing is missing, the parcel is whole; what stands stays.

    A verdict is not given by this, and what only hands and eyes can know is still asked.
    """
    case_in_work(tx, rma_number)
    item, found = _at(seen(tx, rma_number), line, unit)
    said = _said_of(item)
    for question in found.asked:
        value = said.get(question)
        offered = found.choices.get(question)
        if question not in found.answered and value is not None and (offered is None or value.value in offered):
            answer(tx, rma_number, line, unit, question, value.value)
    for part in found.accessories:
        if part.present is None:
            tick(tx, rma_number, line, unit, part.name, True)
    return seen(tx, rma_number)


def can_be_prefilled(item: ItemView, unit: UnitView) -> bool:
    """Whether something of the unit can still be answered as the customer said, or be said to be there."""
    if unit.verdict is not None or unit.reception not in (Reception.AWAITED, Reception.RECEIVED):
        return False
    return any(part.present is None for part in unit.accessories) or any(
        question in unit.asked and question not in unit.answered and value is not None
        for question, value in _said_of(item).items()
    )


def same_for_alike(tx: Transaction, rma_number: str, line: int, unit: int) -> CaseView:
    """The other units of this line, on which nothing has been answered, are as this one; each may still differ.

    Not copied: the serial number, the battery and the data of each are its own.
    """
    case_in_work(tx, rma_number)
    item, found = _at(seen(tx, rma_number), line, unit)
    for other in alike(item, found):
        for question, value in _codes(found).items():
            if value is not None and question in other.asked:
                answer(tx, rma_number, line, other.unit, question, value)
        for part in found.accessories:
            if part.present is not None:
                tick(tx, rma_number, line, other.unit, part.name, part.present)
    return seen(tx, rma_number)


def alike(item: ItemView, unit: UnitView) -> tuple[UnitView, ...]:
    """The other units of the line on which nothing has been answered or decided."""
    return tuple(
        other
        for other in item.units
        if other.unit != unit.unit and other.verdict is None and not set(other.answered) - set(other.implied)
    )


def _said_of(item: ItemView) -> dict[Question, Seal | Use | Packaging | None]:
    """What the customer said of the line; a whole parcel is what everybody expects."""
    said = item.declared
    return {Question.SEAL: said.seal, Question.USE: said.use, Question.PACKAGING: Packaging.INTACT}


def _codes(unit: UnitView) -> dict[Question, str | None]:
    found = {
        Question.SEAL: unit.seal,
        Question.USE: unit.use,
        Question.PACKAGING: unit.packaging,
        Question.FUNCTION: unit.function,
    }
    by_hand = set(unit.answered) - set(unit.implied)
    return {question: code.value for question, code in found.items() if code is not None and question in by_hand}


def _at(view: CaseView, line: int, unit: int) -> tuple[ItemView, UnitView]:
    for item in view.items:
        for candidate in item.units:
            if (candidate.line, candidate.unit) == (line, unit):
                return item, candidate
    raise Refused(Refusal.UNKNOWN_UNIT, line=line, unit=unit)
