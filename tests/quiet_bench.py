"""A bench without a screen: what somebody does there, word by word, and what can be seen afterwards."""

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from station.desk import Desk
from station.devices.printer import DocumentFormat
from station.domain.evidence import PARCEL_SLOTS, Slot
from station.domain.people import Operator
from station.domain.questions import Question
from station.domain.reduction import reduction_of
from station.domain.verdict import Reason, Reception, Verdict
from station.errands.deliver_decisions import DeliverDecisions
from station.errands.print_labels import PrintLabels
from station.errors import DeviceTrouble, Refusal, Refused, StorageTrouble
from station.operations.add_photo import Shot, add_photo
from station.operations.agreement import SupervisorWord
from station.operations.answer import answer, tick
from station.operations.close_case import close_case
from station.operations.decide import decide
from station.operations.import_case import Imported
from station.operations.labels import hand_over, scan_back
from station.operations.open_case import open_case
from station.operations.receive_unit import receive_unit
from station.operations.send_again import send_again
from station.operations.undo import reopen, undo
from station.storage import journal
from station.views.case import CaseView
from station.views.load_case import load_case, load_timeline
from station.views.opened import Opened
from tests.builders import RMA, Clock, a_case, take

FINE = {
    Question.SEAL: "BROKEN",
    Question.USE: "NONE",
    Question.PACKAGING: "INTACT",
    Question.FUNCTION: "DEFECT_CONFIRMED",
    Question.HAZARD: "NONE",
    Question.DATA: "NONE",
}


@dataclass
class Addressee:
    """Customer service, which takes decisions and sometimes misbehaves.

    `moods` are what the next sends meet: "lost" fails before it arrives, "late" arrives and fails all the same,
    "conflict" is refused for good. When they are used up everything is well.
    """

    moods: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    bodies: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def arrived(self, decision: str, body: bytes) -> bool:
        self.asked.append(decision)
        return self.bodies.get(decision) == body

    def send(self, decision: str, body: bytes) -> None:
        mood = self.moods.pop(0) if self.moods else "well"
        if mood in ("lost", "conflict"):
            raise StorageTrouble("conflict" if mood == "conflict" else "unreachable")
        self.taken.append(decision)
        self.bodies[decision] = body
        if mood == "late":
            raise StorageTrouble("unreachable", "the answer was lost on the way")


@dataclass
class Paper:
    """A printer that keeps what came out. `troubles` are what the next prints meet; "" is none."""

    takes = DocumentFormat.PDF
    simulated = True
    troubles: list[str] = field(default_factory=list)
    out: list[tuple[str, bytes]] = field(default_factory=list)

    def print(self, document: bytes, title: str, waiting: object = None) -> None:
        trouble = self.troubles.pop(0) if self.troubles else ""
        if trouble:
            raise DeviceTrouble(trouble)
        self.out.append((title, document))

    @property
    def titles(self) -> list[str]:
        return [title for title, _ in self.out]


class QuietBench:
    """One desk, one clock, one printer, one addressee; everything is about `rma` unless another case is named."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self.desk = desk
        self.clock = clock
        self.rma = RMA
        self.paper = Paper()
        self.service = Addressee()
        self._frames = itertools.count(1)

    # what somebody does

    def signs_in(self, operator: Operator) -> None:
        self.desk.operator = operator

    def import_(self, case: dict[str, object] | None = None, **changes: object) -> Imported:
        case = case or a_case(**changes)
        self.rma = str(case["rma_number"])
        return take(self.desk, case)

    def scan(self, text: str | None = None) -> Opened:
        return self.desk.do(open_case, text or self.rma)

    def arrives(self, case: dict[str, object] | None = None, **changes: object) -> CaseView:
        """The case is known and its parcel stands open on the bench."""
        self.import_(case, **changes)
        opened = self.scan()
        assert opened.case is not None
        return opened.case

    def answer(self, question: Question, value: str, line: int = 1, unit: int = 1) -> CaseView:
        return self.desk.do(answer, self.rma, line, unit, question, value)

    def answer_all(self, line: int = 1, unit: int = 1, missing: tuple[str, ...] = (), **answers: str) -> CaseView:
        """Every question that is asked has an answer, all well unless said otherwise."""
        found = self.case.unit(line, unit)
        for question in found.asked:
            if question in FINE:
                self.answer(question, answers.get(question.value.lower(), FINE[question]), line, unit)
        if Question.SERIAL in found.asked:
            declared = next(item.serials[0] for item in self.case.items if item.line == line)
            self.answer(Question.SERIAL, answers.get("serial", declared), line, unit)
        for part in found.accessories:
            self.desk.do(tick, self.rma, line, unit, part.name, part.name not in missing)
        return self.case

    def shot(self, content: bytes | None = None) -> Shot:
        """A photograph that is on disk and in no row yet."""
        frame = content or b"\xff\xd8 frame %d of %s" % (next(self._frames), self.rma.encode())
        return Shot(self.desk.files.keep(frame), 1920, 1080, self.clock(), "simulated")

    def photo(
        self,
        slot: Slot = Slot.DEFECT,
        line: int = 1,
        unit: int = 1,
        replaces: int | None = None,
        content: bytes | None = None,
    ) -> int:
        """Somebody pressed the shutter; the photograph's number."""
        of_parcel = slot in PARCEL_SLOTS
        at_line, at_unit = (None, None) if of_parcel else (line, unit)
        view = self.desk.do(add_photo, self.rma, slot, self.shot(content), at_line, at_unit, replaces)
        photos = view.parcel_photos if of_parcel else view.unit(line, unit).photos
        return max(photo.id for photo in photos)

    def confirm(
        self, line: int = 1, unit: int = 1, word: SupervisorWord | None = None, keep: str = ""
    ) -> CaseView | Refused:
        kept = reduction_of(keep)
        return self.desk.do(decide, self.rma, line, unit, Verdict.CONFIRM, (), "", None, word, kept)

    def refuse(
        self, *reasons: Reason, line: int = 1, unit: int = 1, note: str = "", word: SupervisorWord | None = None
    ) -> CaseView | Refused:
        why = reasons or (Reason.USED,)
        return self.desk.do(decide, self.rma, line, unit, Verdict.REFUSE, why, note, None, word)

    def hold(self, line: int = 1, unit: int = 1, note: str = "") -> CaseView:
        return self.desk.do(decide, self.rma, line, unit, Verdict.HOLD, (), note)

    def receive(self, reception: Reception, line: int = 1, unit: int = 1, found: str = "") -> CaseView:
        return self.desk.do(receive_unit, self.rma, line, unit, reception, found)

    def close_case(self) -> CaseView:
        return self.desk.do(close_case, self.rma)

    def checks_and_confirms(self, line: int = 1, unit: int = 1) -> CaseView | Refused:
        self.answer_all(line, unit)
        return self.confirm(line, unit)

    def proves_and_refuses(self, *reasons: Reason, line: int = 1, unit: int = 1, note: str = "") -> CaseView | Refused:
        self.photo(Slot.DEFECT, line, unit)
        return self.refuse(*reasons, line=line, unit=unit, note=note)

    def undo(self) -> CaseView:
        return self.desk.do(undo, self.rma)

    def reopen(self, reason: str = "Visto di nuovo") -> CaseView:
        return self.desk.do(reopen, self.rma, reason)

    def send_again(self, decision: str | None = None) -> CaseView:
        """The named decision, else the newest one of the case."""
        return self.desk.do(send_again, decision or str(self.decisions[-1]["decision_id"]))

    def scan_back(self, scanned: str, expected: str | None = None) -> bool:
        return self.desk.do(scan_back, expected or f"{self.rma}-R1", scanned)

    def hand_over(self, code: str | None = None) -> CaseView:
        return self.desk.do(hand_over, code or f"{self.rma}-R1")

    # what the station does by itself

    def deliver(self, seconds: float = 60) -> bool:
        """The time for undoing is over and the errand looks once for something to deliver."""
        self.clock.forward(seconds=seconds)
        return DeliverDecisions(self.desk, self.service).work_once()

    def print_all(self) -> list[str]:
        """Everything that waits for the printer now is tried; the titles of what came out so far."""
        errand = PrintLabels(self.desk, self.paper)  # type: ignore[arg-type]  # says nothing of what came out
        while errand.work_once():
            pass
        return self.paper.titles

    # what can be seen

    @property
    def case(self) -> CaseView:
        case = self.desk.look(load_case, self.rma)
        assert case is not None
        return case

    @property
    def happened(self) -> list[str]:
        """The kinds of what the journal holds of this case, oldest first."""
        return [entry.kind for entry in self.desk.look(load_timeline, self.rma)]

    @property
    def decisions(self) -> list[dict[str, object]]:
        """The documents of this case's decisions, oldest first."""
        found = self.sql(
            "SELECT d.body FROM decisions d JOIN cases c ON c.id = d.case_id WHERE c.rma_number = ? ORDER BY d.number",
            self.rma,
        )
        return [json.loads(body) for (body,) in found]

    def sql(self, statement: str, *values: str | int) -> list[tuple[Any, ...]]:
        return self.desk.look(
            lambda reading: [tuple(row) for row in reading.connection.exec_driver_sql(statement, values)]
        )

    @property
    def journal_holds(self) -> bool:
        return not self.desk.look(lambda reading: list(journal.verify(reading.connection)))

    def refuses(self, refusal: Refusal, *moves: object) -> Refused:
        """The move, a callable and its arguments, is refused for this reason and changes nothing."""
        before = self.sql("SELECT count(*) FROM journal"), self.case_or_none()
        move, *values = moves
        with pytest.raises(Refused) as refused:
            move(*values)  # type: ignore[operator]  # the first one is callable
        assert refused.value.refusal is refusal
        assert (self.sql("SELECT count(*) FROM journal"), self.case_or_none()) == before
        return refused.value

    def case_or_none(self) -> CaseView | None:
        return self.desk.look(load_case, self.rma)


@pytest.fixture
def bench(desk: Desk, clock: Clock) -> QuietBench:
    """A bench at which Anna stands."""
    return QuietBench(desk, clock)
