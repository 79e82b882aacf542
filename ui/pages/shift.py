"""The start and the end of a shift: whether everything works, and what is left."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.commands import TEST_CODE
from station.domain.shift import Finding, Standing, worst
from station.domain.shift_report import OpenCase, ShiftReport
from ui import theme
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.case_list import CaseList
from ui.parts.code_bars import CodeBars
from ui.parts.finding_rows import FindingRows
from ui.parts.label import Label
from ui.parts.queue.open_cases import paint_open, say_open
from ui.parts.saying import Saying
from ui.parts.step_list import Step, StepState
from ui.words import shift_words


class ShiftPage(QWidget):
    """`shown` says whether the page is on the screen; `again`, `kept`, `skipped`, `ended`; `case_chosen` a number."""

    shown = Signal(object)
    again = Signal()
    kept = Signal()
    skipped = Signal()
    ended = Signal()
    case_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = (Label(role="heading"), Label(role="heading"))
        self.said, self.steps, self.left = Saying("info"), FindingRows(8), FindingRows(4)
        self.cases: CaseList[OpenCase] = CaseList(say_open, paint_open)
        self.done = BigButton(icon_name="ok", meaning="brand", primary=True)
        self.repeat = BigButton(icon_name="redo", height=theme.TOUCH)
        self.skip = BigButton(icon_name="next", key="Esc")
        self.end = BigButton(icon_name="sign_out", meaning="brand")
        self._nothing = Label(role="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bars: CodeBars | None = None
        self._report: ShiftReport | None = None
        self._below = QHBoxLayout()
        self._arrange()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def _arrange(self) -> None:
        start, end = Card(margin=18, spacing=8), Card(margin=18, spacing=10)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.skip, self.done):
            buttons.addWidget(button)
        self._below.setSpacing(12)
        self._below.addLayout(buttons, 1)
        head = QHBoxLayout()
        head.addWidget(self._titles[0], 1)
        head.addWidget(self.repeat)
        start.body.addLayout(head)
        start.body.addWidget(self.said)
        start.body.addWidget(self.steps, 1)
        start.body.addLayout(self._below)
        end.body.addWidget(self._titles[1])
        end.body.addWidget(self.left)
        end.body.addWidget(self.cases, 1)
        end.body.addWidget(self._nothing, 1)
        end.body.addWidget(self.end)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 18, 18, 18)
        whole.setSpacing(18)
        whole.addWidget(start, 7)
        whole.addWidget(end, 4)

    def _connect(self) -> None:
        self.done.clicked.connect(self.kept)
        self.repeat.clicked.connect(self.again)
        self.skip.clicked.connect(self.skipped)
        self.end.clicked.connect(self.ended)
        self.cases.row_opened.connect(self._open)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """How everything stands."""
        self.steps.show_steps(tuple(shift_words.finding_step(found) for found in findings))
        waits = [one for one in findings if one.standing is Standing.WAITS]
        found = worst(findings)
        if found is Standing.OK:
            self.said.say("ok" if not waits else "info", self._fine(bool(waits)))
        else:
            text = self.tr("Something has to be looked at: see the lines that are marked.")
            self.said.say("stop" if found is Standing.STOP else "look", text)

    def _fine(self, waits: bool) -> str:
        return self.tr("The test code is still to be scanned.") if waits else self.tr("Everything works.")

    def show_report(self, report: ShiftReport) -> None:
        """What is left of the shift."""
        self._report = report
        self.cases.show_rows(report.open_cases, lambda case: case.rma_number)
        self.cases.setVisible(bool(report.open_cases))
        self._nothing.setVisible(not report.open_cases)
        self.left.show_steps(self._left(report))
        leaving = report.not_sent + report.set_aside
        text = self.tr("End all the same: {n} not sent").format(n=leaving) if leaving else self.tr("End the shift")
        self.end.setText(text)
        self.end.set_look("look" if leaving else "brand", "sign_out", False)

    def _left(self, report: ShiftReport) -> tuple[Step, ...]:
        sent = not report.not_sent and not report.set_aside
        out = self.tr("All decisions are sent") if sent else self.tr("Decisions not sent: {n}")
        labels = len(report.labels_left)
        printed = self.tr("All labels are printed") if not labels else self.tr("Labels not printed: {n}")
        shelf, parcels = self.tr("On the shelves: {n}"), self.tr("Cases still open: {n}")
        leaving = report.not_sent + report.set_aside
        return (
            Step(StepState.DONE if sent else StepState.LOOK, out.format(n=leaving)),
            Step(StepState.LOOK if labels else StepState.DONE, printed.format(n=labels)),
            Step(StepState.DONE, shelf.format(n=len(report.on_shelf))),
            Step(StepState.LOOK if report.open_cases else StepState.DONE, parcels.format(n=len(report.open_cases))),
        )

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self._titles[0].setText(self.tr("Start of the shift"))
        self._titles[1].setText(self.tr("End of the shift"))
        self.done.setText(self.tr("Keep, and to work"))
        self.repeat.setText(self.tr("Check again"))
        self.skip.setText(self.tr("Skip"))
        self._nothing.setText(self.tr("No parcel is left half-way. The report lists what was done."))
        self.cases.setAccessibleName(self.tr("Cases still open"))
        if self._bars is not None:
            self._bars.say(TEST_CODE)
        if self._report is not None:
            self.show_report(self._report)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)
        self.setFocus()
        if self._bars is None:
            QTimer.singleShot(0, self, self._draw)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    def _draw(self) -> None:
        """After the first paint: the library of barcodes is loaded only here."""
        self._bars = CodeBars(TEST_CODE)
        self._bars.say(TEST_CODE)
        self._below.insertWidget(0, self._bars)

    def _open(self) -> None:
        if (case := self.cases.chosen()) is not None:
            self.case_chosen.emit(case.rma_number)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
