"""What happens before a case is worked on, in words: it comes in, its parcel arrives, it is opened."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from station.domain.case import ServiceStatus
from station.domain.evidence import Slot
from station.domain.quarantine import Aside, Ending
from ui import theme
from ui.parts.label import isolated
from ui.words import aside_words, words

translate = QCoreApplication.translate
Facts = dict[str, object]


def _imported(facts: Facts) -> str:
    said = str(facts.get("status", ""))
    status = words.service_status(ServiceStatus(said)) if said in ServiceStatus.__members__ else said
    if facts.get("first"):
        return translate("Events", "Case received from customer service: {status}").format(status=status)
    return translate("Events", "New version {n} from customer service: {status}").format(
        n=facts.get("version", "?"), status=status
    )


def _old_version(facts: Facts) -> str:
    text = translate("Events", "Older version {n} ignored; {held} is held")
    return text.format(n=facts.get("version", "?"), held=facts.get("held", "?"))


def _arrived(facts: Facts) -> str:
    text = (
        translate("Events", "Parcel arrived; the refund clock runs")
        if facts.get("announced")
        else translate("Events", "Parcel arrived without being announced; the refund clock runs")
    )
    return translate("Events", "{text} (number typed by hand)").format(text=text) if facts.get("typed") else text


def _joined(facts: Facts) -> str:
    return translate("Events", "Parcel {n} of this case arrived").format(n=facts.get("parcel", "?"))


def _shared(facts: Facts) -> str:
    other = isolated(str(facts.get("other", "")))
    return translate("Events", "Came in one parcel with {number}").format(number=other)


def _taken_over(facts: Facts) -> str:
    bench = isolated(str(facts.get("bench", "?")))
    return translate("Events", "Taken over from {bench} by a supervisor").format(bench=bench)


def _opened(facts: Facts) -> str:
    return translate("Events", "Case opened at the bench")


def _acknowledged(facts: Facts) -> str:
    return translate("Events", "Message read")


def _put_aside(facts: Facts) -> str:
    text = translate("Events", "Parcel put aside, {tag}: {why}")
    return text.format(tag=facts.get("tag", "?"), why=_why(facts))


def _aside_reason(facts: Facts) -> str:
    return translate("Events", "{tag} stands aside for another reason: {why}").format(
        tag=facts.get("tag", "?"), why=_why(facts)
    )


def _aside_photo(facts: Facts) -> str:
    said = str(facts.get("slot", ""))
    slot = words.slot(Slot(said)) if said in Slot.__members__ else said
    return translate("Events", "Photograph of {tag}: {slot}").format(tag=facts.get("tag", "?"), slot=slot)


def _aside_tag(facts: Facts) -> str:
    text = translate("Events", "Quarantine tag {tag} ordered, copy {n}")
    return text.format(tag=facts.get("tag", "?"), n=facts.get("copy", "?"))


def _aside_ended(facts: Facts) -> str:
    said = str(facts.get("how", ""))
    how = aside_words.ending(Ending(said)) if said in Ending.__members__ else said
    return translate("Events", "{tag} left quarantine: {how}").format(tag=facts.get("tag", "?"), how=how)


def _why(facts: Facts) -> str:
    said = str(facts.get("why", ""))
    return aside_words.aside(Aside(said)) if said in Aside.__members__ else said


ARRIVAL_WORDS: dict[str, Callable[[Facts], str]] = {
    "CaseImported": _imported,
    "OldVersionIgnored": _old_version,
    "ParcelArrived": _arrived,
    "ParcelJoined": _joined,
    "ParcelShared": _shared,
    "CaseTakenOver": _taken_over,
    "CaseOpened": _opened,
    "MessageAcknowledged": _acknowledged,
    "ParcelPutAside": _put_aside,
    "AsideReasonChanged": _aside_reason,
    "AsidePhotoTaken": _aside_photo,
    "AsideTagOrdered": _aside_tag,
    "AsideEnded": _aside_ended,
}
ARRIVAL_SIGNS: dict[str, tuple[str, theme.Meaning]] = {
    "CaseImported": ("document", "plain"),
    "ParcelArrived": ("parcel", "info"),
    "ParcelJoined": ("parcel", "info"),
    "ParcelShared": ("parcel", "info"),
    "CaseTakenOver": ("supervisor", "look"),
    "CaseOpened": ("bench", "plain"),
    "MessageAcknowledged": ("message", "plain"),
    "ParcelPutAside": ("parcel", "look"),
    "AsideReasonChanged": ("parcel", "plain"),
    "AsidePhotoTaken": ("camera", "plain"),
    "AsideTagOrdered": ("tag", "plain"),
    "AsideEnded": ("parcel", "info"),
}
