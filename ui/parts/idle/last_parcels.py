"""The last parcels of this bench: state, number and time; a tap opens the history."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from station.views.bench import LastParcel
from ui import theme
from ui.parts.card import Card
from ui.parts.chip import chip_width, paint_chip
from ui.parts.face import mixed
from ui.parts.label import Label
from ui.words import words

_HEIGHT = 66


class ParcelRow(QAbstractButton):
    """One parcel: its number and time, its state below."""

    def __init__(self, parcel: LastParcel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_parcel(parcel)

    def show_parcel(self, parcel: LastParcel) -> None:
        """The row stands for this parcel, in the words of the moment."""
        self.parcel = parcel
        self.setAccessibleName(f"{parcel.rma_number}, {words.case_state(parcel.state)}, {words.clock(parcel.at)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.hasFocus():
            painter.setPen(QColor(tokens.brand) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(mixed(QColor(tokens.brand_soft), QColor(tokens.card), 0.6))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -2), 10, 10)
        clock = words.clock(self.parcel.at)
        time_font, font = theme.font("muted", tabular=True), theme.font("strong")
        time_width = QFontMetrics(time_font).horizontalAdvance(clock) + 4
        painter.setFont(time_font)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(self.rect().adjusted(0, 8, -10, 0), Qt.AlignmentFlag.AlignRight, clock)
        room = self.width() - time_width - 28
        shown = QFontMetrics(font).elidedText(self.parcel.rma_number, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(self.rect().adjusted(10, 8, 0, 0), Qt.AlignmentFlag.AlignLeft, shown)
        text = words.case_state(self.parcel.state)
        where = QRectF(10, 33, min(chip_width(text), self.width() - 20), 24)
        paint_chip(painter, where, words.state_meaning(self.parcel.state), text)


class LastParcels(Card):
    """`case_chosen` carries the RMA number that was tapped."""

    case_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8, spacing=0)
        self._title, self._none = Label("", "small"), Label("", "muted", wrap=True)
        for label in (self._title, self._none):
            label.setContentsMargins(10, 6, 10, 6)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._rows: list[ParcelRow] = []
        self._parcels: tuple[LastParcel, ...] = ()
        self.body.addWidget(self._title)
        self.body.addWidget(self._none)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.setMinimumHeight(110)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        room = self.height() - self._title.sizeHint().height() - 2 * 8
        for place, row in enumerate(self._rows):
            row.setVisible((place + 1) * _HEIGHT <= room)

    def show_parcels(self, parcels: tuple[LastParcel, ...]) -> None:
        """These parcels are listed, as many as fit."""
        self._parcels = parcels
        while len(self._rows) > len(parcels):
            row = self._rows.pop()
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        for row, parcel in zip(self._rows, parcels, strict=False):
            row.show_parcel(parcel)
        for parcel in parcels[len(self._rows) :]:
            row = ParcelRow(parcel, self)
            row.clicked.connect(self._pressed)
            self._column.addWidget(row)
            self._rows.append(row)
        self._none.setVisible(not parcels)
        self._show_what_fits()

    def rows(self) -> tuple[ParcelRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Last parcels"))
        self._none.setText(self.tr("The parcels that you finish appear here."))
        self.show_parcels(self._parcels)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @Slot()
    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, ParcelRow):
            self.case_chosen.emit(row.parcel.rma_number)
