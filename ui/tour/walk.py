"""The tour's hands at the bench: a label is read, questions are answered, photographs taken, a label scanned back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from resources import path
from station.domain.case import CaseState
from station.domain.evidence import Slot
from station.domain.people import Role
from station.domain.questions import Question
from station.opening import SAMPLE_PEOPLE
from ui.bench_program import Bench
from ui.hands import wait_until
from ui.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from station.views.case import CaseView
    from ui.flow import Flow
    from ui.page_set import Pages
    from ui.parts.people.pin_pad import PinPad
    from ui.tour import Tour

SHOTS = {Slot.PARCEL: "parcel", Slot.LABEL: "label", Slot.SEAL: "seal", Slot.FRONT: "front", Slot.SERIAL: "serial"}


SUPERVISOR_PIN = next(pin for _, _, role, pin in SAMPLE_PEOPLE if role is Role.SUPERVISOR)


class Walk:
    """The bench in the hands of the tour."""

    def __init__(self, tour: Tour) -> None:
        self.tour = tour
        self.hands = tour.hands
        assert tour.program.bench is not None, "the station is open"
        self.bench: Bench = tour.program.bench
        assert self.bench.flow is not None
        assert self.bench.rack is not None
        self.flow: Flow = self.bench.flow
        self.pages: Pages = tour.program.pages
        self.rack = self.bench.rack
        self.home: Path = self.bench.desk.settings.home

    @property
    def case(self) -> CaseView | None:
        """The case that the screen shows, in work or after its verdict."""
        return self.flow.case_work.case or self.flow.verdict_work.case

    def page(self) -> QWidget | None:
        """The page on the screen."""
        return self.tour.program.window.page()

    def says(self) -> str:
        """What is seen, in a line."""
        case = self.case
        about = f", {case.rma_number} {case.state.value}" if case else ""
        return f"{type(self.page()).__name__}{about}"

    def step(self, name: str, expected: str, act: Callable[[], object], seen: Callable[[], bool]) -> None:
        """One step, with what is seen then."""
        self.tour.step(name, expected, act, seen, self.says)

    def show(self, scene: str) -> None:
        """The camera films this scene."""
        self.show_file(path("demo", "film", f"{scene}.mp4"))

    def show_file(self, clip: Path) -> None:
        """The camera films what is in this file."""
        assert self.rack.film is not None, "the tour's camera is a film"
        with ThreadPoolExecutor(1) as hand:  # a parcel is put under the camera by somebody else than the screen
            wait_until(hand.submit(self.rack.film.show, clip).done)

    def fresh(self, scene: str) -> None:
        """The camera films this scene, and a frame of it has come."""
        self.fresh_file(path("demo", "film", f"{scene}.mp4"))

    def fresh_file(self, clip: Path) -> None:
        """The camera films what is in this file, and a frame of it has come."""
        self.show_file(clip)
        after = datetime.now(UTC) + timedelta(milliseconds=250)

        def came() -> bool:
            frame = self.rack.camera.latest()
            return frame is not None and frame.taken_at > after

        wait_until(came)

    def state(self, *states: CaseState) -> bool:
        """Whether the case on the screen stands like this."""
        return self.case is not None and self.case.state in states


def receive(walk: Walk, number: str, name: str) -> None:
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


def read_message(walk: Walk, name: str) -> None:
    """A message that is to be acknowledged stands in the way until it was read."""
    read = walk.pages.case.left_zone.message.read
    walk.step(
        f"{name}-message",
        "the customer's message was read",
        lambda: walk.hands.tap(read) if read.isVisible() else None,
        lambda: walk.case is not None and (walk.case.acknowledged or not walk.case.acknowledge_message),
    )


def photograph(walk: Walk, number: str, name: str, slots: tuple[Slot, ...]) -> None:
    """The camera shows each scene and the shutter is pressed."""

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


def answer(walk: Walk, name: str, answers: dict[Question, str], serial: str | None) -> None:
    """Every question of the unit at hand: by number keys, the serial number by the scanner."""
    page = walk.pages.case

    def unanswered() -> tuple[Question, ...]:
        assert walk.case is not None
        unit = walk.case.unit(*page.current())
        return tuple(question for question in unit.asked if question not in unit.answered)

    def act() -> None:
        while left := unanswered():
            question = left[0]
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

            if not wait_until(done):
                return

    walk.step(f"{name}-answered", "every question of the unit is answered", act, lambda: not unanswered())


def serial(walk: Walk) -> str | None:
    """The declared serial number of the unit at hand."""
    assert walk.case is not None
    line, unit = walk.pages.case.current()
    item = next(item for item in walk.case.items if item.line == line)
    return item.serials[min(unit, len(item.serials)) - 1] if item.serials else None


def refuse(walk: Walk, name: str, seen: Callable[[], bool]) -> None:
    """The unit is refused with the reasons that are suggested, and a supervisor agrees where the policy wants it."""
    covers = walk.pages.case.covers
    walk.step(
        f"{name}-reasons",
        "the reasons for a refusal are asked",
        lambda: walk.hands.press(Qt.Key.Key_F4),
        covers.refuse_sheet.isVisible,
    )
    walk.step(
        f"{name}-asked",
        "the unit is refused, or a supervisor is asked to agree first",
        lambda: walk.hands.press(Qt.Key.Key_F4),
        lambda: seen() or covers.supervisor_sheet.isVisible(),
    )
    if not seen():
        agree(walk, name)
    walk.step(f"{name}-refused", "the unit is refused", lambda: None, seen)


def agree(walk: Walk, name: str) -> None:
    """The supervisor says why, and signs with a PIN on the same screen."""
    sheet = walk.pages.case.covers.supervisor_sheet

    def sign() -> None:
        walk.hands.tap(sheet.names.answers()[0])
        walk.hands.tap(sheet.quick.buttons[0])
        wait_until(sheet.pad.isEnabled)
        typed(walk, sheet.pad, SUPERVISOR_PIN)

    walk.step(f"{name}-agreed", "a supervisor has agreed and signed", sign, lambda: not sheet.isVisible())


def typed(walk: Walk, pad: PinPad, pin: str) -> None:
    """The PIN is tapped on this pad."""
    for key in (*pin, "enter"):
        walk.hands.tap(pad.keypad.keys[key])


def sent(walk: Walk) -> bool:
    """Whether the decision of the case on the screen is out as a file."""
    case = walk.flow.verdict_work.case
    if case is None or case.decision is None or case.decision.sent_at is None:
        return False
    return (walk.home / "out" / f"{case.decision.decision_id}.json").exists()


def label(walk: Walk, name: str, number: str) -> None:
    """Label and slip are printed, and the label is scanned back on its parcel."""
    code = f"{number}-R1"

    def printed() -> bool:
        case = walk.flow.verdict_work.case
        labels = case.labels if case else ()
        return bool(labels) and all(label.printed_at for label in labels)

    walk.step(
        f"{name}-printed",
        "label and slip are printed, and the label can be read",
        lambda: None,
        lambda: printed() and readable(walk, code),
    )

    def matched() -> bool:
        case = walk.flow.verdict_work.case
        return case is not None and any(label.scanned_back_at for label in case.labels)

    walk.step(
        f"{name}-scanned-back", "the camera reads the label on its parcel", lambda: walk.show(f"return/{code}"), matched
    )


def readable(walk: Walk, code: str) -> bool:
    """The barcode of the printed label says its return code; it is read by other eyes than the screen's."""
    with ThreadPoolExecutor(1) as eyes:
        found = eyes.submit(_reads, walk.home / "labels", code)
        wait_until(found.done)
    return found.result()


def _reads(labels: Path, code: str) -> bool:
    """Whether a drawn PDF says this code to another library than the one that wrote it."""
    import numpy
    import zxingcpp

    from station.printing.preview import render

    for file in sorted(labels.glob(f"{code}-return_label-*.pdf")):
        width, height, pixels = render(file.read_bytes(), 800)
        picture = numpy.frombuffer(pixels, numpy.uint8).reshape(height, width, 4)[:, :, 1]
        if any(found.text == code for found in zxingcpp.read_barcodes(numpy.ascontiguousarray(picture))):
            return True
    return False
