"""What takes nothing for the moment says why: nothing on a page is grey without a reason."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def covered() -> str:
    """Something lies over it."""
    return QCoreApplication.translate("Rest", "Something lies over this page")


def decided() -> str:
    """A verdict stands on the unit."""
    return QCoreApplication.translate("Rest", "Decided: take the verdict back to change it")


def rest(widget: QWidget, why: str) -> None:
    """The widget and all in it take nothing as long as there is a reason, which is spoken with it."""
    widget.setEnabled(not why)
    widget.setAccessibleDescription(why)


def unexplained(window: QWidget) -> Iterator[str]:
    """The buttons in sight that take nothing and of which nobody says why."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and not button.isEnabled() and not _reason(button):
            yield button.accessibleName() or button.text()


def _reason(widget: QWidget | None) -> str:
    """What was said by whoever put it to rest."""
    while widget is not None and not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
        widget = widget.parentWidget()
    return widget.accessibleDescription() if widget is not None else ""
