"""A scanner that takes the computer's keyboard for another one: named, and what it meant is found again."""

import pytest

from station.domain.codes import Forms
from station.domain.scanner_layout import Arrival, Layout, compare, healed, meant, mistaken

SENT = "TEST-AQWZM-1357"
RMA = "RMA-2026-004817"
PAIRS = [(one, other) for one in Layout for other in Layout if one is not other]


def typed(text: str, scanner: Layout, computer: Layout) -> str:
    return "".join(mistaken(scanner, computer)[character] for character in text)


def test_a_code_that_arrives_as_it_was_sent_is_the_same() -> None:
    assert compare(SENT, SENT).arrival is Arrival.SAME


@pytest.mark.parametrize(("scanner", "computer"), PAIRS)
def test_a41_a_scanner_on_another_keyboard_is_named_with_what_it_meant(scanner: Layout, computer: Layout) -> None:
    arrived = typed(SENT, scanner, computer)
    found = compare(SENT, arrived)
    assert (found.arrival, found.scanner, found.computer, found.healed) == (Arrival.LAYOUT, scanner, computer, SENT)
    assert healed(typed(RMA, scanner, computer), scanner, computer) == RMA


def test_what_a_us_scanner_types_on_italian_and_french_keyboards_is_what_such_scanners_type() -> None:
    assert typed(RMA, Layout.US, Layout.IT) == "RMA'2026'004817"
    assert typed(RMA, Layout.US, Layout.FR) == "R?Q)éàé-)àà'_&è"


def test_a_number_that_arrived_from_another_keyboard_is_known_by_its_form() -> None:
    found = meant("RMA'2026'004817", Forms().is_rma)
    assert found is not None
    assert (found.healed, found.scanner, found.computer) == (RMA, Layout.US, Layout.IT)
    assert meant(RMA, Forms().is_rma) is None
    assert meant("7HK2-99101", Forms().is_rma) is None


def test_the_places_at_which_other_characters_arrived_are_named() -> None:
    assert compare("AB-1", "AB'1").differs == (2,)
    assert compare("AB-1", "AB-").differs == (3,)
    assert compare("AB-1", "AB-12").differs == (4,)


def test_small_letters_a_frame_and_a_wrong_code_are_told_apart() -> None:
    assert compare(SENT, SENT.lower()).arrival is Arrival.CASE
    framed = compare(SENT, f"]C1{SENT}#")
    assert (framed.arrival, framed.before, framed.after) == (Arrival.FRAMED, "]C1", "#")
    assert compare(SENT, "8012345678901").arrival is Arrival.OTHER
    assert compare(SENT, "").arrival is Arrival.OTHER
