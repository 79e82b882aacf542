"""What customer service, the rules and the clock say of a whole case, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.domain import deadlines
from station.domain.case import RequestType, ServiceStatus
from station.domain.deadlines import USUAL, ClockLimits, Tone
from station.domain.rules import Finding, Rule
from station.views.case import CaseView
from ui.parts.case.parcel_words import parcel_checks
from ui.parts.case.rule_lines import MEANING, late_parcel, window
from ui.parts.check_list import Check
from ui.parts.label import isolated
from ui.theme import Meaning
from ui.words import formats, words

translate = QCoreApplication.translate


def checks_of(view: CaseView, now: datetime, limits: ClockLimits = USUAL) -> tuple[Check, ...]:
    """The lines of the case's head, most fundamental first."""
    of_request, clock = (_approval(view), _window(view), _profile(view)), refund_clock(view, now, limits)
    found = (*of_request, _shipment(view), *parcel_checks(view), _late(view), _carriage(view), clock)
    return tuple(check for check in found if check is not None)


def refund_clock(view: CaseView, now: datetime, limits: ClockLimits = USUAL) -> Check | None:
    """How long the refund may still take, counted from the arrival; None before it or after the decision."""
    if view.due_by is None or view.decision is not None:
        return None
    meaning: dict[Tone, Meaning] = {Tone.GREEN: "plain", Tone.AMBER: "look", Tone.RED: "stop"}
    text = translate("CaseChecks", "Refund: {left}").format(left=words.left_until(view.due_by, now))
    return Check(meaning[deadlines.refund_clock(view.due_by, limits).tone(now)], text, "clock")


def _finding(view: CaseView, rule: Rule) -> Finding | None:
    return next((finding for finding in view.findings if finding.rule is rule), None)


def _approval(view: CaseView) -> Check:
    if view.status is ServiceStatus.APPROVED:
        return Check("ok", _approved(view))
    text = words.service_status(view.status)
    if view.rejection_reason:
        text = formats.named(text, isolated(view.rejection_reason))
    return Check("stop", text)


def _approved(view: CaseView) -> str:
    if view.decided_at is None:
        return translate("CaseChecks", "Approved by customer service")
    day = words.day_short(view.decided_at)
    if not view.decided_by:
        return translate("CaseChecks", "Approved {day}").format(day=day)
    return translate("CaseChecks", "Approved {day} · {who}").format(day=day, who=isolated(view.decided_by))


def _window(view: CaseView) -> Check | None:
    finding = _finding(view, Rule.WINDOW)
    if finding is None:
        return None
    return Check(MEANING[finding.result], window(finding, view.exception_note))


def _late(view: CaseView) -> Check | None:
    finding = _finding(view, Rule.WINDOW)
    text = late_parcel(finding) if finding is not None else ""
    return Check("look", text, "truck") if text else None


def _profile(view: CaseView) -> Check | None:
    if view.request_type is not RequestType.CONVENIENCE:
        return None
    tier = isolated(view.customer.tier) if view.customer.tier else ""
    texts = {
        True: translate("CaseChecks", "Profile {tier}: convenience allowed"),
        False: translate("CaseChecks", "Profile {tier}: convenience not foreseen"),
        None: translate("CaseChecks", "Profile {tier}: convenience unknown"),
    }
    meaning: Meaning = "ok" if view.customer.convenience_returns else "look"
    return Check(
        meaning, " ".join(texts[view.customer.convenience_returns].format(tier=tier).replace(" :", ":").split())
    )


def _shipment(view: CaseView) -> Check:
    if view.shipment_confirmed_at is None:
        return Check("look", translate("CaseChecks", "Shipment not announced"))
    text = translate("CaseChecks", "Shipment announced {day}").format(day=words.day_short(view.shipment_confirmed_at))
    return Check("ok", f"{text} · {isolated(view.carrier)}" if view.carrier else text)


def _carriage(view: CaseView) -> Check | None:
    if view.label_paid_by is None:
        return None
    return Check("plain", words.label_payer(view.label_paid_by), "truck")
