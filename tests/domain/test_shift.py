"""What is looked at when a shift begins: from which limits on somebody is told."""

from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta

import pytest

from station.domain import shift, shift_report
from station.domain.post import country_name, town
from station.domain.setting_problems import section_of
from station.domain.shift import Check, Fault, Finding, Standing

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
GIB, MIB = 1024**3, 1024**2


@pytest.mark.parametrize(
    ("free", "standing", "fault"),
    [
        (2 * GIB, Standing.OK, Fault.NONE),
        (2 * GIB - 1, Standing.LOOK, Fault.NEARLY_FULL),
        (500 * MIB, Standing.LOOK, Fault.NEARLY_FULL),
        (500 * MIB - 1, Standing.STOP, Fault.TOO_FULL),
    ],
)
def test_a40_under_2_gb_somebody_is_warned_and_under_500_mb_no_photograph_is_taken(
    free: int, standing: Standing, fault: Fault
) -> None:
    found = shift.look_at_disk(free)
    assert (found.standing, found.fault) == (standing, fault)


@pytest.mark.parametrize(
    ("now", "last", "ran", "fault"),
    [
        (NOW, None, 0, Fault.NONE),
        (NOW, NOW + timedelta(seconds=80), 0, Fault.NONE),
        (NOW, NOW + timedelta(hours=1), 0, Fault.BEFORE_LAST_EVENT),
        (NOW, NOW, 120, Fault.RAN_AWAY),
        (NOW, NOW, -120, Fault.RAN_AWAY),
        (datetime(2001, 1, 1, tzinfo=UTC), None, 0, Fault.IMPOSSIBLE),
        (datetime(2038, 1, 19, tzinfo=UTC), None, 0, Fault.IMPOSSIBLE),
    ],
)
def test_a40_a_clock_that_cannot_be_right_is_told(
    now: datetime, last: datetime | None, ran: float, fault: Fault
) -> None:
    assert shift.look_at_clock(now, last, timedelta(seconds=ran)).fault is fault


def test_a36_a_black_a_frozen_and_a_missing_picture_are_told_apart() -> None:
    none = timedelta()
    assert shift.look_at_picture(None, none, False).fault is Fault.NO_PICTURE
    assert shift.look_at_picture(12, none, False).fault is Fault.BLACK
    assert shift.look_at_picture(120, timedelta(seconds=6), False).fault is Fault.FROZEN
    assert shift.look_at_picture(120, none, False) == Finding(Check.CAMERA, Standing.OK)
    assert shift.look_at_picture(120, none, True).fault is Fault.SIMULATED


def test_decisions_that_are_not_out_are_counted() -> None:
    assert shift.look_at_outgoing(0, 0).standing is Standing.OK
    assert shift.look_at_outgoing(2, 0).fault is Fault.NOT_SENT
    assert shift.look_at_outgoing(2, 1).fault is Fault.SET_ASIDE


def test_the_most_serious_of_all_counts() -> None:
    fine, look, stop = shift.look_at_disk(3 * GIB), shift.look_at_disk(GIB), shift.look_at_disk(1)
    assert shift.worst((fine, look, stop)) is Standing.STOP
    assert shift.worst((fine, look)) is Standing.LOOK
    assert shift.worst((fine, Finding(Check.SCANNER, Standing.WAITS))) is Standing.OK


def test_the_last_lines_of_an_address_are_as_its_post_writes_them() -> None:
    assert town("20090", "Segrate", "MI", "IT") == "20090 Segrate (MI)"
    assert town("75001", "Paris", "", "FR") == "75001 Paris"
    assert town("SW1A 1AA", "London", "", "GB") == "London SW1A 1AA"
    assert town("10001", "New York", "NY", "us") == "New York, NY 10001"
    assert (country_name("it"), country_name("ZZ")) == ("ITALIA", "ZZ")
    assert section_of("station.name") == "station"


def test_what_was_found_stays_in_the_report_as_it_was_found() -> None:
    tested = shift_report.Tested(NOW, "anna.rossi", ("DISK:OK:NONE",))
    with pytest.raises(FrozenInstanceError):
        tested.found = ()  # type: ignore[misc]  # that it cannot be is what is tried
