"""The driver: an operator at the real program, who scans, taps, types and reads what stands on the screen."""

import gc
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from station.devices.rack import Rack
from station.domain.questions import Question
from station.domain.verdict import Reason
from station.views.case import CaseView, UnitView
from ui import theme
from ui.app import Choices, Program
from ui.flow import Flow
from ui.hands import Hands, wait_until
from ui.page_set import Pages

ANNA, LUCA = ("anna.rossi", "1234"), ("luca.conti", "45674567")
SINGLE, OTHER, USED_ONE, TWO_UNITS = "RMA-2026-004811", "RMA-2026-004812", "RMA-2026-004817", "RMA-2026-004837"
PATIENCE = 60.0

GOOD = {
    Question.SEAL: "INTACT",
    Question.USE: "NONE",
    Question.PACKAGING: "INTACT",
    Question.FUNCTION: "DEFECT_CONFIRMED",
    Question.HAZARD: "NONE",
    Question.DATA: "NONE",
}
USED = {**GOOD, Question.SEAL: "BROKEN", Question.USE: "EVIDENT"}


class Bench:
    """One bench with its window, offscreen, over the home that it was given."""

    def __init__(self, home: Path, language: str | None = "it", *, demo: bool = False) -> None:
        self.home = home
        self.program = Program(theme.application(), Choices(home, demo=demo, language=language))
        self.window = self.program.window
        self.window.resize(QSize(1440, 900))
        self.hands = Hands(self.window)
        self.failed: list[str] = []
        self._ready: list[bool] = []
        self.program.ready.connect(self._is_ready)
        self.program.failed.connect(self.failed.append)

    def start(self) -> None:
        """The names are on the screen, or the station said why it cannot start."""
        self.program.start()
        self.wait(lambda: bool(self.failed) or (bool(self._ready) and bool(self.pages.sign_in.names())), "the names")

    def _is_ready(self) -> None:
        self._ready.append(True)
        if self.rack.film is not None:
            self.rack.film.show(None)  # an empty bench: no label in the picture opens a case by itself

    def close(self) -> None:
        """The program has ended as it does when the window is closed."""
        self.window.close()
        self.program.close()

    @property
    def pages(self) -> Pages:
        """All pages."""
        return self.program.pages

    @property
    def flow(self) -> Flow:
        """What decides about the next page."""
        assert self.program.bench is not None, "the station is open"
        assert self.program.bench.flow is not None
        return self.program.bench.flow

    @property
    def rack(self) -> Rack:
        """The devices."""
        assert self.program.bench is not None, "the station is open"
        assert self.program.bench.rack is not None
        return self.program.bench.rack

    @property
    def page(self) -> QWidget | None:
        """The page on the screen."""
        return self.window.page()

    @property
    def case(self) -> CaseView | None:
        """The case that the screen shows, in work or after its verdict."""
        return self.flow.case_work.case or self.flow.verdict_work.case

    @property
    def unit(self) -> UnitView:
        """The unit in work."""
        assert self.case is not None, "a case is open"
        return self.case.unit(*self.pages.case.current())

    @property
    def photos(self) -> int:
        """How many photographs the open case has."""
        assert self.case is not None, "a case is open"
        return len(self.case.parcel_photos) + sum(len(unit.photos) for unit in self.case.units)

    @property
    def labels(self) -> list[str]:
        """What lies in the folder that is printed into."""
        return sorted(file.name for file in (self.home / "labels").glob("*.pdf"))

    @property
    def decisions(self) -> list[str]:
        """The ids of the decisions that left."""
        return sorted(file.stem for file in (self.home / "out").glob("*.json"))

    # What hands and eyes do

    def wait(self, seen: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
        """This has come true; if not, the test fails and says what stands on the screen instead."""
        if not wait_until(seen, seconds):
            reads = " | ".join(self.hands.reads())
            raise AssertionError(f"waited in vain for {what}; on the screen: {type(self.page).__name__}: {reads}")

    def sees(self, *texts: str) -> None:
        """Each of these can be read on the screen, now or soon."""
        for text in texts:
            self.wait(partial(self.hands.sees, text), f"{text!r}")

    def shows(self, page: QWidget) -> None:
        """This page is on the screen, now or soon."""
        self.wait(lambda: self.page is page, type(page).__name__)

    def scan(self, code: str) -> None:
        """The keyboard-wedge scanner reads this code."""
        self.hands.scan(code)

    def tap(self, text: str) -> None:
        """A finger on the button that says this, as soon as it can be pressed."""
        self.wait(lambda: self.hands.tap_text(text), f"a button {text!r}")

    def key(self, key: Qt.Key) -> None:
        """One key."""
        self.hands.press(key)

    def burst(self, *keys: Qt.Key) -> None:
        """Keys at once, faster than the station answers."""
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, Qt.KeyboardModifier.NoModifier, 2)

    def type(self, text: str) -> None:
        """Somebody types this, at the pace of a person."""
        for character in text:
            self.hands.press(Qt.Key(ord(character.upper())))

    def sign_in(self, who: tuple[str, str] = ANNA) -> None:
        """This person works here now."""
        self.try_pin(*who)
        self.shows(self.pages.idle)

    def try_pin(self, login: str, pin: str) -> None:
        """This person taps the name and types the PIN on the pad."""
        page = self.pages.sign_in
        self.hands.tap(next(card for card in page.names() if card.who.login == login))
        for key in (*pin, "enter"):
            self.hands.tap(page.pad.keypad.keys[key])

    def open(self, number: str) -> CaseView:
        """The label is scanned and the case is on the screen."""
        self.scan(number)
        self.wait(lambda: self.case is not None and self.case.rma_number == number, number)
        self.shows(self.pages.case)
        assert self.case is not None
        return self.case

    def open_garbled(self, came: str, number: str) -> None:
        """A scanner with another keyboard reads a label, and its case is on the screen without a question."""
        self.scan(came)
        self.wait(lambda: self.case is not None and self.case.rma_number == number, number)
        self.shows(self.pages.case)

    def turn_to(self, line: int, unit: int) -> None:
        """A finger on this unit in the list; the page speaks of it."""
        view = self.pages.case.left_zone.items.list
        place = self.pages.case.left_zone.items.model.place_of(line, unit)
        assert place is not None
        row = view.visualRect(view.model().index(place, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row)
        self.wait(lambda: self.pages.case.current() == (line, unit), f"unit {unit} of line {line}")

    def answer(self, question: Question, value: str) -> None:
        """This question of the unit in work is answered by a tap, and the screen shows it."""
        choices = self.pages.case.middle.questions.segments(question).answers()
        self.hands.tap(next(choice for choice in choices if choice.value == value))
        self.wait(partial(self.has_answered, question), f"the answer to {question}")

    def inspect(self, answers: dict[Question, str] = GOOD) -> None:
        """Every question of the unit in work is answered; nothing is missing, and the serial number is the one sold."""
        while (question := self.unit.next_question) is not None:
            if question is Question.ACCESSORIES:
                self.hands.tap(self.pages.case.middle.questions.accessories.all)
            elif question is Question.SERIAL:
                self.scan(self.serial_sold())
            else:
                self.answer(question, answers[question])
            self.wait(partial(self.has_answered, question), f"the answer to {question}")

    def has_answered(self, question: Question) -> bool:
        """Whether the unit in work shows an answer to this question."""
        return question in self.unit.answered

    def serial_sold(self) -> str:
        """The serial number that the unit in work should have."""
        assert self.case is not None, "a case is open"
        item = next(item for item in self.case.items if item.line == self.unit.line)
        return item.serials[self.unit.unit - 1]

    def photograph(self) -> None:
        """One more photograph is kept, and the screen shows it."""
        before = self.photos
        self.next_frame()
        self.key(Qt.Key.Key_F5)
        self.wait(lambda: self.photos == before + 1, "one more photograph")

    def next_frame(self) -> None:
        """The camera has delivered another picture than the one before."""
        before = self.rack.camera.latest()
        self.wait(lambda: self.rack.camera.latest() not in (None, before), "a picture")

    def photograph_unit(self) -> None:
        """The unit in work has a photograph, after those of its parcel."""
        while not self.unit.photos:
            self.photograph()

    def refuse(self, *reasons: Reason) -> None:
        """The unit in work is refused for these reasons."""
        self.key(Qt.Key.Key_F4)
        sheet = self.pages.case.covers.refuse_sheet
        self.wait(sheet.isVisible, "the question for the reasons")
        for reason in reasons:
            if reason not in sheet.reasons.chosen():
                self.hands.tap(sheet.reasons.toggles[reason])
        self.hands.tap(sheet.refuse)


@contextmanager
def bench_at(home: Path, language: str = "it") -> Iterator[Bench]:
    """A bench that runs while the block does; nothing of it is left afterwards."""
    with new_bench(home, language) as bench:
        bench.start()
        yield bench


@contextmanager
def new_bench(home: Path, language: str | None = "it") -> Iterator[Bench]:
    """A bench that has not been started. Its widgets end here: a collection in another thread would crash on them."""
    before = list(logging.getLogger().handlers)
    bench = Bench(home, language)
    try:
        yield bench
    finally:
        bench.close()
        _forget_log(before)
        bench.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()


def _forget_log(before: list[logging.Handler]) -> None:
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one, RotatingFileHandler) and one not in before]:
        root.removeHandler(handler)
        handler.close()
    logging.captureWarnings(False)
