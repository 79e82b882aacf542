"""Parcels that stand aside: why, what is photographed of them, and how it ends. Nobody opens them at the bench."""

from enum import StrEnum

from station.domain.case import DECIDED, CaseState, ServiceStatus
from station.domain.evidence import Slot


class Aside(StrEnum):
    """Why a parcel stands in quarantine."""

    UNIDENTIFIED = "UNIDENTIFIED"
    NOT_APPROVED = "NOT_APPROVED"
    SECOND_PARCEL = "SECOND_PARCEL"
    SECOND_RETURN = "SECOND_RETURN"
    UNDELIVERED = "UNDELIVERED"
    MISDIRECTED = "MISDIRECTED"


class Ending(StrEnum):
    """How a parcel left quarantine."""

    IDENTIFIED = "IDENTIFIED"
    CARRIER = "CARRIER"
    OFFICE = "OFFICE"
    MISTAKE = "MISTAKE"


SHOTS = (Slot.PARCEL, Slot.LABEL)
"""What is photographed: the parcel from outside, and the label of whoever sent it."""


def reasons_for(case: tuple[CaseState, ServiceStatus] | None) -> tuple[Aside, ...]:
    """The reasons that make sense for a parcel of this case, the likeliest first; without a case for any other."""
    if case is None:
        return (Aside.UNIDENTIFIED, Aside.UNDELIVERED, Aside.MISDIRECTED)
    state, status = case
    if state in DECIDED:
        return (Aside.SECOND_PARCEL, Aside.SECOND_RETURN, Aside.UNDELIVERED, Aside.MISDIRECTED)
    if status is not ServiceStatus.APPROVED:
        return (Aside.NOT_APPROVED, Aside.UNDELIVERED, Aside.MISDIRECTED)
    return (Aside.UNDELIVERED, Aside.MISDIRECTED)
