"""What the tour shows a supervisor: the board at a desk and on a wall, and the banner at each of its steps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from station.domain.deadlines import AlarmStep, Tone
from station.domain.people import Role
from station.opening import SAMPLE_PEOPLE
from station.views.alarm import AlarmView
from ui import theme
from ui.hands import wait_until
from ui.places import BoardView, Place
from ui.tour.figures import figures
from ui.tour.walk import SUPERVISOR_PIN, typed

if TYPE_CHECKING:
    from ui.tour.walk import Walk

SUPERVISOR = next(login for login, _, role, _ in SAMPLE_PEOPLE if role is Role.SUPERVISOR)
AGES = {AlarmStep.ALARM: 5, AlarmStep.RED: 26, AlarmStep.BLOCKING: 37}


def board(walk: Walk) -> None:
    """The supervisor comes, looks at what is due, and is told what is stuck."""
    _come(walk)
    _look(walk)
    _told(walk)


def _come(walk: Walk) -> None:
    page, window = walk.pages.sign_in, walk.tour.program.window
    window.sign_out_wanted.emit()
    wait_until(lambda: any(card.who.login == SUPERVISOR for card in page.names()))

    def enter() -> None:
        walk.hands.tap(next(card for card in page.names() if card.who.login == SUPERVISOR))
        typed(walk, page.pad, SUPERVISOR_PIN)

    walk.step("supervisor", "a supervisor works here now", enter, lambda: walk.page() is walk.pages.idle)


def _look(walk: Walk) -> None:
    page, window = walk.pages.board, walk.tour.program.window
    clocks = page.clocks
    walk.step(
        "board",
        "every clock that runs, the one that is due first on top",
        lambda: walk.hands.tap(window.rail.buttons[Place.BOARD]),
        lambda: walk.page() is page and len(clocks.list.values()) > 0,
    )
    walk.step(
        "board-in-time",
        "a tap on a number lists only those clocks",
        lambda: walk.hands.tap(clocks.tiles.tiles[Tone.GREEN]),
        clocks.tiles.tiles[Tone.GREEN].isChecked,
    )
    walk.hands.tap(clocks.tiles.tiles[None])
    before = theme.tokens_of(window)
    other = theme.LIGHT if before.name == "dark" else theme.DARK
    walk.step(
        f"board-{other.name}",
        "the same board by other light",
        lambda: window.theme_chosen.emit(other),
        lambda: theme.tokens_of(window) == other,
    )
    walk.step("board-wall", "large enough for three metres", lambda: walk.hands.tap(page.large), clocks.is_large)
    walk.hands.tap(page.large)
    figures(walk)
    page.show_view(BoardView.CLOCKS)


def _told(walk: Walk) -> None:
    """The steps come after hours; the tour says itself what the station would say then."""
    page, banner = walk.pages.board, walk.tour.program.window.alarm
    walk.flow.go_to(Place.BENCH)
    for step in AGES:

        def tell(step: AlarmStep = step) -> None:
            walk.flow.board.show_alarm(_stuck(step))

        def told(step: AlarmStep = step) -> bool:
            return banner.isVisible() and banner.view.step is step and not banner.is_clipped()

        walk.step(f"banner-{step.value.lower()}", f"the banner says what is stuck: {step.value}", tell, told)
    walk.step("banner-tapped", "one tap leads to the list", lambda: walk.hands.tap(banner), lambda: walk.page() is page)
    walk.flow.board.show_alarm(_stuck(AlarmStep.BLOCKING))
    walk.step(
        "stuck-known",
        "a supervisor says with PIN and reason that they know",
        lambda: walk.hands.tap(page.know),
        page.known_sheet.isVisible,
    )
    walk.step(
        "stuck-over",
        "nothing is stuck in truth: the banner is gone",
        lambda: _sign(walk),
        lambda: not banner.isVisible() and not page.known_sheet.isVisible(),
    )


def _sign(walk: Walk) -> None:
    sheet = walk.pages.board.known_sheet
    walk.hands.tap(next(answer for answer in sheet.names.answers() if answer.value == SUPERVISOR))
    walk.hands.tap(sheet.quick.buttons[0])
    wait_until(sheet.pad.isEnabled)
    typed(walk, sheet.pad, SUPERVISOR_PIN)


def _stuck(step: AlarmStep) -> AlarmView:
    since = datetime.now(UTC) - timedelta(hours=AGES[step])
    return AlarmView(stuck_step=step, stuck=2, stuck_since=since, blocking=2 if step is AlarmStep.BLOCKING else 0)
