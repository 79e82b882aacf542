"""From how the devices are and what is not out yet to the lights of the header."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from station.domain.deadlines import USUAL
from ui.lights import Light, LightKind, Lights, LightWord

if TYPE_CHECKING:
    from station.devices.device import DeviceStatus
    from station.views.bench import OutgoingView

STUCK_AFTER = USUAL.stuck.amber


def with_device(lights: Lights, status: DeviceStatus) -> Lights:
    """The lights, with this device as it is now."""
    light = _device(status)
    match light.kind:
        case LightKind.SCANNER:
            return replace(lights, scanner=light)
        case LightKind.CAMERA:
            return replace(lights, camera=light)
        case _:
            return replace(lights, printer=light)


def with_outgoing(
    lights: Lights, outgoing: OutgoingView, now: datetime | None = None, stuck_after: timedelta = STUCK_AFTER
) -> Lights:
    """The lights, with what is not out yet; labels that did not come out show on the printer's light."""
    now = now or datetime.now(UTC)
    printer = lights.printer
    if outgoing.jobs_failed and printer.meaning != "stop":
        printer = Light(LightKind.PRINTER, "look", LightWord.TROUBLE, "jobs_failed", outgoing.jobs_failed)
    elif printer.detail == "jobs_failed":
        printer = Light(LightKind.PRINTER, "ok", LightWord.READY)
    return replace(lights, outgoing=_outgoing(outgoing, now, stuck_after), printer=printer)


def _device(status: DeviceStatus) -> Light:
    from station.devices.device import DeviceState

    kind = LightKind(status.kind.value)
    match status.state:
        case DeviceState.TROUBLE:
            return Light(kind, "stop", LightWord.TROUBLE, status.trouble)
        case DeviceState.STARTING:
            return Light(kind, "info", LightWord.CONNECTING, status.name)
        case DeviceState.OFF:
            return Light(kind, "info", LightWord.OFF, status.name)
    if status.simulated:
        return Light(kind, "simulated", LightWord.SIMULATED, status.name)
    return Light(kind, "ok", LightWord.READY, status.name)


def _outgoing(outgoing: OutgoingView, now: datetime, stuck_after: timedelta) -> Light:
    kind = LightKind.OUTGOING
    if outgoing.decisions_set_aside:
        return Light(kind, "stop", LightWord.SET_ASIDE, outgoing.trouble or "", outgoing.decisions_set_aside)
    if not outgoing.decisions_waiting:
        return Light(kind, "ok", LightWord.ALL_SENT)
    late = outgoing.oldest is not None and now - outgoing.oldest >= stuck_after
    if late:
        return Light(kind, "stop", LightWord.LATE, outgoing.trouble or "", outgoing.decisions_waiting)
    return Light(kind, "look", LightWord.WAITING, outgoing.trouble or "", outgoing.decisions_waiting)
