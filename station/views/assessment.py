"""What the domain makes of one unit: the same facts come again and again, and are judged once."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from station.domain.case import (
    DECIDED,
    CaseState,
    CustomerKind,
    Justification,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.condition import (
    Completeness,
    Condition,
    Function,
    Grade,
    Hazard,
    Packaging,
    Privacy,
    Seal,
    SerialCheck,
    Use,
    grade,
)
from station.domain.evidence import PARCEL_SLOTS, Slot, next_slot, still_missing
from station.domain.judgement import Suggestion, checklist, is_dangerous, is_implied, proofs_for, slots_of, suggest
from station.domain.policy import Ask, Axis, Goods, Policy, Profile, Window
from station.domain.questions import Question, possible
from station.domain.verdict import Facts, Obstacle, Reason, Reception, Verdict, obstacles
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
    resolution: Code
    slots: tuple[str, ...]
    """Of the photographs of the parcel."""
    window: str = Window.UNKNOWN.value
    profile: str = Profile.UNKNOWN.value
    stopped: bool = False
    """A hazard stands in it."""


class ItemFacts(NamedTuple):
    """What was declared of an item and is compared with what is found."""

    defective: bool
    seal: Code
    use: Code
    has_accessories: bool
    has_serials: bool
    category: str = ""
    justification: Code = None
    sealed: bool = False
    dear: bool = False


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
    hazard: Code = None
    data: Code = None


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
    implied: tuple[Question, ...]
    differences: tuple[Question, ...]
    next_slot: Slot
    obstacles: dict[Verdict, tuple[Obstacle, ...]]
    missing_slots: dict[Verdict, tuple[Slot, ...]]
    slots_for: dict[Reason, tuple[Slot, ...]]
    suggestion: Suggestion | None
    goods: Goods
    choices: dict[Question, tuple[str, ...]]
    unanswered: int
    """Questions that have to be answered before a verdict."""


@lru_cache(maxsize=4096)
def assess(policy: Policy, case: CaseFacts, item: ItemFacts, unit: UnitFacts) -> Assessment:
    """The assessment of a unit. Equal facts get the same one: nobody may change what is in it.

    A verdict changes what may follow, and nothing of what was seen before it.
    """
    seen = _seen(policy, case._replace(state=""), item, unit._replace(verdict=None))
    verdict = choice(Verdict, unit.verdict)
    return replace(seen, verdict=verdict, obstacles=_obstacles(case, unit, verdict, seen))


@lru_cache(maxsize=4096)
def _seen(policy: Policy, case: CaseFacts, item: ItemFacts, unit: UnitFacts) -> Assessment:
    """What follows from the goods alone: without a verdict, and without what stands in its way."""
    serial = known(SerialCheck, unit.serial)
    reception = known(Reception, unit.reception)
    told = _goods(case, item, {Axis.JUSTIFICATION: item.justification} if item.justification else {})
    asks = checklist(policy, told, possible(has_accessories=item.has_accessories, has_serials=item.has_serials))
    found = _condition(unit)
    goods = _goods(case, item, _found(case, item.justification, found, serial, reception))
    implied = tuple(ask for ask in asks if is_implied(ask, goods) and not _is_answered(ask.question, unit, serial))
    condition = _with_implied(found, implied)
    goods = _goods(case, item, _found(case, item.justification, condition, serial, reception))
    answered = tuple(ask.question for ask in asks if ask in implied or _is_answered(ask.question, unit, serial))
    graded = grade(condition)
    suggestion = suggest(policy, goods, graded, choice(Resolution, case.resolution))
    proof = _Proof(policy, goods, _taken(case, unit))
    likely, reasons = (suggestion.verdict, suggestion.reasons) if suggestion else (Verdict.CONFIRM, ())
    wanted = proof.missing(likely, reasons)
    return Assessment(
        reception=reception,
        condition=condition,
        serial=serial,
        verdict=None,
        grade=graded,
        asked=tuple(ask.question for ask in asks),
        answered=answered,
        implied=tuple(ask.question for ask in implied),
        differences=_differences(item, condition, serial),
        next_slot=wanted[0] if wanted else _next_slot(case, item, unit),
        obstacles={},
        missing_slots={said: proof.missing(said) for said in Verdict},
        slots_for=proof.for_each_reason(),
        suggestion=suggestion,
        goods=goods,
        choices={ask.question: ask.answers for ask in asks if ask.answers},
        unanswered=0 if is_dangerous(goods) else _unanswered(asks, answered),
    )


def _unanswered(asks: tuple[Ask, ...], answered: tuple[Question, ...]) -> int:
    return sum(1 for ask in asks if ask.obligatory and ask.question not in answered)


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
        choice(Hazard, unit.hazard),
        choice(Privacy, unit.data),
    )


def _with_implied(condition: Condition, implied: tuple[Ask, ...]) -> Condition:
    """What was found, and what follows from it without being asked."""
    given = {ask.question: ask.answer for ask in implied}
    accessories = Completeness.COMPLETE if Question.ACCESSORIES in given else condition.completeness
    return Condition(
        condition.seal or choice(Seal, given.get(Question.SEAL)),
        condition.use or choice(Use, given.get(Question.USE)),
        accessories,
        condition.function or choice(Function, given.get(Question.FUNCTION)),
        condition.packaging or choice(Packaging, given.get(Question.PACKAGING)),
        condition.hazard or choice(Hazard, given.get(Question.HAZARD)),
        condition.data or choice(Privacy, given.get(Question.DATA)),
    )


def _found(
    case: CaseFacts, justification: Code, condition: Condition, serial: SerialCheck, reception: Reception
) -> dict[Axis, str]:
    codes = {
        Axis.SEAL: condition.seal,
        Axis.USE: condition.use,
        Axis.COMPLETENESS: condition.completeness,
        Axis.FUNCTION: condition.function,
        Axis.PACKAGING: condition.packaging,
        Axis.SERIAL: serial if serial is not SerialCheck.NOT_CHECKED else None,
        Axis.HAZARD: condition.hazard,
        Axis.DATA: condition.data,
        Axis.RECEPTION: reception,
    }
    of_unit = {axis: code.value for axis, code in codes.items() if code is not None}
    of_request = {Axis.WINDOW: case.window, Axis.PROFILE: case.profile}
    return of_unit | of_request | ({Axis.JUSTIFICATION: justification} if justification else {})


def _goods(case: CaseFacts, item: ItemFacts, found: dict[Axis, str]) -> Goods:
    return Goods(
        request=known(RequestType, case.request_type),
        customer=choice(CustomerKind, case.customer),
        category=item.category,
        justification=choice(Justification, item.justification),
        defective=item.defective,
        sealed=item.sealed,
        dear=item.dear,
        found=found,
    )


def _is_answered(question: Question, unit: UnitFacts, serial: SerialCheck) -> bool:
    done = {
        Question.SEAL: unit.seal is not None,
        Question.USE: unit.use is not None,
        Question.ACCESSORIES: None not in unit.ticks,
        Question.PACKAGING: unit.packaging is not None,
        Question.FUNCTION: unit.function is not None,
        Question.SERIAL: serial is not SerialCheck.NOT_CHECKED,
        Question.HAZARD: unit.hazard is not None,
        Question.DATA: unit.data is not None,
    }
    return done[question]


def _differences(item: ItemFacts, condition: Condition, serial: SerialCheck) -> tuple[Question, ...]:
    found = {
        Question.SEAL: None not in (item.seal, condition.seal) and item.seal != condition.seal,
        Question.USE: None not in (item.use, condition.use) and item.use != condition.use,
        Question.FUNCTION: item.defective and condition.function is Function.NO_FAULT_FOUND,
        Question.SERIAL: serial in (SerialCheck.DIFFERENT, SerialCheck.OTHER_ORDER),
    }
    return tuple(question for question, differs in found.items() if differs)


def _next_slot(case: CaseFacts, item: ItemFacts, unit: UnitFacts) -> Slot:
    return next_slot(frozenset(_taken(case, unit)), has_serial=item.has_serials, defect_expected=item.defective)


def _taken(case: CaseFacts, unit: UnitFacts) -> list[Slot]:
    parcel = (known(Slot, slot) for slot in case.slots)
    return [*(slot for slot in parcel if slot in PARCEL_SLOTS), *(known(Slot, slot) for slot in unit.slots)]


class _Proof:
    """What the policy wants to see of one unit, and what of it has not been photographed."""

    def __init__(self, policy: Policy, goods: Goods, taken: list[Slot]) -> None:
        self._proofs = {said: proofs_for(policy, goods, said) for said in Verdict}
        self._taken = taken

    def missing(self, said: Verdict, reasons: tuple[Reason, ...] = ()) -> tuple[Slot, ...]:
        """Photographs that this verdict needs for these reasons."""
        return still_missing(slots_of(self._proofs[said], reasons), self._taken)

    def for_each_reason(self) -> dict[Reason, tuple[Slot, ...]]:
        """Photographs that a refusal for each single reason needs; most reasons need no more than any."""
        whatever = self.missing(Verdict.REFUSE)
        named = {reason for proof in self._proofs[Verdict.REFUSE] for reason in proof.reasons}
        return {reason: self.missing(Verdict.REFUSE, (reason,)) if reason in named else whatever for reason in Reason}


def _obstacles(
    case: CaseFacts, unit: UnitFacts, said: Verdict | None, seen: Assessment
) -> dict[Verdict, tuple[Obstacle, ...]]:
    approved = case.status == ServiceStatus.APPROVED.value
    settled = known(CaseState, case.state) in DECIDED or said in (Verdict.CONFIRM, Verdict.REFUSE)
    dangerous = is_dangerous(seen.goods)

    def facts(verdict: Verdict) -> Facts:
        lacking, unread = len(seen.missing_slots[verdict]), case.message_pending
        photos, unanswered = len(unit.slots), seen.unanswered
        return Facts(approved, settled, seen.reception, unanswered, photos, lacking, unread, case.stopped, dangerous)

    return {verdict: obstacles(verdict, facts(verdict)) for verdict in Verdict}
