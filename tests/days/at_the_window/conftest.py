"""Stories of the bench with its window, offscreen."""

from tests.ui.conftest import bench, new_home, sample_home, slow_bench

__all__ = ["bench", "new_home", "sample_home", "slow_bench"]
