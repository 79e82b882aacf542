"""Two fingers on a touch screen, as Qt hears of them."""

from functools import cache

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

STEPS = 8


@cache
def _screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def pinch(widget: QWidget, before: int, after: int) -> None:
    """Two fingers come down so many pixels from the middle, left and right, move to `after`, and leave."""
    middle, device = widget.rect().center(), _screen()

    def both(apart: int) -> tuple[QPoint, QPoint]:
        return middle - QPoint(apart, 0), middle + QPoint(apart, 0)

    left, right = both(before)
    QTest.touchEvent(widget, device).press(0, left, widget).press(1, right, widget).commit()
    for step in range(STEPS + 1):  # Qt measures from the first that it hears after they have come down
        left, right = both(before + (after - before) * step // STEPS)
        QTest.touchEvent(widget, device).move(0, left, widget).move(1, right, widget).commit()
        QApplication.processEvents()
    QTest.touchEvent(widget, device).release(0, left, widget).release(1, right, widget).commit()
    QApplication.processEvents()
