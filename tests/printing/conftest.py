"""The home, the desk, its clock and the bench without a screen."""

from tests.builders import clock, desk, homes, template
from tests.quiet_bench import bench

__all__ = ["bench", "clock", "desk", "homes", "template"]
