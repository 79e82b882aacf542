"""What is looked at afterwards, and that the sample can be worked out again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.review import Standing, is_sampled, to_review
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
