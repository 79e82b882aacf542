"""Remembers as on which keyboard the scanner types, once somebody has said so."""

from sqlalchemy import bindparam, delete, insert

from station.domain.events import ScannerLayoutKnown
from station.domain.layouts import Mismatch
from station.domain.people import Right
from station.operations.at_hand import need
from station.storage.records import meta
from station.storage.transaction import Transaction
from station.views.load_bench import SCANNER_LAYOUT, scanner_layout

_FORGET = delete(meta).where(meta.c.key == bindparam("which"))
_REMEMBER = insert(meta)


def know_layout(tx: Transaction, mismatch: Mismatch | None) -> Mismatch | None:
    """Scans are read through this from now on; None when the scanner is set right."""
    need(tx, Right.INSPECT)
    if mismatch == scanner_layout(tx):
        return mismatch
    tx.run(_FORGET, which=SCANNER_LAYOUT)
    if mismatch is not None:
        tx.run(_REMEMBER, key=SCANNER_LAYOUT, value=f"{mismatch.scanner} {mismatch.computer}")
    said = (mismatch.scanner.value, mismatch.computer.value) if mismatch is not None else ("", "")
    tx.record(ScannerLayoutKnown("", *said))
    return mismatch
