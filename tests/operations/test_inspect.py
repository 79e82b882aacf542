"""The inspection of a unit: answers, accessories, what was in the parcel, notes and photographs."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from station.domain.case import CaseState
from station.domain.condition import Function, Grade, Packaging, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.photography import Flaw, Quality
from station.domain.questions import Question
from station.domain.verdict import Obstacle, Reception, Verdict
from station.errors import Refusal, Refused
from station.operations import receive_unit as module
from station.operations.add_photo import Placed, Shot, add_photo, delete_photo, keep_poor
from station.operations.agreement import SupervisorWord
from station.operations.answer import UNREADABLE, tick
from station.operations.receive_unit import add_undeclared, turn_to, write_note
from station.views.case import CaseView
from station.views.case_json import case_as_json
from station.views.load_case import load_timeline
from tests.builders import ANNA, LUCA, RMA, Homes, a_simple_item, an_item
from tests.quiet_bench import QuietBench

CHOICES = {Question.SEAL: Seal, Question.USE: Use, Question.PACKAGING: Packaging, Question.FUNCTION: Function}


@pytest.fixture
def open_case(bench: QuietBench) -> QuietBench:
    bench.arrives()
    return bench


@pytest.mark.parametrize(("question", "value"), [(q, str(c)) for q, kind in CHOICES.items() for c in kind])
def test_every_answer_of_a_question_is_kept_and_receives_the_unit(
    open_case: QuietBench, question: Question, value: str
) -> None:
    assert open_case.case.unit(1, 1).reception is Reception.AWAITED
    unit = open_case.answer(question, value).unit(1, 1)
    assert getattr(unit, question.value.lower()) == value
    assert unit.reception is Reception.RECEIVED


@pytest.mark.parametrize("question", [*CHOICES, Question.ACCESSORIES])
@pytest.mark.parametrize("value", ["", "GOOD", "intact", "INTACT ", "\ud800", "x" * 10_000])
def test_an_answer_that_is_none_is_refused(open_case: QuietBench, question: Question, value: str) -> None:
    refused = open_case.refuses(Refusal.BAD_ANSWER, open_case.answer, question, value)
    assert len(str(refused.facts["value"])) <= 64


def test_an_answer_can_be_changed_and_both_stand_in_the_journal(open_case: QuietBench) -> None:
    open_case.answer(Question.USE, "NONE")
    assert open_case.answer(Question.USE, "EVIDENT").unit(1, 1).use is Use.EVIDENT
    assert open_case.happened.count("UnitAnswered") == 2


def test_what_differs_from_what_was_declared_is_seen(open_case: QuietBench) -> None:
    # declared: seal broken, no signs of use, serial 7HK2-99101
    open_case.answer(Question.SEAL, "INTACT")
    open_case.answer(Question.USE, "LIGHT")
    unit = open_case.answer(Question.SERIAL, "ZZ-1").unit(1, 1)
    assert unit.differences == (Question.SEAL, Question.USE, Question.SERIAL)


@pytest.mark.parametrize(
    ("typed", "check", "kept"),
    [
        ("7HK2-99101", SerialCheck.EQUAL, "7HK2-99101"),
        (" 7hk2 99101 ", SerialCheck.EQUAL, "7hk2 99101"),
        ("7HK2-99102", SerialCheck.DIFFERENT, "7HK2-99102"),
        (UNREADABLE, SerialCheck.UNREADABLE, None),
        ("", SerialCheck.NOT_CHECKED, None),
        ("7HK2\0-99101", SerialCheck.EQUAL, "7HK2-99101"),
        ("\ud800", SerialCheck.NOT_CHECKED, None),
    ],
)
def test_a_serial_number_is_compared_or_known_to_be_unreadable(
    open_case: QuietBench, typed: str, check: SerialCheck, kept: str | None
) -> None:
    unit = open_case.answer(Question.SERIAL, typed).unit(1, 1)
    assert (unit.serial_check, unit.serial) == (check, kept)
    assert (Question.SERIAL in unit.answered) is (check is not SerialCheck.NOT_CHECKED)


def test_a_serial_number_is_no_novel(open_case: QuietBench) -> None:
    refused = open_case.refuses(Refusal.TOO_LONG, open_case.answer, Question.SERIAL, "x" * 65)
    assert refused.facts == {"limit": 64, "length": 65}


def test_accessories_are_ticked_one_by_one(open_case: QuietBench) -> None:
    def ticked(name: str, present: bool) -> list[bool | None]:
        return [part.present for part in open_case.desk.do(tick, RMA, 1, 1, name, present).unit(1, 1).accessories]

    assert ticked("Cavo USB-C", True) == [None, True]
    assert ticked("Caricatore", False) == [False, True]
    assert ticked("Caricatore", True) == [True, True]
    open_case.refuses(Refusal.BAD_ANSWER, open_case.desk.do, tick, RMA, 1, 1, "Valigetta", True)


def test_an_answered_unit_has_its_grade_and_its_suggestion(open_case: QuietBench) -> None:
    unit = open_case.answer_all(missing=("Caricatore",)).unit(1, 1)
    assert unit.next_question is None
    assert unit.grade is Grade.D
    assert unit.suggestion is not None
    assert unit.suggestion.verdict is Verdict.REFUSE


@pytest.mark.parametrize(("line", "unit"), [(1, 2), (2, 1), (0, 1), (-1, 1), (2**40, 1)])
def test_a_unit_that_is_not_there_cannot_be_worked_on(open_case: QuietBench, line: int, unit: int) -> None:
    desk = open_case.desk
    open_case.refuses(Refusal.UNKNOWN_UNIT, open_case.answer, Question.SEAL, "INTACT", line, unit)
    open_case.refuses(Refusal.UNKNOWN_UNIT, open_case.receive, Reception.MISSING, line, unit)
    open_case.refuses(Refusal.UNKNOWN_UNIT, open_case.photo, Slot.FRONT, line, unit)
    open_case.refuses(Refusal.UNKNOWN_UNIT, open_case.hold, line, unit)
    open_case.refuses(Refusal.UNKNOWN_UNIT, desk.do, write_note, RMA, line, unit, "x")
    open_case.refuses(Refusal.UNKNOWN_UNIT, desk.do, turn_to, RMA, line, unit)


@pytest.mark.parametrize("number", ["RMA-2026-000000", "", "\ud800", "RMA-2026-004817\0"])
def test_a_case_that_is_not_there_cannot_be_worked_on(open_case: QuietBench, number: str) -> None:
    open_case.rma = number
    open_case.refuses(Refusal.UNKNOWN_CASE, open_case.answer, Question.SEAL, "INTACT")
    open_case.refuses(Refusal.UNKNOWN_CASE, open_case.confirm)
    open_case.refuses(Refusal.UNKNOWN_CASE, open_case.undo)


# what was in the parcel


def test_the_units_of_a_short_parcel_are_missing_only_when_somebody_says_so(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.checks_and_confirms()
    assert bench.case.state is CaseState.PARTLY_PROCESSED
    assert bench.receive(Reception.MISSING, unit=2).state is CaseState.PARTLY_PROCESSED
    assert bench.close_case().state is CaseState.PARTLY_CONFIRMED
    (decision,) = bench.decisions
    assert [(unit["reception"], unit["verdict"]) for unit in decision["units"]] == [
        ("RECEIVED", "CONFIRM"),
        ("MISSING", None),
    ]


def test_a_unit_that_was_found_after_all_is_not_missing(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.receive(Reception.MISSING, unit=2)
    bench.receive(Reception.RECEIVED, unit=2)
    bench.checks_and_confirms(unit=2)
    assert bench.checks_and_confirms(unit=1).state is CaseState.CONFIRMED


def test_another_article_in_the_box_cannot_be_confirmed_but_refused(open_case: QuietBench) -> None:
    open_case.answer_all()
    unit = open_case.receive(Reception.WRONG_ITEM, found="Notebook Astra 11").unit(1, 1)
    assert unit.found_name == "Notebook Astra 11"
    refused = open_case.refuses(Refusal.OBSTACLES, open_case.confirm)
    assert refused.facts["obstacles"] == (Obstacle.NOT_THE_ITEM,)
    # an answer given now does not make it the right article
    assert open_case.answer(Question.SEAL, "BROKEN").unit(1, 1).reception is Reception.WRONG_ITEM
    assert open_case.proves_and_refuses().state is CaseState.REFUSED


def test_an_empty_box_is_refused_with_its_photograph(open_case: QuietBench) -> None:
    open_case.receive(Reception.EMPTY_PARCEL)
    open_case.refuses(Refusal.OBSTACLES, open_case.confirm)
    open_case.refuses(Refusal.OBSTACLES, open_case.refuse)
    assert open_case.proves_and_refuses().state is CaseState.REFUSED


def test_what_nobody_announced_stands_apart_and_never_in_the_refund(open_case: QuietBench) -> None:
    # when
    case = open_case.desk.do(add_undeclared, RMA, "Mouse\0 wireless")
    # then
    find = case.unit(0, 1)
    assert (find.reception, find.found_name) == (Reception.UNDECLARED, "Mouse wireless")
    assert (case.at_line, case.at_unit) == (0, 1)
    open_case.photo(Slot.FRONT, 0, 1)
    open_case.refuses(Refusal.OBSTACLES, open_case.confirm, 0, 1)
    open_case.refuses(Refusal.BAD_ANSWER, open_case.receive, Reception.RECEIVED, 0, 1)
    # and the case is decided without it
    assert open_case.checks_and_confirms().state is CaseState.CONFIRMED
    (decision,) = open_case.decisions
    assert [(unit["line"], unit["verdict"], unit["resolution"]) for unit in decision["units"]] == [
        (1, "CONFIRM", "REFUND"),
        (0, None, None),
    ]


def test_a_declared_unit_does_not_become_undeclared(open_case: QuietBench) -> None:
    open_case.refuses(Refusal.BAD_ANSWER, open_case.receive, Reception.UNDECLARED)


def test_there_is_an_end_to_finds(open_case: QuietBench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_UNDECLARED", 3)
    for number in range(3):
        open_case.desk.do(add_undeclared, RMA, f"find {number}")
    open_case.refuses(Refusal.TOO_MANY, open_case.desk.do, add_undeclared, RMA, "one more")


# notes


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("Graffi sul coperchio", "Graffi sul coperchio"),
        ("  two\r\nlines\r ", "two\nlines"),
        ("nul \0 and \x07 bell", "nul  and  bell"),
        ("half \ud83d a smile", "half  a smile"),
        ("e\u0301", "é"),
        ("\u202egnirts\u202c", "\u202egnirts\u202c"),
        ("<b>'; DROP TABLE units; --", "<b>'; DROP TABLE units; --"),
        ("x" * 10_000, "x" * 10_000),
        ("", ""),
    ],
    ids=lambda text: repr(text[:20]),
)
def test_a_note_is_kept_as_text_that_every_database_takes(open_case: QuietBench, written: str, kept: str) -> None:
    open_case.desk.do(write_note, RMA, 1, 1, "before")
    assert open_case.desk.do(write_note, RMA, 1, 1, written).unit(1, 1).note == kept
    assert open_case.journal_holds


def test_a_note_of_more_than_ten_thousand_characters_is_refused(open_case: QuietBench) -> None:
    refused = open_case.refuses(Refusal.TOO_LONG, open_case.desk.do, write_note, RMA, 1, 1, "x" * 10_001)
    assert refused.facts == {"limit": 10_000, "length": 10_001}


def test_the_words_of_a_note_stay_out_of_the_journal(open_case: QuietBench) -> None:
    open_case.desk.do(write_note, RMA, 1, 1, "Signora Ferrari was cross")
    assert open_case.sql("SELECT count(*) FROM journal WHERE body LIKE '%Ferrari%'") == [(0,)]
    assert open_case.happened[-1] == "NoteChanged"


# photographs


def test_photographs_lie_in_their_slots(open_case: QuietBench) -> None:
    assert open_case.case.unit(1, 1).next_slot is Slot.PARCEL
    for slot in (Slot.PARCEL, Slot.LABEL, Slot.SEAL):
        open_case.photo(slot)
    case = open_case.case
    assert [photo.slot for photo in case.parcel_photos] == [Slot.PARCEL, Slot.LABEL]
    assert [photo.slot for photo in case.unit(1, 1).photos] == [Slot.SEAL]
    assert case.unit(1, 1).next_slot is Slot.FRONT
    assert case.unit(1, 1).photos[0].operator == "anna.rossi"


def test_a_retake_puts_the_older_one_away(open_case: QuietBench) -> None:
    first = open_case.photo(Slot.DEFECT)
    second = open_case.photo(Slot.DEFECT, replaces=first)
    assert [photo.id for photo in open_case.case.unit(1, 1).photos] == [second]
    assert open_case.happened[-2:] == ["PhotoDeleted", "PhotoTaken"]
    open_case.refuses(Refusal.UNKNOWN_PHOTO, open_case.photo, Slot.DEFECT, 1, 1, first)


def test_the_same_shot_twice_is_one_photograph(open_case: QuietBench) -> None:
    # given a shot whose first try was kept although nobody heard of it
    first = open_case.photo(Slot.DEFECT)
    shot = open_case.shot()
    place = (open_case.rma, Slot.DEFECT, shot, 1, 1, first)
    once = open_case.desk.do(add_photo, *place)
    happened = open_case.happened
    # when
    assert open_case.desk.do(add_photo, *place) == once
    # then
    assert open_case.happened == happened
    # and another shot of the same still picture is a photograph of its own
    later = Shot(shot.file, shot.width, shot.height, shot.taken_at + timedelta(seconds=1), shot.camera)
    assert len(open_case.desk.do(add_photo, RMA, Slot.DEFECT, later, 1, 1).unit(1, 1).photos) == 2


def test_a_photograph_that_was_put_away_is_gone_once(open_case: QuietBench) -> None:
    photo = open_case.photo()
    assert open_case.desk.do(delete_photo, RMA, photo).unit(1, 1).photos == ()
    open_case.refuses(Refusal.UNKNOWN_PHOTO, open_case.desk.do, delete_photo, RMA, photo)


def test_a_photograph_of_another_case_cannot_be_put_away_from_here(open_case: QuietBench) -> None:
    photo = open_case.photo()
    open_case.arrives(rma_number="RMA-2026-000002")
    open_case.refuses(Refusal.UNKNOWN_PHOTO, open_case.desk.do, delete_photo, open_case.rma, photo)


def test_the_proof_of_a_refused_unit_stays(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1), a_simple_item(2)])
    proof = bench.photo()
    bench.refuse()
    bench.refuses(Refusal.ALREADY_DECIDED, bench.desk.do, delete_photo, RMA, proof)
    bench.refuses(Refusal.ALREADY_DECIDED, bench.photo, Slot.EXTRA)
    # the other unit goes on, and so does the parcel
    bench.photo(Slot.FRONT, line=2)
    bench.photo(Slot.PARCEL)


def test_a_photograph_of_a_unit_needs_to_know_which(open_case: QuietBench) -> None:
    shot = open_case.shot()
    open_case.refuses(Refusal.UNKNOWN_UNIT, open_case.desk.do, add_photo, RMA, Slot.SEAL, shot, None, None)
    # one of the parcel belongs to no unit, whatever was said
    case = open_case.desk.do(add_photo, RMA, Slot.LABEL, shot, 1, 1)
    assert (case.parcel_photos[0].line, case.parcel_photos[0].unit) == (None, None)


POOR = Quality(1280, 720, 1.1, 190, 150)


def test_a_poor_photograph_is_in_no_row(open_case: QuietBench) -> None:
    shot = replace(open_case.shot(), quality=POOR, flaw=Flaw.BLURRED)
    refused = open_case.refuses(Refusal.POOR_PHOTO, open_case.desk.do, add_photo, RMA, Slot.FRONT, shot, 1, 1)
    assert refused.facts["flaw"] is Flaw.BLURRED
    assert open_case.case.unit(1, 1).photos == ()


def test_only_a_supervisor_keeps_a_poor_photograph_and_never_one_that_is_not_live(open_case: QuietBench) -> None:
    # given
    shot = replace(open_case.shot(), quality=POOR, flaw=Flaw.BLURRED, kept_why="the lens is broken")
    place = (RMA, Slot.FRONT, shot, 1, 1)
    # then
    open_case.refuses(Refusal.NO_RIGHT, open_case.desk.do, add_photo, *place)
    # when
    open_case.signs_in(LUCA)
    (photo,) = open_case.desk.do(add_photo, *place).unit(1, 1).photos
    # then
    assert photo.making is not None
    assert (photo.making.flaw, photo.making.kept_why, photo.making.sharpness) == ("BLURRED", "the lens is broken", 1.1)
    assert open_case.happened[-2:] == ["PhotoTaken", "PoorPhotoKept"]
    # and
    frozen = replace(open_case.shot(), quality=POOR, flaw=Flaw.FROZEN, kept_why="the lens is broken")
    open_case.refuses(Refusal.POOR_PHOTO, open_case.desk.do, add_photo, RMA, Slot.FRONT, frozen, 1, 1)
    long = replace(open_case.shot(), quality=POOR, flaw=Flaw.TOO_DARK, kept_why="x" * 201)
    open_case.refuses(Refusal.TOO_LONG, open_case.desk.do, add_photo, RMA, Slot.FRONT, long, 1, 1)


def test_a_supervisor_keeps_a_poor_photograph_on_the_operators_screen(open_case: QuietBench) -> None:
    # given
    shot = replace(open_case.shot(), quality=POOR, flaw=Flaw.BLURRED, kept_why="the lens is broken")

    def keep(login: str, pin: str) -> CaseView | Refused:
        word = SupervisorWord(login, pin, "the lens is broken")
        return open_case.desk.do(keep_poor, RMA, Placed(Slot.FRONT, 1, 1), shot, word)

    # when it is not a supervisor who says so, or not their PIN
    open_case.refuses(Refusal.NO_SUPERVISOR, keep, "marco.bianchi", "2345")
    wrong = keep(LUCA.login, "0000")
    # then
    assert isinstance(wrong, Refused)
    assert wrong.refusal is Refusal.WRONG_PIN
    assert open_case.case.unit(1, 1).photos == ()
    # when it is, then who took it and who kept it are two people
    keep(LUCA.login, "45674567")
    (photo,) = open_case.case.unit(1, 1).photos
    assert photo.operator == ANNA.login
    (kept,) = [entry for entry in open_case.desk.look(load_timeline, RMA) if entry.kind == "PoorPhotoKept"]
    assert LUCA.login in kept.facts.values()


def test_a_photograph_can_be_read_out_with_all_that_made_it(open_case: QuietBench) -> None:
    # given
    shot = replace(open_case.shot(), quality=Quality(1920, 1080, 2.25, 190, 150))
    # when
    case = open_case.desk.do(add_photo, RMA, Slot.FRONT, shot, 1, 1)
    # then
    (photo,) = json.loads(case_as_json(case, ()))["items"][0]["units"][0]["photos"]
    station = open_case.desk.settings.station.id
    assert (photo["slot"], photo["line"], photo["unit"], photo["operator"]) == ("FRONT", 1, 1, "anna.rossi")
    assert photo["making"] == {
        **{"station": station, "camera": "simulated", "width": 1920, "height": 1080, "size": shot.file.size},
        **{"sharpness": 2.25, "light": 190, "glare": 150, "flaw": "", "kept_why": ""},
    }


# staying at the place


def test_work_goes_on_where_it_stopped(bench: QuietBench, homes: Homes) -> None:
    # given
    bench.arrives(items=[an_item(), a_simple_item(2, quantity=3)])
    bench.answer(Question.SEAL, "BROKEN")
    bench.desk.do(turn_to, RMA, 2, 3)
    before = bench.case
    # when the program was stopped and started
    homes.close()
    bench.desk = homes.open()
    # then
    assert (bench.case.at_line, bench.case.at_unit) == (2, 3)
    assert bench.case == before


def test_a_held_unit_that_is_missing_is_let_go_by_a_supervisor(bench: QuietBench) -> None:
    bench.arrives(items=[a_simple_item(1, quantity=2)])
    bench.checks_and_confirms(unit=2)
    assert bench.hold().state is CaseState.ON_HOLD
    bench.refuses(Refusal.NO_RIGHT, bench.receive, Reception.MISSING)
    bench.signs_in(LUCA)
    assert bench.receive(Reception.MISSING).can_be_closed
    assert bench.close_case().state is CaseState.PARTLY_CONFIRMED
