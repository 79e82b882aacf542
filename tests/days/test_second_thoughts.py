"""A supervisor sees it otherwise, a product works after all, a defect cannot be tried, a message comes first."""

from dataclasses import replace

import pytest

from station.domain.case import CaseState
from station.domain.condition import Function
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Reason, Verdict
from station.errors import Refusal
from station.operations.open_case import acknowledge_message
from station.settings import PlaceSettings
from station.views.load_case import load_timeline
from tests.builders import ANNA, LUCA, RMA, Homes, an_item
from tests.policies import technostok
from tests.printing.samples import text_of
from tests.quiet_bench import QuietBench

CODE = f"{RMA}-R1"
DEFECT = {"justification": "DEFECTIVE", "defective": True, "seal": "BROKEN", "use": "NONE"}


@pytest.fixture
def strict(homes: Homes) -> QuietBench:
    """A bench that works by the conditions that ship."""
    homes.policy = technostok()
    return QuietBench(homes.open(), homes.clock)


def refused_and_sent(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    bench.proves_and_refuses()
    bench.print_all()
    bench.deliver()


def test_a27_a_supervisor_opens_a_refusal_again_and_confirms_it(bench: QuietBench) -> None:
    # given
    refused_and_sent(bench)
    photos = bench.case.unit(1, 1).photos
    bench.refuses(Refusal.NO_RIGHT, bench.reopen)
    bench.signs_in(LUCA)
    bench.refuses(Refusal.BAD_ANSWER, bench.reopen, "  ")
    # when
    bench.reopen("Il graffio è della pellicola")
    assert bench.confirm().state is CaseState.CONFIRMED
    bench.deliver()
    # then both decisions stay, the label is worth nothing, and everybody can read who did it and why
    first, second = bench.decisions
    assert (first["outcome"], second["outcome"]) == ("REFUSED", "CONFIRMED")
    assert second["replaces"] == first["decision_id"]
    assert set(bench.service.taken) == {first["decision_id"], second["decision_id"]}
    assert all(label.voided for label in bench.case.labels)
    bench.refuses(Refusal.UNKNOWN_LABEL, bench.hand_over)
    assert bench.case.unit(1, 1).photos == photos
    (reopened,) = [entry for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "CaseReopened"]
    assert (reopened.operator_name, reopened.text) == ("Luca Conti", "Il graffio è della pellicola")


def test_a27_once_the_parcel_has_left_a_refusal_stands(bench: QuietBench) -> None:
    refused_and_sent(bench)
    bench.scan_back(CODE)
    bench.hand_over()
    bench.signs_in(LUCA)
    refused = bench.refuses(Refusal.ALREADY_HANDED_OVER, bench.reopen)
    assert refused.facts["return_code"] == CODE
    assert bench.case.state is CaseState.RETURNED_TO_CUSTOMER


def test_a28_a_supervisor_turns_a_confirmation_into_a_refusal(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    # when
    bench.signs_in(LUCA)
    bench.reopen("Segni d'uso sul retro")
    assert bench.proves_and_refuses().state is CaseState.REFUSED
    bench.deliver()
    # then customer service is told which decision this one replaces: the money is theirs to stop or to claim back
    first, second = bench.decisions
    assert (second["replaces"], second["decision_number"]) == (first["decision_id"], 2)
    assert (second["operator"], second["units"][0]["resolution"]) == ("luca.conti", "NONE")
    assert [entry.operator for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "CaseDecided"] == [
        ANNA.login,
        LUCA.login,
    ]
    assert bench.journal_holds


def test_a28_before_it_has_left_there_is_nothing_to_replace(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    bench.signs_in(LUCA)
    bench.refuses(Refusal.NOT_SENT_YET, bench.reopen)
    assert bench.undo().state is CaseState.IN_INSPECTION


def it_works(bench: QuietBench, **changes: object) -> None:
    """A product that was sent in as defective, and works."""
    bench.arrives(request_type="STANDARD_WARRANTY", items=[an_item(claim=DEFECT)], **changes)
    bench.answer_all(function=Function.NO_FAULT_FOUND.value)
    for slot in (Slot.PARCEL, Slot.FRONT):
        bench.photo(slot)


def test_a29_a_product_without_fault_goes_the_way_of_convenience_if_requested_in_time(strict: QuietBench) -> None:
    it_works(strict)
    unit = strict.case.unit(1, 1)
    assert Question.FUNCTION in unit.differences
    assert unit.suggestion is not None
    assert unit.suggestion.verdict is Verdict.CONFIRM
    # what shows it at work is part of the proof
    strict.refuses(Refusal.OBSTACLES, strict.confirm)
    assert unit.missing_slots[Verdict.CONFIRM] == (Slot.DEFECT,)
    strict.photo(Slot.DEFECT)
    assert strict.confirm().state is CaseState.CONFIRMED
    sent = strict.decisions[0]["units"][0]
    assert (sent["condition"]["function"], sent["disposition"]) == ("NO_FAULT_FOUND", "TECH_CHECK")


@pytest.mark.parametrize(
    "changes",
    [
        {"requested_at": "2026-11-20T10:12:00+01:00"},
        {"customer": {"profile": {"tier": "Silver", "convenience_returns": False}}},
    ],
    ids=["late", "not eligible"],
)
def test_a29_otherwise_a_product_without_fault_goes_back(strict: QuietBench, changes: dict[str, object]) -> None:
    it_works(strict, **changes)
    suggestion = strict.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (Verdict.REFUSE, (Reason.NO_FAULT_FOUND,))
    refused = strict.refuses(Refusal.OBSTACLES, strict.refuse, Reason.NO_FAULT_FOUND)
    assert refused.facts["slots"] == (Slot.DEFECT,)
    strict.photo(Slot.DEFECT)
    assert strict.refuse(Reason.NO_FAULT_FOUND).state is CaseState.REFUSED


def test_a30_what_cannot_be_tried_here_goes_to_the_technicians(strict: QuietBench) -> None:
    # given
    strict.arrives(request_type="STANDARD_WARRANTY", items=[an_item(claim=DEFECT)])
    strict.answer_all(function=Function.NOT_TESTED.value)
    for slot in (Slot.PARCEL, Slot.FRONT):
        strict.photo(slot)
    suggestion = strict.case.unit(1, 1).suggestion
    assert suggestion is not None
    assert suggestion.disposition is Disposition.TECH_CHECK
    # when the verdict waits for them, the unit lies on the shelf under a tag of its own
    assert strict.hold(note="Al controllo tecnico").state is CaseState.ON_HOLD
    strict.desk.settings = replace(strict.desk.settings, places=PlaceSettings(tech_check="T7"))
    strict.print_all()
    ((title, paper),) = strict.paper.out
    assert title.startswith("U-")
    assert "CONTROLLO TECNICO · T7" in text_of(paper)
    assert strict.case.unit(1, 1).disposition is Disposition.TECH_CHECK
    assert strict.case.decision is None
    # and when they have said something it is decided
    strict.signs_in(LUCA)
    strict.answer(Question.FUNCTION, Function.DEFECT_CONFIRMED.value)
    assert strict.confirm().state is CaseState.CONFIRMED
    assert strict.decisions[0]["units"][0]["disposition"] == "REPAIR"


@pytest.mark.parametrize("move", ["confirm", "hold"])
def test_a47_a_message_that_asks_for_something_is_read_before_the_first_verdict(
    bench: QuietBench, homes: Homes, move: str
) -> None:
    # given
    bench.arrives(agent_message="Controllare l'IMEI", acknowledge_message=True)
    bench.answer_all()
    refused = bench.refuses(Refusal.OBSTACLES, getattr(bench, move))
    assert refused.facts["obstacles"] == (Obstacle.MESSAGE_NOT_ACKNOWLEDGED,)
    # when it was read, by whom can be seen, and after a restart it was still read
    bench.desk.do(acknowledge_message, RMA)
    (read,) = [entry for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "MessageAcknowledged"]
    assert read.operator == ANNA.login
    homes.close()
    again = QuietBench(homes.open(), homes.clock)
    # then the verdict can be given, and the message stays where everybody sees it
    getattr(again, move)()
    assert again.case.unit(1, 1).verdict is not None
    assert again.case.agent_message == "Controllare l'IMEI"
