"""Python holds no twin of a place in a layout that Qt has freed: what comes to lie there would be taken for it."""

import shiboken6
from PySide6.QtWidgets import QApplication, QLayout, QSpacerItem, QWidgetItem
from pytestqt.qtbot import QtBot

from station.domain.figures import PeriodKind
from tests.ui import figure_samples as samples
from tests.ui.on_screen import put_on_screen
from ui.pages.figures import FiguresPage

_PLACES = (QWidgetItem, QSpacerItem)


def twins_of_nothing() -> int:
    """How many places Python knows that are in no layout any more."""
    known = {shiboken6.getCppPointer(one)[0] for one in shiboken6.getAllValidWrappers() if isinstance(one, _PLACES)}
    layouts = {layout for widget in QApplication.allWidgets() for layout in widget.findChildren(QLayout)}
    there = set()
    for layout in filter(shiboken6.isValid, layouts):
        places = (layout.itemAt(place) for place in range(layout.count()))
        there |= {shiboken6.getCppPointer(place)[0] for place in places if isinstance(place, _PLACES)}
    return len(known - there)


def test_charts_that_share_their_row_in_another_way_leave_none(qtbot: QtBot) -> None:
    # given
    page = FiguresPage()
    put_on_screen(qtbot, page)
    before = twins_of_nothing()
    # when a single day is shown after several, and several after it
    for view in (samples.view(), samples.first_day(), samples.view()):
        page.show_figures(PeriodKind.THIRTY, view)
        qtbot.waitUntil(page.is_drawn)
    # then
    assert twins_of_nothing() == before
