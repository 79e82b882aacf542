"""A decision says exactly what the contract says, in the contract's order."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from station.domain.case import Resolution
from station.domain.condition import Completeness, Function, Grade, Seal, Use
from station.domain.evidence import Slot
from station.domain.verdict import Disposition, Outcome, Reason, Reception, Verdict
from station.exchange.decision_document import DecidedPhoto, DecidedUnit, Decision, decision_bytes
from station.exchange.schemas import DecisionDocument

REFUSED = DecidedUnit(
    line=1,
    unit=1,
    serial_number="7HK2-99101",
    reception=Reception.RECEIVED,
    seal=Seal.BROKEN,
    use=Use.LIGHT,
    completeness=Completeness.COMPLETE,
    function=Function.NOT_TESTED,
    missing=(),
    grade=Grade.C,
    verdict=Verdict.REFUSE,
    reasons=(Reason.USED,),
    note="Graffi sul coperchio",
    resolution=Resolution.NONE,
    disposition=Disposition.RETURN_TO_CUSTOMER,
    return_code="RMA-2026-004817-R1",
)
ABSENT = DecidedUnit(1, 2, None, Reception.MISSING, None, None, None, None, (), None, None, (), "", None, None, None)
DECISION = Decision(
    decision_id="0d9c2f9e-6d0b-4d0e-9f53-1f4f2a1f9d10",
    decision_number=1,
    replaces=None,
    rma_number="RMA-2026-004817",
    case_version=3,
    station="milano-2",
    arrived_at=datetime(2026, 11, 22, 9, 40, 3, 999_999, tzinfo=UTC),
    decided_at=datetime(2026, 11, 22, 10, 47, 12, tzinfo=timezone(timedelta(hours=1))),
    operator="anna.rossi",
    supervisor=None,
    outcome=Outcome.REFUSED,
    units=(REFUSED,),
    resolution_due_by=datetime(2026, 11, 24, 9, 40, 3, tzinfo=UTC),
    findings=(("R3", "FAIL", {"use": "LIGHT"}),),
    policy_name="technostok",
    policy_version="2025-1",
    photos=(DecidedPhoto("ab" * 32, Slot.DEFECT, 1, 1, datetime(2026, 11, 22, 9, 43, 40, tzinfo=UTC)),),
)
CONTRACT = """{"format": "rma-decision/1", "decision_id": "0d9c2f9e-6d0b-4d0e-9f53-1f4f2a1f9d10", "decision_number": 1,
"replaces": null, "rma_number": "RMA-2026-004817", "case_version": 3, "station": "milano-2",
"arrived_at": "2026-11-22T09:40:03Z", "decided_at": "2026-11-22T09:47:12Z", "operator": "anna.rossi",
"supervisor": null, "outcome": "REFUSED", "units": [{"line": 1, "unit": 1, "serial_number": "7HK2-99101",
"reception": "RECEIVED", "condition": {"seal": "BROKEN", "use": "LIGHT", "completeness": "COMPLETE",
"function": "NOT_TESTED", "missing": []}, "grade": "C", "verdict": "REFUSE", "reasons": ["USED"],
"note": "Graffi sul coperchio", "resolution": "NONE", "disposition": "RETURN_TO_CUSTOMER",
"return_code": "RMA-2026-004817-R1"}], "resolution_due_by": "2026-11-24T09:40:03Z",
"findings": [{"rule": "R3", "result": "FAIL", "facts": {"use": "LIGHT"}}],
"policy": {"name": "technostok", "version": "2025-1"}, "photos": [{"sha256": "SHA", "slot": "DEFECT", "line": 1,
"unit": 1, "taken_at": "2026-11-22T09:43:40Z"}]}"""


def test_a_decision_is_the_document_of_the_contract_key_for_key():
    assert decision_bytes(DECISION).decode("utf-8") == CONTRACT.replace("\n", " ").replace("SHA", "ab" * 32)


def test_a_unit_that_was_not_in_the_parcel_has_no_verdict():
    sent = json.loads(decision_bytes(replace(DECISION, units=(REFUSED, ABSENT), outcome=Outcome.PARTLY_CONFIRMED)))
    absent = sent["units"][1]
    assert [absent[key] for key in ("verdict", "resolution", "disposition", "return_code", "grade")] == [None] * 5
    assert absent["condition"] == {"seal": None, "use": None, "completeness": None, "function": None, "missing": []}
    DecisionDocument.model_validate(sent)


def test_names_and_notes_leave_as_they_are_written_and_never_stop_a_verdict():
    noted = replace(REFUSED, note='山田 "<b>" è \u202e', missing=("Câble",))
    sent = json.loads(decision_bytes(replace(DECISION, units=(noted,))))
    assert sent["units"][0]["note"] == noted.note
    assert "Câble".encode() in decision_bytes(replace(DECISION, units=(noted,)))
    broken = replace(DECISION, units=(replace(REFUSED, note="a\ud800b"),))
    assert json.loads(decision_bytes(broken))["units"][0]["note"] == "a?b"


def test_the_same_decision_is_the_same_bytes():
    assert decision_bytes(DECISION) == decision_bytes(replace(DECISION))
