"""Labels and slips are printed, and when they are not the job stays and says why."""

import pypdfium2
import pytest

from station.devices.printer import FolderPrinter
from station.domain.evidence import Slot
from station.domain.label_text import TrialLabel
from station.domain.printing import JobState
from station.errands.print_labels import COMES_BACK, PrintLabels
from station.operations.labels import begin_printing
from station.operations.order_labels import reprint
from station.views.print_jobs import newest_label
from tests.builders import RMA, Homes, a_case, an_item
from tests.quiet_bench import Paper, QuietBench

CODE = f"{RMA}-R1"
LABEL, SLIP = f"{CODE} return_label 1", f"{CODE} slip 1"


@pytest.fixture
def refused(bench: QuietBench) -> QuietBench:
    bench.arrives()
    bench.photo(Slot.PARCEL)
    bench.proves_and_refuses(note="Graffi")
    return bench


def jobs(bench: QuietBench) -> list[tuple[str, str | None]]:
    return [(label.state.value, label.trouble) for label in bench.case.labels]


def words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_label_and_slip_come_out_in_this_order(refused: QuietBench) -> None:
    assert refused.print_all() == [LABEL, SLIP]
    assert jobs(refused) == [("PRINTED", None)] * 2
    assert refused.happened[-2:] == ["LabelPrinted", "LabelPrinted"]
    label, slip = (words(pdf) for _, pdf in refused.paper.out)
    assert CODE in label
    assert "Giulia Ferrari" in label
    assert "Segni d'uso" in slip.replace("’", "'")


def test_a_slip_whose_photograph_is_gone_comes_out_all_the_same(refused: QuietBench) -> None:
    for photo in refused.case.unit(1, 1).photos:
        refused.desk.files.path(photo.sha256).unlink()
    assert refused.print_all() == [LABEL, SLIP]


@pytest.mark.parametrize("trouble", sorted(COMES_BACK))
def test_a_printer_that_comes_back_is_tried_again(refused: QuietBench, trouble: str) -> None:
    refused.paper.troubles = [trouble, trouble]
    assert refused.print_all() == []
    assert jobs(refused) == [("WAITING", trouble)] * 2
    refused.clock.forward(seconds=2)
    assert refused.print_all() == [LABEL, SLIP]
    assert jobs(refused) == [("PRINTED", None)] * 2
    assert b"possible" not in refused.paper.out[0][1]


@pytest.mark.parametrize("trouble", ["rejected", "no_such_printer", "cancelled", "aborted"])
def test_a_job_that_failed_stays_says_why_and_waits_for_a_person(refused: QuietBench, trouble: str) -> None:
    refused.paper.troubles = [trouble]
    refused.print_all()
    assert jobs(refused) == [("FAILED", trouble), ("PRINTED", None)]
    refused.clock.forward(days=1)
    assert refused.print_all() == [SLIP]
    # until somebody asks for it
    refused.desk.do(reprint, CODE)
    assert refused.print_all() == [SLIP, f"{CODE} return_label 2"]


def test_a_job_that_may_have_come_out_is_left_to_a_person(refused: QuietBench) -> None:
    refused.paper.troubles = ["unsure"]
    refused.print_all()
    assert jobs(refused) == [("UNSURE", "unsure"), ("PRINTED", None)]


def test_after_a_crash_while_printing_it_is_printed_again_and_says_that_it_may_be_a_copy(
    refused: QuietBench, homes: Homes
) -> None:
    # given a program that died while the printer was at work
    class Deadly(Paper):
        def print(self, document: bytes, title: str, waiting: object = None) -> None:
            super().print(document, title)
            raise KeyboardInterrupt

    refused.paper = Deadly()
    with pytest.raises(KeyboardInterrupt):
        refused.print_all()
    first = words(refused.paper.out[0][1])
    homes.close()
    # when
    restarted = QuietBench(homes.open(), homes.clock)
    assert restarted.case.labels[0].state is JobState.PRINTING
    restarted.print_all()
    # then
    assert restarted.paper.titles == [LABEL, SLIP]
    assert words(restarted.paper.out[0][1]) != first
    assert jobs(restarted) == [("PRINTED", None)] * 2


def test_a_possible_copy_stays_one_however_long_the_printer_makes_it_wait(refused: QuietBench, homes: Homes) -> None:
    # given a label that may have come out before a crash
    label = refused.case.labels[0]
    refused.desk.do(begin_printing, label.job_id, False)
    homes.close()
    restarted = QuietBench(homes.open(), homes.clock)
    # when there is no paper at first
    restarted.paper.troubles = ["no_media", "no_media"]
    restarted.print_all()
    restarted.clock.forward(seconds=30)
    # then
    job = restarted.desk.look(newest_label, CODE)
    assert job is not None
    assert (job.begun, job.document.possible_copy) == (True, True)  # type: ignore[union-attr]  # it is a label
    assert set(restarted.print_all()) == {LABEL, SLIP}


def test_a_label_that_was_tried_once_and_did_not_come_out_is_no_possible_copy(refused: QuietBench) -> None:
    refused.print_all()
    clean = words(refused.paper.out[0][1])
    other = QuietBench(refused.desk, refused.clock)
    other.paper.troubles = ["no_media"] * 2
    refused.undo()
    refused.refuse()
    other.print_all()
    other.clock.forward(seconds=30)
    other.print_all()
    assert words(other.paper.out[0][1]).replace("-R2", "-R1") == clean


def test_goods_whose_name_the_font_cannot_write_fail_with_its_characters(bench: QuietBench) -> None:
    bench.arrives(a_case(items=[an_item(name="Notebook 𓀀")]))
    bench.proves_and_refuses()
    bench.print_all()
    assert ("FAILED", "unprintable:𓀀") in jobs(bench)


def test_a_void_label_is_not_printed(refused: QuietBench) -> None:
    refused.undo()
    assert refused.print_all() == []


def test_a_label_that_becomes_void_while_it_is_printed_stays_void(refused: QuietBench) -> None:
    class Slow(Paper):
        def print(self, document: bytes, title: str, waiting: object = None) -> None:
            refused.undo()
            super().print(document, title)

    refused.paper = Slow()
    refused.print_all()
    assert [state for state, _ in jobs(refused)] == ["VOIDED", "VOIDED"]
    assert refused.paper.titles == [LABEL]


def test_a_printer_that_fails_in_a_way_nobody_thought_of_does_not_stop_the_others(refused: QuietBench) -> None:
    class Broken(Paper):
        def print(self, document: bytes, title: str, waiting: object = None) -> None:
            if "slip" not in title:
                raise ZeroDivisionError
            super().print(document, title)

    refused.paper = Broken()
    with pytest.raises(ZeroDivisionError):
        refused.print_all()
    refused.print_all()
    assert refused.paper.titles == [SLIP]
    assert jobs(refused)[0] == ("FAILED", "unexpected")


def test_while_the_printer_waits_for_paper_the_job_says_so(refused: QuietBench) -> None:
    # given a printer that waits and tells why
    seen: list[tuple[str, str | None]] = []

    class Waiting(Paper):
        def print(self, document: bytes, title: str, waiting: object = None) -> None:
            waiting("no_media")  # type: ignore[operator]  # as every printer may
            seen.extend(jobs(refused))
            super().print(document, title)

    heard: list[None] = []
    printer = Waiting()
    PrintLabels(refused.desk, printer, lambda: heard.append(None)).work_once()  # type: ignore[arg-type]  # a printer
    assert seen[0] == ("PRINTING", "no_media")
    assert jobs(refused)[0] == ("PRINTED", None)
    assert len(heard) == 2


def test_the_station_prints_and_nobody_who_happens_to_be_signed_in(refused: QuietBench) -> None:
    refused.desk.operator = None
    refused.print_all()
    assert set(refused.sql("SELECT operator FROM journal WHERE kind = 'LabelPrinted'")) == {("",)}


def test_labels_lie_in_the_folder_of_the_folder_printer(refused: QuietBench, homes: Homes) -> None:
    errand = PrintLabels(refused.desk, FolderPrinter(homes.settings.labels))
    while errand.work_once():
        pass
    files = sorted(homes.settings.labels.iterdir())
    assert len(files) == 2
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    assert jobs(refused) == [("PRINTED", None)] * 2


def test_who_waits_for_a_test_label_hears_of_every_end_that_it_can_have(bench: QuietBench) -> None:
    # given a printer whose driver is broken
    class Broken(Paper):
        def print(self, document: bytes, title: str, waiting: object = None) -> None:
            raise ZeroDivisionError

    told: list[object] = []
    errand = PrintLabels(bench.desk, Broken())  # type: ignore[arg-type]  # a printer
    errand.try_out(TrialLabel("Milano", "today", "it"), told.append)
    # when
    with pytest.raises(ZeroDivisionError):
        errand.work_once()
    # then
    assert [trouble.code for trouble in told] == ["unexpected"]  # type: ignore[attr-defined]  # a DeviceTrouble
