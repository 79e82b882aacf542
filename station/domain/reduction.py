"""A reduced refund: a part of the price is kept because the goods have lost value; in per cent or as an amount."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


@dataclass(frozen=True, slots=True)
class Reduction:
    """What is kept from the refund: `percent` (1 to 99) or `amount` (more than nothing, less than the price)."""

    percent: int | None = None
    amount: Decimal | None = None

    @property
    def text(self) -> str:
        """As a row holds it."""
        return f"{self.percent}%" if self.percent is not None else f"{self.amount}"

    def fits(self, price: Decimal | None) -> bool:
        """Whether so much can be kept from this price; an amount needs a price that is known."""
        if self.percent is not None:
            return self.amount is None and 1 <= self.percent <= 99
        return self.amount is not None and price is not None and 0 < self.amount < price


def reduction_of(text: str) -> Reduction | None:
    """The reduction that a row holds or that somebody typed ("20%", "15.00", "15,00"); None when it says nothing."""
    plain = text.strip().replace(",", ".").replace(" ", "")
    if not plain or not plain.isascii():
        return None
    if plain.endswith("%"):
        return Reduction(percent=int(plain[:-1])) if plain[:-1].isdigit() and len(plain) <= 4 else None
    try:
        amount = Decimal(plain)
        return Reduction(amount=amount.quantize(Decimal("0.01"))) if amount >= 0 and len(plain) <= 12 else None
    except InvalidOperation:  # no number, not a number, or one with more digits than money has
        return None
