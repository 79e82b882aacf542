"""Every page can be used by the keyboard alone: Tab reaches all of it, and everybody sees and hears where it is."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Verdict
from station.views.case import Attachment
from station.views.review import ReviewView, WallChoices, WallFilter, WallKind, WallTile
from tests.ui import case_samples as samples
from tests.ui.on_screen import Reached, application, put_on_screen, settle, walk_by_tab
from ui.pages.review import ReviewPage
from ui.parts.button import BigButton

KEYS = tuple((1, 1, number, number) for number in range(1, 31))


def view_of(folder: Path) -> ReviewView:
    """A refusal with two photographs, to which the customer sent a picture as well."""
    shots = tuple(
        samples.photo(number, slot, samples.picture(folder / f"{number}.jpg", 60 * number))
        for number, slot in ((1, Slot.FRONT), (2, Slot.DEFECT))
    )
    unit = replace(samples.refused_unit(), photos=shots)
    theirs = Attachment("A1", "PHOTO", 1, "Lid", samples.picture(folder / "theirs.jpg", 200))
    case = samples.refused_case(items=(samples.item(units=(unit,)),), attachments=(theirs,), state=CaseState.REFUSED)
    return ReviewView(
        case=case,
        item=case.items[0],
        unit=unit,
        standing=Standing.OPEN,
        sampled=False,
        sample_per_cent=10,
        lot=None,
        verbs=(
            ReviewVerb.AGREE,
            ReviewVerb.TO_CONFIRM,
            ReviewVerb.REDUCE,
            ReviewVerb.NEW_PHOTO,
            ReviewVerb.REOPEN,
            ReviewVerb.COMMENT,
        ),
        prevented={},
        marks={},
        comments=(),
        requests=(),
        timeline=samples.timeline(),
    )


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> ReviewPage:
    application()
    page = ReviewPage()
    page.stack = put_on_screen(qtbot, page, 1440, 900)  # type: ignore[attr-defined]  # kept alive with the page
    page.show_choices(WallChoices(("milano-2",), (("anna.rossi", "Anna Rossi"),), ("NOTEBOOK",)))
    page.show_counts(dict.fromkeys(WallKind, 30))
    page.show_wall(WallFilter(), KEYS)
    view = view_of(tmp_path)
    page.take_tiles(KEYS, tuple(tile(number) for _, _, number, _ in KEYS))
    page.show_review(view, 2)
    page.bar.filters.click()
    settle()
    return page


def tile(number: int) -> WallTile:
    rma = f"RMA-2026-{number:06}"
    return WallTile(0, "", "", rma, 1, 1, Slot.DEFECT, Verdict.REFUSE, False, Standing.OPEN, None, None, 2)


def whole(reached: Reached) -> None:
    assert reached.missed == ()
    assert reached.nameless == ()
    assert reached.unseen == ()


def test_tab_reaches_all_of_the_review(page: ReviewPage) -> None:
    reached = walk_by_tab(page)
    whole(reached)
    names = [widget.accessibleName() for widget in reached.widgets if isinstance(widget, BigButton)]
    assert len(names) == len(set(names))
    assert reached.widgets[0] is page.wall


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside the customer's"])
def test_tab_reaches_all_of_the_viewer_and_nothing_under_it(page: ReviewPage, qtbot: QtBot, beside: bool) -> None:
    qtbot.keyClick(page.wall, Qt.Key.Key_Return)
    if beside:
        qtbot.keyClick(page.viewer, Qt.Key.Key_C)
    settle()
    reached = walk_by_tab(page.viewer)
    whole(reached)
    assert not page.isAncestorOf(QApplication.focusWidget()) or page.viewer.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("verb", [ReviewVerb.TO_CONFIRM, ReviewVerb.TO_REFUSE, ReviewVerb.REDUCE, ReviewVerb.NEW_PHOTO])
def test_tab_reaches_all_of_the_question(page: ReviewPage, verb: ReviewVerb) -> None:
    view = page.view()
    assert view is not None
    page.sheet.ask(verb, view)
    whole(walk_by_tab(page.sheet))


def test_arrows_walk_along_the_wall_and_escape_comes_back_to_it(page: ReviewPage, qtbot: QtBot) -> None:
    page.wall.setFocus()
    with qtbot.waitSignal(page.unit_wanted) as wanted:
        qtbot.keyClick(page.wall, Qt.Key.Key_Right)
    assert wanted.args == [KEYS[1]]
    qtbot.keyClick(page.wall, Qt.Key.Key_Down)
    assert page.wall.current() == KEYS[1 + page.wall.columns()]
    qtbot.keyClick(page.wall, Qt.Key.Key_End)
    assert page.wall.current() == KEYS[-1]
    where = page.wall.place_of(len(KEYS) - 1)
    assert 0 <= where.top() <= where.bottom() <= page.wall.viewport().height()
    qtbot.keyClick(page.wall, Qt.Key.Key_Return)
    assert page.viewer.isVisible()
    qtbot.keyClick(page.viewer, Qt.Key.Key_Escape)
    assert not page.viewer.isVisible()
    assert page.wall.hasFocus()
