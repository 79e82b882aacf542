"""Verdicts: when they are possible, what follows from them, and what leaves the station."""

import hashlib
import json
import uuid

import jsonschema
import pytest

from resources import path
from station.domain.case import CaseState, Resolution
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Reason, Reception, Verdict
from station.errors import Refusal
from station.operations.decide import decide
from station.operations.receive_unit import write_note
from tests.builders import CLAIRE, LUCA, RMA, a_case, a_simple_item, an_item, take
from tests.quiet_bench import QuietBench

TWO = [a_simple_item(1), a_simple_item(2)]


def obstacles(bench: QuietBench, *moves: object) -> tuple[Obstacle, ...]:
    found = bench.refuses(Refusal.OBSTACLES, *moves).facts["obstacles"]
    assert isinstance(found, tuple)
    return found


def test_a_unit_that_is_all_well_is_confirmed_and_the_decision_is_on_its_way(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.answer_all()
    # when
    case = bench.confirm()
    # then
    unit = case.unit(1, 1)
    assert case.state is CaseState.CONFIRMED
    assert (unit.verdict, unit.resolution) == (Verdict.CONFIRM, Resolution.REFUND)
    assert unit.disposition is Disposition.SECOND_CHOICE
    assert case.decision is not None
    assert case.decision.can_be_undone
    assert case.labels == ()
    assert bench.happened[-3:] == ["UnitConfirmed", "LabelOrdered", "CaseDecided"]


@pytest.mark.parametrize("resolution", ["REPLACEMENT", "COMMERCIAL_SETTLEMENT"])
def test_what_the_customer_gets_is_what_customer_service_promised(bench: QuietBench, resolution: str) -> None:
    bench.arrives(request_type="ADVANCED_WARRANTY", resolution=resolution)
    assert bench.checks_and_confirms().unit(1, 1).resolution == resolution


def test_nothing_is_confirmed_before_every_question_has_its_answer(bench: QuietBench) -> None:
    bench.arrives()
    for question, value in ((Question.SEAL, "BROKEN"), (Question.USE, "NONE"), (Question.SERIAL, "7HK2-99101")):
        bench.answer(question, value)
        assert obstacles(bench, bench.confirm) == (Obstacle.ANSWERS_MISSING,)
    bench.answer_all()
    assert bench.confirm().state is CaseState.CONFIRMED


def test_nothing_is_refused_without_a_photograph_of_the_unit(bench: QuietBench) -> None:
    bench.arrives()
    bench.photo(Slot.PARCEL)
    assert obstacles(bench, bench.refuse) == (Obstacle.PHOTO_MISSING,)
    bench.photo(Slot.FRONT)
    assert bench.refuse().state is CaseState.REFUSED


def test_a_refusal_has_a_reason_and_other_has_words(bench: QuietBench) -> None:
    bench.arrives()
    bench.photo()

    def refuse(reasons: tuple[Reason, ...], note: str = "") -> object:
        return bench.desk.do(decide, RMA, 1, 1, Verdict.REFUSE, reasons, note)

    assert obstacles(bench, refuse, ()) == (Obstacle.REASON_MISSING,)
    assert obstacles(bench, refuse, (Reason.OTHER,), " \n\0 ") == (Obstacle.REASON_TEXT_MISSING,)
    refuse((Reason.OTHER, Reason.USED, Reason.OTHER), "smells of smoke")
    assert bench.case.unit(1, 1).reasons == (Reason.OTHER, Reason.USED)


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (None, ("lines", "postal_code", "city", "country")),
        ({"lines": ["  "], "postal_code": "43121", "city": "Parma", "country": "IT"}, ("lines",)),
        ({"lines": ["Strada Farini 52"], "postal_code": "43121", "city": "Parma"}, ("country",)),
    ],
)
def test_nothing_is_refused_that_could_not_be_sent_back(
    bench: QuietBench, address: object, missing: tuple[str, ...]
) -> None:
    case = a_case()
    case["customer"]["address"] = address  # type: ignore[index]  # the case's customer is an object
    bench.arrives(case)
    bench.photo()
    assert bench.refuses(Refusal.NO_ADDRESS, bench.refuse).facts["missing"] == missing
    # what is confirmed needs no address
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED


@pytest.mark.parametrize(
    ("changes", "refusal", "characters"),
    [
        ({"lines": ["Casella Postale 123"]}, Refusal.LETTER_BOX, None),
        ({"lines": ["c/o Rossi", "P.O. Box 7"]}, Refusal.LETTER_BOX, None),
        ({"lines": ["千代田区丸の内1-1"], "city": "東京"}, Refusal.UNPRINTABLE_ADDRESS, "千 代 田 区 丸 の 内 東 京"),
        ({"city": "القاهرة"}, Refusal.UNPRINTABLE_ADDRESS, "ا ل ق ه ر ة"),
        ({"city": "תל אביב"}, Refusal.UNPRINTABLE_ADDRESS, "ת ל א ב י"),
    ],
)
def test_a46_an_address_that_no_label_can_carry_is_named_before_the_verdict_and_the_goods_can_wait(
    bench: QuietBench, changes: dict[str, object], refusal: Refusal, characters: str | None
) -> None:
    # given
    case = a_case()
    case["customer"]["address"] |= changes  # type: ignore[index]  # the case's customer is an object
    bench.arrives(case)
    bench.photo()
    # when
    refused = bench.refuses(refusal, bench.refuse)
    # then what is wrong is named, and the unit is held until customer service gives another address
    assert refused.facts.get("characters") == characters
    assert bench.hold().state is CaseState.ON_HOLD
    bench.import_(version=2)
    bench.signs_in(LUCA)
    assert bench.refuse().state is CaseState.REFUSED


@pytest.mark.parametrize("city", ["Αθήνα", "София", "Đà Nẵng", "Łódź", "Reykjavík"])
def test_an_address_in_an_alphabet_that_the_label_has_is_no_obstacle(bench: QuietBench, city: str) -> None:
    case = a_case()
    case["customer"]["address"] |= {"city": city, "lines": ["Via C. P. Bach 3, BP 12"]}  # type: ignore[index]  # as above
    bench.arrives(case)
    bench.photo()
    assert bench.refuse().state is CaseState.REFUSED
    bench.print_all()
    assert len(bench.paper.out) == 2


def test_a_refusal_orders_its_label_and_its_slip_with_the_verdict(bench: QuietBench) -> None:
    bench.arrives()
    case = bench.proves_and_refuses()
    assert {(label.return_code, label.kind, label.copy, label.state) for label in case.labels} == {
        (f"{RMA}-R1", "RETURN_LABEL", 1, "WAITING"),
        (f"{RMA}-R1", "SLIP", 1, "WAITING"),
    }
    assert case.unit(1, 1).return_code == f"{RMA}-R1"
    assert case.unit(1, 1).disposition is Disposition.RETURN_TO_CUSTOMER
    assert case.unit(1, 1).resolution is Resolution.NONE


def test_all_refused_units_go_back_in_one_parcel(bench: QuietBench) -> None:
    bench.arrives(items=[*TWO, a_simple_item(3)])
    bench.checks_and_confirms(line=2)
    bench.proves_and_refuses(line=1)
    assert bench.case.labels == ()
    case = bench.proves_and_refuses(Reason.MISSING_PARTS, line=3)
    assert case.state is CaseState.PARTLY_CONFIRMED
    assert [unit.return_code for unit in case.units] == [f"{RMA}-R1", None, f"{RMA}-R1"]
    assert len(case.labels) == 2


@pytest.mark.parametrize(
    ("verdicts", "state"),
    [
        ("CC", CaseState.CONFIRMED),
        ("RR", CaseState.REFUSED),
        ("CR", CaseState.PARTLY_CONFIRMED),
        ("CM", CaseState.PARTLY_CONFIRMED),
        ("RM", CaseState.REFUSED),
        ("MM", CaseState.REFUSED),
        ("C.", CaseState.PARTLY_PROCESSED),
        ("M.", CaseState.IN_INSPECTION),
        ("H.", CaseState.ON_HOLD),
        ("HC", CaseState.ON_HOLD),
        ("CH", CaseState.ON_HOLD),
    ],
)
def test_the_state_of_a_case_is_what_its_units_add_up_to(bench: QuietBench, verdicts: str, state: CaseState) -> None:
    bench.arrives(items=TWO)
    moves = {
        "C": bench.checks_and_confirms,
        "R": lambda line: bench.proves_and_refuses(line=line),
        "H": lambda line: bench.hold(line=line),
        "M": lambda line: bench.receive(Reception.MISSING, line=line),
        ".": lambda line: None,
    }
    for line, letter in enumerate(verdicts, 1):
        shown = moves[letter](line=line)
        assert shown in (None, bench.case), "what the move has answered stands in the database"
    if bench.case.can_be_closed:
        assert bench.close_case() == bench.case
    assert bench.case.state is state
    decided = state in (CaseState.CONFIRMED, CaseState.REFUSED, CaseState.PARTLY_CONFIRMED)
    assert len(bench.decisions) == int(decided)


def test_a_unit_is_decided_once(bench: QuietBench) -> None:
    bench.arrives(items=TWO)
    bench.checks_and_confirms()
    bench.photo(line=2)
    for again in (bench.confirm, bench.refuse, bench.hold):
        bench.refuses(Refusal.ALREADY_DECIDED, again)
    for change in (
        lambda: bench.answer(Question.SEAL, "INTACT"),
        lambda: bench.receive(Reception.MISSING),
        lambda: bench.desk.do(write_note, RMA, 1, 1, "later"),
    ):
        bench.refuses(Refusal.ALREADY_DECIDED, change)


def test_a_decided_case_takes_nothing_more(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    for change in (bench.confirm, bench.refuse, bench.hold, bench.photo, lambda: bench.answer(Question.USE, "LIGHT")):
        bench.refuses(Refusal.ALREADY_DECIDED, change)


def test_the_same_decision_said_twice_is_made_once(bench: QuietBench) -> None:
    # given a decision whose answer was lost
    bench.arrives()
    bench.answer_all()
    said = (decide, RMA, 1, 1, Verdict.CONFIRM, (), "", str(uuid.uuid4()))
    once = bench.desk.do(*said)
    happened = bench.happened
    # when
    assert bench.desk.do(*said) == once
    # then
    assert bench.happened == happened
    assert len(bench.decisions) == 1


def test_confirm_and_refuse_in_one_breath_are_what_came_first(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    bench.photo()
    decision = str(uuid.uuid4())
    bench.desk.do(decide, RMA, 1, 1, Verdict.CONFIRM, (), "", decision)
    case = bench.desk.do(decide, RMA, 1, 1, Verdict.REFUSE, (Reason.USED,), "", decision)
    assert case.state is CaseState.CONFIRMED


def test_the_id_of_a_withdrawn_decision_is_never_given_again(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    decision = str(uuid.uuid4())
    for _ in range(2):
        bench.desk.do(decide, RMA, 1, 1, Verdict.CONFIRM, (), "", decision)
        bench.undo()
    ids = [document["decision_id"] for document in bench.decisions]
    assert ids[0] == decision
    assert len(set(ids)) == 2


def test_a_second_refusal_shows_the_void_label_and_the_new_one(bench: QuietBench) -> None:
    # given a refusal that was taken back
    bench.arrives()
    bench.proves_and_refuses()
    bench.undo()
    # when the unit is refused again
    shown = bench.refuse()
    # then both parcels are there, as they stand in the database
    assert shown == bench.case
    assert [(label.return_code, label.voided) for label in shown.labels] == [
        *[(f"{RMA}-R1", True)] * 2,
        *[(f"{RMA}-R2", False)] * 2,
    ]


# holding


def test_a_held_unit_waits_for_a_supervisor(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.answer_all()
    bench.photo()
    held = bench.hold(note="Is this use or a scratch of the factory?")
    assert held.state is CaseState.ON_HOLD
    # then
    bench.signs_in(CLAIRE)
    for verdict in (bench.confirm, bench.refuse):
        bench.refuses(Refusal.NO_RIGHT, verdict)
    bench.signs_in(LUCA)
    assert bench.confirm().state is CaseState.CONFIRMED
    assert bench.decisions[0]["operator"] == "luca.conti"


def test_held_twice_is_held_once(bench: QuietBench) -> None:
    bench.arrives()
    once = bench.hold(note="?")
    happened = bench.happened
    bench.clock.forward(seconds=5)
    assert bench.hold(note="?") == once
    assert bench.happened == happened
    bench.refuses(Refusal.NO_RIGHT, bench.hold, 1, 1, "another question")


def test_a_held_unit_can_be_looked_into_further(bench: QuietBench) -> None:
    bench.arrives()
    bench.hold()
    bench.answer_all()
    bench.photo()
    assert bench.case.state is CaseState.ON_HOLD


# what leaves


def test_the_decision_is_frozen_and_the_journal_knows_its_hash(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.proves_and_refuses()
    ((decision, body),) = bench.sql("SELECT id, body FROM decisions")
    ((journalled,),) = bench.sql("SELECT body FROM journal WHERE kind = 'CaseDecided'")
    # when customer service changes its mind about everything
    take(bench.desk, a_case(version=2, agent_message="Nothing is as it was", customer={"name": "Somebody Else"}))
    bench.clock.forward(days=1)
    # then
    assert bench.sql("SELECT body FROM decisions") == [(body,)]
    facts = json.loads(journalled)
    assert (facts["decision"], facts["sha256"]) == (decision, hashlib.sha256(body).hexdigest())


def test_the_decision_says_what_was_found(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[an_item(), a_simple_item(2, quantity=2)])
    bench.photo(Slot.PARCEL)
    bench.answer_all(use="EVIDENT", missing=("Caricatore",))
    bench.proves_and_refuses(Reason.USED, Reason.MISSING_PARTS, note="Graffi\0 sul coperchio")
    bench.receive(Reception.MISSING, line=2, unit=2)
    bench.desk.do(write_note, RMA, 2, 1, "box a little worn")
    bench.clock.forward(minutes=7)
    bench.checks_and_confirms(line=2)
    bench.close_case()
    # then
    (said,) = bench.decisions
    refused, confirmed, missing = said["units"]
    assert said["outcome"] == "PARTLY_CONFIRMED"
    assert (said["decision_number"], said["replaces"], said["case_version"]) == (1, None, 1)
    assert (said["arrived_at"], said["decided_at"]) == ("2026-11-23T08:00:00Z", "2026-11-23T08:07:00Z")
    assert said["resolution_due_by"] == "2026-11-25T08:00:00Z"
    assert refused["condition"]["missing"] == ["Caricatore"]
    assert (refused["grade"], refused["reasons"]) == ("D", ["USED", "MISSING_PARTS"])
    assert refused["note"] == "Graffi sul coperchio"
    assert confirmed["note"] == "box a little worn"
    assert (missing["reception"], missing["verdict"], missing["disposition"]) == ("MISSING", None, None)
    assert [(photo["slot"], photo["line"]) for photo in said["photos"]] == [("PARCEL", None), ("DEFECT", 1)]
    assert {finding["rule"] for finding in said["findings"]} >= {"R2", "R3", "R4", "R10"}


def test_a_refused_unit_that_nobody_ticked_as_received_was_received(bench: QuietBench) -> None:
    bench.arrives()
    bench.proves_and_refuses()
    assert bench.decisions[0]["units"][0]["reception"] == "RECEIVED"
    assert bench.case.unit(1, 1).reception is Reception.RECEIVED


def test_the_decision_keeps_to_its_published_form(bench: QuietBench) -> None:
    schemas = [file for file in path().rglob("*.json") if "decision" in file.name and "schema" in file.name]
    assert len(schemas) == 1
    schema = json.loads(schemas[0].read_text(encoding="utf-8"))
    bench.arrives(items=[an_item(), a_simple_item(2, quantity=2)])
    bench.answer_all()
    bench.proves_and_refuses(Reason.OTHER, note="\u202eדבר")
    bench.receive(Reception.MISSING, line=2, unit=2)
    bench.checks_and_confirms(line=2)
    bench.close_case()
    jsonschema.validate(bench.decisions[0], schema)


def test_every_decision_has_one_delivery_that_waits_until_it_can_no_longer_be_undone(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    assert bench.sql("SELECT state, tries FROM deliveries") == [("WAITING", 0)]
    assert not bench.deliver(seconds=29)
    assert bench.deliver(seconds=1)
    assert bench.service.taken == [bench.decisions[0]["decision_id"]]
