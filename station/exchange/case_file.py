"""The cases of one file, whatever it is: JSON, an array, JSON Lines or CSV. Each case stands for itself."""

import errno
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from station.exchange import case_table, json_text
from station.exchange.case_document import CaseDocument
from station.exchange.case_problems import as_case, rma_number_in
from station.exchange.plain_text import one_line, shortened
from station.exchange.problems import Piece, Problem, ProblemCode, RefusedCase
from station.plain_file import read_plain

LARGEST = 5 * 1024 * 1024
CASES = 20_000
"""Cases that are read from one file."""

_KINDS = {
    b"%PDF": "PDF",
    b"PK\x03\x04": "XLSX, ZIP",
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG": "PNG",
    b"\xd0\xcf\x11\xe0": "XLS, DOC",
}


def cases_in(file: Path, *, follow_link: bool = False) -> Iterator[CaseDocument | RefusedCase]:
    """The cases of a file on disk, good and refused. Never raises for what the file is or holds."""
    name = one_line(file.name)
    try:
        data = read_plain(file, LARGEST, follow_link=follow_link)
    except OSError as failed:
        missing = failed.errno in (errno.ENOENT, errno.ENAMETOOLONG, errno.ENOTDIR)
        code = ProblemCode.NO_FILE if missing else ProblemCode.UNREADABLE
        yield RefusedCase(name, 0, None, (Problem("", code, value=shortened(os.strerror(failed.errno or 0))),))
        return
    yield from read_cases(data, name)


def read_cases(data: bytes, name: str) -> Iterator[CaseDocument | RefusedCase]:
    """The cases of this content, good and refused, in their order; a file without a case is one refusal."""
    source = one_line(name)
    count = 0
    for piece in islice(_pieces(data, Path(source).suffix.lower()), CASES):
        count += 1
        yield _checked(piece, source)
    if count == CASES:
        yield RefusedCase(source, 0, None, (Problem("", ProblemCode.TOO_MANY, {"limit": CASES}),))


def _checked(piece: Piece, source: str) -> CaseDocument | RefusedCase:
    found = piece.problems or as_case(piece.value)
    if isinstance(found, CaseDocument):
        return found
    return RefusedCase(source, piece.position, rma_number_in(piece.value), found)


def _pieces(data: bytes, suffix: str) -> Iterator[Piece]:
    problem = _no_text(data)
    if problem is not None:
        yield Piece(0, None, (problem,))
        return
    text = data.decode("utf-8-sig")
    begin = text.lstrip()
    if begin.startswith("["):
        yield from _array(text)
    elif begin.startswith("{"):
        yield from _lines(text) if _is_lines(begin) or suffix in (".jsonl", ".ndjson") else _single(text)
    elif case_table.is_table(text) or (suffix in (".csv", ".tsv") and not begin.startswith("<")):
        yield from case_table.pieces(text)
    elif suffix in (".jsonl", ".ndjson"):
        yield from _lines(text)
    else:
        yield Piece(0, None, (Problem("", ProblemCode.NOT_A_DOCUMENT, {"kind": _kind(begin)}, shortened(begin)),))


def _no_text(data: bytes) -> Problem | None:
    """Why these bytes are not the text of a document, whatever they say."""
    if len(data) > LARGEST:
        return Problem("", ProblemCode.FILE_TOO_LARGE, {"limit": LARGEST // 1024 // 1024})
    if not data.strip(b"\xef\xbb\xbf \r\n\t\0"):
        return Problem("", ProblemCode.EMPTY)
    kind = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)
    if kind is not None:
        return Problem("", ProblemCode.NOT_A_DOCUMENT, {"kind": kind})
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as broken:
        return Problem("", ProblemCode.NOT_UTF8, {"line": data.count(b"\n", 0, broken.start) + 1})
    return None


def _kind(begin: str) -> str:
    opening = begin[:200].lower()
    if "<html" in opening or "<!doctype html" in opening:
        return "HTML"
    return "XML" if opening.startswith("<") else "?"


def _single(text: str) -> Iterator[Piece]:
    yield Piece(1, *json_text.read(text))


def _array(text: str) -> Iterator[Piece]:
    position = 0
    for position, element in enumerate(json_text.elements(text), 1):
        value, problems = json_text.read(element)
        if not element.strip():
            problems = (Problem("", ProblemCode.CUT_OFF),)
        yield Piece(position, value, problems)
    if not position:
        yield Piece(0, None, (Problem("", ProblemCode.EMPTY),))


def _is_lines(begin: str) -> bool:
    first, _, rest = begin.partition("\n")
    return bool(rest.strip()) and not json_text.too_deep(first) and json_text.closes(first)


def _lines(text: str) -> Iterator[Piece]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Piece(number, *json_text.read(line))
