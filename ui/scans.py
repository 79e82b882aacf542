"""What a scan means right now: the code is read once, and its meaning depends on what is open."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from station.domain import codes
from station.domain.commands import TEST_CODE
from station.domain.layouts import Garbled
from station.domain.scanner_layout import Arrival, Comparison, compare
from ui.scanner_keys import ScannerKeys
from ui.words.scanner_words import comparison_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from station.desk import Desk
    from station.views.case import CaseView
    from ui.flow import Flow
    from ui.tasks import Tasks

SAME_GESTURE = 0.5
"""Seconds within which the same code scanned again is the same gesture."""


class Scans(QObject):
    """Every scan is answered at once, whatever page is shown."""

    def __init__(self, flow: Flow, tasks: Tasks, desk: Desk) -> None:
        super().__init__(flow)
        self._flow = flow
        self._keys = ScannerKeys(tasks, desk, self)
        self._last = (0, 0.0)
        self.trial: Callable[[str], None] | None = None
        """While a scanner is being tried its scans go here and mean nothing else; a badge stays a badge."""
        self.taking: Callable[[str, bool], bool] | None = None
        """Asked first what a parcel's code means: whether it was taken in, as one of many."""

    @Slot(object)
    def scan_keys(self, raw: str) -> None:
        """The characters that a scanner has typed: it may have been set up for another keyboard."""
        heard = raw if self.trial is not None else self._keys.heard(raw)
        if isinstance(heard, str):
            self.scan(heard)
        elif not self._flow.signed_in:
            self._flow.say("look", self.tr("The scanner's keyboard layout does not match. Sign in first."))
        else:
            self._flow.garbled(heard)

    @Slot(object)
    def heal(self, found: Garbled) -> None:
        """Somebody says that this is what the label says: so it is read from now on."""
        self._keys.confirm(found)
        self.scan(found.healed)

    @Slot(object)
    def write(self, text: str) -> None:
        """A number that somebody typed, or chose from a list of similar ones."""
        self.scan(text, typed=True)

    @Slot(object)
    def see(self, raw: str) -> None:
        """A code lies under the camera. The label of another case that lies about takes nobody's open case away.

        Nor is it a wrong label on a parcel: nobody has scanned it, and the label that it came with lies there as well.
        """
        case, expected = self._flow.case_work.case, self._flow.verdict_work.expected()
        match codes.read(raw, self._flow.forms):
            case codes.RmaNumber(text) | codes.ReturnCode(text, _) | codes.UnitTag(text) if (
                expected is not None and text.upper() != expected.upper()
            ):
                if not expected.upper().startswith(text.upper()):
                    said = self.tr("The camera sees {number}, not the label {expected}.")
                    self._flow.say("look", said.format(number=text, expected=expected))
            case codes.RmaNumber(text) | codes.ReturnCode(text, _) | codes.UnitTag(text) if self._is_other(text, case):
                if self._flow.case_work.is_shown():  # elsewhere nobody holds a label to the camera
                    said = self.tr("The camera sees {number}: put this case aside first if you mean it.")
                    self._flow.say("look", said.format(number=text))
            case codes.RmaNumber(text) if self._flow.case_work.is_whole(text):
                self._flow.tick()  # it lies under the camera as long as the parcel does
            case code if self._flow.asides.has_its_tag() and not isinstance(code, codes.Command | codes.Badge):
                self._flow.tick()  # so does what stands on a parcel that was put aside
            case _:
                self.scan(raw)

    def _is_other(self, number: str, case: CaseView | None) -> bool:
        return case is not None and not number.upper().startswith(case.rma_number.upper())

    @Slot(object)
    def scan(self, raw: str, typed: bool = False) -> None:
        """The raw characters of one scan, from the wedge, the serial scanner, the camera or the keyboard."""
        flow = self._flow
        code = codes.read(raw, flow.forms)
        if self.trial is not None and not isinstance(code, codes.Badge):
            self.trial(raw)
        elif self._is_same_gesture(code):
            flow.tick()
        elif isinstance(code, codes.Badge):
            flow.door.badge(code.secret)
        elif not flow.signed_in:
            flow.say("look", self.tr("Sign in first."))
        elif flow.clear_stop() and isinstance(code, codes.Command):
            flow.tick()  # it was meant before the stop was seen
        elif (found := _tried(raw)) is not None:
            flow.say(*comparison_words(found))
        else:
            self._answer(code, typed)

    def _answer(self, code: codes.Code, typed: bool) -> None:
        flow = self._flow
        match code:
            case codes.Command(verb):
                flow.command(verb)
            case codes.Unreadable():
                flow.unreadable(self.tr("This code cannot be read. Scan it again or type the number."))
            case _ if self.taking is not None and self.taking(_text_of(code), typed):
                return
            case codes.RmaNumber(text) | codes.ReturnCode(text, _) | codes.UnitTag(text):
                self._number(text, typed)
            case codes.ProductCode():
                self._product(code)
            case codes.TrackingNumber(text, _) | codes.WebAddress(text):
                self._other(text, typed, is_none=flow.case_work.wants_another_serial(text))
            case codes.UnknownCode(text):
                self._other(text, typed)

    def _other(self, text: str, typed: bool, is_none: bool = False) -> None:
        flow = self._flow
        if flow.case_work.travelled_as(text):
            flow.case_work.joins(text)
            flow.tick()  # the carrier's label of this very parcel, not a serial number
        elif flow.case_work.turns_to_product(text):
            flow.say("ok", self.tr("The right item."))  # as the shop wrote it down, though its check digit be wrong
        elif is_none:
            flow.say("look", self.tr("This is no serial number: {code}. Scan the one on the item.").format(code=text))
        elif not flow.case_work.takes_serial(text):
            flow.open(text, typed)

    def _number(self, text: str, typed: bool) -> None:
        if self._flow.verdict_work.expected():
            self._flow.verdict_work.scan_back(text.upper())
        elif said := self._flow.case_work.another_expected(text):
            self._flow.say("look", said)
        else:
            self._flow.case_work.read_again(text)
            self._flow.open(text, typed)

    def _product(self, code: codes.ProductCode) -> None:
        flow = self._flow
        if flow.case_work.case is None:
            flow.open(code.gtin)  # it may be a carrier's number all the same; else the cases that expect it are shown
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


def _text_of(code: codes.Code) -> str:
    """What stands in the code, as it is looked for."""
    return code.gtin if isinstance(code, codes.ProductCode) else getattr(code, "text", "")


def _tried(raw: str) -> Comparison | None:
    """Somebody scanned the test code of the command sheet; None for every other code."""
    found = compare(TEST_CODE, raw.strip(" \t\r\n"))
    return found if found.arrival in (Arrival.SAME, Arrival.LAYOUT) else None
