"""What the policy that ships makes of awkward days: suggestions, proof, and the supervisor who has to agree."""

import pytest

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.people import Operator, Role
from station.domain.policy import Agreement
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Reason, Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord
from tests.builders import ANNA, LUCA, Homes, a_simple_item, an_item
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


def suggested(bench: QuietBench) -> tuple[Verdict, tuple[Reason, ...]]:
    found = bench.case.unit(1, 1).suggestion
    assert found is not None
    return found.verdict, found.reasons


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
    # the number that was sold stands beside the one that was found
    assert (bench.case.items[0].serials, bench.case.unit(1, 1).serial) == (("7HK2-99101",), "7HK2-11111")
    assert Question.SERIAL in bench.case.unit(1, 1).differences
    assert suggested(bench) == (Verdict.REFUSE, (Reason.SERIAL_MISMATCH,))
    assert needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm)) == (Agreement.AGAINST_SUGGESTION,)
    bench.confirm(word=LUCA_AGREES)
    assert bench.decisions[0]["units"][0]["condition"]["serial"] == "DIFFERENT"


def test_a17_a_plate_that_nobody_can_read_is_photographed_and_the_decision_says_so(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(serial="UNREADABLE")
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    refused = bench.refuses(Refusal.OBSTACLES, bench.confirm)
    assert refused.facts["obstacles"] == (Obstacle.PHOTO_MISSING,)
    assert bench.case.unit(1, 1).missing_slots[Verdict.CONFIRM] == (Slot.SERIAL,)
    bench.photo(Slot.SERIAL)
    bench.confirm()
    unit = bench.decisions[0]["units"][0]
    assert (unit["serial_number"], unit["condition"]["serial"]) == (None, "UNREADABLE")


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


@pytest.mark.parametrize("category", ["SOFTWARE", "HYGIENE", "EARPHONES"])
def test_a24_what_cannot_be_sold_again_once_it_is_open_is_for_the_supervisor(bench: QuietBench, category: str) -> None:
    bench.arrives(items=[an_item(category=category, sealed_product=True)])
    bench.answer_all(seal="BROKEN", use="NONE")
    assert suggested(bench) == (Verdict.HOLD, (Reason.SEAL_VIOLATED,))


def test_a24_used_goods_of_a_private_customer_are_refused_by_two_people(bench: QuietBench) -> None:
    used_by_a_consumer(bench)
    refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.refuse)
    assert needs(refused) == (Agreement.CONSUMER_WITHDRAWAL,)
    assert bench.refuse(word=LUCA_AGREES).state is CaseState.REFUSED
    decision = bench.decisions[0]
    assert (decision["operator"], decision["supervisor"]) == ("anna.rossi", "luca.conti")
    assert decision["units"][0]["agreement"] == {"supervisor": "luca.conti", "reason": "Visto insieme"}
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


def test_a18_what_is_missing_costs_a_private_customer_its_value_and_not_the_right_to_withdraw(
    bench: QuietBench,
) -> None:
    # given
    bench.arrives()
    bench.answer_all(missing=("Caricatore",))
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)
    assert suggested(bench) == (Verdict.REFUSE, (Reason.MISSING_PARTS,))
    refused = bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.refuse, Reason.MISSING_PARTS)
    assert needs(refused) == (Agreement.CONSUMER_WITHDRAWAL,)
    # when the supervisor keeps what a charger costs
    bench.confirm(word=LUCA_AGREES, keep="15,00")
    # then
    unit = bench.decisions[0]["units"][0]
    assert (unit["resolution"], unit["reduction"]) == ("REDUCED_REFUND", {"percent": None, "amount": "15.00"})
    assert unit["condition"]["missing"] == ["Caricatore"]


def test_nobody_refuses_alone_what_the_conditions_have_not_spoken_of(bench: QuietBench) -> None:
    # given a company's goods, photographed, of which nothing has been answered
    bench.arrives(customer=BUSINESS)
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.DEFECT):
        bench.photo(slot)
    # then
    assert bench.case.unit(1, 1).suggestion is None
    assert needs(bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.refuse)) == (Agreement.AGAINST_SUGGESTION,)
    # and one answer is enough for a word of the conditions
    bench.answer(Question.USE, "EVIDENT")
    assert bench.refuse().state is CaseState.REFUSED


def test_the_decision_says_of_each_unit_who_gave_its_verdict_and_who_agreed(bench: QuietBench) -> None:
    # given two pieces: one that Anna refuses with Luca, and one that Marco confirms
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.answer_all(use="EVIDENT")
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.DEFECT):
        bench.photo(slot)
    bench.refuse(word=LUCA_AGREES)
    bench.signs_in(Operator("marco.bianchi", "Marco Bianchi", Role.OPERATOR))
    bench.answer_all(unit=2)
    bench.photo(Slot.FRONT, unit=2)
    bench.confirm(unit=2)
    # then
    decision = bench.decisions[0]
    first, second = decision["units"]
    assert (decision["operator"], first["operator"], second.get("operator")) == ("marco.bianchi", "anna.rossi", None)
    assert first["agreement"] == {"supervisor": "luca.conti", "reason": "Visto insieme"}
    assert "agreement" not in second
    # and which piece each finding speaks of
    r3 = [finding for finding in decision["findings"] if finding["rule"] == "R3"]
    assert [(finding["result"], finding["facts"]["unit"]) for finding in r3] == [("FAIL", 1), ("PASS", 2)]


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
