"""How much text an operation takes, and in what shape it is kept."""

import unicodedata

from station.errors import Refusal, Refused

NOTE = 10_000
NAME = 200


def clean(text: str, limit: int) -> str:
    """The text in NFC without control characters and lone surrogates. Raises Refused when it is too long."""
    kept = "".join(
        character for character in text if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
    )
    normal = unicodedata.normalize("NFC", kept).strip()
    if len(normal) > limit:
        raise Refused(Refusal.TOO_LONG, limit=limit, length=len(normal))
    return normal
