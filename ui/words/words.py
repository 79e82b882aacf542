"""Every code in words, in the language of the moment; sentences for what was refused and what is broken."""

from PySide6.QtCore import QCoreApplication

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
from station.domain.condition import Completeness, Function, Grade, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.policy import Agreement
from station.domain.printing import JobState, PrintKind
from station.domain.questions import Question
from station.domain.rules import Rule
from station.domain.verdict import Disposition, Obstacle, Outcome, Reason, Reception, Verdict
from station.views.queue import QueueKind
from station.views.search import FoundIn
from ui.sentences import answer_meaning, answer_of_scan, refused, trouble
from ui.theme import Meaning
from ui.words import rule_vocabulary, vocabulary
from ui.words.countries import country
from ui.words.formats import ago, clock, clock_seconds, day, day_and_clock, day_short, left_until, money
from ui.words.role_words import role

__all__ = [
    "ago",
    "answer_meaning",
    "answer_of_scan",
    "clock",
    "clock_seconds",
    "country",
    "day",
    "day_and_clock",
    "day_short",
    "left_until",
    "money",
    "refused",
    "role",
    "trouble",
]

_STATE_MEANING: dict[CaseState, Meaning] = {
    CaseState.REQUESTED: "look",
    CaseState.DETAILS_REQUESTED: "look",
    CaseState.REJECTED: "stop",
    CaseState.ON_HOLD: "look",
    CaseState.CONFIRMED: "ok",
    CaseState.REFUSED: "stop",
    CaseState.PARTLY_CONFIRMED: "look",
    CaseState.CLOSED: "ok",
    CaseState.CANCELLED: "stop",
}

_JOB_MEANING: dict[JobState, Meaning] = {
    JobState.PRINTED: "ok",
    JobState.FAILED: "stop",
    JobState.UNSURE: "look",
    JobState.VOIDED: "look",
}


def state_meaning(state: CaseState) -> Meaning:
    """The sign and colour of a state."""
    return _STATE_MEANING.get(state, "info")


def job_meaning(state: JobState) -> Meaning:
    """The sign and colour of a print job."""
    return _JOB_MEANING.get(state, "info")


def case_state(code: CaseState) -> str:
    """Where a case stands."""
    return _said("CaseState", vocabulary.CASE_STATE[code])


def service_status(code: ServiceStatus) -> str:
    """What customer service says of the request."""
    return _said("ServiceStatus", vocabulary.SERVICE_STATUS[code])


def request_type(code: RequestType) -> str:
    """What the customer asked for."""
    return _said("RequestType", vocabulary.REQUEST_TYPE[code])


def resolution(code: Resolution) -> str:
    """What the customer gets."""
    return _said("Resolution", vocabulary.RESOLUTION[code])


def customer_kind(code: CustomerKind) -> str:
    """Private customer or company."""
    return _said("CustomerKind", vocabulary.CUSTOMER_KIND[code])


def label_payer(code: LabelPayer) -> str:
    """Who paid the carriage."""
    return _said("LabelPayer", vocabulary.LABEL_PAYER[code])


def message_from(code: MessageFrom) -> str:
    """Who wrote a message."""
    return _said("MessageFrom", vocabulary.MESSAGE_FROM[code])


def justification(code: Justification) -> str:
    """Why the customer sends it back."""
    return _said("Justification", vocabulary.JUSTIFICATION[code])


def hazard(code: Hazard) -> str:
    """What is dangerous."""
    return _said("Hazard", rule_vocabulary.HAZARD[code])


def privacy(code: Privacy) -> str:
    """What of the customer is still in the device."""
    return _said("Privacy", rule_vocabulary.PRIVACY[code])


def reception(code: Reception) -> str:
    """Whether the unit was in the parcel."""
    return _said("Reception", vocabulary.RECEPTION[code])


def seal(code: Seal) -> str:
    """The seal."""
    return _said("Seal", vocabulary.SEAL[code])


def use(code: Use) -> str:
    """The signs of use."""
    return _said("Use", vocabulary.USE[code])


def completeness(code: Completeness) -> str:
    """Whether everything is there."""
    return _said("Completeness", vocabulary.COMPLETENESS[code])


def function(code: Function) -> str:
    """Whether the defect was found."""
    return _said("Function", vocabulary.FUNCTION[code])


def packaging(code: Packaging) -> str:
    """The parcel as it arrived."""
    return _said("Packaging", vocabulary.PACKAGING[code])


def serial_check(code: SerialCheck) -> str:
    """The serial number against the declared ones."""
    return _said("SerialCheck", vocabulary.SERIAL_CHECK[code])


def grade(code: Grade) -> str:
    """The grade with its meaning."""
    return _said("Grade", vocabulary.GRADE[code])


def slot(code: Slot) -> str:
    """What a photograph shows."""
    return _said("Slot", vocabulary.SLOT[code])


def question(code: Question) -> str:
    """One axis of the inspection."""
    return _said("Question", vocabulary.QUESTION[code])


def verdict(code: Verdict) -> str:
    """The verb of a verdict."""
    return _said("Verdict", vocabulary.VERDICT[code])


def outcome(code: Outcome) -> str:
    """The outcome of a case."""
    return _said("Outcome", vocabulary.OUTCOME[code])


def reason(code: Reason) -> str:
    """Why goods are refused."""
    return _said("Reason", vocabulary.REASON[code])


def disposition(code: Disposition) -> str:
    """Where the goods go."""
    return _said("Disposition", vocabulary.DISPOSITION[code])


def obstacle(code: Obstacle) -> str:
    """Why a verdict cannot be given yet, for its own button."""
    return _said("Obstacle", vocabulary.OBSTACLE[code])


def print_kind(code: PrintKind) -> str:
    """What a job prints."""
    return _said("PrintKind", vocabulary.PRINT_KIND[code])


def job_state(code: JobState) -> str:
    """How far a print job came."""
    return _said("JobState", vocabulary.JOB_STATE[code])


def rule(code: Rule) -> str:
    """What a condition of the policy asks."""
    return _said("Rule", rule_vocabulary.RULE[code])


def agreement(code: Agreement) -> str:
    """Why a supervisor must agree."""
    return _said("Agreement", rule_vocabulary.AGREEMENT[code])


def queue_kind(code: QueueKind) -> str:
    """A list of the queue."""
    return _said("QueueKind", vocabulary.QUEUE_KIND[code])


def found_in(code: FoundIn) -> str:
    """Where a searched text was found."""
    return _said("FoundIn", vocabulary.FOUND_IN[code])


def _said(context: str, english: object) -> str:
    return QCoreApplication.translate(context, str(english))
