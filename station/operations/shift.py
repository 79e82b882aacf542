"""The start and the end of a shift: what was looked at is kept, and so is that somebody went without."""

from station.domain.people import Right
from station.domain.shift import Finding
from station.domain.shift_events import SelfTested, SelfTestSkipped, ShiftEnded
from station.domain.shift_report import ShiftReport
from station.operations.at_hand import need
from station.storage.transaction import Transaction
from station.views.load_shift import shift_report


def keep_self_test(tx: Transaction, findings: tuple[Finding, ...]) -> None:
    """What the self-test of a shift's start found is kept."""
    need(tx, Right.INSPECT)
    tx.record(SelfTested("", tuple(f"{one.check}:{one.standing}:{one.fault}" for one in findings)))


def skip_self_test(tx: Transaction) -> None:
    """Somebody went to work without the self-test: it is not offered again today."""
    need(tx, Right.INSPECT)
    tx.record(SelfTestSkipped(""))


def end_shift(tx: Transaction) -> ShiftReport:
    """The shift is over; the report of it, as it stood a moment before."""
    need(tx, Right.INSPECT)
    report = shift_report(tx)
    tx.record(ShiftEnded("", len(report.open_cases), report.not_sent + report.set_aside))
    return report
