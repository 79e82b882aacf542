"""What makes a photograph a proof, and what is wrong with one that is none."""

from dataclasses import dataclass
from enum import StrEnum


class Flaw(StrEnum):
    """Why a photograph proves nothing."""

    FROZEN = "FROZEN"
    TOO_SMALL = "TOO_SMALL"
    TOO_DARK = "TOO_DARK"
    BURNT_OUT = "BURNT_OUT"
    BLURRED = "BLURRED"
    REPEATED = "REPEATED"


ACCEPTABLE = frozenset(Flaw) - {Flaw.FROZEN}
"""Flaws that a supervisor may live with. A picture that is not live is none."""

REASON_LENGTH = 200
"""Characters of the reason why a poor photograph was kept."""

SAME_LEVELS = 2
"""Two pictures are the same when no patch of one is more grey levels (of 255) away from its patch in the other."""


@dataclass(frozen=True, slots=True)
class PhotographLimits:
    """What a photograph must be at least: the `[photograph]` of the policy, which explains them."""

    sharpness: float = 1.75
    darkest: int = 70
    brightest: int = 248
    least_width: int = 1280
    least_height: int = 720
    frozen_seconds: float = 2.0


@dataclass(frozen=True, slots=True)
class Quality:
    """What was measured of one picture. Width and height in pixels.

    `sharpness` is 1 where there is nothing left to blur and about 2 for crisp edges; `light` is the grey level that
    the brightest twentieth of the picture reaches, `glare` the one that its brightest fifth reaches.
    """

    width: int
    height: int
    sharpness: float
    light: int
    glare: int


@dataclass(frozen=True, slots=True)
class Seen:
    """How the picture came. `still_seconds`: since when the camera has delivered this very picture.

    `likeness` is the largest difference of a patch, in grey levels, to the photograph before it in the same place;
    None for the first one.
    """

    still_seconds: float = 0.0
    likeness: float | None = None


@dataclass(frozen=True, slots=True)
class Making:
    """How a photograph was made. Size in bytes; the numbers are those of `Quality`, None where nobody measured.

    `flaw` is empty, or what a supervisor kept it in spite of, and `kept_why` the reason for that.
    """

    station: str
    camera: str
    width: int
    height: int
    size: int
    sharpness: float | None
    light: int | None
    glare: int | None
    flaw: str
    kept_why: str


def flaw_of(quality: Quality, seen: Seen, limits: PhotographLimits) -> Flaw | None:
    """What is wrong with the picture, what matters most first; None when it can be kept."""
    if seen.still_seconds > limits.frozen_seconds:
        return Flaw.FROZEN
    if quality.width < limits.least_width or quality.height < limits.least_height:
        return Flaw.TOO_SMALL
    if quality.light < limits.darkest:
        return Flaw.TOO_DARK
    if quality.glare > limits.brightest:
        return Flaw.BURNT_OUT
    if quality.sharpness < limits.sharpness:
        return Flaw.BLURRED
    if seen.likeness is not None and seen.likeness <= SAME_LEVELS:
        return Flaw.REPEATED
    return None
