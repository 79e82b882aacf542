"""Board, figures, settings, shift and quarantine by the keyboard alone, at the real window."""

from PySide6.QtWidgets import QWidget

from tests.bench import SINGLE, Bench
from tests.ui.on_screen import settle, walk_by_tab
from ui.pages.settings import Tab
from ui.places import BoardView, Place

SARA = ("sara.greco", "56785678")


def walk(page: QWidget) -> dict[str, tuple[str, ...]]:
    """What Tab alone does not reach, what says no name, and what does not show that the keyboard is on it."""
    settle()
    reached = walk_by_tab(page)
    assert reached.widgets
    return {"missed": reached.missed, "nameless": reached.nameless, "unseen": reached.unseen}


def test_tab_reaches_everything_on_every_page_of_supervisors_and_administrators(bench: Bench) -> None:
    # given
    bench.sign_in(SARA)
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    # when
    bench.flow.go_to(Place.BOARD)
    bench.shows(bench.pages.board)
    found["board"] = walk(bench.pages.board)
    bench.pages.board.show_view(BoardView.FIGURES)
    bench.wait(lambda: not bench.pages.figures.busy.isVisible(), "the figures")
    found["figures"] = walk(bench.pages.board)
    for tab in Tab:
        bench.flow.go_to(Place.SETTINGS)
        bench.pages.settings.turn_to(tab)
        found[f"settings {tab}"] = walk(bench.pages.settings)
    bench.window.show_page(bench.pages.shift)
    found["shift"] = walk(bench.pages.shift)
    bench.flow.go_to(Place.BENCH)
    bench.scan("HANDWRITTEN-77")
    bench.tap("Quarantine")
    bench.shows(bench.pages.aside)
    found["aside"] = walk(bench.pages.aside)
    bench.flow.go_to(Place.BENCH)
    bench.tap("Many parcels at once")
    bench.scan(SINGLE)
    bench.wait(lambda: bench.pages.rush.head.headline() == SINGLE, SINGLE)
    found["rush"] = walk(bench.pages.rush)
    # then
    nothing: dict[str, tuple[str, ...]] = {"missed": (), "nameless": (), "unseen": ()}
    assert {name: what for name, what in found.items() if what != nothing} == {}
