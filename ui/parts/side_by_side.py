"""Widgets next to each other, each with its share of the width."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def side_by_side(*shares: tuple[QWidget, int]) -> QHBoxLayout:
    """A row of these; those that are shown share its width."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget, share in shares:
        row.addWidget(widget, share)
    return row
