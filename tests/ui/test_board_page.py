"""The board page: what is due first, how many of each tone, and one tap to the case."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.domain.deadlines import AlarmStep, Tone
from station.domain.people import Role
from station.views.board import BoardKind, tones
from station.views.people import SignInName
from tests.ui.board_samples import NOW, an_alarm, clock_row, clock_rows
from tests.ui.on_screen import application, button, clipped, put_on_screen, settle, speaking, too_small
from ui import theme
from ui.intents import SupervisorSays
from ui.language import Language
from ui.pages.board import BoardPage
from ui.parts.board.rows import say_row
from ui.parts.window.alarm_banner import AlarmBanner
from ui.places import BoardView
from ui.words import clock_words

SUPERVISORS = (
    SignInName("luca.conti", "Luca Conti", Role.SUPERVISOR, None),
    SignInName("sara.greco", "Sara Greco", Role.ADMINISTRATOR, None),
)


class Watch:
    """What the page asks for the time."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def page(qtbot: QtBot, watch: Watch) -> BoardPage:
    application()
    page = BoardPage(watch)
    put_on_screen(qtbot, page)
    page.show_board(clock_rows(40))
    settle()
    return page


def listed(page: BoardPage) -> list[str]:
    return [row.rma_number for row in page.clocks.list.values()]


def counts(page: BoardPage) -> dict[Tone | None, int]:
    return {tone: tile.count for tone, tile in page.clocks.tiles.tiles.items()}


def tap_row(page: BoardPage, place: int) -> None:
    view = page.clocks.list
    where = view.visualRect(view.model().index(place, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))


def test_each_number_lists_the_clocks_that_it_counts(page: BoardPage) -> None:
    expected = tones(clock_rows(40), NOW)
    assert counts(page) == {None: 40, **expected}
    for tone, tile in page.clocks.tiles.tiles.items():
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert len(page.clocks.list.values()) == tile.count
        assert all(tone in (None, row.clock.tone(NOW)) for row in page.clocks.list.values())


def test_a_kind_and_a_tone_together_list_what_is_both(page: BoardPage) -> None:
    QTest.mouseClick(page.clocks.kinds.answers()[2], Qt.MouseButton.LeftButton)
    assert {row.kind for row in page.clocks.list.values()} == {BoardKind.SENDING}
    red = page.clocks.tiles.tiles[Tone.RED]
    QTest.mouseClick(red, Qt.MouseButton.LeftButton)
    assert red.count == len(page.clocks.list.values()) > 0


def test_a_tap_on_a_row_asks_for_its_case(qtbot: QtBot, page: BoardPage) -> None:
    with qtbot.waitSignal(page.case_chosen) as chosen:
        tap_row(page, 2)
    assert chosen.args == [listed(page)[2]]


def test_the_clocks_go_on_by_themselves_and_nothing_is_loaded(page: BoardPage, watch: Watch) -> None:
    # given a clock that is due in nine hours
    page.show_board((clock_row(0, left=13),))
    assert counts(page)[Tone.GREEN] == 1
    # when, then
    for hours, tone in ((1, Tone.AMBER), (9, Tone.RED), (14, Tone.RED)):
        watch.now = NOW + timedelta(hours=hours)
        page.tick()
        assert counts(page)[tone] == 1
    assert "late by 1 h 0 min" in said_in_english(page)


def said_in_english(page: BoardPage) -> str:
    with speaking(Language.EN):
        return str(page.clocks.list.model().index(0, 0).data())


def test_the_list_stays_where_it_is_when_it_comes_anew(page: BoardPage) -> None:
    bar = page.clocks.list.verticalScrollBar()
    page.clocks.list.choose(0)
    bar.setValue(700)
    chosen, place = page.clocks.list.chosen(), bar.value()
    assert place > 0
    page.show_board((clock_row(400, left=-100), *clock_rows(40)))
    settle()
    assert bar.value() == place
    assert page.clocks.list.chosen() == chosen


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)], ids=str)
def test_every_word_fits_and_every_button_is_large_enough(
    qtbot: QtBot, size: tuple[int, int], language: Language
) -> None:
    application()
    with speaking(language):
        page = BoardPage(lambda: NOW)
        banner = {(1280, 800): 88}.get(size, 0)
        put_on_screen(qtbot, page, size[0], size[1] - banner)
        page.stand_beside(BoardView.FIGURES, QWidget())
        page.show_board(clock_rows(60))
        page.show_alarm(an_alarm(AlarmStep.BLOCKING))
        settle()
        tiles = [tile.text() for tile in page.clocks.tiles.tiles.values() if tile.is_clipped()]
        assert clipped(page) + tiles == []
        assert too_small(page) == []


def test_an_empty_board_says_that_all_is_done_and_an_empty_list_where_the_others_are(page: BoardPage) -> None:
    with speaking(Language.EN):
        page.show_board((clock_row(0, left=40),))
        page.look_at(BoardKind.PARKED)
        assert page.clocks.empty.headline() == "None of these"
        page.show_board(())
        page.look_at(None)
        assert page.clocks.empty.headline() == "No clock runs"
        assert page.clocks.empty.isVisible()


def test_on_a_wall_the_rows_are_half_as_high_again(page: BoardPage) -> None:
    view = page.clocks.list
    before = view.visualRect(view.model().index(0, 0)).height()
    QTest.mouseClick(page.large, Qt.MouseButton.LeftButton)
    settle()
    assert view.visualRect(view.model().index(0, 0)).height() >= before * 1.4
    QTest.mouseClick(page.large, Qt.MouseButton.LeftButton)
    assert view.visualRect(view.model().index(0, 0)).height() == before


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=lambda tokens: tokens.name)
def test_a_late_clock_does_not_look_like_one_in_time(qtbot: QtBot, page: BoardPage, tokens: theme.Tokens) -> None:
    theme.apply(application(), tokens)
    try:
        page.show_board((clock_row(0, left=-3), clock_row(5, left=40)))
        settle()
        view = page.clocks.list
        spots = [view.visualRect(view.model().index(place, 0)).topLeft() + QPoint(12, 14) for place in (0, 1)]
        picture = view.viewport().grab().toImage()
        late, calm = (picture.pixelColor(spot).name() for spot in spots)
        assert (late, calm) == (tokens.stop_fill.lower(), tokens.ok_soft.lower())
    finally:
        theme.apply(application(), theme.LIGHT)


@pytest.mark.parametrize("language", list(Language))
def test_a_row_is_read_out_with_everything_that_stands_on_it(language: Language) -> None:
    with speaking(language):
        for number in range(5):
            row = clock_row(number)
            said = say_row(row, NOW)
            assert row.rma_number in said
            assert clock_words.waits_for(row) in said
            assert clock_words.tone_word(row.clock.tone(NOW)) in said


def test_the_tabs_come_with_the_second_view(qtbot: QtBot, page: BoardPage) -> None:
    assert not page.head.tabs.isVisible()
    figures = QWidget()
    page.stand_beside(BoardView.FIGURES, figures)
    settle()
    with qtbot.waitSignal(page.view_chosen) as chosen:
        QTest.mouseClick(page.head.tabs.answers()[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [BoardView.FIGURES]
    assert figures.isVisible()
    assert not page.clocks.isVisible()
    page.look_at(BoardKind.SENDING)
    assert page.clocks.isVisible()
    page.show_view(BoardView.FIGURES)
    page.offer_all(False)
    assert page.clocks.isVisible()
    assert not page.head.tabs.isVisible()


def test_a_supervisor_says_that_they_know_only_while_verdicts_are_stopped(qtbot: QtBot, page: BoardPage) -> None:
    sheet = page.known_sheet
    page.show_alarm(an_alarm(AlarmStep.RED))
    assert not page.know.isVisible()
    page.show_alarm(an_alarm(AlarmStep.BLOCKING))
    with qtbot.waitSignal(page.know_wanted):
        QTest.mouseClick(page.know, Qt.MouseButton.LeftButton)
    sheet.ask(SUPERVISORS)
    assert sheet.obstacle()
    assert not sheet.pad.isEnabled()
    QTest.mouseClick(sheet.names.answers()[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(sheet.quick.buttons[0], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.known) as known:
        for key in (*"4567", "enter"):
            QTest.mouseClick(sheet.pad.keypad.keys[key], Qt.MouseButton.LeftButton)
    assert known.args == [SupervisorSays("luca.conti", "4567", sheet.quick.buttons[0].text())]
    page.show_alarm(an_alarm(AlarmStep.RED, blocking=0))
    assert not sheet.isVisible()


@pytest.fixture
def banner(qtbot: QtBot) -> AlarmBanner:
    application()
    banner = AlarmBanner()
    put_on_screen(qtbot, banner, 1280)
    banner.set_leads(True)
    return banner


@pytest.mark.parametrize("language", list(Language))
def test_the_banner_says_what_since_when_and_what_to_do_and_grows_with_its_steps(
    banner: AlarmBanner, language: Language
) -> None:
    banner.resize(1280, 88)
    with speaking(language):
        heights = []
        for step in (AlarmStep.ALARM, AlarmStep.RED, AlarmStep.BLOCKING):
            for view in (an_alarm(step, refunds=3, set_aside=1), an_alarm(step)):
                banner.show_alarm(view, NOW)
                assert "2" in banner.text()
                assert banner.advice()
                assert not banner.is_clipped()
            heights.append(banner.height())
        assert heights == sorted(set(heights))
        banner.show_alarm(an_alarm(AlarmStep.CALM), NOW)
        assert not banner.isVisible()


def test_the_banner_tells_the_hours_since_the_oldest_decision(banner: AlarmBanner) -> None:
    with speaking(Language.EN):
        banner.show_alarm(an_alarm(AlarmStep.RED, refunds=1), NOW)
        assert "(26 h)" in banner.text()
        assert "1 refund late by 1 h 00" in banner.text()
        banner.show_alarm(an_alarm(AlarmStep.BLOCKING), NOW + timedelta(days=4))
        assert "(5 days)" in banner.text()
        assert button(banner.parentWidget() or banner, banner.text())
