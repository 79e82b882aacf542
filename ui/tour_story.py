"""What the tour does: six parcels and the pages around them, from a real video stream and real key events."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from resources import path
from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.views.opened import ScanAnswer
from ui import words
from ui.bench_program import Bench
from ui.places import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from station.views.case import CaseView
    from ui.flow import Flow
    from ui.page_set import Pages
    from ui.tour import Tour

CONFIRMED, REFUSED, MIXED = "RMA-2026-004811", "RMA-2026-004817", "RMA-2026-004823"
NOT_APPROVED, HELD, UNKNOWN = "RMA-2026-004830", "RMA-2026-004842", "RMA-2026-009999"

SHOTS = {Slot.PARCEL: "parcel", Slot.LABEL: "label", Slot.SEAL: "seal", Slot.FRONT: "front", Slot.SERIAL: "serial"}


class Walk:
    """The bench in the hands of the tour."""

    def __init__(self, tour: Tour) -> None:
        self.tour = tour
        self.hands = tour.hands
        assert tour.program.bench is not None, "the station is open"
        self.bench: Bench = tour.program.bench
        assert self.bench.flow is not None and self.bench.rack is not None
        self.flow: Flow = self.bench.flow
        self.pages: Pages = tour.program.pages
        self.rack = self.bench.rack
        self.home: Path = self.bench.desk.settings.home

    @property
    def case(self) -> CaseView | None:
        """The case that the screen shows, in work or after its verdict."""
        return self.flow.case_work.case or self.flow.verdict_work.case

    def page(self) -> QWidget:
        """The page on the screen."""
        return self.tour.program.window.page()

    def says(self) -> str:
        """What is seen, in a line."""
        case = self.case
        about = f", {case.rma_number} {case.state.value}" if case else ""
        return f"{type(self.page()).__name__}{about}"

    def step(self, name: str, expected: str, act: Callable[[], object], seen: Callable[[], bool]) -> bool:
        """One step, with what is seen then."""
        return self.tour.step(name, expected, act, seen, self.says)

    def show(self, scene: str) -> None:
        """The camera films this scene."""
        assert self.rack.film is not None, "the tour's camera is a film"
        self.rack.film.show(path("demo", "film", f"{scene}.mp4"))

    def fresh(self, scene: str) -> None:
        """The camera films this scene, and a frame of it has come."""
        from ui.hands import wait_until

        self.show(scene)
        after = datetime.now(UTC) + timedelta(milliseconds=250)

        def came() -> bool:
            frame = self.rack.camera.latest()
            return frame is not None and frame.taken_at > after

        wait_until(came)

    def state(self, *states: CaseState) -> bool:
        """Whether the case on the screen stands like this."""
        return self.case is not None and self.case.state in states


def story(tour: Tour) -> None:
    """All of it, from signing in to signing out."""
    walk = Walk(tour)
    _sign_in(walk)
    _confirmed(walk)
    _refused(walk)
    _mixed(walk)
    _stopped(walk)
    _held(walk)
    _camera_lost(walk)
    _around(walk)


def _sign_in(walk: Walk) -> None:
    from ui.parts.name_card import NameCard

    page = walk.pages.sign_in
    walk.step("names", "the names of the people are on the screen", lambda: None, lambda: len(page.names()) > 0)

    def enter() -> None:
        card: NameCard = next(card for card in page.names if card.who.login == "anna.rossi")
        walk.hands.tap(card)
        for digit in "1234":
            walk.hands.press(Qt.Key(Qt.Key.Key_0.value + int(digit)))
        walk.hands.press(Qt.Key.Key_Return)

    walk.step("idle", "signed in: the bench waits for a label", enter, lambda: walk.page() is walk.pages.idle)


def _receive(walk: Walk, number: str, name: str) -> None:
    """The label is held to the camera and its case appears."""

    def opened() -> bool:
        case = walk.flow.case_work.case
        return walk.page() is walk.pages.case and case is not None and case.rma_number == number

    walk.step(
        f"{name}-opened",
        f"the camera reads {number} and its case appears",
        lambda: walk.show(f"{number}/label"),
        opened,
    )


def _photograph(walk: Walk, number: str, name: str, slots: tuple[Slot, ...]) -> None:
    def taken() -> int:
        case = walk.flow.case_work.case
        return 0 if case is None else len(case.parcel_photos) + sum(len(unit.photos) for unit in case.units)

    for slot in slots:
        before = taken()
        walk.fresh(f"{number}/{SHOTS.get(slot, slot.value.lower())}")
        if walk.pages.case.proof.next_slot() is not slot:
            walk.hands.tap_text(words.slot(slot))

        def more(before: int = before) -> bool:
            return taken() == before + 1

        walk.step(
            f"{name}-photo-{slot.value.lower()}",
            f"the photograph {slot.value} is kept",
            lambda: walk.hands.press(Qt.Key.Key_F5),
            more,
        )


def _answer(walk: Walk, name: str, answers: dict[Question, str], serial: str | None) -> None:
    """Every question of the unit at hand: by number keys, the serial number by the scanner."""
    page = walk.pages.case

    def unanswered() -> tuple[Question, ...]:
        assert walk.case is not None
        unit = walk.case.unit(*page.current())
        return tuple(question for question in unit.asked if question not in unit.answered)

    def act() -> None:
        from ui.hands import wait_until

        for question in unanswered():
            if question is Question.SERIAL:
                walk.hands.scan(serial or "")
            elif question is Question.ACCESSORIES:
                walk.hands.tap(page.middle.questions.accessories.all)
            else:
                choices = page.middle.questions.segments(question).answers()
                number = next(choice.number for choice in choices if choice.value == answers[question])
                walk.hands.press(Qt.Key(Qt.Key.Key_0.value + number))

            def done(question: Question = question) -> bool:
                return question not in unanswered()

            wait_until(done)

    walk.step(f"{name}-answered", "every question of the unit is answered", act, lambda: not unanswered())


GOOD = {
    Question.SEAL: "INTACT",
    Question.USE: "NONE",
    Question.PACKAGING: "INTACT",
    Question.FUNCTION: "NOT_TESTED",
}
USED = {**GOOD, Question.SEAL: "BROKEN", Question.USE: "EVIDENT"}


def _serial(walk: Walk) -> str | None:
    assert walk.case is not None
    line, unit = walk.pages.case.current()
    item = next(item for item in walk.case.items if item.line == line)
    return item.serials[min(unit, len(item.serials)) - 1] if item.serials else None


def _refuse(walk: Walk, name: str, seen: Callable[[], bool]) -> None:
    page = walk.pages.case
    walk.step(
        f"{name}-reasons",
        "the reasons for a refusal are asked",
        lambda: walk.hands.press(Qt.Key.Key_F4),
        lambda: page.covers.refuse_sheet.isVisible(),
    )
    walk.step(f"{name}-refused", "the unit is refused", lambda: page.covers.refuse.refuse_because((Reason.USED,)), seen)


def _sent(walk: Walk) -> bool:
    case = walk.flow.verdict_work.case
    if case is None or case.decision is None or case.decision.sent_at is None:
        return False
    return (walk.home / "out" / f"{case.decision.decision_id}.json").exists()


def _next(walk: Walk) -> None:
    walk.show("empty")
    walk.hands.press(Qt.Key.Key_F9)


def _confirmed(walk: Walk) -> None:
    _receive(walk, CONFIRMED, "confirm")
    _photograph(walk, CONFIRMED, "confirm", (Slot.PARCEL, Slot.LABEL, Slot.SEAL))
    _answer(walk, "confirm", GOOD, _serial(walk))
    walk.step(
        "confirm-verdict",
        "the return is confirmed",
        lambda: walk.hands.press(Qt.Key.Key_F2),
        lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.CONFIRMED),
    )
    walk.step("confirm-sent", "the decision is out as one file", lambda: None, lambda: _sent(walk))
    walk.step("confirm-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _refused(walk: Walk) -> None:
    _receive(walk, REFUSED, "refuse")
    _answer(walk, "refuse", USED, _serial(walk))
    _photograph(walk, REFUSED, "refuse", (Slot.PARCEL, Slot.FRONT, Slot.DEFECT))
    _refuse(walk, "refuse", lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.REFUSED))
    _label(walk, "refuse", REFUSED)
    walk.step("refuse-sent", "the decision is out as one file", lambda: None, lambda: _sent(walk))
    walk.step("refuse-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _label(walk: Walk, name: str, number: str) -> None:
    code = f"{number}-R1"

    def printed() -> bool:
        case = walk.flow.verdict_work.case
        labels = case.labels if case else ()
        return bool(labels) and all(label.printed_at for label in labels)

    walk.step(
        f"{name}-printed",
        "label and slip are printed, and the label can be read",
        lambda: None,
        lambda: printed() and _readable(walk, code),
    )

    def matched() -> bool:
        case = walk.flow.verdict_work.case
        return case is not None and any(label.scanned_back_at for label in case.labels)

    walk.step(
        f"{name}-scanned-back", "the camera reads the label on its parcel", lambda: walk.show(f"return/{code}"), matched
    )


def _readable(walk: Walk, code: str) -> bool:
    """The barcode of the printed label says its return code, read from the drawn PDF by another library."""
    import numpy
    import zxingcpp

    from station.printing.preview import render

    for file in sorted((walk.home / "labels").glob(f"{code}-return_label-*.pdf")):
        width, height, pixels = render(file.read_bytes(), 800)
        picture = numpy.frombuffer(pixels, numpy.uint8).reshape(height, width, 4)[:, :, 1]
        if any(found.text == code for found in zxingcpp.read_barcodes(numpy.ascontiguousarray(picture))):
            return True
    return False


def _mixed(walk: Walk) -> None:
    _receive(walk, MIXED, "mixed")
    assert walk.case is not None
    units = [(unit.line, unit.unit) for unit in walk.case.units]
    for count, place in enumerate(units[:-1], 1):
        _answer(walk, f"mixed-{count}", GOOD, _serial(walk))
        walk.step(
            f"mixed-{count}-confirmed",
            "one unit is confirmed and the next one is at hand",
            lambda: walk.hands.press(Qt.Key.Key_F2),
            lambda place=place: walk.pages.case.current() != place and walk.state(CaseState.PARTLY_PROCESSED),
        )
    _answer(walk, "mixed-last", USED, _serial(walk))
    _photograph(walk, MIXED, "mixed", (Slot.DEFECT,))
    _refuse(walk, "mixed", lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.PARTLY_CONFIRMED))
    _label(walk, "mixed", MIXED)
    walk.step("mixed-sent", "the decision is out as one file", lambda: None, lambda: _sent(walk))
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
        lambda: (walk.show("empty"), walk.flow.go_to(Place.BENCH)),
        lambda: walk.page() is walk.pages.idle,
    )


def _held(walk: Walk) -> None:
    _receive(walk, HELD, "hold")
    walk.step(
        "hold-verdict",
        "the unit waits for the supervisor",
        lambda: walk.hands.press(Qt.Key.Key_F3),
        lambda: walk.page() is walk.pages.verdict and walk.state(CaseState.ON_HOLD),
    )
    walk.step("hold-next", "the bench waits again", lambda: _next(walk), lambda: walk.page() is walk.pages.idle)


def _camera_lost(walk: Walk) -> None:
    from station.devices.device import DeviceState

    film, camera = walk.rack.film, walk.rack.camera
    assert film is not None
    walk.step(
        "camera-unplugged", "the lost camera shows at once", film.unplug, lambda: camera.state is DeviceState.TROUBLE
    )
    walk.step("camera-back", "the camera comes back by itself", film.plug, lambda: camera.state is DeviceState.READY)


def _around(walk: Walk) -> None:
    window, pages = walk.tour.program.window, walk.pages
    for place, page in ((Place.QUEUE, pages.queue), (Place.SEARCH, pages.search), (Place.HELP, pages.help)):
        walk.step(
            place.value.lower(),
            f"the page {place.value} is on the screen",
            lambda place=place: window.place_chosen.emit(place),
            lambda page=page: walk.page() is page,
        )
