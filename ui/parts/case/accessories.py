"""What belongs to the product, thing by thing: a tap says present, the next one missing."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from station.views.case import Accessory
from ui import theme
from ui.parts import icon
from ui.parts.drawn import Drawn
from ui.parts.face import Face, paint_face
from ui.parts.segmented import Answer
from ui.parts.two_lines import broken

_CELL, _WIDEST = 104, 180
_ASIDE = 40
"""What the sign of a settled accessory and the edges take from the room for its name."""
_WORD = 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class AccessoryToggle(QAbstractButton):
    """One accessory: not looked at, present, or missing; the sign and the word say which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.accessory = Accessory("", None)
        self._drawn = Drawn(self)
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
        self._drawn.paint((self.accessory, self.state_word(), self.hasFocus()), self._draw)

    def _draw(self, painter: QPainter) -> None:
        tokens = theme.tokens_of(self)
        meaning: dict[bool | None, theme.Meaning] = {None: "plain", True: "brand", False: "stop"}
        tone = theme.tone(tokens, meaning[self.accessory.present])
        settled = self.accessory.present is not None
        ring = QColor(tokens.brand) if self.hasFocus() else None
        ground = tone.soft if settled else QColor(tokens.card)
        border = tone.ink if settled else QColor(tokens.edge)
        paint_face(painter, QRectF(self.rect()), Face(ground, border, 2 if settled else 1.2, ring, 10))
        if settled:
            sign = QRectF(10, self.height() / 2 - 9, 18, 18)
            icon.paint(painter, "ok" if self.accessory.present else "cross", tone.ink, sign)
        self._paint_words(painter, self.words_room(), tone.ink)

    def words_room(self) -> QRectF:
        """Where the name stands: beside the sign, once there is one."""
        settled = self.accessory.present is not None
        return QRectF(34 if settled else 10, 0, self.width() - (_ASIDE if settled else 20), self.height())

    def _paint_words(self, painter: QPainter, room: QRectF, ink: QColor) -> None:
        missing = self.accessory.present is False
        strong, small = theme.font("strong", size=14), theme.font("small", size=12)
        lines = name_lines(self.accessory.name, strong, room.width())
        if missing and len(lines) > 1:
            strong = theme.font("strong", size=13)
        painter.setPen(ink)
        painter.setFont(strong)
        aligned = Qt.AlignmentFlag.AlignLeft if self.accessory.present is not None else Qt.AlignmentFlag.AlignHCenter
        low = _WORD if missing else 0
        step = min(QFontMetrics(strong).lineSpacing(), (self.height() - 8 - low) // 2)
        top = (self.height() - step * len(lines) - low) / 2
        for place, line in enumerate(lines):
            painter.drawText(
                QRectF(room.left(), top + place * step, room.width(), step), aligned | _MIDDLE, line.strip()
            )
        if missing:
            painter.setFont(small)
            under = QRectF(room.left(), top + step * len(lines), room.width(), low)
            painter.drawText(under, aligned | _MIDDLE, self.state_word())


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
        """How wide a cell must be so that no word of a name is torn and the whole name fits beside its sign."""
        type_face = theme.font("strong", size=14)
        return max([_CELL, *(_width_for(accessory.name, type_face) for accessory in self._shown)])

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


def name_lines(name: str, type_face: QFont, width: float) -> list[str]:
    """The name on one line, or on two of much the same length; cut short only where not even that fits."""
    metrics = QFontMetrics(type_face)
    if metrics.horizontalAdvance(name) <= width:
        return [name]
    lines = _halves(name, metrics)
    fits = all(metrics.horizontalAdvance(line) <= width for line in lines)
    return lines if fits else broken(name, type_face, width, 2)


def _halves(name: str, metrics: QFontMetrics) -> list[str]:
    """The name broken between two of its words so that the longer part is as short as can be."""
    words = name.split()
    splits = [[" ".join(words[:place]), " ".join(words[place:])] for place in range(1, len(words))] or [[name]]
    return min(splits, key=lambda lines: max(metrics.horizontalAdvance(line) for line in lines))


def _width_for(name: str, type_face: QFont) -> int:
    """The width of a cell in which the name stands on two lines that break between words; at most the widest."""
    metrics = QFontMetrics(type_face)
    return min(_WIDEST, max(metrics.horizontalAdvance(line) for line in _halves(name, metrics)) + _ASIDE + 2)
