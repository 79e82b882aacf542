"""The invitation to scan: what to do, what else can be done, and the parcel that was left half-way."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.views.bench import HowFar
from ui.parts.button import BigButton
from ui.parts.idle.label_drawing import LabelDrawing
from ui.parts.label import Label


class ScanPrompt(QWidget):
    """Signals: `type_wanted`, `no_label`, `shift_wanted`, `rush_wanted`, and `resume_wanted` with the RMA number."""

    type_wanted = Signal()
    no_label = Signal()
    shift_wanted = Signal()
    rush_wanted = Signal()
    resume_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resume: str | None = None
        self._how_far: HowFar | None = None
        self._prompt = Label("", "prompt", wrap=True)
        self._how = Label("", "heading", wrap=True, tone="muted")
        how = self._how.font()
        how.setWeight(how.Weight.Normal)
        self._how.setFont(how)
        self.type_number = BigButton("", "keyboard", height=64)
        self.without_label = BigButton("", "parcel", height=64)
        self.shift = BigButton("", "calendar", height=64)
        self.rush = BigButton("", "truck", height=64)
        self.resume = BigButton("", "resume", "brand", primary=True, height=64)
        self._left = Label("", "muted")
        self._arrange()
        self.type_number.clicked.connect(self.type_wanted)
        self.without_label.clicked.connect(self.no_label)
        self.shift.clicked.connect(self.shift_wanted)
        self.rush.clicked.connect(self.rush_wanted)
        self.resume.clicked.connect(self._resume_pressed)
        self.resume.hide()
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(3)
        column.addWidget(LabelDrawing(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        for label in (self._prompt, self._how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(22)
        for buttons in ((self.type_number, self.without_label), (self.rush, self.shift)):
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        column.addStretch(2)
        self.resume.setMinimumWidth(470)
        column.addWidget(self.resume, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._left, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_resume(self, rma_number: str | None, how_far: HowFar | None = None) -> None:
        """The parcel that was left half-way can be taken up again; None when there is none."""
        self._resume, self._how_far = rma_number, how_far
        self.resume.setVisible(rma_number is not None)
        self._left.setVisible(how_far is not None)
        self.retranslate()

    def retranslate(self) -> None:
        self._prompt.setText(self.tr("Scan the RMA label"))
        self._how.setText(self.tr("with the scanner, or hold it to the camera"))
        self.type_number.setText(self.tr("Type the number"))
        self.without_label.setText(self.tr("Parcel without a label"))
        self.shift.setText(self.tr("Shift"))
        self.rush.setText(self.tr("Many parcels at once"))
        if self._resume:
            self.resume.setText(self.tr("Go on with {rma}").format(rma=self._resume))

        if (far := self._how_far) is not None:
            said = self.tr("{n} of {m} answers given, {k} photographs kept")
            self._left.setText(said.format(n=far.answered, m=far.asked, k=far.photos))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _resume_pressed(self) -> None:
        self.resume_wanted.emit(self._resume)
