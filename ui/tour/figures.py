"""What the tour shows of figures: its own few parcels, counted, chosen by days, and taken out as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from station.domain.figures import PeriodKind
from station.figures.form import Form
from ui import theme
from ui.places import BoardView
from ui.words import figure_words

if TYPE_CHECKING:
    from ui.pages.figures import FiguresPage
    from ui.tour.walk import Walk


def figures(walk: Walk) -> None:
    """A supervisor, who looks at the board, sees what was decided on this day and takes it out."""
    window, page = walk.tour.program.window, walk.pages.figures

    def shown(kind: PeriodKind) -> bool:
        counted = not page.busy.isVisible() and page.bar.kinds.value() == kind.value
        return counted and page.isVisible() and page.is_drawn() and page.headlines.parcels.number() not in ("", "0")

    tab = walk.pages.board.head.tabs.answers()[tuple(BoardView).index(BoardView.FIGURES)]
    walk.step(
        "figures",
        "the parcels of seven days, and how they were decided",
        lambda: walk.hands.tap(tab),
        lambda: shown(PeriodKind.WEEK),
    )
    walk.step(
        "figures-today",
        "today hour by hour, compared with yesterday until the same time",
        lambda: walk.hands.tap_text(figure_words.period_kind(PeriodKind.TODAY)),
        lambda: shown(PeriodKind.TODAY),
    )
    for form in Form:
        _take_out(walk, page, form)
    worn = theme.tokens_of(window)
    walk.step(
        "figures-other-theme",
        "the charts wear the other theme",
        lambda: window.theme_chosen.emit(theme.LIGHT if worn == theme.DARK else theme.DARK),
        lambda: theme.tokens_of(window) != worn and page.is_drawn(),
    )
    window.theme_chosen.emit(worn)


def _take_out(walk: Walk, page: FiguresPage, form: Form) -> None:
    notices = walk.tour.program.window.notices

    def said() -> bool:
        files = list((walk.home / "exports").glob(f"*.{form.value.lower()}"))
        return bool(files) and notices.isVisible() and str(files[0]) in notices.text()

    walk.step(
        f"figures-{form.value.lower()}",
        f"the figures are taken out as {form.value}, and it is said where",
        lambda: walk.hands.tap(page.bar.exports[form]),
        said,
    )
    walk.hands.tap(notices)
