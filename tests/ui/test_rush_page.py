"""The page on which many parcels are taken in: what it says, and what it asks for."""

import pytest
from pytestqt.qtbot import QtBot

from station.views.opened import Opened, ScanAnswer
from tests.ui import case_samples as samples
from tests.ui.on_screen import application, clipped, put_on_screen, settle, speaking, too_small
from ui.language import Language
from ui.pages.rush import RushPage


@pytest.fixture
def page(qtbot: QtBot) -> RushPage:
    application()
    page = RushPage(lambda: samples.NOW)
    page.stack = put_on_screen(qtbot, page)  # type: ignore[attr-defined]  # kept alive with the page
    return page


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("answer", [None, ScanAnswer.FOUND, ScanAnswer.NOT_APPROVED, ScanAnswer.NOT_FOUND])
@pytest.mark.parametrize("kept", [True, False], ids=["photographed", "to be photographed"])
def test_every_word_fits_on_a_small_screen(
    page: RushPage, language: Language, answer: ScanAnswer | None, kept: bool
) -> None:
    opened = Opened(answer, "RMA-2026-004817", samples.case(), place="Q1") if answer is not None else None
    with speaking(language):
        page.head.show_round(opened, 39, kept=kept)
        page.await_photo(not kept)
        settle()
        assert clipped(page) == []
        assert too_small(page) == []


def test_with_nothing_to_photograph_the_shutter_is_gone_and_the_button_says_why(page: RushPage) -> None:
    with speaking(Language.EN):
        page.await_photo(False)
        assert page.without.reason() == "no photograph is missing"
        assert page.urgent.reason() == "no parcel waits"
        page.await_photo(True)
        assert page.without.reason() is None
