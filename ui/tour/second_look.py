"""What the tour does about what it looked at: comments, agrees, overturns, and wants a photograph once more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.domain.people import Role
from station.domain.review import ReviewVerb, Standing
from station.opening import SAMPLE_PEOPLE
from station.views.queue import QueueKind
from station.views.review import WallKind
from ui.hands import wait_until
from ui.places import Place
from ui.tour.walk import Walk, typed
from ui.words import words

if TYPE_CHECKING:
    from ui.pages.review import ReviewPage


def page_of(walk: Walk) -> ReviewPage:
    """The page of the wall."""
    return walk.pages.review


def come_in(walk: Walk, role: Role) -> None:
    """Whoever was there has gone, and somebody in this role has signed in."""
    login, pin = next((login, pin) for login, _, of, pin in SAMPLE_PEOPLE if of is role)
    sign_in = walk.pages.sign_in

    def enter() -> None:
        walk.tour.program.window.sign_out_wanted.emit()
        wait_until(lambda: walk.page() is sign_in and bool(sign_in.names()))
        walk.hands.tap(next(card for card in sign_in.names() if card.who.login == login))
        typed(walk, sign_in.pad, pin)

    walk.step(
        f"{role.value.lower()}-signed-in",
        f"somebody who is {role.value} has signed in",
        enter,
        lambda: walk.page() is walk.pages.idle,
    )


def shows(walk: Walk) -> str:
    """The case of the unit that is looked at."""
    view = page_of(walk).view()
    return view.case.rma_number if view is not None else ""


def find(walk: Walk, number: str, kind: WallKind = WallKind.EVERY) -> None:
    """Somebody chooses this list and types the number, and its first tile is looked at."""
    page = page_of(walk)
    page.bar.choose_kind(kind.value)
    page.bar.line.clear()
    walk.hands.write(page.bar.line, number)
    wait_until(lambda: shows(walk) == number)
    page.wall.setFocus()


def _say(walk: Walk, verb: ReviewVerb, text: str) -> None:
    page = page_of(walk)
    walk.hands.tap(page.detail.verbs.buttons[verb])
    wait_until(page.sheet.isVisible)
    walk.hands.write(page.sheet.words, text)


def comment_and_agree(walk: Walk, number: str) -> None:
    """A word about what waits on the shelf; and a refusal that is as it should be."""
    page = page_of(walk)

    def comment() -> None:
        find(walk, number, WallKind.HELD)
        _say(walk, ReviewVerb.COMMENT, "Sembra il cavo, non la base")
        walk.hands.tap(page.sheet.done)

    def stands() -> bool:
        view = page.view()
        return view is not None and bool(view.comments)

    walk.step("review-comment", "what the supervisor says stands beside the unit", comment, stands)

    def sampled() -> None:
        page.bar.choose_kind(WallKind.REFUSED.value)
        page.bar.line.clear()
        wait_until(lambda: page.wall.count() > 0 and shows(walk) not in ("", number))
        if page.detail.verbs.buttons[ReviewVerb.AGREE].reason() is None:
            walk.hands.tap(page.detail.verbs.buttons[ReviewVerb.AGREE])

    walk.step(
        "review-agreed",
        "the supervisor agrees, and the unit is seen",
        sampled,
        lambda: standing_of(page) is Standing.AGREED,
    )


def standing_of(page: ReviewPage) -> Standing | None:
    """How far the review of the unit is that is looked at."""
    view = page.view()
    return view.standing if view is not None else None


def overturn(walk: Walk, number: str) -> None:
    """The refusal in this case becomes a confirmation."""
    page = page_of(walk)

    def ask() -> None:
        find(walk, number, WallKind.REFUSED)
        _say(walk, ReviewVerb.TO_CONFIRM, "La pellicola protettiva, non un graffio")

    walk.step("review-overturn-asked", "it is asked why a refusal becomes a confirmation", ask, page.sheet.isVisible)

    def done() -> bool:
        view = page.view()
        void = view is not None and all(label.voided for label in view.case.labels)
        return void and standing_of(page) is Standing.OVERTURNED

    def answer() -> None:
        walk.hands.tap(page.sheet.done)
        wait_until(lambda: page.wall.count() == 0)
        find(walk, number)
        for place in range(page.wall.count()):
            page.wall.choose(place)
            if wait_until(lambda: standing_of(page) is Standing.OVERTURNED, 0.6):
                break

    walk.step("review-overturned", "the refusal is overturned and its label is void", answer, done)


def want_again(walk: Walk, number: str) -> None:
    """Another photograph of what waits on the shelf is wanted."""
    page = page_of(walk)

    def ask() -> None:
        find(walk, number, WallKind.HELD)
        _say(walk, ReviewVerb.NEW_PHOTO, "Da vicino e di lato")

    walk.step("review-photo-asked", "it is asked which photograph is to be taken again", ask, page.sheet.isVisible)
    walk.step(
        "review-photo-wanted",
        "the photograph is wanted, and the unit waits",
        lambda: walk.hands.tap(page.sheet.done),
        lambda: standing_of(page) is Standing.PHOTO_WANTED,
    )


def take_again(walk: Walk, number: str) -> None:
    """The bench finds the wish in its queue and takes the photograph."""
    queue, proof = walk.pages.queue, walk.pages.case.proof
    come_in(walk, Role.OPERATOR)

    def task() -> None:
        walk.flow.go_to(Place.QUEUE)
        walk.hands.tap_text(words.queue_kind(QueueKind.PHOTO))

    walk.step(
        "bench-photo-task",
        "the wish is a task in the queue, with its note",
        task,
        lambda: queue.kind() is QueueKind.PHOTO and queue.list.model().rowCount() > 0,
    )

    def open_it() -> None:
        QTest.keyClick(queue.list, Qt.Key.Key_Home)
        QTest.keyClick(queue.list, Qt.Key.Key_Return)

    walk.step(
        "bench-photo-lit",
        "the note stands over the camera and the slot is lit",
        open_it,
        lambda: walk.page() is walk.pages.case and "Da vicino" in proof.wish.text(),
    )
    walk.fresh(f"{number}/seal")
    walk.step(
        "bench-photo-taken",
        "the photograph is taken, and the supervisor looks again",
        lambda: walk.hands.press(Qt.Key.Key_F5),
        lambda: walk.case is not None and walk.case.wishes == (),
    )
    walk.show("empty")
    walk.pages.case.left.emit()
    wait_until(lambda: walk.page() is walk.pages.idle)
