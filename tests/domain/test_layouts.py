"""Scanners that type as on another keyboard than the computer's."""

import pytest

from station.domain.codes import Forms
from station.domain.layouts import MISMATCHES, Garbled, Layout, Mismatch, garbled

FORMS = Forms()
OWN = ("RMA-2026-004817", "RMA-2026-004817-R1", "U-MILANO-2-17", "Q-MILANO-2-4", "B-ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@pytest.mark.parametrize(
    ("came", "scanner", "computer"),
    [
        ("RMA'2026'004817", Layout.US, Layout.IT),
        ("R?Q)éàé-)àà'_&è", Layout.US, Layout.FR),
        ("RMA/2026/004817", Layout.IT, Layout.US),
        ("R:Q6@)@^6))$*!&", Layout.FR, Layout.US),
    ],
)
def test_what_an_italian_and_a_french_computer_make_of_a_label(came: str, scanner: Layout, computer: Layout) -> None:
    assert garbled(came, FORMS) == Garbled(came, "RMA-2026-004817", Mismatch(scanner, computer))


@pytest.mark.parametrize("mismatch", MISMATCHES, ids=lambda one: f"{one.scanner}-{one.computer}")
@pytest.mark.parametrize("code", OWN)
def test_every_code_of_our_own_is_understood_on_every_pair_of_keyboards(code: str, mismatch: Mismatch) -> None:
    came = Mismatch(mismatch.computer, mismatch.scanner).heal(code)
    found = garbled(f" {came}\r", FORMS)
    assert found is not None
    assert found.healed == code


@pytest.mark.parametrize("text", [*OWN, "", "1Z999AA10123456784", "7HK2-99101", "é" * 100_000, "TSBENCHCD"])
def test_a_right_scan_and_a_strange_one_are_left_alone(text: str) -> None:
    assert garbled(text, FORMS) is None
