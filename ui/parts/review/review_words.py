"""What was decided and said of a unit in review, why it is looked at, and why a verb cannot be done now."""

from PySide6.QtCore import QCoreApplication

from station.domain.evidence import Slot
from station.domain.review import ReviewVerb
from station.domain.verdict import Obstacle
from station.errors import Refusal, Refused
from station.views.review import Comment, ReviewView
from ui import sentences
from ui.parts.case.proof_words import missing_photos
from ui.parts.check_list import Check
from ui.parts.label import isolated
from ui.parts.review.wall_words import verb_words
from ui.words import words

translate = QCoreApplication.translate


def why_not(refused: Refused, verb: ReviewVerb) -> str:
    """Why a verb cannot be done now, short enough for its button."""
    if verb is ReviewVerb.AGREE and refused.refusal is Refusal.ALREADY_DECIDED:
        return translate("Review", "seen already")
    if refused.refusal is not Refusal.OBSTACLES:
        return sentences.refused(refused)
    found, slots = refused.facts.get("obstacles", ()), refused.facts.get("slots", ())
    obstacles = [one for one in found if isinstance(one, Obstacle)] if isinstance(found, tuple) else []
    wanted = [one for one in slots if isinstance(one, Slot)] if isinstance(slots, tuple) else []
    said = [words.obstacle(one) for one in obstacles if not (one is Obstacle.PHOTO_MISSING and wanted)]
    return " · ".join([*said, *([missing_photos(wanted)] if wanted else [])]) or sentences.refused(refused)


def said_of(view: ReviewView) -> tuple[Check, ...]:
    """What was decided and said, the newest wish and the words of supervisors after it, and why it is looked at."""
    return (*_decided(view), *_wanted(view), *(_comment(said) for said in view.comments), *_sampled(view))


def _decided(view: ReviewView) -> list[Check]:
    unit = view.unit
    made = [Check("stop", words.reason(reason), "cross") for reason in unit.reasons]
    if unit.reduction is not None:
        text = translate("Review", "Reduced refund: {part} is kept").format(part=unit.reduction.text)
        made.append(Check("look", text, "look"))
    if unit.verdict_note:
        made.append(Check("plain", f"«{isolated(unit.verdict_note)}»", "note"))
    if unit.agreed_by and unit.agreed_why:
        text = translate("Review", "{who} agreed: «{why}»")
        made.append(
            Check(
                "plain",
                text.format(who=isolated(view.name_of(unit.agreed_by)), why=isolated(unit.agreed_why)),
                "supervisor",
            )
        )
    return made


def _wanted(view: ReviewView) -> list[Check]:
    text = translate("Review", "The bench owes a photograph: {slot}")
    made = []
    for wish in view.requests:
        said = text.format(slot=words.slot(wish.slot))
        made.append(Check("look", f"{said} · «{isolated(wish.note)}»" if wish.note else said, "camera"))
    return made


def _comment(said: Comment) -> Check:
    if said.verb is ReviewVerb.COMMENT:
        return Check("plain", f"{isolated(said.name)}: «{isolated(said.text)}»", "message")
    return Check("plain", f"{isolated(said.name)} · {verb_words(said.verb)}: «{isolated(said.text)}»", "message")


def _sampled(view: ReviewView) -> list[Check]:
    if not view.sampled:
        return []
    if view.lot is None or view.lot >= view.sample_per_cent:
        return [Check("info", translate("Review", "In the sample by the conditions of the day it was decided"), "info")]
    text = translate(
        "Review", "In the sample: its number draws {lot}, and what draws less than {n} of 100 is looked at"
    )
    return [Check("info", text.format(lot=f"{view.lot:.2f}", n=f"{view.sample_per_cent:g}"), "info")]


def file_check(*, whole: bool | None) -> tuple[Check, ...]:
    """The warning when the file of a photograph is not the one that was taken, or is gone."""
    if whole:
        return ()
    gone = translate("Review", "The file of this photograph is gone")
    other = translate("Review", "This file is not the photograph that was taken: its hash does not match")
    return (Check("stop", gone if whole is None else other),)
