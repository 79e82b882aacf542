"""A serial number that was sold to somebody else: whose it is stands on no screen, in no log, on no paper."""

import json
from collections.abc import Iterator

import resources
from station.domain.condition import SerialCheck
from station.domain.questions import Question
from station.domain.verdict import Reason
from station.views.load_case import load_timeline
from tests.bench import LUCA, SINGLE, USED, USED_ONE, Bench
from tests.printing.samples import text_of

THEIRS = json.loads(resources.path("demo", "cases", f"{SINGLE}.json").read_text(encoding="utf-8"))
SERIAL = THEIRS["items"][0]["serial_numbers"][0]


def secrets() -> list[str]:
    """What only the other customer's case holds."""
    customer = THEIRS["customer"]
    said = [customer["name"], customer["email"], customer["phone"], THEIRS["order"]["number"], THEIRS["rma_number"]]
    return [text for text in (*said, *customer["address"]["lines"], THEIRS["items"][0]["name"]) if text]


def everything_else(bench: Bench) -> Iterator[tuple[str, str]]:
    """What is written down and printed: where, and its words."""
    for file in sorted((bench.home / "logs").glob("*")):
        yield file.name, file.read_text(encoding="utf-8")
    for file in sorted((bench.home / "labels").glob("*.pdf")):
        yield file.name, text_of(file.read_bytes())
    for file in sorted((bench.home / "out").glob("*.json")):
        yield file.name, file.read_text(encoding="utf-8")
    for entry in bench.flow._desk.look(load_timeline, USED_ONE):
        yield f"journal: {entry.kind}", json.dumps(entry.facts, ensure_ascii=False)
    for photo in sorted((bench.home / "photos").rglob("*.jpg")):
        yield photo.name, photo.read_bytes().decode("latin-1")


def told(screens: list[str], bench: Bench) -> list[str]:
    """Where a secret can be read."""
    found = [f"screen: {text}" for text in screens for secret in secrets() if secret in text]
    return found + [
        f"{where}: {secret}" for where, text in everything_else(bench) for secret in secrets() if secret in text
    ]


def test_a15_nothing_of_the_other_customer_is_on_a_screen_in_a_log_or_on_paper(bench: Bench) -> None:
    # given a device with somebody else's number on it
    bench.sign_in(LUCA)
    bench.open(USED_ONE)
    bench.photograph_unit()
    while (question := bench.unit.next_question) is not None:
        if question is Question.ACCESSORIES:
            bench.hands.tap(bench.pages.case.middle.questions.accessories.all)
        elif question is Question.SERIAL:
            bench.scan(SERIAL)
        else:
            bench.answer(question, USED[question])
        bench.wait(lambda question=question: bench.has_answered(question), f"the answer to {question}")  # type: ignore[misc]  # of this turn
    assert bench.unit.serial_check is SerialCheck.OTHER_ORDER
    screens = bench.hands.reads()
    bench.hands.tap(bench.pages.case.middle.suggestion.rules)
    screens += bench.hands.reads()
    bench.pages.case.covers.close_all()
    # when the supervisor sends it back, and reads once more what happened
    bench.refuse(Reason.SERIAL_MISMATCH)
    bench.shows(bench.pages.verdict)
    screens += bench.hands.reads()
    bench.wait(lambda: len(bench.labels) == 2 and len(bench.decisions) == 1, "label, slip and decision")
    bench.scan(f"{USED_ONE}-R1")
    bench.sees("Label scanned back")
    bench.scan(USED_ONE)
    bench.shows(bench.pages.history)
    screens += bench.hands.reads()
    # then
    assert any("another order" in text for text in screens)
    assert told(screens, bench) == []
    # and a search that finds nothing is one that would find it
    assert told([THEIRS["customer"]["name"]], bench)
