"""A parcel that was crushed or soaked on its way: proof from all sides, a claim, and no refusal of the customer."""

import pytest

from station.domain.evidence import Slot
from station.domain.policy import Agreement, Axis
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Reason, Verdict
from station.errors import Refusal
from tests.builders import LUCA, Homes, an_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench

OF_A_COMPANY = {"customer": {"kind": "BUSINESS"}, "items": [an_item(sealed_product=False)]}


@pytest.fixture
def strict(homes: Homes) -> QuietBench:
    """A bench that works by the conditions that ship."""
    homes.policy = technostok()
    return QuietBench(homes.open(), homes.clock)


def crushed(bench: QuietBench, packaging: str = "DAMAGED", use: str = "CUSTOMER_DAMAGE") -> None:
    bench.arrives(**OF_A_COMPANY)
    bench.answer_all(packaging=packaging, use=use)
    bench.photo(Slot.FRONT)


@pytest.mark.parametrize("packaging", ["DAMAGED", "WET"])
def test_a22_a_crushed_parcel_is_photographed_from_all_sides_first(strict: QuietBench, packaging: str) -> None:
    # given
    bench = strict
    crushed(bench, packaging, use="NONE")
    assert bench.case.unit(1, 1).missing_slots[Verdict.CONFIRM] == (Slot.PARCEL,) * 4
    # when three sides are taken
    for taken in range(3):
        assert bench.case.unit(1, 1).next_slot is Slot.PARCEL
        assert bench.case.unit(1, 1).missing_slots[Verdict.CONFIRM].count(Slot.PARCEL) == 4 - taken
        bench.photo(Slot.PARCEL)
    refused = bench.refuses(Refusal.OBSTACLES, bench.confirm)
    assert refused.facts["obstacles"] == (Obstacle.PHOTO_MISSING,)
    # then the fourth is enough
    bench.photo(Slot.PARCEL)
    assert bench.case.unit(1, 1).next_slot is not Slot.PARCEL
    bench.confirm()
    assert len(bench.decisions[0]["photos"]) == 5
    assert bench.decisions[0]["units"][0]["condition"]["packaging"] == packaging


def test_a22_what_the_carrier_damaged_is_claimed_and_not_refused(strict: QuietBench) -> None:
    # given
    bench = strict
    crushed(bench)
    for _ in range(4):
        bench.photo(Slot.PARCEL)
    bench.photo(Slot.DEFECT)
    # then the conditions do not suggest a refusal
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (Verdict.HOLD, ())
    assert (Axis.PACKAGING, "DAMAGED") in suggestion.because
    # and nobody refuses alone
    refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.refuse, Reason.CUSTOMER_DAMAGE)
    assert refused.facts["agreements"] == (Agreement.DOUBTFUL, Agreement.CARRIER_DAMAGE)
    # when the supervisor confirms
    bench.signs_in(LUCA)
    bench.confirm()
    assert bench.case.unit(1, 1).disposition is Disposition.CARRIER_CLAIM
    assert bench.case.labels == ()


def test_a22_in_a_sound_parcel_the_same_damage_is_the_customers(strict: QuietBench) -> None:
    bench = strict
    crushed(bench, "INTACT")
    bench.photo(Slot.PARCEL)
    bench.photo(Slot.DEFECT)
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (Verdict.REFUSE, (Reason.CUSTOMER_DAMAGE,))
    bench.refuse(Reason.CUSTOMER_DAMAGE)
    assert bench.case.unit(1, 1).disposition is Disposition.RETURN_TO_CUSTOMER


def test_a22_a_sealed_product_in_a_crushed_parcel_is_proved_as_well(strict: QuietBench) -> None:
    bench = strict
    bench.arrives()
    bench.answer(Question.SEAL, "INTACT")
    assert bench.case.unit(1, 1).missing_slots[Verdict.CONFIRM] == (Slot.PARCEL,)
    bench.answer(Question.PACKAGING, "DAMAGED")
    assert bench.case.unit(1, 1).missing_slots[Verdict.CONFIRM] == (Slot.PARCEL,) * 4


@pytest.mark.parametrize(
    ("use", "function", "verdict"),
    [("NONE", "DEFECT_CONFIRMED", Verdict.CONFIRM), ("CUSTOMER_DAMAGE", "NOT_TESTED", Verdict.HOLD)],
)
def test_a23_for_damage_on_the_way_to_the_customer_the_sender_answers_and_never_the_customer(
    strict: QuietBench, use: str, function: str, verdict: Verdict
) -> None:
    # given goods that arrived damaged, and came back in a sound parcel
    claim = {"justification": "ARRIVED_DAMAGED", "defective": True, "seal": "BROKEN", "use": "NONE"}
    bench = strict
    bench.arrives(request_type="STANDARD_WARRANTY", items=[an_item(claim=claim)])
    bench.answer_all(use=use, function=function)
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    # then it is said that the customer's photograph tells, and nothing suggests a refusal
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (verdict, ())
    assert (Axis.JUSTIFICATION, "ARRIVED_DAMAGED") in suggestion.because
    # and the goods are claimed from the carrier of the way there
    bench.signs_in(LUCA)
    bench.confirm()
    assert bench.case.unit(1, 1).disposition is Disposition.CARRIER_CLAIM


def test_a23_what_arrived_damaged_at_the_customers_goes_to_the_claims(strict: QuietBench) -> None:
    claim = {"justification": "ARRIVED_DAMAGED", "defective": True, "seal": "BROKEN", "use": "NONE"}
    bench = strict
    bench.arrives(request_type="STANDARD_WARRANTY", items=[an_item(claim=claim)])
    bench.answer_all(packaging="WET")
    for slot in (Slot.PARCEL,) * 4 + (Slot.FRONT,):
        bench.photo(slot)
    bench.confirm()
    assert bench.case.unit(1, 1).disposition is Disposition.CARRIER_CLAIM
