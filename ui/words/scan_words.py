"""How the answer to a scan is told: headline, sentences and what to do with the parcel."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from station.domain.case import ServiceStatus
from station.domain.layouts import Garbled
from station.views.case import CaseView
from station.views.opened import Opened, OpenElsewhere, ScanAnswer
from ui.parts.label import isolated
from ui.theme import Meaning
from ui.words import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Told:
    """One answer in words. `full` fills the card with colour: the parcel must not go on."""

    meaning: Meaning
    headline: str
    sentences: tuple[str, ...]
    task: str = ""
    full: bool = False


def tell(opened: Opened) -> Told:
    """The answer to a scan of something that may be a case."""
    if opened.elsewhere is not None:
        return Told("look", _open_at(opened.elsewhere), _since(opened, opened.elsewhere))
    meaning, headline = words.answer_meaning(opened.answer), words.answer_of_scan(opened.answer)
    match opened.answer:
        case ScanAnswer.NOT_FOUND:
            if opened.behind:
                headline = translate("ScanWords", "Cannot be checked now")
            sentences = (
                translate("ScanWords", "Nothing here is called {number}.").format(number=isolated(opened.text)),
                *_as_far_as_known(opened),
            )
            return Told(meaning, headline, sentences, _quarantine(opened.place))
        case ScanAnswer.NOT_APPROVED:
            why = _why_not_approved(opened.case) if opened.case else ()
            if opened.answer_by is not None:
                by = words.day_and_clock(opened.answer_by)
                why += (translate("ScanWords", "It has until {when} to do so, in working days.").format(when=by),)
            return Told(meaning, headline, why, _quarantine(opened.place), full=True)
        case ScanAnswer.NOT_FOR_THIS_STATION:
            return Told(meaning, headline, (isolated(opened.text),), _bring_to(opened.place))
        case ScanAnswer.SEVERAL:
            several = translate("ScanWords", "More than one case belongs to {number}. Choose one.")
            return Told(meaning, headline, (several.format(number=isolated(opened.text)),))
    known = _as_far_as_known(opened) if opened.behind else ()
    return Told(meaning, headline, (isolated(opened.text), *known), _other_way(opened.answer))


def _as_far_as_known(opened: Opened) -> tuple[str, ...]:
    """Until when the cases are known here."""
    if opened.received is None:
        return (translate("ScanWords", "No cases have come in so far."),) if opened.behind else ()
    text = translate("ScanWords", "Cases last came in {when}.")
    if opened.behind:
        text = translate("ScanWords", "No cases have come in since {when}: it may be one of those.")
    return (text.format(when=words.day_and_clock(opened.received)),)


def _other_way(answer: ScanAnswer) -> str:
    """What to do with a code that is no RMA number."""
    ways = {
        ScanAnswer.PRODUCT_CODE: translate("ScanWords", "Scan the RMA label on the parcel."),
        ScanAnswer.WEB_ADDRESS: translate("ScanWords", "Scan the RMA label on the parcel."),
        ScanAnswer.CARRIER_CODE: translate(
            "ScanWords", "Scan the RMA label, or look for the order or the customer's name."
        ),
    }
    return ways.get(answer, "")


def tell_of_garbled(found: Garbled) -> Told:
    """The scanner's characters are those of another keyboard."""
    headline = translate("ScanWords", "The scanner's keyboard layout does not match")
    came = translate("ScanWords", "It sent {came}. Is this what the label says?")
    task = translate("ScanWords", "Set the scanner to the keyboard {computer}: its own manual has the code for that.")
    sentences = (came.format(came=isolated(found.came)),)
    return Told("look", headline, sentences, task.format(computer=found.mismatch.computer.value))


def _why_not_approved(case: CaseView) -> tuple[str, ...]:
    texts = {
        ServiceStatus.REQUESTED: translate("ScanWords", "Customer service has not examined this request yet."),
        ServiceStatus.DETAILS_REQUESTED: translate("ScanWords", "Customer service still waits for details."),
        ServiceStatus.REJECTED: translate("ScanWords", "Customer service rejected this request before shipping."),
        ServiceStatus.CANCELLED: translate("ScanWords", "The customer cancelled this request."),
    }
    sentences = [f"{isolated(case.rma_number)} · {isolated(case.customer.name)}"]
    sentences += [texts[case.status]] if case.status in texts else []
    sentences += [isolated(case.rejection_reason)] if case.rejection_reason else []
    return tuple(sentences)


def _open_at(other: OpenElsewhere) -> str:
    text = translate("ScanWords", "Open at {bench} ({who})")
    return text.format(bench=isolated(other.bench), who=isolated(other.operator_name))


def _since(opened: Opened, other: OpenElsewhere) -> tuple[str, ...]:
    number = opened.case.rma_number if opened.case is not None else opened.text
    text = translate("ScanWords", "{number} has been open there since {since}.")
    said = text.format(number=isolated(number), since=words.day_and_clock(other.since))
    return said, translate("ScanWords", "You can look at it. A supervisor can take it over.")


def _quarantine(place: str) -> str:
    if not place:
        return translate("ScanWords", "Put the parcel in quarantine.")
    return translate("ScanWords", "Put the parcel in quarantine: {place}.").format(place=isolated(place))


def _bring_to(place: str) -> str:
    if not place:
        return translate("ScanWords", "This parcel belongs to another station.")
    return translate("ScanWords", "Bring the parcel to {place}.").format(place=isolated(place))
