"""Condition, grade, verdict and proof of one unit."""

from dataclasses import replace

import pytest

from station.domain.condition import (
    Completeness,
    Condition,
    Grade,
    Hazard,
    Seal,
    SerialCheck,
    Use,
    check_serial,
    grade,
)
from station.domain.evidence import Slot, next_slot, still_missing
from station.domain.label_text import Recipient, missing_from
from station.domain.people import Operator, Right, Role, may
from station.domain.photo_events import PoorPhotoKept
from station.domain.questions import Question, possible
from station.domain.reason_words import WORDS, reason_words
from station.domain.verdict import (
    Facts,
    Obstacle,
    Reason,
    Reception,
    Verdict,
    obstacles,
    reason_obstacles,
)


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Condition(), None),
        (Condition(Seal.INTACT), Grade.A),
        (Condition(Seal.BROKEN, Use.NONE), Grade.B),
        (Condition(Seal.BROKEN, Use.LIGHT), Grade.C),
        (Condition(Seal.TAMPERED, Use.NONE), Grade.C),
        (Condition(Seal.BROKEN, Use.EVIDENT), Grade.D),
        (Condition(Seal.INTACT, Use.NONE, Completeness.INCOMPLETE), Grade.D),
    ],
)
def test_the_condition_adds_up_to_a_grade(condition, expected):
    assert grade(condition) is expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (None, SerialCheck.NOT_CHECKED),
        ("7HK2-99101", SerialCheck.EQUAL),
        ("7hk2 99101", SerialCheck.EQUAL),
        ("7HK2-99102", SerialCheck.DIFFERENT),
    ],
)
def test_a_serial_number_is_compared_as_people_read_it(found, expected):
    assert check_serial(found, ("7HK2-99101", "X1")) is expected


def test_a_serial_number_nobody_declared_is_not_compared():
    assert check_serial("7HK2", ()) is SerialCheck.NOT_CHECKED


READY = Facts(approved=True, decided=False, reception=Reception.RECEIVED, unanswered=0, unit_photos=1)


@pytest.mark.parametrize(
    ("verdict", "changes", "expected"),
    [
        (Verdict.CONFIRM, {}, ()),
        (Verdict.REFUSE, {}, ()),
        (Verdict.HOLD, {"unanswered": 3, "unit_photos": 0}, ()),
        (Verdict.CONFIRM, {"approved": False}, (Obstacle.NOT_APPROVED,)),
        (Verdict.REFUSE, {"decided": True}, (Obstacle.ALREADY_DECIDED,)),
        (Verdict.CONFIRM, {"reception": Reception.MISSING}, (Obstacle.NOT_IN_PARCEL,)),
        (Verdict.CONFIRM, {"unanswered": 1}, (Obstacle.ANSWERS_MISSING,)),
        (Verdict.CONFIRM, {"reception": Reception.WRONG_ITEM}, (Obstacle.NOT_THE_ITEM,)),
        (Verdict.REFUSE, {"unit_photos": 0}, (Obstacle.PHOTO_MISSING,)),
        (Verdict.HOLD, {"message_pending": True}, (Obstacle.MESSAGE_NOT_ACKNOWLEDGED,)),
    ],
)
def test_a_verdict_says_what_stands_in_its_way(verdict, changes, expected):
    assert obstacles(verdict, replace(READY, **changes)) == expected


def test_a_refusal_names_a_reason_and_other_says_which():
    assert reason_obstacles((), "") == (Obstacle.REASON_MISSING,)
    assert reason_obstacles((Reason.OTHER,), "  ") == (Obstacle.REASON_TEXT_MISSING,)
    assert reason_obstacles((Reason.OTHER,), "smells of smoke") == ()
    assert reason_obstacles((Reason.USED,), "") == ()


def test_the_shutter_fills_the_next_empty_slot():
    assert next_slot(frozenset(), has_serial=True, defect_expected=True) is Slot.PARCEL
    filled = frozenset({Slot.PARCEL, Slot.LABEL, Slot.SEAL, Slot.FRONT})
    assert next_slot(filled, has_serial=False, defect_expected=True) is Slot.DEFECT
    assert next_slot(filled, has_serial=True, defect_expected=False) is Slot.SERIAL
    assert next_slot(frozenset(Slot), has_serial=True, defect_expected=True) is Slot.EXTRA


def test_only_what_can_be_known_is_asked():
    assert possible(has_accessories=True, has_serials=True) == frozenset(Question)
    few = possible(has_accessories=False, has_serials=False)
    assert few == frozenset(Question) - {Question.ACCESSORIES, Question.SERIAL}


def test_only_supervisors_reopen():
    assert may(Operator("l", "L", Role.SUPERVISOR), Right.REOPEN)
    assert not may(Operator("a", "A", Role.OPERATOR), Right.REOPEN)


def test_an_address_says_what_is_missing():
    whole = Recipient("Giulia Ferrari", ("Strada Farini 52",), "43121", "Parma", "PR", "IT")
    assert missing_from(whole) == ()
    assert missing_from(Recipient("Giulia Ferrari", (" ",), "43121", "", "", "IT")) == ("lines", "city")


@pytest.mark.parametrize("language", ["it", "en", "fr"])
def test_every_reason_can_be_said_to_the_customer(language):
    assert set(WORDS[language]) == set(Reason)
    assert all(reason_words(tuple(Reason), language))


def test_a_language_nobody_speaks_here_is_answered_in_english():
    assert reason_words((Reason.USED,), "de") == ("Signs of use",)


def test_a_dangerous_battery_is_a_grade_of_its_own():
    assert grade(Condition(Seal.INTACT, hazard=Hazard.SWOLLEN)) is Grade.H


def test_dangerous_goods_cannot_be_refused():
    assert obstacles(Verdict.REFUSE, replace(READY, dangerous=True)) == (Obstacle.HAZARD,)


def test_photographs_of_which_several_are_needed_are_counted():
    needed = (Slot.PARCEL, Slot.PARCEL, Slot.FRONT)
    assert still_missing(needed, (Slot.PARCEL,)) == (Slot.PARCEL, Slot.FRONT)


def test_what_happens_to_photographs_is_told_in_codes():
    assert PoorPhotoKept("RMA-1", 3, "FRONT", "BLURRED", "luca.conti").facts()["flaw"] == "BLURRED"
