"""One print queue spoken to over IPP (RFC 8011) with pyipp: print, ask, cancel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyipp.enums import IppOperation

CONNECT_SECONDS = 3.0
ANSWER_SECONDS = 8.0
NOT_FOUND = 0x0406

PENDING, HELD, PROCESSING, PROCESSING_STOPPED, CANCELLED, ABORTED, COMPLETED = range(3, 10)
"""RFC 8011, 5.3.7: job-state."""

IDLE, PRINTER_PROCESSING, STOPPED = range(3, 6)
"""RFC 8011, 5.4.11: printer-state."""


class NotReached(Exception):
    """Nobody answered the call: nothing was said, nothing has happened."""


class Broken(Exception):
    """The line broke or the answer made no sense: whether it has happened is not known."""


class Declined(Exception):
    """The queue has answered, and said no. `status` is the IPP status code, or the HTTP one."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(f"status {status:#06x}: {detail}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Condition:
    """What a job or a printer says of itself: its state and the reasons for it (keywords of RFC 8011)."""

    state: int
    reasons: tuple[str, ...]
    accepting: bool = True
    message: str = ""


class IppQueue:
    """A queue at `ipp://host:port/path` or `ipps://…`. Every call may raise NotReached, Broken or Declined."""

    def __init__(self, uri: str, user: str = "banco-resi") -> None:
        self.uri = uri
        self._user = user

    def submit(self, document: bytes, title: str) -> int:
        """The queue has taken the PDF; the number of its job."""
        from pyipp.enums import IppOperation

        about: dict[str, object] = {"job-name": title[:120], "document-format": "application/pdf"}
        answer = self._ask(IppOperation.PRINT_JOB, about, document)
        number = _found(answer, "jobs", "job-id")
        if not isinstance(number, int):
            raise Broken("the answer to Print-Job names no job")
        return number

    def job(self, number: int) -> Condition:
        """How the job is now."""
        from pyipp.enums import IppOperation

        wanted = ["job-state", "job-state-reasons"]
        answer = self._ask(IppOperation.GET_JOB_ATTRIBUTES, {"job-id": number, "requested-attributes": wanted})
        return condition(answer, "jobs", "job")

    def printer(self) -> Condition:
        """How the printer is now."""
        from pyipp.enums import IppOperation

        wanted = ["printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs"]
        answer = self._ask(IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": wanted})
        return condition(answer, "printers", "printer")

    def cancel(self, number: int) -> None:
        """The queue was asked to drop the job, and agreed."""
        from pyipp.enums import IppOperation

        self._ask(IppOperation.CANCEL_JOB, {"job-id": number})

    def _ask(self, operation: "IppOperation", about: dict[str, object], data: bytes = b"") -> Mapping[str, object]:
        return ask(self.uri, operation, about, data, self._user)


def ask(
    uri: str, operation: "IppOperation", about: dict[str, object], data: bytes = b"", user: str = "banco-resi"
) -> Mapping[str, object]:
    """What a queue or its server answers. Raises NotReached, Broken or Declined."""
    import asyncio

    message: dict[str, object] = {"operation-attributes-tag": {"requesting-user-name": user, **about}}
    if data:
        message["data"] = data
    return asyncio.run(_exchange(uri, operation, message))


async def _exchange(uri: str, operation: "IppOperation", message: dict[str, object]) -> Mapping[str, object]:
    import aiohttp
    from pyipp import IPP
    from pyipp.exceptions import IPPConnectionError, IPPError

    from station.devices.ipp_answer import ShortAnswer

    limits = aiohttp.ClientTimeout(total=ANSWER_SECONDS, sock_connect=CONNECT_SECONDS)
    try:
        async with aiohttp.ClientSession(timeout=limits, response_class=ShortAnswer) as session:
            answer: Mapping[str, object] = await IPP(uri, session=session).execute(operation, message)
            return answer
    except IPPConnectionError as broken:
        never_began = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)
        kind = NotReached if isinstance(broken.__cause__, never_began) else Broken
        raise kind(f"{uri}: {broken.__cause__ or broken}") from broken
    except IPPError as refused:
        raise _meaning(refused) from refused
    except UnicodeError as no_name:  # a name that no host can have
        raise NotReached(f"{uri}: {no_name}") from no_name
    except (OSError, aiohttp.ClientError, TimeoutError) as broken:
        raise Broken(f"{uri}: {broken}") from broken


def _meaning(refused: Exception) -> Exception:
    """pyipp puts the status code, IPP's or HTTP's, into a mapping among the arguments."""
    for argument in refused.args:
        if isinstance(argument, Mapping) and isinstance(status := argument.get("status-code"), int):
            return Declined(status, str(refused.args[0]))
    return Broken(str(refused.__cause__ or refused))


def condition(answer: Mapping[str, object], group: str, what: str) -> Condition:
    """How a job or printer is, from an answer. Raises Broken."""
    state = _found(answer, group, f"{what}-state")
    if not isinstance(state, int):
        raise Broken(f"the answer has no {what}-state")
    reasons = _found(answer, group, f"{what}-state-reasons")
    words = tuple(str(reason) for reason in reasons) if isinstance(reasons, list) else (str(reasons or "none"),)
    accepting = _found(answer, group, "printer-is-accepting-jobs") is not False
    message = str(_found(answer, group, "printer-state-message") or "")
    return Condition(int(state), tuple(word for word in words if word != "none"), accepting, message)


def _found(answer: Mapping[str, object], group: str, name: str) -> object:
    """The attribute from the group it belongs to, or from the operation's, where some servers put it."""
    for place in (answer.get(group), answer.get("operation-attributes")):
        for attributes in place if isinstance(place, list) else [place]:
            if isinstance(attributes, Mapping) and name in attributes:
                return attributes[name]
    return None
