"""Imports that cost no more than they must once PySide6 is there."""

import sys

import PySide6.QtCore  # noqa: F401  # what is spoken to below comes with it


def look_into_no_source() -> None:
    """No module that is imported from now on has its source read by PySide6.

    PySide6 searches every source for its own name, in case a module there wants `__feature__`; nothing here does, and
    so the answer does not matter. A library of four hundred modules was read twice, and its text kept in memory.
    Where PySide6 goes about it in another way, nothing is changed.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _never)  # noqa: B010  # it has no name that types know


def _never(_module: object) -> bool:
    return False
