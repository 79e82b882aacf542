"""A plain-words report on a file that came in: what was taken, what was not, and which field is to be corrected."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from station.exchange.plain_text import shortened
from station.exchange.problems import Problem, RefusedCase
from station.exchange.report_words import PHRASES, PROBLEMS, TYPES

_MOST = 200
"""Lines of one kind in a report: who sends a wrong file of thousands of cases does not read thousands of lines."""


def explain(problem: Problem, language: str) -> str:
    """The problem in words: `items[0].quantity: must be at least 1 (found: -1)`. English where we do not speak it."""
    language = language if language in PROBLEMS else "en"
    expected = TYPES[language].get(str(problem.facts.get("expected")), problem.facts.get("expected"))
    facts = defaultdict(lambda: "?", {**problem.facts, "expected": expected})
    said = PROBLEMS[language][problem.code].format_map(facts)
    found = f" ({PHRASES[language]['found'].format(value=problem.value)})" if problem.value else ""
    return f"{problem.field}: {said}{found}" if problem.field else f"{said}{found}"


def report(
    source: str,
    taken: Sequence[str],
    refused: Sequence[RefusedCase],
    language: str,
    notices: Sequence[tuple[str, Problem]] = (),
) -> str:
    """The report on one file, to lie next to it. `taken` are RMA numbers, `notices` their attachments not taken."""
    words = PHRASES.get(language, PHRASES["en"])
    lines = [words["title"].format(source=shortened(source, 100))]
    if not refused:
        lines += ["", words["none_refused"]]
    if refused:
        lines += ["", words["refused"].format(count=len(refused))]
        lines += _at_most([_refused(case, language) for case in refused], language)
    if notices:
        lines += ["", words["notices"].format(count=len(notices))]
        lines += _at_most([f"- {number}: {explain(problem, language)}" for number, problem in notices], language)
    lines += ["", words["taken"].format(count=len(taken)) if taken else words["none_taken"]]
    lines += _at_most([f"- {number}" for number in taken], language)
    return "\n".join(lines) + "\n"


def _refused(case: RefusedCase, language: str) -> str:
    words = PHRASES.get(language, PHRASES["en"])
    place = words["place"].format(position=case.position) if case.position else words["whole"]
    name = f"{case.rma_number} ({place})" if case.rma_number else place
    problems = (f"    {explain(problem, language)}" for problem in case.problems)
    return "\n".join([f"- {name}", *_at_most(list(problems), language)])


def _at_most(lines: list[str], language: str) -> Iterator[str]:
    yield from lines[:_MOST]
    if len(lines) > _MOST:
        yield "  " + PHRASES.get(language, PHRASES["en"])["more"].format(count=len(lines) - _MOST)
