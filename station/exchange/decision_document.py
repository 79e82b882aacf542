"""A decision as it leaves: `rma-decision/1`, written inside the verdict's transaction and therefore quick."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from station.domain.case import Resolution
from station.domain.condition import Completeness, Function, Grade, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.reduction import Reduction
from station.domain.verdict import Disposition, Outcome, Reason, Reception, Verdict

FORMAT = "rma-decision/1"

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class Signed:
    """The supervisor who agreed to a verdict, and the reason that they gave."""

    supervisor: str
    reason: str


@dataclass(frozen=True, slots=True)
class DecidedUnit:
    """One unit of the decision. A unit that was not in the parcel has no verdict and nothing that follows from it.

    `operator` is who gave its verdict, where that is somebody else than who gave the last one.
    """

    line: int
    unit: int
    serial_number: str | None
    reception: Reception
    seal: Seal | None
    use: Use | None
    completeness: Completeness | None
    function: Function | None
    missing: tuple[str, ...]
    grade: Grade | None
    verdict: Verdict | None
    reasons: tuple[Reason, ...]
    note: str
    resolution: Resolution | None
    disposition: Disposition | None
    return_code: str | None
    reduction: Reduction | None = None
    packaging: Packaging | None = None
    hazard: Hazard | None = None
    data: Privacy | None = None
    serial_check: SerialCheck | None = None
    operator: str | None = None
    agreement: Signed | None = None


@dataclass(frozen=True, slots=True)
class DecidedPhoto:
    """A photograph that the decision rests on, by its hash; line and unit are None for the parcel."""

    sha256: str
    slot: Slot
    line: int | None
    unit: int | None
    taken_at: datetime


@dataclass(frozen=True, slots=True)
class Decision:
    """Everything that customer service learns. Times carry their zone; findings are rule, result and facts."""

    decision_id: str
    decision_number: int
    replaces: str | None
    rma_number: str
    case_version: int
    station: str
    arrived_at: datetime
    decided_at: datetime
    operator: str
    supervisor: str | None
    outcome: Outcome
    units: tuple[DecidedUnit, ...]
    resolution_due_by: datetime
    findings: tuple[tuple[str, str, dict[str, object]], ...]
    policy_name: str
    policy_version: str
    photos: tuple[DecidedPhoto, ...]


def decision_bytes(decision: Decision) -> bytes:
    """The document as UTF-8 JSON: keys in the contract's order, times in UTC. The same decision, the same bytes."""
    document = {
        "format": FORMAT,
        "decision_id": decision.decision_id,
        "decision_number": decision.decision_number,
        "replaces": decision.replaces,
        "rma_number": decision.rma_number,
        "case_version": decision.case_version,
        "station": decision.station,
        "arrived_at": _time(decision.arrived_at),
        "decided_at": _time(decision.decided_at),
        "operator": decision.operator,
        "supervisor": decision.supervisor,
        "outcome": decision.outcome,
        "units": [_unit(unit) for unit in decision.units],
        "resolution_due_by": _time(decision.resolution_due_by),
        "findings": [{"rule": rule, "result": result, "facts": facts} for rule, result, facts in decision.findings],
        "policy": {"name": decision.policy_name, "version": decision.policy_version},
        "photos": [_photo(photo) for photo in decision.photos],
    }
    return _encode(document).encode("utf-8", "replace")


def _unit(unit: DecidedUnit) -> dict[str, object]:
    return (
        {
            "line": unit.line,
            "unit": unit.unit,
            "serial_number": unit.serial_number,
            "reception": unit.reception,
            "condition": {
                "seal": unit.seal,
                "use": unit.use,
                "completeness": unit.completeness,
                "function": unit.function,
                "missing": unit.missing,
            }
            | _where_asked(unit),
            "grade": unit.grade,
            "verdict": unit.verdict,
            "reasons": unit.reasons,
            "note": unit.note,
            "resolution": unit.resolution,
            "disposition": unit.disposition,
            "return_code": unit.return_code,
        }
        | _reduction(unit.reduction)
        | _by_whom(unit)
    )


def _where_asked(unit: DecidedUnit) -> dict[str, object]:
    """The axes that only some goods have; nothing is said where nothing was asked."""
    found = {"packaging": unit.packaging, "hazard": unit.hazard, "data": unit.data, "serial": unit.serial_check}
    return {axis: code for axis, code in found.items() if code is not None}


def _reduction(kept: Reduction | None) -> dict[str, object]:
    """What is kept from a reduced refund; nothing is said where nothing is kept."""
    if kept is None:
        return {}
    return {"reduction": {"percent": kept.percent, "amount": None if kept.amount is None else str(kept.amount)}}


def _by_whom(unit: DecidedUnit) -> dict[str, object]:
    """Who gave the verdict and who agreed to it, where the decision as a whole does not say so."""
    said: dict[str, object] = {} if unit.operator is None else {"operator": unit.operator}
    if unit.agreement is not None:
        said["agreement"] = {"supervisor": unit.agreement.supervisor, "reason": unit.agreement.reason}
    return said


def _photo(photo: DecidedPhoto) -> dict[str, object]:
    return {
        "sha256": photo.sha256,
        "slot": photo.slot,
        "line": photo.line,
        "unit": photo.unit,
        "taken_at": _time(photo.taken_at),
    }


def _time(at: datetime) -> str:
    # slicing what isoformat wrote is three times as quick as strftime
    return at.astimezone(UTC).isoformat()[:19] + "Z"
