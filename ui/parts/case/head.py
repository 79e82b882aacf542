"""The head of a case: what was asked for, the RMA number, who sent it, and what is right or to look at."""

from datetime import datetime

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from station.domain.deadlines import USUAL
from station.views.case import CaseView
from ui import theme
from ui.parts.card import Card, line
from ui.parts.case.checks import checks_of
from ui.parts.check_list import CheckList
from ui.parts.chip import Chip, chip_width
from ui.parts.label import Label, isolated
from ui.parts.two_lines import TwoLines
from ui.words import words


class CaseHead(Card):
    """Shows the case as a whole; its lines are judged at the moment it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=13, spacing=3)
        self.limits = USUAL
        """When the refund turns amber and red."""
        self._view: CaseView | None = None
        self._now: datetime | None = None
        self._brief = False
        self._type = Chip("brand")
        self._number = Label(role="number", elide=True)
        self._who = Label(role="strong", elide=True)
        self._order = TwoLines("small", tone="muted")
        self._checks = CheckList("muted", spacing=3, size=14)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self._type)
        self.body.addWidget(self._number)
        self.body.addWidget(self._who)
        self.body.addWidget(self._order)
        self.body.addSpacing(4)
        self.body.addWidget(line())
        self.body.addSpacing(4)
        self.body.addWidget(self._checks)

    def show_case(self, view: CaseView, now: datetime) -> None:
        """The head speaks of this case at this moment."""
        same = self._view is not None and _outside(self._view) == _outside(view)
        self._view, self._now = view, now
        if not same:
            self._say()
        self._say_checks()

    def set_brief(self, brief: bool) -> None:
        """Of the lines only those that are more than an agreement stay: the clock, the carriage, what to look at."""
        if brief != self._brief:
            self._brief = brief
            self._say_checks()

    def _say_checks(self) -> None:
        if self._view is not None and self._now is not None:
            found = checks_of(self._view, self._now, self.limits)
            self._checks.show_checks(tuple(check for check in found if not self._brief or check.meaning != "ok"))

    def retranslate(self) -> None:
        """The words are in the language of the moment."""
        if self._view is not None and self._now is not None:
            self._say()
            self._say_checks()

    def _say(self) -> None:
        view = self._view
        assert view is not None
        self._number.setText(view.rma_number)
        self._fit()
        self._who.setText(view.customer.name)

    def _order_words(self, view: CaseView, first: str) -> str:
        parts = [first] if first else []
        if view.customer.kind:
            parts.append(words.customer_kind(view.customer.kind))
        if view.customer.city:
            parts.append(isolated(view.customer.city))
        if view.parcels and view.parcels > 1:
            parts.append(self.tr("{n} parcels").format(n=view.parcels))
        if view.order_number:
            parts.append(self.tr("order {number}").format(number=isolated(view.order_number)))
        return " · ".join(parts)

    def _fit(self) -> None:
        """A long number is written smaller rather than cut; the resolution moves down where it does not fit."""
        room = self.width() - 36
        if self._view is not None:
            self._say_type(self._view, room + 6)
        for size in (30, 26, 22, 18):
            font = theme.font("number", size=size)
            if QFontMetrics(font).horizontalAdvance(self._number.full_text()) <= room:
                break
        self._number.setFont(font)

    def _say_type(self, view: CaseView, room: int) -> None:
        wanted = words.resolution(view.resolution) if view.resolution else ""
        asked = words.request_type(view.request_type)
        whole = f"{asked} → {wanted}" if wanted else asked
        fits = chip_width(whole, sign=False) <= room
        self._type.say("brand", whole if fits else asked)
        self._order.setText(self._order_words(view, "" if fits else f"→ {wanted}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._checks.repaint_signs()


def _outside(view: CaseView) -> tuple[object, ...]:
    """What the head says of the case apart from its checks."""
    return (view.rma_number, view.request_type, view.resolution, view.customer, view.parcels, view.order_number)
