"""Cases that come in: new, newer, the same and older; and what the bench recorded is never lost."""

from datetime import date
from pathlib import Path

import pytest

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.domain.verdict import Reception
from station.errors import Refusal
from station.operations.answer import tick
from station.operations.import_case import Imported
from station.operations.receive_unit import turn_to, write_note
from station.views.load_search import search
from station.views.search import FoundIn
from tests.builders import RMA, a_case, a_simple_item, an_item, take
from tests.quiet_bench import QuietBench


def places(bench: QuietBench) -> list[tuple[int, int]]:
    return [(unit.line, unit.unit) for unit in bench.case.units]


def test_a_case_is_shown_as_customer_service_said_it(bench: QuietBench) -> None:
    bench.import_(
        agent_message="La scatola è stata aperta solo per controllare il colore.",
        exception_note="Eccezione concordata",
        messages=[
            {"id": "M1", "at": "2026-11-08T11:00:00+01:00", "from": "SERVICE", "author": "Marta", "text": "Ciao"}
        ],
        items=[an_item(quantity=2)],
    )
    case = bench.case
    assert case.agent_message.startswith("La scatola è")
    assert (case.order_number, case.delivered_on, case.window_day) == ("ORD-88213", date(2026, 10, 28), 11)
    assert case.customer.name == "Giulia Ferrari"
    assert case.customer.convenience_returns is True
    assert case.customer.address_lines == ("Strada Farini 52",)
    assert [(message.author, message.text) for message in case.messages] == [("Marta", "Ciao")]
    assert places(bench) == [(1, 1), (1, 2)]
    assert (case.items[0].price, case.items[0].currency) == ("749.00", "EUR")
    assert case.tracking_numbers == ("1234567890123456789",)


def test_the_same_version_again_changes_nothing(bench: QuietBench) -> None:
    assert bench.import_() is Imported.NEW
    before, happened = bench.case, bench.happened
    assert bench.import_(agent_message="something else") is Imported.SAME
    assert (bench.case, bench.happened) == (before, happened)


def test_an_older_version_is_ignored_and_noted(bench: QuietBench) -> None:
    bench.import_(version=3)
    before = bench.case
    assert bench.import_(version=2, status="CANCELLED") is Imported.OLDER
    assert bench.case == before
    assert bench.happened == ["CaseImported", "OldVersionIgnored"]


def test_a_newer_version_replaces_what_customer_service_said(bench: QuietBench) -> None:
    bench.import_(messages=[{"text": "first"}], documents=[{"id": "D1", "file": None}])
    newer = {
        "version": 2,
        "customer": {"name": "Giulia Ferrari Rossi"},
        "messages": [{"text": "first"}, {"text": "second"}],
        "documents": [],
        "shipment": {"tracking_numbers": ["1Z999AA10123456784"], "confirmed_at": None},
    }
    assert bench.import_(**newer) is Imported.UPDATED
    case = bench.case
    assert (case.version, case.customer.name) == (2, "Giulia Ferrari Rossi")
    assert [message.text for message in case.messages] == ["first", "second"]
    assert case.attachments == ()
    assert case.state is CaseState.APPROVED
    # it is found by what it says now and no longer by what it said
    assert [hit.matched for hit in bench.desk.look(search, "aa101")] == ["1Z999AA10123456784"]
    assert bench.desk.look(search, "5678901234") == ()
    assert bench.scan("1234567890123456789").case is None


def test_a_newer_version_never_replaces_what_the_bench_recorded(bench: QuietBench) -> None:
    # given a unit half inspected
    bench.arrives(items=[an_item(), a_simple_item(2)])
    bench.answer(Question.SEAL, "TAMPERED")
    bench.answer(Question.SERIAL, "ZZ-1")
    bench.desk.do(tick, RMA, 1, 1, "Caricatore", False)
    bench.desk.do(write_note, RMA, 1, 1, "torn open")
    bench.photo(Slot.SEAL)
    bench.photo(Slot.PARCEL)
    before = bench.case
    # when
    bench.import_(version=2, agent_message="new", items=[an_item(name="Notebook Astra 13 Pro"), a_simple_item(2)])
    # then
    after = bench.case
    assert after.units == before.units
    assert after.parcel_photos == before.parcel_photos
    assert (after.arrived_at, after.due_by, after.state) == (before.arrived_at, before.due_by, before.state)
    assert (after.at_line, after.at_unit) == (before.at_line, before.at_unit)
    assert after.items[0].name == "Notebook Astra 13 Pro"


def test_more_pieces_are_more_units(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1)])
    bench.answer_all()
    bench.import_(version=2, items=[a_simple_item(1, quantity=3), a_simple_item(2)])
    assert places(bench) == [(1, 1), (1, 2), (1, 3), (2, 1)]
    bench.confirm()
    assert bench.case.state is CaseState.PARTLY_PROCESSED


def test_fewer_pieces_take_away_only_what_nobody_has_seen(bench: QuietBench) -> None:
    # given four pieces: one answered, one photographed, one with a note, one that nobody looked at
    bench.arrives(items=[a_simple_item(1, quantity=4)])
    bench.answer(Question.SEAL, "INTACT", unit=1)
    bench.photo(Slot.FRONT, unit=2)
    bench.desk.do(write_note, RMA, 1, 3, "dented")
    # when
    bench.import_(version=2, items=[a_simple_item(1)])
    # then
    assert places(bench) == [(1, 1), (1, 2), (1, 3)]


@pytest.mark.parametrize("verdict", ["hold", "refuse"])
def test_a_verdict_on_a_piece_that_is_no_longer_declared_stays(bench: QuietBench, verdict: str) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.photo(unit=2)
    getattr(bench, verdict)(unit=2)
    bench.import_(version=2, items=[a_simple_item(1)])
    assert places(bench) == [(1, 1), (1, 2)]
    assert bench.case.unit(1, 2).verdict == verdict.upper()


def test_a_line_that_is_no_longer_declared_goes_unless_the_bench_has_seen_it(bench: QuietBench) -> None:
    # given
    bench.arrives(items=[a_simple_item(1), a_simple_item(2), a_simple_item(3)])
    bench.answer_all(line=2)
    bench.desk.do(turn_to, RMA, 3, 1)
    # when
    bench.import_(version=2, items=[a_simple_item(1)])
    # then the goods that are here can still be decided
    assert [(item.line, item.sku) for item in bench.case.items] == [(1, "SKU-1"), (2, "SKU-2")]
    assert bench.case.at_line is None
    bench.checks_and_confirms(line=1)
    assert bench.confirm(line=2).state is CaseState.CONFIRMED


def test_a_piece_that_is_declared_again_is_awaited_again(bench: QuietBench) -> None:
    bench.import_(items=[a_simple_item(1, quantity=2)])
    bench.import_(version=2, items=[a_simple_item(1)])
    bench.import_(version=3, items=[a_simple_item(1, quantity=2)])
    assert [unit.reception for unit in bench.case.units] == [Reception.AWAITED] * 2


def test_a_case_cancelled_on_its_way_is_stopped_when_it_arrives(bench: QuietBench) -> None:
    bench.import_()
    bench.import_(version=2, status="CANCELLED")
    assert bench.case.state is CaseState.CANCELLED
    bench.import_(version=3)
    assert bench.case.state is CaseState.SHIPPED


@pytest.mark.parametrize("held", [False, True])
def test_a_case_cancelled_on_the_bench_stops_and_goes_on_where_it_was(bench: QuietBench, held: bool) -> None:
    # given work in hand
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)])
    bench.checks_and_confirms()
    if held:
        bench.hold(line=2)
    before = bench.case
    # when
    bench.import_(version=2, status="CANCELLED", items=[a_simple_item(1), a_simple_item(2)])
    assert bench.case.state is CaseState.CANCELLED
    assert bench.case.units[0].verdict == "CONFIRM"
    bench.refuses(Refusal.NOT_APPROVED, bench.answer, Question.SEAL, "INTACT", 2)
    bench.import_(version=3, status="REJECTED", items=[a_simple_item(1), a_simple_item(2)])
    assert bench.case.state is CaseState.REJECTED
    # then
    bench.import_(version=4, items=[a_simple_item(1), a_simple_item(2)])
    assert bench.case.state is before.state


def test_a_decided_case_stays_decided_whatever_comes(bench: QuietBench) -> None:
    bench.arrives()
    bench.checks_and_confirms()
    decisions = bench.decisions
    for version, status in ((2, "CANCELLED"), (3, "APPROVED"), (4, "REJECTED")):
        bench.import_(version=version, status=status, items=[an_item(quantity=2)])
        assert bench.case.state is CaseState.CONFIRMED
    assert bench.decisions == decisions


def test_tracking_numbers_that_differ_in_their_letters_only_are_one(bench: QuietBench) -> None:
    bench.import_(shipment={"tracking_numbers": ["1z999aa1", "1Z999AA1", "1z999AA1"]})
    assert bench.scan("1Z999AA1").case is not None


def test_every_text_survives(bench: QuietBench) -> None:
    name = "Nguyễn \u202eمحمد\u202c <b>'; DROP TABLE cases; --\0\ud800 👩🏽‍🔧"
    bench.import_(customer={"name": name}, agent_message="x" * 10_000)
    assert bench.case.customer.name == name.replace("\0", "").replace("\ud800", "")
    assert len(bench.case.agent_message) == 10_000


# the customer's pictures


def test_the_customers_pictures_lie_beside_the_case(bench: QuietBench) -> None:
    documents = [
        {"id": "D1", "kind": "PHOTO", "file": "1.png", "line": 1, "note": "front"},
        {"id": "D2", "file": "lost.png"},
    ]
    take(bench.desk, a_case(documents=documents), {"D1": b"a picture"})
    first, second = bench.case.attachments
    assert first.path is not None
    assert Path(first.path).read_bytes() == b"a picture"
    assert (first.line, first.note) == (1, "front")
    assert second.path is None


def test_a_picture_that_came_before_is_kept_when_a_newer_version_names_it_again(bench: QuietBench) -> None:
    # given
    documents = [{"id": "D1", "file": "1.png"}, {"id": "D2", "file": "2.png"}, {"id": "D3", "file": "3.png"}]
    take(bench.desk, a_case(documents=documents), {"D1": b"one", "D2": b"two", "D3": b"three"})
    # when a newer version comes without files: D1 as before, D2 under another name, D3 not at all, D4 new
    documents = [{"id": "D1", "file": "1.png"}, {"id": "D2", "file": "better.png"}, {"id": "D4", "file": "4.png"}]
    take(bench.desk, a_case(version=2, documents=documents))
    # then
    assert [(attachment.id, attachment.path is not None) for attachment in bench.case.attachments] == [
        ("D1", True),
        ("D2", False),
        ("D4", False),
    ]


# search


@pytest.mark.parametrize(
    ("wanted", "where", "matched"),
    [
        ("2026-0048", FoundIn.RMA, RMA),
        ("rma-2026", FoundIn.RMA, RMA),
        ("88213", FoundIn.ORDER, "ORD-88213"),
        ("ferr", FoundIn.NAME, "Giulia Ferrari"),
        ("lia fer", FoundIn.NAME, "Giulia Ferrari"),
        ("890123456", FoundIn.TRACKING, "1234567890123456789"),
        ("hk2-991", FoundIn.SERIAL, "7HK2-99101"),
    ],
)
def test_any_part_of_a_number_or_a_name_finds_the_case(
    bench: QuietBench, wanted: str, where: FoundIn, matched: str
) -> None:
    bench.import_()
    bench.import_(
        rma_number="AB-77", customer={"name": "X"}, order={"number": "Y"}, shipment=None, items=[a_simple_item(1)]
    )
    (hit,) = bench.desk.look(search, wanted)
    assert (hit.rma_number, hit.found_in, hit.matched) == (RMA, where, matched)


@pytest.mark.parametrize(
    "wanted", ["", "fe", "  fe  ", '"""', "fer*", "ferr OR 1", "\0\0\0", "\ud800\ud800\ud800", "'; --", "x" * 1_000_000]
)
def test_a_search_for_rubbish_finds_nothing_and_does_no_harm(bench: QuietBench, wanted: str) -> None:
    bench.import_()
    assert bench.desk.look(search, wanted) == ()


def test_a_name_is_found_however_its_accents_were_typed(bench: QuietBench) -> None:
    bench.import_(customer={"name": "Zoë Žižková"})
    assert len(bench.desk.look(search, "Zoe\u0308 z\u030ci")) == 1
