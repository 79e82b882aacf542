"""A parcel that stands aside, on its page and in the queue."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState, ServiceStatus
from station.domain.evidence import Slot
from station.domain.printing import JobState
from station.domain.quarantine import Aside, Ending, reasons_for
from station.views.quarantine import AsidePhoto, ParcelAside
from station.views.queue import QueueKind
from tests.ui.on_screen import application, clipped, put_on_screen, sees, settle, speaking, too_small
from tests.ui.samples import NOW
from ui.intents import AsideEnding, AsideSaid, AsideShot
from ui.language import Language
from ui.pages.aside import AsidePage
from ui.pages.queue import QueuePage

NEW = ParcelAside(
    "Q-MILANO-2-17",
    Aside.UNIDENTIFIED,
    reasons_for(None),
    "1Z999AA10123456784",
    "",
    None,
    NOW,
    "Aleksandra Wiśniewska-Kowalczyk",
)
PROVED = replace(
    NEW, photos=(AsidePhoto(Slot.PARCEL, "a", "/nowhere/a.jpg"), AsidePhoto(Slot.LABEL, "b", "/nowhere/b.jpg"))
)
TAGGED = replace(PROVED, tagged_at=NOW, job=JobState.PRINTED, copy=1, note="Per il civico 16 <b>bis</b>")
SECOND = replace(
    NEW,
    why=Aside.SECOND_RETURN,
    reasons=reasons_for((CaseState.REFUSED, ServiceStatus.APPROVED)),
    rma_number="RMA-2026-004817",
    code="RMA-2026-004817-R1",
)
NO_PAPER = replace(TAGGED, job=JobState.WAITING, trouble="no_media")
GONE = replace(TAGGED, ending=Ending.CARRIER, ended_at=NOW)


@pytest.fixture
def page(qtbot: QtBot) -> AsidePage:
    application()
    page = AsidePage()
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


@pytest.mark.parametrize("language", list(Language))
def test_every_state_fits_and_can_be_tapped(page: AsidePage, language: Language) -> None:
    with speaking(language):
        for parcel in (NEW, PROVED, TAGGED, SECOND, NO_PAPER, GONE):
            page.show_parcel(parcel, "Q1")
            settle()
            assert clipped(page) == []
            assert too_small(page) == []


def test_the_tag_comes_after_both_photographs_and_the_button_says_which_is_missing(
    qtbot: QtBot, page: AsidePage
) -> None:
    page.show_parcel(NEW, "Q1")
    with speaking(Language.IT):
        assert page.print.reason() == "manca la foto: Collo"
        with qtbot.assertNotEmitted(page.tag_wanted):
            page.print.click()
    page.show_parcel(PROVED, "Q1")
    with qtbot.waitSignal(page.tag_wanted) as wanted:
        page.print.click()
    assert wanted.args == [NEW.tag]


def test_the_shutter_fills_the_next_place_or_the_one_that_was_tapped(qtbot: QtBot, page: AsidePage) -> None:
    page.show_parcel(NEW, "Q1")
    with qtbot.waitSignal(page.shot_wanted) as wanted:
        page.shoot()
    assert wanted.args == [AsideShot(NEW.tag, Slot.PARCEL)]
    QTest.mouseClick(page.proof.tiles[Slot.LABEL], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.shot_wanted) as wanted:
        page.shoot()
    assert wanted.args == [AsideShot(NEW.tag, Slot.LABEL)]
    page.show_parcel(GONE, "Q1")
    with qtbot.assertNotEmitted(page.shot_wanted):
        page.shoot()


def test_the_reason_is_one_tap_and_only_those_that_make_sense_are_there(qtbot: QtBot, page: AsidePage) -> None:
    page.show_parcel(NEW, "Q1")
    visible = {why for why, answer in page.head.reasons.items() if answer.isVisible()}
    assert visible == {Aside.UNIDENTIFIED, Aside.UNDELIVERED, Aside.MISDIRECTED}
    with qtbot.waitSignal(page.said) as said:
        QTest.mouseClick(page.head.reasons[Aside.MISDIRECTED], Qt.MouseButton.LeftButton)
    assert said.args == [AsideSaid(NEW.tag, Aside.MISDIRECTED, "")]


def test_the_case_that_it_belongs_to_is_asked_for(qtbot: QtBot, page: AsidePage) -> None:
    page.show_parcel(TAGGED, "Q1")
    page.steps.endings[Ending.IDENTIFIED].click()
    assert page.case_sheet.isVisible()
    page.case_sheet.field.setText("RMA-2026-004811")
    with qtbot.waitSignal(page.ended) as ended:
        page.case_sheet.done.click()
    assert ended.args == [AsideEnding(NEW.tag, Ending.IDENTIFIED, "RMA-2026-004811")]
    with qtbot.waitSignal(page.ended) as ended:
        page.steps.endings[Ending.CARRIER].click()
    assert ended.args == [AsideEnding(NEW.tag, Ending.CARRIER)]


def test_what_the_printer_lacks_and_what_was_written_can_be_read(page: AsidePage) -> None:
    with speaking(Language.EN):
        page.show_parcel(NO_PAPER, "Q1")
        assert any("paper" in check.text.lower() for check in page.steps.steps.checks)
        assert sees(page, "Per il civico 16 <b>bis</b>")


def test_quarantine_is_a_list_of_the_queue(qtbot: QtBot) -> None:
    application()
    page = QueuePage(lambda: NOW)
    stack = put_on_screen(qtbot, page)
    for language in Language:
        with speaking(language):
            page.show_counts({QueueKind.QUARANTINE: 3, QueueKind.ARRIVED: 120, QueueKind.HELD: 4, QueueKind.LABEL: 10})
            page.show_queue(QueueKind.QUARANTINE, (NEW, TAGGED, SECOND))
            settle()
            assert clipped(page) == []
    with qtbot.waitSignal(page.case_chosen) as chosen:
        page.strip.open.click()
    assert chosen.args == [NEW.tag]
    assert stack.isVisible()
