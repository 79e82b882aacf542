"""H1, H2: a label says where confirmed goods go, and that a replacement is activated; the station moves no stock."""

from dataclasses import replace

import numpy as np
import pytest

from station.devices.decoder import decode
from station.domain.case import CaseState, Resolution
from station.domain.condition import Hazard
from station.domain.evidence import Slot
from station.domain.label_text import LocationLabel
from station.domain.printing import JobState
from station.domain.questions import Question
from station.domain.verdict import Disposition, Reason, Verdict
from station.errors import Refusal
from station.operations.hazard import leave_hazard
from station.operations.order_labels import reprint
from station.operations.put_aside import photograph_aside, put_aside, tag_parcel
from station.operations.review import ask_new_photo, overturn
from station.printing.location_label import location_label
from station.printing.shift_sheet import shift_sheet
from station.settings import PlaceSettings, ProcessSettings
from station.views.load_shift import shift_report
from station.views.opened import ScanAnswer
from station.views.print_jobs import next_print_job
from tests.builders import LUCA, RMA, Homes, a_simple_item, an_item
from tests.printing.samples import one_bit, seen, text_of
from tests.quiet_bench import QuietBench

DEFECTIVE = {"justification": "DEFECTIVE", "defective": True, "seal": "BROKEN", "use": "NONE"}
LABEL = f"{RMA}-D1-1"


def advanced_guarantee(bench: QuietBench) -> None:
    bench.arrives(request_type="ADVANCED_WARRANTY", resolution="REPLACEMENT", items=[an_item(claim=DEFECTIVE)])
    bench.answer_all(function="DEFECT_CONFIRMED")


def waits(bench: QuietBench) -> LocationLabel:
    job = bench.desk.look(next_print_job)
    assert job is not None
    assert isinstance(job.document, LocationLabel)
    return job.document


def test_h2_a_confirmation_prints_where_the_goods_go_and_that_a_replacement_is_activated(bench: QuietBench) -> None:
    # given a shop that has given its places names
    bench.desk.settings = replace(bench.desk.settings, places=PlaceSettings(repair="Scaffale L4"))
    advanced_guarantee(bench)
    # when
    bench.confirm()
    # then
    label = waits(bench)
    assert (label.goes, label.place, label.gets) == (Disposition.REPAIR, "Scaffale L4", (Resolution.REPLACEMENT,))
    assert bench.print_all() == [f"{LABEL} location_label 1"]
    ((_, paper),) = bench.paper.out
    for said in ("RIPARAZIONE · Scaffale L4", "Notebook Astra 13", "La sostituzione viene attivata", RMA):
        assert said in text_of(paper)
    assert "Ferrari" not in text_of(paper)
    # and a scanner that reads it finds the case again
    (sighting,) = decode(np.asarray(one_bit(seen(paper, 203))))
    assert bench.scan(sighting.text).answer is ScanAnswer.ALREADY_PROCESSED
    assert [(one.return_code, one.state) for one in bench.case.locations] == [(LABEL, JobState.PRINTED)]


def test_h1_each_place_has_one_label_for_all_that_goes_there(bench: QuietBench) -> None:
    # given two lamps and a notebook that go to different places, and a fourth article that goes back
    lamp = a_simple_item(2, quantity=2) | {"name": "Lamp"}
    bench.arrives(items=[an_item(claim=DEFECTIVE), lamp, a_simple_item(3)], customer={"kind": "BUSINESS"})
    for line, unit in ((1, 1), (2, 1), (2, 2)):
        bench.checks_and_confirms(line, unit)
    assert bench.print_all() == [], "nothing is said before the case is decided"
    bench.proves_and_refuses(Reason.USED, line=3)
    # then
    assert bench.case.state is CaseState.PARTLY_CONFIRMED
    bench.print_all()
    assert sorted(bench.paper.titles) == [
        f"{RMA}-D1-1 location_label 1",
        f"{RMA}-D1-2 location_label 1",
        f"{RMA}-R1 return_label 1",
        f"{RMA}-R1 slip 1",
    ]
    said = [text_of(paper) for title, paper in bench.paper.out if "-D1-2" in title]
    assert "SECONDA SCELTA" in said[0]
    assert "2 × Lamp" in said[0]


def test_h2_the_label_is_void_with_its_decision_and_the_next_one_has_its_own(bench: QuietBench) -> None:
    # given a label that came out, and a decision that is taken back
    advanced_guarantee(bench)
    bench.confirm()
    bench.print_all()
    bench.undo()
    assert bench.case.locations == ()
    bench.refuses(Refusal.UNKNOWN_LABEL, bench.desk.do, reprint, LABEL)
    assert bench.happened.count("LabelVoided") == 1
    # when it is confirmed again and sent, and a supervisor opens it once more
    bench.confirm()
    assert [label.return_code for label in bench.case.locations] == [f"{RMA}-D2-1"]
    bench.deliver()
    bench.signs_in(LUCA)
    bench.reopen()
    # then what had not come out never does
    assert bench.print_all() == [f"{LABEL} location_label 1"]
    assert bench.journal_holds


def test_h2_what_a_supervisor_overturns_has_another_label_and_the_rest_keeps_the_one_it_wears(
    bench: QuietBench,
) -> None:
    # given a notebook for repair and a lamp, each with its label, and a decision that has left
    bench.arrives(items=[an_item(claim=DEFECTIVE), a_simple_item(2)], customer={"kind": "BUSINESS"})
    bench.photo(Slot.FRONT, line=2)
    bench.checks_and_confirms(1)
    bench.checks_and_confirms(2)
    bench.print_all()
    bench.deliver()
    # when the lamp is to go back after all
    bench.signs_in(LUCA)
    bench.desk.do(overturn, RMA, 2, 1, Verdict.REFUSE, "used", (Reason.USED,))
    bench.print_all()
    # then the label of the lamp is void, and nobody prints another one for the notebook
    assert [label.return_code for label in bench.case.locations] == [f"{RMA}-D1-1"]
    assert [title for title in bench.paper.titles if "location" in title] == [
        f"{RMA}-D1-1 location_label 1",
        f"{RMA}-D1-2 location_label 1",
    ]


def test_h2_a_label_whose_goods_were_judged_otherwise_meanwhile_is_void(bench: QuietBench) -> None:
    # given two units with one label, of which one is taken up again, and then the other one as well
    bench.arrives(items=[a_simple_item(1, quantity=2)], customer={"kind": "BUSINESS"})
    for unit in (1, 2):
        bench.photo(Slot.FRONT, unit=unit)
        bench.checks_and_confirms(1, unit)
    bench.print_all()
    bench.deliver()
    bench.signs_in(LUCA)
    # when one goes back
    bench.desk.do(overturn, RMA, 1, 2, Verdict.REFUSE, "used", (Reason.USED,))
    # then the label that spoke of both is void, and the one that stays has its own
    assert [label.return_code for label in bench.case.locations] == [f"{RMA}-D2-1"]
    assert bench.journal_holds


def test_h2_a_label_that_says_no_longer_where_its_goods_go_is_void_with_the_next_decision(bench: QuietBench) -> None:
    # given a notebook for repair and a lamp, and a case that is open again because of the lamp
    bench.arrives(items=[an_item(claim=DEFECTIVE), a_simple_item(2)], customer={"kind": "BUSINESS"})
    bench.checks_and_confirms(1)
    bench.checks_and_confirms(2)
    bench.print_all()
    bench.deliver()
    bench.signs_in(LUCA)
    bench.desk.do(ask_new_photo, RMA, 2, 1, Slot.FRONT, "Sharper")
    # when the notebook is looked at once more as well, and goes back
    bench.undo()
    bench.clock.forward(minutes=1)
    bench.undo()
    assert bench.case.unit(1, 1).verdict is None
    bench.proves_and_refuses(Reason.USED)
    bench.confirm(2)
    # then nothing says any more that it is to be repaired
    assert [label.return_code for label in bench.case.locations] == [f"{RMA}-D2-1"]
    assert bench.journal_holds


def test_h2_a_label_that_was_lost_is_printed_again_as_copy_two(bench: QuietBench) -> None:
    advanced_guarantee(bench)
    bench.confirm()
    bench.paper.troubles = ["aborted"]
    bench.print_all()
    (label,) = bench.case.locations
    assert (label.state, label.trouble) == (JobState.FAILED, "aborted")
    bench.desk.do(reprint, LABEL)
    assert bench.print_all() == [f"{LABEL} location_label 2"]
    assert [(one.copy, one.state) for one in bench.case.locations] == [(2, JobState.PRINTED)]


def test_h2_where_there_is_no_stock_for_it_nothing_is_ordered(homes: Homes) -> None:
    bench = QuietBench(homes.open(), homes.clock)
    bench.desk.settings = replace(bench.desk.settings, process=ProcessSettings(location_labels=False))
    advanced_guarantee(bench)
    bench.confirm()
    assert bench.case.locations == ()
    assert bench.print_all() == []


def test_what_was_dangerous_is_labelled_for_its_safe_place(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer(Question.HAZARD, Hazard.SWOLLEN.value)
    bench.signs_in(LUCA)
    bench.desk.do(leave_hazard, RMA, 1, 1, "Lies in the sand")
    bench.confirm()
    label = waits(bench)
    assert (label.goes, label.place) == (Disposition.HAZARD_BIN, bench.desk.settings.process.safe_place)
    assert "PERICOLO: NON SPEDIRE · S1" in text_of(location_label(label))


@pytest.mark.parametrize("language", ["it", "en", "fr"])
@pytest.mark.parametrize("goes", [goes for goes in Disposition if goes is not Disposition.RETURN_TO_CUSTOMER])
def test_the_label_has_words_for_every_place(language: str, goes: Disposition) -> None:
    every = tuple(what for what in Resolution if what is not Resolution.NONE)
    label = LocationLabel(RMA, goes, "A" * 80, "Lamp " * 99, every, "23/11/2026 09:00", "Milano", 1, language)
    assert RMA in text_of(location_label(label))


@pytest.mark.parametrize("language", ["it", "en", "fr"])
def test_the_report_of_a_shift_names_every_label_that_has_not_come_out(bench: QuietBench, language: str) -> None:
    # given a location label and a quarantine tag that wait for the printer
    advanced_guarantee(bench)
    bench.confirm()
    tag = bench.desk.do(put_aside, "HAND-WRITTEN-77").tag
    for slot in (Slot.PARCEL, Slot.LABEL):
        bench.desk.do(photograph_aside, tag, slot, bench.shot())
    bench.desk.do(tag_parcel, tag)
    # then
    report = bench.desk.look(shift_report)
    assert [left.code for left in report.labels_left] == [LABEL, tag]
    said = text_of(shift_sheet(report, bench.desk.settings.zone, language))
    assert LABEL in said
    assert tag in said
