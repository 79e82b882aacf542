"""Days on which everything goes as it should."""

import uuid

from station.domain.case import CaseState, Resolution
from station.domain.condition import Grade, Use
from station.domain.deadlines import Tone, refund_clock
from station.domain.evidence import Slot
from station.domain.printing import OF_A_RETURN
from station.domain.questions import Question
from station.domain.rules import Result
from station.domain.verdict import Disposition, Reason, Verdict
from station.operations.open_case import acknowledge_message
from station.operations.whole_case import all_as_declared, confirm_ready, ready
from station.views.load_bench import bench as figures
from station.views.load_queue import queue
from station.views.queue import QueueKind
from tests.builders import RMA, Homes, a_simple_item, an_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench

SEALED = an_item(
    accessories=[],
    serial_numbers=[],
    claim={"justification": "DEFECTIVE", "defective": True, "seal": "INTACT", "use": "NONE"},
)


def test_h1_a_sealed_defective_item_under_the_standard_warranty_is_confirmed(bench: QuietBench) -> None:
    # given a parcel with a message for whoever opens it
    case = bench.arrives(
        request_type="STANDARD_WARRANTY",
        items=[SEALED],
        agent_message="Non si accende",
        acknowledge_message=True,
    )
    assert case.agent_message == "Non si accende"
    bench.desk.do(acknowledge_message, RMA)
    # when it is photographed, checked and confirmed
    bench.photo(Slot.PARCEL)
    bench.answer_all(seal="INTACT", function="NOT_TESTED")
    case = bench.confirm()
    # then the refund is on its way within its 48 hours
    unit = case.unit(1, 1)
    assert (case.state, unit.grade) == (CaseState.CONFIRMED, Grade.A)
    assert (unit.resolution, unit.disposition) == (Resolution.REFUND, Disposition.TECH_CHECK)
    assert case.due_by is not None
    assert refund_clock(case.due_by, bench.desk.policy.clocks).tone(bench.clock.now) is Tone.GREEN
    assert bench.deliver()
    assert bench.decisions[0]["outcome"] == "CONFIRMED"


def test_h2_the_advanced_guarantee_brings_a_replacement(bench: QuietBench) -> None:
    bench.arrives(request_type="ADVANCED_WARRANTY", resolution="REPLACEMENT", items=[SEALED])
    bench.answer_all(function="DEFECT_CONFIRMED")
    unit = bench.confirm().unit(1, 1)
    assert (unit.resolution, unit.disposition) == (Resolution.REPLACEMENT, Disposition.REPAIR)
    bench.deliver()
    assert bench.decisions[0]["units"][0]["resolution"] == "REPLACEMENT"


def test_h3_an_unused_item_returned_for_convenience_on_day_nine_is_confirmed(bench: QuietBench) -> None:
    # given a parcel with a carrier of the customer's own
    case = bench.arrives(
        requested_at="2026-11-06T10:00:00+01:00", shipment={"tracking_numbers": [], "label_paid_by": "CUSTOMER"}
    )
    assert case.window_day == 9
    assert {finding.result for finding in case.findings} == {Result.PASS}
    # when
    unit = bench.checks_and_confirms().unit(1, 1)
    # then
    assert (unit.grade, unit.disposition) == (Grade.B, Disposition.SECOND_CHOICE)
    assert bench.case.state is CaseState.CONFIRMED


def test_h4_a_case_of_many_lines_is_confirmed_line_by_line_in_one_decision(bench: QuietBench) -> None:
    bench.arrives(items=[an_item(), a_simple_item(2, quantity=3), a_simple_item(3)])
    for unit in bench.case.units:
        assert bench.decisions == []
        bench.checks_and_confirms(unit.line, unit.unit)
    assert bench.case.state is CaseState.CONFIRMED
    (decision,) = bench.decisions
    assert [(unit["line"], unit["unit"]) for unit in decision["units"]] == [(1, 1), (2, 1), (2, 2), (2, 3), (3, 1)]


def test_h4_all_units_are_answered_as_declared_and_confirmed_by_one_word(homes: Homes) -> None:
    # given sealed goods of three lines, by the conditions that ship
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    claim = {"justification": "CHANGED_MIND", "defective": False, "seal": "INTACT", "use": "NONE"}
    bench.arrives(items=[an_item(claim=claim), *(a_simple_item(line, 2) | {"claim": claim} for line in (2, 3))])
    # when everything is received as requested
    case = bench.desk.do(all_as_declared, RMA)
    # then nothing is decided by that, and nothing can be before the parcel is photographed
    assert {unit.verdict for unit in case.units} == {None}
    assert ready(case) == ()
    bench.desk.do(confirm_ready, RMA)
    assert bench.decisions == []
    # when it is, and somebody says so, twice
    bench.photo(Slot.PARCEL)
    decision = str(uuid.uuid4())
    for _ in range(2):
        assert bench.desk.do(confirm_ready, RMA, decision).state is CaseState.CONFIRMED
    # then one decision has them all
    (sent,) = bench.decisions
    assert [unit["verdict"] for unit in sent["units"]] == ["CONFIRM"] * 5
    assert bench.happened.count("UnitConfirmed") == 5


def test_h4_what_is_in_doubt_is_not_confirmed_with_the_rest(homes: Homes) -> None:
    # given four units, of which one was used, one has been opened, and one is dear
    homes.policy = technostok()
    bench = QuietBench(homes.open(), homes.clock)
    claim = {"justification": "CHANGED_MIND", "defective": False, "seal": "INTACT", "use": "NONE"}
    dear = a_simple_item(2) | {"claim": claim, "unit_price": {"amount": "1500.00", "currency": "EUR"}}
    bench.arrives(items=[a_simple_item(1, 3) | {"claim": claim}, dear])
    bench.photo(Slot.PARCEL)
    bench.answer(Question.SEAL, "BROKEN", unit=2)
    bench.answer(Question.USE, "EVIDENT", unit=2)
    bench.answer(Question.SEAL, "BROKEN", unit=3)
    # when all is said to be as declared
    case = bench.desk.do(all_as_declared, RMA)
    assert case.unit(1, 2).use is Use.EVIDENT, "what was found stays"
    assert [(unit.line, unit.unit) for unit in ready(case)] == [(1, 1)]
    bench.desk.do(confirm_ready, RMA)
    # then the others wait for their own verdict: one lacks its photograph, and two are for a supervisor as well
    assert [unit.verdict for unit in bench.case.units] == [Verdict.CONFIRM, None, None, None]
    assert bench.case.state is CaseState.PARTLY_PROCESSED


def test_h5_a_refusal_with_its_proof_its_label_and_its_way_back(bench: QuietBench) -> None:
    # given goods with signs of use
    bench.arrives()
    bench.photo(Slot.PARCEL)
    bench.answer_all(use="EVIDENT")
    suggestion = bench.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert suggestion.reasons == (Reason.USED,)
    # when they are refused
    bench.photo(Slot.DEFECT)
    bench.refuse(*suggestion.reasons, note="Graffi sul coperchio")
    # then label and slip come out, and the label is scanned back on the parcel
    code = f"{RMA}-R1"
    assert bench.print_all() == [f"{code} return_label 1", f"{code} slip 1"]
    assert {label.kind for label in bench.case.labels} == set(OF_A_RETURN)
    assert [row.return_code for row in bench.desk.look(queue, QueueKind.LABEL)] == [code]
    assert bench.scan_back(code)
    # and the parcel leaves, and customer service has the decision
    bench.deliver()
    assert bench.hand_over().state is CaseState.RETURNED_TO_CUSTOMER
    assert bench.decisions[0]["units"][0]["return_code"] == code
    assert bench.desk.look(figures).processed_today == 1
    assert bench.happened == [
        *("CaseImported", "ParcelArrived", "CaseOpened", "PhotoTaken"),
        *["UnitAnswered"] * 6,
        *("PhotoTaken", "UnitRefused", "LabelOrdered", "LabelOrdered", "CaseDecided"),
        *("LabelPrinted", "LabelPrinted", "LabelScannedBack", "DecisionSent", "ParcelHandedOver"),
    ]
    assert bench.journal_holds
