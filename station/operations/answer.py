"""Answers one question of the inspection for one unit."""

import json
from enum import StrEnum

from sqlalchemy import Update, bindparam, update

from station.domain.condition import Hazard
from station.domain.events import UnitAnswered
from station.domain.questions import CHOICES, Question
from station.domain.verdict import Reception
from station.errors import Refusal, Refused
from station.operations.at_hand import AtHand, UnitAtHand, case_in_work, seen, unit_in_work
from station.operations.hazard import raise_hazard
from station.operations.index_case import belongs_elsewhere
from station.operations.limits import clean
from station.storage.records import units
from station.storage.transaction import Transaction
from station.storage.values import ticks
from station.views.case import CaseView

SERIAL_LIMIT = 64
UNREADABLE = "UNREADABLE"
"""The value that says a serial number is there and cannot be read."""

_CHOICES: dict[Question, type[StrEnum]] = {
    question: codes for question, codes in CHOICES.items() if question is not Question.HAZARD
}


def _at_unit() -> Update:
    return update(units).where(
        units.c.case_id == bindparam("case"), units.c.line == bindparam("at_line"), units.c.unit == bindparam("at_unit")
    )


def _set(column: str) -> Update:
    return _at_unit().values({column: bindparam("to"), "reception": bindparam("is_now")})


_SETS = {question: _set(question.value.lower()) for question in _CHOICES}
_SET_SAFE = (
    _at_unit()
    .where(units.c.hazard.is_(None) | (units.c.hazard == Hazard.NONE.value))
    .values(hazard=Hazard.NONE.value, reception=bindparam("is_now"))
)
_SET_ACCESSORIES = _set("accessories")
_SET_SERIAL = _at_unit().values(
    serial=bindparam("to"),
    serial_unreadable=bindparam("unreadable"),
    serial_elsewhere=bindparam("elsewhere"),
    reception=bindparam("is_now"),
)


def answer(tx: Transaction, rma_number: str, line: int, unit: int, question: Question, value: str) -> CaseView:
    """The answer stands, and the unit counts as received. Raises Refused(BAD_ANSWER) on a code that is not on offer.

    A hazard is no answer like the others: it stops everything (see `raise_hazard`).
    """
    if question is Question.HAZARD and value in Hazard.__members__ and value != Hazard.NONE:
        return raise_hazard(tx, rma_number, line, unit, Hazard(value))
    case = case_in_work(tx, rma_number)
    at_hand = unit_in_work(tx, case, line, unit)
    _refuse_what_is_not_on_offer(tx, rma_number, at_hand, question, value)
    if question is Question.SERIAL:
        value = _answer_serial(tx, case, at_hand, value)
    elif question is Question.HAZARD and value == Hazard.NONE:
        _answer_safe(tx, case, at_hand)
    elif question in _CHOICES and value in _CHOICES[question].__members__:
        tx.run(_SETS[question], **_place(case, at_hand), to=value)
    else:
        raise Refused(Refusal.BAD_ANSWER, question=question, value=value[:64])
    tx.record(UnitAnswered(rma_number, line, unit, question.value, value), case.id)
    return seen(tx, rma_number)


def tick(tx: Transaction, rma_number: str, line: int, unit: int, name: str, present: bool) -> CaseView:
    """The accessory is found or missing."""
    case = case_in_work(tx, rma_number)
    at_hand = unit_in_work(tx, case, line, unit)
    known = {part.name for part in seen(tx, rma_number).unit(line, unit).accessories}
    if name not in known:
        raise Refused(Refusal.BAD_ANSWER, question=Question.ACCESSORIES, value=name[:64])
    marks = json.dumps({**ticks(at_hand.ticks), name: present}, ensure_ascii=False)
    tx.run(_SET_ACCESSORIES, **_place(case, at_hand), to=marks)
    tx.record(UnitAnswered(rma_number, line, unit, Question.ACCESSORIES.value, f"{name}: {present}"), case.id)
    return seen(tx, rma_number)


def _refuse_what_is_not_on_offer(
    tx: Transaction, rma_number: str, at_hand: UnitAtHand, question: Question, value: str
) -> None:
    if any(ask.answers and ask.question is question for ask in tx.policy.questions):
        offered = seen(tx, rma_number).unit(at_hand.line, at_hand.unit).choices.get(question, ())
        if offered and value not in offered:
            raise Refused(Refusal.BAD_ANSWER, question=question, value=value[:64])


def _answer_safe(tx: Transaction, case: AtHand, at_hand: UnitAtHand) -> None:
    """Nothing is dangerous, unless somebody has said before that it is: then only a supervisor says so."""
    if not tx.run(_SET_SAFE, **_place(case, at_hand)):
        raise Refused(Refusal.HAZARD)


def _answer_serial(tx: Transaction, case: AtHand, at_hand: UnitAtHand, value: str) -> str:
    serial = clean(value, SERIAL_LIMIT)
    unreadable = serial == UNREADABLE
    known = None if unreadable else serial or None
    elsewhere = known is not None and belongs_elsewhere(tx, case.id, known)
    tx.run(_SET_SERIAL, **_place(case, at_hand), to=known, unreadable=unreadable, elsewhere=elsewhere)
    return serial


def _place(case: AtHand, at_hand: UnitAtHand) -> dict[str, int | str]:
    kept = at_hand.reception in (Reception.WRONG_ITEM, Reception.EMPTY_PARCEL, Reception.UNDECLARED)
    reception = at_hand.reception if kept else Reception.RECEIVED
    return {"case": case.id, "at_line": at_hand.line, "at_unit": at_hand.unit, "is_now": reception.value}
