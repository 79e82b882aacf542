"""Whatever is done at a bench, in whatever order and however often: the station does what pencil and paper say."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from station.domain.people import Role
from station.domain.verdict import Reason, Reception
from station.errors import Refused
from station.storage.check import check
from station.views.opened import ScanAnswer
from tests.builders import LUCA, MARCO, Homes, a_case, a_simple_item, take
from tests.operations.naive_case import NaiveCase, NaiveUnit, Place
from tests.quiet_bench import QuietBench

PIECES = {"RMA-2026-000001": 2, "RMA-2026-000002": 1}
GRACE = 30.0

places = st.sampled_from([(number, unit) for number, pieces in PIECES.items() for unit in range(1, pieces + 1)])
often = st.sampled_from([True, True, True, False])
numbers = st.sampled_from(list(PIECES))


class Days(RuleBasedStateMachine):
    """Two cases at one bench. Every move is made once or twice: the second time must change nothing."""

    def __init__(self, folder: Path, template: Path) -> None:
        super().__init__()
        self.homes = Homes(folder, template)
        self.bench = QuietBench(self.homes.open(), self.homes.clock)
        self.cases = {
            number: NaiveCase({unit: NaiveUnit() for unit in range(1, n + 1)}) for number, n in PIECES.items()
        }
        self.versions = dict.fromkeys(PIECES, 1)
        self.seconds = 0.0
        for number in PIECES:
            take(self.bench.desk, self.document(number))
            self.a_label_is_scanned(number, twice=False)

    def document(self, number: str) -> dict[str, object]:
        case = self.cases[number]
        return a_case(
            rma_number=number,
            version=self.versions[number],
            status="CANCELLED" if case.cancelled else "APPROVED",
            items=[a_simple_item(1, PIECES[number])],
        )

    def at(self, place: Place) -> tuple[NaiveCase, NaiveUnit]:
        number, unit = place
        self.bench.rma = number
        self.pass_time(0.001)
        return self.cases[number], self.cases[number].units[unit]

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        self.bench.clock.forward(seconds=seconds)

    def does(self, allowed: bool, twice: bool, move: Callable[[], object]) -> None:
        """The move is made if it is allowed and refused if it is not; a second time nothing changes."""
        before = self.seen()
        try:
            move()
        except Refused:
            assert not allowed
            assert self.seen() == before
            return
        assert allowed
        if twice:
            after = self.seen()
            with suppress(Refused):
                move()
            assert self.seen() == after

    def seen(self) -> object:
        return self.bench.sql("SELECT rma_number, state, return_parcels FROM cases"), self.bench.sql(
            "SELECT case_id, unit, verdict, reception, judged_at FROM units"
        )

    @property
    def supervisor(self) -> bool:
        operator = self.bench.desk.operator
        return operator is not None and operator.role is Role.SUPERVISOR

    def a_label_is_scanned(self, number: str, twice: bool) -> None:
        case = self.cases[number]
        self.bench.rma = number
        for _ in range(1 + twice):
            answer = self.bench.scan().answer
            if case.decided:
                assert answer is ScanAnswer.ALREADY_PROCESSED
            elif case.cancelled:
                assert answer is ScanAnswer.NOT_APPROVED
            else:
                assert answer is ScanAnswer.FOUND
                case.arrived = True

    @rule(place=places, twice=st.booleans())
    def a_unit_is_checked(self, place: Place, twice: bool) -> None:
        case, unit = self.at(place)
        allowed = case.workable and unit.verdict in (None, "HOLD")
        self.does(allowed, twice, lambda: self.bench.answer_all(1, place[1]))
        if allowed:
            unit.answered, unit.here = True, True

    @rule(place=places)
    def a_photograph_is_taken(self, place: Place) -> None:
        case, unit = self.at(place)
        allowed = case.workable and unit.verdict in (None, "HOLD")
        self.does(allowed, False, lambda: self.bench.photo(line=1, unit=place[1]))
        unit.photos += allowed

    @rule(place=places, prepared=often, verdict=st.sampled_from(["CONFIRM", "REFUSE", "HOLD"]), twice=st.booleans())
    def a_verdict_is_given(self, place: Place, prepared: bool, verdict: str, twice: bool) -> None:
        case, unit = self.at(place)
        if prepared and verdict == "CONFIRM":
            self.a_unit_is_checked(place, twice=False)
        if prepared and verdict == "REFUSE":
            self.a_photograph_is_taken(place)
        ready = {"CONFIRM": unit.answered, "REFUSE": unit.photos > 0, "HOLD": True}[verdict]
        again = verdict == unit.verdict == "HOLD"
        mine = unit.verdict is None or (unit.verdict == "HOLD" and (self.supervisor or again))
        allowed = case.workable and ready and mine and unit.here is not False
        moves = {
            "CONFIRM": lambda: self.bench.confirm(1, place[1]),
            "REFUSE": lambda: self.bench.refuse(Reason.USED, line=1, unit=place[1]),
            "HOLD": lambda: self.bench.hold(1, place[1]),
        }
        self.does(allowed, twice, moves[verdict])
        if allowed and not again:
            unit.verdict, unit.judged = verdict, self.seconds
            unit.here = True if verdict != "HOLD" else unit.here
            case.settle()

    @rule(place=places, here=st.booleans(), twice=st.booleans())
    def a_unit_is_missing_or_found(self, place: Place, here: bool, twice: bool) -> None:
        case, unit = self.at(place)
        ends_hold = not here and unit.verdict == "HOLD"
        open_unit = unit.verdict in (None, "HOLD")
        allowed = case.workable and open_unit and (self.supervisor or not ends_hold)
        reception = Reception.RECEIVED if here else Reception.MISSING
        self.does(allowed, twice, lambda: self.bench.receive(reception, 1, place[1]))
        if allowed:
            unit.here = here
            unit.verdict = None if ends_hold else unit.verdict

    @rule(number=numbers)
    def something_is_undone(self, number: str) -> None:
        case, _ = self.at((number, 1))
        if case.decided:
            newest = case.newest
            allowed = newest is not None and newest[1] == "WAITING" and not case.on_its_way
            self.does(allowed, False, self.bench.undo)
            if allowed and newest is not None:
                newest[1] = "WITHDRAWN"
                case.to_work()
            return
        judged = [unit for unit in case.units.values() if unit.verdict]
        last = max(judged, key=lambda unit: unit.judged, default=None)
        late = last is not None and last.verdict == "HOLD" and self.seconds - last.judged > GRACE
        allowed = last is not None and (self.supervisor or not late)
        if case.cancelled:
            return
        self.does(allowed, False, self.bench.undo)
        if allowed and last is not None:
            last.verdict = None

    @rule(number=numbers, twice=st.booleans())
    def a_case_is_closed(self, number: str, twice: bool) -> None:
        case, _ = self.at((number, 1))
        allowed = case.workable and not any(case.open_units())
        self.does(allowed, twice, self.bench.close_case)
        if allowed:
            case.close()

    @rule(number=numbers)
    def a_case_is_reopened(self, number: str) -> None:
        case, _ = self.at((number, 1))
        newest = case.newest
        sent = newest is not None and newest[1] == "SENT"
        allowed = self.supervisor and case.decided and sent and not case.cancelled and not case.on_its_way
        self.does(allowed, False, self.bench.reopen)
        if allowed:
            case.to_work()

    @rule(number=numbers, twice=st.booleans())
    def a_parcel_leaves(self, number: str, twice: bool) -> None:
        case, _ = self.at((number, 1))
        if not case.parcels:
            return
        parcel = case.parcels[-1]
        allowed = not parcel[0]
        self.does(allowed, twice, lambda: self.bench.hand_over(f"{number}-R{len(case.parcels)}"))
        if allowed:
            parcel[1] = True
            case.left = "RETURNED_TO_CUSTOMER" if case.decisions[-1][0] == "REFUSED" else "CLOSED"

    @rule(
        what=st.sampled_from(["hour", "operator", "supervisor", "scan", "cancel", "approve", "restart"]), number=numbers
    )
    def something_else_happens(self, what: str, number: str) -> None:
        match what:
            case "hour":
                self.an_hour_passes_and_everything_leaves()
            case "operator" | "supervisor":
                self.bench.signs_in(LUCA if what == "supervisor" else MARCO)
            case "scan":
                self.a_label_is_scanned(number, twice=True)
            case "cancel" | "approve":
                self.customer_service_thinks_again(number, cancelled=what == "cancel")
            case "restart":
                self.the_program_is_restarted()

    @precondition(lambda self: any(case.decided for case in self.cases.values()))
    @rule()
    def an_hour_passes_and_everything_leaves(self) -> None:
        self.pass_time(3600)
        while self.bench.deliver(0):
            pass
        self.bench.print_all()
        for case in self.cases.values():
            for decision in case.decisions:
                decision[1] = "SENT" if decision[1] == "WAITING" else decision[1]

    def customer_service_thinks_again(self, number: str, cancelled: bool) -> None:
        case = self.cases[number]
        case.cancelled = cancelled
        self.versions[number] += 1
        take(self.bench.desk, self.document(number))
        take(self.bench.desk, self.document(number))

    def the_program_is_restarted(self) -> None:
        operator = self.bench.desk.operator
        self.homes.close()
        self.bench.desk = self.homes.open()
        self.bench.signs_in(operator or MARCO)

    @invariant()
    def the_station_says_what_pencil_and_paper_say(self) -> None:
        for number, naive in self.cases.items():
            self.bench.rma = number
            case = self.bench.case
            assert case.state == naive.state
            assert [unit.verdict for unit in case.units] == [unit.verdict for unit in naive.units.values()]
            assert [len(unit.photos) for unit in case.units] == [unit.photos for unit in naive.units.values()]

    @invariant()
    def every_decision_has_its_delivery_and_every_refusal_its_papers(self) -> None:
        for number, naive in self.cases.items():
            held = self.bench.sql(
                "SELECT outcome, v.state FROM decisions d JOIN deliveries v ON v.decision = d.id"
                " JOIN cases c ON c.id = d.case_id WHERE c.rma_number = ? ORDER BY d.number",
                number,
            )
            assert [list(row) for row in held] == naive.decisions
            jobs = self.bench.sql("SELECT kind, copy FROM print_jobs WHERE code LIKE ?", f"{number}-R%")
            assert jobs == [("RETURN_LABEL", 1), ("SLIP", 1)] * len(naive.parcels)

    def teardown(self) -> None:
        faults = self.bench.desk.look(lambda reading: list(check(reading.connection, reading.files)))
        sent, bodies = self.bench.service.taken, self.bench.service.bodies
        self.homes.close()
        assert faults == []
        assert len(sent) == len(bodies), "a decision took effect twice"


def test_whatever_is_done_the_station_does_what_pencil_and_paper_say(
    tmp_path_factory: pytest.TempPathFactory, template: Path
) -> None:
    run_state_machine_as_test(
        lambda: Days(tmp_path_factory.mktemp("days") / "home", template),
        settings=settings(
            max_examples=10,
            stateful_step_count=30,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
