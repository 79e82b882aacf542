"""Text for a paper that must not be refused: what the type has not is replaced where everybody sees it, and counted."""

import unicodedata

from station.printing.fonts import missing_glyphs, plain

REPLACEMENT = "□"
MOST_NAMED = 24


class Ink:
    """Makes text printable, and remembers which characters could not be."""

    def __init__(self) -> None:
        self.missing: dict[str, None] = {}
        self._known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """One clean row. Every character that would not come out is a `□`."""
        if text not in self._known:
            self._known[text] = self._made(text)
        return self._known[text]

    def spelled(self, text: str) -> str:
        """As called, and behind it the code points where characters are missing: a name stays one that can be told."""
        missing = any(missing_glyphs(text))
        points = " ".join(_point(character) for character in plain(text)[:MOST_NAMED]) if missing else ""
        return f"{self(text)} ({points})" if points else self(text)

    def named(self) -> tuple[str, ...]:
        """The characters that could not be printed: code point, and Unicode's name for it where that says more."""
        return tuple(f"{_point(one)} {_name(one)}".strip() for one in self.missing)

    def _made(self, text: str) -> str:
        missing = missing_glyphs(text)
        clean = plain(text)
        for character in missing:
            self.missing[character] = None
        if not missing:
            return clean
        return "".join(REPLACEMENT if one in missing or unicodedata.category(one) == "Cs" else one for one in clean)


def _name(character: str) -> str:
    name = unicodedata.name(character, "").lower()
    return "" if name.startswith("cjk ") else name


def _point(character: str) -> str:
    return f"U+{ord(character):04X}"
