"""H4 at the window: a case of several units, all as the customer said: one tap at the start, one at the end."""

from station.domain.case import CaseState
from tests.bench import SINGLE, TWO_UNITS, Bench


def test_h4_everything_is_received_as_requested_and_confirmed_by_one_word(bench: Bench) -> None:
    # given
    whole = bench.pages.case.left_zone.whole
    bench.sign_in()
    bench.open(TWO_UNITS)
    # when all is said to be as declared
    bench.tap("All 2 as declared")
    # then nothing is decided, and nothing is offered before each serial number is read
    bench.wait(lambda: not whole.isVisible(), "the answers")
    assert bench.case is not None
    assert {unit.verdict for unit in bench.case.units} == {None}
    for unit in (1, 2):
        bench.turn_to(1, unit)
        bench.inspect()
    # when somebody says so
    bench.tap("Confirm the 2 that are ready")
    # then both are confirmed by one decision
    bench.shows(bench.pages.verdict)
    assert bench.case.state is CaseState.CONFIRMED
    bench.wait(lambda: len(bench.decisions) == 1, "the decision")


def test_h4_a_case_of_one_unit_is_asked_as_ever(bench: Bench) -> None:
    bench.sign_in()
    bench.open(SINGLE)
    assert not bench.pages.case.left_zone.whole.isVisible()
