"""What a chart shows: columns side by side, or bars under each other; values only, and what they say in a sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from ui import theme

SIGNS: dict[theme.Meaning, str] = {"ok": "✓ ", "stop": "✕ "}
"""What stands before a number whose bar has this colour: colour alone says nothing."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `tick` is written under it where there is room, `name` says it in full."""

    tick: str
    name: str
    value: int
    meaning: theme.Meaning = "brand"


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns from left to right; after so many of them a line marks a limit."""

    columns: tuple[Column, ...]
    limit_after: int | None = None
    limit: str = ""
    at_edges: bool = False
    """Whether a tick says where its column begins, and not what it is."""

    def spoken(self) -> str:
        """Every value that is not nothing."""
        return "; ".join(f"{column.name}: {number(column.value)}" for column in self.columns if column.value)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of one or more parts, its name above it."""

    name: str
    parts: tuple[tuple[int, theme.Meaning], ...]
    aside: str = ""
    """What is written beside the numbers."""
    is_rest: bool = False
    """Whether it holds those for which there was no room."""

    @property
    def total(self) -> int:
        """All parts together."""
        return sum(value for value, _ in self.parts)

    def numbers(self) -> str:
        """The numbers of the bar, with the signs of their colours where there are several."""
        if len(self.parts) == 1:
            return number(self.total)
        return "  ".join(f"{SIGNS.get(meaning, '')}{number(value)}" for value, meaning in self.parts)

    def text(self) -> str:
        """The numbers of the bar, and what is written beside them."""
        return f"{self.numbers()}  {self.aside}".rstrip()


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from top to bottom; those for which there is no room are one, called `rest`."""

    bars: tuple[Bar, ...]
    rest: str = ""

    def spoken(self) -> str:
        """Every bar with its numbers."""
        return "; ".join(f"{bar.name}: {bar.text()}" for bar in self.bars)

    def fitted(self, room: int) -> tuple[Bar, ...]:
        """At most so many bars; the last one holds what is left."""
        if len(self.bars) <= room:
            return self.bars
        shown, left = self.bars[: room - 1], self.bars[room - 1 :]
        meanings = dict.fromkeys(meaning for bar in left for _, meaning in bar.parts)
        sums = tuple((sum(value for bar in left for value, of in bar.parts if of == m), m) for m in meanings)
        return (*shown, Bar(self.rest.format(n=len(left)), sums, is_rest=True))


Chart = Columns | Bars


def number(value: int) -> str:
    """A whole number as the language writes it."""
    return QLocale().toString(value)
