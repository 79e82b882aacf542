"""One picture of the camera, and the JPEG that the shutter keeps of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from station.errors import DeviceTrouble

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels: TypeAlias = NDArray[np.uint8]
    """Height × width × 3, blue green red."""
else:
    Pixels = object


_STEP = 16
"""Every so many pixels are looked at: some eight thousand of a full picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture. `pixels` is read-only and shares its memory with no other frame."""

    pixels: Pixels
    number: int
    taken_at: datetime
    camera: str
    still_since: datetime | None = None
    """When the first of the pictures came that this one is the same as; None where nobody compared."""


def is_same(one: Pixels, other: Pixels) -> bool:
    """Whether a camera delivered the same picture again; its noise makes every live one another one."""
    return one.shape == other.shape and bool((one[::_STEP, ::_STEP] == other[::_STEP, ::_STEP]).all())


def still(frame: Frame, quality: int = 90) -> bytes:
    """The frame as a JPEG file in full size. Raises DeviceTrouble("still")."""
    import cv2

    done, encoded = cv2.imencode(".jpg", frame.pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise DeviceTrouble("still", f"frame {frame.number} of {frame.camera} cannot be encoded")
    return encoded.tobytes()
