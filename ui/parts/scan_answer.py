"""The answer to a scan that did not open a case: sign, headline, what to do, and where to go from here."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.domain.codes import Code
from station.views.opened import Opened
from ui.parts.button import BigButton
from ui.parts.card import Card
from ui.parts.label import Label
from ui.parts.saying import Sign
from ui.scan_words import Told, tell, tell_of_code


class ScanAnswerPanel(QWidget):
    """`closed` is emitted when it is put away, `case_chosen` carries an RMA number."""

    closed = Signal()
    case_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Opened | Code | None = None
        self._card = Card(margin=40, spacing=14)
        self._sign = Sign("info", "info", 92)
        self._headline, self._lines = Label("", "prompt", wrap=True), Label("", "heading", wrap=True)
        self._task, self._similar_title = Label("", "heading", wrap=True), Label("", "muted")
        self._similar = QVBoxLayout()
        self.close_button = BigButton("", "next", "brand", key="F9", primary=True, height=68)
        self.case_button = BigButton("", "document", height=68)
        self._arrange()
        self.close_button.clicked.connect(self.closed)
        self.case_button.clicked.connect(self._case_pressed)
        self.retranslate()

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        body = self._card.body
        body.addStretch(2)
        body.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._lines, self._task, self._similar_title):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            body.addWidget(label)
        font = self._lines.font()
        font.setWeight(font.Weight.Normal)
        self._lines.setFont(font)
        self._similar.setSpacing(10)
        body.addLayout(self._similar)
        body.addStretch(3)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.case_button, 1)
        row.addWidget(self.close_button, 2)
        body.addLayout(row)

    def show_answer(self, opened: Opened) -> None:
        """This answer is shown."""
        self._shown = opened
        self._show(tell(opened), opened.similar, has_case=opened.case is not None)

    def show_code(self, code: Code) -> None:
        """It is shown that this kind of code opens nothing."""
        self._shown = code
        self._show(tell_of_code(code), (), has_case=False)

    def headline(self) -> str:
        """What the panel says in large letters."""
        return self._headline.full_text()

    def text(self) -> str:
        """The sentences and the task, a line each."""
        return "\n".join(filter(None, (self._lines.full_text(), self._task.full_text())))

    def similar(self) -> tuple[BigButton, ...]:
        """The buttons with numbers that look like the one that was not found."""
        items = (self._similar.itemAt(place) for place in range(self._similar.count()))
        return tuple(found for item in items if item is not None and isinstance(found := item.widget(), BigButton))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.close_button.setText(self.tr("Next parcel"))
        self.case_button.setText(self.tr("Look at the case"))
        self._similar_title.setText(self.tr("Is it one of these?"))
        if isinstance(self._shown, Opened):
            self.show_answer(self._shown)
        elif self._shown is not None:
            self.show_code(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self, told: Told, similar: tuple[str, ...], *, has_case: bool) -> None:
        self._card.set_tone(f"{told.meaning}_fill" if told.full else "")
        sign = told.meaning if told.meaning not in ("plain", "brand") else "info"
        self._sign.show_sign(sign, told.meaning, on_fill=told.full)
        self._headline.setText(told.headline)
        self._headline.set_tone("on_fill" if told.full else told.meaning)
        self._lines.setText("\n".join(told.sentences))
        self._lines.setVisible(bool(told.sentences))
        self._task.setText(told.task)
        self._task.setVisible(bool(told.task))
        for label in (self._lines, self._task):
            label.set_tone("on_fill" if told.full else "")
        self._similar_title.setVisible(bool(similar))
        self.case_button.setVisible(has_case)
        self.close_button.set_look("plain" if told.full else "brand", "next", not told.full)
        self._fill_similar(similar)

    def _fill_similar(self, numbers: tuple[str, ...]) -> None:
        for button in self.similar():
            self._similar.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number in numbers:
            button = BigButton(number, "label")
            button.setMinimumWidth(360)
            button.clicked.connect(self._similar_pressed)
            self._similar.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    @Slot()
    def _similar_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, BigButton):
            self.case_chosen.emit(button.text())

    @Slot()
    def _case_pressed(self) -> None:
        if isinstance(self._shown, Opened) and self._shown.case is not None:
            self.case_chosen.emit(self._shown.case.rma_number)
