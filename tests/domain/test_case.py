"""How units roll up to the state of their case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.case import (
    DECIDED,
    CaseState,
    ServiceStatus,
    UnitStanding,
    roll_up,
    state_before_arrival,
)
from station.domain.verdict import Reception, Verdict

HERE, GONE, EXTRA = Reception.RECEIVED, Reception.MISSING, Reception.UNDECLARED
OK, NO, WAIT = Verdict.CONFIRM, Verdict.REFUSE, Verdict.HOLD


@pytest.mark.parametrize(
    ("units", "state"),
    [
        ([(HERE, OK)], CaseState.CONFIRMED),
        ([(HERE, OK), (HERE, OK), (EXTRA, None)], CaseState.CONFIRMED),
        ([(HERE, NO)], CaseState.REFUSED),
        ([(HERE, OK), (HERE, NO)], CaseState.PARTLY_CONFIRMED),
        ([(HERE, OK), (GONE, None)], CaseState.PARTLY_CONFIRMED),
        ([(HERE, NO), (GONE, None)], CaseState.REFUSED),
        ([(HERE, OK), (HERE, None)], CaseState.PARTLY_PROCESSED),
        ([(HERE, OK), (HERE, WAIT)], CaseState.ON_HOLD),
        ([(HERE, None), (GONE, None)], CaseState.IN_INSPECTION),
    ],
)
def test_the_units_add_up_to_the_state(units, state):
    assert roll_up([UnitStanding(*unit) for unit in units], opened=True, closed=True) is state


@pytest.mark.parametrize(
    ("units", "state"),
    [
        ([(HERE, OK), (GONE, None)], CaseState.PARTLY_PROCESSED),
        ([(GONE, None), (GONE, None)], CaseState.IN_INSPECTION),
        ([(HERE, OK)], CaseState.PARTLY_PROCESSED),
        ([(HERE, WAIT), (GONE, None)], CaseState.ON_HOLD),
    ],
)
def test_a_case_that_nobody_closed_is_in_work(units, state):
    assert roll_up([UnitStanding(*unit) for unit in units], opened=True, closed=False) is state


def test_a_parcel_that_nobody_opened_has_only_arrived():
    assert roll_up([UnitStanding(Reception.AWAITED, None)], opened=False, closed=True) is CaseState.ARRIVED


@given(st.lists(st.tuples(st.sampled_from(Reception), st.sampled_from([None, *Verdict])), min_size=1))
def test_a_case_is_decided_exactly_when_nothing_is_left_to_say(units):
    standing = [UnitStanding(*unit) for unit in units]
    decided = roll_up(standing, opened=True, closed=True) in DECIDED
    assert decided == (all(unit.settled for unit in standing) and WAIT not in [unit.verdict for unit in standing])


@pytest.mark.parametrize("status", ServiceStatus)
def test_before_its_parcel_comes_a_case_stands_where_customer_service_put_it(status):
    assert state_before_arrival(status, shipment_confirmed=False).value == status.value


def test_an_announced_parcel_is_on_its_way():
    assert state_before_arrival(ServiceStatus.APPROVED, shipment_confirmed=True) is CaseState.SHIPPED
    assert state_before_arrival(ServiceStatus.REJECTED, shipment_confirmed=True) is CaseState.REJECTED
