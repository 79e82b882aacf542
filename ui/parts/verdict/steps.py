"""What follows a verdict, step by step: recorded, money, goods, label, parcel, proof."""

from collections import Counter
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.domain.case import Resolution
from station.domain.printing import JobState, PrintKind
from station.domain.verdict import Disposition, Reception, Verdict
from station.views.case import CaseView, DecisionView, LabelView, UnitView
from ui.parts.label import isolated
from ui.parts.step_list import Step, StepState
from ui.parts.verdict.names import names_in_a_row
from ui.parts.verdict.parcel_steps import parcel_steps
from ui.words import formats, words

translate = QCoreApplication.translate


def steps_of(view: CaseView, now: datetime, quarantine: str = "") -> tuple[Step, ...]:
    """Every step of this case after its verdict; at most one of them is lit. `quarantine` is the name of a place."""
    if view.decision is None or view.decision.withdrawn_at is not None:
        return (*_held(view), *parcel_steps(view, quarantine, lit=False))
    labels = labels_of(view)
    pending = any(label.scanned_back_at is None for label in labels)
    goods = _goods(view, lit=not pending)
    goods += parcel_steps(view, quarantine, lit=not pending and not goods)
    steps = [_recorded(view, view.decision, now), *_money(view, now), *goods]
    for label in labels:
        steps += _label_steps(label)
    return tuple(steps)


def labels_of(view: CaseView) -> tuple[LabelView, ...]:
    """The return labels of the case that are worth something, the newest copy of each."""
    newest = {label.return_code: label for label in view.labels if label.kind is PrintKind.RETURN_LABEL}
    return tuple(label for label in newest.values() if not label.voided)


def label_in_work(view: CaseView) -> LabelView | None:
    """The first label that was not scanned back yet, else the last one, else the last tag; None without any."""
    labels = labels_of(view) or view.tags
    return next((label for label in labels if label.scanned_back_at is None), labels[-1] if labels else None)


def _held(view: CaseView) -> tuple[Step, ...]:
    held = [unit for unit in view.units if unit.verdict is Verdict.HOLD]
    if not held:
        return (Step(StepState.LOOK, translate("VerdictSteps", "No decision is recorded")),)
    first = Step(StepState.DONE, translate("VerdictSteps", "Recorded here; nothing leaves the station"))
    second = translate("VerdictSteps", "The supervisor decides: {n} to look at").format(n=len(held))
    notes = " · ".join(isolated(unit.verdict_note or unit.note) for unit in held if unit.verdict_note or unit.note)
    third = translate("VerdictSteps", "Put the goods on the shelf for the supervisor")
    if tags := ", ".join(unit.tag for unit in held if unit.tag):
        third = translate("VerdictSteps", "Stick the tag {tags} on the goods and put them on the shelf").format(
            tags=tags
        )
        if goes := ", ".join(dict.fromkeys(words.disposition(unit.disposition) for unit in held if unit.disposition)):
            third = translate("VerdictSteps", "Stick the tag {tags} on the goods: {place}").format(
                tags=tags, place=goes.lower()
            )
    text = translate("VerdictSteps", "The case waits in the list “On hold”")
    tag_steps = tuple(_tag_printed(tag) for tag in view.tags)
    return (first, Step(StepState.TODO, second, notes), *tag_steps, Step(StepState.LIT, third, text))


def _tag_printed(tag: LabelView) -> Step:
    copy = translate("VerdictSteps", "{tag} · copy {n}").format(tag=tag.return_code, n=tag.copy)
    if tag.state is JobState.PRINTED:
        return Step(StepState.DONE, translate("VerdictSteps", "The tag is printed"), copy)
    if tag.trouble:
        state = StepState.STOP if tag.state is JobState.FAILED else StepState.LOOK
        why = f"{words.trouble(tag.trouble)} · {copy}"
        return Step(state, translate("VerdictSteps", "The tag was not printed"), why)
    if tag.state is JobState.UNSURE:
        maybe = translate("VerdictSteps", "The tag may have been printed: look at the printer")
        return Step(StepState.LOOK, maybe, copy)
    return Step(StepState.RUNNING, translate("VerdictSteps", "The tag is being printed"), copy)


def _recorded(view: CaseView, decision: DecisionView, now: datetime) -> Step:
    title = translate("VerdictSteps", "Decision recorded here")
    if decision.number > 1:
        title = translate("VerdictSteps", "Decision {n} recorded here; it replaces the one before")
        title = title.format(n=decision.number)
    at = words.clock_seconds(decision.decided_at)
    if decision.set_aside and view.contradicted:
        text = translate("VerdictSteps", "{at} · customer service has taken its approval back: tell the supervisor")
        return Step(StepState.STOP, title, text.format(at=at))
    if decision.set_aside:
        text = translate("VerdictSteps", "{at} · customer service did not take it: tell the supervisor")
        return Step(StepState.STOP, title, text.format(at=at))
    if decision.sent_at is not None:
        text = translate("VerdictSteps", "{at} · sent to customer service at {sent}")
        return Step(StepState.DONE, title, text.format(at=at, sent=words.clock_seconds(decision.sent_at)))
    if now < decision.send_after:
        text = translate("VerdictSteps", "{at} · not yet sent: it leaves at {leaves} and can be undone until then")
        return Step(StepState.DONE, title, text.format(at=at, leaves=words.clock_seconds(decision.send_after)))
    return Step(StepState.DONE, title, translate("VerdictSteps", "{at} · not yet sent").format(at=at))


def _money(view: CaseView, now: datetime) -> list[Step]:
    wanted = Counter(unit.resolution for unit in view.units if unit.verdict is Verdict.CONFIRM)
    texts = {
        Resolution.REFUND: translate("VerdictSteps", "The refund is started"),
        Resolution.REDUCED_REFUND: translate("VerdictSteps", "The reduced refund is started"),
        Resolution.REPLACEMENT: translate("VerdictSteps", "The replacement is activated"),
        Resolution.COMMERCIAL_SETTLEMENT: translate("VerdictSteps", "The commercial agreement takes effect"),
    }
    steps = [Step(StepState.RUNNING, text, _due(view, now)) for code, text in texts.items() if wanted[code]]
    if not wanted:
        back = any(unit.verdict is Verdict.REFUSE for unit in view.units)
        goods = translate("VerdictSteps", "No refund: the goods go back")
        nothing = translate("VerdictSteps", "No refund: nothing of it was in the parcel")
        steps.append(Step(StepState.DONE, goods if back else nothing))
    return steps


def _due(view: CaseView, now: datetime) -> str:
    if view.due_by is None:
        return ""
    text = translate("VerdictSteps", "by {day} · {left}")
    return text.format(day=words.day_and_clock(view.due_by), left=words.left_until(view.due_by, now))


def _goods(view: CaseView, *, lit: bool) -> list[Step]:
    moved = [(item.name, unit) for item in view.items for unit in item.units if _stays(unit)]
    if not moved:
        return []
    state = StepState.LIT if lit else StepState.TODO
    places = {unit.disposition: words.disposition(unit.disposition) for _, unit in moved if unit.disposition}
    if len(places) == 1:
        title = translate("VerdictSteps", "Goods: {place}").format(place=next(iter(places.values())).lower())
        return [Step(state, title, names_in_a_row(name for name, _ in moved))]
    parts = [
        formats.named(word, names_in_a_row(name for name, unit in moved if unit.disposition is code))
        for code, word in places.items()
    ]
    return [Step(state, translate("VerdictSteps", "Put the goods where they belong"), "\n".join(parts))]


def _stays(unit: UnitView) -> bool:
    absent = unit.reception is Reception.MISSING
    return unit.disposition not in (None, Disposition.RETURN_TO_CUSTOMER) and not absent


def _label_steps(label: LabelView) -> list[Step]:
    printed = _printed(label)
    stick = translate("VerdictSteps", "Stick the label on the parcel")
    over = translate("VerdictSteps", "over the old one, the slip inside")
    scan = translate("VerdictSteps", "Scan the label that you just stuck on")
    why = translate("VerdictSteps", "to make sure that it is on the right parcel")
    if label.scanned_back_at is not None:
        text = translate("VerdictSteps", "Label scanned back: right parcel")
        at = words.clock_seconds(label.scanned_back_at)
        return [printed, Step(StepState.DONE, stick), Step(StepState.DONE, text, f"{label.return_code} · {at}")]
    ready = label.state in (JobState.PRINTED, JobState.UNSURE)
    return [
        printed,
        Step(StepState.TODO, stick, over),
        Step(StepState.LIT if ready else StepState.TODO, scan, f"{label.return_code} · {why}"),
    ]


def _printed(label: LabelView) -> Step:
    copy = translate("VerdictSteps", "copy {n}").format(n=label.copy)
    if label.state is JobState.PRINTED:
        at = words.clock_seconds(label.printed_at) if label.printed_at else ""
        text = " · ".join(
            part for part in (at, copy, translate("VerdictSteps", "slip for the customer included")) if part
        )
        return Step(StepState.DONE, translate("VerdictSteps", "Return label printed"), text)
    if label.state is JobState.FAILED:
        reason = words.trouble(label.trouble) if label.trouble else ""
        return Step(StepState.STOP, translate("VerdictSteps", "The label was not printed"), reason)
    if label.state is JobState.UNSURE:
        text = translate("VerdictSteps", "Look at the printer: if it is there, stick it on; if not, print it again")
        return Step(StepState.LOOK, translate("VerdictSteps", "The label may have been printed already"), text)
    if label.trouble:
        why = f"{words.trouble(label.trouble)} · {copy}"
        return Step(StepState.LOOK, translate("VerdictSteps", "The label waits for the printer"), why)
    return Step(StepState.RUNNING, translate("VerdictSteps", "The label is being printed"), copy)
