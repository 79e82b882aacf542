"""A processed case, read again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.domain import alarm_events, events, hold_events, people_events, shift_events
from station.domain.case import CaseState, ServiceStatus
from station.domain.people import Operator, Right, may
from station.views.case import CaseView, TimelineEntry
from tests.builders import ANNA, LUCA
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from ui.intents import DossierWanted
from ui.language import Language
from ui.pages.history import HistoryPage
from ui.parts.history.event_words import event_words

NOT_OF_A_CASE = {
    "SignedIn",
    "SignInRefused",
    "OperatorAdded",
    "ScannerLayoutKnown",
    "FiguresExported",
    *vars(people_events),
    *vars(shift_events),
}


@pytest.fixture
def page(qtbot: QtBot) -> HistoryPage:
    application()
    page = HistoryPage()
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


def sent() -> CaseView:
    return samples.refused_case(decision=samples.decision(sent_at=samples.NOW))


def set_aside() -> CaseView:
    return samples.refused_case(decision=samples.decision(set_aside=True))


def approved_again() -> CaseView:
    return samples.refused_case(decision=samples.decision(set_aside=True, approved_again=True))


def show(page: HistoryPage, view: CaseView, who: Operator = LUCA) -> None:
    page.show_history(view, samples.timeline(), {right for right in Right if may(who, right)})
    settle()


@pytest.mark.parametrize("who", [ANNA, LUCA], ids=["operator", "supervisor"])
@pytest.mark.parametrize(
    "view",
    [sent(), set_aside(), approved_again(), samples.refused_case()],
    ids=["sent", "set aside", "approved again", "not sent"],
)
@pytest.mark.parametrize("language", list(Language))
def test_every_word_fits_on_a_small_screen(
    page: HistoryPage, language: Language, view: CaseView, who: Operator
) -> None:
    with speaking(language):
        show(page, view, who)
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
    show(page, rejected, ANNA)
    assert "Garanzia scaduta" in page.title()
    assert not page.bar.reopen.isVisible()
    assert not page.bar.undo.isVisible()


def test_an_event_of_tomorrow_is_shown_under_its_own_name(page: HistoryPage) -> None:
    show(page, sent())
    assert any("SomethingNew" in line for line in page.timeline.sentences())


@pytest.mark.parametrize(
    "kind",
    sorted(
        {one.__name__ for one in (*events.Event.__subclasses__(), hold_events.TagOrdered, alarm_events.StuckKnown)}
        - NOT_OF_A_CASE
    ),
)
def test_every_event_of_a_case_has_words(kind: str) -> None:
    entry = TimelineEntry(samples.NOW, "anna.rossi", "Anna Rossi", kind, {})
    assert event_words(entry) != kind


def test_a_reason_is_asked_before_a_case_is_reopened(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, sent())
    page.bar.reopen.click()
    with qtbot.assertNotEmitted(page.reopen_wanted):
        page.sheet.done.click()
    qtbot.keyClicks(page.sheet.field, "Foto sbagliata")
    with qtbot.waitSignal(page.reopen_wanted) as wanted:
        page.sheet.done.click()
    assert wanted.args == ["Foto sbagliata"]


@pytest.mark.parametrize(
    ("view", "who"),
    [(sent(), ANNA), (samples.refused_case(), LUCA)],
    ids=["no supervisor", "not sent yet"],
)
def test_a_case_that_cannot_be_reopened_says_why(page: HistoryPage, view: CaseView, who: Operator) -> None:
    show(page, view, who)
    page.bar.reopen.click()
    assert page.bar.reopen.reason()
    assert not page.sheet.isVisible()


def test_a_supervisor_asks_for_the_dossier_and_an_operator_reads_who_can(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, sent())
    with qtbot.waitSignal(page.dossier_wanted) as wanted:
        page.bar.dossier.click()
    assert wanted.args == [DossierWanted("RMA-2026-004817")]
    with speaking(Language.EN):
        show(page, sent(), ANNA)
        with qtbot.assertNotEmitted(page.dossier_wanted):
            page.bar.dossier.click()
        assert page.bar.dossier.reason() == "a supervisor can do that"


def test_what_is_not_out_can_be_taken_back_here(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, samples.refused_case(), ANNA)
    assert page.bar.undo.reason() is None
    for undoing in (page.bar.undo.click, lambda: qtbot.keyClick(page, Qt.Key.Key_F8)):
        with qtbot.waitSignal(page.undo_wanted):
            undoing()


@pytest.mark.parametrize(
    ("view", "why"),
    [
        (sent(), "already sent: a supervisor can reopen"),
        (set_aside(), "may be out: a supervisor can reopen"),
        (samples.refused_case(decision=samples.decision(trying=True)), "may be out: a supervisor can reopen"),
        (samples.refused_case(labels=(samples.label(handed_over_at=samples.NOW),)), "the parcel is with the carrier"),
    ],
)
def test_what_cannot_be_taken_back_says_why(page: HistoryPage, qtbot: QtBot, view: CaseView, why: str) -> None:
    with speaking(Language.EN):
        show(page, view, ANNA)
        with qtbot.assertNotEmitted(page.undo_wanted):
            page.bar.undo.click()
        assert page.bar.undo.reason() == why


def test_a_supervisor_sends_again_what_was_not_taken(page: HistoryPage, qtbot: QtBot) -> None:
    view = set_aside()
    show(page, view)
    with qtbot.waitSignal(page.send_again_wanted) as wanted:
        page.bar.send_again.click()
    assert view.decision is not None
    assert wanted.args == [view.decision.decision_id]


def test_an_operator_reads_that_a_supervisor_can_send_it_again(page: HistoryPage, qtbot: QtBot) -> None:
    with speaking(Language.EN):
        show(page, set_aside(), ANNA)
        with qtbot.assertNotEmitted(page.send_again_wanted):
            page.bar.send_again.click()
        assert page.bar.send_again.reason() == "a supervisor can do that"
        assert "customer service did not take the decision" in page.title()


@pytest.mark.parametrize("view", [sent(), samples.refused_case()], ids=["sent", "not sent yet"])
def test_what_was_not_set_aside_is_not_sent_again(page: HistoryPage, view: CaseView) -> None:
    show(page, view)
    assert not page.bar.send_again.isVisible()


def test_escape_goes_back_and_first_closes_what_lies_over_the_page(page: HistoryPage, qtbot: QtBot) -> None:
    show(page, sent())
    page.bar.reopen.click()
    with qtbot.assertNotEmitted(page.back):
        qtbot.keyClick(page.sheet.field, Qt.Key.Key_Escape)
    assert not page.sheet.isVisible()
    with qtbot.waitSignal(page.back):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_a39_between_two_words_of_customer_service_a_supervisor_sends_it_or_has_it_decided_anew(
    page: HistoryPage, qtbot: QtBot
) -> None:
    with speaking(Language.EN):
        show(page, approved_again())
        assert "took its approval back and gave it again" in page.title()
        shown = [button.text() for button in (page.bar.send_again, page.bar.follow) if button.isVisible()]
        assert shown == ["Send it all the same", "Decide anew"]
        assert not page.bar.undo.isVisible()
        assert not page.bar.reopen.isVisible()
        page.bar.follow.click()
        assert sees(page.follow_sheet, "Why is it decided anew?")
        show(page, approved_again(), ANNA)
        assert page.bar.follow.reason() == "a supervisor can do that"
