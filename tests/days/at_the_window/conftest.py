"""Stories of the bench with its window, offscreen."""

from tests.ui.conftest import bench, new_home, sample_home

__all__ = ["bench", "new_home", "sample_home"]
