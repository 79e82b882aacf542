"""Offers the self-test at the start of a shift, in nobody's way: whoever scans a parcel has simply begun."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.saying import Sign


class ShiftOffer(Card):
    """`wanted` and `skipped`; hidden until it is offered."""

    wanted = Signal()
    skipped = Signal()

    def __init__(self) -> None:
        super().__init__(margin=14, tone="brand")
        self._text = Label("", "strong", wrap=True, tone="brand")
        self.go = BigButton(icon_name="ok", meaning="brand", primary=True, key="F10")
        self.skip = BigButton(icon_name="next", key="Esc")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Sign("calendar", "brand", 28), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.skip)
        row.addWidget(self.go)
        self.body.addLayout(row)
        self.go.clicked.connect(self.wanted)
        self.skip.clicked.connect(self.skipped)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._text.setText(self.tr("Start of the shift: does everything work?"))
        self.go.setText(self.tr("Check"))
        self.skip.setText(self.tr("Skip"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
