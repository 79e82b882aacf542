"""A processed case, read again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.domain import events
from station.domain.case import CaseState, ServiceStatus
from station.views.case import CaseView, TimelineEntry
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from ui.language import Language
from ui.pages.history import HistoryPage
from ui.parts.event_words import event_words

NOT_OF_A_CASE = {"SignedIn", "SignInRefused", "OperatorAdded"}


@pytest.fixture
def page(qtbot: QtBot) -> HistoryPage:
    application()
    page = HistoryPage()
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


def sent() -> CaseView:
    return samples.refused_case(decision=samples.decision(sent_at=samples.NOW))


def show(page: HistoryPage, view: CaseView, *, can_reopen: bool = True) -> None:
    page.show_history(view, samples.timeline(), can_reopen)
    settle()


@pytest.mark.parametrize("language", list(Language))
def test_every_word_fits_on_a_small_screen(page: HistoryPage, language: Language) -> None:
    with speaking(language):
        show(page, sent(), can_reopen=False)
        assert clipped(page) == []
        assert too_small(page) == []


def test_who_processed_it_and_when_stands_on_top(page: HistoryPage) -> None:
    with speaking(Language.EN):
        show(page, sent())
        assert page.title().startswith("Already processed by \u2068Anna Rossi\u2069 on 22/11/2026")


def test_declared_stands_beside_found_with_a_sign_where_they_differ(page: HistoryPage) -> None:
    with speaking(Language.EN):
        show(page, sent())
        assert sees(page, "No signs")
        assert sees(page, "Light ≠")


def test_a_rejected_case_says_why(page: HistoryPage) -> None:
    rejected = samples.case(
        status=ServiceStatus.REJECTED, state=CaseState.REJECTED, rejection_reason="Garanzia scaduta"
    )
    page.show_history(rejected, (), False)
    assert "Garanzia scaduta" in page.title()
    assert not page.reopen.isVisible()


def test_an_event_of_tomorrow_is_shown_under_its_own_name(page: HistoryPage) -> None:
    show(page, sent())
    assert any("SomethingNew" in line for line in page.timeline.sentences())


@pytest.mark.parametrize("kind", sorted({one.__name__ for one in events.Event.__subclasses__()} - NOT_OF_A_CASE))
def test_every_event_of_a_case_has_words(kind: str) -> None:
    entry = TimelineEntry(samples.NOW, "anna.rossi", "Anna Rossi", kind, {})
    assert event_words(entry) != kind


def test_a_reason_is_asked_before_a_case_is_reopened(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, sent())
    page.reopen.click()
    with qtbot.assertNotEmitted(page.reopen_wanted):
        page.sheet.done.click()
    qtbot.keyClicks(page.sheet.field, "Foto sbagliata")
    with qtbot.waitSignal(page.reopen_wanted) as wanted:
        page.sheet.done.click()
    assert wanted.args == ["Foto sbagliata"]


@pytest.mark.parametrize(
    ("view", "can_reopen"),
    [(sent(), False), (samples.refused_case(), True)],
    ids=["no supervisor", "not sent yet"],
)
def test_a_case_that_cannot_be_reopened_says_why(page: HistoryPage, view: CaseView, can_reopen: bool) -> None:
    show(page, view, can_reopen=can_reopen)
    page.reopen.click()
    assert page.reopen.reason()
    assert not page.sheet.isVisible()


def test_escape_goes_back_and_first_closes_what_lies_over_the_page(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, sent())
    page.reopen.click()
    with qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(page.sheet.field, Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()
    with qtbot.waitSignal(page.back):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
