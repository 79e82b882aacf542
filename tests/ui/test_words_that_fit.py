"""Words that used to be cut short where there was room for them, or where room could be made."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.domain.questions import Question
from station.domain.verdict import Outcome, Reception
from station.views.case import Accessory
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, settle, speaking
from ui import theme
from ui.language import Language
from ui.pages.case import CasePage
from ui.pages.history import HistoryPage
from ui.pages.verdict import VerdictPage
from ui.parts.case.accessories import AccessoryToggle, name_lines
from ui.parts.label import Label

SIZES = [(1280, 800), (1440, 900), (1920, 1080)]
SERIALS = tuple(f"7HK2-9910{number}" for number in range(1, 6))
HEADPHONES = ("Cavo jack 3,5 mm", "Custodia", "Cavo USB-C", "Adattatore", "Manuale d'istruzioni")


@pytest.fixture(params=SIZES, ids=str)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    found: tuple[int, int] = request.param
    return found


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Iterator[Language]:
    application()
    with speaking(request.param):
        yield request.param


def stand(qtbot: QtBot, page: QWidget, size: tuple[int, int]) -> None:
    page.stack = put_on_screen(qtbot, page, *size)  # type: ignore[attr-defined]  # kept alive with the page
    settle()


def room_of(toggle: AccessoryToggle) -> list[str]:
    words = toggle.words_room()
    assert isinstance(words, QRectF)
    return name_lines(toggle.accessory.name, theme.font("strong", size=14), words.width())


@pytest.mark.parametrize("present", [True, False, None])
def test_the_name_of_an_accessory_stays_whole_when_it_is_ticked(
    qtbot: QtBot, language: Language, size: tuple[int, int], present: bool | None
) -> None:
    page = CasePage()
    stand(qtbot, page, size)
    accessories = tuple(Accessory(name, present) for name in HEADPHONES)
    unit = samples.half_done(accessories=accessories, answered=())
    page.show_case(samples.case((samples.item(units=(unit,)),)))
    settle()
    for toggle in page.middle.questions.accessories.toggles():
        assert " ".join(room_of(toggle)) == toggle.accessory.name


@pytest.mark.parametrize("reception", [Reception.WRONG_ITEM, Reception.EMPTY_PARCEL, Reception.MISSING])
def test_which_unit_it_is_can_be_read_beside_every_chip(
    qtbot: QtBot, language: Language, size: tuple[int, int], reception: Reception
) -> None:
    # given
    page = CasePage()
    stand(qtbot, page, size)
    units = tuple(samples.unit(1, number, reception=reception) for number in range(1, 6))
    # when
    page.show_case(samples.case((samples.item(units=units),)))
    settle()
    # then
    assert clipped(page.middle.head) == []


def test_all_serial_numbers_can_be_read_where_there_is_room(qtbot: QtBot, language: Language) -> None:
    page = CasePage()
    stand(qtbot, page, (1920, 1080))
    units = tuple(samples.unit(1, number, asked=(Question.SEAL, Question.SERIAL)) for number in range(1, 6))
    page.show_case(samples.case((samples.item(units=units, serials=SERIALS),)))
    settle()
    row = page.middle.questions.rows[Question.SERIAL]
    assert all(serial in row.declared_text() for serial in SERIALS)
    assert clipped(row) == []


def test_where_there_is_no_room_it_is_said_how_many_more_serial_numbers_there_are(
    qtbot: QtBot, language: Language, size: tuple[int, int]
) -> None:
    page = CasePage()
    stand(qtbot, page, size)
    units = (samples.unit(asked=(Question.SEAL, Question.SERIAL)),)
    many = tuple(f"7HK2-99101-ABCDE-{number}" for number in range(100, 140))
    page.show_case(samples.case((samples.item(units=units, serials=many),)))
    settle()
    row = page.middle.questions.rows[Question.SERIAL]
    shown = sum(serial in row.declared_text() for serial in many)
    assert shown >= 1
    assert f"+{40 - shown}" in row.declared_text()
    assert clipped(row) == []


def test_the_history_shows_all_serial_numbers(qtbot: QtBot, language: Language, size: tuple[int, int]) -> None:
    page = HistoryPage()
    stand(qtbot, page, size)
    item = samples.item(units=(samples.refused_unit(),), serials=SERIALS)
    page.show_history(samples.refused_case(items=(item,)), (), frozenset())
    settle()
    assert any(all(serial in label.full_text() for serial in SERIALS) for label in page.units[0].findChildren(Label))
    assert clipped(page) == []


@pytest.mark.parametrize("name", ["Cuffie", "Cuffie wireless Sonora Max con custodia rigida da viaggio, edizione blu"])
def test_the_banner_always_says_who_gave_the_verdict(
    qtbot: QtBot, language: Language, size: tuple[int, int], name: str
) -> None:
    page = VerdictPage()
    stand(qtbot, page, size)
    items = (samples.item(units=(samples.refused_unit(),), name=name), samples.item(2, (samples.confirmed_unit(),)))
    decision = samples.decision(Outcome.PARTLY_CONFIRMED)
    page.show_verdict(samples.refused_case(items=items, decision=decision), datetime.now(UTC))
    settle()
    banner = page.banner
    said = banner.lines()[-1]
    assert said.endswith("Anna Rossi\u2069")
    assert QFontMetrics(theme.font("text", size=18)).horizontalAdvance(said) <= banner.width() - 60
    assert not banner.is_clipped()
