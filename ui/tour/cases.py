"""A case in the hands of the tour: it is opened by the scanner, looked at, answered and put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.hands import wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from station.domain.questions import Question
    from station.views.case import UnitView
    from ui.tour.walk import Walk


def opened(walk: Walk, number: str, name: str) -> None:
    """The label is scanned and its case appears."""
    walk.step(
        f"{name}-scanned",
        f"the scanner types {number} and its case appears",
        lambda: walk.hands.scan(number),
        lambda: walk.page() is walk.pages.case and walk.case is not None and walk.case.rma_number == number,
    )


def aside(walk: Walk, name: str) -> None:
    """The case is left, and is as it was."""
    walk.step(
        f"{name}-aside",
        "the case is put aside as it is",
        walk.pages.case.left.emit,
        lambda: walk.page() is walk.pages.idle,
    )


def at_hand(walk: Walk) -> UnitView:
    """The unit in work."""
    assert walk.case is not None
    return walk.case.unit(*walk.pages.case.current())


def said(walk: Walk, question: Question, value: str) -> None:
    """This question of the unit in work is answered by a tap."""
    choices = walk.pages.case.middle.questions.segments(question).answers()
    walk.hands.tap(next(choice for choice in choices if choice.value == value))


def films(walk: Walk, clip: Path, *, sharp: bool) -> None:
    """The camera films this clip, and what it shows by now is sharp or not: on a busy machine that takes a moment."""
    from station.devices.frame_quality import measure, small

    def shows() -> bool:
        frame = walk.rack.camera.latest()
        if frame is None:
            return False
        quality = measure(small(frame.pixels), (frame.pixels.shape[1], frame.pixels.shape[0]))
        return (quality.sharpness >= walk.bench.desk.policy.photograph.sharpness) is sharp

    walk.fresh_file(clip)
    wait_until(shows)
