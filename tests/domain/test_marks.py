"""Which marks may be laid over a photograph."""

import pytest

from station.domain.marks import LONGEST_TEXT, Mark, MarkKind, is_drawable


@pytest.mark.parametrize(
    "mark",
    [
        Mark(MarkKind.ARROW, 0.0, 0.0, 1.0, 1.0),
        Mark(MarkKind.ELLIPSE, 0.5, 0.5, 0.5, 0.6),
        Mark(MarkKind.TEXT, 0.2, 0.2, 0.2, 0.2, "scratch here"),
    ],
)
def test_a_mark_within_the_picture_is_drawn(mark: Mark) -> None:
    assert is_drawable(mark)


@pytest.mark.parametrize(
    "mark",
    [
        Mark(MarkKind.ARROW, 0.2, 0.2, 1.1, 0.5),
        Mark(MarkKind.ELLIPSE, -0.1, 0.2, 0.5, 0.5),
        Mark(MarkKind.ARROW, float("nan"), 0.2, 0.5, 0.5),
    ],
)
def test_a_mark_outside_the_picture_is_not(mark: Mark) -> None:
    assert not is_drawable(mark)


@pytest.mark.parametrize("kind", [MarkKind.ARROW, MarkKind.ELLIPSE])
def test_a_tap_is_no_arrow_and_no_ellipse(kind: MarkKind) -> None:
    assert not is_drawable(Mark(kind, 0.4, 0.4, 0.401, 0.402))


@pytest.mark.parametrize("text", ["", "   ", "x" * (LONGEST_TEXT + 1)])
def test_a_text_says_something_and_stays_short(text: str) -> None:
    assert not is_drawable(Mark(MarkKind.TEXT, 0.4, 0.4, 0.4, 0.4, text))
