"""The words of the trade: each code of the domain with its English words, ready to be translated."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from station.domain.case import (
    CaseState,
    CustomerKind,
    Justification,
    LabelPayer,
    MessageFrom,
    RequestType,
    Resolution,
    ServiceStatus,
)
from station.domain.condition import Completeness, Function, Grade, Packaging, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.printing import JobState, PrintKind
from station.domain.questions import Question
from station.domain.verdict import Disposition, Obstacle, Outcome, Reason, Reception, Verdict
from station.views.queue import QueueKind
from station.views.search import FoundIn
from ui.words.role_words import ROLE
from ui.words.rule_vocabulary import AGREEMENT, HAZARD, PRIVACY, RULE

CASE_STATE = {
    CaseState.REQUESTED: QT_TRANSLATE_NOOP("CaseState", "Requested"),
    CaseState.DETAILS_REQUESTED: QT_TRANSLATE_NOOP("CaseState", "Details requested"),
    CaseState.APPROVED: QT_TRANSLATE_NOOP("CaseState", "Approved"),
    CaseState.REJECTED: QT_TRANSLATE_NOOP("CaseState", "Rejected"),
    CaseState.SHIPPED: QT_TRANSLATE_NOOP("CaseState", "Shipment confirmed by customer"),
    CaseState.ARRIVED: QT_TRANSLATE_NOOP("CaseState", "Arrived, not inspected"),
    CaseState.IN_INSPECTION: QT_TRANSLATE_NOOP("CaseState", "In inspection"),
    CaseState.ON_HOLD: QT_TRANSLATE_NOOP("CaseState", "On hold: supervisor"),
    CaseState.PARTLY_PROCESSED: QT_TRANSLATE_NOOP("CaseState", "Partly processed"),
    CaseState.CONFIRMED: QT_TRANSLATE_NOOP("CaseState", "Confirmed"),
    CaseState.REFUSED: QT_TRANSLATE_NOOP("CaseState", "Refused"),
    CaseState.PARTLY_CONFIRMED: QT_TRANSLATE_NOOP("CaseState", "Partly confirmed"),
    CaseState.RETURNED_TO_CUSTOMER: QT_TRANSLATE_NOOP("CaseState", "Sent back to customer"),
    CaseState.CLOSED: QT_TRANSLATE_NOOP("CaseState", "Closed"),
    CaseState.CANCELLED: QT_TRANSLATE_NOOP("CaseState", "Cancelled"),
}

SERVICE_STATUS = {
    ServiceStatus.REQUESTED: QT_TRANSLATE_NOOP("ServiceStatus", "Requested"),
    ServiceStatus.DETAILS_REQUESTED: QT_TRANSLATE_NOOP("ServiceStatus", "Details requested"),
    ServiceStatus.APPROVED: QT_TRANSLATE_NOOP("ServiceStatus", "Approved"),
    ServiceStatus.REJECTED: QT_TRANSLATE_NOOP("ServiceStatus", "Rejected (before shipping)"),
    ServiceStatus.CANCELLED: QT_TRANSLATE_NOOP("ServiceStatus", "Cancelled"),
}

REQUEST_TYPE = {
    RequestType.STANDARD_WARRANTY: QT_TRANSLATE_NOOP("RequestType", "Standard warranty"),
    RequestType.ADVANCED_WARRANTY: QT_TRANSLATE_NOOP("RequestType", "Advanced quality guarantee"),
    RequestType.CONVENIENCE: QT_TRANSLATE_NOOP("RequestType", "Return for convenience"),
}

RESOLUTION = {
    Resolution.REFUND: QT_TRANSLATE_NOOP("Resolution", "refund"),
    Resolution.REPLACEMENT: QT_TRANSLATE_NOOP("Resolution", "replacement"),
    Resolution.REDUCED_REFUND: QT_TRANSLATE_NOOP("Resolution", "reduced refund"),
    Resolution.COMMERCIAL_SETTLEMENT: QT_TRANSLATE_NOOP("Resolution", "commercial settlement"),
    Resolution.NONE: QT_TRANSLATE_NOOP("Resolution", "none"),
}

CUSTOMER_KIND = {
    CustomerKind.CONSUMER: QT_TRANSLATE_NOOP("CustomerKind", "private customer"),
    CustomerKind.BUSINESS: QT_TRANSLATE_NOOP("CustomerKind", "company"),
}

LABEL_PAYER = {
    LabelPayer.MERCHANT: QT_TRANSLATE_NOOP("LabelPayer", "Carriage paid by the shop"),
    LabelPayer.CUSTOMER: QT_TRANSLATE_NOOP("LabelPayer", "Carriage paid by the customer"),
}

MESSAGE_FROM = {
    MessageFrom.CUSTOMER: QT_TRANSLATE_NOOP("MessageFrom", "Customer"),
    MessageFrom.SERVICE: QT_TRANSLATE_NOOP("MessageFrom", "Customer service"),
    MessageFrom.BENCH: QT_TRANSLATE_NOOP("MessageFrom", "Bench"),
}

JUSTIFICATION = {
    Justification.DEFECTIVE: QT_TRANSLATE_NOOP("Justification", "defective"),
    Justification.ARRIVED_DAMAGED: QT_TRANSLATE_NOOP("Justification", "arrived damaged"),
    Justification.WRONG_ITEM: QT_TRANSLATE_NOOP("Justification", "wrong item"),
    Justification.NOT_AS_DESCRIBED: QT_TRANSLATE_NOOP("Justification", "not as described"),
    Justification.MISSING_PARTS: QT_TRANSLATE_NOOP("Justification", "missing parts"),
    Justification.CHANGED_MIND: QT_TRANSLATE_NOOP("Justification", "changed mind"),
    Justification.ORDER_MISTAKE: QT_TRANSLATE_NOOP("Justification", "order mistake"),
    Justification.LATE_DELIVERY: QT_TRANSLATE_NOOP("Justification", "late delivery"),
    Justification.OTHER: QT_TRANSLATE_NOOP("Justification", "other"),
}

RECEPTION = {
    Reception.AWAITED: QT_TRANSLATE_NOOP("Reception", "Awaited"),
    Reception.RECEIVED: QT_TRANSLATE_NOOP("Reception", "Received"),
    Reception.MISSING: QT_TRANSLATE_NOOP("Reception", "Missing from the parcel"),
    Reception.WRONG_ITEM: QT_TRANSLATE_NOOP("Reception", "Different item"),
    Reception.UNDECLARED: QT_TRANSLATE_NOOP("Reception", "Undeclared"),
    Reception.EMPTY_PARCEL: QT_TRANSLATE_NOOP("Reception", "Empty or other content"),
}

SEAL = {
    Seal.INTACT: QT_TRANSLATE_NOOP("Seal", "Intact"),
    Seal.BROKEN: QT_TRANSLATE_NOOP("Seal", "Broken"),
    Seal.TAMPERED: QT_TRANSLATE_NOOP("Seal", "Tampered"),
    Seal.ABSENT: QT_TRANSLATE_NOOP("Seal", "Absent"),
    Seal.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Seal", "No seal"),
}

USE = {
    Use.NONE: QT_TRANSLATE_NOOP("Use", "No signs"),
    Use.TRIED: QT_TRANSLATE_NOOP("Use", "Only tried"),
    Use.LIGHT: QT_TRANSLATE_NOOP("Use", "Light"),
    Use.EVIDENT: QT_TRANSLATE_NOOP("Use", "Evident"),
    Use.CUSTOMER_DAMAGE: QT_TRANSLATE_NOOP("Use", "Damaged by customer"),
}

COMPLETENESS = {
    Completeness.COMPLETE: QT_TRANSLATE_NOOP("Completeness", "Complete"),
    Completeness.INCOMPLETE: QT_TRANSLATE_NOOP("Completeness", "Parts missing"),
}

FUNCTION = {
    Function.DEFECT_CONFIRMED: QT_TRANSLATE_NOOP("Function", "Defect found"),
    Function.NO_FAULT_FOUND: QT_TRANSLATE_NOOP("Function", "No defect"),
    Function.NOT_TESTED: QT_TRANSLATE_NOOP("Function", "Not tested"),
}

PACKAGING = {
    Packaging.INTACT: QT_TRANSLATE_NOOP("Packaging", "Intact"),
    Packaging.OPENED: QT_TRANSLATE_NOOP("Packaging", "Opened"),
    Packaging.DAMAGED: QT_TRANSLATE_NOOP("Packaging", "Damaged"),
    Packaging.REPACKED: QT_TRANSLATE_NOOP("Packaging", "Repacked"),
    Packaging.WET: QT_TRANSLATE_NOOP("Packaging", "Wet"),
}

SERIAL_CHECK = {
    SerialCheck.NOT_CHECKED: QT_TRANSLATE_NOOP("SerialCheck", "not checked"),
    SerialCheck.EQUAL: QT_TRANSLATE_NOOP("SerialCheck", "equal"),
    SerialCheck.DIFFERENT: QT_TRANSLATE_NOOP("SerialCheck", "different"),
    SerialCheck.UNREADABLE: QT_TRANSLATE_NOOP("SerialCheck", "unreadable"),
    SerialCheck.OTHER_ORDER: QT_TRANSLATE_NOOP("SerialCheck", "another order"),
}

GRADE = {
    Grade.A: QT_TRANSLATE_NOOP("Grade", "A · sealed, as new"),
    Grade.B: QT_TRANSLATE_NOOP("Grade", "B · opened, no signs, complete"),
    Grade.C: QT_TRANSLATE_NOOP("Grade", "C · light use or packaging missing"),
    Grade.D: QT_TRANSLATE_NOOP("Grade", "D · damaged or incomplete"),
    Grade.H: QT_TRANSLATE_NOOP("Grade", "H · hazard"),
}

SLOT = {
    Slot.PARCEL: QT_TRANSLATE_NOOP("Slot", "Parcel"),
    Slot.LABEL: QT_TRANSLATE_NOOP("Slot", "Label"),
    Slot.SEAL: QT_TRANSLATE_NOOP("Slot", "Seal"),
    Slot.FRONT: QT_TRANSLATE_NOOP("Slot", "Front"),
    Slot.SERIAL: QT_TRANSLATE_NOOP("Slot", "Serial number"),
    Slot.DEFECT: QT_TRANSLATE_NOOP("Slot", "Defect"),
    Slot.EXTRA: QT_TRANSLATE_NOOP("Slot", "Extra"),
}

QUESTION = {
    Question.SEAL: QT_TRANSLATE_NOOP("Question", "Seal"),
    Question.USE: QT_TRANSLATE_NOOP("Question", "Signs of use"),
    Question.ACCESSORIES: QT_TRANSLATE_NOOP("Question", "Accessories"),
    Question.PACKAGING: QT_TRANSLATE_NOOP("Question", "Packaging"),
    Question.FUNCTION: QT_TRANSLATE_NOOP("Question", "Function"),
    Question.SERIAL: QT_TRANSLATE_NOOP("Question", "Serial number"),
    Question.HAZARD: QT_TRANSLATE_NOOP("Question", "Battery"),
    Question.DATA: QT_TRANSLATE_NOOP("Question", "Personal data"),
}

VERDICT = {
    Verdict.CONFIRM: QT_TRANSLATE_NOOP("Verdict", "Confirm"),
    Verdict.REFUSE: QT_TRANSLATE_NOOP("Verdict", "Refuse"),
    Verdict.HOLD: QT_TRANSLATE_NOOP("Verdict", "Ask the supervisor"),
}

OUTCOME = {
    Outcome.CONFIRMED: QT_TRANSLATE_NOOP("Outcome", "Confirmed"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Outcome", "Refused"),
    Outcome.PARTLY_CONFIRMED: QT_TRANSLATE_NOOP("Outcome", "Partly confirmed"),
}

REASON = {
    Reason.OUT_OF_WINDOW: QT_TRANSLATE_NOOP("Reason", "Requested outside the 14 days"),
    Reason.USED: QT_TRANSLATE_NOOP("Reason", "Signs of use"),
    Reason.SEAL_VIOLATED: QT_TRANSLATE_NOOP("Reason", "Seal broken or tampered"),
    Reason.CUSTOMER_DAMAGE: QT_TRANSLATE_NOOP("Reason", "Damaged by customer"),
    Reason.MISSING_PARTS: QT_TRANSLATE_NOOP("Reason", "Parts or accessories missing"),
    Reason.ITEM_MISMATCH: QT_TRANSLATE_NOOP("Reason", "Not the item sold"),
    Reason.SERIAL_MISMATCH: QT_TRANSLATE_NOOP("Reason", "Serial number differs"),
    Reason.EMPTY_OR_DIFFERENT: QT_TRANSLATE_NOOP("Reason", "Empty box or other content"),
    Reason.NO_FAULT_FOUND: QT_TRANSLATE_NOOP("Reason", "No fault found"),
    Reason.NOT_ELIGIBLE: QT_TRANSLATE_NOOP("Reason", "Not eligible"),
    Reason.NOT_OUR_SALE: QT_TRANSLATE_NOOP("Reason", "Not sold by us"),
    Reason.OTHER: QT_TRANSLATE_NOOP("Reason", "Other"),
}

DISPOSITION = {
    Disposition.RESTOCK: QT_TRANSLATE_NOOP("Disposition", "Back to stock"),
    Disposition.SECOND_CHOICE: QT_TRANSLATE_NOOP("Disposition", "Second choice"),
    Disposition.REPAIR: QT_TRANSLATE_NOOP("Disposition", "Repair"),
    Disposition.SUPPLIER: QT_TRANSLATE_NOOP("Disposition", "Return to supplier"),
    Disposition.TECH_CHECK: QT_TRANSLATE_NOOP("Disposition", "Technical check"),
    Disposition.QUARANTINE: QT_TRANSLATE_NOOP("Disposition", "Quarantine"),
    Disposition.RETURN_TO_CUSTOMER: QT_TRANSLATE_NOOP("Disposition", "Return to customer"),
    Disposition.CARRIER_CLAIM: QT_TRANSLATE_NOOP("Disposition", "Carrier claim"),
    Disposition.SCRAP: QT_TRANSLATE_NOOP("Disposition", "Scrap"),
    Disposition.HAZARD_BIN: QT_TRANSLATE_NOOP("Disposition", "Safe bin"),
}

OBSTACLE = {
    Obstacle.NOT_APPROVED: QT_TRANSLATE_NOOP("Obstacle", "not approved"),
    Obstacle.ALREADY_DECIDED: QT_TRANSLATE_NOOP("Obstacle", "already decided"),
    Obstacle.ANSWERS_MISSING: QT_TRANSLATE_NOOP("Obstacle", "answers are missing"),
    Obstacle.PHOTO_MISSING: QT_TRANSLATE_NOOP("Obstacle", "1 photo is missing"),
    Obstacle.REASON_MISSING: QT_TRANSLATE_NOOP("Obstacle", "choose a reason"),
    Obstacle.REASON_TEXT_MISSING: QT_TRANSLATE_NOOP("Obstacle", "write what it is"),
    Obstacle.NOT_IN_PARCEL: QT_TRANSLATE_NOOP("Obstacle", "not in the parcel"),
    Obstacle.NOT_THE_ITEM: QT_TRANSLATE_NOOP("Obstacle", "it is not the item"),
    Obstacle.MESSAGE_NOT_ACKNOWLEDGED: QT_TRANSLATE_NOOP("Obstacle", "read the message first"),
    Obstacle.SUPERVISOR_NEEDED: QT_TRANSLATE_NOOP("Obstacle", "needs the supervisor"),
    Obstacle.HAZARD: QT_TRANSLATE_NOOP("Obstacle", "danger: do not ship"),
}

PRINT_KIND = {
    PrintKind.RETURN_LABEL: QT_TRANSLATE_NOOP("PrintKind", "Return label"),
    PrintKind.SLIP: QT_TRANSLATE_NOOP("PrintKind", "Slip for the customer"),
    PrintKind.HOLD_TAG: QT_TRANSLATE_NOOP("PrintKind", "Hold tag"),
    PrintKind.QUARANTINE_TAG: QT_TRANSLATE_NOOP("PrintKind", "Quarantine tag"),
    PrintKind.LOCATION_LABEL: QT_TRANSLATE_NOOP("PrintKind", "Location label"),
}

JOB_STATE = {
    JobState.WAITING: QT_TRANSLATE_NOOP("JobState", "waiting for the printer"),
    JobState.PRINTING: QT_TRANSLATE_NOOP("JobState", "printing"),
    JobState.PRINTED: QT_TRANSLATE_NOOP("JobState", "printed"),
    JobState.FAILED: QT_TRANSLATE_NOOP("JobState", "not printed"),
    JobState.UNSURE: QT_TRANSLATE_NOOP("JobState", "perhaps printed"),
    JobState.VOIDED: QT_TRANSLATE_NOOP("JobState", "void"),
}

QUEUE_KIND = {
    QueueKind.ARRIVED: QT_TRANSLATE_NOOP("QueueKind", "Arrived"),
    QueueKind.HELD: QT_TRANSLATE_NOOP("QueueKind", "On hold"),
    QueueKind.LABEL: QT_TRANSLATE_NOOP("QueueKind", "Waiting for label"),
    QueueKind.PHOTO: QT_TRANSLATE_NOOP("QueueKind", "Photos to take again"),
    QueueKind.QUARANTINE: QT_TRANSLATE_NOOP("QueueKind", "Quarantine"),
}

FOUND_IN = {
    FoundIn.RMA: QT_TRANSLATE_NOOP("FoundIn", "RMA number"),
    FoundIn.ORDER: QT_TRANSLATE_NOOP("FoundIn", "order"),
    FoundIn.NAME: QT_TRANSLATE_NOOP("FoundIn", "name"),
    FoundIn.TRACKING: QT_TRANSLATE_NOOP("FoundIn", "tracking number"),
    FoundIn.SERIAL: QT_TRANSLATE_NOOP("FoundIn", "serial number"),
}

ALL = (
    CASE_STATE,
    SERVICE_STATUS,
    REQUEST_TYPE,
    RESOLUTION,
    CUSTOMER_KIND,
    LABEL_PAYER,
    MESSAGE_FROM,
    JUSTIFICATION,
    RECEPTION,
    SEAL,
    USE,
    COMPLETENESS,
    FUNCTION,
    PACKAGING,
    SERIAL_CHECK,
    GRADE,
    SLOT,
    QUESTION,
    VERDICT,
    OUTCOME,
    REASON,
    DISPOSITION,
    OBSTACLE,
    PRINT_KIND,
    JOB_STATE,
    ROLE,
    RULE,
    AGREEMENT,
    HAZARD,
    PRIVACY,
    QUEUE_KIND,
    FOUND_IN,
)
"""Every table; a test compares them with the enums, so that no code is ever shown without a word."""
