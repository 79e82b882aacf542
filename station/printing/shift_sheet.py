"""The report of a shift on A4: figures, what was refused, what is still open, what waits, what is not out."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from station.domain.reason_words import reason_words
from station.domain.shift import Check, Standing
from station.domain.shift_report import ShiftReport, Tested
from station.domain.verdict import Verdict
from station.printing.fonts import Cut
from station.printing.report_pages import LEFT, RIGHT, TOP, Part, figures, fill, heading, row, sentence, shown
from station.printing.sheet import INK, MM, SOFT, Sheet
from station.printing.shift_words import ShiftWords, shift_words
from station.printing.typeset import shrink

DPI = 300


def shift_sheet(report: ShiftReport, zone: ZoneInfo, language: str) -> bytes:
    """The PDF, in the station's language and the warehouse's time."""
    words = shift_words(language)
    sheet = Sheet(210, 297, DPI, words.title, language)
    period = _period(report.since.astimezone(zone), report.until.astimezone(zone))
    station = shown(report.station)
    sheet.text(LEFT, TOP + 6 * MM, words.title, Cut.BOLD, 22)
    sheet.text_right(RIGHT, TOP + 2.5 * MM, station, Cut.SEMIBOLD, shrink(station, 90 * MM, Cut.SEMIBOLD, 11))
    sheet.text_right(RIGHT, TOP + 7.5 * MM, period, Cut.REGULAR, 10, SOFT)

    def foot(page: int, pages: int) -> str:
        return f"{station} · {period} · {words.page.format(page=page, pages=pages)}"

    fill(sheet, TOP + 13 * MM, tuple(_parts(report, words, zone, language)), foot)
    return sheet.pdf()


def _period(since: datetime, until: datetime) -> str:
    end = f"{until:%H:%M}" if since.date() == until.date() else f"{until:%d/%m/%Y %H:%M}"
    return f"{since:%d/%m/%Y %H:%M} – {end}"


def _parts(report: ShiftReport, words: ShiftWords, zone: ZoneInfo, language: str) -> Iterable[Part]:
    yield sentence(words.people.format(names=", ".join(report.people) or words.nobody), INK)
    counts = [(report.verdicts[verdict], words.verdicts[verdict]) for verdict in Verdict]
    yield figures([(report.parcels, words.parcels), *counts, (report.decisions, words.decisions)])
    refused = [
        row(unit.rma_number, f"{unit.product} — {', '.join(reason_words(unit.reasons, language))}",
            words.by.format(name=unit.by))
        for unit in report.refused
    ]  # fmt: skip
    yield from _section(words.refused, refused, words)
    open_cases = [
        row(case.rma_number, f"{case.products} — {words.states[case.state]}", _when(words.due, case.due_by, zone))
        for case in report.open_cases
    ]
    yield from _section(words.open_cases, open_cases, words)
    shelf = [
        row(unit.tag, f"{unit.rma_number} · {unit.product}", _when(words.since, unit.since, zone))
        for unit in report.on_shelf
    ]
    yield from _section(words.on_shelf, shelf, words)
    labels = [row(left.code, words.kinds[left.kind], words.jobs[left.state]) for left in report.labels_left]
    yield from _section(words.labels_left, labels, words)
    yield from _outgoing(report, words)
    yield from _tests(report, words, zone)


def _when(words: str, at: datetime | None, zone: ZoneInfo) -> str:
    return words.format(when=f"{at.astimezone(zone):%d/%m %H:%M}") if at is not None else ""


def _section(title: str, rows: list[Part], words: ShiftWords) -> Iterable[Part]:
    yield heading(title, len(rows))
    yield from rows or [sentence(words.none)]


def _outgoing(report: ShiftReport, words: ShiftWords) -> Iterable[Part]:
    yield heading(words.outgoing, report.not_sent + report.set_aside)
    if not report.not_sent and not report.set_aside:
        yield sentence(words.all_sent)
    if report.not_sent:
        yield sentence(words.not_sent.format(n=report.not_sent), INK)
    if report.set_aside:
        yield sentence(words.set_aside.format(n=report.set_aside), INK)


def _tests(report: ShiftReport, words: ShiftWords, zone: ZoneInfo) -> Iterable[Part]:
    yield heading(words.tests)
    if not report.tests:
        yield sentence(words.not_tested)
    for test in report.tests:
        at = f"{test.at.astimezone(zone):%H:%M}"
        yield row(at, _result(test, words), words.by.format(name=test.by))


def _result(test: Tested, words: ShiftWords) -> str:
    """What was not all right, by name; else that all of it was."""
    if not test.found:
        return words.skipped
    told = []
    for entry in test.found:
        check, standing, *_ = entry.split(":")
        if standing != Standing.OK.value:
            told.append(f"{words.checks[Check(check)]}: {words.standings[Standing(standing)]}")
    return ", ".join(told) or words.standings[Standing.OK]
