"""A badge: a random number on a card, which is a secret. Only its HMAC is ever kept."""

import base64
import hashlib
import hmac
import secrets

_BITS = 128
RECOVERY_GROUPS = 4


def new_badge() -> str:
    """The text of a new badge: `B-` and 26 letters and digits of base 32 (RFC 4648), 128 random bits."""
    return "B-" + _base32(secrets.token_bytes(_BITS // 8))


def new_recovery_code() -> str:
    """A new code to get in with when every PIN is lost: 80 random bits in groups of four."""
    text = _base32(secrets.token_bytes(10))
    return "-".join(text[place : place + 4] for place in range(0, len(text), 4))


def plain_code(code: str) -> str:
    """A recovery code as it was given, whatever somebody made of its hyphens and letters."""
    return "".join(character for character in code.upper() if character.isascii() and character.isalnum())


def fingerprint(key: bytes, badge: str) -> bytes:
    """What is kept of a badge: HMAC-SHA256 (RFC 2104) under the station's own key."""
    return hmac.digest(key, badge.upper().encode(), hashlib.sha256)


def _base32(content: bytes) -> str:
    return base64.b32encode(content).decode().rstrip("=")
