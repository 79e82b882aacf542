"""Sentences for the operator: what was refused, what is broken, how a scan is answered."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from station.errors import Refusal, Refused
from station.views.opened import ScanAnswer
from ui.theme import Meaning
from ui.words.formats import clock
from ui.words.troubles import TROUBLES

REFUSALS = {
    Refusal.WRONG_PIN: QT_TRANSLATE_NOOP("Refusal", "That PIN is not right. Tries left: {left}."),
    Refusal.LOCKED_OUT: QT_TRANSLATE_NOOP("Refusal", "Too many wrong PINs. Locked until {until}."),
    Refusal.UNKNOWN_BADGE: QT_TRANSLATE_NOOP("Refusal", "Nobody here wears this badge."),
    Refusal.BADGE_NEEDED: QT_TRANSLATE_NOOP("Refusal", "Scan your own badge first, then type the PIN."),
    Refusal.WRONG_CODE: QT_TRANSLATE_NOOP("Refusal", "That recovery code is not right."),
    Refusal.LAST_ADMINISTRATOR: QT_TRANSLATE_NOOP("Refusal", "One administrator has to stay."),
    Refusal.OWN_PURCHASE: QT_TRANSLATE_NOOP("Refusal", "This is your own purchase: somebody else decides."),
    Refusal.NOT_SIGNED_IN: QT_TRANSLATE_NOOP("Refusal", "Sign in first."),
    Refusal.NO_RIGHT: QT_TRANSLATE_NOOP("Refusal", "Only a supervisor may do this."),
    Refusal.UNKNOWN_CASE: QT_TRANSLATE_NOOP("Refusal", "There is no such RMA number here."),
    Refusal.UNKNOWN_UNIT: QT_TRANSLATE_NOOP("Refusal", "This item is no longer part of the case."),
    Refusal.UNKNOWN_PHOTO: QT_TRANSLATE_NOOP("Refusal", "This photograph is no longer there."),
    Refusal.POOR_PHOTO: QT_TRANSLATE_NOOP("Refusal", "The photograph shows too little and was not kept."),
    Refusal.UNKNOWN_LABEL: QT_TRANSLATE_NOOP("Refusal", "There is no such return label here."),
    Refusal.UNKNOWN_DECISION: QT_TRANSLATE_NOOP("Refusal", "There is no such decision here."),
    Refusal.NOT_APPROVED: QT_TRANSLATE_NOOP("Refusal", "Customer service has not approved this return."),
    Refusal.ALREADY_DECIDED: QT_TRANSLATE_NOOP("Refusal", "This case is decided already."),
    Refusal.NOT_DECIDED: QT_TRANSLATE_NOOP("Refusal", "This case is not decided yet."),
    Refusal.OBSTACLES: QT_TRANSLATE_NOOP("Refusal", "The verdict cannot be given yet."),
    Refusal.UNITS_OPEN: QT_TRANSLATE_NOOP("Refusal", "The case cannot be closed: there is still something to decide."),
    Refusal.UNDECLARED_UNSEEN: QT_TRANSLATE_NOOP("Refusal", "Photograph first what nobody announced: {name}"),
    Refusal.SUPERVISOR_NEEDED: QT_TRANSLATE_NOOP("Refusal", "A supervisor has to agree to this."),
    Refusal.NO_SUPERVISOR: QT_TRANSLATE_NOOP("Refusal", "Only a supervisor can agree to this."),
    Refusal.BAD_REDUCTION: QT_TRANSLATE_NOOP("Refusal", "This reduction does not fit the price: {reduction}"),
    Refusal.ALREADY_SENT: QT_TRANSLATE_NOOP("Refusal", "The decision has left already: a supervisor can reopen it."),
    Refusal.NOT_SENT_YET: QT_TRANSLATE_NOOP("Refusal", "The decision has not left yet: undo it instead."),
    Refusal.DECISION_VOID: QT_TRANSLATE_NOOP("Refusal", "This decision counts no more: it was undone or replaced."),
    Refusal.ALREADY_HANDED_OVER: QT_TRANSLATE_NOOP("Refusal", "The parcel is with the carrier already."),
    Refusal.REFUND_OUT: QT_TRANSLATE_NOOP("Refusal", "The refund has been paid by now: write to customer service."),
    Refusal.NO_ADDRESS: QT_TRANSLATE_NOOP(
        "Refusal", "The customer's address is missing, so no label can be printed. Ask the supervisor: the goods wait."
    ),
    Refusal.LETTER_BOX: QT_TRANSLATE_NOOP(
        "Refusal", "The address is a post-office box: no parcel goes there. Ask the supervisor: the goods wait."
    ),
    Refusal.UNPRINTABLE_ADDRESS: QT_TRANSLATE_NOOP(
        "Refusal", "The label has no letters for this address: {characters}. Ask the supervisor: the goods wait."
    ),
    Refusal.BAD_ANSWER: QT_TRANSLATE_NOOP("Refusal", "This answer does not fit the question."),
    Refusal.TOO_LONG: QT_TRANSLATE_NOOP("Refusal", "The text is too long."),
    Refusal.TOO_MANY: QT_TRANSLATE_NOOP("Refusal", "There are too many already."),
    Refusal.HAZARD: QT_TRANSLATE_NOOP("Refusal", "Danger: nothing goes on until a supervisor says so."),
    Refusal.NO_HAZARD: QT_TRANSLATE_NOOP("Refusal", "There is no danger here any more."),
    Refusal.STUCK: QT_TRANSLATE_NOOP(
        "Refusal", "Decisions have not left for {hours} h: no verdict until a supervisor says that they know."
    ),
    Refusal.BAD_SETTING: QT_TRANSLATE_NOOP("Refusal", "The station could not work by these settings."),
    Refusal.OPEN_ELSEWHERE: QT_TRANSLATE_NOOP("Refusal", "Open at {bench} ({who}): nothing was changed from here."),
    Refusal.UNPRINTABLE: QT_TRANSLATE_NOOP("Refusal", "The label cannot show these characters: {characters}"),
}

ANSWERS = {
    ScanAnswer.FOUND: QT_TRANSLATE_NOOP("ScanAnswer", "Found"),
    ScanAnswer.NOT_FOUND: QT_TRANSLATE_NOOP("ScanAnswer", "Not found"),
    ScanAnswer.NOT_APPROVED: QT_TRANSLATE_NOOP("ScanAnswer", "Not approved"),
    ScanAnswer.ALREADY_PROCESSED: QT_TRANSLATE_NOOP("ScanAnswer", "Already processed"),
    ScanAnswer.NOT_FOR_THIS_STATION: QT_TRANSLATE_NOOP("ScanAnswer", "Not for this station"),
    ScanAnswer.SEVERAL: QT_TRANSLATE_NOOP("ScanAnswer", "Several cases"),
    ScanAnswer.PRODUCT_CODE: QT_TRANSLATE_NOOP("ScanAnswer", "This is a product code"),
    ScanAnswer.WEB_ADDRESS: QT_TRANSLATE_NOOP("ScanAnswer", "This is a web address"),
    ScanAnswer.PUT_ASIDE: QT_TRANSLATE_NOOP("ScanAnswer", "Stands in quarantine"),
    ScanAnswer.OPEN_ELSEWHERE: QT_TRANSLATE_NOOP("ScanAnswer", "Open at another bench"),
    ScanAnswer.CARRIER_CODE: QT_TRANSLATE_NOOP("ScanAnswer", "A carrier's number that no request names"),
}

ANSWER_MEANING: dict[ScanAnswer, Meaning] = {
    ScanAnswer.FOUND: "ok",
    ScanAnswer.NOT_FOUND: "stop",
    ScanAnswer.NOT_APPROVED: "stop",
    ScanAnswer.ALREADY_PROCESSED: "look",
    ScanAnswer.NOT_FOR_THIS_STATION: "info",
    ScanAnswer.SEVERAL: "info",
    ScanAnswer.PRODUCT_CODE: "info",
    ScanAnswer.CARRIER_CODE: "look",
    ScanAnswer.PUT_ASIDE: "info",
    ScanAnswer.OPEN_ELSEWHERE: "look",
    ScanAnswer.WEB_ADDRESS: "info",
}


def refused(error: Refused) -> str:
    """Why the station does not do it, as one sentence or two."""
    sentence = QCoreApplication.translate("Refusal", str(REFUSALS[error.refusal]))
    return sentence.format_map(_Facts({name: _plain(fact) for name, fact in error.facts.items()}))


def trouble(code: str) -> str:
    """What is broken and what helps; a code nobody wrote words for is shown as it is."""
    name, _, detail = code.partition(":")
    if name.upper() in Refusal.__members__:
        return refused(Refused(Refusal(name.upper()), **({"characters": detail} if detail else {})))
    known = TROUBLES.get(code)
    if known is not None:
        return QCoreApplication.translate("Trouble", str(known))
    return QCoreApplication.translate("Trouble", "Something is wrong: {code}").format(code=code)


def answer_of_scan(answer: ScanAnswer) -> str:
    """The word with which a scan is answered."""
    return QCoreApplication.translate("ScanAnswer", str(ANSWERS[answer]))


def answer_meaning(answer: ScanAnswer) -> Meaning:
    """The sign, colour and sound of the answer to a scan."""
    return ANSWER_MEANING[answer]


class _Facts(dict[str, str]):
    """Facts for a sentence; one that nobody gave is left out."""

    def __missing__(self, key: str) -> str:
        return "…"


def _plain(fact: object) -> str:
    return clock(fact) if isinstance(fact, datetime) else str(fact)
