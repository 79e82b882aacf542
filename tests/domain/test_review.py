"""What is looked at afterwards, and that the sample can be worked out again."""

import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.review import Standing, is_sampled, lot, refund_is_out, to_review
from station.domain.verdict import Verdict

NUMBERS = [f"RMA-2026-{number:06}" for number in range(2000)]


@pytest.mark.parametrize("verdict", [Verdict.REFUSE, Verdict.HOLD])
def test_every_refusal_and_every_hold_is_looked_at(verdict: Verdict) -> None:
    assert to_review(verdict, sampled=False) is Standing.OPEN


def test_of_the_confirmations_those_that_were_drawn() -> None:
    assert to_review(Verdict.CONFIRM, sampled=True) is Standing.OPEN
    assert to_review(Verdict.CONFIRM, sampled=False) is None


@pytest.mark.parametrize(("per_cent", "least", "most"), [(0, 0, 0), (10, 140, 260), (50, 900, 1100), (100, 2000, 2000)])
def test_about_so_many_of_a_hundred_are_drawn(per_cent: float, least: int, most: int) -> None:
    assert least <= sum(is_sampled("a seed", per_cent, number, 1, 1) for number in NUMBERS) <= most


def test_another_seed_draws_others() -> None:
    drawn = [[number for number in NUMBERS if is_sampled(seed, 10, number, 1, 1)] for seed in ("one", "two")]
    assert drawn[0] != drawn[1]


@given(st.text(), st.floats(0, 99), st.integers(1, 99), st.integers(1, 99))
def test_a_larger_sample_keeps_what_the_smaller_one_had(seed: str, per_cent: float, line: int, unit: int) -> None:
    if is_sampled(seed, per_cent, NUMBERS[0], line, unit):
        assert is_sampled(seed, per_cent + 1, NUMBERS[0], line, unit)


def test_anybody_can_work_out_again_what_a_unit_drew() -> None:
    # SHA-256 of "a seed\nRMA-2026-000001\n1\n1" begins with 12 hex digits, which are a part of all they can be
    drawn = lot("a seed", "RMA-2026-000001", 1, 1)
    assert drawn == int(hashlib.sha256(b"a seed\nRMA-2026-000001\n1\n1").hexdigest()[:12], 16) / 16**12 * 100
    assert is_sampled("a seed", drawn + 0.01, "RMA-2026-000001", 1, 1)
    assert not is_sampled("a seed", drawn, "RMA-2026-000001", 1, 1)


@pytest.mark.parametrize(
    ("sent", "due", "out"), [(0, 48, False), (0, 1, True), (None, 1, False), (0, None, False), (0, 2, True)]
)
def test_a_refund_is_out_when_its_decision_is_and_its_time_is_over(
    sent: int | None, due: int | None, out: bool
) -> None:
    began = datetime(2026, 11, 23, 9, tzinfo=UTC)
    sent_at = None if sent is None else began + timedelta(hours=sent)
    due_by = None if due is None else began + timedelta(hours=due)
    assert refund_is_out(sent_at, due_by, began + timedelta(hours=2)) is out
