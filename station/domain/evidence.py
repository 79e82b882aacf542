"""Which photographs exist and which ones a verdict needs."""

from collections.abc import Iterable
from enum import StrEnum


class Slot(StrEnum):
    """What a photograph shows."""

    PARCEL = "PARCEL"
    LABEL = "LABEL"
    SEAL = "SEAL"
    FRONT = "FRONT"
    SERIAL = "SERIAL"
    DEFECT = "DEFECT"
    EXTRA = "EXTRA"


SLOTS = tuple(Slot)
"""All of them in their order: asking the enumeration each time takes longer than what is done with it."""

PARCEL_SLOTS = (Slot.PARCEL, Slot.LABEL)
"""Slots that belong to the parcel, not to one unit."""

UNIT_SLOTS = (Slot.SEAL, Slot.FRONT, Slot.SERIAL, Slot.DEFECT, Slot.EXTRA)
"""Slots that belong to one unit; a refusal needs a photograph in at least one of them."""


def next_slot(filled: frozenset[Slot], *, has_serial: bool, defect_expected: bool) -> Slot:
    """The slot that the next press of the shutter fills; EXTRA when all the others are full."""
    for slot in (*PARCEL_SLOTS, *UNIT_SLOTS):
        skipped = (slot is Slot.SERIAL and not has_serial) or (slot is Slot.DEFECT and not defect_expected)
        if slot not in filled and not skipped:
            return slot
    return Slot.EXTRA


def still_missing(needed: Iterable[Slot], taken: Iterable[Slot]) -> tuple[Slot, ...]:
    """The photographs that are needed and have not been taken; a slot stands there once for each of them."""
    unused, missing = list(taken), []
    for slot in needed:
        if slot in unused:
            unused.remove(slot)
        else:
            missing.append(slot)
    return tuple(missing)
