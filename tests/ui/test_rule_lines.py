"""What the conditions say, with the fact behind each, on the page."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from station.domain.case import LabelPayer, RequestType, ServiceStatus
from station.domain.rules import Finding, Request, Result, Rule, case_findings
from tests.policies import technostok
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, settle, speaking, too_small
from ui.language import Language
from ui.pages.case import CasePage
from ui.parts.case.rule_lines import late_parcel, replacement, rule_lines, window

DELIVERED, REQUESTED = date(2026, 10, 28), date(2026, 11, 8)


def findings(
    delivered: date | None, requested: date, excepted: bool = False, arrived: date | None = None
) -> list[Finding]:
    day = (requested - delivered).days if delivered is not None else None
    asked = Request(
        ServiceStatus.APPROVED,
        RequestType.CONVENIENCE,
        delivered,
        requested,
        day,
        excepted,
        True,
        LabelPayer.CUSTOMER,
        samples.NOW,
        arrived,
    )
    return list(case_findings(technostok(), asked, samples.NOW))


def r4(*request: object, **more: object) -> Finding:
    return next(found for found in findings(*request, **more) if found.rule is Rule.WINDOW)  # type: ignore[arg-type]  # as they are named there


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.EN, "Delivered 28 Oct, requested 8 Nov: day 11 of 14"),
        (Language.IT, "Consegnato 28 ott, richiesto 8 nov: giorno 11 di 14"),
        (Language.FR, "Livré le 28 oct., demandé le 8 nov.\u00a0: jour 11 sur 14"),
    ],
)
def test_the_window_names_the_days_that_it_counted_in_each_language(
    qtbot: QtBot, language: Language, said: str
) -> None:
    with speaking(language):
        assert window(r4(DELIVERED, REQUESTED)) == said


def test_what_cannot_be_counted_is_said_as_it_is(qtbot: QtBot) -> None:
    with speaking(Language.EN):
        assert window(r4(None, REQUESTED)) == "Delivery date unknown: the 14 days cannot be checked"
        early = r4(DELIVERED, date(2026, 10, 20))
        assert window(early) == "Requested 20 Oct, before the delivery on 28 Oct"
        assert early.result is Result.NOTICE
        late = r4(DELIVERED, date(2026, 11, 13))
        assert window(late).endswith("day 16 of 14 · approved all the same")
        assert "Loyal customer" in window(r4(DELIVERED, date(2026, 11, 13), excepted=True), "Loyal customer")


def test_a_parcel_that_took_its_time_is_said_to_be_late_and_the_request_to_count(qtbot: QtBot) -> None:
    with speaking(Language.EN):
        assert late_parcel(r4(DELIVERED, REQUESTED)) == ""
        assert "25 days after the request" in late_parcel(r4(DELIVERED, REQUESTED, arrived=date(2026, 12, 3)))


def test_every_condition_is_named_once_in_its_order(qtbot: QtBot) -> None:
    with speaking(Language.EN):
        lines = rule_lines([*findings(DELIVERED, REQUESTED), Finding(Rule.UNUSED, Result.FAIL, {"use": "EVIDENT"})])
        assert [line.text.split(" · ")[0] for line in lines] == [f"R{number}" for number in range(1, 11)]
        by_rule = {line.text.split(" · ")[0]: line for line in lines}
        assert (by_rule["R3"].meaning, by_rule["R3"].text) == ("stop", "R3 · Signs of use: evident")
        assert by_rule["R8"].text == "R8 · replacement after a shipping error: nothing to check here"


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_can_be_read_in_every_language_on_a_small_screen(qtbot: QtBot, language: Language) -> None:
    application()
    page = CasePage(clock=lambda: samples.NOW)
    stack = put_on_screen(qtbot, page)
    with speaking(language):
        view = samples.case(
            (samples.item(units=(samples.half_done(),)),), findings=tuple(findings(DELIVERED, REQUESTED))
        )
        page.show_case(view)
        page.covers.rules_sheet.explain(view, view.units[0])
        settle()
        assert clipped(page.covers.rules_sheet) == []
        assert too_small(page.covers.rules_sheet) == []
        assert page.covers.rules_sheet.card.height() <= stack.height()


@pytest.mark.parametrize(
    ("result", "facts", "said"),
    [
        (Result.PASS, {"shipping_error": True, "justification": "WRONG_ITEM"}, "replacement after a shipping error"),
        (Result.PASS, {"request": "ADVANCED_WARRANTY"}, "replacement: advanced quality guarantee"),
        (Result.NOTICE, {"justification": "DEFECTIVE"}, "replacement without a shipping error: defective"),
    ],
)
def test_a_replacement_says_what_entitles_to_it(
    qtbot: QtBot, result: Result, facts: dict[str, object], said: str
) -> None:
    with speaking(Language.EN):
        assert replacement(Finding(Rule.REPLACEMENT, result, facts)) == said
