"""What is wrong with a photograph, and what matters most when there is more than one thing."""

import pytest

from station.domain.photography import ACCEPTABLE, Flaw, PhotographLimits, Quality, Seen, flaw_of

LIMITS = PhotographLimits()
GOOD = Quality(1920, 1080, 2.4, 190, 160)
BAD = Quality(640, 480, 1.0, 30, 255)


def test_a_sharp_and_well_lit_live_picture_can_be_kept():
    assert flaw_of(GOOD, Seen(), LIMITS) is None
    assert flaw_of(GOOD, Seen(still_seconds=0.1, likeness=40.0), LIMITS) is None


@pytest.mark.parametrize(
    ("quality", "seen", "flaw"),
    [
        (GOOD, Seen(still_seconds=2.1), Flaw.FROZEN),
        (Quality(1279, 1080, 2.4, 190, 160), Seen(), Flaw.TOO_SMALL),
        (Quality(1920, 719, 2.4, 190, 160), Seen(), Flaw.TOO_SMALL),
        (Quality(1920, 1080, 2.4, 69, 60), Seen(), Flaw.TOO_DARK),
        (Quality(1920, 1080, 2.4, 255, 249), Seen(), Flaw.BURNT_OUT),
        (Quality(1920, 1080, 1.74, 190, 160), Seen(), Flaw.BLURRED),
        (GOOD, Seen(likeness=1.0), Flaw.REPEATED),
    ],
)
def test_one_thing_wrong_is_named(quality, seen, flaw):
    assert flaw_of(quality, seen, LIMITS) is flaw


def test_a_picture_that_is_not_live_is_named_before_all_else():
    assert flaw_of(BAD, Seen(still_seconds=9.0, likeness=0.0), LIMITS) is Flaw.FROZEN


def test_a_supervisor_can_live_with_everything_but_a_picture_that_is_not_live():
    assert set(Flaw) - ACCEPTABLE == {Flaw.FROZEN}
