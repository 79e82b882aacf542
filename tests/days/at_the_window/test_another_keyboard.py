"""A41: a scanner as it comes out of its box types as on an American keyboard, and the computer reads an Italian one."""

from collections.abc import Callable
from pathlib import Path

from tests.bench import OTHER, SINGLE, USED_ONE, Bench, bench_at


def as_italian(code: str) -> str:
    """What an Italian computer makes of the keys."""
    return code.replace("-", "'")


def test_a41_the_healed_number_is_shown_confirmed_once_and_remembered(
    qapp: object, new_home: Callable[..., Path]
) -> None:
    home = new_home()
    with bench_at(home, "en") as bench:
        # given
        bench.sign_in()
        # when
        bench.scan(as_italian(SINGLE))
        # then what the label says is shown, and nothing is opened by guessing
        bench.sees("The scanner's keyboard layout does not match", as_italian(SINGLE))
        assert bench.case is None
        # when somebody has looked
        bench.tap(f"Yes, it says {SINGLE}")
        bench.wait(lambda: bench.case is not None and bench.case.rma_number == SINGLE, "the case")
        # then nobody is asked again
        bench.open_garbled(as_italian(OTHER), OTHER)
    with bench_at(home, "en") as bench:
        bench.sign_in()
        bench.open_garbled(as_italian(USED_ONE), USED_ONE)


def test_a41_a_scanner_that_was_set_right_is_taken_at_its_word(bench: Bench) -> None:
    # given
    bench.sign_in()
    bench.scan(as_italian(SINGLE))
    bench.tap(f"Yes, it says {SINGLE}")
    bench.wait(lambda: bench.case is not None, "the case")
    # when
    bench.open(OTHER)
    # then a wrong scan is asked about anew
    bench.scan(as_italian(USED_ONE))
    bench.sees("The scanner's keyboard layout does not match")


def test_a41_before_anybody_signed_in_it_is_said_and_nothing_shown(bench: Bench) -> None:
    bench.scan(as_italian(SINGLE))
    bench.sees("The scanner's keyboard layout does not match. Sign in first.")
    assert bench.page is bench.pages.sign_in
