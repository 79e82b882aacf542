"""Measures how much of a frame can be seen: edges, light, glare, and whether it is the same picture as another one."""

from typing import TYPE_CHECKING, TypeAlias

from station.devices.frame import Pixels
from station.domain.photography import Quality

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey: TypeAlias = NDArray[np.uint8]
    Slopes: TypeAlias = NDArray[np.int16]
else:
    Grey = Slopes = object

_LENGTH = 960
"""Pixels of the longer side in which edges are measured: what is finer is more often noise than detail."""
_SHORTEST = 16
_STEEPEST = 0.01
"""The share of a quarter that is taken for its edges."""
_LEAST_SLOPE = 8
"""Grey levels over two pixels, under which a slope is noise."""
_LEAST_EDGES = 0.002
"""The share of a quarter that must be edges before it says anything."""
_EVERY = 3
"""Every so many pixels are asked how steep the steepest ones are."""
_PATCHES = (64, 36)
_PARTS = 16
"""Of a grey level, so that what a blur leaves of a slope is not rounded away."""


def measure(grey: Grey, size: tuple[int, int]) -> Quality:
    """The numbers of a picture of this size, made small and grey."""
    import cv2
    import numpy as np

    levels = np.cumsum(cv2.calcHist([grey], [0], None, [256], [0, 256])) / grey.size
    light, glare = (int(np.searchsorted(levels, share)) for share in (0.95, 0.8))
    return Quality(*size, round(_sharpness(grey), 3), light, glare)


def small(pixels: Pixels) -> Grey:
    """The picture, BGR, in grey and in the size in which it is measured."""
    import cv2

    height, width = pixels.shape[:2]
    scale = _LENGTH / max(width, height)
    if scale != 1:
        size = (max(_SHORTEST, round(width * scale)), max(_SHORTEST, round(height * scale)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)  # type: ignore[assignment]  # cv2 says "integers or floats"
    return cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)  # type: ignore[return-value]  # cv2 says "integers or floats"


def fingerprint(grey: Grey) -> Grey:
    """The picture as 64 × 36 patches of grey, in which the noise of a camera cannot be seen any more."""
    import cv2

    return cv2.resize(grey, _PATCHES, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]  # cv2 says "integers or floats"


def difference(one: Grey, other: Grey) -> float:
    """The largest difference between two patches in the same place, in grey levels."""
    import cv2

    return float(cv2.absdiff(one, other).max())


def _sharpness(grey: Grey) -> float:
    """How much steeper edges are than after a known blur, in the second sharpest quarter of the picture.

    Edges that were soft lose little of their slope, whatever their contrast is. Each quarter is as sharp as the softer
    of its two directions, because a movement blurs one of them alone; and not every part of a box can be in focus.
    """
    height, width = grey.shape[0] // 2, grey.shape[1] // 2
    corners = ((0, 0), (0, width), (height, 0), (height, width))
    found = [_sharpness_of(grey[top : top + height, left : left + width]) for top, left in corners]
    return sorted(found, reverse=True)[1]


def _sharpness_of(quarter: Grey) -> float:
    """One quarter at a time fits into the processor's cache, and into memory that is there already."""
    import numpy as np

    fine = _blurred(np.multiply(quarter, _PARTS, dtype=np.int16), 5, 0.8)
    coarse = _blurred(fine, 11, 2.0)
    return min(_loss(_slopes(fine, across), _slopes(coarse, across)) for across in (True, False))


def _blurred(grey: Slopes, reach: int, by: float) -> Slopes:
    import cv2

    return cv2.GaussianBlur(grey, (reach, reach), by)  # type: ignore[return-value]  # cv2 says "integers or floats"


def _slopes(grey: Slopes, across: bool) -> Slopes:
    import cv2

    before, after = (grey[:, :-2], grey[:, 2:]) if across else (grey[:-2], grey[2:])
    return cv2.absdiff(after, before)  # type: ignore[return-value]  # cv2 says "integers or floats"


def _loss(before: Slopes, after: Slopes) -> float:
    """Slope of the steepest edges before the blur, by what is left of it after; 0 where there are no edges."""
    import numpy as np

    some = before[::_EVERY, ::_EVERY].ravel()
    steepest = max(1, int(some.size * _STEEPEST))
    edges = before > max(_LEAST_SLOPE * _PARTS, int(np.partition(some, -steepest)[-steepest]))
    if np.count_nonzero(edges) < _LEAST_EDGES * before.size:
        return 0.0
    return float(before[edges].sum(dtype=np.int64)) / max(1.0, float(after[edges].sum(dtype=np.int64)))
