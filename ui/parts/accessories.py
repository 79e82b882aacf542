"""What belongs to the product, thing by thing: a tap says present, the next one missing."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from station.views.case import Accessory
from ui import theme
from ui.parts import icon
from ui.parts.face import Face, paint_face
from ui.parts.segmented import Answer
from ui.parts.two_lines import broken

_CELL = 104


class AccessoryToggle(QAbstractButton):
    """One accessory: not looked at, present, or missing; the sign and the word say which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.accessory = Accessory("", None)
        self.setMinimumHeight(theme.ANSWER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_accessory(self, accessory: Accessory) -> None:
        """The toggle stands for this accessory."""
        self.accessory = accessory
        self.setAccessibleName(f"{accessory.name}: {self.state_word()}")
        self.update()

    def state_word(self) -> str:
        """Present, missing, or not looked at yet."""
        if self.accessory.present is None:
            return self.tr("not checked")
        return self.tr("present") if self.accessory.present else self.tr("missing")

    def sizeHint(self) -> QSize:
        return QSize(_CELL, theme.ANSWER)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, theme.ANSWER)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        meaning: dict[bool | None, theme.Meaning] = {None: "plain", True: "brand", False: "stop"}
        tone = theme.tone(tokens, meaning[self.accessory.present])
        settled = self.accessory.present is not None
        painter = QPainter(self)
        ring = QColor(tokens.brand) if self.hasFocus() else None
        ground = tone.soft if settled else QColor(tokens.card)
        border = tone.ink if settled else QColor(tokens.edge)
        paint_face(painter, QRectF(self.rect()), Face(ground, border, 2 if settled else 1.2, ring, 10))
        if settled:
            sign = QRectF(10, self.height() / 2 - 9, 18, 18)
            icon.paint(painter, "ok" if self.accessory.present else "cross", tone.ink, sign)
        room = QRectF(34 if settled else 10, 0, self.width() - (40 if settled else 20), self.height())
        self._paint_words(painter, room, tone.ink)

    def _paint_words(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        strong, small = theme.font("strong", size=14), theme.font("small", size=12)
        missing = self.accessory.present is False
        painter.setPen(ink)
        painter.setFont(strong)
        aligned = Qt.AlignmentFlag.AlignLeft if self.accessory.present is not None else Qt.AlignmentFlag.AlignHCenter
        name = "\n".join(broken(self.accessory.name, strong, room.width(), 1 if missing else 2))
        upper = room.adjusted(0, 8, 0, -24) if missing else room
        painter.drawText(upper, aligned | Qt.AlignmentFlag.AlignVCenter, name)
        if missing:
            painter.setFont(small)
            lower = room.adjusted(0, 28, 0, -6)
            painter.drawText(lower, aligned | Qt.AlignmentFlag.AlignVCenter, self.state_word())


class Accessories(QWidget):
    """`ticked` carries an `Accessory` as it is to be; `all_present` says that nothing is missing."""

    ticked = Signal(object)
    all_present = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggles: list[AccessoryToggle] = []
        self._shown: tuple[Accessory, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.all = Answer("ALL", "", 1, self)
        self.all.clicked.connect(self._tick_all)
        self.retranslate()

    def show_accessories(self, accessories: tuple[Accessory, ...]) -> None:
        """One toggle for each, as it was found."""
        if accessories == self._shown:
            return
        names_changed = [one.name for one in accessories] != [one.name for one in self._shown]
        self._shown = accessories
        while len(self._toggles) < len(accessories):
            toggle = AccessoryToggle(self)
            toggle.clicked.connect(self._toggled)
            self._toggles.append(toggle)
        for toggle, accessory in zip(self._toggles, accessories, strict=False):
            toggle.show_accessory(accessory)
        if names_changed:
            self._columns = 0
            self._arrange()
        self.all.setChecked(all(accessory.present is True for accessory in accessories))

    def toggles(self) -> tuple[AccessoryToggle, ...]:
        """The toggles on show."""
        return tuple(self._toggles[: len(self._shown)])

    def set_lit(self, lit: bool) -> None:
        """While lit, the first answer shows its number."""
        self.all.lit = lit
        self.all.update()

    def press_number(self, number: int) -> bool:
        """1 says that all are present, 2 and up are the accessories in their order; False when there is none."""
        if number == 1:
            self.all.click()
            return True
        if 2 <= number <= len(self._shown) + 1:
            self._toggles[number - 2].click()
            return True
        return False

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        self.all.setText(self.tr("All present"))
        self.all.setAccessibleName(self.all.text())
        for toggle in self.toggles():
            toggle.show_accessory(toggle.accessory)

    def _cell(self) -> int:
        """How wide a cell must be so that no word of a name is torn."""
        words = [word for accessory in self._shown for word in accessory.name.split()]
        type_face = QFontMetrics(theme.font("strong", size=14))
        return max([_CELL, *(min(180, type_face.horizontalAdvance(word) + 42) for word in words)])

    def _arrange(self) -> None:
        columns = max(2, min(len(self._shown) + 1, (self.width() + 8) // (self._cell() + 8)))
        if columns == self._columns:
            return
        self._columns = columns
        cells: list[QAbstractButton] = [*self.toggles(), self.all]
        for cell in (*self._toggles, self.all):
            self._grid.removeWidget(cell)
            cell.setVisible(cell in cells)
        for place, cell in enumerate(cells):
            span = columns - place % columns if cell is self.all else 1
            self._grid.addWidget(cell, place // columns, place % columns, 1, span)

    @Slot()
    def _toggled(self) -> None:
        toggle = self.sender()
        if isinstance(toggle, AccessoryToggle):
            present = toggle.accessory.present is not True
            self.ticked.emit(Accessory(toggle.accessory.name, present))

    @Slot()
    def _tick_all(self) -> None:
        self.all_present.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
