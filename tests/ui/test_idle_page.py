"""The idle bench: the invitation, the number typed by hand, the answers to scans, the morning's figures."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState, ServiceStatus
from station.domain.codes import LONGEST
from station.domain.layouts import Garbled, Layout, Mismatch
from station.views.bench import HowFar
from station.views.opened import Candidate, Opened, OpenElsewhere, ScanAnswer
from tests.ui.case_samples import case as sample_case
from tests.ui.on_screen import application, button, clipped, put_on_screen, sees, settle, speaking, too_small
from tests.ui.samples import NOW, bench_view
from ui.language import Language
from ui.pages.idle import IdlePage
from ui.window import Window

EXPECTED = tuple(
    Candidate(number, "Aleksandra Wiśniewska-Kowalczyk", "Cuffie Aria Pro · Macchina da caffè Lido", CaseState.SHIPPED)
    for number in ("RMA-2026-004817", "RMA-2026-004801", "RMA-2026-004811", "RMA-2026-004812")
)
UNKNOWN = Opened(ScanAnswer.NOT_FOUND, "RMA-2026-004871", None, EXPECTED[:2], "Q1")
GARBLED = Garbled("RMA'2026'004817", "RMA-2026-004817", Mismatch(Layout.US, Layout.IT))


@pytest.fixture
def page(qtbot: QtBot) -> IdlePage:
    application()
    page = IdlePage("RMA-2026-")
    put_on_screen(qtbot, page)
    page.show_bench(bench_view())
    return page


def rejected() -> Opened:
    case = replace(sample_case(), status=ServiceStatus.REJECTED, rejection_reason="Oltre i 14 giorni")
    return Opened(ScanAnswer.NOT_APPROVED, case.rma_number, case, place="scaffale Q1")


def elsewhere() -> Opened:
    case = sample_case()
    held = OpenElsewhere("Milano · postazione 1", "Anna Rossi", NOW)
    return Opened(ScanAnswer.OPEN_ELSEWHERE, case.rma_number, case, elsewhere=held)


def test_a_number_is_typed_on_the_keyboard(qtbot: QtBot, page: IdlePage) -> None:
    QTest.mouseClick(page.prompt.type_number, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.number_typed) as typed:
        QTest.keyClicks(page.entry.line, "004817")
        QTest.keyClick(page.entry.line, Qt.Key.Key_Return)
    assert typed.args == ["RMA-2026-004817"]


def test_a_number_is_typed_with_gloves(qtbot: QtBot, page: IdlePage) -> None:
    page.type_number()
    for key in ("0", "0", "9", "erase", "4"):
        QTest.mouseClick(page.entry.keypad.keys[key], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.number_typed) as typed:
        QTest.mouseClick(page.entry.open, Qt.MouseButton.LeftButton)
    assert typed.args == ["RMA-2026-004"]


def test_a_number_with_letters_is_typed_with_gloves(qtbot: QtBot, page: IdlePage) -> None:
    page.type_number()
    QTest.mouseClick(page.entry.other_pad, Qt.MouseButton.LeftButton)
    for key in ("F", "R", "-"):
        QTest.mouseClick(page.entry.letters.keys[key], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.entry.other_pad, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.entry.keypad.keys["7"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.number_typed) as typed:
        QTest.mouseClick(page.entry.open, Qt.MouseButton.LeftButton)
    assert typed.args == ["RMA-2026-FR-7"]


def test_an_unfinished_number_is_not_opened_and_says_why(qtbot: QtBot, page: IdlePage) -> None:
    page.type_number()
    assert page.entry.open.reason()
    with qtbot.assertNotEmitted(page.number_typed):
        QTest.keyClick(page.entry.line, Qt.Key.Key_Return)


def test_a_flood_of_characters_is_cut(qtbot: QtBot, page: IdlePage) -> None:
    page.type_number()
    page.entry.line.insert("9" * 1_000_000)
    assert len(page.entry.line.text()) == LONGEST


def test_escape_leads_back_to_the_invitation(qtbot: QtBot, page: IdlePage) -> None:
    page.type_number()
    QTest.keyClick(page.entry.line, Qt.Key.Key_Escape)
    assert page.prompt.isVisible()


def test_an_unknown_number_is_said_with_its_neighbours_and_the_place(qtbot: QtBot, page: IdlePage) -> None:
    with speaking(Language.IT):
        page.show_answer(UNKNOWN)
        assert page.answer.headline() == "Non trovato"
        assert "RMA-2026-004871" in page.answer.text()
        assert "Q1" in page.answer.text()
    with qtbot.waitSignal(page.number_typed) as typed:
        QTest.mouseClick(page.answer.similar()[0], Qt.MouseButton.LeftButton)
    assert typed.args == ["RMA-2026-004817"]


def test_a_case_that_is_not_approved_says_why_and_where_the_parcel_goes(qtbot: QtBot, page: IdlePage) -> None:
    opened = rejected()
    with speaking(Language.IT):
        page.show_answer(opened)
        assert page.answer.headline() == "Non approvato"
        assert "respinto" in page.answer.text()
        assert "Oltre i 14 giorni" in page.answer.text()
        assert "scaffale Q1" in page.answer.text()
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.mouseClick(page.answer.case_button, Qt.MouseButton.LeftButton)
    assert chosen.args == [opened.text]


@pytest.mark.parametrize("status", list(ServiceStatus))
def test_every_status_has_its_sentence(qtbot: QtBot, page: IdlePage, status: ServiceStatus) -> None:
    case = replace(sample_case(), status=status)
    page.show_answer(Opened(ScanAnswer.NOT_APPROVED, case.rma_number, case))
    assert page.answer.text()


def test_a_case_that_expects_the_scanned_product_is_opened_by_a_tap(qtbot: QtBot, page: IdlePage) -> None:
    page.show_answer(Opened(ScanAnswer.PRODUCT_CODE, "8001234567891", similar=EXPECTED))
    assert [row.text() for row in page.answer.similar()] == [candidate.rma_number for candidate in EXPECTED]
    assert "Macchina da caffè" in page.answer.similar()[0].below()
    with qtbot.waitSignal(page.number_typed) as typed:
        QTest.mouseClick(page.answer.similar()[3], Qt.MouseButton.LeftButton)
    assert typed.args == ["RMA-2026-004812"]


@pytest.mark.parametrize("answer", [ScanAnswer.NOT_FOUND, ScanAnswer.PRODUCT_CODE, ScanAnswer.CARRIER_CODE])
def test_from_an_answer_that_opens_nothing_the_number_can_be_typed_and_searched(
    qtbot: QtBot, page: IdlePage, answer: ScanAnswer
) -> None:
    page.show_answer(Opened(answer, "1Z999AA10123456784"))
    with qtbot.waitSignal(page.no_label):
        QTest.mouseClick(page.answer.search_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.answer.type_button, Qt.MouseButton.LeftButton)
    assert page.entry.isVisible()


def test_a_scanner_with_another_keyboard_shows_what_the_label_says_and_asks(qtbot: QtBot, page: IdlePage) -> None:
    with speaking(Language.IT):
        page.show_garbled(GARBLED)
        assert page.answer.headline() == "Il lettore usa un'altra tastiera"
        assert GARBLED.came in page.answer.text()
        assert GARBLED.healed in page.answer.heal_button.text()
    with qtbot.waitSignal(page.garbled_accepted) as accepted:
        QTest.mouseClick(page.answer.heal_button, Qt.MouseButton.LeftButton)
    assert accepted.args == [GARBLED]


def test_an_answer_is_put_away_by_key_by_escape_and_by_finger(qtbot: QtBot, page: IdlePage) -> None:
    for put_away in (
        lambda: QTest.keyClick(page, Qt.Key.Key_F9),
        lambda: QTest.mouseClick(page.answer.close_button, Qt.MouseButton.LeftButton),
        page.close_answer,
    ):
        page.show_answer(UNKNOWN)
        with qtbot.waitSignal(page.answer_closed):
            put_away()
        assert not page.answer_is_shown()


def test_enter_presses_no_button_that_merely_came_into_its_way(qtbot: QtBot, page: IdlePage) -> None:
    page.show_answer(UNKNOWN)
    with qtbot.assertNotEmitted(page.answer_closed):
        QTest.keyClick(page.window().focusWidget() or page, Qt.Key.Key_Return)


def test_the_figures_and_the_last_parcels_are_those_of_the_view(qtbot: QtBot, page: IdlePage) -> None:
    assert sees(page, "38")
    rows = page.last.rows()
    assert [row.parcel for row in rows] == list(bench_view().last)
    with qtbot.waitSignal(page.case_chosen) as chosen:
        QTest.mouseClick(rows[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["RMA-2026-004811"]


def test_a_parcel_left_half_way_can_be_taken_up_again(qtbot: QtBot, page: IdlePage) -> None:
    assert not page.prompt.resume.isVisible()
    with speaking(Language.EN):
        page.show_bench(bench_view("RMA-2026-004817", HowFar(4, 6, 3)))
        settle()
        assert sees(page, "4 of 6 answers given, 3 photographs kept")
        assert clipped(page) == []
    with qtbot.waitSignal(page.resume_wanted) as wanted:
        QTest.mouseClick(page.prompt.resume, Qt.MouseButton.LeftButton)
    assert wanted.args == ["RMA-2026-004817"]


def test_a_parcel_without_a_label_is_announced(qtbot: QtBot, page: IdlePage) -> None:
    with speaking(Language.IT), qtbot.waitSignal(page.no_label):
        QTest.mouseClick(button(page, "Collo senza etichetta"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", list(Language))
def test_every_state_fits_and_can_be_tapped(qtbot: QtBot, page: IdlePage, language: Language) -> None:
    page.show_bench(bench_view("RMA-2026-004817"))
    states = (
        page.show_prompt,
        page.type_number,
        lambda: page.show_answer(UNKNOWN),
        lambda: page.show_answer(UNKNOWN, "RMA-2026-004817"),
        lambda: page.show_answer(rejected()),
        page.entry.other_pad.click,
        lambda: page.show_answer(Opened(ScanAnswer.CARRIER_CODE, "1Z999AA10123456784")),
        lambda: page.show_answer(Opened(ScanAnswer.PRODUCT_CODE, "8001234567891", similar=EXPECTED)),
        lambda: page.show_answer(Opened(ScanAnswer.PRODUCT_CODE, "8001234567891")),
        lambda: page.show_garbled(GARBLED),
        lambda: page.show_answer(Opened(ScanAnswer.NOT_FOR_THIS_STATION, "BO-1", place="Bologna")),
    )
    with speaking(language):
        for show in states:
            show()
            settle()
            assert not clipped(page)
            assert not too_small(page)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("supervisor", [False, True])
def test_the_way_on_from_an_answer_fits_the_small_screen(qtbot: QtBot, language: Language, supervisor: bool) -> None:
    # given a window, which does not grow with its page
    application()
    page = IdlePage("RMA-2026-")
    window = Window("Milano · postazione 2", [page])
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_page(page)
    with speaking(language):
        for answer in (replace(elsewhere(), may_take_over=supervisor), UNKNOWN):
            page.show_answer(answer, "RMA-2026-004817" if supervisor else "")
            settle()
            assert window.width() == 1280
            assert not clipped(page)
