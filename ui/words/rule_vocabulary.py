"""The words of the return conditions: what each asks, and why a supervisor has to agree."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from station.domain.condition import Hazard, Privacy
from station.domain.policy import Agreement
from station.domain.rules import Rule

RULE = {
    Rule.DEFECTIVE: QT_TRANSLATE_NOOP("Rule", "defective products are accepted from everybody"),
    Rule.ELIGIBLE: QT_TRANSLATE_NOOP("Rule", "profile allows returns for convenience"),
    Rule.UNUSED: QT_TRANSLATE_NOOP("Rule", "no signs of use"),
    Rule.WINDOW: QT_TRANSLATE_NOOP("Rule", "requested within the return window"),
    Rule.LABEL_FREE: QT_TRANSLATE_NOOP("Rule", "free label under guarantee"),
    Rule.LABEL_PAID: QT_TRANSLATE_NOOP("Rule", "customer pays the carriage"),
    Rule.NO_FEE: QT_TRANSLATE_NOOP("Rule", "no processing fee"),
    Rule.REPLACEMENT: QT_TRANSLATE_NOOP("Rule", "replacement after a shipping error"),
    Rule.REFUND_CLOCK: QT_TRANSLATE_NOOP("Rule", "refund within the time"),
    Rule.APPROVED: QT_TRANSLATE_NOOP("Rule", "approved by customer service"),
}

HAZARD = {
    Hazard.NONE: QT_TRANSLATE_NOOP("Hazard", "No danger"),
    Hazard.SWOLLEN: QT_TRANSLATE_NOOP("Hazard", "Swollen"),
    Hazard.LEAKING: QT_TRANSLATE_NOOP("Hazard", "Leaking"),
    Hazard.HOT: QT_TRANSLATE_NOOP("Hazard", "Hot, smoking"),
    Hazard.BURNT: QT_TRANSLATE_NOOP("Hazard", "Burnt"),
}

PRIVACY = {
    Privacy.NONE: QT_TRANSLATE_NOOP("Privacy", "None"),
    Privacy.PERSONAL_DATA: QT_TRANSLATE_NOOP("Privacy", "Customer's data on it"),
    Privacy.ACCOUNT_LOCKED: QT_TRANSLATE_NOOP("Privacy", "Locked to an account"),
}

AGREEMENT = {
    Agreement.AGAINST_SUGGESTION: QT_TRANSLATE_NOOP("Agreement", "the conditions do not suggest it"),
    Agreement.DOUBTFUL: QT_TRANSLATE_NOOP("Agreement", "the conditions leave it to the supervisor"),
    Agreement.CONSUMER_WITHDRAWAL: QT_TRANSLATE_NOOP("Agreement", "a private customer may withdraw"),
    Agreement.OUTSIDE_WINDOW: QT_TRANSLATE_NOOP("Agreement", "requested too late, without an exception"),
    Agreement.HIGH_VALUE: QT_TRANSLATE_NOOP("Agreement", "high value"),
    Agreement.SERIAL_UNVERIFIED: QT_TRANSLATE_NOOP("Agreement", "high value and no serial number that can be read"),
    Agreement.OTHER_REASON: QT_TRANSLATE_NOOP("Agreement", "another reason than the usual ones"),
    Agreement.CARRIER_DAMAGE: QT_TRANSLATE_NOOP("Agreement", "the carrier may have damaged it"),
    Agreement.REDUCED_REFUND: QT_TRANSLATE_NOOP("Agreement", "a reduced refund"),
}
