"""The Qt binding keeps its books: a version that loses references to None or True aborts after some thousand calls."""

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 10_000
DRIFT = 50


class Bell(QObject):
    rang = Signal(bool)


def test_ten_thousand_qt_calls_leave_the_references_to_none_and_true_alone() -> None:
    # given
    bell = Bell()
    bell.rang.connect(lambda _: None)
    none_before, true_before = sys.getrefcount(None), sys.getrefcount(True)

    # when
    for _ in range(CALLS):
        bell.setObjectName("bell")
        bell.blockSignals(False)
        bell.rang.emit(True)

    # then
    assert abs(sys.getrefcount(None) - none_before) <= DRIFT
    assert abs(sys.getrefcount(True) - true_before) <= DRIFT
