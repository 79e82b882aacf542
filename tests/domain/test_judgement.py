"""What follows from the conditions: verdict, agreements, resolution, destination, questions and proof."""

from dataclasses import replace
from decimal import Decimal

import pytest

from station.domain.case import CustomerKind, Justification, RequestType, Resolution
from station.domain.condition import Grade
from station.domain.evidence import Slot
from station.domain.judgement import (
    agreements,
    checklist,
    disposition_of,
    is_implied,
    profile_of,
    required_slots,
    resolution_of,
    suggest,
    window_of,
)
from station.domain.policy import Agreement, Axis, Goods, Profile, Window
from station.domain.questions import Question
from station.domain.reduction import Reduction, reduction_of
from station.domain.rules import Finding, Result, Rule
from station.domain.verdict import Disposition, Reason, Verdict
from tests.policies import technostok

GOODS = Goods(
    request=RequestType.CONVENIENCE,
    customer=CustomerKind.BUSINESS,
    category="NOTEBOOK",
    justification=Justification.CHANGED_MIND,
    defective=False,
    sealed=True,
    dear=False,
)
CONSUMER = replace(GOODS, customer=CustomerKind.CONSUMER)
SOFTWARE = replace(CONSUMER, category="SOFTWARE")
WORKS = {"use": "NONE", "function": "NO_FAULT_FOUND"}
DEFECTIVE = replace(GOODS, request=RequestType.STANDARD_WARRANTY, defective=True)


def found(goods: Goods, **codes: str) -> Goods:
    return replace(goods, found={Axis(axis.upper()): code for axis, code in codes.items()})


@pytest.mark.parametrize(
    ("goods", "verdict", "reasons"),
    [
        (found(GOODS, use="TRIED"), Verdict.CONFIRM, ()),
        (found(GOODS, use="LIGHT"), Verdict.HOLD, (Reason.USED,)),
        (found(DEFECTIVE, use="LIGHT"), Verdict.CONFIRM, ()),
        (found(GOODS, use="EVIDENT"), Verdict.REFUSE, (Reason.USED,)),
        (found(GOODS, use="CUSTOMER_DAMAGE"), Verdict.REFUSE, (Reason.CUSTOMER_DAMAGE,)),
        (found(GOODS, use="CUSTOMER_DAMAGE", packaging="WET"), Verdict.HOLD, ()),
        (found(GOODS, use="CUSTOMER_DAMAGE", justification="ARRIVED_DAMAGED"), Verdict.HOLD, ()),
        (found(GOODS, use="NONE", seal="TAMPERED"), Verdict.REFUSE, (Reason.SEAL_VIOLATED,)),
        (found(GOODS, use="NONE", completeness="INCOMPLETE"), Verdict.REFUSE, (Reason.MISSING_PARTS,)),
        (found(DEFECTIVE, use="NONE", completeness="INCOMPLETE"), Verdict.CONFIRM, ()),
        (found(GOODS, use="NONE", serial="DIFFERENT"), Verdict.REFUSE, (Reason.SERIAL_MISMATCH,)),
        (found(DEFECTIVE, **WORKS, window="IN_TIME", profile="ELIGIBLE"), Verdict.CONFIRM, ()),
        (found(DEFECTIVE, **WORKS, window="EXCEPTED", profile="ELIGIBLE"), Verdict.CONFIRM, ()),
        (found(DEFECTIVE, **WORKS, window="LATE", profile="ELIGIBLE"), Verdict.REFUSE, (Reason.NO_FAULT_FOUND,)),
        (found(DEFECTIVE, **WORKS, window="IN_TIME", profile="NOT_ELIGIBLE"), Verdict.REFUSE, (Reason.NO_FAULT_FOUND,)),
        (found(DEFECTIVE, **WORKS, window="UNKNOWN", profile="ELIGIBLE"), Verdict.HOLD, (Reason.NO_FAULT_FOUND,)),
        (found(DEFECTIVE, **WORKS, window="IN_TIME", profile="UNKNOWN"), Verdict.HOLD, (Reason.NO_FAULT_FOUND,)),
        (found(GOODS, use="NONE", seal="BROKEN"), Verdict.REFUSE, (Reason.USED,)),
        (found(CONSUMER, use="NONE", seal="BROKEN"), Verdict.CONFIRM, ()),
        (found(SOFTWARE, use="NONE", seal="BROKEN"), Verdict.HOLD, (Reason.SEAL_VIOLATED,)),
    ],
)
def test_the_conditions_suggest_a_verdict_with_reasons(goods, verdict, reasons):
    suggestion = suggest(technostok(), goods, Grade.B, None)
    assert suggestion is not None
    assert (suggestion.verdict, suggestion.reasons) == (verdict, reasons)


def test_nothing_is_suggested_before_signs_of_use_are_known():
    assert suggest(technostok(), found(GOODS, seal="INTACT"), None, None) is None


@pytest.mark.parametrize(
    ("goods", "verdict", "reasons", "suggested", "why"),
    [
        (GOODS, Verdict.CONFIRM, (), Verdict.CONFIRM, ()),
        (GOODS, Verdict.REFUSE, (Reason.USED,), Verdict.REFUSE, ()),
        (GOODS, Verdict.REFUSE, (Reason.USED,), None, (Agreement.AGAINST_SUGGESTION,)),
        (GOODS, Verdict.CONFIRM, (), None, ()),
        (GOODS, Verdict.CONFIRM, (), Verdict.REFUSE, (Agreement.AGAINST_SUGGESTION,)),
        (GOODS, Verdict.CONFIRM, (), Verdict.HOLD, (Agreement.DOUBTFUL,)),
        (CONSUMER, Verdict.REFUSE, (Reason.USED,), Verdict.REFUSE, (Agreement.CONSUMER_WITHDRAWAL,)),
        (found(GOODS, window="LATE"), Verdict.CONFIRM, (), Verdict.CONFIRM, (Agreement.OUTSIDE_WINDOW,)),
        (GOODS, Verdict.REFUSE, (Reason.OTHER,), Verdict.REFUSE, (Agreement.OTHER_REASON,)),
        (replace(GOODS, dear=True), Verdict.CONFIRM, (), Verdict.CONFIRM, (Agreement.HIGH_VALUE,)),
        (found(GOODS, window="LATE"), Verdict.HOLD, (), Verdict.REFUSE, ()),
    ],
)
def test_a_supervisor_agrees_where_the_policy_wants_it(goods, verdict, reasons, suggested, why):
    assert agreements(technostok(), goods, verdict, reasons, suggested) == why


@pytest.mark.parametrize(("price", "dear"), [("999.99", False), ("1000.00", True), ("2000", True), (None, False)])
def test_goods_are_dear_from_the_price_on_that_the_policy_names(price, dear):
    assert technostok().is_dear(Decimal(price) if price else None) is dear
    assert not replace(technostok(), high_value=None).is_dear(Decimal(5000))


def test_dear_goods_without_a_serial_number_are_two_reasons_to_agree():
    goods = found(replace(GOODS, dear=True), serial="UNREADABLE")
    why = agreements(technostok(), goods, Verdict.CONFIRM, (), Verdict.CONFIRM)
    assert why == (Agreement.HIGH_VALUE, Agreement.SERIAL_UNVERIFIED)


@pytest.mark.parametrize(
    ("goods", "verdict", "named", "expected"),
    [
        (GOODS, Verdict.CONFIRM, None, Resolution.REFUND),
        (replace(GOODS, request=RequestType.ADVANCED_WARRANTY), Verdict.CONFIRM, None, Resolution.REPLACEMENT),
        (GOODS, Verdict.CONFIRM, Resolution.COMMERCIAL_SETTLEMENT, Resolution.COMMERCIAL_SETTLEMENT),
        (GOODS, Verdict.REFUSE, Resolution.REFUND, Resolution.NONE),
        (GOODS, Verdict.HOLD, Resolution.REFUND, None),
    ],
)
def test_the_customer_gets_what_was_named_or_what_the_request_leads_to(goods, verdict, named, expected):
    assert resolution_of(technostok(), goods, verdict, named) is expected


@pytest.mark.parametrize(
    ("goods", "verdict", "grade", "expected"),
    [
        (GOODS, Verdict.HOLD, None, None),
        (found(GOODS, reception="WRONG_ITEM"), Verdict.HOLD, None, Disposition.QUARANTINE),
        (found(GOODS, serial="OTHER_ORDER"), Verdict.HOLD, None, Disposition.QUARANTINE),
        (found(DEFECTIVE, function="NOT_TESTED"), Verdict.HOLD, None, Disposition.TECH_CHECK),
        (GOODS, Verdict.REFUSE, Grade.A, Disposition.RETURN_TO_CUSTOMER),
        (GOODS, Verdict.CONFIRM, Grade.A, Disposition.RESTOCK),
        (GOODS, Verdict.CONFIRM, Grade.B, Disposition.SECOND_CHOICE),
        (GOODS, Verdict.CONFIRM, Grade.D, Disposition.TECH_CHECK),
        (found(DEFECTIVE, function="DEFECT_CONFIRMED"), Verdict.CONFIRM, Grade.B, Disposition.REPAIR),
        (found(DEFECTIVE, function="NOT_TESTED"), Verdict.CONFIRM, Grade.A, Disposition.TECH_CHECK),
        (
            found(GOODS, justification="ARRIVED_DAMAGED", packaging="WET", use="EVIDENT"),
            Verdict.CONFIRM,
            Grade.B,
            Disposition.CARRIER_CLAIM,
        ),
    ],
)
def test_the_goods_go_where_their_condition_sends_them(goods, verdict, grade, expected):
    assert disposition_of(technostok(), goods, verdict, grade) is expected


def test_function_is_only_asked_where_a_defect_was_claimed():
    every = frozenset(Question)
    assert [ask.question for ask in checklist(technostok(), DEFECTIVE, every)] == list(Question)
    assert Question.FUNCTION not in [ask.question for ask in checklist(technostok(), GOODS, every)]


def test_an_intact_seal_answers_the_questions_behind_it():
    goods = found(GOODS, seal="INTACT")
    asks = checklist(technostok(), goods, frozenset(Question))
    assert [ask.question for ask in asks if not is_implied(ask, goods)] == [Question.SEAL]
    opened = found(GOODS, seal="BROKEN")
    assert not any(is_implied(ask, opened) for ask in asks)


@pytest.mark.parametrize(
    ("goods", "verdict", "reasons", "slots"),
    [
        (found(GOODS, seal="INTACT"), Verdict.CONFIRM, (), (Slot.PARCEL,)),
        (found(GOODS, seal="BROKEN"), Verdict.CONFIRM, (), (Slot.PARCEL, Slot.FRONT)),
        (GOODS, Verdict.REFUSE, (), (Slot.PARCEL, Slot.FRONT)),
        (GOODS, Verdict.REFUSE, (Reason.USED,), (Slot.PARCEL, Slot.FRONT, Slot.DEFECT)),
        (GOODS, Verdict.REFUSE, (Reason.SERIAL_MISMATCH,), (Slot.PARCEL, Slot.FRONT, Slot.SERIAL)),
        (GOODS, Verdict.HOLD, (), ()),
    ],
)
def test_each_verdict_names_the_photographs_that_it_needs(goods, verdict, reasons, slots):
    assert required_slots(technostok(), goods, verdict, reasons) == slots


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20%", Reduction(percent=20)),
        ("15,5", Reduction(amount=Decimal("15.50"))),
        (" 15.00 ", Reduction(amount=Decimal("15.00"))),
        ("", None),
        ("lots", None),
        ("-3", None),
        ("1e9999", None),
        ("٢٠%", None),
    ],
)
def test_a_reduction_is_read_as_people_type_it(typed, meant):
    assert reduction_of(typed) == meant


@pytest.mark.parametrize(
    ("kept", "fits"),
    [
        (Reduction(percent=20), True),
        (Reduction(percent=100), False),
        (Reduction(percent=0), False),
        (Reduction(amount=Decimal("15.00")), True),
        (Reduction(amount=Decimal("749.00")), False),
        (Reduction(), False),
    ],
)
def test_a_reduction_leaves_something_to_refund(kept, fits):
    assert kept.fits(Decimal("749.00")) is fits


def test_an_amount_cannot_be_kept_from_a_price_that_nobody_knows():
    assert not Reduction(amount=Decimal(5)).fits(None)
    assert Reduction(percent=5).fits(None)


def test_dangerous_goods_go_to_the_safe_bin_and_need_no_photograph():
    goods = found(GOODS, hazard="SWOLLEN")
    assert disposition_of(technostok(), goods, Verdict.HOLD, Grade.H) is Disposition.HAZARD_BIN
    assert required_slots(technostok(), goods, Verdict.REFUSE, (Reason.USED,)) == ()


def test_where_no_destination_fits_the_goods_are_checked():
    nowhere = replace_policy(destinations=())
    assert disposition_of(nowhere, GOODS, Verdict.CONFIRM, Grade.B) is Disposition.TECH_CHECK


@pytest.mark.parametrize(
    ("result", "facts", "window"),
    [
        (Result.PASS, {"day": 3}, Window.IN_TIME),
        (Result.NOTICE, {"day": -1, "before_delivery": True}, Window.IN_TIME),
        (Result.NOTICE, {"excepted": True}, Window.EXCEPTED),
        (Result.NOTICE, {"excepted": False}, Window.LATE),
        (Result.UNKNOWN, {"day": None}, Window.UNKNOWN),
    ],
)
def test_a_late_request_is_one_that_nobody_excepted(result, facts, window):
    other = Finding(Rule.NO_FEE, Result.PASS)
    assert window_of((other, Finding(Rule.WINDOW, result, facts))) is window


@pytest.mark.parametrize(
    ("said", "profile"), [(True, Profile.ELIGIBLE), (False, Profile.NOT_ELIGIBLE), (None, Profile.UNKNOWN)]
)
def test_a_profile_nobody_spoke_of_is_not_known(said, profile):
    assert profile_of(said) is profile


def replace_policy(**changes):
    return replace(technostok(), **changes)


def test_what_is_kept_is_written_as_it_was_said():
    assert (Reduction(percent=20).text, Reduction(amount=Decimal("15.00")).text) == ("20%", "15.00")


def test_a_doubt_that_is_no_reason_to_refuse_says_which_fact_it_was():
    goods = found(GOODS, seal="BROKEN", use="NONE", data="ACCOUNT_LOCKED")
    suggestion = suggest(technostok(), goods, Grade.B, None)
    assert suggestion is not None
    assert suggestion.because == ((Axis.DATA, "ACCOUNT_LOCKED"),)
