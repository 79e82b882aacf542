"""The real program with somebody at it, until it is killed: `python -m tests.kill.victim --home H --seed N`.

It works through cases with real key and mouse events and writes one line of JSON to standard output for each thing that
the *screen* says: {"saved": facts}, {"meant": facts that are about to change}, {"done": ""}, {"at": where it is}. A
line is one write into a pipe: what was written before the kill is in the parent's hands whole.
"""

import argparse
import json
import os
import random
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.write(1, b'{"at": "imports"}\n')

import numpy  # noqa: E402  # the platform is chosen before
from PySide6.QtCore import Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from station.desk import Reading  # noqa: E402
from station.devices.frame import Frame  # noqa: E402
from station.domain.questions import Question  # noqa: E402
from station.domain.verdict import Reason, Verdict  # noqa: E402
from tests.bench import ANNA, GOOD, USED, Bench  # noqa: E402
from tests.kill.facts import AXES, Fact, Facts, on_screen  # noqa: E402
from tests.kill.faults import seed_fault  # noqa: E402

ANY = "*"
TAKEN_BACK = (*(f"{axis} " for axis in AXES), "accessory ", "serial ", "note ", "verdict ", "photo ")
"""Facts that are no more when the screen does not show them any longer; others have only left the page."""

QUESTIONS = {Question.SEAL: "seal", Question.USE: "use", Question.PACKAGING: "packaging", Question.FUNCTION: "function"}


def tell(**what: object) -> None:
    """The parent knows, even if this is the last thing that happens."""
    os.write(1, json.dumps(what, ensure_ascii=False).encode() + b"\n")


def waiting_cases(reading: Reading) -> list[str]:
    """The RMA numbers that can be worked at, newest first."""
    rows = reading.connection.exec_driver_sql(
        "SELECT rma_number FROM cases WHERE status = 'APPROVED' AND state IN"
        " ('APPROVED', 'SHIPPED', 'ARRIVED', 'IN_INSPECTION', 'PARTLY_PROCESSED') ORDER BY id DESC LIMIT 30"
    )
    return [row[0] for row in rows]


class Worker:
    """Somebody who works at the bench without a break and says aloud what the screen says."""

    def __init__(self, bench: Bench, luck: random.Random) -> None:
        self.bench = bench
        self.luck = luck
        self._said: Facts = {}
        self._about = ""
        self._eyes = QTimer()
        self._eyes.setInterval(4)
        self._eyes.timeout.connect(self._look)
        self._never_the_same(bench)

    def _never_the_same(self, bench: Bench) -> None:
        """No two photographs are alike, so that each has to be written."""
        latest = bench.rack.camera.latest

        def other() -> Frame | None:
            frame = latest()
            if frame is None:
                return None
            pixels = frame.pixels.copy()
            blocks = numpy.frombuffer(self.luck.randbytes(8 * 8 * 3), numpy.uint8).reshape(8, 8, 3)
            pixels[:256, :256] = blocks.repeat(32, 0).repeat(32, 1)  # as no noise of a camera would look
            return replace(frame, pixels=pixels)

        bench.flow.case_work._newest_frame = other

    def begin(self) -> None:
        """Signed in, and the idle page says which case was left half-way."""
        self.bench.sign_in(ANNA)
        prompt = self.bench.pages.idle.prompt
        self.bench.wait(lambda: bool(self.bench.pages.idle.figures.isVisible()), "the figures")
        answered: list[bool] = []
        self.bench.program.tasks.run(lambda: True).then(answered.append)  # after the figures that were asked for
        self.bench.wait(lambda: bool(answered), "the figures")
        offered = None if prompt.resume.isHidden() else prompt.resume.text().rsplit(" ", 1)[-1]
        tell(resume=offered)
        self._eyes.start()

    def work(self) -> None:
        """One case after the other, for ever."""
        while True:
            if self.bench.page is self.bench.pages.idle:
                tell(at="idle")
                self.open_one()
            while self.bench.page is self.bench.pages.case:
                self.do_something()
            if self.bench.page is self.bench.pages.verdict:
                self.after_the_verdict()

    def _look(self) -> None:
        """Everything that the screen calls kept is told, once."""
        flow, page = self.bench.flow, self.bench.page
        in_work = page is self.bench.pages.case
        case = flow.case_work.case if in_work else flow.verdict_work.case
        if case is None or page not in (self.bench.pages.case, self.bench.pages.verdict):
            return
        now = on_screen(case, in_work)
        before = self._said if self._about == case.rma_number else {}
        changed: dict[str, Fact | None] = {key: fact for key, fact in now.items() if before.get(key) != fact}
        gone = [key for key in before if key not in now and key.startswith(TAKEN_BACK)]
        if changed or gone:
            tell(saved={**changed, **dict.fromkeys(gone)})
        self._said, self._about = now, case.rma_number

    # Cases

    def open_one(self) -> None:
        """A case is on the screen."""
        tell(meant={"open": ANY})
        prompt = self.bench.pages.idle.prompt
        if not prompt.resume.isHidden() and self.luck.random() < 0.8:
            self.bench.hands.tap(prompt.resume)
        else:
            assert self.bench.program.bench is not None
            numbers = self.bench.program.bench.desk.look(waiting_cases)
            self.bench.scan(self.luck.choice(numbers))
        self.bench.shows(self.bench.pages.case)
        self.done()
        tell(at="case")

    def do_something(self) -> None:
        """One of the things that are done with a case."""
        page, luck = self.bench.pages.case, self.luck
        if page.left_zone.message.read.isVisible():
            self.bench.hands.tap(page.left_zone.message.read)
            self.bench.wait(lambda: not page.left_zone.message.read.isVisible(), "the message to be read")
            return
        unanswered = [question for question in self.bench.unit.asked if question not in self.bench.unit.answered]
        dice = luck.random()
        if dice < 0.18:
            self.photograph()
        elif dice < 0.23:
            self.note()
        elif unanswered:
            self.answer(luck.choice(unanswered))
        elif dice < 0.30:
            self.answer(luck.choice([question for question in self.bench.unit.asked if question in QUESTIONS]))
        else:
            self.judge()

    def answer(self, question: Question) -> None:
        """This question is answered, whatever was said before."""
        bench, unit = self.bench, self.bench.unit
        assert bench.case is not None
        place = f"{bench.case.rma_number} {unit.line} {unit.unit}"
        questions = bench.pages.case.middle.questions
        if question is Question.ACCESSORIES:
            tell(meant={f"accessory {place} ": ANY, f"reception {place}": "RECEIVED"})
            bench.hands.tap(questions.accessories.all)
        elif question is Question.SERIAL:
            serial = bench.serial_sold()
            tell(meant={f"serial {place}": serial, f"reception {place}": "RECEIVED"})
            bench.scan(serial)
        else:
            value = self.luck.choice((GOOD, USED))[question]
            tell(meant={f"{QUESTIONS[question]} {place}": value, f"reception {place}": "RECEIVED"})
            choices = questions.segments(question).answers()
            bench.hands.tap(next(choice for choice in choices if choice.value == value))
            axis = QUESTIONS[question]
            bench.wait(lambda: getattr(bench.unit, axis) == value, f"{axis} to be {value}")
        bench.wait(lambda: question in bench.unit.answered, f"the answer to {question}")
        self.done()

    def photograph(self) -> None:
        """One more photograph."""
        self.bench.wait(lambda: self.bench.rack.camera.latest() is not None, "a picture")
        before = self.bench.photos
        tell(at="photo")
        self.press(Qt.Key.Key_F5)
        self.bench.wait(lambda: self.bench.photos > before, "one more photograph")
        self.done()
        tell(at="case")

    def note(self) -> None:
        """Something is written about the unit."""
        case, unit = self.bench.case, self.bench.unit
        assert case is not None
        field = self.bench.pages.case.middle.questions.note
        tell(meant={f"note {case.rma_number} {unit.line} {unit.unit}": ANY})
        field.setFocus()
        QTest.keyClicks(field, f"graffio {self.luck.randrange(1000)} ")
        self.bench.pages.case.setFocus()
        self.bench.wait(lambda: self.bench.unit.note == field.toPlainText().strip(), "the note")
        self.done()

    def judge(self) -> None:
        """The unit is confirmed, refused or held, or the case is put aside."""
        bench, page = self.bench, self.bench.pages.case
        case, place = bench.case, page.current()
        assert case is not None
        tell(at="verdict", meant={f"verdict {case.rma_number} {place[0]} {place[1]}": ANY, "open": ANY})
        said = self.luck.choices(("confirm", "refuse", "hold", "aside"), (45, 40, 8, 7))[0]
        unit = bench.unit
        if said == "aside":
            bench.hands.tap(page.bar.aside)
        elif said == "hold":
            self.press(Qt.Key.Key_F3)
        elif said == "refuse":
            bench.photograph_unit()
            bench.refuse(Reason.USED)
        elif unit.obstacles[Verdict.CONFIRM]:
            return
        else:
            self.press(Qt.Key.Key_F2)
        bench.wait(lambda: bench.page is not page or page.current() != place, "what follows a verdict")
        self.done()

    def after_the_verdict(self) -> None:
        """Reprinting, scanning back, undoing, or nothing; then the next parcel."""
        bench, page = self.bench, self.bench.pages.verdict
        tell(at="after")
        for deed in (self.scan_back, self.reprint, self.undo):
            if self.luck.random() < 0.35 and bench.page is page:
                deed()
        if bench.page is not page:
            return
        if self.luck.random() < 0.5:
            self.see_it_leave()
        tell(meant={"open": ANY})
        self.press(Qt.Key.Key_F9)
        bench.shows(bench.pages.idle)
        self.done()

    def see_it_leave(self) -> None:
        """The screen says that the decision is out and that everything is printed."""

        def out() -> bool:
            case = self.bench.case
            assert case is not None
            return (case.decision is None or case.decision.sent_at is not None) and all(
                label.printed_at for label in case.labels if not label.voided
            )

        self.bench.wait(out, "the decision to be out")

    def scan_back(self) -> None:
        """The label on the parcel is scanned."""
        expected = self.bench.flow.verdict_work.expected()
        if expected is None:
            return
        tell(meant={f"scanned_back {expected}": True})
        self.bench.scan(expected)
        self.bench.wait(lambda: self.bench.flow.verdict_work.expected() != expected, "the label to be scanned back")
        self.done()

    def reprint(self) -> None:
        """The label is printed once more."""
        page, case = self.bench.pages.verdict, self.bench.case
        assert case is not None
        if not case.labels:
            return
        self.bench.wait(lambda: page.reprint.reason() is None, "the first copy")
        before = max(label.copy for label in self.bench.case.labels) if self.bench.case else 0
        self.press(Qt.Key.Key_F6)

        def more() -> bool:
            return self.bench.case is not None and max(label.copy for label in self.bench.case.labels) > before

        self.bench.wait(more, "one more copy")
        self.done()

    def undo(self) -> None:
        """The decision is taken back, or it is said that it has left."""
        page, case = self.bench.pages.verdict, self.bench.case
        assert case is not None
        changes = (f"verdict {case.rma_number} ", "withdrawn ", "voided ", "label ", "decision ", "printed ", "open")
        tell(at="undo", meant=dict.fromkeys(changes, ANY))
        self.press(Qt.Key.Key_F8)
        self.bench.wait(lambda: self.bench.page is not page or bool(page.undo.reason()), "the end of undoing")
        self.done()

    def press(self, key: Qt.Key) -> None:
        """One key."""
        QTest.keyClick(self.bench.window.windowHandle(), key)

    def done(self) -> None:
        """What was meant has happened, and what it changed is told."""
        self._look()
        tell(done="")


def main() -> None:
    """Works until it is killed."""
    assert tuple(QUESTIONS.values()) == AXES
    parser = argparse.ArgumentParser()
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--demo", action="store_true", help="a new home gets its samples")
    parser.add_argument("--fault", default="", help="break the station in this way, to see that it is noticed")
    asked = parser.parse_args()
    tell(at="start")
    seed_fault(asked.fault)
    bench = Bench(asked.home, "it", demo=asked.demo)
    bench.start()
    if bench.failed:
        sys.exit(f"the station did not start: {bench.failed}")
    tell(at="sign-in")
    worker = Worker(bench, random.Random(asked.seed))
    worker.begin()
    worker.work()


if __name__ == "__main__":
    main()
