"""The published form of both documents, as JSON Schema: what is in `resources/schemas` equals what this returns."""

import json
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from station.domain.case import Resolution
from station.domain.condition import Completeness, Function, Grade, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.rules import Result
from station.domain.verdict import Disposition, Outcome, Reason, Reception, Verdict
from station.exchange.case_document import CaseDocument

Utc = Annotated[datetime, Field(json_schema_extra={"pattern": "Z$"})]


class _Part(BaseModel):
    """All fields are always there; a receiver that is older than the station passes over the ones it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DecidedCondition(_Part):
    """What was found on a unit; null is a question that nobody answered."""

    seal: Seal | None
    use: Use | None
    completeness: Completeness | None
    function: Function | None
    missing: tuple[str, ...]
    packaging: Packaging | None = None
    hazard: Hazard | None = None
    data: Privacy | None = None
    serial: SerialCheck | None = None


class ReductionDocument(_Part):
    """What is kept from a reduced refund: in per cent, or as an amount in the item's currency."""

    percent: int | None
    amount: str | None


class AgreementDocument(_Part):
    """The supervisor who agreed to a verdict, and why."""

    supervisor: str
    reason: str


class UnitDocument(_Part):
    """One unit. A unit that was not in the parcel has no verdict, resolution, disposition or return code.

    `operator` is who gave its verdict, where that is not the decision's own.
    """

    line: int
    unit: int
    serial_number: str | None
    reception: Reception
    condition: DecidedCondition
    grade: Grade | None
    verdict: Verdict | None
    reasons: tuple[Reason, ...]
    note: str
    resolution: Resolution | None
    disposition: Disposition | None
    return_code: str | None
    reduction: ReductionDocument | None = None
    operator: str | None = None
    agreement: AgreementDocument | None = None


class FindingDocument(_Part):
    """One rule of the return conditions, what it says, and the facts that it used; of a unit with its place."""

    rule: str
    result: Result
    facts: dict[str, object]


class PolicyDocument(_Part):
    """Which return conditions were used."""

    name: str
    version: str


class PhotoDocument(_Part):
    """A photograph that the decision rests on."""

    sha256: str
    slot: Slot
    line: int | None
    unit: int | None
    taken_at: Utc


class DecisionDocument(_Part):
    """One decision on one case. A later one with a higher number names the one that it replaces."""

    format: Literal["rma-decision/1"]
    decision_id: str
    decision_number: Annotated[int, Field(ge=1)]
    replaces: str | None
    rma_number: str
    case_version: int
    station: str
    arrived_at: Utc
    decided_at: Utc
    operator: str
    supervisor: str | None
    outcome: Outcome
    units: tuple[UnitDocument, ...]
    resolution_due_by: Utc
    findings: tuple[FindingDocument, ...]
    policy: PolicyDocument
    photos: tuple[PhotoDocument, ...]


def published_schemas() -> dict[str, str]:
    """The text of each schema file, by its name in `resources/schemas`."""
    return {
        "rma-case-1.schema.json": _schema(CaseDocument, "rma-case/1"),
        "rma-decision-1.schema.json": _schema(DecisionDocument, "rma-decision/1"),
    }


def _schema(model: type[BaseModel], title: str) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema(), "title": title}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
