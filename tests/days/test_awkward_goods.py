"""Goods that are not what was announced: another article, too few, too many, incomplete, or a brick."""

import numpy as np
import pytest

from station.devices.decoder import decode
from station.domain import codes
from station.domain.case import CaseState
from station.domain.condition import SerialCheck
from station.domain.evidence import Slot
from station.domain.judgement import Suggestion
from station.domain.label_text import HoldTag
from station.domain.printing import JobState, PrintKind
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Reason, Reception, Verdict
from station.errors import Refusal
from station.operations.answer import UNREADABLE
from station.operations.open_case import acknowledge_message
from station.operations.order_labels import reprint
from station.operations.receive_unit import add_undeclared
from station.views.bench import HowFar
from station.views.load_bench import bench as figures
from station.views.load_bench import outgoing
from station.views.load_queue import queue
from station.views.opened import ScanAnswer
from station.views.print_jobs import next_print_job
from station.views.queue import QueueKind
from tests.builders import LUCA, RMA, Homes, a_simple_item, an_item
from tests.policies import technostok
from tests.printing.samples import one_bit, seen
from tests.quiet_bench import QuietBench

CODE, OTHER = f"{RMA}-R1", "RMA-2026-000002"


def suggestion(bench: QuietBench) -> Suggestion:
    found = bench.case.unit(1, 1).suggestion
    assert found is not None
    return found


def test_a14_another_article_in_the_box_is_shown_and_cannot_be_restocked(bench: QuietBench) -> None:
    bench.arrives()
    bench.photo(Slot.PARCEL)
    bench.photo(Slot.FRONT)
    bench.receive(Reception.WRONG_ITEM, found="Notebook Orion 15")
    refused = bench.refuses(Refusal.OBSTACLES, bench.confirm)
    assert refused.facts["obstacles"] == (Obstacle.NOT_THE_ITEM,)
    # until customer service has said something it waits with the supervisor
    assert bench.hold(note="Altro articolo").state is CaseState.ON_HOLD
    bench.signs_in(LUCA)
    bench.refuse(Reason.ITEM_MISMATCH)
    unit = bench.decisions[0]["units"][0]
    assert (unit["reception"], unit["reasons"]) == ("WRONG_ITEM", ["ITEM_MISMATCH"])


@pytest.fixture
def strict(homes: Homes) -> QuietBench:
    """A bench that works by the conditions that ship."""
    homes.policy = technostok()
    return QuietBench(homes.open(), homes.clock)


@pytest.mark.parametrize(
    ("reception", "found", "reason", "proof"),
    [
        (Reception.WRONG_ITEM, "Notebook Orion 15", Reason.ITEM_MISMATCH, (Slot.LABEL, Slot.FRONT)),
        (Reception.EMPTY_PARCEL, "mattone", Reason.EMPTY_OR_DIFFERENT, (Slot.PARCEL, Slot.FRONT)),
    ],
    ids=["a14", "a21"],
)
def test_a14_a21_what_is_not_the_article_is_proved_waits_in_quarantine_and_is_decided_by_the_supervisor(
    strict: QuietBench, reception: Reception, found: str, reason: Reason, proof: tuple[Slot, ...]
) -> None:
    # given
    bench = strict
    bench.arrives(customer={"kind": "BUSINESS"})
    bench.receive(reception, found=found)
    # then what was expected and what lay there stand side by side, and the supervisor is called
    assert (bench.case.items[0].name, bench.case.unit(1, 1).found_name) == ("Notebook Astra 13", found)
    assert (suggestion(bench).verdict, suggestion(bench).reasons) == (Verdict.HOLD, (reason,))
    assert suggestion(bench).disposition is Disposition.QUARANTINE
    # when it is put aside, its proof comes first
    assert bench.case.unit(1, 1).missing_slots[Verdict.HOLD] == proof
    bench.refuses(Refusal.OBSTACLES, bench.hold)
    for slot in {Slot.PARCEL, *proof}:
        bench.photo(slot)
    bench.hold()
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert isinstance(job.document, HoldTag)
    assert job.document.goes is Disposition.QUARANTINE
    # and nobody decides it alone
    bench.refuses(Refusal.NO_RIGHT, bench.refuse, reason)
    bench.signs_in(LUCA)
    bench.refuse(reason)
    assert bench.decisions[0]["supervisor"] == LUCA.login


def test_a17_a_serial_number_that_cannot_be_read_is_said_to_be_so_and_photographed(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    bench.answer(Question.SERIAL, UNREADABLE)
    bench.photo(Slot.SERIAL)
    unit = bench.confirm().unit(1, 1)
    assert unit.serial_check is SerialCheck.UNREADABLE
    assert bench.decisions[0]["units"][0]["serial_number"] is None


def test_a_serial_number_of_another_piece_suggests_a_refusal(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(serial="7HK2-11111")
    assert (suggestion(bench).verdict, suggestion(bench).reasons) == (Verdict.REFUSE, (Reason.SERIAL_MISMATCH,))


def test_a18_a_missing_charger_suggests_a_refusal_unless_the_product_is_defective(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.answer_all(missing=("Caricatore",))
    assert suggestion(bench).reasons == (Reason.MISSING_PARTS,)
    # and under the warranty it is noted and no more
    claim = {"justification": "DEFECTIVE", "defective": True}
    bench.arrives(rma_number="RMA-2026-000002", request_type="STANDARD_WARRANTY", items=[an_item(claim=claim)])
    bench.answer_all(missing=("Caricatore",))
    assert suggestion(bench).verdict is Verdict.CONFIRM
    bench.confirm()
    assert bench.decisions[0]["units"][0]["condition"]["missing"] == ["Caricatore"]


def test_a19_an_article_that_nobody_announced_is_kept_apart(bench: QuietBench) -> None:
    bench.arrives()
    bench.desk.do(add_undeclared, RMA, "Zaino nero")
    # nobody decides the case before it was photographed
    bench.answer_all()
    unseen = bench.refuses(Refusal.UNDECLARED_UNSEEN, bench.confirm)
    assert unseen.facts["name"] == "Zaino nero"
    bench.photo(Slot.FRONT, 0, 1)
    bench.confirm()
    declared, found = bench.decisions[0]["units"]
    assert (declared["verdict"], declared["disposition"]) == ("CONFIRM", Disposition.SECOND_CHOICE)
    assert (found["line"], found["reception"], found["verdict"]) == (0, "UNDECLARED", None)
    assert bench.case.state is CaseState.CONFIRMED


def test_a19_it_has_a_quarantine_tag_of_its_own_and_brings_nothing_into_the_refund(bench: QuietBench) -> None:
    bench.arrives()
    bench.desk.do(add_undeclared, RMA, "Zaino nero")
    tag = bench.case.unit(0, 1).tag
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert isinstance(job.document, HoldTag)
    assert (job.document.product, job.document.goes) == ("Zaino nero", Disposition.QUARANTINE)
    assert bench.print_all() == [f"{tag} hold_tag 1"]
    # when the rest is confirmed, the tag still says whose it is
    bench.photo(Slot.FRONT, 0, 1)
    bench.checks_and_confirms()
    assert bench.case.unit(0, 1).tag == tag
    assert bench.scan(tag).answer is ScanAnswer.ALREADY_PROCESSED
    assert bench.decisions[0]["units"][1]["resolution"] is None


def test_a20_nobody_says_that_something_is_missing_before_the_parcel_was_photographed(strict: QuietBench) -> None:
    bench = strict
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    for unit in (1, 2):
        bench.receive(Reception.MISSING, unit=unit)
    refused = bench.refuses(Refusal.OBSTACLES, bench.close_case)
    assert (refused.facts["obstacles"], refused.facts["slots"]) == ((Obstacle.PHOTO_MISSING,), (Slot.PARCEL,))
    bench.photo(Slot.PARCEL)
    assert bench.close_case().state is CaseState.REFUSED


def test_a20_fewer_pieces_than_announced_are_missing_when_somebody_says_so(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=3)])
    bench.checks_and_confirms(unit=1)
    bench.checks_and_confirms(unit=2)
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    assert bench.decisions == []
    assert bench.receive(Reception.MISSING, unit=3).state is CaseState.PARTLY_PROCESSED
    assert bench.decisions == []
    # when somebody closes it
    assert bench.close_case().state is CaseState.PARTLY_CONFIRMED
    assert len(bench.decisions) == 1
    assert bench.case.labels == ()


def test_a20_a_short_parcel_is_closed_by_a_word_of_its_own_also_after_a_restart(
    bench: QuietBench, homes: Homes
) -> None:
    # given a unit that was said to be missing before the others were checked
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.receive(Reception.MISSING, unit=2)
    bench.refuses(Refusal.UNITS_OPEN, bench.close_case)
    # when the last one is confirmed
    bench.checks_and_confirms(unit=1)
    # then nothing is decided, not by scanning the label again either
    assert bench.scan().answer is ScanAnswer.FOUND
    assert bench.decisions == []
    # and after a restart it is still there to be closed
    homes.close()
    bench = QuietBench(homes.open(), homes.clock)
    assert bench.desk.look(figures).resume == RMA
    assert bench.case.can_be_closed
    assert bench.close_case().state is CaseState.PARTLY_CONFIRMED
    bench.refuses(Refusal.ALREADY_DECIDED, bench.close_case)
    assert bench.desk.look(figures).resume is None


def test_a47_an_empty_parcel_is_not_closed_before_the_message_was_read(bench: QuietBench) -> None:
    bench.arrives(agent_message="Call before you close", acknowledge_message=True)
    bench.receive(Reception.MISSING)
    refused = bench.refuses(Refusal.OBSTACLES, bench.close_case)
    assert refused.facts["obstacles"] == (Obstacle.MESSAGE_NOT_ACKNOWLEDGED,)
    bench.desk.do(acknowledge_message, RMA)
    assert bench.close_case().state is CaseState.REFUSED


def test_a21_a_brick_in_the_box_is_refused_with_its_photograph(bench: QuietBench) -> None:
    bench.arrives()
    bench.receive(Reception.EMPTY_PARCEL, found="mattone")
    bench.refuses(Refusal.OBSTACLES, bench.refuse, Reason.EMPTY_OR_DIFFERENT)
    bench.photo(Slot.EXTRA)
    bench.refuse(Reason.EMPTY_OR_DIFFERENT)
    unit = bench.decisions[0]["units"][0]
    assert (unit["reception"], unit["reasons"]) == ("EMPTY_PARCEL", ["EMPTY_OR_DIFFERENT"])


def test_a_private_customer_who_used_the_goods_a_little_is_left_to_the_supervisor(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all(use="LIGHT")
    assert suggestion(bench).verdict is Verdict.HOLD
    (finding,) = suggestion(bench).findings
    assert finding.facts["consumer_convenience"] is True


def test_a33_a_printer_without_paper_keeps_the_label_and_a_spoiled_one_is_printed_as_copy_two(
    bench: QuietBench,
) -> None:
    # given
    bench.arrives()
    bench.proves_and_refuses()
    bench.paper.troubles = ["no_media", "paper_jam"]
    bench.print_all()
    assert {label.trouble for label in bench.case.labels} == {"no_media", "paper_jam"}
    # when somebody puts paper in
    bench.clock.forward(seconds=30)
    bench.print_all()
    assert {label.trouble for label in bench.case.labels} == {None}
    # and one label was spoiled
    bench.desk.do(reprint, CODE)
    bench.print_all()
    # then
    assert bench.paper.titles == [f"{CODE} return_label 1", f"{CODE} slip 1", f"{CODE} return_label 2"]
    assert bench.scan_back(CODE)


def test_a33_a_label_that_may_have_come_out_has_when_it_is_scanned_back(bench: QuietBench) -> None:
    # given a printer that lost the connection in the middle
    bench.arrives()
    bench.proves_and_refuses()
    bench.paper.troubles = ["unsure"]
    bench.print_all()
    assert bench.desk.look(outgoing).jobs_failed == 1
    # when the label lies there after all, and is scanned on its parcel
    assert bench.scan_back(CODE)
    # then nobody is sent to the printer for it any more, and it is not printed again
    assert bench.desk.look(outgoing).jobs_failed == 0
    label = next(label for label in bench.case.labels if label.kind is PrintKind.RETURN_LABEL)
    assert (label.state, label.printed_at, label.trouble) == (JobState.PRINTED, bench.clock.now, None)
    assert bench.print_all() == [f"{CODE} slip 1"]


def test_a34_the_label_of_another_parcel_is_noticed_and_both_cases_know(bench: QuietBench) -> None:
    # given two return parcels, of which one was scanned back already
    bench.arrives(rma_number=OTHER)
    bench.proves_and_refuses()
    assert bench.scan_back(f"{OTHER}-R1")  # on its own parcel
    bench.arrives()
    bench.proves_and_refuses()
    # when its label is found on the second one
    assert not bench.scan_back(f"{OTHER}-R1")
    # then both know, and the first has to be scanned back anew
    assert bench.happened[-1] == "LabelScannedBack"
    bench.rma = OTHER
    assert bench.happened[-1] == "LabelScannedBack"
    assert {row.rma_number: row.scanned_back for row in bench.desk.look(queue, QueueKind.LABEL)} == {
        OTHER: False,
        RMA: False,
    }
    # when the labels were swapped
    assert bench.scan_back(f"{OTHER}-R1", f"{OTHER}-R1")
    assert bench.scan_back(CODE, CODE)


def test_a37_after_a_power_cut_work_goes_on_where_it_stopped(bench: QuietBench, homes: Homes) -> None:
    # given a half-inspected unit and a photograph that was being written
    bench.arrives()
    bench.answer(Question.SEAL, "BROKEN")
    for slot in (Slot.PARCEL, Slot.SEAL, Slot.FRONT):
        bench.photo(slot)
    before = bench.case
    torn = bench.desk.files.path(before.parcel_photos[0].sha256).with_name(".new-torn")
    torn.write_bytes(b"\xff\xd8 half")
    # when the power is back
    homes.close()
    desk = homes.open()
    assert list(desk.files.sweep()) == [torn]
    # then
    assert desk.look(figures).resume == RMA
    assert desk.look(figures).how_far == HowFar(1, 5, 3)
    bench = QuietBench(desk, homes.clock)
    assert bench.case == before
    assert bench.case.unit(1, 1).next_question is Question.USE
    assert bench.decisions == []
    assert bench.journal_holds


def test_a38_while_customer_service_cannot_be_reached_work_goes_on(bench: QuietBench) -> None:
    # given
    bench.service.moods = ["lost"] * 3
    for number in (1, 2, 3):
        bench.arrives(rma_number=f"RMA-2026-00000{number}")
        bench.checks_and_confirms()
        bench.deliver()
    assert bench.desk.look(outgoing).decisions_waiting == 3
    # when the line is back
    bench.clock.forward(hours=1)
    while bench.deliver(seconds=0):
        pass
    # then each of them arrived once
    assert len(bench.service.taken) == len(bench.service.bodies) == 3
    assert bench.desk.look(outgoing).decisions_waiting == 0


def test_the_label_of_the_longest_number_is_printed_read_and_scanned_back(bench: QuietBench) -> None:
    # given
    number = "RMA-2026-" + "TECHNOSTOK-" * 5
    assert len(number) == 64
    bench.arrives(rma_number=number)
    bench.proves_and_refuses()
    # when
    bench.print_all()
    (_, label), (_, slip) = bench.paper.out
    # then
    (sighting,) = decode(np.asarray(one_bit(seen(label, 203))))
    assert sighting.text == f"{number}-R1"
    assert [other.text for other in decode(np.asarray(seen(slip, 300, page=1)))] == [sighting.text]
    assert codes.read(sighting.text, codes.Forms(r"RMA-[A-Z0-9-]+")) == codes.ReturnCode(sighting.text, number)
    assert bench.scan_back(sighting.text)
    assert bench.scan(sighting.text).answer is ScanAnswer.ALREADY_PROCESSED
