"""Where the data lie and what conditions are in force, as lines with a sign."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from station.desk import Desk
from station.domain.policy_faults import PolicyFault
from station.domain.setting_problems import Wrong
from station.domain.shift import Standing, look_at_disk
from station.places import PlaceView
from station.policy.words import place_words, what_is_wrong
from ui.language import spoken
from ui.parts.label import isolated
from ui.parts.step_list import Step, StepState
from ui.words import formats
from ui.words.setting_words import wrong_words

translate = QCoreApplication.translate
_NAMES = {
    "database": QT_TRANSLATE_NOOP("Places", "Database"),
    "photos": QT_TRANSLATE_NOOP("Places", "Photographs"),
    "inbox": QT_TRANSLATE_NOOP("Places", "Cases come in"),
    "outbox": QT_TRANSLATE_NOOP("Places", "Decisions leave"),
    "labels": QT_TRANSLATE_NOOP("Places", "Labels"),
}
_MOST_FAULTS = 5
STATES = {
    Standing.OK: StepState.DONE,
    Standing.LOOK: StepState.LOOK,
    Standing.STOP: StepState.STOP,
    Standing.WAITS: StepState.RUNNING,
}


def size(octets: int) -> str:
    """So many bytes as people write them."""
    return QLocale().formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def place_step(place: PlaceView) -> Step:
    """One folder: where it is, how much room there is, and what is wrong."""
    title = translate("Places", str(_NAMES[place.name]))
    where = isolated(str(place.folder))
    if not place.fit:
        text = translate("Places", "{where}: on a network. The database must lie on a disk of this computer.")
        return Step(StepState.STOP, title, text.format(where=where))
    if place.problem is not None:
        return Step(StepState.STOP, title, formats.named(where, wrong_words(Wrong("", place.problem))))
    found = look_at_disk(place.free) if place.name in ("database", "photos") else None
    text = translate("Places", "{where}: {free} free").format(where=where, free=size(place.free))
    return Step(STATES[found.standing] if found is not None else StepState.DONE, title, text)


def policy_steps(desk: Desk, zone: ZoneInfo) -> tuple[Step, ...]:
    """Which conditions are in force, whose they are, what is wrong with the shop's file, and what is drawn."""
    policy, file, broken = desk.policy, desk.settings.policy, desk.policy_trouble
    steps = [Step(StepState.DONE, translate("Places", "{name}, version {version}").format(
        name=isolated(policy.name), version=isolated(policy.version)))]  # fmt: skip
    if broken is not None:
        said = translate("Places", "The last good conditions stay in force until these lines are mended.")
        steps.append(Step(StepState.STOP, translate("Places", "{file} cannot be used").format(file=file.name), said))
        steps += [_fault_step(fault) for fault in broken.faults[:_MOST_FAULTS]]
    elif file.exists():
        at, owner = datetime.fromtimestamp(file.stat().st_mtime, zone), _owner_of(desk)
        text = translate("Places", "{file}, last changed {at} by {who}")
        said = text.format(file=isolated(str(file)), at=formats.day_and_clock(at), who=isolated(owner))
        steps.append(Step(StepState.DONE, translate("Places", "The shop's own conditions"), said))
    else:
        text = translate("Places", "Copy them to {file} to change them.").format(file=isolated(str(file)))
        steps.append(Step(StepState.DONE, translate("Places", "The conditions that come with the program"), text))
    sampling = translate("Places", "{n} % of confirmations are looked at afterwards")
    steps.append(Step(StepState.DONE, sampling.format(n=QLocale().toString(policy.sample.per_cent))))
    return tuple(steps)


def _fault_step(fault: PolicyFault) -> Step:
    place, wrong = place_words(fault, spoken()), what_is_wrong(fault, spoken())
    title, text = (place, wrong) if place else (wrong, "")
    is_key = bool(place) and not fault.line  # as the file writes it
    return Step(StepState.LOOK, isolated(title if is_key else title[:1].upper() + title[1:]), isolated(text))


def _owner_of(desk: Desk) -> str:
    try:
        return desk.settings.policy.owner()
    except (KeyError, OSError, NotImplementedError):
        return "?"
