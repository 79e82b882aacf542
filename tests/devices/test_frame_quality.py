"""What the station says of photographs whose truth is known: nothing good is sent back, nothing poor is kept."""

from collections import Counter

import numpy as np
import pytest

from station.devices.frame_quality import fingerprint, measure, small
from station.domain.photography import Flaw, PhotographLimits, Seen, flaw_of
from tests.devices.photo_series import confusion, films, frozen_streams, right
from tests.policies import technostok

JUDGED = [Flaw.BLURRED, Flaw.TOO_DARK, Flaw.BURNT_OUT, Flaw.TOO_SMALL, Flaw.REPEATED]


@pytest.fixture(scope="module")
def table() -> Counter[tuple[str, str]]:
    return confusion(films()[::6], technostok().photograph)


@pytest.mark.parametrize("flaw", JUDGED)
def test_at_least_nineteen_pictures_of_twenty_are_judged_rightly_each_way(table, flaw):
    poor, good = right(table, flaw)
    assert poor >= 0.95, f"of the poor ones {poor:.1%}: {table}"
    assert good >= 0.95, f"of the good ones {good:.1%}: {table}"


def test_nineteen_good_pictures_of_twenty_are_kept_at_the_first_press(table):
    good = {called: count for (truth, called), count in table.items() if truth == "good"}
    assert good["good"] / sum(good.values()) >= 0.95, good


def test_a_stream_that_hangs_is_frozen_and_goods_that_nobody_moves_are_not():
    limit = technostok().photograph.frozen_seconds
    for truth, stands in frozen_streams(films()[:1]):
        assert (stands > limit) is (truth is Flaw.FROZEN)


def test_a_picture_without_anything_in_it_is_no_proof():
    wall = np.full((1080, 1920, 3), 160, np.uint8)
    assert flaw_of(measure(small(wall), (1920, 1080)), Seen(), PhotographLimits()) is Flaw.BLURRED


@pytest.mark.parametrize("size", [(1, 1), (2, 700), (5000, 3)])
def test_any_shape_of_picture_can_be_measured(size):
    grey = small(np.full((*size, 3), 90, np.uint8))
    assert measure(grey, (1, 1)).sharpness == 0
    assert fingerprint(grey).size == fingerprint(grey[:2]).size
