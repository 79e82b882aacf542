"""Parcels that come late, twice, in pieces, unannounced, or with the wrong number on them."""

import pytest

from station.domain.case import CaseState
from station.domain.questions import Question
from station.domain.rules import Result, Rule
from station.domain.verdict import Reception
from station.errors import Refusal
from station.operations.open_case import open_case
from station.views.load_case import load_timeline
from station.views.load_search import search
from station.views.opened import ScanAnswer
from tests.builders import LUCA, RMA, a_case, a_simple_item, take
from tests.quiet_bench import QuietBench

GTIN = "8001234567897"


def window(bench: QuietBench) -> tuple[Result, dict[str, object]]:
    (finding,) = [finding for finding in bench.case.findings if finding.rule is Rule.WINDOW]
    return finding.result, finding.facts


def test_a4_a_parcel_that_took_its_time_is_fine_if_it_was_requested_in_time(bench: QuietBench) -> None:
    # given a request of day ten
    bench.import_(requested_at="2026-11-07T09:00:00+01:00")
    # when it arrives 25 days later
    bench.clock.forward(days=9)
    bench.scan()
    # then
    result, facts = window(bench)
    assert (result, facts["day"], facts["days"]) == (Result.PASS, 10, 14)
    assert (facts["delivered_on"], facts["requested_on"]) == ("2026-10-28", "2026-11-07")
    # and that it took its time is noticed, and nothing else
    assert (facts["arrived_on"], facts["on_its_way"]) == ("2026-12-02", 25)
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED


def test_a5_a_late_request_that_was_approved_as_an_exception_is_confirmed_with_a_notice(bench: QuietBench) -> None:
    bench.arrives(requested_at="2026-11-13T09:00:00+01:00", exception_note="Cliente fedele")
    result, facts = window(bench)
    assert (result, facts["day"], facts["excepted"]) == (Result.NOTICE, 16, True)
    bench.checks_and_confirms()
    # the decision says that the bench knew
    findings = {finding["rule"]: finding["result"] for finding in bench.decisions[0]["findings"]}
    assert findings["R4"] == "NOTICE"


def test_the_day_of_a_request_is_counted_in_the_warehouses_time_zone(bench: QuietBench) -> None:
    # 23:30 UTC of the 11th is the 12th in Milan: the fifteenth day
    bench.import_(requested_at="2026-11-11T23:30:00+00:00")
    assert window(bench)[1]["day"] == 15


@pytest.mark.parametrize("status", ["REQUESTED", "DETAILS_REQUESTED", "REJECTED"])
def test_a6_a_case_that_is_not_approved_stops_at_the_scan(bench: QuietBench, status: str) -> None:
    bench.import_(status=status, rejection_reason="Oltre i termini" if status == "REJECTED" else None)
    opened = bench.scan()
    assert opened.answer is ScanAnswer.NOT_APPROVED
    assert opened.case is not None
    assert opened.case.arrived_at is None
    # and the parcel goes to quarantine: nothing can be recorded or decided
    assert opened.place == "Q1"
    for move in (bench.photo, bench.confirm, bench.hold, lambda: bench.answer(Question.SEAL, "INTACT")):
        bench.refuses(Refusal.NOT_APPROVED, move)


def test_a7_a_parcel_that_was_never_announced_is_received_all_the_same(bench: QuietBench) -> None:
    bench.import_(shipment={"confirmed_at": None, "tracking_numbers": []})
    assert not bench.scan().announced
    assert [entry.facts for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "ParcelArrived"] == [
        {"rma_number": RMA, "announced": False, "tracking": "", "typed": False}
    ]
    assert bench.checks_and_confirms().state is CaseState.CONFIRMED


def test_a8_a_case_cancelled_while_its_parcel_was_on_the_way_goes_to_quarantine(bench: QuietBench) -> None:
    bench.import_()
    take(bench.desk, a_case(version=2, status="CANCELLED"))
    opened = bench.scan()
    assert (opened.answer, opened.place) == (ScanAnswer.NOT_APPROVED, "Q1")
    bench.refuses(Refusal.NOT_APPROVED, bench.confirm)


def test_a9_a_case_that_was_processed_is_shown_and_a_supervisor_may_open_it_again(bench: QuietBench) -> None:
    # given
    bench.arrives()
    bench.checks_and_confirms()
    bench.deliver()
    # when the same number is scanned once more
    opened = bench.scan()
    # then who did what and when is there to be read, and nothing happens
    assert opened.answer is ScanAnswer.ALREADY_PROCESSED
    assert opened.case is not None
    assert opened.case.decision is not None
    assert opened.case.decision.operator_name == "Anna Rossi"
    names = {entry.operator_name for entry in bench.desk.look(load_timeline, RMA) if entry.operator}
    assert names == {"Anna Rossi"}
    bench.refuses(Refusal.NO_RIGHT, bench.reopen)
    bench.signs_in(LUCA)
    assert bench.reopen().state is CaseState.IN_INSPECTION


def test_a10_a_parcel_scanned_twice_in_a_breath_arrives_once(bench: QuietBench) -> None:
    bench.import_()
    first = bench.scan().case
    assert bench.scan().case == first
    assert bench.happened.count("ParcelArrived") == bench.happened.count("CaseOpened") == 1


def test_a11_a_second_parcel_of_the_same_case_joins_the_first(bench: QuietBench) -> None:
    # given one of two articles in the first parcel
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)], shipment={"parcels": 2})
    bench.checks_and_confirms(line=1)
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    assert bench.case.unit(2, 1).reception is Reception.AWAITED
    # when the second comes a day later
    bench.clock.forward(days=1)
    opened = bench.scan()
    # then work goes on, and the clock runs since the first
    assert opened.answer is ScanAnswer.FOUND
    assert opened.case is not None
    assert opened.case.arrived_at is not None
    assert (bench.clock.now - opened.case.arrived_at).days == 1
    assert bench.checks_and_confirms(line=2).state is CaseState.CONFIRMED


def test_a2_a_number_typed_by_hand_is_kept_as_typed_and_its_neighbours_say_what_is_in_them(bench: QuietBench) -> None:
    # given a label that can hardly be read
    bench.import_()
    # when one digit is wrong
    opened = bench.desk.do(open_case, "RMA-2026-004811", True)
    # then the right one is offered with whose it is and what is expected in it
    (candidate,) = opened.similar
    assert (candidate.rma_number, candidate.customer) == (RMA, "Giulia Ferrari")
    assert "Notebook" in candidate.products
    # and once it is opened the history says that no scanner read it
    bench.desk.do(open_case, candidate.rma_number, True)
    (arrived,) = [entry for entry in bench.desk.look(load_timeline, RMA) if entry.kind == "ParcelArrived"]
    assert arrived.facts["typed"] is True


def test_a3_a_carriers_number_that_no_request_names_is_no_error(bench: QuietBench) -> None:
    bench.import_(shipment={"tracking_numbers": []})
    opened = bench.scan("1Z999AA10123456784")
    assert (opened.answer, opened.place) == (ScanAnswer.CARRIER_CODE, "")
    assert bench.happened == ["CaseImported"]


def test_a42_a_product_code_shows_the_open_cases_that_expect_the_product(bench: QuietBench) -> None:
    # given three cases with the product, one of them decided, and one with another product
    def with_gtin(number: int, gtin: str, **changes: object) -> None:
        bench.import_(rma_number=f"RMA-2026-00000{number}", items=[{**a_simple_item(1), "gtin": gtin}], **changes)

    with_gtin(1, GTIN)
    with_gtin(2, f"0{GTIN}")
    with_gtin(3, GTIN, status="CANCELLED")
    with_gtin(4, "4006381333931")
    bench.scan("RMA-2026-000001")
    # when
    opened = bench.scan(GTIN)
    # then the one whose parcel is here comes first
    assert opened.answer is ScanAnswer.PRODUCT_CODE
    assert [candidate.rma_number for candidate in opened.similar] == ["RMA-2026-000001", "RMA-2026-000002"]
    # and a code of nothing that is expected says so
    assert bench.scan("5901234123457").similar == ()


def test_a_carriers_number_that_looks_like_a_product_code_finds_its_case_all_the_same(bench: QuietBench) -> None:
    bench.import_(shipment={"tracking_numbers": ["123456789012"]})
    assert bench.scan("123456789012").answer is ScanAnswer.FOUND


def test_a42_a_number_that_is_no_rma_number_leads_to_the_cases_that_know_it(bench: QuietBench) -> None:
    bench.import_()
    assert bench.scan("8012345678901").answer is ScanAnswer.NOT_FOUND
    assert [hit.rma_number for hit in bench.desk.look(search, "7HK2-99101")] == [RMA]
    assert [hit.rma_number for hit in bench.desk.look(search, "ORD-88213")] == [RMA]


def test_a43_a_parcel_for_somebody_else_is_not_opened(bench: QuietBench) -> None:
    bench.import_()
    elsewhere = bench.scan("RMA-FR-2026-000123")
    assert (elsewhere.answer, elsewhere.place, elsewhere.case) == (ScanAnswer.NOT_FOR_THIS_STATION, "Lyon", None)
    assert bench.happened == ["CaseImported"]


def test_a38_what_is_unknown_says_when_cases_last_came_in(bench: QuietBench) -> None:
    # given that cases came in on Monday
    bench.import_()
    received = bench.clock.now
    bench.clock.forward(hours=23)
    # when a number is read that is none of them
    unknown = bench.scan("RMA-2026-009999")
    # then it is unknown as far as the station knows
    assert (unknown.answer, unknown.received, unknown.behind) == (ScanAnswer.NOT_FOUND, received, False)


def test_a38_where_no_cases_come_in_a_number_cannot_be_checked(bench: QuietBench) -> None:
    # given that nothing has come in for more than a day
    bench.import_()
    bench.clock.forward(hours=25)
    # then neither a number nor a carrier's code is called unknown, and what is known is worked on as ever
    for code in ("RMA-2026-009999", "1Z999AA10123456784"):
        assert bench.scan(code).behind
    assert bench.scan().answer is ScanAnswer.FOUND
    # and once they come again, the same ones or others, it can be checked
    take(bench.desk, a_case())
    assert not bench.scan("RMA-2026-009999").behind


def test_a38_a_weekend_without_cases_is_no_trouble(bench: QuietBench) -> None:
    bench.clock.forward(days=4)  # Friday morning
    bench.import_()
    bench.clock.forward(days=2, hours=23)  # Monday, an hour earlier
    assert not bench.scan("RMA-2026-009999").behind


def test_a38_a_station_that_never_had_a_case_cannot_check_anything(bench: QuietBench) -> None:
    unknown = bench.scan("RMA-2026-009999")
    assert (unknown.received, unknown.behind) == (None, True)
