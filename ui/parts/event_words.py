"""Every fact of the journal in words, for the history of a case."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from station.domain.case import ServiceStatus
from station.domain.condition import Function, Hazard, Packaging, Privacy, Seal, SerialCheck, Use
from station.domain.evidence import Slot
from station.domain.photography import Flaw
from station.domain.policy import Agreement
from station.domain.printing import PrintKind
from station.domain.questions import Question
from station.domain.verdict import Outcome, Reason, Reception
from station.views.case import TimelineEntry
from ui import flaw_words, words
from ui.parts.label import isolated

translate = QCoreApplication.translate
Facts = dict[str, object]
Code = TypeVar("Code", bound=StrEnum)


def event_words(entry: TimelineEntry) -> str:
    """What happened; an event nobody wrote words for is shown under its own name."""
    say = _WORDS.get(entry.kind)
    return say(entry.facts) if say is not None else entry.kind


def spoken(entry: TimelineEntry) -> str:
    """What somebody said with it, in quotation marks; empty when nothing was said."""
    return translate("Events", "“{text}”").format(text=isolated(entry.text)) if entry.text else ""


def _imported(facts: Facts) -> str:
    status = _word(ServiceStatus, facts.get("status"), words.service_status)
    if facts.get("first"):
        return translate("Events", "Case received from customer service: {status}").format(status=status)
    return translate("Events", "New version {n} from customer service: {status}").format(
        n=facts.get("version", "?"), status=status
    )


def _old_version(facts: Facts) -> str:
    text = translate("Events", "Older version {n} ignored; {held} is held")
    return text.format(n=facts.get("version", "?"), held=facts.get("held", "?"))


def _arrived(facts: Facts) -> str:
    if facts.get("announced"):
        return translate("Events", "Parcel arrived; the refund clock runs")
    return translate("Events", "Parcel arrived without being announced; the refund clock runs")


def _opened(facts: Facts) -> str:
    return translate("Events", "Case opened at the bench")


def _acknowledged(facts: Facts) -> str:
    return translate("Events", "Message read")


def _answered(facts: Facts) -> str:
    question = _word(Question, facts.get("question"), words.question)
    return f"{_unit(facts)}{question}: {_answer(facts)}"


def _answer(facts: Facts) -> str:
    value = str(facts.get("value", ""))
    if facts.get("question") == Question.ACCESSORIES.value:
        name, _, mark = value.rpartition(": ")
        known = {"True": translate("Events", "present"), "False": translate("Events", "missing")}
        return f"{isolated(name)} {known[mark]}" if mark in known else isolated(value)
    say = _ANSWERS.get(str(facts.get("question")))
    return say(value) if say is not None else isolated(value)


def _received(facts: Facts) -> str:
    return f"{_unit(facts)}{_word(Reception, facts.get('reception'), words.reception)}"


def _noted(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "Note written")


def _photo(facts: Facts) -> str:
    slot = _word(Slot, facts.get("slot"), words.slot)
    return _unit(facts) + translate("Events", "Photo taken: {slot}").format(slot=slot)


def _photo_gone(facts: Facts) -> str:
    slot = _word(Slot, facts.get("slot"), words.slot)
    return translate("Events", "Photo put away: {slot}").format(slot=slot)


def _poor_photo(facts: Facts) -> str:
    slot, flaw = _word(Slot, facts.get("slot"), words.slot), _word(Flaw, facts.get("flaw"), flaw_words.flaw)
    return translate("Events", "Photo kept all the same: {slot} ({flaw})").format(slot=slot, flaw=flaw)


def _poor_shot(facts: Facts) -> str:
    slot, flaw = _word(Slot, facts.get("slot"), words.slot), _word(Flaw, facts.get("flaw"), flaw_words.flaw)
    return _unit(facts) + translate("Events", "Photo not kept: {slot} ({flaw})").format(slot=slot, flaw=flaw)


def _confirmed(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "Confirmed")


def _refused(facts: Facts) -> str:
    found = facts.get("reasons")
    codes = found if isinstance(found, list | tuple) else ()
    said = ", ".join(_word(Reason, code, words.reason) for code in codes)
    return _unit(facts) + translate("Events", "Refused: {reasons}").format(reasons=said)


def _agreed(facts: Facts) -> str:
    found = facts.get("why")
    codes = found if isinstance(found, list | tuple) else ()
    why = ", ".join(_word(Agreement, code, words.agreement) for code in codes)
    who = isolated(str(facts.get("supervisor", "")))
    return _unit(facts) + translate("Events", "{who} agreed: {why}").format(who=who, why=why)


def _held(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "On hold for the supervisor")


def _hazard(facts: Facts) -> str:
    what = _word(Hazard, facts.get("hazard"), words.hazard)
    return _unit(facts) + translate("Events", "Danger: {what}. Everything stopped").format(what=what)


def _hazard_left(facts: Facts) -> str:
    who = isolated(str(facts.get("supervisor", "")))
    if facts.get("false_alarm"):
        return _unit(facts) + translate("Events", "{who} says that there is no danger").format(who=who)
    return _unit(facts) + translate("Events", "{who} has had it made safe").format(who=who)


def _tagged(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "Hold tag {tag}").format(tag=facts.get("tag", ""))


def _untagged(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "Hold tag {tag} is void").format(tag=facts.get("tag", ""))


def _undone(facts: Facts) -> str:
    return _unit(facts) + translate("Events", "Verdict undone")


def _decided(facts: Facts) -> str:
    outcome = _word(Outcome, facts.get("outcome"), words.outcome)
    return translate("Events", "Decision {n}: {outcome}").format(n=facts.get("number", "?"), outcome=outcome)


def _withdrawn(facts: Facts) -> str:
    return translate("Events", "Decision {n} undone before it left").format(n=facts.get("number", "?"))


def _reopened(facts: Facts) -> str:
    return translate("Events", "Case reopened by a supervisor")


def _sent(facts: Facts) -> str:
    return translate("Events", "Decision {n} sent to customer service").format(n=facts.get("number", "?"))


def _set_aside(facts: Facts) -> str:
    return translate("Events", "Customer service did not take the decision")


def _retried(facts: Facts) -> str:
    return translate("Events", "Decision {n} is sent again").format(n=facts.get("number", "?"))


def _ordered(facts: Facts) -> str:
    return translate("Events", "{what} ordered, copy {n}").format(**_paper(facts))


def _printed(facts: Facts) -> str:
    return translate("Events", "{what} printed, copy {n}").format(**_paper(facts))


def _failed(facts: Facts) -> str:
    why = words.trouble(str(facts.get("trouble", "")))
    return translate("Events", "{what} not printed: {why}").format(why=why, **_paper(facts))


def _voided(facts: Facts) -> str:
    return translate("Events", "Label {code} is void").format(code=isolated(str(facts.get("return_code", ""))))


def _scanned_back(facts: Facts) -> str:
    if facts.get("matched"):
        return translate("Events", "Label scanned back: right parcel")
    return translate("Events", "Wrong label scanned back")


def _handed_over(facts: Facts) -> str:
    return translate("Events", "Return parcel handed to the carrier")


def _paper(facts: Facts) -> dict[str, str]:
    what = _word(PrintKind, facts.get("document"), words.print_kind)
    return {"what": what, "n": str(facts.get("copy", "?"))}


def _unit(facts: Facts) -> str:
    line, unit = facts.get("line"), facts.get("unit")
    if line is None or unit is None:
        return ""
    return translate("Events", "Item {line}.{unit} · ").format(line=line, unit=unit)


def _word(codes: type[Code], value: object, say: Callable[[Code], str]) -> str:
    try:
        return say(codes(str(value)))
    except (ValueError, KeyError):
        return str(value)


_ANSWERS: dict[str, Callable[[str], str]] = {
    "SEAL": lambda value: _word(Seal, value, words.seal),
    "USE": lambda value: _word(Use, value, words.use),
    "PACKAGING": lambda value: _word(Packaging, value, words.packaging),
    "FUNCTION": lambda value: _word(Function, value, words.function),
    "HAZARD": lambda value: _word(Hazard, value, words.hazard),
    "DATA": lambda value: _word(Privacy, value, words.privacy),
    "SERIAL": lambda value: words.serial_check(SerialCheck.UNREADABLE) if value == "UNREADABLE" else isolated(value),
}
_WORDS: dict[str, Callable[[Facts], str]] = {
    "CaseImported": _imported,
    "OldVersionIgnored": _old_version,
    "ParcelArrived": _arrived,
    "CaseOpened": _opened,
    "MessageAcknowledged": _acknowledged,
    "UnitAnswered": _answered,
    "UnitReceived": _received,
    "NoteChanged": _noted,
    "PhotoTaken": _photo,
    "PhotoDeleted": _photo_gone,
    "PoorPhotoKept": _poor_photo,
    "PoorShotRefused": _poor_shot,
    "UnitConfirmed": _confirmed,
    "UnitRefused": _refused,
    "SupervisorAgreed": _agreed,
    "UnitHeld": _held,
    "HazardRaised": _hazard,
    "HazardLeft": _hazard_left,
    "TagOrdered": _tagged,
    "TagVoided": _untagged,
    "VerdictUndone": _undone,
    "CaseDecided": _decided,
    "DecisionWithdrawn": _withdrawn,
    "CaseReopened": _reopened,
    "DecisionSent": _sent,
    "DecisionSetAside": _set_aside,
    "DecisionRetried": _retried,
    "LabelOrdered": _ordered,
    "LabelPrinted": _printed,
    "LabelFailed": _failed,
    "LabelVoided": _voided,
    "LabelScannedBack": _scanned_back,
    "ParcelHandedOver": _handed_over,
}
