"""Units on the wall: judged without a screen, with real pictures, in a home that a bench opens afterwards."""

import tempfile
from pathlib import Path

from station.desk import Desk, utc_now
from station.domain.evidence import Slot
from station.domain.questions import Question
from station.domain.verdict import Reason, Verdict
from station.operations.add_photo import Shot, add_photo
from station.operations.answer import answer, tick
from station.operations.decide import decide
from station.operations.open_case import open_case
from station.views.case import CaseView, UnitView
from tests.builders import ANNA
from tests.homes import open_desk
from tests.quiet_bench import FINE
from tests.ui.case_samples import picture

WITH_PICTURES = "RMA-2026-004817"
"""A case to which the customer sent pictures."""
WHY = "Graffi evidenti sul coperchio"


def hang(home: Path, *judged: tuple[str, Verdict]) -> Path:
    """In this home Anna has judged the first unit of each of these cases, with a photograph or two."""
    desk = open_desk(home)
    desk.operator = ANNA
    for hue, (rma, verdict) in enumerate(judged):
        case = desk.do(open_case, rma).case
        assert case is not None, rma
        unit = _checked(desk, case)
        for slot in (Slot.FRONT, Slot.DEFECT):
            photograph(desk, rma, unit, slot, 60 * hue + 20 * (slot is Slot.DEFECT))
        reasons = (Reason.USED,) if verdict is Verdict.REFUSE else ()
        note = "" if verdict is Verdict.CONFIRM else WHY
        desk.do(decide, rma, unit.line, unit.unit, verdict, reasons, note)
    desk.close()
    return home


def photograph(desk: Desk, rma: str, unit: UnitView, slot: Slot, hue: int) -> None:
    """One more photograph of the unit, of this colour."""
    with tempfile.TemporaryDirectory() as scratch:
        content = Path(picture(Path(scratch) / "shot.jpg", hue % 360, (1280, 720))).read_bytes()
    shot = Shot(desk.files.keep(content), 1280, 720, utc_now(), "simulated")
    desk.do(add_photo, rma, slot, shot, unit.line, unit.unit)


def _checked(desk: Desk, case: CaseView) -> UnitView:
    unit = case.units[0]
    place = (case.rma_number, unit.line, unit.unit)
    for question in unit.asked:
        if question in FINE:
            desk.do(answer, *place, question, FINE[question])
        elif question is Question.SERIAL:
            item = next(one for one in case.items if one.line == unit.line)
            desk.do(answer, *place, question, item.serials[0])
    for part in unit.accessories:
        desk.do(tick, *place, part.name, True)
    return unit
