"""The questions of one unit, one below the other; the next one to be answered is lit."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from station.domain.condition import Function, Hazard, Packaging, Privacy, Seal, Use
from station.domain.questions import Question
from station.views.case import Accessory, ItemView, UnitView
from ui import theme
from ui.intents import AccessoryTicked, Answered, NoteWritten
from ui.parts.case.accessories import Accessories
from ui.parts.case.declared_words import beside
from ui.parts.case.note_entry import NoteEntry
from ui.parts.case.question_row import QuestionRow
from ui.parts.case.scroll_edges import EDGE, ScrollEdges
from ui.parts.case.serial_entry import SerialEntry
from ui.parts.rest import decided, rest
from ui.parts.segmented import Segmented
from ui.words import words

_WIDE = 760
_TALL, _TALL_ROW, _NOTE = 640, 90, 96
"""Pixels: from which height on there is room to spare, and what a roomy row and the note need of it."""
_CHOICES: Mapping[Question, Callable[[], tuple[tuple[str, str], ...]]] = {
    Question.SEAL: lambda: tuple((code.value, words.seal(code)) for code in Seal),
    Question.USE: lambda: tuple((code.value, words.use(code)) for code in Use),
    Question.PACKAGING: lambda: tuple((code.value, words.packaging(code)) for code in Packaging),
    Question.FUNCTION: lambda: tuple((code.value, words.function(code)) for code in Function),
    Question.HAZARD: lambda: tuple((code.value, words.hazard(code)) for code in Hazard),
    Question.DATA: lambda: tuple((code.value, words.privacy(code)) for code in Privacy),
}


class CaseQuestions(QScrollArea):
    """`answered`, `accessory_ticked` and `note_written` carry their intents."""

    answered = Signal(object)
    accessory_ticked = Signal(object)
    note_written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: ItemView | None = None
        self._unit: UnitView | None = None
        self._fixed = False
        self._segments: dict[Question, Segmented] = {}
        self.accessories, self.serial, self.note = Accessories(), SerialEntry(), NoteEntry()
        self.rows: dict[Question, QuestionRow] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._inside.setObjectName("inside")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(6, 4, 4, 8)
        self._column.setSpacing(2)
        self._build()
        self.setWidget(self._inside)
        self.edges = ScrollEdges(self)

    def _build(self) -> None:
        for question in Question:
            self.rows[question] = QuestionRow(self._answers_of(question), self._inside)
            self._column.addWidget(self.rows[question])
        note = QWidget()
        around = QVBoxLayout(note)
        around.setContentsMargins(10, 6, 10, 0)
        around.addWidget(self.note)
        self._column.addWidget(note, 1)
        self._column.addStretch(1)
        self.accessories.ticked.connect(self._ticked)
        self.accessories.all_present.connect(self._all_present)
        self.serial.entered.connect(self._serial_entered)
        self.note.written.connect(self._noted)

    def _answers_of(self, question: Question) -> QWidget:
        if question is Question.ACCESSORIES:
            return self.accessories
        if question is Question.SERIAL:
            return self.serial
        segments = Segmented(_CHOICES[question]())
        segments.setProperty("question", question.value)
        segments.chosen.connect(self._chosen)
        self._segments[question] = segments
        return segments

    def segments(self, question: Question) -> Segmented:
        """The answers of a question that is answered by choosing."""
        return self._segments[question]

    def show_unit(self, item: ItemView, unit: UnitView, *, fixed: bool) -> None:
        """The questions of this unit, as they are answered; `fixed` ones can only be read."""
        if self._unit is not None and (unit.line, unit.unit) != (self._unit.line, self._unit.unit):
            self.leave_unit()
        elif (item, unit, fixed) == (self._item, self._unit, self._fixed):
            return
        before = self._unit
        self._item, self._unit, self._fixed = item, unit, fixed
        self._put_in_order(unit)
        self._use_room()
        self._show_answers(item, unit)
        self._light(unit)
        if before is None or before.next_question is not unit.next_question:
            QTimer.singleShot(0, self, self.bring_lit_into_sight)

    def _put_in_order(self, unit: UnitView) -> None:
        """The questions that are asked stand in the order of the policy, with the answers that it offers."""
        for question, row in self.rows.items():
            row.setVisible(question in unit.asked)
        for place, question in enumerate(unit.asked):
            if self._column.indexOf(self.rows[question]) != place:
                self._column.insertWidget(place, self.rows[question])
            if question in self._segments:
                self._segments[question].offer(unit.choices.get(question, ()))

    def leave_unit(self) -> None:
        """What was half typed is handed over before another unit takes the place."""
        self.note.hand_over()
        self.note.forget()
        self.serial.forget()

    def _show_answers(self, item: ItemView, unit: UnitView) -> None:
        given = {
            Question.SEAL: unit.seal,
            Question.USE: unit.use,
            Question.PACKAGING: unit.packaging,
            Question.FUNCTION: unit.function,
            Question.HAZARD: unit.hazard,
            Question.DATA: unit.data,
        }
        for question, code in given.items():
            segments, value = self._segments[question], code.value if code else None
            if value is not None:
                segments.mark(value, "stop" if question in unit.differences else None)
            segments.choose(value)
        self.accessories.show_accessories(unit.accessories)
        self.serial.show_unit(unit)
        self.note.show_note(unit.note)
        self._fix()
        for question in unit.asked:
            row = self.rows[question]
            row.say(words.question(question), beside(item, unit, question), differs=question in unit.differences)

    def _fix(self) -> None:
        why = decided() if self._fixed else ""
        for part in (*self._segments.values(), self.accessories):
            rest(part, why)
        self.serial.set_read_only(self._fixed)
        self.note.setReadOnly(self._fixed)

    def _light(self, unit: UnitView) -> None:
        lit = None if self._fixed else unit.next_question
        for question, row in self.rows.items():
            row.set_lit(question is lit)
        self.accessories.set_lit(lit is Question.ACCESSORIES)
        for question, segments in self._segments.items():
            if segments.is_lit() != (question is lit):
                segments.set_lit(question is lit)

    @Slot()
    def bring_lit_into_sight(self) -> None:
        """The lit question can be seen whole."""
        if self._unit is not None and (question := self._unit.next_question) is not None:
            self.ensureWidgetVisible(self.rows[question], 0, EDGE)

    def show_note_entry(self) -> None:
        """The note can be typed at once."""
        self.ensureWidgetVisible(self.note, 0, 12)
        self.note.setFocus()

    def take_key(self, event: QKeyEvent) -> bool:
        """True when the key answered the lit question."""
        return event.text().isdecimal() and self.press_number(int(event.text()))

    def press_number(self, number: int) -> bool:
        """True when the lit question has an answer of this number: it was chosen."""
        lit = self._unit.next_question if self._unit is not None and not self._fixed else None
        if lit is Question.ACCESSORIES:
            return self.accessories.press_number(number)
        return lit is not None and lit in self._segments and self._segments[lit].press_number(number)

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        for question, segments in self._segments.items():
            segments.set_texts(_CHOICES[question]())
        if self._item is not None and self._unit is not None:
            self._show_answers(self._item, self._unit)

    @Slot(object)
    def _chosen(self, value: str) -> None:
        segments = self.sender()
        if isinstance(segments, Segmented) and self._unit is not None:
            question = Question(str(segments.property("question")))
            self.answered.emit(Answered(self._unit.line, self._unit.unit, question, value))

    @Slot(object)
    def _ticked(self, accessory: Accessory) -> None:
        if self._unit is not None and accessory.present is not None:
            unit = self._unit
            self.accessory_ticked.emit(AccessoryTicked(unit.line, unit.unit, accessory.name, accessory.present))

    @Slot()
    def _all_present(self) -> None:
        unit = self._unit
        for accessory in unit.accessories if unit is not None else ():
            if accessory.present is not True and unit is not None:
                self.accessory_ticked.emit(AccessoryTicked(unit.line, unit.unit, accessory.name, True))

    @Slot(object)
    def _serial_entered(self, text: str) -> None:
        if self._unit is not None:
            self.answered.emit(Answered(self._unit.line, self._unit.unit, Question.SERIAL, text))

    @Slot(object)
    def _noted(self, text: str) -> None:
        if self._unit is not None:
            self.note_written.emit(NoteWritten(self._unit.line, self._unit.unit, text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edges.sync()
        self._use_room()
        QTimer.singleShot(0, self, self.bring_lit_into_sight)

    def _use_room(self) -> None:
        for row in self.rows.values():
            row.set_wide(self.viewport().width() >= _WIDE)
        tall = self._is_roomy()
        self._column.setSpacing(12 if tall else 2)
        height = theme.ANSWER + (12 if tall else 0)
        for segments in self._segments.values():
            for answer in segments.answers():
                answer.setMinimumHeight(height)

    def _is_roomy(self) -> bool:
        """Whether the questions can stand apart, with tall answers, and all be seen at once."""
        asked = len(self._unit.asked) if self._unit is not None else 0
        return self.viewport().height() >= max(_TALL, asked * _TALL_ROW + _NOTE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
