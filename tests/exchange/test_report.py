"""Every problem can be said in every language, and a report names the field to correct."""

import re

import pytest

from station.exchange.problems import Problem, ProblemCode, RefusedCase
from station.exchange.report import explain, report
from station.exchange.report_words import PHRASES, PROBLEMS, TYPES
from tests.exchange.case_samples import item, refused, text

LANGUAGES = ("it", "en", "fr")
CUSTOMER = RefusedCase("a.json", 3, "RMA-2", (Problem("items[0].quantity", ProblemCode.TOO_SMALL, {"limit": 1}, "-1"),))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_its_words_with_the_same_gaps(language):
    def gaps(words: str) -> set[str]:
        return set(re.findall(r"{(\w+)}", words))

    assert set(PROBLEMS[language]) == set(ProblemCode)
    assert TYPES[language].keys() == TYPES["en"].keys()
    assert PHRASES[language].keys() == PHRASES["en"].keys()
    for code, words in PROBLEMS[language].items():
        assert gaps(words) == gaps(PROBLEMS["en"][code])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("it", "items[0].quantity: deve essere almeno 1 (trovato: -1)"),
        ("en", "items[0].quantity: must be at least 1 (found: -1)"),
        ("fr", "items[0].quantity: doit être au moins 1 (trouvé : -1)"),
        ("de", "items[0].quantity: must be at least 1 (found: -1)"),
    ],
)
def test_a_problem_names_field_rule_and_value(language, said):
    assert explain(CUSTOMER.problems[0], language) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (text(items=[item(quantity="1")]), "items[0].quantity: must be a whole number (found: 1)"),
        (text(customer={"name": "A", "kind": "x"}), "customer.kind: must be one of: CONSUMER, BUSINESS (found: x)"),
        (text(format="x"), "format: must be rma-case/1 (found: x)"),
        (
            text(order={"ordered_on": "9999-01-01"}),
            "order.ordered_on: the year must be between 1990 and 2100 (found: 9999-01-01)",
        ),
        ("<html>{x}", "this is not a document with cases (kind: HTML) (found: <html>{x})"),
        ('{"a": ?}', "not valid JSON (line 1, column 7) (found: ?})"),
        (text(items=[]), "items: must have at least 1 (found: [0])"),
    ],
)
def test_what_the_reader_refuses_is_said_without_gaps(content, said):
    assert explain(refused(content).problems[0], "en") == said


def test_a_value_cannot_turn_the_report_around():
    spoilt = text(status="\u202eabc\n- RMA-9\x1b[2J{limit}" + "x" * 5000)
    words = explain(refused(spoilt).problems[0], "en")
    assert "\u202e" not in words
    assert "\n" not in words
    assert "{limit}" in words
    assert len(words) < 250


def test_a_report_says_what_was_taken_and_what_was_not():
    notice = ("RMA-1", Problem("documents[0].file", ProblemCode.PICTURE_NOT_FOUND, value="1.jpg"))
    whole_file = RefusedCase("a.json", 0, None, (Problem("", ProblemCode.CUT_OFF),))
    assert report("a.json", ["RMA-1"], [CUSTOMER, whole_file], "en", [notice]) == (
        "Report on a.json\n\n"
        "Cases refused (2):\n"
        "- RMA-2 (case or line 3)\n"
        "    items[0].quantity: must be at least 1 (found: -1)\n"
        "- the whole file\n"
        "    the document is cut off before its end\n\n"
        "Attachments not taken (1); their cases were taken:\n"
        "- RMA-1: documents[0].file: the attached file is not beside the document or below it (found: 1.jpg)\n\n"
        "Cases taken (1):\n- RMA-1\n"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_on_a_huge_wrong_file_stays_readable(language):
    words = report("x" * 5000, [], [CUSTOMER] * 20_000, language)
    assert len(words.splitlines()) < 500
    assert "19800" in words
