"""A card: the ground on which one subject stands."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A rounded ground; put the content into `body`."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 16, spacing: int = 8, tone: str = "") -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(spacing)

    def set_tone(self, tone: str) -> None:
        """The card wears the ground of a meaning: ok, stop, look, info, brand, sunken, *_fill, or none."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


def line(parent: QWidget | None = None) -> QFrame:
    """A thin rule between two rows of a card."""
    rule = QFrame(parent)
    rule.setObjectName("line")
    rule.setFixedHeight(1)
    return rule
