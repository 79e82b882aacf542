"""The head of the unit in work: its name, why it came back, how far the answers are, and what else it may be."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from station.domain.verdict import Reception
from station.operations.prefill import alike
from station.views.case import ItemView, UnitView
from ui import theme
from ui.intents import Prefilled
from ui.models.unit_list import standing, which_of
from ui.parts import icon
from ui.parts.button import BigButton
from ui.parts.case.declared_words import why
from ui.parts.case.finding_words import MEANING
from ui.parts.chip import Chip
from ui.parts.label import Label, isolated
from ui.parts.two_lines import TwoLines
from ui.words import words

_GAP = 8


class _ChipLine(QWidget):
    """Chip and words side by side, or one below the other where they would not fit."""

    def __init__(self, chip: Chip, said: Label) -> None:
        super().__init__()
        self._chip, self._said = chip, said
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addWidget(said, 1)
        self.arrange()

    def arrange(self) -> None:
        """Nothing of the words is cut short as long as they fit on a line of their own."""
        needed = self._chip.sizeHint().width() + _GAP + self._said.sizeHint().width()
        fits = self._chip.isHidden() or needed <= self.width()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(across if fits else down)
        self._line.setSpacing(_GAP if fits else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


class UnitHead(QWidget):
    """`reception_wanted` carries a `Reception`, the other signals say what was chosen from the menu."""

    reception_wanted = Signal(object)
    undeclared_wanted = Signal()
    prefill_wanted = Signal(object)
    note_wanted = Signal()
    whole_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: ItemView | None = None
        self._unit: UnitView | None = None
        self._fixed = False
        self._name = TwoLines("heading", size=19)
        self._state = Chip("info")
        self._progress = Label(role="muted", elide=True)
        self._why = TwoLines("muted", tone="muted")
        self._why.tapped.connect(self._whole)
        self.note, self.menu_button = BigButton(icon_name="note", height=48), BigButton(icon_name="down", height=48)
        self.menu_button.clicked.connect(self._open_menu)
        self.note.clicked.connect(self._note)
        self.menu = QMenu(self)
        self._fill_menu()
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        self._under = _ChipLine(self._state, self._progress)
        words_column.addWidget(self._name)
        words_column.addWidget(self._under)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(words_column, 1)
        top.addWidget(self.note)
        top.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 14, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._why)

    def _fill_menu(self) -> None:
        self._declared = self.menu.addAction("", self._as_declared)
        self._alike = self.menu.addAction("", self._same_for_alike)
        self.menu.addSeparator()
        self._missing = self.menu.addAction("", self._is_missing)
        self._other = self.menu.addAction("", self._is_other)
        self._empty = self.menu.addAction("", self._is_empty)
        self._here = self.menu.addAction("", self._is_here)
        self.menu.addSeparator()
        self._undeclared = self.menu.addAction("", self._undeclared_chosen)

    def show_unit(self, item: ItemView, unit: UnitView, *, fixed: bool) -> None:
        """The head speaks of this unit."""
        self._item, self._unit, self._fixed = item, unit, fixed
        self._name.setText(item.name or unit.found_name)
        self._say_state(unit)
        gone = unit.reception is Reception.MISSING
        progress = self.tr("{n} of {m} answers").format(n=len(unit.answered), m=len(unit.asked))
        parts = (which_of(item, unit), progress if unit.asked and unit.verdict is None and not gone else "")
        self._progress.setText(" · ".join(part for part in parts if part))
        self._under.arrange()
        self._say_why(item, unit)
        self.menu_button.setVisible(not fixed)
        self._offer_prefills(item, unit)
        absent = unit.reception not in (Reception.AWAITED, Reception.RECEIVED)
        self._here.setVisible(absent and unit.reception is not Reception.UNDECLARED)
        for action in (self._missing, self._other, self._empty):
            action.setVisible(unit.reception is not Reception.UNDECLARED)

    def _offer_prefills(self, item: ItemView, unit: UnitView) -> None:
        open_here = unit.verdict is None and unit.reception in (Reception.AWAITED, Reception.RECEIVED)
        self._declared.setVisible(open_here and len(unit.answered) < len(unit.asked))
        others = len(alike(item, unit))
        self._alike.setVisible(open_here and bool(unit.answered) and others > 0)
        self._alike.setText(self.tr("The other {n} are the same").format(n=others))

    def _say_state(self, unit: UnitView) -> None:
        usual = unit.reception in (Reception.AWAITED, Reception.RECEIVED)
        self._state.setVisible(unit.verdict is not None or not usual)
        if unit.verdict is not None:
            self._state.say(MEANING[unit.verdict], _verdict_word(unit))
        elif not usual:
            self._state.say("look", words.reception(unit.reception))

    def _say_why(self, item: ItemView, unit: UnitView) -> None:
        text = why(item)
        if unit.found_name and unit.found_name != item.name and unit.reception is not Reception.UNDECLARED:
            text = self.tr("Found instead: {name}").format(name=isolated(unit.found_name))
        self._why.setText(text)
        self._why.setVisible(bool(text))

    def press_as_declared(self) -> None:
        """As if "all as declared" had been chosen from the menu, where it can be."""
        if self._declared.isVisible() and not self._fixed:
            self._as_declared()

    def press_alike(self) -> None:
        """As if "the others are the same" had been chosen from the menu, where it can be."""
        if self._alike.isVisible() and not self._fixed:
            self._same_for_alike()

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.note.setAccessibleName(self.tr("Note"))
        self.menu_button.setText(self.tr("Other"))
        self._declared.setText(self.tr("All as declared"))
        self._missing.setText(self.tr("Missing from the parcel"))
        self._other.setText(self.tr("Different item…"))
        self._empty.setText(self.tr("Empty or other content…"))
        self._here.setText(self.tr("It is there after all"))
        self._undeclared.setText(self.tr("Undeclared item found…"))
        if self._item is not None and self._unit is not None:
            self.show_unit(self._item, self._unit, fixed=self._fixed)

    @Slot()
    def _as_declared(self) -> None:
        if self._unit is not None:
            self.prefill_wanted.emit(Prefilled(self._unit.line, self._unit.unit))

    @Slot()
    def _same_for_alike(self) -> None:
        if self._unit is not None:
            self.prefill_wanted.emit(Prefilled(self._unit.line, self._unit.unit, alike=True))

    @Slot()
    def _open_menu(self) -> None:
        ink = theme.tokens_of(self).ink
        signs = {self._missing: "cross", self._other: "differs", self._empty: "parcel", self._here: "ok"}
        for action, sign in (signs | {self._undeclared: "plus"}).items():
            action.setIcon(icon.icon(sign, ink))
        self.menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))

    @Slot()
    def _note(self) -> None:
        self.note_wanted.emit()

    @Slot()
    def _whole(self) -> None:
        self.whole_wanted.emit(self._why.full_text())

    @Slot()
    def _is_missing(self) -> None:
        self.reception_wanted.emit(Reception.MISSING)

    @Slot()
    def _is_other(self) -> None:
        self.reception_wanted.emit(Reception.WRONG_ITEM)

    @Slot()
    def _is_empty(self) -> None:
        self.reception_wanted.emit(Reception.EMPTY_PARCEL)

    @Slot()
    def _is_here(self) -> None:
        self.reception_wanted.emit(Reception.RECEIVED)

    @Slot()
    def _undeclared_chosen(self) -> None:
        self.undeclared_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _verdict_word(unit: UnitView) -> str:
    return standing(unit).capitalize()
