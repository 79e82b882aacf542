"""Whether a return label can be addressed to this customer: asked before goods are refused, not at the printer."""

from station.domain.label_text import Recipient, is_letter_box, missing_from
from station.errors import Refusal, Refused

ORDINARY = "\u0250"
"""The first character that is in none of the alphabets of western and central Europe: all of those can be printed."""


def refuse_bad_address(recipient: Recipient) -> None:
    """Raises Refused(NO_ADDRESS, missing), (LETTER_BOX) or (UNPRINTABLE_ADDRESS, characters): the unit can be held."""
    if missing := missing_from(recipient):
        raise Refused(Refusal.NO_ADDRESS, missing=missing)
    if any(is_letter_box(line) for line in recipient.lines):
        raise Refused(Refusal.LETTER_BOX)
    if characters := _unprintable(recipient):
        raise Refused(Refusal.UNPRINTABLE_ADDRESS, characters=" ".join(characters))


def _unprintable(recipient: Recipient) -> str:
    """The characters of the address that the label's type does not have, each once."""
    parts = (recipient.name, *recipient.lines, recipient.postal_code, recipient.city, recipient.province)
    whole = " ".join(parts)
    if all(character < ORDINARY for character in whole):
        return ""
    from station.printing.fonts import missing_glyphs  # reads the fonts: only for addresses that need it

    return missing_glyphs(whole)
