"""What the policy that ships makes of awkward days: suggestions, proof, and the supervisor who has to agree."""

import pytest

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.policy import Agreement
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Reason, Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord
from tests.builders import ANNA, LUCA, Homes, an_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench

LUCA_AGREES = SupervisorWord("luca.conti", "45674567", "Visto insieme")
BUSINESS = {"kind": "BUSINESS"}


@pytest.fixture
def bench(homes: Homes) -> QuietBench:
    """A bench that works by the policy that ships."""
    homes.policy = technostok()
    return QuietBench(homes.open(), homes.clock)


def needs(refused: Refused) -> tuple[Agreement, ...]:
    found = refused.facts["agreements"]
    assert isinstance(found, tuple)
    return found


def used_by_a_consumer(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(use="EVIDENT")
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.DEFECT):
        bench.photo(slot)


def test_h1_a_sealed_item_is_confirmed_with_one_answer_and_one_photograph(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer(Question.SEAL, "INTACT")
    refused = bench.refuses(Refusal.OBSTACLES, bench.confirm)
    assert refused.facts["obstacles"] == (Obstacle.PHOTO_MISSING,)
    bench.photo(Slot.PARCEL)
    assert bench.confirm().state is CaseState.CONFIRMED
    unit = bench.decisions[0]["units"][0]
    assert (unit["grade"], unit["disposition"], unit["resolution"]) == ("A", "RESTOCK", "REFUND")


def test_a5_a_late_request_without_an_exception_is_confirmed_by_a_supervisor_only(bench: QuietBench) -> None:
    bench.arrives(requested_at="2026-11-13T10:12:00+01:00")
    bench.answer(Question.SEAL, "INTACT")
    bench.photo(Slot.PARCEL)
    assert needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm)) == (Agreement.OUTSIDE_WINDOW,)
    assert bench.confirm(word=LUCA_AGREES).state is CaseState.CONFIRMED


def test_a5_customer_services_exception_is_authority_enough(bench: QuietBench) -> None:
    bench.arrives(requested_at="2026-11-13T10:12:00+01:00", exception_note="Ritardo del corriere")
    bench.answer(Question.SEAL, "INTACT")
    bench.photo(Slot.PARCEL)
    assert bench.confirm().state is CaseState.CONFIRMED


def test_a16_a_swapped_device_cannot_be_confirmed_alone(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(serial="7HK2-11111")
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    assert needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm)) == (Agreement.AGAINST_SUGGESTION,)


def test_a17_dear_goods_without_a_readable_serial_number_want_a_supervisor(bench: QuietBench) -> None:
    bench.arrives(items=[an_item(unit_price={"amount": "1499.00", "currency": "EUR"})])
    bench.answer_all(serial="UNREADABLE")
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.SERIAL):
        bench.photo(slot)
    why = needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm))
    assert why == (Agreement.HIGH_VALUE, Agreement.SERIAL_UNVERIFIED)


def test_a24_a_private_customers_opened_box_is_no_reason_to_refuse(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(seal="BROKEN", use="NONE")
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert suggestion.verdict is Verdict.CONFIRM


def test_a24_used_goods_of_a_private_customer_are_refused_by_two_people(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.refuse)
    assert needs(refused) == (Agreement.CONSUMER_WITHDRAWAL,)
    assert bench.refuse(word=LUCA_AGREES).state is CaseState.REFUSED
    decision = bench.decisions[0]
    assert (decision["operator"], decision["supervisor"]) == ("anna.rossi", "luca.conti")
    assert "SupervisorAgreed" in bench.happened
    assert bench.case.unit(1, 1).agreed_why == "Visto insieme"


def test_a24_the_supervisor_may_settle_it_with_a_reduced_refund_instead(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    assert bench.confirm(word=LUCA_AGREES, keep="20%").state is CaseState.CONFIRMED
    unit = bench.decisions[0]["units"][0]
    assert unit["resolution"] == "REDUCED_REFUND"
    assert unit["reduction"] == {"percent": 20, "amount": None}


@pytest.mark.parametrize("keep", ["100%", "749.00", "0%"])
def test_a_reduction_that_leaves_nothing_to_refund_is_refused(bench: QuietBench, keep: str) -> None:
    used_by_a_consumer(bench)
    bench.refuses(Refusal.BAD_REDUCTION, lambda: bench.confirm(word=LUCA_AGREES, keep=keep))


def test_a25_an_opened_box_of_a_company_is_refused_in_the_ordinary_way(bench: QuietBench) -> None:
    bench.arrives(customer=BUSINESS)
    bench.answer_all(seal="BROKEN", use="NONE")
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.DEFECT):
        bench.photo(slot)
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (Verdict.REFUSE, (Reason.USED,))
    assert bench.refuse().state is CaseState.REFUSED


def test_a26_light_signs_of_use_are_left_to_the_supervisor(bench: QuietBench) -> None:
    bench.arrives(customer=BUSINESS, items=[an_item(sealed_product=False)])
    bench.answer_all(seal="NOT_APPLICABLE", use="LIGHT")
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    assert needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm)) == (Agreement.DOUBTFUL,)
    assert bench.hold().state is CaseState.ON_HOLD


def test_each_reason_of_a_refusal_wants_its_own_photograph(bench: QuietBench) -> None:
    bench.arrives(customer=BUSINESS)
    bench.answer_all(seal="BROKEN", use="EVIDENT")
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    refused = bench.refuses(Refusal.OBSTACLES, bench.refuse)
    assert refused.facts["slots"] == (Slot.DEFECT,)
    refused = bench.refuses(Refusal.OBSTACLES, bench.refuse, Reason.USED, Reason.SERIAL_MISMATCH)
    assert refused.facts["slots"] == (Slot.SERIAL, Slot.DEFECT)


def test_another_reason_than_the_usual_ones_wants_a_supervisor(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, lambda: bench.refuse(Reason.OTHER, note="Odore di fumo"))
    assert needs(refused) == (Agreement.CONSUMER_WITHDRAWAL, Agreement.OTHER_REASON)


def test_a_wrong_pin_of_the_supervisor_counts_and_decides_nothing(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    wrong = SupervisorWord("luca.conti", "0000", "Visto")
    for _ in range(4):
        answer = bench.refuse(word=wrong)
        assert isinstance(answer, Refused)
        assert answer.refusal is Refusal.WRONG_PIN
    answer = bench.refuse(word=wrong)
    assert isinstance(answer, Refused)
    assert answer.refusal is Refusal.LOCKED_OUT
    # the right one comes too late, and nothing was decided
    locked = bench.refuse(word=LUCA_AGREES)
    assert isinstance(locked, Refused)
    assert locked.refusal is Refusal.LOCKED_OUT
    assert bench.decisions == []


def test_an_operator_cannot_agree_to_anything(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    marco = SupervisorWord("marco.bianchi", "2345", "Va bene")
    bench.refuses(Refusal.NO_SUPERVISOR, lambda: bench.refuse(word=marco))


def test_a_supervisor_who_agrees_says_why(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    silent = SupervisorWord("luca.conti", "45674567", "  ")
    bench.refuses(Refusal.BAD_ANSWER, lambda: bench.refuse(word=silent))


def test_a_supervisor_who_works_at_the_bench_needs_nobody_else(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    bench.signs_in(LUCA)
    assert bench.refuse().state is CaseState.REFUSED
    assert bench.decisions[0]["supervisor"] == "luca.conti"
    bench.signs_in(ANNA)


def test_the_decision_carries_the_policy_and_every_finding(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    bench.refuse(word=LUCA_AGREES)
    decision = bench.decisions[0]
    assert decision["policy"] == {"name": "technostok", "version": technostok().version}
    found = {finding["rule"]: finding["result"] for finding in decision["findings"]}
    assert found["R10"] == "PASS"
    assert found["R3"] == "FAIL"
    assert {"R2", "R4", "R6", "R7", "R9"} <= set(found)
