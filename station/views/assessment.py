"""What the domain makes of one unit: the same facts come again and again, and are judged once."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from station.domain import policy
from station.domain.case import DECIDED, CaseState, CustomerKind, RequestType, ServiceStatus
from station.domain.condition import Completeness, Condition, Function, Grade, Packaging, Seal, SerialCheck, Use, grade
from station.domain.evidence import PARCEL_SLOTS, Slot, next_slot
from station.domain.questions import Question, asked
from station.domain.verdict import Facts, Obstacle, Reception, Verdict, obstacles
from station.storage.values import choice, known

Code = str | None
"""The value of a StrEnum as its row holds it: a plain text is hashed far more quickly than a member."""


class CaseFacts(NamedTuple):
    """What the verdict on each unit needs to know of its case."""

    status: str
    state: str
    message_pending: bool
    request_type: str
    customer: Code
    slots: tuple[str, ...]
    """Of the photographs of the parcel."""


class ItemFacts(NamedTuple):
    """What was declared of an item and is compared with what is found."""

    defective: bool
    seal: Code
    use: Code
    has_accessories: bool
    has_serials: bool


class UnitFacts(NamedTuple):
    """What was found."""

    reception: str
    seal: Code
    use: Code
    packaging: Code
    function: Code
    ticks: tuple[bool | None, ...]
    serial: str
    verdict: Code
    slots: tuple[str, ...]
    """Of the photographs of the unit."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What follows from the facts of a unit."""

    reception: Reception
    condition: Condition
    serial: SerialCheck
    verdict: Verdict | None
    grade: Grade | None
    asked: tuple[Question, ...]
    answered: tuple[Question, ...]
    differences: tuple[Question, ...]
    next_slot: Slot
    obstacles: dict[Verdict, tuple[Obstacle, ...]]
    suggestion: policy.Suggestion | None


@lru_cache(maxsize=4096)
def assess(case: CaseFacts, item: ItemFacts, unit: UnitFacts) -> Assessment:
    """The assessment of a unit. Equal facts get the same one: nobody may change what is in it."""
    condition = _condition(unit)
    serial = known(SerialCheck, unit.serial)
    reception, verdict = known(Reception, unit.reception), choice(Verdict, unit.verdict)
    questions = asked(has_accessories=item.has_accessories, has_serials=item.has_serials, defective=item.defective)
    answered = _answered(questions, unit, condition, serial)
    return Assessment(
        reception=reception,
        condition=condition,
        serial=serial,
        verdict=verdict,
        grade=grade(condition),
        asked=questions,
        answered=answered,
        differences=_differences(item, condition, serial),
        next_slot=_next_slot(case, item, unit),
        obstacles=_obstacles(case, unit, reception, verdict, len(questions) - len(answered)),
        suggestion=_suggestion(case, item, condition, serial),
    )


def completeness(ticks: tuple[bool | None, ...]) -> Completeness | None:
    """What the ticks on the accessories add up to; None until all have been looked for."""
    if False in ticks:
        return Completeness.INCOMPLETE
    return None if None in ticks else Completeness.COMPLETE


def _condition(unit: UnitFacts) -> Condition:
    return Condition(
        choice(Seal, unit.seal),
        choice(Use, unit.use),
        completeness(unit.ticks),
        choice(Function, unit.function),
        choice(Packaging, unit.packaging),
    )


def _answered(
    questions: tuple[Question, ...], unit: UnitFacts, condition: Condition, serial: SerialCheck
) -> tuple[Question, ...]:
    done = {
        Question.SEAL: condition.seal is not None,
        Question.USE: condition.use is not None,
        Question.ACCESSORIES: None not in unit.ticks,
        Question.PACKAGING: condition.packaging is not None,
        Question.FUNCTION: condition.function is not None,
        Question.SERIAL: serial is not SerialCheck.NOT_CHECKED,
    }
    return tuple(question for question in questions if done[question])


def _differences(item: ItemFacts, condition: Condition, serial: SerialCheck) -> tuple[Question, ...]:
    found = {
        Question.SEAL: None not in (item.seal, condition.seal) and item.seal != condition.seal,
        Question.USE: None not in (item.use, condition.use) and item.use != condition.use,
        Question.FUNCTION: item.defective and condition.function is Function.NO_FAULT_FOUND,
        Question.SERIAL: serial is SerialCheck.DIFFERENT,
    }
    return tuple(question for question, differs in found.items() if differs)


def _next_slot(case: CaseFacts, item: ItemFacts, unit: UnitFacts) -> Slot:
    parcel = (known(Slot, slot) for slot in case.slots)
    filled = {slot for slot in parcel if slot in PARCEL_SLOTS} | {known(Slot, slot) for slot in unit.slots}
    return next_slot(frozenset(filled), has_serial=item.has_serials, defect_expected=item.defective)


def _obstacles(
    case: CaseFacts, unit: UnitFacts, reception: Reception, said: Verdict | None, unanswered: int
) -> dict[Verdict, tuple[Obstacle, ...]]:
    approved = case.status == ServiceStatus.APPROVED.value
    settled = known(CaseState, case.state) in DECIDED or said in (Verdict.CONFIRM, Verdict.REFUSE)
    facts = Facts(approved, settled, reception, unanswered, len(unit.slots), case.message_pending)
    return {verdict: obstacles(verdict, facts) for verdict in Verdict}


def _suggestion(
    case: CaseFacts, item: ItemFacts, condition: Condition, serial: SerialCheck
) -> policy.Suggestion | None:
    return policy.suggest(
        condition,
        defective=item.defective,
        serial=serial,
        customer=choice(CustomerKind, case.customer),
        request=known(RequestType, case.request_type),
    )
