"""Views made by hand, as a warehouse would see them."""

from datetime import UTC, datetime, timedelta

from station.domain.case import CaseState, RequestType
from station.domain.people import Role
from station.domain.printing import JobState
from station.views.bench import BenchView, HowFar, LastParcel
from station.views.people import SignInName
from station.views.queue import QueueKind, QueueRow
from station.views.search import FoundIn, SearchHit

NOW = datetime(2026, 11, 22, 9, 42, tzinfo=UTC)

_NAMES = ("Giulia Ferrari", "Νίκος Παπαδόπουλος", "Société Générale des Équipements", "محمد الأحمد", "<b>Smith & Sons")
_GOODS = ("Notebook Astra 13 · grigio", "Cuffie Aria Pro, Cover Slim 13", "Macchina da caffè Lido con due filtri")


def names(count: int = 3, *, locked: int | None = None) -> tuple[SignInName, ...]:
    """So many people, the second one a supervisor; the PIN of number `locked` is locked."""
    people = ("Anna Rossi", "Luca Conti", "Aleksandra Wiśniewska-Kowalczyk")
    return tuple(
        SignInName(
            f"login{number}",
            people[number % 3],
            Role.SUPERVISOR if number == 1 else Role.OPERATOR,
            NOW + timedelta(minutes=13) if number == locked else None,
        )
        for number in range(count)
    )


def bench_view(resume: str | None = None, how_far: HowFar | None = None) -> BenchView:
    """A morning at the bench."""
    states = (CaseState.CONFIRMED, CaseState.REFUSED, CaseState.PARTLY_CONFIRMED, CaseState.RETURNED_TO_CUSTOMER)
    last = tuple(
        LastParcel(f"RMA-2026-00481{place}", state, NOW - timedelta(minutes=11 * place))
        for place, state in enumerate(states)
    )
    return BenchView(38, 4, 1, 3, last, resume, how_far)


def queue_rows(kind: QueueKind, count: int) -> tuple[QueueRow, ...]:
    """So many rows of this list, with refund clocks that are calm, near and late."""
    return tuple(_queue_row(kind, number) for number in range(count))


def _queue_row(kind: QueueKind, number: int) -> QueueRow:
    label = kind is QueueKind.LABEL
    rma_number = f"RMA-2026-{number:06}"
    return QueueRow(
        rma_number,
        _NAMES[number % len(_NAMES)],
        _GOODS[number % len(_GOODS)],
        1 + number % 3,
        list(RequestType)[number % 3],
        CaseState.REFUSED if label else CaseState.ARRIVED,
        NOW - timedelta(hours=3),
        NOW + timedelta(hours=(40, 9, -2)[number % 3]),
        f"{rma_number}-R1" if label else None,
        (JobState.PRINTED, JobState.FAILED, JobState.WAITING)[number % 3] if label else None,
        "no_media" if label and number % 3 == 1 else None,
        scanned_back=label and number % 6 == 0,
    )


def hits() -> tuple[SearchHit, ...]:
    """One case for each place where a text can be found."""
    found = {
        FoundIn.RMA: "RMA-2026-000000",
        FoundIn.ORDER: "40012345",
        FoundIn.NAME: "Νίκος",
        FoundIn.TRACKING: "1Z999AA10123456784",
        FoundIn.SERIAL: "7HK2-99101",
    }
    return tuple(
        SearchHit(
            f"RMA-2026-{number:06}",
            "40012345",
            _NAMES[number],
            "Parma",
            _GOODS[number % 3],
            RequestType.CONVENIENCE,
            list(CaseState)[number + 5],
            NOW,
            place,
            matched,
        )
        for number, (place, matched) in enumerate(found.items())
    )
