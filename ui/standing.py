"""How a case stands between two steps: which verdicts it has, what is still to be looked at, how it sounds."""

from station.domain.case import CaseState
from station.domain.verdict import Reception, Verdict
from station.views.case import CaseView, UnitView

_SOUNDS = {CaseState.CONFIRMED: "ok", CaseState.REFUSED: "stop"}


def sound_of(case: CaseView) -> str:
    """The sound of a decided or held case."""
    return _SOUNDS.get(case.state, "look")


def verdicts(case: CaseView) -> list[tuple[Verdict | None, bool]]:
    """What was said of each unit, and whether it is there at all."""
    return [(unit.verdict, _absent(unit.reception)) for unit in case.units]


def open_unit(case: CaseView) -> UnitView | None:
    """The first unit of which nothing was said yet."""
    return next((unit for unit in case.units if not unit.verdict and not _absent(unit.reception)), None)


def _absent(reception: Reception) -> bool:
    return reception in (Reception.MISSING, Reception.UNDECLARED)
