"""A shop's policy file: taken, or refused with its line while the last good one stays in force."""

from pathlib import Path

import pytest

from station.domain.policy_faults import PolicyFault, Problem
from station.domain.questions import Question
from station.errors import PolicyBroken
from station.policy.file import in_force, parse, read, shipped
from station.policy.words import fault_words, why_broken


def test_the_policy_that_ships_can_be_used():
    policy = parse(shipped())
    assert (policy.name, policy.window_days, policy.refund_hours) == ("technostok", 14, 48)


# what stands in the policy that ships, what a shop makes of it, what is said of it, and at which key
CATALOGUE = [
    ("window_days = 14", "window_days 14", Problem.NO_EQUALS, ""),
    ("window_days = 14", "window_days =", Problem.NO_VALUE, "window_days"),
    ("window_days = 14", "window_days = fourteen", Problem.NO_VALUE, "window_days"),
    ('name = "technostok"', 'name = "technostok', Problem.NOT_CLOSED, "name"),
    ('"AGAINST_SUGGESTION", ', '"AGAINST_SUGGESTION"  "X"', Problem.NOT_CLOSED, ""),
    ("[sample]", "[sample", Problem.NOT_CLOSED, "sample"),
    ("[sample]", "{sample}", Problem.NOT_TOML, ""),
    ("refund_hours = 48", "refund_hours = 48\nrefund_hours = 24", Problem.TWICE, "refund_hours"),
    ("[replacement]", "[limits]", Problem.TWICE, "limits"),
    ("[replacement]", "[coffee]", Problem.UNKNOWN_TABLE, "coffee"),
    ("late_parcel_days = 20", "late_parcel_dais = 20", Problem.UNKNOWN_KEY, "limits.late_parcel_dais"),
    ('use = ["EVIDENT"]', 'used = ["EVIDENT"]', Problem.UNKNOWN_KEY, "clause 4.used"),
    ('CONVENIENCE = "REFUND"', 'CONVENIENCE = "REFUND"\nGIFT = "REFUND"', Problem.UNKNOWN_KEY, "resolution.GIFT"),
    ("window_days = 14", 'window_days = "14"', Problem.WRONG_KIND, "limits.window_days"),
    ("window_days = 14", "window_days = 14.5", Problem.WRONG_KIND, "limits.window_days"),
    ('high_value = "1000.00"', 'high_value = "lots"', Problem.WRONG_KIND, "limits.high_value"),
    ('high_value = "1000.00"', 'high_value = "NaN"', Problem.WRONG_KIND, "limits.high_value"),
    ("sharpness = 1.75", "sharpness = nan", Problem.WRONG_KIND, "photograph.sharpness"),
    ("sharpness = 1.75", 'sharpness = "sharp"', Problem.WRONG_KIND, "photograph.sharpness"),
    ("brightest = 248", 'brightest = "all"', Problem.WRONG_KIND, "photograph.brightest"),
    ("defective = false", "defective = 7", Problem.WRONG_KIND, "clause 2.defective"),
    ('use = ["EVIDENT"]', 'use = "EVIDENT"', Problem.WRONG_KIND, "clause 4.use"),
    ('seed = "technostok-2026"', "seed = 2026", Problem.WRONG_KIND, "sample.seed"),
    ("[limits]", "[[limits]]", Problem.WRONG_KIND, "limits"),
    ('use = ["EVIDENT"]', 'use = ["EVIDENTISSIMO"]', Problem.NOT_A_CODE, "clause 4.use"),
    ('means = "NOTICE"', 'means = "MAYBE"', Problem.NOT_A_CODE, "clause 7.means"),
    ('reason = "CUSTOMER_DAMAGE"', 'reason = "DAMAGE"', Problem.NOT_A_CODE, "clause 5.reason"),
    ('ask = "USE"', 'ask = "COLOUR"', Problem.NOT_A_CODE, "question 3.ask"),
    ('slots = ["SEAL"]', 'slots = ["BACK"]', Problem.NOT_A_CODE, "proof 8.slots"),
    ('to = "RESTOCK"', 'to = "GARDEN"', Problem.NOT_A_CODE, "destination 10.to"),
    (
        'verdict = "HOLD"\nreception = ["WRONG_ITEM", "EMPTY_PARCEL"]',
        'verdict = "REFUSE"  # they go back',
        Problem.NOT_A_CODE,
        "destination 1.verdict",
    ),
    ('way_back_paid_by = "CUSTOMER"', 'way_back_paid_by = "GOD"', Problem.NOT_A_CODE, "limits.way_back_paid_by"),
    ('working_days = ["MON"', 'working_days = ["LUN"', Problem.NOT_A_CODE, "clocks.working_days"),
    ('refund_counts = "CALENDAR"', 'refund_counts = "ALWAYS"', Problem.NOT_A_CODE, "clocks.refund_counts"),
    ('  "HIGH_VALUE",', '  "DEAR",', Problem.NOT_A_CODE, "supervisor.agrees"),
    ('format = "rma-policy/1"', 'format = "rma-policy/2"', Problem.NOT_A_CODE, "format"),
    ("window_days = 14", "window_days = -1", Problem.OUT_OF_RANGE, "limits.window_days"),
    ("refund_hours = 48", "refund_hours = 0", Problem.OUT_OF_RANGE, "limits.refund_hours"),
    ("darkest = 70", "darkest = 256", Problem.OUT_OF_RANGE, "photograph.darkest"),
    ("least_width = 1280", "least_width = 0", Problem.OUT_OF_RANGE, "photograph.least_width"),
    ("per_cent = 10", "per_cent = 101", Problem.OUT_OF_RANGE, "sample.per_cent"),
    ("frozen_seconds = 2.0", "frozen_seconds = 0", Problem.ABOVE_AND_WITHIN, "photograph.frozen_seconds"),
    ('high_value = "1000.00"', 'high_value = "-1"', Problem.TOO_SMALL, "limits.high_value"),
    ('seed = "technostok-2026"', f'seed = "{"s" * 201}"', Problem.TOO_LONG, "sample.seed"),
    ('slots = ["SEAL"]', "slots = []", Problem.EMPTY, "proof 8.slots"),
    ('name = "technostok"', 'name = "../../etc"', Problem.NOT_A_NAME, "name"),
    ('version = "2026-1"', 'version = "di oggi"', Problem.NOT_A_VERSION, "version"),
    ("refund_amber = 12", "refund_amber = 2", Problem.BEFORE_OTHER, "clocks.refund_amber"),
    ("darkest = 70", "darkest = 249", Problem.NOT_BELOW_OTHER, "photograph.darkest"),
    ('ask = "USE"', 'ask = "SEAL"  # again', Problem.ASKED_TWICE, "question 3.ask"),
    ('ask = "USE"', 'ask = "USE"\nanswers = ["NONE", "SHINY"]', Problem.NO_SUCH_ANSWER, "question 3.answers"),
    ('answer = "NOT_TESTED"', 'answer = "BROKEN"', Problem.NO_SUCH_ANSWER, "question 6.answer"),
    ('ask = "SERIAL"', 'ask = "SERIAL"\nanswers = ["1"]', Problem.NO_ANSWERS, "question 7.answers"),
]
# what is missing stands nowhere: the table that it belongs to is named, if there is one
ABSENT = [
    ("[supervisor]  ", "[coffee]", Problem.NO_TABLE, "supervisor", ""),
    ('name = "technostok"\n', "", Problem.MISSING, "name", ""),
    ("window_days = 14 ", "# ", Problem.MISSING, "limits.window_days", "[limits]"),
    ('CONVENIENCE = "REFUND"\n', "", Problem.MISSING, "resolution.CONVENIENCE", "[resolution]"),
    ('ask = "USE"', "# nothing", Problem.MISSING, "question 3.ask", "[[question]]"),
    ('reason = "MISSING_PARTS"\n', "", Problem.NO_REASON, "clause 13", "[[clause]]"),
]


def faults(text: str) -> tuple[PolicyFault, ...]:
    with pytest.raises(PolicyBroken) as broken:
        parse(text)
    for fault in broken.value.faults:
        spoken = {fault_words(fault, language) for language in ("it", "en", "fr")}
        assert len(spoken) == 3, "each language has a sentence of its own"
        assert not [said for said in spoken if "{" in said.replace("{…}", "") or "?" in said], "all facts are there"
        assert all(fault.key in said and fault.facts.get("allowed", "") in said for said in spoken)
    return broken.value.faults


@pytest.mark.parametrize(("good", "bad", "problem", "key"), CATALOGUE, ids=[bad for _, bad, *_ in CATALOGUE])
def test_what_a_shop_can_write_wrong_is_named_with_its_line_and_what_is_allowed(
    good: str, bad: str, problem: Problem, key: str
) -> None:
    assert good in shipped()
    text = shipped().replace(good, bad, 1)
    (fault,) = [fault for fault in faults(text) if (fault.problem, fault.key) == (problem, key)]
    before = shipped()[: shipped().index(good)].count("\n") + 1
    assert fault.line in range(before, before + bad.count("\n") + 1)


@pytest.mark.parametrize(("good", "bad", "problem", "key", "header"), ABSENT, ids=[key for *_, key, _ in ABSENT])
def test_what_is_missing_is_named_with_the_table_that_it_belongs_to(
    good: str, bad: str, problem: Problem, key: str, header: str
) -> None:
    text = shipped().replace(good, bad, 1)
    (fault,) = [fault for fault in faults(text) if (fault.problem, fault.key) == (problem, key)]
    assert text.splitlines()[fault.line - 1].startswith(header) if header else fault.line == 0


def test_everything_that_is_wrong_is_said_at_once_in_the_order_of_its_lines() -> None:
    text = shipped().replace("window_days = 14", "window_days = -1").replace('to = "RESTOCK"', 'to = "GARDEN"')
    with pytest.raises(PolicyBroken) as broken:
        parse(text)
    first, second = broken.value.faults
    assert 0 < first.line < second.line
    assert "1 more" in why_broken(broken.value, "en")
    assert why_broken(broken.value, "it").startswith(f"riga {first.line}, limits.window_days: deve essere da 0 a 3650")


@pytest.mark.parametrize(
    ("content", "problem", "line"),
    [
        (None, Problem.UNREADABLE, 0),
        (b'name = "caff\xe8"', Problem.NOT_UTF8, 1),
        (b"x" * 200_001, Problem.TOO_LARGE, 0),
    ],
)
def test_a_file_that_cannot_be_read_is_named_for_what_it_is(
    tmp_path: Path, content: bytes | None, problem: Problem, line: int
) -> None:
    file = tmp_path / "mine.toml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(PolicyBroken) as broken:
        parse(read(file))
    assert [(fault.problem, fault.line) for fault in broken.value.faults] == [(problem, line)]


@pytest.mark.parametrize("text", ["[", "a = [" * 2000, "\x00", "x" * 300_000], ids=["cut", "deep", "nul", "long"])
def test_a_text_that_is_no_policy_is_refused(text):
    with pytest.raises(PolicyBroken):
        parse(text)


def test_a_shop_says_in_which_order_which_questions_are_asked_and_which_answers_they_have():
    text = shipped()[: shipped().index("[[question]]")]
    text += """
[[question]]
ask = "USE"
request = ["CONVENIENCE"]
answers = ["NONE", "LIGHT"]

[[question]]
ask = "SEAL"
obligatory = false
"""
    first, second = parse(text).questions
    assert (first.question, first.answers, first.obligatory) == (Question.USE, ("NONE", "LIGHT"), True)
    assert (second.question, second.answers, second.obligatory) == (Question.SEAL, (), False)


def test_without_a_file_of_its_own_a_shop_has_the_policy_that_ships(tmp_path: Path):
    found = in_force(tmp_path / "policy.toml", tmp_path / "last.toml")
    assert (found.policy.name, found.trouble) == ("technostok", None)


def test_a_broken_file_leaves_the_last_good_one_in_force(tmp_path: Path):
    own, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    last.write_text(shipped().replace("window_days = 14", "window_days = 30"), encoding="utf-8")
    own.write_text("window_days =", encoding="utf-8")
    found = in_force(own, last)
    assert found.policy.window_days == 30
    assert found.trouble is not None
    assert found.trouble.line == 1


@pytest.mark.parametrize("content", [b"\xff\xfe", b"", b"x ="])
def test_with_nothing_good_left_the_policy_that_ships_is_in_force(tmp_path: Path, content: bytes):
    own = tmp_path / "policy.toml"
    own.write_bytes(content)
    found = in_force(own, tmp_path / "last.toml")
    assert found.policy.window_days == 14
    assert found.trouble is not None


@pytest.mark.parametrize(
    ("stands", "made"),
    [
        ('means = "NOTICE"', r'means = "\u001b[2J\u202eMAYBE"'),
        ("[replacement]", '["\\u001b[31mcoffee"]\n[replacement]'),
    ],
)
def test_what_a_file_says_cannot_steer_the_terminal_that_it_is_shown_on(stands: str, made: str) -> None:
    with pytest.raises(PolicyBroken) as broken:
        parse(shipped().replace(stands, made))
    said = [fault_words(fault, "en") for fault in broken.value.faults]
    assert any("MAYBE" in text or "coffee" in text for text in said)
    assert all(text.isprintable() for text in (*said, str(broken.value)))
