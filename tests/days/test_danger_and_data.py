"""What must stop or be held: a battery that is dangerous, and a device with its owner still in it."""

import pytest

from station.domain.case import CaseState
from station.domain.condition import Grade, Hazard, Privacy
from station.domain.evidence import Slot
from station.domain.policy import Axis
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Reason, Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.agreement import SupervisorWord
from station.operations.hazard import leave_hazard, raise_hazard
from station.operations.order_labels import reprint
from station.views.load_queue import queue
from station.views.opened import ScanAnswer
from station.views.queue import QueueKind
from tests.builders import ANNA, LUCA, RMA, Homes, a_simple_item, an_item
from tests.policies import technostok
from tests.quiet_bench import QuietBench


@pytest.fixture
def strict(homes: Homes) -> QuietBench:
    """A bench that works by the conditions that ship."""
    homes.policy = technostok()
    return QuietBench(homes.open(), homes.clock)


def danger(bench: QuietBench, hazard: Hazard = Hazard.SWOLLEN, unit: int = 1) -> None:
    bench.desk.do(raise_hazard, bench.rma, 1, unit, hazard)


def test_a31_a_swollen_battery_stops_everything_before_anything_was_asked(strict: QuietBench) -> None:
    # given
    bench = strict
    bench.arrives(agent_message="Call before you open it", acknowledge_message=True)
    # when
    danger(bench)
    # then
    unit = bench.case.unit(1, 1)
    assert (unit.grade, unit.verdict, unit.disposition) == (Grade.H, Verdict.HOLD, Disposition.HAZARD_BIN)
    assert bench.case.hazard_since == bench.clock()
    assert bench.case.state is CaseState.ON_HOLD
    assert set(unit.obstacles.values()) == {(Obstacle.HAZARD,)}
    assert [row.rma_number for row in bench.desk.look(queue, QueueKind.HELD)] == [RMA]
    # and nothing else can be done to the case
    for move in (
        (bench.answer, Question.SEAL, "INTACT"),
        (bench.answer, Question.HAZARD, "NONE"),
        (bench.photo, Slot.FRONT),
        (bench.confirm,),
        (bench.hold,),
        (bench.receive, Reception.MISSING),
        (bench.undo,),
        (bench.close_case,),
    ):
        with pytest.raises(Refused) as refused:
            move[0](*move[1:])
        assert Obstacle.HAZARD in refused.value.facts.get("obstacles", (Obstacle.HAZARD,))
        assert refused.value.refusal in (Refusal.HAZARD, Refusal.OBSTACLES, Refusal.UNITS_OPEN)
    assert bench.case.unit(1, 1) == unit


def test_a31_no_label_for_an_ordinary_carrier_is_ordered_or_printed(strict: QuietBench) -> None:
    # given one unit that was refused, and one that begins to smoke
    bench = strict
    bench.arrives(items=[a_simple_item(1, quantity=2)], customer={"kind": "BUSINESS"})
    for slot in (Slot.PARCEL, Slot.FRONT, Slot.DEFECT):
        bench.photo(slot)
    bench.answer_all(use="EVIDENT")
    bench.refuse(Reason.USED)
    danger(bench, Hazard.HOT, unit=2)
    bench.signs_in(LUCA)
    # then
    bench.refuses(Refusal.HAZARD, lambda: bench.refuse(Reason.USED, unit=2))
    bench.refuses(Refusal.UNKNOWN_LABEL, bench.desk.do, reprint, f"{RMA}-R1")
    assert bench.print_all() == ["U-MILANO-2-1 hold_tag 1"]  # the tag of the safe container, and nothing for a carrier
    # and once it lies in the safe bin it still cannot be sent back
    bench.desk.do(leave_hazard, RMA, 1, 2, "Lies in the sand")
    with pytest.raises(Refused) as refused:
        bench.refuse(Reason.USED, unit=2)
    assert refused.value.facts["obstacles"] == (Obstacle.HAZARD,)
    # only the other one goes back
    bench.confirm(unit=2)
    first, second = bench.decisions[0]["units"]
    assert (first["return_code"], second["return_code"]) == (f"{RMA}-R1", None)
    assert (second["grade"], second["disposition"]) == ("H", "HAZARD_BIN")


def test_a31_the_stop_is_still_there_after_a_restart(strict: QuietBench, homes: Homes) -> None:
    strict.arrives()
    danger(strict, Hazard.BURNT)
    # when
    homes.close()
    bench = QuietBench(homes.open(), homes.clock)
    # then
    opened = bench.scan()
    assert opened.answer is ScanAnswer.FOUND
    assert opened.case is not None
    assert opened.case.hazard_since is not None
    assert opened.case.unit(1, 1).hazard is Hazard.BURNT
    # not even when customer service has changed its mind
    bench.import_(version=2, status="CANCELLED")
    assert bench.scan().answer is ScanAnswer.FOUND


def test_a31_only_a_supervisor_lets_the_work_go_on_and_says_why(strict: QuietBench) -> None:
    # given
    bench = strict
    bench.arrives()
    danger(bench)
    leave = (bench.desk.do, leave_hazard, RMA, 1, 1)
    bench.refuses(Refusal.NO_RIGHT, *leave, "It looks well to me")
    bench.refuses(Refusal.NO_SUPERVISOR, *leave, "", SupervisorWord(ANNA.login, "1234", "It looks well to me"))
    bench.refuses(Refusal.BAD_ANSWER, *leave, "", SupervisorWord(LUCA.login, "45674567", " "))
    wrong = bench.desk.do(leave_hazard, RMA, 1, 1, "", SupervisorWord(LUCA.login, "0000", "Safe"))
    assert isinstance(wrong, Refused)
    assert bench.case.hazard_since is not None
    # when
    bench.desk.do(leave_hazard, RMA, 1, 1, "", SupervisorWord(LUCA.login, "45674567", "In the safe bin"))
    # then the goods are confirmed without anybody touching them again
    unit = bench.case.unit(1, 1)
    assert (bench.case.hazard_since, unit.verdict, unit.hazard) == (None, None, Hazard.SWOLLEN)
    assert unit.hazard_why == "In the safe bin"
    assert unit.suggestion is not None
    assert unit.suggestion.verdict is Verdict.HOLD
    assert unit.suggestion.because == ((Axis.HAZARD, "SWOLLEN"),)
    bench.signs_in(LUCA)
    assert bench.confirm().state is CaseState.CONFIRMED
    assert bench.decisions[0]["units"][0]["disposition"] == "HAZARD_BIN"
    assert [kind for kind in bench.happened if kind.startswith("Hazard")] == ["HazardRaised", "HazardLeft"]
    assert bench.journal_holds


def test_a31_a_false_alarm_leaves_the_case_as_it_was(strict: QuietBench) -> None:
    bench = strict
    bench.arrives()
    bench.answer(Question.SEAL, "BROKEN")
    bench.answer(Question.HAZARD, "LEAKING")  # the answer to the question stops everything as well
    assert bench.case.hazard_since is not None
    bench.signs_in(LUCA)
    bench.desk.do(leave_hazard, RMA, 1, 1, "Spilled coffee", None, false_alarm=True)
    unit = bench.case.unit(1, 1)
    assert (unit.hazard, unit.verdict, unit.grade) == (Hazard.NONE, None, Grade.B)
    assert Verdict.REFUSE in unit.obstacles
    assert Obstacle.HAZARD not in unit.obstacles[Verdict.REFUSE]
    bench.refuses(Refusal.NO_HAZARD, bench.desk.do, leave_hazard, RMA, 1, 1, "Once more")


def test_a31_two_dangers_in_one_case_are_left_one_by_one(strict: QuietBench) -> None:
    bench = strict
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    danger(bench, unit=1)
    danger(bench, unit=2)
    danger(bench, unit=2)  # saying it twice is saying it once
    assert bench.happened.count("HazardRaised") == 2
    bench.signs_in(LUCA)
    bench.desk.do(leave_hazard, RMA, 1, 1, "Safe")
    assert bench.case.hazard_since is not None
    bench.desk.do(leave_hazard, RMA, 1, 2, "Safe")
    assert bench.case.hazard_since is None


@pytest.mark.parametrize("data", [Privacy.PERSONAL_DATA, Privacy.ACCOUNT_LOCKED])
def test_a32_a_device_with_its_owner_still_in_it_is_held(strict: QuietBench, data: Privacy) -> None:
    # given
    bench = strict
    bench.arrives()
    bench.photo(Slot.PARCEL)
    assert Question.DATA in bench.case.unit(1, 1).asked
    bench.answer_all(data=data.value)
    # then
    unit = bench.case.unit(1, 1)
    assert unit.suggestion is not None
    assert unit.suggestion.verdict is Verdict.HOLD
    assert unit.suggestion.because == ((Axis.DATA, data.value),)
    assert unit.obstacles[Verdict.HOLD] == (Obstacle.PHOTO_MISSING,)
    bench.photo(Slot.FRONT)
    bench.refuses(Refusal.SUPERVISOR_NEEDED, bench.confirm)
    assert bench.hold().state is CaseState.ON_HOLD


def test_a32_of_a_product_that_keeps_nothing_nobody_asks_for_data(strict: QuietBench) -> None:
    strict.arrives(items=[an_item(category="KETTLE")])
    assert strict.case.unit(1, 1).asked[0] is Question.SEAL
    assert not {Question.DATA, Question.HAZARD} & set(strict.case.unit(1, 1).asked)
