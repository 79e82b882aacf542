"""Every code has a word in three languages, and what was refused is said in the operator's own."""

import ast
import re
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from station.domain.case import CaseState
from station.domain.policy_faults import PolicyFault, Problem
from station.domain.verdict import Reason
from station.errors import PolicyBroken, Refusal, Refused
from station.look_around import policy_found
from station.views.opened import ScanAnswer
from tests.homes import open_desk
from tests.ui.on_screen import speaking
from ui import sentences
from ui.language import Language
from ui.words import troubles, vocabulary, words
from ui.words.shift_words import finding_text

NOON = datetime(2026, 11, 9, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("table", vocabulary.ALL, ids=lambda table: type(next(iter(table))).__name__)
def test_no_code_of_the_domain_is_without_a_word(table: dict[StrEnum, object]) -> None:
    assert set(table) == set(type(next(iter(table))))


def test_no_refusal_and_no_answer_is_without_a_sentence() -> None:
    assert set(sentences.REFUSALS) == set(Refusal)
    assert set(sentences.ANSWERS) == set(ScanAnswer)
    assert set(sentences.ANSWER_MEANING) == set(ScanAnswer)


def test_the_words_of_the_trade_are_those_of_the_vocabulary(qapp: QApplication) -> None:
    with speaking(Language.IT):
        assert words.case_state(CaseState.ON_HOLD) == "Sospeso: responsabile"
        assert words.reason(Reason.SEAL_VIOLATED) == "Sigillo violato"
    with speaking(Language.FR):
        assert words.case_state(CaseState.REJECTED) == "Rejeté"
        assert words.case_state(CaseState.REFUSED) == "Refusé"
    with speaking(Language.EN):
        assert words.reason(Reason.OTHER) == "Other"


@pytest.mark.parametrize("language", list(Language))
def test_a_refusal_names_its_facts(qapp: QApplication, language: Language) -> None:
    with speaking(language):
        assert "3" in words.refused(Refused(Refusal.WRONG_PIN, left=3))
        assert words.clock(NOON) in words.refused(Refused(Refusal.LOCKED_OUT, until=NOON))
        assert "…" in words.refused(Refused(Refusal.UNPRINTABLE))
        for refusal in Refusal:
            assert "{" not in words.refused(Refused(refusal))


@pytest.mark.parametrize("language", list(Language))
def test_every_trouble_is_said_and_an_unknown_one_is_shown(qapp: QApplication, language: Language) -> None:
    with speaking(language):
        assert all(words.trouble(code) and code != words.trouble(code) for code in troubles.TROUBLES)
        assert "flux_capacitor" in words.trouble("flux_capacitor")
        assert "漢字" in words.trouble("unprintable:漢字")


def test_days_and_money_are_written_as_the_language_writes_them(qapp: QApplication) -> None:
    with speaking(Language.IT):
        assert words.day_short(NOON) == "9 nov"
        assert words.money("1749.5", "EUR") in ("1.749,50 €", "1749,50 €")
        assert words.country("DE") == "Germania"
    with speaking(Language.EN):
        assert words.money("1749.5", "GBP") == "1,749.50 £"
        assert words.country("DE") == "Germany"
    assert words.money(None, "EUR") == ""
    assert words.money("much", None) == "much"
    assert words.country("") == ""
    assert words.country("ZZ") == "ZZ"


def test_the_refund_clock_says_what_is_left_and_how_late_it_is(qapp: QApplication) -> None:
    with speaking(Language.EN):
        assert words.left_until(NOON + timedelta(hours=3, minutes=20), NOON) == "3 h 20 min left"
        assert words.left_until(NOON, NOON + timedelta(minutes=5)) == "late by 5 min"
        assert words.ago(NOON, NOON + timedelta(days=3)) == "3 days ago"


def test_every_translation_keeps_the_places_for_facts(qapp: QApplication, project: Path) -> None:
    for file in (project / "resources" / "i18n").glob("*.ts"):
        for message in ElementTree.parse(file).iter("message"):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            assert set(re.findall(r"\{\w+\}", source)) == set(re.findall(r"\{\w+\}", translation)), (file.name, source)


def test_no_text_is_formatted_before_it_is_translated(project: Path) -> None:
    """`tr(f"…")` is extracted and never matches."""
    wrong = []
    for file in sorted((project / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in ("tr", "translate"):
                last = node.args[0 if _name(node.func) == "tr" else 1]
                if isinstance(last, ast.JoinedStr | ast.BinOp):
                    wrong.append(f"{file.name}:{node.lineno}")
    assert not wrong


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_the_source_text_is_english_without_a_file(qapp: QApplication) -> None:
    with speaking(Language.EN):
        assert QCoreApplication.translate("CaseState", "Refused") == "Refused"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (PolicyFault(0, "limits", Problem.NO_TABLE), "limits"),
        (PolicyFault(0, "", Problem.UNREADABLE), ""),
        (PolicyFault(12, "clause 3", Problem.NO_REASON), "12"),
    ],
    ids=lambda value: value.problem if isinstance(value, PolicyFault) else "",
)
def test_the_self_test_names_where_the_policy_is_wrong_and_no_line_that_there_is_not(
    qapp: QApplication, tmp_path: Path, language: Language, fault: PolicyFault, said: str
) -> None:
    desk = open_desk(tmp_path)
    desk.policy_trouble = PolicyBroken(fault)
    found = policy_found(desk)
    desk.close()
    with speaking(language):
        text = finding_text(found)
    assert said in text
    assert desk.policy.version in text
    assert "0" not in text.replace(desk.policy.version, "")
    assert "{" not in text
