"""Whatever a file holds, its good cases come out of it and the others are named."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from station.exchange.case_document import CaseDocument
from station.exchange.case_file import LARGEST, cases_in
from station.exchange.problems import ProblemCode as Code
from station.exchange.problems import RefusedCase
from tests.exchange.case_samples import case, read, refused, taken, text, wrong

GOOD, ALSO_GOOD = text(rma_number="RMA-1"), text(rma_number="RMA-3")
BAD = text(rma_number="RMA-2", version="x")


def outline(content: str | bytes, name: str = "case.json") -> list[tuple[str | None, int | str]]:
    """The RMA number of each case, and `ok` or the place of the refusal."""
    return [
        (found.rma_number, "ok" if isinstance(found, CaseDocument) else found.position) for found in read(content, name)
    ]


def whole(content: str | bytes, name: str = "case.json") -> Code:
    """The one thing that is wrong with the whole file."""
    found = refused(content, name)
    assert found.rma_number is None
    ((field, code),) = wrong(content, name)
    assert field == ""
    return code


def test_each_case_of_an_array_stands_for_itself():
    assert outline(f"[{GOOD}, {BAD}\n,{ALSO_GOOD}]") == [("RMA-1", "ok"), ("RMA-2", 2), ("RMA-3", "ok")]


@pytest.mark.parametrize("name", ["cases.jsonl", "cases.ndjson", "cases.json", "cases.txt"])
def test_each_line_of_json_lines_stands_for_itself(name):
    lines = f"{GOOD}\n\n{BAD}\r\n{{broken\n{ALSO_GOOD}\n"
    assert outline(lines, name) == [("RMA-1", "ok"), ("RMA-2", 3), (None, 4), ("RMA-3", "ok")]


def test_json_that_is_broken_inside_one_element_leaves_the_others_alone():
    assert outline(f'[{GOOD}, {{"a": nul}}, {ALSO_GOOD}]') == [("RMA-1", "ok"), (None, 2), ("RMA-3", "ok")]


def test_brackets_and_quotes_inside_strings_do_not_count():
    message = r'[[[ ]} "quoted\" , {" \\'
    assert taken(f"[{text(agent_message=message)}]").agent_message == message


def test_a_byte_order_mark_and_a_pretty_print_are_welcome():
    pretty = json.dumps(case(), indent=2)
    assert taken(b"\xef\xbb\xbf" + pretty.encode()).rma_number == "RMA-2026-000001"


@pytest.mark.parametrize("cut", range(1, len(GOOD), 17))
def test_a_case_that_is_cut_off_is_never_taken(cut):
    assert whole(GOOD[:cut]) in (Code.CUT_OFF, Code.NOT_JSON)


@pytest.mark.parametrize("end", ["", ",", ", {", ', {"a": "'])
def test_of_an_array_that_is_cut_off_the_whole_cases_are_taken(end):
    first, last = read(f"[{GOOD}{end}")
    assert isinstance(first, CaseDocument)
    assert isinstance(last, RefusedCase)
    assert last.problems[0].code is Code.CUT_OFF


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", Code.EMPTY),
        (b"\xef\xbb\xbf \r\n", Code.EMPTY),
        (b"\0\0\0\0", Code.EMPTY),
        (b"[]", Code.EMPTY),
        (b"null", Code.NOT_A_DOCUMENT),
        (b"hello", Code.NOT_A_DOCUMENT),
        (b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", Code.NOT_A_DOCUMENT),
        (b"<?xml version='1.0'?><rma/>", Code.NOT_A_DOCUMENT),
        (b"%PDF-1.7 \xff\xfe", Code.NOT_A_DOCUMENT),
        (b"PK\x03\x04 a table of a spreadsheet", Code.NOT_A_DOCUMENT),
        ("rma_number;città".encode("latin-1"), Code.NOT_UTF8),
        (GOOD.encode("utf-16"), Code.NOT_UTF8),
        (b'{"a": }', Code.NOT_JSON),
        (b" " * (LARGEST + 1), Code.FILE_TOO_LARGE),
        (b"[" * 100_000, Code.TOO_DEEP),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, Code.TOO_DEEP),
        (b"[" * 100_000 + b"]" * 100_000, Code.TOO_DEEP),
        (b'{"a' + b'\\"' * 2_000_000, Code.CUT_OFF),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_not_a_case_document_is_recognised(content, code):
    assert whole(content) is code


def test_the_kind_of_a_wrong_file_is_told():
    problems = refused(b"\n<HTML><title>Login</title>").problems
    assert problems[0].facts == {"kind": "HTML"}
    assert problems[0].value == "<HTML><title>Login</title>"


def test_a_case_may_be_twenty_brackets_deep_and_no_deeper():
    deep: object = 1
    for _ in range(19):
        deep = [deep]
    assert outline(json.dumps([case(extra=deep), case(extra=[deep])])) == [
        ("RMA-2026-000001", "ok"),
        (None, 2),
    ]


def test_a_key_that_stands_twice_is_refused_by_its_name():
    doubled = GOOD.replace('"quantity": 1', '"quantity": 1, "quantity": 2').replace(
        '"version"', '"version": 0, "version"'
    )
    assert wrong(doubled) == [("version", Code.DUPLICATE_KEY), ("items[0].quantity", Code.DUPLICATE_KEY)]
    assert refused(doubled).rma_number == "RMA-1"


def test_ten_thousand_cases_are_read_and_no_more_than_twenty_thousand():
    assert len(read(b"[" + b"1," * 10_000 + b"1]")) == 10_001
    many = read(b"[" + b"1," * 100_000 + b"1]")
    assert len(many) == 20_001
    assert isinstance(many[-1], RefusedCase)
    assert many[-1].problems[0].code is Code.TOO_MANY


def on_disk(file: Path) -> tuple[str, Code]:
    (found,) = cases_in(file)
    assert isinstance(found, RefusedCase)
    return found.source, found.problems[0].code


def test_a_file_is_read_from_disk(tmp_path):
    file = tmp_path / ("x" * 240 + ".json")
    file.write_text(GOOD)
    (found,) = cases_in(file)
    assert found.rma_number == "RMA-1"


def test_what_is_no_plain_file_is_refused_and_not_waited_for(tmp_path):
    (tmp_path / "good.json").write_text(GOOD)
    (tmp_path / "link.json").symlink_to(tmp_path / "good.json")
    os.mkfifo(tmp_path / "pipe.json")
    for name in ("link.json", "pipe.json", ""):
        assert on_disk(tmp_path / name)[1] is Code.UNREADABLE
    assert on_disk(tmp_path / "gone.json") == ("gone.json", Code.NO_FILE)
    assert on_disk(tmp_path / ("x" * 300))[1] is Code.NO_FILE
    (followed,) = cases_in(tmp_path / "link.json", follow_link=True)
    assert followed.rma_number == "RMA-1"


def test_every_sample_case_is_taken():
    files = sorted(resources.path("demo", "cases").glob("*.json"))
    if not files:
        pytest.skip("there are no sample cases yet")
    assert [found for file in files for found in cases_in(file) if isinstance(found, RefusedCase)] == []


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["", "[", "{", "rma_number;version\n", GOOD, "[" + GOOD]))
def test_no_bytes_bring_the_reader_down(data, begin):
    for found in read(begin.encode() + data):
        assert isinstance(found, CaseDocument | RefusedCase)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([GOOD, BAD, "{}", "[", '{"a"', "1", '"\\u0000"']), min_size=1, max_size=5))
def test_an_array_of_anything_gives_an_answer_for_each_good_case(elements):
    answers = read(f"[{','.join(elements)}]")
    before_break = next((place for place, element in enumerate(elements) if element in ("[", '{"a"')), len(elements))
    good = sum(isinstance(found, CaseDocument) for found in answers)
    assert good >= elements[:before_break].count(GOOD)
