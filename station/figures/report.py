"""Figures as tables in words, for files and for the command line."""

from station.domain.case import RequestType
from station.domain.figures import AFTER_LIMIT, BEFORE_LIMIT, Step, stepped
from station.domain.photography import Flaw
from station.domain.reason_words import reason_words
from station.domain.verdict import Reason
from station.exchange.spreadsheet import Cell, Sheet
from station.figures.words import Word, said
from station.views.figures import FiguresView, Headline, Verdicts


def sheets(view: FiguresView, language: str) -> tuple[Sheet, ...]:
    """Every figure of the view, one table for each subject; by person only where the view has any."""

    def header(*words: Word) -> tuple[str, ...]:
        return tuple(said(word, language) for word in words)

    judged = (Word.UNITS, Word.CONFIRMED, Word.REFUSED)
    days = stepped(view.by_day, view.asked.period, Step.DAY)
    types = {said(kind, language): view.by_type.get(kind, Verdicts()) for kind in RequestType}
    categories = {name or said(Word.NO_CATEGORY, language): found for name, found in view.by_category.items()}
    reasons = [(reason_words((reason,), language)[0], view.reasons.get(reason, 0)) for reason in Reason]
    flaws = [(said(flaw, language), view.flaws.get(flaw, 0)) for flaw in Flaw]
    people = [(person.name, person.parcels, person.median) for person in view.people]
    made = (
        (Word.SUMMARY, header(Word.FIGURE, Word.VALUE, Word.BEFORE), _summary(view, language)),
        (Word.BY_DAY, header(Word.DAY, Word.PARCELS), tuple((day.isoformat(), count) for day, count in days)),
        (Word.BY_HOUR, header(Word.HOUR, Word.PARCELS), tuple(enumerate(view.by_hour))),
        (Word.BY_TYPE, header(Word.TYPE, *judged), _judged(types)),
        (Word.BY_CATEGORY, header(Word.CATEGORY, *judged), _judged(categories)),
        (Word.BY_REASON, header(Word.REASON, Word.UNITS), _most_first(reasons)),
        (Word.BY_TIME, header(Word.HOURS, Word.PARCELS), _times(view, language)),
        (Word.BY_FLAW, header(Word.FLAW, Word.PHOTOGRAPHS), _most_first(flaws)),
        (Word.BY_PERSON, header(Word.PERSON, Word.PARCELS, Word.MEDIAN), tuple(people)),
    )
    return tuple(
        Sheet(said(title, language), heads, rows) for title, heads, rows in made if rows or title is not Word.BY_PERSON
    )


def as_text(tables: tuple[Sheet, ...]) -> str:
    """The tables for a terminal, one under the other."""
    lines: list[str] = []
    for table in tables:
        shown = [tuple(_shown(cell) for cell in row) for row in (table.header, *table.rows)]
        widths = [max(len(row[column]) for row in shown) for column in range(len(table.header))]
        lines += [table.title, *("  " + _aligned(row, widths) for row in shown), ""]
    return "\n".join(lines)


def _aligned(row: tuple[str, ...], widths: list[int]) -> str:
    first, *others = zip(row, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(text.rjust(width) for text, width in others)]).rstrip()


def _shown(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell * 100:.1f} %"
    return "–" if cell is None else "".join(letter if letter.isprintable() else " " for letter in str(cell))


def _summary(view: FiguresView, language: str) -> tuple[tuple[Cell, ...], ...]:
    period = view.asked.period
    about: list[tuple[Cell, ...]] = [
        (said(Word.STATION, language), view.asked.station or said(Word.ALL_STATIONS, language), None),
        (said(Word.FIRST_DAY, language), period.first.isoformat(), None),
        (said(Word.LAST_DAY, language), period.last.isoformat(), None),
    ]
    pairs = zip(_headline(view.now), _headline(view.before), strict=True)
    return (*about, *((said(word, language), now, before) for (word, now), (_, before) in pairs))


def _headline(head: Headline) -> tuple[tuple[Word, Cell], ...]:
    return (
        (Word.PARCELS, head.parcels),
        (Word.MEDIAN, head.median),
        (Word.P90, head.p90),
        (Word.UNITS, head.judged),
        (Word.REFUSED, head.refused),
        (Word.REFUSED_SHARE, head.refused_share),
        (Word.LATE, head.late),
        (Word.LATE_SHARE, head.late_share),
        (Word.AGAINST, head.against),
        (Word.AGAINST_SHARE, head.against_share),
        (Word.BY_FLAW, head.poor),
    )


def _judged(kinds: dict[str, Verdicts]) -> tuple[tuple[Cell, ...], ...]:
    return tuple((kind, found.all, found.confirmed, found.refused) for kind, found in kinds.items())


def _most_first(counted: list[tuple[str, int]]) -> tuple[tuple[Cell, ...], ...]:
    return tuple(sorted(counted, key=lambda entry: -entry[1]))


def _times(view: FiguresView, language: str) -> tuple[tuple[Cell, ...], ...]:
    part = view.limit_hours / BEFORE_LIMIT
    names = [f"{part * place:g}–{part * (place + 1):g}" for place in range(BEFORE_LIMIT + AFTER_LIMIT)]
    last = said(Word.AND_MORE, language).format(hours=f"{part * (BEFORE_LIMIT + AFTER_LIMIT):g}")
    return tuple(zip((*names, last), view.times, strict=True))
