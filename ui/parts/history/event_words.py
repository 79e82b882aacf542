"""Every fact of the journal in words, for the history of a case."""

from collections.abc import Callable

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
from ui.parts.history import alarm_event_words, review_event_words
from ui.parts.history.arrival_words import ARRIVAL_WORDS
from ui.parts.history.event_facts import Facts, unit_of, word_of
from ui.parts.label import isolated
from ui.words import flaw_words, formats, words

translate = QCoreApplication.translate


def event_words(entry: TimelineEntry) -> str:
    """What happened; an event nobody wrote words for is shown under its own name."""
    say = _WORDS.get(entry.kind)
    facts = {**entry.facts, "supervisor": entry.supervisor} if entry.supervisor else entry.facts
    return say(facts) if say is not None else entry.kind


def spoken(entry: TimelineEntry) -> str:
    """What somebody said with it, in quotation marks; empty when nothing was said."""
    return translate("Events", "“{text}”").format(text=isolated(entry.text)) if entry.text else ""


def _answered(facts: Facts) -> str:
    question = word_of(Question, facts.get("question"), words.question)
    return unit_of(facts) + formats.named(question, _answer(facts))


def _answer(facts: Facts) -> str:
    value = str(facts.get("value", ""))
    if facts.get("question") == Question.ACCESSORIES.value:
        name, _, mark = value.rpartition(": ")
        known = {"True": translate("Events", "present"), "False": translate("Events", "missing")}
        return f"{isolated(name)} {known[mark]}" if mark in known else isolated(value)
    say = _ANSWERS.get(str(facts.get("question")))
    return say(value) if say is not None else isolated(value)


def _received(facts: Facts) -> str:
    return f"{unit_of(facts)}{word_of(Reception, facts.get('reception'), words.reception)}"


def _noted(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Note written")


def _photo(facts: Facts) -> str:
    slot = word_of(Slot, facts.get("slot"), words.slot)
    return unit_of(facts) + translate("Events", "Photo taken: {slot}").format(slot=slot)


def _photo_gone(facts: Facts) -> str:
    slot = word_of(Slot, facts.get("slot"), words.slot)
    return translate("Events", "Photo put away: {slot}").format(slot=slot)


def _poor_photo(facts: Facts) -> str:
    slot, flaw = word_of(Slot, facts.get("slot"), words.slot), word_of(Flaw, facts.get("flaw"), flaw_words.flaw)
    return translate("Events", "Photo kept all the same: {slot} ({flaw})").format(slot=slot, flaw=flaw)


def _poor_shot(facts: Facts) -> str:
    slot, flaw = word_of(Slot, facts.get("slot"), words.slot), word_of(Flaw, facts.get("flaw"), flaw_words.flaw)
    return unit_of(facts) + translate("Events", "Photo not kept: {slot} ({flaw})").format(slot=slot, flaw=flaw)


def _confirmed(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Confirmed")


def _refused(facts: Facts) -> str:
    found = facts.get("reasons")
    codes = found if isinstance(found, list | tuple) else ()
    said = ", ".join(word_of(Reason, code, words.reason) for code in codes)
    return unit_of(facts) + translate("Events", "Refused: {reasons}").format(reasons=said)


def _agreed(facts: Facts) -> str:
    found = facts.get("why")
    codes = found if isinstance(found, list | tuple) else ()
    why = ", ".join(word_of(Agreement, code, words.agreement) for code in codes)
    who = isolated(str(facts.get("supervisor", "")))
    return unit_of(facts) + translate("Events", "{who} agreed: {why}").format(who=who, why=why)


def _held(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "On hold for the supervisor")


def _hazard(facts: Facts) -> str:
    what = word_of(Hazard, facts.get("hazard"), words.hazard)
    return unit_of(facts) + translate("Events", "Danger: {what}. Everything stopped").format(what=what)


def _hazard_left(facts: Facts) -> str:
    who = isolated(str(facts.get("supervisor", "")))
    if facts.get("false_alarm"):
        return unit_of(facts) + translate("Events", "{who} says that there is no danger").format(who=who)
    return unit_of(facts) + translate("Events", "{who} has had it made safe").format(who=who)


def _tagged(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Hold tag {tag}").format(tag=facts.get("tag", ""))


def _untagged(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Hold tag {tag} is void").format(tag=facts.get("tag", ""))


def _undone(facts: Facts) -> str:
    return unit_of(facts) + translate("Events", "Verdict undone")


def _decided(facts: Facts) -> str:
    outcome = word_of(Outcome, facts.get("outcome"), words.outcome)
    return translate("Events", "Decision {n}: {outcome}").format(n=facts.get("number", "?"), outcome=outcome)


def _withdrawn(facts: Facts) -> str:
    return translate("Events", "Decision {n} undone before it left").format(n=facts.get("number", "?"))


def _sent(facts: Facts) -> str:
    return translate("Events", "Decision {n} sent to customer service").format(n=facts.get("number", "?"))


def _set_aside(facts: Facts) -> str:
    return translate("Events", "Customer service did not take the decision")


def _contradicted(facts: Facts) -> str:
    status = word_of(ServiceStatus, facts.get("status"), words.service_status)
    text = translate("Events", "Customer service says after decision {n}: {status}. Both are kept")
    if facts.get("held"):
        text = translate("Events", "Customer service says after decision {n}: {status}. It waits for a supervisor")
    return text.format(n=facts.get("number", "?"), status=status)


def _approved_again(facts: Facts) -> str:
    text = translate("Events", "Customer service approves it again after decision {n}")
    if facts.get("held"):
        text = translate("Events", "Customer service approves it again; decision {n} still waits for a supervisor")
    return text.format(n=facts.get("number", "?"))


def _followed(facts: Facts) -> str:
    text = translate("Events", "A supervisor gave decision {n} up: it stands as customer service says")
    if facts.get("tried"):
        text = translate("Events", "A supervisor gave decision {n} up; customer service may have got it before")
    return text.format(n=facts.get("number", "?"))


def _retried(facts: Facts) -> str:
    return translate("Events", "Decision {n} is sent again").format(n=facts.get("number", "?"))


def _ordered(facts: Facts) -> str:
    return translate("Events", "{what} ordered, copy {n}").format(**_paper(facts))


def _printed(facts: Facts) -> str:
    return translate("Events", "{what} printed, copy {n}").format(**_paper(facts))


def _failed(facts: Facts) -> str:
    text = translate("Events", "{what} not printed: {why}")
    return text.format(why=words.trouble(str(facts.get("trouble", ""))), **_paper(facts))


def _voided(facts: Facts) -> str:
    return translate("Events", "Label {code} is void").format(code=isolated(str(facts.get("return_code", ""))))


def _scanned_back(facts: Facts) -> str:
    if facts.get("matched"):
        return translate("Events", "Label scanned back: right parcel")
    return translate("Events", "Wrong label scanned back")


def _dossier(facts: Facts) -> str:
    names = facts.get("names")
    return translate("Events", "Dossier made") if names else translate("Events", "Dossier made, without names")


def _paper(facts: Facts) -> dict[str, str]:
    what = word_of(PrintKind, facts.get("document"), words.print_kind)
    return {"what": what, "n": str(facts.get("copy", "?"))}


_ANSWERS: dict[str, Callable[[str], str]] = {
    "SEAL": lambda value: word_of(Seal, value, words.seal),
    "USE": lambda value: word_of(Use, value, words.use),
    "PACKAGING": lambda value: word_of(Packaging, value, words.packaging),
    "FUNCTION": lambda value: word_of(Function, value, words.function),
    "HAZARD": lambda value: word_of(Hazard, value, words.hazard),
    "DATA": lambda value: word_of(Privacy, value, words.privacy),
    "SERIAL": lambda value: words.serial_check(SerialCheck.UNREADABLE) if value == "UNREADABLE" else isolated(value),
}
_WORDS: dict[str, Callable[[Facts], str]] = {
    **ARRIVAL_WORDS,
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
    "CaseReopened": lambda _: translate("Events", "Case reopened by a supervisor"),
    "DecisionSent": _sent,
    "DecisionSetAside": _set_aside,
    "DecisionContradicted": _contradicted,
    "ApprovedAgain": _approved_again,
    "ServiceFollowed": _followed,
    "DecisionRetried": _retried,
    "LabelOrdered": _ordered,
    "LabelPrinted": _printed,
    "LabelFailed": _failed,
    "LabelVoided": _voided,
    "LabelScannedBack": _scanned_back,
    "ParcelHandedOver": lambda _: translate("Events", "Return parcel handed to the carrier"),
    "DossierMade": _dossier,
    **review_event_words.WORDS,
    **alarm_event_words.WORDS,
}
