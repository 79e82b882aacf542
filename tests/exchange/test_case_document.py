"""A case is taken with all that it says, or refused with the exact field that is wrong."""

import json
import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.domain.case import MessageFrom, Resolution, ServiceStatus
from station.exchange.case_document import CaseDocument
from station.exchange.problems import ProblemCode as Code
from station.exchange.problems import RefusedCase
from tests.exchange.case_samples import case, item, read, refused, taken, text, wrong


def test_what_is_required_is_enough():
    found = taken(text())
    assert found.rma_number == "RMA-2026-000001"
    assert found.status is ServiceStatus.APPROVED
    assert found.requested_at == datetime(2026, 11, 8, 9, 12, tzinfo=UTC)
    assert (found.order_number, found.tracking, found.shipment_confirmed) == ("", (), False)
    assert not found.documents + found.messages
    assert found.items[0].accessories == ()


def test_everything_that_may_be_absent_may_be_null():
    given_nulls = case(
        resolution=None,
        order=None,
        documents=None,
        messages=[{"id": None, "at": None, "from": None, "author": None, "text": None}],
        shipment={"tracking_numbers": None, "confirmed_at": None},
        customer={"name": "A", "address": {"lines": None}, "profile": None, "kind": None},
        items=[item(claim=None, unit_price={"amount": None, "currency": None}, serial_numbers=None, gtin=None)],
    )
    found = taken(json.dumps(given_nulls))
    assert found.messages[0].sender is MessageFrom.SERVICE
    assert found.items[0].unit_price is None


def test_all_the_words_of_the_contract_are_understood():
    found = taken(
        text(
            resolution="REPLACEMENT",
            order={"number": "ORD-1", "delivered_on": "2026-10-28"},
            shipment={"confirmed_at": "2026-11-09T08:00:00Z", "tracking_numbers": ["123 ", ""], "parcels": 2},
            documents=[{"file": "1.jpg"}, {"id": "D2", "kind": "INVOICE", "file": "2.pdf"}],
            messages=[{"id": "M1", "from": "BENCH", "text": "a\r\nb"}],
        )
    )
    assert found.resolution is Resolution.REPLACEMENT
    assert found.order is not None
    assert found.order.delivered_on == date(2026, 10, 28)
    assert (found.order_number, found.tracking, found.shipment_confirmed) == ("ORD-1", ("123",), True)
    assert [(document.id, document.kind) for document in found.documents] == [("#1", "PHOTO"), ("D2", "INVOICE")]
    assert (found.messages[0].sender, found.messages[0].text) == (MessageFrom.BENCH, "a\nb")


def test_unknown_fields_are_kept_wherever_they_stand():
    sent = case(colour={"r": 10**25}, customer={"name": "A", "vip": [1.5, None]}, items=[item(shelf="B2", tracking=1)])
    found = taken(json.dumps(sent))
    assert json.loads(found.as_json()) == sent


def test_unknown_text_is_made_plain_too():
    found = taken(text(**{"mo\x00od": ["a\ud800\x00b", {"e\u0301": "\x1b[2J"}]}))
    assert json.loads(found.as_json().encode("utf-8"))["mood"] == ["ab", {"\u00e9": "[2J"}]


def test_text_loses_what_no_database_takes_and_is_composed():
    found = taken(text(customer={"name": " Zoe\u0301\x00\ud800\nŁuk\x1b "}, agent_message="uno\r\ndue\ttre\x07\x85"))
    assert found.customer.name == "Zo\u00e9 Łuk"
    assert found.agent_message == "uno\ndue\ttre"
    assert found.as_json().encode("utf-8")


@pytest.mark.parametrize(
    "name", ["<img src=/etc/passwd>", "=cmd|' /C calc'!A0", "^XZ~JR^XA", "\u202eabc", "山田 👩\u200d🔧"]
)
def test_a_name_is_only_a_name(name):
    assert taken(text(customer={"name": name})).customer.name == name


@pytest.mark.parametrize(
    ("quantity", "code"),
    [
        (-1, Code.TOO_SMALL),
        (0, Code.TOO_SMALL),
        (1001, Code.TOO_BIG),
        (2**63, Code.TOO_BIG),
        (10**25, Code.TOO_BIG),
        (1.5, Code.WRONG_TYPE),
        ("1", Code.WRONG_TYPE),
        (True, Code.WRONG_TYPE),
        ([], Code.WRONG_TYPE),
        (None, Code.MISSING),
        (float("nan"), Code.NOT_A_NUMBER),
        (float("inf"), Code.NOT_A_NUMBER),
        (10**40, Code.NOT_A_NUMBER),
    ],
)
def test_a_quantity_is_a_whole_number_from_1_to_1000(quantity, code):
    assert wrong(text(items=[item(quantity=quantity)])) == [("items[0].quantity", code)]


@pytest.mark.parametrize("number", ["1e999", "-1e999", "9" * 100_000])
def test_a_number_beyond_all_numbers_is_refused(number):
    spoilt = text().replace('"quantity": 1', f'"quantity": {number}')
    assert wrong(spoilt) == [("items[0].quantity", Code.NOT_A_NUMBER)]


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"items": []}, "items", Code.TOO_FEW),
        ({"items": {}}, "items", Code.WRONG_TYPE),
        ({"items": [item(line=n + 1) for n in range(10_000)]}, "items", Code.TOO_MANY),
        ({"items": [item(), item(line=2), item()]}, "items[2].line", Code.DUPLICATE),
        ({"items": [item(line=n, quantity=1000) for n in (1, 2, 3)]}, "items", Code.TOO_BIG),
        ({"items": [item(line=0)]}, "items[0].line", Code.TOO_SMALL),
        ({"items": [item(name="x" * 201)]}, "items[0].name", Code.TOO_LONG),
        ({"items": [item(claim={"seal": "WAX"})]}, "items[0].claim.seal", Code.NOT_A_CODE),
        ({"items": [item(unit_price={"amount": 749})]}, "items[0].unit_price.amount", Code.WRONG_TYPE),
        ({"items": [item(unit_price={"amount": "7,49"})]}, "items[0].unit_price.amount", Code.BAD_FORM),
        ({"documents": [{"id": "D1"}, {"id": "D1"}]}, "documents[1].id", Code.DUPLICATE),
        ({"messages": [{"id": "M1"}, {"id": "M2"}, {"id": "M1"}]}, "messages[2].id", Code.DUPLICATE),
        ({"messages": [{"from": "NOBODY"}]}, "messages[0].from", Code.NOT_A_CODE),
        ({"messages": [{"text": "x" * 10_001}]}, "messages[0].text", Code.TOO_LONG),
        ({"requested_at": "0000-01-01T00:00:00Z"}, "requested_at", Code.BAD_TIME),
        ({"requested_at": "9999-12-31T23:59:59-12:00"}, "requested_at", Code.OUT_OF_YEARS),
        ({"requested_at": "2026-11-08T10:12:00"}, "requested_at", Code.NO_OFFSET),
        ({"requested_at": "2026-02-30T10:12:00Z"}, "requested_at", Code.BAD_TIME),
        ({"requested_at": 1793000000}, "requested_at", Code.BAD_TIME),
        ({"order": {"ordered_on": "0000-01-01"}}, "order.ordered_on", Code.BAD_DATE),
        ({"order": {"ordered_on": "9999-12-31"}}, "order.ordered_on", Code.OUT_OF_YEARS),
        ({"order": {"ordered_on": "٢٠٢٦-01-01"}}, "order.ordered_on", Code.BAD_DATE),
        ({"order": "ORD-1"}, "order", Code.WRONG_TYPE),
        ({"customer": None}, "customer", Code.MISSING),
        ({"customer": {}}, "customer.name", Code.MISSING),
        ({"customer": {"name": " \n "}}, "customer.name", Code.MISSING),
        ({"rma_number": "AB"}, "rma_number", Code.TOO_SHORT),
        ({"rma_number": "A" * 65}, "rma_number", Code.TOO_LONG),
        ({"rma_number": "../../etc/passwd"}, "rma_number", Code.BAD_FORM),
        ({"rma_number": "RMA-２０２６"}, "rma_number", Code.BAD_FORM),
        ({"version": -1}, "version", Code.TOO_SMALL),
        ({"status": "MAYBE"}, "status", Code.NOT_A_CODE),
        ({"format": "rma-case/2"}, "format", Code.WRONG_FORMAT),
        ({"acknowledge_message": "yes"}, "acknowledge_message", Code.WRONG_TYPE),
        ({"agent_message": "x" * 10_001}, "agent_message", Code.TOO_LONG),
    ],
)
def test_the_field_that_is_wrong_is_named(changes, field, code):
    assert wrong(text(**changes)) == [(field, code)]


def test_all_that_is_wrong_is_said_at_once_with_the_value_found():
    found = refused(text(status="MAYBE", items=[item(quantity=-1)], customer={"name": "x" * 300}))
    said = [(problem.field, problem.value) for problem in found.problems]
    assert said == [("status", "MAYBE"), ("customer.name", "x" * 59 + "…"), ("items[0].quantity", "-1")]
    assert found.rma_number == "RMA-2026-000001"


def test_a_heap_of_accents_on_one_letter_is_no_work():
    heap = "e" + "\u0323\u0301" * 60_000
    assert wrong(json.dumps(case(agent_message=heap, unknown=heap), ensure_ascii=False)) == [
        ("agent_message", Code.TOO_LONG)
    ]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=250))
def test_any_string_is_a_clean_name_or_is_refused(name):
    (found,) = read(json.dumps(case(customer={"name": name}, agent_message=name)))
    if isinstance(found, RefusedCase):
        assert {problem.field for problem in found.problems} == {"customer.name"}
    else:
        kept = found.customer.name + (found.agent_message or "")
        assert unicodedata.is_normalized("NFC", found.customer.name)
        assert not any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in kept)
        assert taken(found.as_json()) == found


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(sorted(CaseDocument.model_fields)), _json)
def test_any_value_in_any_field_is_taken_or_refused_there(field, value):
    (found,) = read(json.dumps(case(**{field: value})))
    if isinstance(found, RefusedCase):
        assert all(problem.field.startswith(field) for problem in found.problems)
