"""The sign of every fact of the journal, for the history of a case."""

from ui import theme
from ui.parts.history import alarm_event_words, review_event_words
from ui.parts.history.arrival_words import ARRIVAL_SIGNS


def event_sign(kind: str) -> tuple[str, theme.Meaning]:
    """The icon of an event and the meaning whose colour it wears."""
    return _SIGNS.get(kind, ("info", "plain"))


_SIGNS: dict[str, tuple[str, theme.Meaning]] = {
    **ARRIVAL_SIGNS,
    "UnitAnswered": ("note", "plain"),
    "NoteChanged": ("note", "plain"),
    "PhotoTaken": ("camera", "plain"),
    "PhotoDeleted": ("trash", "plain"),
    "PoorPhotoKept": ("supervisor", "look"),
    "PoorShotRefused": ("camera", "look"),
    "UnitConfirmed": ("ok", "ok"),
    "UnitRefused": ("stop", "stop"),
    "SupervisorAgreed": ("supervisor", "info"),
    "UnitHeld": ("look", "look"),
    "HazardRaised": ("battery", "stop"),
    "HazardLeft": ("supervisor", "ok"),
    "TagOrdered": ("tag", "plain"),
    "TagVoided": ("tag", "look"),
    "VerdictUndone": ("undo", "look"),
    "CaseDecided": ("seal", "brand"),
    "DecisionWithdrawn": ("undo", "look"),
    "CaseReopened": ("redo", "look"),
    "DecisionSent": ("outgoing", "ok"),
    "DecisionSetAside": ("look", "stop"),
    "DecisionContradicted": ("look", "stop"),
    "ApprovedAgain": ("look", "look"),
    "ServiceFollowed": ("undo", "look"),
    "DecisionRetried": ("outgoing", "look"),
    "LabelOrdered": ("label", "plain"),
    "LabelPrinted": ("printer", "ok"),
    "LabelFailed": ("printer", "stop"),
    "LabelVoided": ("label", "look"),
    "LabelScannedBack": ("scanner", "ok"),
    "ParcelHandedOver": ("truck", "ok"),
    **review_event_words.SIGNS,
    **alarm_event_words.SIGNS,
    "DossierMade": ("document", "info"),
}
