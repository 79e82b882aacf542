"""What the banner says: what is stuck, since when, and what to do about it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.domain.deadlines import AlarmStep
from station.views.alarm import AlarmView
from ui.words import words
from ui.words.clock_words import big_time, hours_since

translate = QCoreApplication.translate


def headline(view: AlarmView, now: datetime) -> str:
    """What is the matter, and since when."""
    parts = (_stuck(view, now), _refunds(view, now), _clock(view, now))
    text = " · ".join(part for part in parts if part)
    return translate("Alarm", "Verdicts are stopped: {what}").format(what=_lower(text)) if view.blocks else text


def advice(view: AlarmView) -> str:
    """What to do now."""
    if view.blocks:
        return translate("Alarm", "A supervisor says that they know, with PIN and reason. Nothing in work is lost.")
    if view.clock_behind is not None:
        return translate("Alarm", "Have the clock of this computer set right: every deadline is read from it.")
    if view.set_aside:
        return translate(
            "Alarm", "Customer service does not take it: a supervisor looks at the case and sends it again."
        )
    if view.stuck_step is AlarmStep.RED:
        return translate("Alarm", "Call the supervisor now: refunds are at risk. Nothing is lost, all is kept here.")
    if view.stuck_step is AlarmStep.ALARM:
        return translate("Alarm", "They are sent again by themselves. Call the supervisor if this lasts.")
    return translate("Alarm", "Decide these parcels before any other.")


def stopped() -> str:
    """Why no verdict can be given, for its own button."""
    return translate("Alarm", "Decisions are stuck")


def _stuck(view: AlarmView, now: datetime) -> str:
    if view.stuck_since is None:
        return ""
    since, age = words.day_and_clock(view.stuck_since), hours_since(view.stuck_since, now)
    if view.stuck == 1:
        return translate("Alarm", "1 decision has not left since {since} ({age})").format(since=since, age=age)
    text = translate("Alarm", "{n} decisions have not left since {since} ({age})")
    return text.format(n=view.stuck, since=since, age=age)


def _refunds(view: AlarmView, now: datetime) -> str:
    if view.first_due is None:
        return ""
    left = big_time(view.first_due, now).removeprefix("−")
    if now >= view.first_due:
        text = translate("Alarm", "{n} refunds urgent, the first late by {time}")
        one = translate("Alarm", "1 refund late by {time}")
    else:
        text = translate("Alarm", "{n} refunds urgent, the first due in {time}")
        one = translate("Alarm", "1 refund due in {time}")
    return one.format(time=left) if view.refunds == 1 else text.format(n=view.refunds, time=left)


def _clock(view: AlarmView, now: datetime) -> str:
    if view.clock_behind is None:
        return ""
    behind = big_time(now + view.clock_behind, now)
    return translate("Alarm", "The clock of this computer is {time} behind").format(time=behind)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
