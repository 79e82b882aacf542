"""How much text an operation takes, and in what shape it is kept."""

from station.domain.codes import LONGEST
from station.errors import Refusal, Refused
from station.exchange.plain_text import one_line, plain

NOTE = 10_000
NAME = 200
LOGIN = 64


def clean(text: str, limit: int) -> str:
    """The text in NFC without control characters and lone surrogates. Raises Refused when it is too long."""
    normal = plain(text).strip()
    if len(normal) > limit:
        raise Refused(Refusal.TOO_LONG, limit=limit, length=len(normal))
    return normal


def as_code(text: str) -> str:
    """What was scanned or typed as one line that every database accepts; no code is longer than this."""
    return one_line(text[: 2 * LONGEST])[:LONGEST]
