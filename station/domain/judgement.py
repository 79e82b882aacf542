"""What follows from the findings: the suggested verdict, who must agree, what the customer gets, where the goods go."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from station.domain.case import Resolution
from station.domain.condition import Grade, Hazard, Packaging, SerialCheck
from station.domain.evidence import SLOTS, Slot
from station.domain.policy import Agreement, Ask, Axis, Clause, Goods, Means, Policy, Profile, Proof, Window
from station.domain.questions import Question
from station.domain.rules import Finding, Result, Rule, fits, unit_findings, withdraws
from station.domain.verdict import Disposition, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the conditions suggest for one unit, and why. The operator decides.

    `agreements` says why a supervisor must agree if the suggestion is followed.
    """

    verdict: Verdict
    reasons: tuple[Reason, ...]
    findings: tuple[Finding, ...]
    resolution: Resolution | None = None
    disposition: Disposition | None = None
    agreements: tuple[Agreement, ...] = ()
    because: tuple[tuple[Axis, str], ...] = ()
    """What was found on the axes of the clauses that make more of it than nothing and give no reason."""


def suggest(policy: Policy, goods: Goods, grade: Grade | None, resolution: Resolution | None) -> Suggestion | None:
    """What the conditions suggest once signs of use are known or something else decides; None before that.

    `resolution` is the one that customer service named.
    """
    fitting = fits(policy, goods)
    of_unit = unit_findings(policy, goods, resolution, fitting)
    speaking = [clause for clause in fitting if clause.decides]
    if not speaking and not any(finding.rule is Rule.UNUSED for finding in of_unit):
        return None
    reasons = tuple(dict.fromkeys(clause.reason for clause in speaking if clause.reason is not None))
    verdict = Verdict.CONFIRM
    if speaking:
        refuses = any(clause.means is Means.REFUSE for clause in speaking)
        verdict = Verdict.REFUSE if refuses else Verdict.HOLD
    return Suggestion(
        verdict,
        reasons,
        of_unit,
        resolution_of(policy, goods, verdict, resolution),
        disposition_of(policy, goods, verdict, grade),
        agreements(policy, goods, verdict, reasons, verdict),
        _because(policy, goods),
    )


def agreements(
    policy: Policy,
    goods: Goods,
    verdict: Verdict,
    reasons: tuple[Reason, ...],
    suggested: Verdict | None,
) -> tuple[Agreement, ...]:
    """Why a supervisor must agree to this verdict, in the order of the policy's list; nothing for a hold.

    `suggested` is what the conditions suggest; None when they suggest nothing: a refusal is against that as well.
    """
    if verdict is Verdict.HOLD:
        return ()
    wanted = {
        Agreement.AGAINST_SUGGESTION: _is_against(verdict, suggested),
        Agreement.DOUBTFUL: suggested is Verdict.HOLD,
        Agreement.CONSUMER_WITHDRAWAL: verdict is Verdict.REFUSE and withdraws(goods),
        Agreement.OUTSIDE_WINDOW: verdict is Verdict.CONFIRM and _is(goods, Axis.WINDOW, Window.LATE),
        Agreement.HIGH_VALUE: verdict is Verdict.CONFIRM and goods.dear,
        Agreement.SERIAL_UNVERIFIED: verdict is Verdict.CONFIRM
        and goods.dear
        and _is(goods, Axis.SERIAL, SerialCheck.UNREADABLE),
        Agreement.OTHER_REASON: verdict is Verdict.REFUSE and Reason.OTHER in reasons,
        Agreement.CARRIER_DAMAGE: verdict is Verdict.REFUSE
        and Reason.CUSTOMER_DAMAGE in reasons
        and goods.found.get(Axis.PACKAGING) in _CARRIERS_DOING,
        Agreement.REDUCED_REFUND: False,  # asked for whatever the policy lists: it is the supervisor's to offer
    }
    return tuple(why for why in Agreement if wanted[why] and why in policy.agreements)


def resolution_of(policy: Policy, goods: Goods, verdict: Verdict, named: Resolution | None) -> Resolution | None:
    """What the customer gets: what customer service named, else what the request type leads to; None while held."""
    if verdict is Verdict.HOLD:
        return None
    return Resolution.NONE if verdict is Verdict.REFUSE else named or policy.resolutions[goods.request]


def disposition_of(policy: Policy, goods: Goods, verdict: Verdict, grade: Grade | None) -> Disposition | None:
    """Where the unit goes after this verdict; None while it waits on the shelf. Dangerous goods all go into one bin."""
    if is_dangerous(goods):
        return Disposition.HAZARD_BIN
    if verdict is Verdict.REFUSE:
        return Disposition.RETURN_TO_CUSTOMER
    for place in policy.destinations:
        if place.verdict is verdict and place.scope.fits(goods) and (not place.grades or grade in place.grades):
            return place.disposition
    return Disposition.TECH_CHECK if verdict is Verdict.CONFIRM else None


def checklist(policy: Policy, goods: Goods, possible: frozenset[Question]) -> tuple[Ask, ...]:
    """The questions for these goods in the order of the policy; `possible` are those that can be answered at all."""
    return tuple(ask for ask in policy.questions if ask.question in possible and ask.scope.fits(goods))


def is_implied(ask: Ask, goods: Goods) -> bool:
    """Whether another answer has answered this question already."""
    return ask.implied is not None and ask.implied.fits(goods)


def required_slots(policy: Policy, goods: Goods, verdict: Verdict, reasons: tuple[Reason, ...]) -> tuple[Slot, ...]:
    """The photographs that this verdict needs, in the order of the slots: of dangerous goods none.

    A slot of which several are needed stands there several times.
    """
    return slots_of(proofs_for(policy, goods, verdict), reasons)


def proofs_for(policy: Policy, goods: Goods, verdict: Verdict) -> tuple[Proof, ...]:
    """What the policy wants to see of these goods with this verdict, for one reason or another."""
    if is_dangerous(goods):
        return ()
    return tuple(proof for proof in policy.proofs if proof.verdict is verdict and proof.scope.fits(goods))


def slots_of(proofs: Iterable[Proof], reasons: tuple[Reason, ...]) -> tuple[Slot, ...]:
    """The photographs that these proofs need for these reasons, as `required_slots` gives them."""
    needed: dict[Slot, int] = {}
    for proof in proofs:
        if not proof.reasons or not proof.reasons.isdisjoint(reasons):
            for slot in proof.slots:
                needed[slot] = max(proof.count, needed.get(slot, 0))
    return tuple(slot for slot in SLOTS if slot in needed for _ in range(needed[slot]))


_CARRIERS_DOING = (Packaging.DAMAGED.value, Packaging.WET.value)
"""A parcel that looks like this was not treated well on its way."""


def is_dangerous(goods: Goods) -> bool:
    """Whether these goods go into the safe bin, and never to a carrier."""
    return goods.found.get(Axis.HAZARD) not in (None, Hazard.NONE.value)


def window_of(findings: Iterable[Finding]) -> Window:
    """When the return was requested, as R4 has found it."""
    for finding in findings:
        if finding.rule is Rule.WINDOW and finding.result is not Result.UNKNOWN:
            excepted = finding.facts.get("excepted")
            return Window.IN_TIME if excepted is None else Window.EXCEPTED if excepted else Window.LATE
    return Window.UNKNOWN


def profile_of(convenience_returns: bool | None) -> Profile:
    """Whether the customer may give back what has no defect, as customer service says it."""
    return {True: Profile.ELIGIBLE, False: Profile.NOT_ELIGIBLE, None: Profile.UNKNOWN}[convenience_returns]


def _because(policy: Policy, goods: Goods) -> tuple[tuple[Axis, str], ...]:
    noticed = [clause for clause in fits(policy, goods) if clause.means is not Means.PASS and clause.reason is None]
    return tuple(dict.fromkeys(said for clause in noticed for said in _found_by(clause, goods)))


def _is_against(verdict: Verdict, suggested: Verdict | None) -> bool:
    """Whether the conditions do not suggest this. What they leave to the supervisor is a doubt and no contradiction."""
    if suggested is None:
        return verdict is Verdict.REFUSE
    return suggested not in (verdict, Verdict.HOLD)


def _found_by(clause: Clause, goods: Goods) -> list[tuple[Axis, str]]:
    return [(axis, goods.found[axis]) for axis in clause.scope.found]


def _is(goods: Goods, axis: Axis, code: StrEnum) -> bool:
    return goods.found.get(axis) == code.value
