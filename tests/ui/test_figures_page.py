"""The page of figures: what a supervisor reads there, chooses, and takes out."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from station.domain.figures import Period, PeriodKind
from station.figures.form import Form
from station.views.figures import FiguresAsked, FiguresView, Verdicts
from tests.bench import LUCA, Bench
from tests.busy_station import Busy, fill
from tests.ui import figure_samples as samples
from tests.ui.on_screen import HEADER, RAIL, application, clipped, sees, settle, speaking, too_small
from ui import theme
from ui.intents import ExportWanted, FiguresWanted
from ui.language import Language
from ui.pages.figures import FiguresPage
from ui.parts.figures.chart_card import ChartCard
from ui.places import Place
from ui.work.figures import FiguresWork


@pytest.fixture(scope="module")
def shared(qapp: QApplication) -> Iterator[FiguresPage]:
    """One page for all: its charts are made once."""
    application()
    stack, page = QStackedWidget(), FiguresPage()
    stack.addWidget(page)
    stack.resize(1280 - RAIL, 800 - HEADER)
    stack.show()
    yield page
    stack.close()
    stack.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def page(shared: FiguresPage, qtbot: QtBot) -> FiguresPage:
    """The page, on which nobody listens yet."""
    settle()
    return shared


def show(qtbot: QtBot, page: FiguresPage, view: FiguresView, kind: PeriodKind = PeriodKind.THIRTY) -> None:
    page.show_figures(kind, view)
    qtbot.waitUntil(page.is_drawn)
    settle()


def written(card: ChartCard) -> list[str]:
    assert card.canvas is not None, "there is a chart"
    return card.canvas.written()


@pytest.mark.parametrize("language", Language)
def test_the_numbers_that_say_most_come_first_and_every_word_fits(
    qtbot: QtBot, page: FiguresPage, language: Language
) -> None:
    with speaking(language):
        long = ("DOCKING_STATION", "NOTEBOOK", "COFFEE_MACHINE", "POWER_BANK")
        counted = {name: Verdicts(120, 37) for name in long}
        show(qtbot, page, samples.view(people=samples.PEOPLE, by_category=counted))
        heads = page.headlines
        assert heads.late.number() in ("1,2 %", "1.2 %")
        assert heads.refused.number() == "19 %"
        assert heads.parcels.before().startswith("▼")
        assert "=" not in heads.first_pass.before()
        assert not clipped(page)
        cut = [text for card in page.findChildren(ChartCard) if card.canvas for text in written(card) if "…" in text]
        assert not cut
        assert not too_small(page)


def test_a_chart_says_its_values_in_words_and_numbers_not_by_colour_alone(qtbot: QtBot, page: FiguresPage) -> None:
    with speaking(Language.EN):
        show(qtbot, page, samples.view())
        assert "✓ 605  ✕ 159" in written(page.types)
        assert "Return for convenience" in written(page.types)
        assert "48 h" in written(page.times)
        assert "1,163" in written(page.times)
        assert {"Signs of use", "129  (43 %)"} <= set(written(page.reasons))
        # what has no room is summed up, and can be heard whole
        assert any("others" in text for text in written(page.reasons))
        assert "Other: 19" in page.reasons.accessibleDescription()


def test_with_two_parcels_the_page_says_so_and_compares_with_nothing(qtbot: QtBot, page: FiguresPage) -> None:
    with speaking(Language.EN):
        show(qtbot, page, samples.first_day(), PeriodKind.TODAY)
        assert page.headlines.parcels.number() == "2"
        assert page.headlines.parcels.before() == "nothing before"
        assert not page.days.isVisible(), "one day is no row of days"
        assert not page.bar.station.isVisible(), "there is one bench"
        assert sees(page.flaws, "nothing in these days")
        assert not page.people.isVisible(), "nobody is counted by name"
        assert not clipped(page)


def test_an_empty_period_says_so_and_has_nothing_to_export(qtbot: QtBot, page: FiguresPage) -> None:
    with speaking(Language.EN):
        show(qtbot, page, samples.nothing())
        assert sees(page, "Nothing was decided in these days")
        assert page.bar.exports[Form.CSV].reason() == "nothing"


def test_while_it_is_counted_a_sign_moves_and_nothing_can_be_exported(qtbot: QtBot, page: FiguresPage) -> None:
    with speaking(Language.EN):
        show(qtbot, page, samples.view())
        page.show_busy(PeriodKind.MONTH)
        assert sees(page, "Counting …")
        assert page.bar.exports[Form.XLSX].reason() == "counting"
        assert page.headlines.parcels.number() == "1,261", "what stood there stands until the new figures come"
        show(qtbot, page, samples.view(), PeriodKind.MONTH)
        assert not page.busy.isVisible()
        assert page.bar.exports[Form.XLSX].reason() is None


def test_days_and_bench_are_chosen_and_the_page_decides_nothing(qtbot: QtBot, page: FiguresPage) -> None:
    with speaking(Language.EN):
        show(qtbot, page, samples.view(asked=FiguresAsked(samples.MONTH, "lyon-1")))
        wanted: list[FiguresWanted] = []
        page.wanted.connect(wanted.append)
        page.bar.kinds.answers()[0].click()
        assert wanted == [FiguresWanted(PeriodKind.TODAY, None, "lyon-1")]
        assert page.bar.kinds.value() == PeriodKind.THIRTY.value
        # when days are chosen that do not follow each other, and then others
        page.bar.kinds.answers()[4].click()
        sheet = page.period_sheet
        sheet.first.setText("02/11/2026")
        sheet.last.setText("31/10/2026")
        assert sheet.done.reason() == "the last day is before the first"
        sheet.last.setText("3/11")
        assert sheet.done.reason() == "write each day as 26/11/2026"
        sheet.last.setText("09/11/2026")
        sheet.steps[sheet.last, 1].click()
        sheet.done.click()
        assert wanted[-1] == FiguresWanted(PeriodKind.CHOSEN, Period(date(2026, 11, 2), date(2026, 11, 10)), "lyon-1")
        # when the bench is chosen
        page.bar.station.click()
        page.station_sheet.choices[0].click()
        assert wanted[-1] == FiguresWanted(PeriodKind.THIRTY, None, "")
        exported: list[ExportWanted] = []
        page.export_wanted.connect(exported.append)
        page.bar.exports[Form.XLSX].click()
        assert exported == [ExportWanted(Form.XLSX, FiguresAsked(samples.MONTH, "lyon-1"))]


def test_nobody_scrolls_a_chart_away_by_accident(qtbot: QtBot, page: FiguresPage) -> None:
    # given
    show(qtbot, page, samples.view())
    canvas = page.hours.canvas
    assert canvas is not None
    before = canvas.grab().toImage()
    middle = canvas.mapTo(page.window(), canvas.rect().center())
    # when somebody turns the wheel over it and drags across it
    wheel = QWheelEvent(
        QPointF(middle),
        QPointF(page.window().mapToGlobal(middle)),
        QPoint(0, 240),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    under = page.window().childAt(middle)
    QApplication.sendEvent(under, wheel)
    QTest.mousePress(under, Qt.MouseButton.LeftButton)
    QTest.mouseMove(under, QPoint(5, 5))
    QTest.mouseRelease(under, Qt.MouseButton.LeftButton)
    settle()
    # then it is the same chart
    assert canvas.grab().toImage() == before


def test_charts_wear_the_theme_of_the_moment(qtbot: QtBot, page: FiguresPage, qapp: QApplication) -> None:
    show(qtbot, page, samples.view())
    canvas = page.hours.canvas
    assert canvas is not None
    for tokens in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, tokens)
        assert not page.is_drawn(), "the charts still wear the other theme"
        settle()
        qtbot.waitUntil(page.is_drawn)
        shown = canvas.grab().toImage()
        column = QColor(theme.tone(tokens, "brand").fill)
        assert shown.pixelColor(1, 1) == QColor(tokens.card)
        assert any(shown.pixelColor(x, shown.height() - 40) == column for x in range(shown.width()))


def test_a_supervisor_sees_what_was_decided_and_takes_it_out_as_a_file(bench: Bench, qtbot: QtBot) -> None:
    # given a bench at which much was decided, and a supervisor at it
    fill(bench.home / "station.db", Busy(per_day=4, days=10))
    assert bench.program.bench is not None
    page = FiguresPage()
    work = FiguresWork(bench.window, page, bench.program.tasks, bench.program.bench.desk, bench.flow)
    bench.sign_in(LUCA)
    # when
    bench.window.show_page(page, Place.BENCH)
    page.wanted.emit(FiguresWanted(PeriodKind.CHOSEN, Period(date(2026, 11, 1), date(2026, 11, 25)), ""))
    assert page.busy.isVisible()
    bench.wait(lambda: not page.busy.isVisible() and page.is_drawn(), "the figures")
    # then
    assert int(page.headlines.parcels.number()) > 5
    # when
    page.bar.exports[Form.CSV].click()
    bench.wait(bench.window.notices.isVisible, "the notice")
    # then it is said where the file is
    file = bench.home / "exports" / "figures-2026-11-01-2026-11-25.csv"
    assert str(file) in bench.window.notices.text()
    assert file.exists()
    # and an operator finds nothing there
    bench.flow.start()
    bench.sign_in()
    page.show_figures(PeriodKind.TODAY, samples.nothing())
    work.refresh()
    assert not page.busy.isVisible()
