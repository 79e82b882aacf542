"""A policy file (TOML) -> Policy. Parsed once at the start; what is wrong is named with its line."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from resources import path
from station.domain.case import CustomerKind, Justification, LabelPayer, RequestType, Resolution
from station.domain.condition import Completeness, Function, Grade, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.photography import PhotographLimits
from station.domain.policy import (
    Agreement,
    Ask,
    Axis,
    Clause,
    Destination,
    Means,
    Policy,
    Profile,
    Proof,
    Sample,
    Scope,
    Window,
)
from station.domain.policy_faults import PolicyFault, Problem
from station.domain.questions import CHOICES, Question
from station.domain.verdict import Disposition, Reason, Reception, Verdict
from station.errors import PolicyBroken
from station.home import own_text
from station.policy.clocks import ClocksPart
from station.policy.faults import at, of_tables, of_toml

FORMAT = "rma-policy/1"
LONGEST = 200_000  # characters of a policy file

MOST_DAYS = 3_650
MOST_HOURS = 24 * 365
MOST_PIXELS = 12_000


def _money(value: object) -> object:
    return None if value == "" else value


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, dict) else value


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Scope(_Part):
    request: frozenset[RequestType] = frozenset()
    customer: frozenset[CustomerKind] = frozenset()
    category: frozenset[str] = frozenset()
    defective: bool | None = None
    sealed: bool | None = None
    seal: frozenset[Seal] = frozenset()
    use: frozenset[Use] = frozenset()
    completeness: frozenset[Completeness] = frozenset()
    function: frozenset[Function] = frozenset()
    packaging: frozenset[Packaging] = frozenset()
    serial: frozenset[SerialCheck] = frozenset()
    hazard: frozenset[Hazard] = frozenset()
    data: frozenset[Privacy] = frozenset()
    reception: frozenset[Reception] = frozenset()
    justification: frozenset[Justification] = frozenset()
    window: frozenset[Window] = frozenset()
    profile: frozenset[Profile] = frozenset()

    def scope(self) -> Scope:
        """As the domain reads it."""
        found = {axis: frozenset(map(str, getattr(self, axis.value.lower()))) for axis in Axis}
        return Scope(
            request=frozenset(map(str, self.request)),
            customer=frozenset(map(str, self.customer)),
            category=self.category,
            defective=self.defective,
            sealed=self.sealed,
            found={axis: codes for axis, codes in found.items() if codes},
        )


class _Clause(_Scope):
    means: Means
    reason: Reason | None = None
    unless: Annotated[tuple[_Scope, ...], BeforeValidator(_one_or_more)] = ()


class _Question(_Scope):
    ask: Question
    obligatory: bool = True
    answers: tuple[str, ...] = ()
    implied: _Scope | None = None
    answer: str | None = None


class _Proof(_Scope):
    verdict: Verdict
    slots: Annotated[tuple[Slot, ...], Field(min_length=1)]
    reasons: frozenset[Reason] = frozenset()
    count: Annotated[int, Field(ge=1, le=12, strict=True)] = 1


class _Destination(_Scope):
    to: Disposition
    grade: frozenset[Grade] = frozenset()
    verdict: Literal[Verdict.CONFIRM, Verdict.HOLD] = Verdict.CONFIRM


class _Sample(_Part):
    per_cent: Annotated[float, Field(ge=0, le=100)] = 0.0
    seed: Annotated[str, Field(max_length=200)] = ""


class _Limits(_Part):
    window_days: Annotated[int, Field(ge=0, le=MOST_DAYS, strict=True)]
    refund_hours: Annotated[int, Field(ge=1, le=MOST_HOURS, strict=True)]
    high_value: Annotated[Decimal | None, BeforeValidator(_money), Field(ge=0, max_digits=12)] = None
    way_back_paid_by: LabelPayer
    late_parcel_days: Annotated[int | None, Field(ge=0, le=MOST_DAYS, strict=True)] = None


class _Replacement(_Part):
    shipping_errors: frozenset[Justification] = frozenset()


class _Supervisor(_Part):
    agrees: frozenset[Agreement]


class _Photograph(_Part):
    sharpness: Annotated[float, Field(ge=0, le=10, allow_inf_nan=False)] = PhotographLimits().sharpness
    darkest: Annotated[int, Field(ge=0, le=255, strict=True)] = PhotographLimits().darkest
    brightest: Annotated[int, Field(ge=0, le=255, strict=True)] = PhotographLimits().brightest
    least_width: Annotated[int, Field(ge=1, le=MOST_PIXELS, strict=True)] = PhotographLimits().least_width
    least_height: Annotated[int, Field(ge=1, le=MOST_PIXELS, strict=True)] = PhotographLimits().least_height
    frozen_seconds: Annotated[float, Field(gt=0, le=60, allow_inf_nan=False)] = PhotographLimits().frozen_seconds


class _File(_Part):
    format: Literal["rma-policy/1"]
    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z.-]{1,20}$")]
    limits: _Limits
    resolution: Mapping[RequestType, Resolution]
    replacement: _Replacement = _Replacement()
    supervisor: _Supervisor
    photograph: _Photograph = _Photograph()
    clause: tuple[_Clause, ...] = ()
    question: Annotated[tuple[_Question, ...], Field(min_length=1)]
    proof: tuple[_Proof, ...] = ()
    destination: tuple[_Destination, ...] = ()
    sample: _Sample = _Sample()
    clocks: ClocksPart = ClocksPart()


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """The policy that the station works by. `trouble` says why it is not the shop's newest file."""

    policy: Policy
    text: str
    trouble: PolicyBroken | None = None


def parse(text: str) -> Policy:
    """The policy that this text says. Raises PolicyBroken with everything that is wrong, the first line first."""
    if len(text) > LONGEST:
        raise PolicyBroken(PolicyFault(0, "", Problem.TOO_LARGE, {"limit": str(LONGEST)}))
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as broken:
        raise PolicyBroken(of_toml(text, broken)) from broken
    except RecursionError as deep:
        raise PolicyBroken(PolicyFault(0, "", Problem.TOO_DEEP)) from deep
    try:
        file = _File.model_validate(document)
    except ValidationError as wrong:
        raise PolicyBroken(*of_tables(text, wrong, _File)) from wrong
    if faults := tuple(_at_odds(text, file)):
        raise PolicyBroken(*faults)
    return _policy(file)


def read(file: Path) -> str:
    """What the file says. Raises PolicyBroken when it cannot be read as text."""
    try:
        return own_text(file)
    except UnicodeDecodeError as broken:
        line = broken.object.count(b"\n", 0, broken.start) + 1
        raise PolicyBroken(PolicyFault(line, "", Problem.NOT_UTF8)) from broken
    except OSError as broken:
        raise PolicyBroken(PolicyFault(0, "", Problem.UNREADABLE)) from broken


def shipped() -> str:
    """The text of the policy that comes with the program."""
    return path("policy", "technostok.toml").read_text(encoding="utf-8")


def in_force(own: Path, last_good: Path) -> PolicyInForce:
    """The shop's own file if there is one; the last good one while it cannot be used; else the shipped one."""
    if not own.exists():
        text = shipped()
        return PolicyInForce(parse(text), text)
    try:
        text = read(own)
        return PolicyInForce(parse(text), text)
    except PolicyBroken as broken:
        trouble = broken
    try:
        text = read(last_good)
        return PolicyInForce(parse(text), text, trouble)
    except PolicyBroken:
        text = shipped()
        return PolicyInForce(parse(text), text, trouble)


def _at_odds(text: str, file: _File) -> Iterator[PolicyFault]:
    """What is right by itself and does not go together."""
    asked = [entry.ask for entry in file.question]
    for place, entry in enumerate(file.question):
        if entry.ask in asked[:place]:
            yield at(text, ("question", place, "ask"), Problem.ASKED_TWICE, question=entry.ask.value)
        yield from _answers_at_odds(text, place, entry)
    for request in RequestType:
        if request not in file.resolution:
            yield at(text, ("resolution", request.value), Problem.MISSING)
    for place, clause in enumerate(file.clause):
        if clause.means is Means.REFUSE and clause.reason is None:
            yield at(text, ("clause", place), Problem.NO_REASON, allowed=", ".join(Reason))
    if file.photograph.darkest >= file.photograph.brightest:
        brightest = str(file.photograph.brightest)
        found = file.photograph.darkest
        yield at(
            text,
            ("photograph", "darkest"),
            Problem.NOT_BELOW_OTHER,
            found,
            other="photograph.brightest",
            limit=brightest,
        )


def _answers_at_odds(text: str, place: int, entry: _Question) -> Iterator[PolicyFault]:
    """The answers on offer, and the one that is implied, are answers to this question."""
    known = tuple(CHOICES[entry.ask].__members__) if entry.ask in CHOICES else ()
    said = {"answers": entry.answers, "answer": () if entry.answer is None else (entry.answer,)}
    facts = {"question": entry.ask.value, "allowed": ", ".join(known)}
    for key, codes in said.items():
        for code in codes:
            if code not in known:
                problem = Problem.NO_SUCH_ANSWER if known else Problem.NO_ANSWERS
                yield at(text, ("question", place, key), problem, code, **facts)


def _policy(file: _File) -> Policy:
    return Policy(
        name=file.name,
        version=file.version,
        window_days=file.limits.window_days,
        refund_hours=file.limits.refund_hours,
        high_value=file.limits.high_value,
        way_back_paid_by=file.limits.way_back_paid_by,
        resolutions=dict(file.resolution),
        shipping_errors=file.replacement.shipping_errors,
        agreements=file.supervisor.agrees,
        clauses=tuple(_clause(entry) for entry in file.clause),
        photograph=PhotographLimits(**file.photograph.model_dump()),
        sample=Sample(file.sample.per_cent, file.sample.seed),
        clocks=file.clocks.limits(),
        late_parcel_days=file.limits.late_parcel_days,
        questions=tuple(_ask(entry) for entry in file.question),
        proofs=tuple(_proof(entry) for entry in file.proof),
        destinations=tuple(
            Destination(entry.to, entry.scope(), frozenset(map(str, entry.grade)), entry.verdict)
            for entry in file.destination
        ),
    )


def _clause(entry: _Clause) -> Clause:
    return Clause(entry.scope(), entry.means, entry.reason, tuple(other.scope() for other in entry.unless))


def _proof(entry: _Proof) -> Proof:
    return Proof(entry.verdict, entry.slots, entry.scope(), entry.reasons, entry.count)


def _ask(entry: _Question) -> Ask:
    implied = entry.implied.scope() if entry.implied is not None else None
    return Ask(entry.ask, entry.scope(), entry.obligatory, entry.answers, implied, entry.answer)
