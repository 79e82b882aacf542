"""What the self-test found, in words: what was looked at, how it stands, and what to do."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.domain.shift import Check, Fault, Finding, Standing
from ui import sentences
from ui.parts.label import isolated
from ui.parts.step_list import Step
from ui.words import formats
from ui.words.place_words import STATES, size

translate = QCoreApplication.translate
_NAMES = {
    Check.CAMERA: QT_TRANSLATE_NOOP("Shift", "Camera"),
    Check.SCANNER: QT_TRANSLATE_NOOP("Shift", "Scanner"),
    Check.PRINTER: QT_TRANSLATE_NOOP("Shift", "Printer"),
    Check.DISK: QT_TRANSLATE_NOOP("Shift", "Disk"),
    Check.CLOCK: QT_TRANSLATE_NOOP("Shift", "Clock"),
    Check.JOURNAL: QT_TRANSLATE_NOOP("Shift", "Journal"),
    Check.OUTGOING: QT_TRANSLATE_NOOP("Shift", "Decisions"),
    Check.POLICY: QT_TRANSLATE_NOOP("Shift", "Return conditions"),
    Check.SHEET: QT_TRANSLATE_NOOP("Shift", "Command sheet"),
}
_FINE = {
    Check.CAMERA: QT_TRANSLATE_NOOP("Shift", "The picture is live."),
    Check.SCANNER: QT_TRANSLATE_NOOP("Shift", "Every character of the test code arrived."),
    Check.PRINTER: QT_TRANSLATE_NOOP("Shift", "It is ready."),
    Check.DISK: QT_TRANSLATE_NOOP("Shift", "{free} free."),
    Check.CLOCK: QT_TRANSLATE_NOOP("Shift", "It is {now} in {zone}."),
    Check.JOURNAL: QT_TRANSLATE_NOOP("Shift", "The newest entries hold; the others are looked at meanwhile."),
    Check.OUTGOING: QT_TRANSLATE_NOOP("Shift", "All sent."),
    Check.POLICY: QT_TRANSLATE_NOOP("Shift", "{name}, version {version}."),
    Check.SHEET: QT_TRANSLATE_NOOP("Shift", "Does it lie on the bench? The help page prints another one."),
}
_FAULTS = {
    Fault.NOT_ASKED: QT_TRANSLATE_NOOP("Shift", "Being asked …"),
    Fault.SIMULATED: QT_TRANSLATE_NOOP("Shift", "Simulated: no real device is connected."),
    Fault.NO_PICTURE: QT_TRANSLATE_NOOP("Shift", "No picture comes: check the cable. It comes back by itself."),
    Fault.BLACK: QT_TRANSLATE_NOOP("Shift", "The picture is black: take the cap off, turn the light on."),
    Fault.FROZEN: QT_TRANSLATE_NOOP("Shift", "The picture stands still: unplug the camera and plug it in again."),
    Fault.WRONG_CHARACTERS: QT_TRANSLATE_NOOP("Shift", "Wrong characters arrived: see Settings, Scanner."),
    Fault.NEARLY_FULL: QT_TRANSLATE_NOOP("Shift", "{free} free: soon no photograph can be kept. Make room."),
    Fault.TOO_FULL: QT_TRANSLATE_NOOP("Shift", "{free} free: no photograph is taken any more. Make room now."),
    Fault.BEFORE_LAST_EVENT: QT_TRANSLATE_NOOP(
        "Shift", "It says {now}, and work was done here at {last}: set the clock of this computer."
    ),
    Fault.IMPOSSIBLE: QT_TRANSLATE_NOOP("Shift", "It says {now}: set the clock of this computer."),
    Fault.RAN_AWAY: QT_TRANSLATE_NOOP("Shift", "The clock was moved by {seconds} s: look whether it is right."),
    Fault.BROKEN: QT_TRANSLATE_NOOP("Shift", "Entry {row} was changed or is missing: call the administrator."),
    Fault.NOT_SENT: QT_TRANSLATE_NOOP("Shift", "{waiting} not sent yet: they leave by themselves."),
    Fault.SET_ASIDE: QT_TRANSLATE_NOOP("Shift", "{set_aside} not taken by customer service: call the supervisor."),
    Fault.NOT_IN_FORCE: QT_TRANSLATE_NOOP(
        "Shift", "The shop's file is wrong in line {line}: {name} {version} stays in force."
    ),
}
_NO_LINE = QT_TRANSLATE_NOOP("Shift", "The shop's file is wrong ({key}): {name} {version} stays in force.")
_UNUSABLE = QT_TRANSLATE_NOOP("Shift", "The shop's file cannot be used: {name} {version} stays in force.")
_SCAN = QT_TRANSLATE_NOOP("Shift", "Scan the code below, or the one on the command sheet.")


def check_name(check: Check) -> str:
    """What is looked at."""
    return translate("Shift", str(_NAMES[check]))


def finding_step(found: Finding) -> Step:
    """One line of the self-test."""
    return Step(STATES[found.standing], check_name(found.check), finding_text(found))


def finding_text(found: Finding) -> str:
    """How it stands, and what to do."""
    if found.fault is Fault.TROUBLE:
        return sentences.trouble(str(found.facts.get("code", "")))
    if found.check is Check.SCANNER and found.standing is Standing.WAITS:
        return translate("Shift", str(_SCAN))
    if found.check is Check.JOURNAL and found.facts.get("rows"):
        return translate("Shift", "All entries hold: the last is number {rows}.").format(rows=found.facts["rows"])
    text = _FINE[found.check] if found.fault is Fault.NONE else _FAULTS[found.fault]
    if found.fault is Fault.NOT_IN_FORCE and "line" not in found.facts:
        text = _NO_LINE if "key" in found.facts else _UNUSABLE
    facts = {name: _said(name, fact) for name, fact in found.facts.items()}
    return translate("Shift", str(text)).format(**facts)


def _said(name: str, fact: object) -> str:
    if isinstance(fact, datetime):
        return formats.day_and_clock(fact)
    if name == "free" and isinstance(fact, int):
        return size(fact)
    if name == "seconds" and isinstance(fact, float):
        return f"{fact:+.0f}"
    return isolated(str(fact)) if isinstance(fact, str) else str(fact)
