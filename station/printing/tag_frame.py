"""What the tags of 100 × 50 mm share: heading and time, the lines below them, the station and the copy at the foot."""

from station.printing.fonts import Cut, missing_glyphs, width
from station.printing.label_frame import LEFT, RIGHT, ROOM, rule
from station.printing.sheet import MM, Sheet
from station.printing.typeset import Line, fit, printable, shrink

CODE_TOP, CODE_HIGH = 22.4 * MM, 15 * MM
_LONGEST = 120


def head(sheet: Sheet, heading: str, since: str) -> None:
    """The heading in large letters, since when on the other side, and a rule below."""
    room = ROOM - width(since, Cut.SEMIBOLD, 9) - 4 * MM
    sheet.text(LEFT, 8 * MM, heading, Cut.BOLD, shrink(heading, room, Cut.BOLD, 15))
    sheet.text_right(RIGHT, 8 * MM, since, Cut.SEMIBOLD, 9)
    rule(sheet, 9.8 * MM, 3)


def say(sheet: Sheet, lines: list[Line]) -> None:
    """These lines stand between the rule and the code; empty ones are left out."""
    sheet.set(LEFT, 10.8 * MM, fit([line for line in lines if line.text], ROOM, 11.2 * MM, (9, 6, 3), "note"))


def brief(note: str) -> str:
    """The beginning of the words; nothing of what cannot be printed, for the tag is wanted all the same."""
    said = " ".join(note.split())
    said = f"{said[:_LONGEST]}…" if len(said) > _LONGEST else said
    return "" if missing_glyphs(said) else said


def foot(sheet: Sheet, station: str, copy: str) -> None:
    """Which station printed it, and which copy it is."""
    below, named = sheet.height - 3 * MM, printable(station, "station")
    room = ROOM - width(copy, Cut.REGULAR, 7.5) - 6 * MM
    sheet.text(LEFT, below, named, Cut.REGULAR, shrink(named, room, Cut.REGULAR, 7.5))
    sheet.text_right(RIGHT, below, copy, Cut.REGULAR, 7.5)
