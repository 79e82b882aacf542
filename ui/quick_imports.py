"""Imports that cost no more than they must."""

import gc
import sys

from ui.pyside_quickly import import_pyside

WHILE_IMPORTING = 200_000
"""So many new objects are waited for before any is looked at: all that is there with the first picture stays."""
AT_WORK = 700
"""The same once everything is there, Python's own choice: it looks often, and never long."""


def import_quickly() -> None:
    """What is imported from now on is neither searched for what can go all the time, nor read twice.

    PySide6 searches the source of every module for its own name, in case one wants `__feature__`; nothing here does,
    and so the answer does not matter. A library of four hundred modules was read twice, and its text kept in memory.
    Where PySide6 goes about it in another way, nothing is changed.
    """
    gc.set_threshold(WHILE_IMPORTING)
    import_pyside()
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _never)  # noqa: B010  # it has no name that types know


def _never(_module: object) -> bool:
    return False
