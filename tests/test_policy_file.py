"""A shop's policy file: taken, or refused with its line while the last good one stays in force."""

from pathlib import Path

import pytest

from station.domain.questions import Question
from station.errors import PolicyBroken
from station.policy_file import in_force, parse, shipped

BROKEN = [
    ("not TOML at all", "", 1),
    ('format = "rma-policy/2"', "format", 1),
    ("", "format", 0),
]


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if part in line)


def test_the_policy_that_ships_can_be_used():
    policy = parse(shipped())
    assert (policy.name, policy.window_days, policy.refund_hours) == ("technostok", 14, 48)


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("window_days = 14", 'window_days = "14"', "window_days"),
        ("window_days = 14", "window_days = -1", "window_days"),
        ("refund_hours = 48", "refund_hours = 0", "refund_hours"),
        ('high_value = "1000.00"', 'high_value = "lots"', "high_value"),
        ('high_value = "1000.00"', 'high_value = "NaN"', "high_value"),
        ('use = ["EVIDENT"]', 'use = ["EVIDENTISSIMO"]', "use"),
        ('means = "NOTICE"', 'means = "MAYBE"', "means"),
        ('ask = "USE"', 'ask = "COLOUR"', "ask"),
        ('slots = ["SEAL"]', "slots = []", "slots"),
        ('to = "RESTOCK"', 'to = "GARDEN"', "to"),
        ("sharpness = 1.75", "sharpness = -1", "sharpness"),
        ("sharpness = 1.75", "sharpness = nan", "sharpness"),
        ("darkest = 70", "darkest = 256", "darkest"),
        ("darkest = 70", "darkest = 249", "darkest"),
        ("brightest = 248", 'brightest = "all"', "brightest"),
        ("least_width = 1280", "least_width = 0", "least_width"),
        ("frozen_seconds = 2.0", "frozen_seconds = 0", "frozen_seconds"),
        ('ask = "USE"', 'ask = "USE"\nanswers = ["NONE", "SHINY"]', "SHINY"),
        ('answer = "NOT_TESTED"', 'answer = "BROKEN"', "BROKEN"),
        ('ask = "SERIAL"', 'ask = "SERIAL"\nanswers = ["1"]', "SERIAL"),
        (
            'verdict = "HOLD"\nreception = ["WRONG_ITEM", "EMPTY_PARCEL"]',
            'verdict = "REFUSE"  # goods go back',
            "verdict",
        ),
        ('way_back_paid_by = "CUSTOMER"', 'way_back_paid_by = "GOD"', "way_back_paid_by"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(good, bad, said):
    text = shipped().replace(good, bad, 1)
    with pytest.raises(PolicyBroken) as broken:
        parse(text)
    assert broken.value.line == line_of(text, bad.splitlines()[-1])
    assert said in broken.value.reason


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('ask = "USE"', 'ask = "SEAL"', "twice"),
        ('CONVENIENCE = "REFUND"\n', "", "CONVENIENCE"),
        ('reason = "MISSING_PARTS"\n', "", "needs a reason"),
        ("[replacement]", "[coffee]", "coffee"),
        ("[limits]", "[[limits]]", "limits"),
        ('name = "technostok"', 'name = "../../etc"', "name"),
    ],
)
def test_what_makes_no_sense_as_a_whole_is_refused(good, bad, said):
    with pytest.raises(PolicyBroken, match=said):
        parse(shipped().replace(good, bad, 1))


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
