"""The list of held cases: how long each waits for the supervisor, beside what is left of the refund's time."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from station.domain.case import CaseState, RequestType
from station.domain.verdict import Verdict
from station.views.queue import QueueRow
from tests.ui.case_samples import NOW, case, item, unit
from tests.ui.on_screen import speaking
from ui.language import Language
from ui.models.unit_list import rows_of
from ui.parts.chip import chip_width
from ui.parts.queue.rows import SIDE, hold_clock, refund_clock, say_row, waited
from ui.parts.step_list import StepState
from ui.parts.verdict.steps import steps_of


@pytest.mark.parametrize(("minutes", "said"), [(-5, "0 min"), (7, "7 min"), (190, "3 h 10 min"), (60 * 50, "2 d 2 h")])
def test_the_time_on_the_shelf_is_said_in_two_units(qtbot: QtBot, minutes: int, said: str) -> None:
    with speaking(Language.EN):
        assert waited(NOW - timedelta(minutes=minutes), NOW) == said


def held_row() -> QueueRow:
    return QueueRow(
        rma_number="RMA-2026-004817",
        customer="Giulia Ferrari",
        products="Notebook",
        units=1,
        request_type=RequestType.CONVENIENCE,
        state=CaseState.ON_HOLD,
        arrived_at=NOW,
        due_by=NOW + timedelta(hours=20),
        held_since=NOW - timedelta(hours=3),
    )


@pytest.mark.parametrize("language", list(Language))
def test_how_long_a_held_case_has_is_read_whole(qtbot: QtBot, language: Language) -> None:
    row = replace(
        held_row(), due_by=NOW + timedelta(hours=47, minutes=59), held_since=NOW - timedelta(days=12, hours=23)
    )
    with speaking(language):
        assert chip_width(hold_clock(row, NOW)[1]) <= SIDE


def test_a_held_case_shows_both_clocks(qtbot: QtBot) -> None:
    row = held_row()
    with speaking(Language.EN):
        meaning, text = hold_clock(row, NOW)
        assert text.startswith("Waits 3 h 0 min · Refund")
        assert meaning == refund_clock(row, NOW)[0]
        assert "Waits 3 h" in say_row(row, NOW)


def test_after_a_hold_it_is_said_which_tag_belongs_on_the_goods() -> None:
    held = unit(verdict=Verdict.HOLD, tag="U-MILANO-2-17")
    view = case((item(units=(held,)),), state=CaseState.ON_HOLD)
    lit = next(step for step in steps_of(view, NOW) if step.state is StepState.LIT)
    assert "U-MILANO-2-17" in lit.title
    (row,) = rows_of(view)
    assert "U-MILANO-2-17" in row.under
