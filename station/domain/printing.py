"""A print job: what is printed and how far it came."""

from enum import StrEnum


class PrintKind(StrEnum):
    """What a job prints."""

    RETURN_LABEL = "RETURN_LABEL"
    SLIP = "SLIP"
    HOLD_TAG = "HOLD_TAG"
    QUARANTINE_TAG = "QUARANTINE_TAG"
    LOCATION_LABEL = "LOCATION_LABEL"


OF_A_RETURN = (PrintKind.RETURN_LABEL, PrintKind.SLIP)
"""What is printed for a return parcel."""


class JobState(StrEnum):
    """WAITING and PRINTING jobs are open; FAILED waits for a person; UNSURE may have come out already."""

    WAITING = "WAITING"
    PRINTING = "PRINTING"
    PRINTED = "PRINTED"
    FAILED = "FAILED"
    UNSURE = "UNSURE"
    VOIDED = "VOIDED"
