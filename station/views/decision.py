"""A decided case as the document that leaves."""

from dataclasses import dataclass
from datetime import datetime

from station.domain.condition import SerialCheck
from station.domain.people import Operator
from station.domain.policy import Policy
from station.domain.verdict import Outcome
from station.exchange.decision_document import DecidedPhoto, DecidedUnit, Decision, Signed
from station.settings import Settings
from station.views.case import CaseView, DecisionView, Photo, UnitView
from station.views.case_units import completeness


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the decision adds to what the case already says."""

    decision_id: str
    number: int
    replaces: str | None
    outcome: Outcome
    operator: str
    decided_at: datetime
    settings: Settings
    policy: Policy


def new_decision(
    decision_id: str,
    count: int,
    outcome: Outcome,
    now: datetime,
    operator: Operator,
    send_after: datetime,
    supervisor: str | None = None,
    supervisor_name: str = "",
) -> DecisionView:
    """A decision at the moment that it is recorded: not out, and not taken back."""
    return DecisionView(
        decision_id,
        count,
        outcome,
        now,
        operator.login,
        operator.name or operator.login,
        supervisor,
        None,
        None,
        send_after,
        set_aside=False,
        supervisor_name=supervisor_name,
    )


def as_document(case: CaseView, ruling: Ruling) -> Decision:
    """The `rma-decision/1` document of this ruling on this case."""
    photos = [*case.parcel_photos, *(photo for unit in case.units for photo in unit.photos)]
    return Decision(
        decision_id=ruling.decision_id,
        decision_number=ruling.number,
        replaces=ruling.replaces,
        rma_number=case.rma_number,
        case_version=case.version,
        station=ruling.settings.station.id,
        arrived_at=case.arrived_at or ruling.decided_at,
        decided_at=ruling.decided_at,
        operator=ruling.operator,
        supervisor=next((unit.agreed_by for unit in case.units if unit.agreed_by), None),
        outcome=ruling.outcome,
        units=tuple(_unit(unit, ruling) for unit in case.units),
        resolution_due_by=case.due_by or ruling.decided_at,
        findings=_findings(case),
        policy_name=ruling.policy.name,
        policy_version=ruling.policy.version,
        photos=tuple(_photo(photo) for photo in photos),
    )


def _unit(unit: UnitView, ruling: Ruling) -> DecidedUnit:
    return DecidedUnit(
        line=unit.line,
        unit=unit.unit,
        serial_number=unit.serial,
        reception=unit.reception,
        seal=unit.seal,
        use=unit.use,
        completeness=completeness(unit.accessories) if unit.verdict else None,
        function=unit.function,
        missing=tuple(part.name for part in unit.accessories if part.present is False),
        grade=unit.grade,
        verdict=unit.verdict,
        reasons=unit.reasons,
        note=unit.verdict_note or unit.note,
        resolution=unit.resolution,
        disposition=unit.disposition,
        return_code=unit.return_code,
        reduction=unit.reduction,
        packaging=unit.packaging,
        hazard=unit.hazard,
        data=unit.data,
        serial_check=unit.serial_check if unit.serial_check is not SerialCheck.NOT_CHECKED else None,
        operator=unit.judged_by if unit.judged_by not in ("", ruling.operator) else None,
        agreement=Signed(unit.agreed_by, unit.agreed_why) if unit.agreed_by else None,
    )


def _findings(case: CaseView) -> tuple[tuple[str, str, dict[str, object]], ...]:
    """What the rules said: of a unit with its place."""
    found = [(finding, finding.facts) for finding in case.findings]
    for unit in case.units:
        place: dict[str, object] = {"line": unit.line, "unit": unit.unit}
        found += [(said, said.facts | place) for said in (unit.suggestion.findings if unit.suggestion else ())]
    return tuple((finding.rule.value, finding.result.value, facts) for finding, facts in found)


def _photo(photo: Photo) -> DecidedPhoto:
    return DecidedPhoto(photo.sha256, photo.slot, photo.line, photo.unit, photo.taken_at)
