"""What the tour does: six parcels and the pages around them, from a real video stream and real key events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.views.opened import ScanAnswer
from station.views.queue import QueueKind
from ui import theme
from ui.language import Language
from ui.places import Place
from ui.words import words

if TYPE_CHECKING:
    from ui.tour import Tour

from ui.tour.agreements import rules_and_agreements
from ui.tour.arrivals import arrivals
from ui.tour.board import board
from ui.tour.dossier import dossier
from ui.tour.many import more_than_one
from ui.tour.review import supervisors_round
from ui.tour.settings import settings_and_shift
from ui.tour.states import awkward_day, dark_states, policy_trouble, tag
from ui.tour.walk import Walk, answer, label, photograph, read_message, receive, refuse, sent, serial

CONFIRMED, REFUSED, MIXED = "RMA-2026-004811", "RMA-2026-004817", "RMA-2026-004823"
NOT_APPROVED, HELD, UNKNOWN = "RMA-2026-004830", "RMA-2026-004842", "RMA-2026-009999"

GOOD = {
    Question.SEAL: "INTACT",
    Question.USE: "NONE",
    Question.PACKAGING: "INTACT",
    Question.FUNCTION: "NOT_TESTED",
    Question.HAZARD: "NONE",
    Question.DATA: "NONE",
}
USED = {**GOOD, Question.SEAL: "BROKEN", Question.USE: "EVIDENT"}


def story(tour: Tour) -> None:
    """All of it, from signing in to signing out."""
    walk = Walk(tour)
    policy_trouble(walk)
    _sign_in(walk)
    _confirmed(walk)
    _refused(walk)
    _mixed(walk)
    _stopped(walk)
    dossier(walk, REFUSED)
    arrivals(walk)
    more_than_one(walk, CONFIRMED)
    _held(walk)
    awkward_day(walk)
    rules_and_agreements(walk)
    _camera_lost(walk)
    _around(walk)
    supervisors_round(walk, REFUSED, MIXED, HELD)
    settings_and_shift(walk)


def _sign_in(walk: Walk) -> None:
    from ui.parts.people.name_card import NameCard

    page = walk.pages.sign_in
    walk.show("empty")  # what the camera films by itself holds labels, and one of them would be the first case
    walk.step("names", "the names of the people are on the screen", lambda: None, lambda: len(page.names()) > 0)

    def enter() -> None:
        card: NameCard = next(card for card in page.names() if card.who.login == "anna.rossi")
        walk.hands.tap(card)
        for digit in "1234":
            walk.hands.press(Qt.Key(Qt.Key.Key_0.value + int(digit)))
        walk.hands.press(Qt.Key.Key_Return)

    walk.step("idle", "signed in: the bench waits for a label", enter, lambda: walk.page() is walk.pages.idle)


def _next(walk: Walk) -> None:
    walk.show("empty")
    walk.hands.press(Qt.Key.Key_F9)


def _confirmed(walk: Walk) -> None:
    before, typed_before = walk.hands.gestures, walk.hands.letters
    receive(walk, CONFIRMED, "confirm")
    photograph(walk, CONFIRMED, "confirm", (Slot.PARCEL,))
    answer(walk, "confirm", GOOD, serial(walk))
    walk.step(
        "confirm-verdict",
        "the return is confirmed",
        lambda: walk.hands.press(Qt.Key.Key_F2),
        lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.CONFIRMED),
    )
    gestures, letters = 1 + walk.hands.gestures - before, walk.hands.letters - typed_before
    walk.step(
        "confirm-undone",
        "the decision is taken back before it is sent, and nothing else is lost",
        lambda: walk.hands.press(Qt.Key.Key_F8),
        lambda: walk.page() is walk.pages.case and walk.state(CaseState.IN_INSPECTION),
    )
    walk.step(
        "confirm-again",
        "the return is confirmed once more",
        lambda: walk.hands.press(Qt.Key.Key_F2),
        lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.CONFIRMED),
    )
    walk.step(
        "confirm-gestures",
        "from the label to the verdict of a sealed item: at most four gestures, and no typing",
        lambda: walk.tour.count("sealed item, from the label to the verdict", gestures),
        lambda: gestures <= 4 and letters == 0,
    )
    walk.step("confirm-sent", "the decision is out as one file", lambda: None, lambda: sent(walk))
    walk.step("confirm-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _refused(walk: Walk) -> None:
    receive(walk, REFUSED, "refuse")
    answer(walk, "refuse", USED, serial(walk))
    photograph(walk, REFUSED, "refuse", (Slot.PARCEL, Slot.FRONT, Slot.DEFECT))
    refuse(walk, "refuse", lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.REFUSED))
    label(walk, "refuse", REFUSED)
    walk.step("refuse-sent", "the decision is out as one file", lambda: None, lambda: sent(walk))
    walk.step("refuse-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _mixed(walk: Walk) -> None:
    receive(walk, MIXED, "mixed")
    read_message(walk, "mixed")
    photograph(walk, MIXED, "mixed", (Slot.PARCEL,))
    assert walk.case is not None
    for count in range(1, len(walk.case.units)):
        answer(walk, f"mixed-{count}", GOOD, serial(walk))
        place = walk.pages.case.current()

        def next_one(place: tuple[int, int] = place) -> bool:
            return walk.pages.case.current() != place and walk.state(CaseState.PARTLY_PROCESSED)

        walk.step(
            f"mixed-{count}-confirmed",
            "one unit is confirmed and the next one is at hand",
            lambda: walk.hands.press(Qt.Key.Key_F2),
            next_one,
        )
    answer(walk, "mixed-last", USED, serial(walk))
    photograph(walk, MIXED, "mixed", (Slot.FRONT, Slot.DEFECT))
    refuse(walk, "mixed", lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.PARTLY_CONFIRMED))
    label(walk, "mixed", MIXED)
    walk.step("mixed-sent", "the decision is out as one file", lambda: None, lambda: sent(walk))
    walk.step("mixed-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _stopped(walk: Walk) -> None:
    answer = walk.pages.idle
    walk.step(
        "not-approved",
        "a case that is not approved stops, with the reason",
        lambda: walk.show(f"{NOT_APPROVED}/label"),
        lambda: answer.answer_is_shown() and walk.flow.last_answer == ScanAnswer.NOT_APPROVED,
    )
    walk.step(
        "unknown",
        "an unknown number is answered",
        lambda: walk.show(f"{UNKNOWN}/label"),
        lambda: answer.answer_is_shown() and walk.flow.last_answer == ScanAnswer.NOT_FOUND,
    )
    walk.step(
        "already-processed",
        "a case that is decided is shown read-only",
        lambda: walk.show(f"{CONFIRMED}/label"),
        lambda: walk.page() is walk.pages.history,
    )
    walk.step(
        "back",
        "back at the bench",
        lambda: _back(walk),
        lambda: walk.page() is walk.pages.idle,
    )


def _back(walk: Walk) -> None:
    walk.show("empty")
    walk.flow.go_to(Place.BENCH)


def _held(walk: Walk) -> None:
    receive(walk, HELD, "hold")
    read_message(walk, "hold")
    walk.step(
        "hold-verdict",
        "the unit waits for the supervisor",
        lambda: walk.hands.press(Qt.Key.Key_F3),
        lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.ON_HOLD),
    )
    walk.show("empty")
    tag(walk, HELD)


def _camera_lost(walk: Walk) -> None:
    from station.devices.device import DeviceState

    film, camera = walk.rack.film, walk.rack.camera
    assert film is not None
    walk.step(
        "camera-unplugged", "the lost camera shows at once", film.unplug, lambda: camera.state is DeviceState.TROUBLE
    )
    walk.step("camera-back", "the camera comes back by itself", film.plug, lambda: camera.state is DeviceState.READY)


def _around(walk: Walk) -> None:
    _lists(walk)
    _find(walk)
    _languages(walk)
    board(walk)
    walk.step(
        "signed-out",
        "nobody is signed in",
        walk.tour.program.window.sign_out_wanted.emit,
        lambda: walk.page() is walk.pages.sign_in,
    )


def _lists(walk: Walk) -> None:
    queue = walk.pages.queue
    walk.step("queue", "what arrived is listed", lambda: walk.flow.go_to(Place.QUEUE), lambda: walk.page() is queue)
    for kind in (QueueKind.HELD, QueueKind.LABEL):

        def filled(kind: QueueKind = kind) -> bool:
            return queue.kind() is kind and queue.list.model().rowCount() > 0

        def choose(kind: QueueKind = kind) -> None:
            walk.hands.tap_text(words.queue_kind(kind))

        walk.step(f"queue-{kind.value.lower()}", f"the list {kind.value} has its cases", choose, filled)


def _find(walk: Walk) -> None:
    page = walk.pages.search

    def write() -> None:
        walk.flow.go_to(Place.SEARCH)
        for key in (Qt.Key.Key_F, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_A):
            walk.hands.press(key)

    walk.step(
        "search",
        "a part of a name finds its cases",
        write,
        lambda: walk.page() is page and page.list.model().rowCount() > 0,
    )
    walk.step(
        "help", "the help page is there", lambda: walk.flow.go_to(Place.HELP), lambda: walk.page() is walk.pages.help
    )


def _languages(walk: Walk) -> None:
    window = walk.tour.program.window
    for language, word in ((Language.FR, "Scannez"), (Language.EN, "Scan the RMA label"), (Language.IT, "Scansiona")):

        def speak(language: Language = language) -> None:
            walk.flow.go_to(Place.BENCH)
            window.language_chosen.emit(language)

        def spoken(word: str = word) -> bool:
            return walk.hands.sees(word)

        walk.step(f"language-{language.value}", f"the screen speaks {language.value}", speak, spoken)
    walk.step(
        "dark",
        "the dark theme is worn",
        lambda: window.theme_chosen.emit(theme.DARK),
        lambda: theme.tokens_of(window) == theme.DARK,
    )
    dark_states(walk)
