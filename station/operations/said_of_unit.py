"""What a verdict writes on a unit, what proof it lacks and who must agree to it, as the policy in force has it."""

from dataclasses import dataclass
from decimal import Decimal

from station.domain.case import Resolution
from station.domain.evidence import Slot, still_missing
from station.domain.judgement import agreements, disposition_of, required_slots, resolution_of
from station.domain.people import Right, may
from station.domain.policy import Agreement, Goods, Policy
from station.domain.reduction import Reduction
from station.domain.review import Standing, is_sampled, to_review
from station.domain.verdict import Reason, Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import Agreed
from station.storage.transaction import Transaction
from station.storage.values import as_list
from station.views.case import CaseView, UnitView


@dataclass(frozen=True, slots=True)
class Said:
    """What the operator says of one unit of a case."""

    case: CaseView
    unit: UnitView
    verdict: Verdict
    reasons: tuple[Reason, ...]
    note: str
    reduction: Reduction | None

    @property
    def goods(self) -> Goods:
        """What the rules were asked about."""
        assert self.unit.goods is not None, "a loaded unit knows them"
        return self.unit.goods

    @property
    def suggested(self) -> Verdict | None:
        """What the conditions suggest."""
        return self.unit.suggestion.verdict if self.unit.suggestion is not None else None


def lacking(policy: Policy, said: Said) -> tuple[Slot, ...]:
    """The photographs that the verdict needs for these reasons and that have not been taken."""
    taken = [photo.slot for photo in (*said.case.parcel_photos, *said.unit.photos)]
    return still_missing(required_slots(policy, said.goods, said.verdict, said.reasons), taken)


def agreements_for(policy: Policy, said: Said) -> tuple[Agreement, ...]:
    """Why a supervisor must agree."""
    needed = agreements(policy, said.goods, said.verdict, said.reasons, said.suggested)
    return needed if said.reduction is None else (*needed, Agreement.REDUCED_REFUND)


def columns(tx: Transaction, said: Said, who: Agreed) -> dict[str, str | int | None]:
    """The values of the unit's row. Raises Refused(BAD_REDUCTION)."""
    kept = _kept(said)
    gets = Resolution.REDUCED_REFUND if kept else _gets(tx, said)
    goes = disposition_of(tx.policy, said.goods, said.verdict, said.unit.grade)
    in_hand = said.unit.reception is Reception.AWAITED and said.verdict is not Verdict.HOLD
    refused = said.verdict is Verdict.REFUSE
    drawn, standing = _to_review(tx, said, who)
    return {
        "was": Reception.RECEIVED.value if in_hand else said.unit.reception.value,
        "said": said.verdict.value,
        "why": as_list(tuple(reason.value for reason in said.reasons)) if refused else "[]",
        "words": said.note,
        "gets": gets.value if gets is not None else None,
        "goes": goes.value if goes is not None else None,
        "judged": tx.at,
        "judge": tx.operator.login,
        "agreed": who.by,
        "agreed_words": who.reason,
        "kept": kept,
        "drawn": drawn,
        "looked_at": standing.value if standing is not None else None,
        "advised": said.suggested.value if said.suggested is not None else None,
    }


def _to_review(tx: Transaction, said: Said, who: Agreed) -> tuple[bool, Standing | None]:
    """Whether the confirmation was drawn, and how its review stands: what a supervisor has said was looked at."""
    place = (said.case.rma_number, said.unit.line, said.unit.unit)
    sample = tx.policy.sample
    drawn = said.verdict is Verdict.CONFIRM and is_sampled(sample.seed, sample.per_cent, *place)
    standing = to_review(said.verdict, sampled=drawn)
    seen = who.by is not None or may(tx.operator, Right.REVIEW)
    looked_at = standing is not None and said.verdict is not Verdict.HOLD and seen
    return drawn, Standing.AGREED if looked_at else standing


def _gets(tx: Transaction, said: Said) -> Resolution | None:
    return resolution_of(tx.policy, said.goods, said.verdict, said.case.resolution)


def _kept(said: Said) -> str:
    if said.reduction is None:
        return ""
    if said.verdict is not Verdict.CONFIRM or not said.reduction.fits(_price(said)):
        raise Refused(Refusal.BAD_REDUCTION, reduction=said.reduction.text)
    return said.reduction.text


def _price(said: Said) -> Decimal | None:
    price = next(item.price for item in said.case.items if said.unit in item.units)
    return Decimal(price) if price else None
