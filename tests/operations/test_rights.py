"""Who may do what: every operation there is, by everybody there is."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

import station.operations
from station.domain.condition import Hazard
from station.domain.evidence import Slot
from station.domain.figures import Period
from station.domain.layouts import Layout, Mismatch
from station.domain.people import Operator, Right, Role, may
from station.domain.photography import Flaw
from station.domain.quarantine import Aside, Ending
from station.domain.questions import Question
from station.domain.shift import look_at_disk
from station.domain.verdict import Reception, Verdict
from station.errors import Refusal, Refused
from station.operations.add_photo import Placed, Shot
from station.operations.agreement import SupervisorWord
from station.operations.hazard import raise_hazard
from station.operations.put_aside import put_aside
from station.views.figures import FiguresAsked
from tests.builders import ANNA, LUCA, RMA, SARA, a_case, a_simple_item, document
from tests.quiet_bench import QuietBench

DAY = date(2026, 11, 23)
CODE = f"{RMA}-R1"
UNIT = (RMA, 1, 1)


def in_danger(bench: QuietBench) -> tuple[object, ...]:
    """A hazard stands in the case."""
    bench.scan()
    bench.desk.do(raise_hazard, *UNIT, Hazard.HOT)
    return *UNIT, "It is out of the building"


def stray(bench: QuietBench) -> str:
    """The tag of a parcel that stands aside."""
    return bench.desk.do(put_aside, "HAND-WRITTEN-77").tag


def poor(bench: QuietBench) -> Shot:
    """A photograph that shows nothing, and is kept for a reason."""
    return replace(bench.shot(), flaw=Flaw.BLURRED, kept_why="The lens is broken")


LUCA_SAYS = SupervisorWord(LUCA.login, "45674567", "The lens is broken")
Move = Callable[[QuietBench], tuple[object, ...]]
AT_THE_BENCH: dict[str, tuple[Right, Move]] = {
    "acknowledge_message": (Right.INSPECT, lambda _: (RMA,)),
    "add_photo": (Right.INSPECT, lambda bench: (RMA, Slot.FRONT, bench.shot(), 1, 1)),
    "add_undeclared": (Right.INSPECT, lambda _: (RMA, "Mouse")),
    "answer": (Right.INSPECT, lambda _: (*UNIT, Question.SEAL, "BROKEN")),
    "all_as_declared": (Right.INSPECT, lambda _: (RMA,)),
    "confirm_ready": (Right.DECIDE, lambda _: (RMA,)),
    "as_declared": (Right.INSPECT, lambda _: UNIT),
    "delete_photo": (Right.INSPECT, lambda _: (RMA, 1)),
    "hand_over": (Right.INSPECT, lambda _: (CODE,)),
    "know_layout": (Right.INSPECT, lambda _: (Mismatch(Layout.US, Layout.IT),)),
    "keep_poor": (Right.INSPECT, lambda bench: (RMA, Placed(Slot.FRONT, 1, 1), poor(bench), LUCA_SAYS)),
    "join_parcel": (Right.INSPECT, lambda _: (RMA, 2)),
    "share_parcel": (Right.INSPECT, lambda _: (RMA, RMA)),
    "take_in": (Right.INSPECT, lambda _: (RMA,)),
    "take_in_another": (Right.INSPECT, lambda _: (RMA, 2)),
    "open_case": (Right.INSPECT, lambda _: (RMA,)),
    "end_quarantine": (Right.INSPECT, lambda bench: (stray(bench), Ending.OFFICE)),
    "photograph_aside": (Right.INSPECT, lambda bench: (stray(bench), Slot.PARCEL, bench.shot())),
    "put_aside": (Right.INSPECT, lambda _: ("HAND-WRITTEN-77",)),
    "say_why_aside": (Right.INSPECT, lambda bench: (stray(bench), Aside.MISDIRECTED, "")),
    "tag_parcel": (Right.INSPECT, lambda bench: (stray(bench),)),
    "raise_hazard": (Right.INSPECT, lambda _: (*UNIT, Hazard.HOT)),
    "receive_unit": (Right.INSPECT, lambda _: (*UNIT, Reception.MISSING)),
    "refuse_shot": (Right.INSPECT, lambda bench: (RMA, Slot.FRONT, 1, 1, Flaw.BLURRED, bench.clock())),
    "reprint": (Right.INSPECT, lambda _: (CODE,)),
    "same_for_alike": (Right.INSPECT, lambda _: UNIT),
    "scan_back": (Right.INSPECT, lambda _: (CODE, CODE)),
    "tick": (Right.INSPECT, lambda _: (*UNIT, "Caricatore", True)),
    "turn_to": (Right.INSPECT, lambda _: UNIT),
    "write_note": (Right.INSPECT, lambda _: (*UNIT, "a note")),
    "close_case": (Right.DECIDE, lambda _: (RMA,)),
    "decide": (Right.DECIDE, lambda _: (*UNIT, Verdict.HOLD)),
    "undo": (Right.UNDO, lambda _: (RMA,)),
    "leave_hazard": (Right.LEAVE_HAZARD, in_danger),
    "follow_service": (Right.REOPEN, lambda _: (RMA, "They said so")),
    "take_over": (Right.REOPEN, lambda _: (RMA,)),
    "reopen": (Right.REOPEN, lambda _: (RMA, "Seen again")),
    "send_again": (Right.SEND_AGAIN, lambda _: ("no such decision",)),
    "agree": (Right.REVIEW, lambda _: UNIT),
    "ask_new_photo": (Right.REVIEW, lambda _: (*UNIT, Slot.DEFECT, "sharper")),
    "comment": (Right.REVIEW, lambda _: (*UNIT, "well seen")),
    "know_stuck": (Right.KNOW_STUCK, lambda _: ("The portal is down",)),
    "keep_dossier": (Right.REVIEW, lambda _: (RMA, "it", True, "5e0ff761")),
    "mark_photo": (Right.REVIEW, lambda _: (1, ())),
    "export_figures": (Right.REVIEW, lambda _: ("CSV", FiguresAsked(Period(DAY, DAY)), "0" * 64)),
    "overturn": (Right.REVIEW, lambda _: (*UNIT, Verdict.CONFIRM, "a film")),
    "add_person": (Right.MANAGE_PEOPLE, lambda _: ("zoe", "Zoe", Role.OPERATOR, "2468")),
    "disable": (Right.MANAGE_PEOPLE, lambda _: (ANNA.login,)),
    "enable": (Right.MANAGE_PEOPLE, lambda _: (ANNA.login,)),
    "issue_badge": (Right.MANAGE_PEOPLE, lambda _: (ANNA.login,)),
    "name_purchases": (Right.MANAGE_PEOPLE, lambda _: (ANNA.login, "anna@example.com")),
    "change_settings": (Right.CHANGE_SETTINGS, lambda _: ({"process.undo_seconds": 7},)),
    "measure_label": (Right.CHANGE_SETTINGS, lambda _: (97.5, True)),
    "take_policy": (Right.CHANGE_SETTINGS, lambda _: ("technostok", "2026-2", "ab" * 32, None)),
    "keep_self_test": (Right.INSPECT, lambda _: ((look_at_disk(1),),)),
    "skip_self_test": (Right.INSPECT, lambda _: ()),
    "end_shift": (Right.INSPECT, lambda _: ()),
    "set_pin": (Right.MANAGE_PEOPLE, lambda _: (ANNA.login, "8642")),
}
"""The operations that the screens ask for, with the right that each wants."""

FOR_EVERYBODY = {"sign_in", "sign_in_by_badge", "leave_case", "first_administrator", "recover", "add_operator"}
"""Signing in and leaving; and what is done at the machine itself, by who has its files in hand anyway."""

UNATTENDED = {
    "begin_delivery",
    "begin_printing",
    "deliver_later",
    "import_case",
    "mark_failed",
    "mark_printed",
    "mark_sent",
    "note_trouble",
    "print_later",
    "set_aside",
}
"""What the station does by itself."""

PARTS = {
    "mark_left",
    "mark_open",
    "refuse_elsewhere",
    "hold_back",
    "approve_again",
    "back_to_work",
    "withdraw",
    "add_job",
    "arrive",
    "newest_job",
    "join_if_certain",
    "refuse_poor",
    "agreed",
    "belongs_elsewhere",
    "case_at_hand",
    "case_in_work",
    "check_pin",
    "columns",
    "fit_tags",
    "fit_units",
    "drop_requests",
    "fulfil_requests",
    "set_standing",
    "signer",
    "take_back_one",
    "want_photo",
    "found_by",
    "in_work",
    "index_case",
    "keep_open",
    "need",
    "opened",
    "order_job",
    "register_parcel",
    "order_location_labels",
    "location_labels",
    "void_location",
    "order_return_parcel",
    "refuse_own",
    "refuse_while_stuck",
    "shows_badge",
    "remark",
    "remark_needed",
    "remember_place",
    "seen",
    "settle",
    "unit_at_hand",
    "unit_in_work",
    "unlock",
    "void_jobs",
    "void_labels",
}
"""What operations are made of: nothing but an operation calls these."""


def operations() -> dict[str, Callable[..., object]]:
    """Every public function of the package that takes a transaction."""
    found: dict[str, Callable[..., object]] = {}
    for module in pkgutil.iter_modules(station.operations.__path__):
        held = importlib.import_module(f"station.operations.{module.name}")
        for name, function in inspect.getmembers(held, inspect.isfunction):
            first = next(iter(inspect.signature(function).parameters), "")
            if function.__module__ == held.__name__ and not name.startswith("_") and first == "tx":
                found[name] = function
    return found


def test_of_every_operation_it_is_written_down_who_may_do_it() -> None:
    assert set(operations()) == set(AT_THE_BENCH) | FOR_EVERYBODY | UNATTENDED | PARTS


@pytest.mark.parametrize("who", [ANNA, LUCA, SARA], ids=lambda who: who.role.value)
@pytest.mark.parametrize("name", list(AT_THE_BENCH))
def test_an_operation_is_refused_to_those_without_its_right_and_to_nobody_else(
    bench: QuietBench, name: str, who: Operator
) -> None:
    # given a case in work
    bench.import_(a_case(items=[a_simple_item(1, quantity=2)]))
    bench.scan()
    right, values = AT_THE_BENCH[name]
    given = values(bench)
    bench.signs_in(who)
    # when
    refusal: Refused | None = None
    try:
        bench.desk.do(operations()[name], *given)  # type: ignore[arg-type]  # each has values of its own
    except Refused as refused:
        refusal = refused
    # then
    refused_for_right = refusal is not None and refusal.refusal is Refusal.NO_RIGHT
    assert refused_for_right is not may(who, right)
    if refused_for_right:
        assert refusal is not None
        assert refusal.facts["right"] is right


@pytest.mark.parametrize("name", list(AT_THE_BENCH))
def test_nobody_can_do_anything_before_signing_in(bench: QuietBench, name: str) -> None:
    bench.import_(a_case(items=[a_simple_item(1)]))
    given = AT_THE_BENCH[name][1](bench)
    bench.desk.operator = None
    with pytest.raises(Refused) as refused:
        bench.desk.do(operations()[name], *given)  # type: ignore[arg-type]  # as above
    assert refused.value.refusal is Refusal.NOT_SIGNED_IN


def test_what_comes_in_unattended_names_nobody(bench: QuietBench) -> None:
    bench.desk.do_unattended(operations()["import_case"], document(a_case()), {})  # type: ignore[arg-type]  # as above
    assert bench.sql("SELECT DISTINCT operator FROM journal WHERE kind = 'CaseImported'") == [("",)]
