"""Finds the line of a policy file on which something stands, to name it to whoever wrote it."""

import re


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The line on which this part of the document stands, as nearly as its header and key can be found."""
    lines = text.splitlines()
    section = str(place[0]) if place else ""
    many = len(place) > 1 and isinstance(place[1], int)
    header = re.compile(rf"\s*\[\[\s*{re.escape(section)}\s*\]\]" if many else rf"\s*\[\s*{re.escape(section)}\s*\]")
    heads = [number for number, line in enumerate(lines) if header.match(line)]
    entry = int(place[1]) if many else 0
    if entry >= len(heads):
        somehow = re.compile(rf"\s*(\[+\s*{re.escape(section)}\s*\]|{re.escape(section)}\s*=)")
        return next((number for number, line in enumerate(lines, 1) if somehow.match(line)), 0)
    rest = place[2:] if many else place[1:]
    key = next((str(part) for part in rest if isinstance(part, str)), None)
    if key is not None:
        for number in range(heads[entry] + 1, len(lines)):
            if re.match(r"\s*\[", lines[number]):
                break
            if re.match(rf"\s*{re.escape(key)}\s*=", lines[number]):
                return number + 1
    return heads[entry] + 1


def line_with(text: str, line: int, value: str) -> int:
    """The line of this value in a list that begins on that line; that line itself when it cannot be found."""
    for number, written in enumerate(text.splitlines()[max(line - 1, 0) :], line):
        if number > line and re.match(r"\s*([\w.-]+\s*=|\[)", written):
            break
        if f'"{value}"' in written:
            return number
    return line


def written_on(text: str, line: int) -> str:
    """The key or the header of a table that stands on this line; empty where neither does."""
    lines = text.splitlines()
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    found = re.match(r"\s*(?:([\w.-]+)\s*=|\[+\s*([\w.-]+))", written)
    return (found[1] or found[2]) if found else ""
