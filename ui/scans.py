"""What a scan means right now: the code is read once, and its meaning depends on what is open."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain import codes
from station.domain.commands import TEST_CODE
from station.domain.scanner_layout import Arrival, Comparison, compare, meant
from ui.scanner_words import comparison_words, layout_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.flow import Flow

SAME_GESTURE = 0.5
"""Seconds within which the same code scanned again is the same gesture."""


class Scans(QObject):
    """Every scan is answered at once, whatever page is shown."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(flow)
        self._flow = flow
        self._last = (0, 0.0)
        self.trial: Callable[[str], None] | None = None
        """While a scanner is being tried its scans go here and mean nothing else; a badge stays a badge."""

    @Slot(object)
    def scan(self, raw: str) -> None:
        """The raw characters of one scan, from the wedge, the serial scanner, the camera or the keyboard."""
        flow = self._flow
        code = codes.read(raw, flow.forms)
        if self.trial is not None and not isinstance(code, codes.Badge):
            self.trial(raw)
        elif self._is_same_gesture(code):
            flow.tick()
        elif isinstance(code, codes.Badge):
            flow.badge(code.secret)
        elif not flow.signed_in:
            flow.say("look", self.tr("Sign in first."))
        elif flow.clear_stop() and isinstance(code, codes.Command):
            flow.tick()  # it was meant before the stop was seen
        elif (found := _tried(raw)) is not None:
            flow.say(*comparison_words(found))
        else:
            self._answer(code, raw.strip())

    def _answer(self, code: codes.Code, raw: str) -> None:
        flow = self._flow
        match code:
            case codes.Command(verb):
                flow.command(verb)
            case codes.Unreadable() | codes.UnknownCode() if (found := meant(raw, flow.forms.is_rma)) is not None:
                flow.stop(self.tr("The scanner uses another keyboard"), layout_words(found))
            case codes.Unreadable():
                flow.say("look", self.tr("This code cannot be read. Scan it again or type the number."))
            case codes.RmaNumber(text) | codes.ReturnCode(text, _) | codes.UnitTag(text):
                self._number(text)
            case codes.ProductCode():
                self._product(code)
            case codes.TrackingNumber(text, _) | codes.UnknownCode(text):
                if not flow.case_work.takes_serial(text):
                    flow.open(text)

    def _number(self, text: str) -> None:
        if self._flow.verdict_work.expected():
            self._flow.verdict_work.scan_back(text.upper())
        else:
            self._flow.open(text)

    def _product(self, code: codes.ProductCode) -> None:
        flow = self._flow
        if flow.case_work.case is None:
            flow.wrong_code(code)
        elif not flow.case_work.turns_to_product(code.gtin):
            names = ", ".join(item.name for item in flow.case_work.case.items if item.name)
            text = self.tr("Expected: {names}. Scanned: {code}.").format(names=names, code=code.gtin)
            flow.stop(self.tr("Wrong item"), text)
        elif code.serial:
            flow.case_work.takes_serial(code.serial)
        else:
            flow.say("ok", self.tr("The right item."))

    def _is_same_gesture(self, code: codes.Code) -> bool:
        before, at = self._last
        now, seen = monotonic(), hash(code)
        self._last = (seen, now)
        return seen == before and now - at < SAME_GESTURE and not isinstance(code, codes.Command)


def _tried(raw: str) -> Comparison | None:
    """Somebody scanned the test code of the command sheet; None for every other code."""
    found = compare(TEST_CODE, raw.strip(" \t\r\n"))
    return found if found.arrival in (Arrival.SAME, Arrival.LAYOUT) else None
