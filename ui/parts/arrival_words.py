"""What happens before a case is worked on, in words: it comes in, its parcel arrives, it is opened."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from station.domain.case import ServiceStatus
from ui import theme, words

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


def _opened(facts: Facts) -> str:
    return translate("Events", "Case opened at the bench")


def _acknowledged(facts: Facts) -> str:
    return translate("Events", "Message read")


ARRIVAL_WORDS: dict[str, Callable[[Facts], str]] = {
    "CaseImported": _imported,
    "OldVersionIgnored": _old_version,
    "ParcelArrived": _arrived,
    "CaseOpened": _opened,
    "MessageAcknowledged": _acknowledged,
}
ARRIVAL_SIGNS: dict[str, tuple[str, theme.Meaning]] = {
    "CaseImported": ("document", "plain"),
    "ParcelArrived": ("parcel", "info"),
    "CaseOpened": ("bench", "plain"),
    "MessageAcknowledged": ("message", "plain"),
}
