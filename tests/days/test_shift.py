"""A shift begins with a look around and ends with a report of what is left."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from station.__main__ import main
from station.domain.policy_faults import PolicyFault, Problem
from station.domain.shift import Check, Fault, Finding, Standing
from station.domain.verdict import Verdict
from station.errors import PolicyBroken, StorageTrouble
from station.look_around import look_around, next_part
from station.operations.shift import end_shift, keep_self_test, skip_self_test
from station.printing.shift_sheet import shift_sheet
from station.storage.photo_files import PhotoFiles
from station.views.load_shift import self_test_due, shift_report
from station.watch import Watch
from tests.builders import LUCA, MARCO, Homes, a_case, a_simple_item
from tests.quiet_bench import QuietBench

GIB, MIB = 1024**3, 1024**2


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def a_guard(bench: QuietBench, free: int = 50 * GIB) -> Watch:
    return Watch(bench.desk, lambda _: free, bench.clock, bench.clock.tick)


def found(bench: QuietBench, check: Check, watch: Watch) -> Finding:
    return next(one for one in look_around(bench.desk, watch) if one.check is check)


def test_h6_a_bench_at_which_all_is_well_says_so(bench: QuietBench) -> None:
    bench.arrives()
    around = look_around(bench.desk, a_guard(bench))
    assert {one.check: one.fault for one in around} == dict.fromkeys(
        (Check.DISK, Check.CLOCK, Check.JOURNAL, Check.OUTGOING, Check.POLICY), Fault.NONE
    )


def test_h6_the_self_test_is_offered_once_a_day_and_going_without_is_kept(bench: QuietBench) -> None:
    assert bench.desk.look(self_test_due)
    bench.desk.do(skip_self_test)
    assert not bench.desk.look(self_test_due)
    bench.clock.forward(hours=24)
    assert bench.desk.look(self_test_due)
    bench.desk.do(keep_self_test, look_around(bench.desk, a_guard(bench, free=GIB)))
    assert not bench.desk.look(self_test_due)
    kinds = bench.sql("SELECT kind FROM journal ORDER BY seq DESC LIMIT 2")
    assert kinds == [("SelfTested",), ("SelfTestSkipped",)]
    assert "DISK:LOOK:NEARLY_FULL" in bench.sql("SELECT body FROM journal ORDER BY seq DESC LIMIT 1")[0][0]


def test_a40_the_guard_warns_and_keeps_the_reserve_again_once_there_is_room(bench: QuietBench) -> None:
    reserve = bench.desk.settings.reserve
    reserve.unlink(missing_ok=True)
    assert a_guard(bench, free=400 * MIB).disk().fault is Fault.TOO_FULL
    assert not reserve.exists()
    assert a_guard(bench, free=GIB).disk().fault is Fault.NEARLY_FULL
    assert reserve.exists()


def test_a40_a_clock_that_was_moved_is_told_of_once_and_one_before_the_journal_until_it_is_right(
    bench: QuietBench,
) -> None:
    bench.arrives()
    watch = a_guard(bench)
    bench.clock.forward(minutes=5)
    assert watch.clock().fault is Fault.NONE
    bench.clock.jump(minutes=10)
    assert watch.clock().fault is Fault.RAN_AWAY
    assert watch.clock().fault is Fault.NONE
    bench.clock.back(days=2)
    assert watch.clock().fault is Fault.BEFORE_LAST_EVENT
    assert watch.clock().fault is Fault.BEFORE_LAST_EVENT


def test_a40_a_photograph_that_has_no_room_is_refused_and_a_decision_is_not(homes: Homes, tmp_path: Path) -> None:
    bench = QuietBench(homes.open(), homes.clock)
    bench.arrives()
    bench.answer_all()
    full = PhotoFiles(tmp_path / "photos", keep_free=10**18)
    with pytest.raises(StorageTrouble, match="disk_full"):
        full.keep(b"a picture")
    bench.confirm()
    assert bench.case.unit(1, 1).verdict is Verdict.CONFIRM


def test_a_journal_that_was_changed_far_back_is_found_part_by_part(
    bench: QuietBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    # given a row that somebody changed past the triggers
    bench.arrives()
    bench.answer_all()
    with bench.desk._database.writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_no_UPDATE")
        connection.exec_driver_sql("UPDATE journal SET operator = 'nobody' WHERE seq = 3")
    # then the newest rows show it, and so does a walk in small steps
    assert found(bench, Check.JOURNAL, a_guard(bench)).facts["row"] == 3
    monkeypatch.setattr("station.look_around.ROWS_AT_ONCE", 2)
    after, broken, steps = 0, 0, 0
    while not broken:
        after, broken, _ = next_part(bench.desk, after)
        steps += 1
    assert (broken, steps) == (3, 2)


def test_a_policy_that_cannot_be_used_and_decisions_that_wait_are_named(bench: QuietBench) -> None:
    bench.arrives()
    bench.answer_all()
    bench.confirm()
    bench.desk.policy_trouble = PolicyBroken(PolicyFault(12, "clause 3", Problem.NO_REASON))
    watch = a_guard(bench)
    assert found(bench, Check.POLICY, watch).facts["line"] == "12"
    assert found(bench, Check.OUTGOING, watch) == Finding(
        Check.OUTGOING, Standing.LOOK, Fault.NOT_SENT, {"waiting": 1, "set_aside": 0}
    )


def a_day(bench: QuietBench) -> None:
    """One parcel refused, one held in part, one untouched; two people."""
    bench.desk.do(skip_self_test)
    bench.arrives(a_case(rma_number="RMA-2026-000001", items=[a_simple_item(1)]))
    bench.answer_all(use="EVIDENT")
    bench.proves_and_refuses()
    bench.signs_in(MARCO)
    bench.arrives(a_case(rma_number="RMA-2026-000002", items=[a_simple_item(1, quantity=2)]))
    bench.hold(unit=2, note="Graffi o polvere?")
    bench.import_(a_case(rma_number="RMA-2026-000003", items=[a_simple_item(1)]))
    bench.scan()


def test_h6_the_report_of_a_shift_says_what_was_done_and_what_is_left(bench: QuietBench) -> None:
    # given
    a_day(bench)
    # when
    report = bench.desk.do(end_shift)
    # then
    assert report.parcels == 3  # they arrived, whatever became of them
    assert (report.verdicts[Verdict.REFUSE], report.verdicts[Verdict.HOLD]) == (1, 1)
    assert [case.rma_number for case in report.open_cases] == ["RMA-2026-000002", "RMA-2026-000003"]
    assert [unit.tag for unit in report.on_shelf] == ["U-MILANO-2-1"]
    assert len(report.labels_left) == 3
    assert report.not_sent == 1
    assert set(report.people) == {"Anna Rossi", "Marco Bianchi"}
    text = words_of(shift_sheet(report, bench.desk.settings.zone, "it"))
    for said in (
        "Rapporto di turno",
        "23/11/2026 00:00 – 09:00",
        "RMA-2026-000001",
        "Segni d'uso",
        "da Anna Rossi",
        "Pratiche ancora aperte",
        "U-MILANO-2-1",
        "Etichetta di reso",
        "Registrate qui e non ancora inviate: 1.",
        "saltata",
        "pagina 1 di 1",
    ):
        assert said in text
    assert "Giulia" not in text


def test_the_next_shift_begins_where_the_last_one_ended(bench: QuietBench) -> None:
    a_day(bench)
    bench.clock.forward(minutes=1)
    bench.desk.do(end_shift)
    bench.clock.forward(hours=2)
    bench.signs_in(LUCA)
    after = bench.desk.look(shift_report)
    assert (after.parcels, after.refused, after.people) == (0, (), ())
    assert after.since == bench.clock.now - timedelta(hours=2)
    assert len(after.open_cases) == 2
    assert bench.desk.look(shift_report, datetime(2026, 11, 23, tzinfo=UTC)).parcels == 3


@pytest.mark.parametrize("language", ["it", "en", "fr"])
def test_a_report_of_many_open_cases_goes_on_over_pages_and_leaves_none_out(bench: QuietBench, language: str) -> None:
    for number in range(60):
        bench.import_(
            a_case(rma_number=f"RMA-2026-{number:06}", items=[a_simple_item(1) | {"name": "Lampada 作業 <b>&"}])
        )
        bench.scan()
    pdf = shift_sheet(bench.desk.look(shift_report), bench.desk.settings.zone, language)
    text = words_of(pdf)
    assert all(f"RMA-2026-{number:06}" in text for number in range(60))
    assert len(pypdfium2.PdfDocument(pdf)) > 1


def test_stationctl_writes_the_report_of_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, target = ["--home", str(tmp_path / "home")], str(tmp_path / "shift.pdf")
    assert main([*home, "shift-report", target, "--from", "2026-11-23T06:00", "--lang", "fr"]) == 0
    assert "23/11/2026 06:00" in words_of((tmp_path / "shift.pdf").read_bytes())
    assert main([*home, "shift-report", target, "--from", "yesterday"]) == 2
    assert "no day and time" in capsys.readouterr().err
