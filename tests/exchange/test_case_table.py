"""Smaller shops send a table: rows become cases, and a row that does not fit is named by its line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.exchange.case_document import CaseDocument
from station.exchange.problems import ProblemCode as Code
from station.exchange.problems import RefusedCase
from tests.exchange.case_samples import read, refused, taken, wrong

HEAD = (
    "rma_number;version;status;request_type;requested_at;customer.name;items.line;items.sku;items.name;items.quantity"
)
ROW = "RMA-1;1;APPROVED;CONVENIENCE;2026-11-08T10:12:00+01:00;Giulia Ferrari;1;NB-1;Notebook;1"
SECOND = ";;;;;;2;NB-2;Mouse;3"


def table(*rows: str, head: str = HEAD) -> str:
    return "\r\n".join((head, *rows)) + "\r\n"


def test_the_rows_of_one_rma_become_one_case():
    found = read(table(ROW, "RMA-1" + SECOND, ROW.replace("RMA-1", "RMA-2")), "cases.csv")
    assert [(case.rma_number, isinstance(case, CaseDocument)) for case in found] == [("RMA-1", True), ("RMA-2", True)]
    first = found[0]
    assert isinstance(first, CaseDocument)
    assert [(item.line, item.sku, item.quantity) for item in first.items] == [(1, "NB-1", 1), (2, "NB-2", 3)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("prefix", ["items.", "item.", ""])
def test_separators_and_the_names_of_item_columns_are_forgiven(separator, prefix):
    csv = table(ROW).replace("items.", prefix).replace(";", separator)
    assert taken("\ufeff" + csv, "cases.txt").items[0].name == "Notebook"


def test_cells_become_what_the_document_wants():
    more = (
        ";customer.address.lines;customer.address.city;items.serial_numbers;items.claim.defective;acknowledge_message;x"
    )
    row = ROW + ';"Via Farini 52|int. 4";Parma;7HK2-99101 | 7HK2-99102;sì;NO;"sette;8"'
    found = taken(table(row, head=HEAD + more), "cases.csv")
    assert found.customer.address is not None
    assert found.items[0].claim is not None
    assert found.customer.address.lines == ("Via Farini 52", "int. 4")
    assert found.items[0].serial_numbers == ("7HK2-99101", "7HK2-99102")
    assert (found.items[0].claim.defective, found.acknowledge_message) == (True, False)
    assert '"x":"sette;8"' in found.as_json()


def test_formulas_are_text_and_control_characters_go():
    found = taken(table(ROW.replace("Giulia", "=cmd|' /C calc'!A0\0").replace("Notebook", "@SUM(1)\x1b")), "cases.csv")
    assert found.customer.name == "=cmd|' /C calc'!A0 Ferrari"
    assert found.items[0].name == "@SUM(1)"


@pytest.mark.parametrize(
    ("rows", "field", "code"),
    [
        ([ROW[:-1] + "-1"], "items[0].quantity", Code.TOO_SMALL),
        ([ROW[:-1] + "NaN"], "items[0].quantity", Code.WRONG_TYPE),
        ([ROW[:-1] + "9" * 40], "items[0].quantity", Code.WRONG_TYPE),
        ([ROW, ROW], "items[1].line", Code.DUPLICATE),
        ([ROW, ROW.replace("Giulia", "Anna").replace(";1;NB", ";2;NB")], "customer.name", Code.ROWS_DIFFER),
        ([ROW.replace("RMA-1", "")], "rma_number", Code.MISSING),
        ([ROW + ";more"], "", Code.BAD_TABLE),
        ([ROW.rpartition(";")[0]], "", Code.BAD_TABLE),
    ],
)
def test_the_column_that_is_wrong_is_named(rows, field, code):
    assert wrong(table(*rows), "cases.csv") == [(field, code)]


def test_a_wrong_row_does_not_touch_another_rma_and_is_found_by_its_line():
    found = read(table(ROW, ROW.replace("RMA-1;1", "RMA-2;x"), ROW.replace("RMA-1", "RMA-3")), "cases.csv")
    places = [case.position if isinstance(case, RefusedCase) else "ok" for case in found]
    assert places == ["ok", 3, "ok"]


def test_a_table_whose_rows_cannot_be_told_apart_is_refused_as_a_whole():
    found = refused(table(ROW, ROW.replace("RMA-1", 'RMA-2"').replace("Giulia", '"Giulia')), "cases.csv")
    assert [(found.position, problem.code) for problem in found.problems] == [(0, Code.BAD_TABLE)]


@pytest.mark.parametrize(
    ("head", "field", "code"),
    [
        ("number;version", "rma_number", Code.NO_SUCH_COLUMN),
        (HEAD + ";version", "version", Code.DUPLICATE_KEY),
        (HEAD + ";a" + ".a" * 5000, "", Code.TOO_DEEP),
    ],
)
def test_a_head_that_is_wrong_refuses_the_table(head, field, code):
    assert wrong(table(ROW, head=head), "cases.csv") == [(field, code)]


@pytest.mark.parametrize("columns", [("order", "order.number"), ("order.number", "order")])
def test_a_column_cannot_be_a_value_and_hold_others(columns):
    head, row = f"{HEAD};{columns[0]};{columns[1]}", f"{ROW};1;2"
    assert (columns[1], Code.DUPLICATE_KEY) in wrong(table(row, head=head), "cases.csv")


def test_a_table_without_rows_is_empty():
    assert wrong(HEAD, "cases.csv") == [("", Code.EMPTY)]


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_no_rows_bring_the_reader_down(rows):
    for found in read(table(ROW, rows), "cases.csv"):
        assert isinstance(found, CaseDocument | RefusedCase)
