"""The return conditions R1 to R10, one by one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.case import CustomerKind, Justification, LabelPayer, RequestType, Resolution, ServiceStatus
from station.domain.deadlines import window_day
from station.domain.policy import Axis, Goods
from station.domain.rules import (
    Request,
    Result,
    Rule,
    approved,
    case_findings,
    defective_accepted,
    eligible,
    fits,
    in_window,
    label_free,
    label_paid,
    refund_clock,
    replacement,
    unused,
)
from tests.policies import technostok

NOW = datetime(2026, 11, 22, 9, 40, tzinfo=UTC)
REQUEST = Request(
    status=ServiceStatus.APPROVED,
    type=RequestType.CONVENIENCE,
    delivered_on=date(2026, 10, 28),
    requested_on=date(2026, 11, 8),
    day=11,
    excepted=False,
    convenience_returns=True,
    label_paid_by=LabelPayer.CUSTOMER,
    due_by=NOW + timedelta(hours=48),
)
GOODS = Goods(
    request=RequestType.CONVENIENCE,
    customer=CustomerKind.BUSINESS,
    category="NOTEBOOK",
    justification=Justification.CHANGED_MIND,
    defective=False,
    sealed=True,
    dear=False,
)


def test_only_an_approved_case_passes():
    assert approved(REQUEST).result is Result.PASS
    assert approved(replace(REQUEST, status=ServiceStatus.REJECTED)).result is Result.FAIL


@pytest.mark.parametrize(
    ("day", "result"),
    [(None, Result.UNKNOWN), (0, Result.PASS), (14, Result.PASS), (15, Result.NOTICE), (-1, Result.NOTICE)],
)
def test_the_window_is_counted_in_days(day, result):
    assert in_window(technostok(), replace(REQUEST, day=day)).result is result


def test_the_window_says_the_days_it_counted():
    facts = in_window(technostok(), REQUEST).facts
    assert facts == {"day": 11, "days": 14, "delivered_on": "2026-10-28", "requested_on": "2026-11-08"}


@pytest.mark.parametrize(
    ("arrived", "noticed"),
    [(None, {}), (date(2026, 11, 28), {}), (date(2026, 11, 29), {"arrived_on": "2026-11-29", "on_its_way": 21})],
)
def test_a_parcel_that_took_its_time_is_worth_a_word_and_changes_nothing(arrived, noticed):
    finding = in_window(technostok(), replace(REQUEST, arrived_on=arrived))
    assert finding.result is Result.PASS
    assert finding.facts == in_window(technostok(), REQUEST).facts | noticed
    never = replace(technostok(), late_parcel_days=None)
    assert "on_its_way" not in in_window(never, replace(REQUEST, arrived_on=arrived)).facts


def test_a_request_before_the_delivery_is_noticed():
    assert in_window(technostok(), replace(REQUEST, day=-2)).facts["before_delivery"] is True


@pytest.mark.parametrize(("profile", "result"), [(True, Result.PASS), (False, Result.NOTICE), (None, Result.UNKNOWN)])
def test_a_return_for_convenience_looks_at_the_profile(profile, result):
    finding = eligible(replace(REQUEST, convenience_returns=profile))
    assert finding is not None
    assert finding.result is result
    assert eligible(replace(REQUEST, type=RequestType.STANDARD_WARRANTY)) is None


@pytest.mark.parametrize(
    ("kind", "paid_by", "rule", "result"),
    [
        (RequestType.STANDARD_WARRANTY, LabelPayer.MERCHANT, Rule.LABEL_FREE, Result.PASS),
        (RequestType.ADVANCED_WARRANTY, LabelPayer.CUSTOMER, Rule.LABEL_FREE, Result.NOTICE),
        (RequestType.CONVENIENCE, LabelPayer.CUSTOMER, Rule.LABEL_PAID, Result.PASS),
        (RequestType.CONVENIENCE, LabelPayer.MERCHANT, Rule.LABEL_PAID, Result.NOTICE),
        (RequestType.CONVENIENCE, None, Rule.LABEL_PAID, Result.UNKNOWN),
    ],
)
def test_the_carriage_is_paid_by_whom_the_conditions_name(kind, paid_by, rule, result):
    asked = replace(REQUEST, type=kind, label_paid_by=paid_by)
    found = [finding for finding in (label_free(asked), label_paid(asked)) if finding is not None]
    assert [(finding.rule, finding.result) for finding in found] == [(rule, result)]


def test_the_refund_clock_passes_until_it_has_run_out():
    assert refund_clock(technostok(), REQUEST, NOW).result is Result.PASS
    assert refund_clock(technostok(), REQUEST, NOW + timedelta(hours=49)).result is Result.NOTICE
    assert refund_clock(technostok(), replace(REQUEST, due_by=None), NOW) is None


def test_a_case_is_looked_at_by_every_rule_that_speaks_of_cases():
    rules = [finding.rule for finding in case_findings(technostok(), REQUEST, NOW)]
    assert rules == [Rule.APPROVED, Rule.WINDOW, Rule.ELIGIBLE, Rule.LABEL_PAID, Rule.NO_FEE, Rule.REFUND_CLOCK]


def test_defective_goods_are_accepted_from_everybody():
    assert defective_accepted(replace(GOODS, defective=True)).result is Result.PASS
    assert defective_accepted(GOODS) is None


@pytest.mark.parametrize(
    ("use", "defective", "result"),
    [
        ("NONE", False, Result.PASS),
        ("TRIED", False, Result.PASS),
        ("LIGHT", False, Result.NOTICE),
        ("LIGHT", True, Result.PASS),
        ("EVIDENT", True, Result.FAIL),
    ],
)
def test_signs_of_use_are_judged_by_the_clauses(use, defective, result):
    goods = replace(GOODS, defective=defective, found={Axis.USE: use})
    finding = unused(goods, fits(technostok(), goods))
    assert finding is not None
    assert (finding.result, finding.facts["use"]) == (result, use)


def test_nothing_is_said_of_use_before_anybody_has_looked():
    assert unused(GOODS, fits(technostok(), GOODS)) is None


def test_a_private_customers_withdrawal_is_pointed_out():
    goods = replace(GOODS, customer=CustomerKind.CONSUMER, found={Axis.USE: "EVIDENT"})
    assert unused(goods, fits(technostok(), goods)).facts["consumer_convenience"] is True


@pytest.mark.parametrize(
    ("kind", "justification", "result"),
    [
        (RequestType.STANDARD_WARRANTY, Justification.WRONG_ITEM, Result.PASS),
        (RequestType.STANDARD_WARRANTY, Justification.DEFECTIVE, Result.NOTICE),
        (RequestType.ADVANCED_WARRANTY, Justification.DEFECTIVE, Result.PASS),
    ],
)
def test_a_replacement_settles_a_shipping_error_and_the_advanced_guarantee(kind, justification, result):
    goods = replace(GOODS, request=kind, justification=justification)
    finding = replacement(technostok(), goods, Resolution.REPLACEMENT)
    assert finding is not None
    assert finding.result is result
    assert replacement(technostok(), goods, Resolution.REFUND) is None


DELIVERIES = st.dates(date(2026, 2, 1), date(2026, 12, 31))
ZONES = ("Europe/Rome", "Europe/Paris", "America/St_Johns", "Pacific/Apia", "UTC")
AROUND_THE_CLOCK_CHANGE = st.datetimes(datetime(2026, 3, 1), datetime(2026, 11, 30))  # noqa: DTZ001  # naive on purpose


@given(naive=AROUND_THE_CLOCK_CHANGE, delivered=DELIVERIES, zone=st.sampled_from(ZONES))
def test_the_days_are_those_that_somebody_would_count_on_a_calendar(naive, delivered, zone):
    requested = naive.replace(tzinfo=UTC)
    # a second implementation: walk from day to day on the warehouse's own calendar
    local = requested.astimezone(ZoneInfo(zone))
    wanted, step, count, day = date(local.year, local.month, local.day), 1, 0, delivered
    if wanted < delivered:
        step = -1
    while day != wanted:
        day += timedelta(days=step)
        count += step
    assert window_day(requested, delivered, ZoneInfo(zone)) == count


@pytest.mark.parametrize(
    ("requested", "day"),
    [
        (datetime(2026, 10, 24, 22, 30, tzinfo=UTC), 0),  # half past midnight in Rome, the night the clocks go back
        (datetime(2026, 10, 25, 22, 59, tzinfo=UTC), 0),  # one minute before midnight of a day of 25 hours
        (datetime(2026, 10, 25, 23, 0, tzinfo=UTC), 1),
    ],
)
def test_a_day_of_25_hours_is_one_day(requested, day):
    assert window_day(requested, date(2026, 10, 25), ZoneInfo("Europe/Rome")) == day
