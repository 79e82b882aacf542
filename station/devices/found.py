"""What could stand on this bench: serial ports, and the print queues of a server."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from station.devices import ipp_queue as ipp
from station.devices.ipp_printer import trouble_of
from station.errors import DeviceTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeGuard

SERVER = "ipp://localhost:631/"


@dataclass(frozen=True, slots=True)
class FoundPort:
    """A serial port, and what its device says that it is."""

    device: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundQueue:
    """A print queue. `trouble` is the code of what keeps it from printing, or nothing."""

    uri: str
    name: str
    trouble: str


def serial_ports() -> tuple[FoundPort, ...]:
    """The ports at which something is plugged in."""
    from serial.tools.list_ports import comports

    return tuple(FoundPort(port.device, port.description or port.device) for port in sorted(comports()))


def queues(server: str = SERVER) -> tuple[FoundQueue, ...]:
    """The queues that this server has, and how they are. Raises DeviceTrouble("unreachable")."""
    from pyipp.enums import IppOperation

    asked = ["printer-name", "printer-uri-supported", "printer-state", "printer-state-reasons", "printer-state-message"]
    try:
        answer = ipp.ask(server, IppOperation.CUPS_GET_PRINTERS, {"requested-attributes": asked})
    except ipp.Declined as none:
        if none.status == ipp.NOT_FOUND:
            return ()
        raise DeviceTrouble("unreachable", str(none)) from none
    except (ipp.NotReached, ipp.Broken) as away:
        raise DeviceTrouble("unreachable", str(away)) from away
    found = answer.get("printers")
    return tuple(_queue(one) for one in found if _is_somewhere(one)) if isinstance(found, list) else ()


def _is_somewhere(one: object) -> "TypeGuard[Mapping[str, object]]":
    """Whether this is a queue with an address: another one could not be chosen."""
    return isinstance(one, dict) and bool(one.get("printer-uri-supported"))


def _queue(one: "Mapping[str, object]") -> FoundQueue:
    uri = one.get("printer-uri-supported", "")
    first = uri[0] if isinstance(uri, list) and uri else uri
    try:
        trouble = trouble_of(ipp.condition({"printers": [one]}, "printers", "printer"))
    except ipp.Broken:  # a queue that does not say how it is; the others do
        trouble = "unreachable"
    return FoundQueue(str(first), str(one.get("printer-name", first)), trouble)
