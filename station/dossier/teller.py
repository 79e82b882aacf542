"""Says the facts of a case in the dossier's language: codes, times, money, people, and other people's words."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from zoneinfo import ZoneInfo

from station.domain.reduction import Reduction
from station.domain.verdict import Reception, Verdict
from station.dossier.names import Names
from station.printing.dossier_words import DossierWords, Phrases
from station.printing.legible import Ink
from station.views.case import ItemView, UnitView
from station.views.dossier import DossierView, Place

NOTHING_TO_JUDGE = (Reception.MISSING, Reception.UNDECLARED)
UNKNOWN = "–"
SIGNS = {Verdict.CONFIRM: "✓", Verdict.REFUSE: "■", Verdict.HOLD: "▲"}
_COMMA = ("it", "fr")
COLONS = {"fr": " :"}


@dataclass(frozen=True, slots=True)
class Teller:
    """What a chapter needs to speak."""

    view: DossierView
    words: DossierWords
    names: Names
    ink: Ink

    @property
    def p(self) -> Phrases:
        """The dossier's own sentences."""
        return self.words.phrases

    def code(self, code: StrEnum | None) -> str:
        """A code of the trade; a dash where there is none."""
        return UNKNOWN if code is None else self.words.code(code)

    def written(self, text: str) -> str:
        """What somebody wrote, line by line."""
        return self._lines(self.names.hide(text, written=True))

    def called(self, text: str) -> str:
        """What a thing is called: a product, a carrier, a station."""
        return self._lines(self.names.hide(text))

    def day(self, day: date | None) -> str:
        """22/11/2026; empty where there is none."""
        return "" if day is None else f"{day:%d/%m/%Y}"

    def minute(self, at: datetime | None) -> str:
        """22/11/2026 10:47 at the warehouse; empty where there is none."""
        return "" if at is None else f"{self._here(at):%d/%m/%Y %H:%M}"

    def second(self, at: datetime) -> str:
        """22/11/2026 10:47:12 at the warehouse."""
        return f"{self._here(at):%d/%m/%Y %H:%M:%S}"

    def money(self, amount: str | None, currency: str | None) -> str:
        """749,00 EUR; empty where there is none, and as it came when it is no number."""
        if not amount:
            return ""
        try:
            text = f"{Decimal(amount):.2f}"
        except InvalidOperation:
            text = self.ink(amount)
        return f"{text.replace('.', ',') if self.words.language in _COMMA else text} {self.ink(currency or '')}".strip()

    def reduction(self, kept: Reduction, currency: str | None) -> str:
        """What is kept from the refund."""
        amount = f"{kept.percent} %" if kept.percent is not None else self.money(str(kept.amount), currency)
        return self.p.kept.format(amount=amount)

    def place(self, place: Place) -> str:
        """Which unit; what nobody announced stands in no line of the request."""
        if place[0] == 0:
            return f"0.{place[1]} {self.code(Reception.UNDECLARED)}"
        return self.p.unit.format(line=place[0], unit=place[1])

    def verdict(self, unit: UnitView) -> str:
        """The verdict with its sign; of what there was nothing to judge, why."""
        if unit.verdict is not None:
            return f"{SIGNS[unit.verdict]} {self.code(unit.verdict)}"
        return f"▲ {self.code(unit.reception)}" if unit.reception in NOTHING_TO_JUDGE else self.p.not_judged

    def product(self, item: ItemView, unit: UnitView) -> str:
        """What it is called, by customer service or by whoever found it."""
        return self.called(item.name) or self.written(unit.found_name) or self.p.undeclared

    def pair(self, name: str, value: object) -> str:
        """A name with its value, as the language sets the colon."""
        return f"{name}{COLONS.get(self.words.language, ':')} {value}"

    def number(self) -> str:
        """The RMA number."""
        return self.ink(self.view.case.rma_number)

    def _lines(self, text: str) -> str:
        return "\n".join(line for line in (self.ink(line) for line in text.splitlines()) if line)

    def _here(self, at: datetime) -> datetime:
        return at.astimezone(ZoneInfo(self.view.zone))
