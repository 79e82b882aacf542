"""The press of the shutter: the newest frame is durable on disk before its row exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.domain.people import Operator
    from station.views.case import CaseView
    from ui.intents import ShotWanted


def take_photo(desk: Desk, operator: Operator | None, rma_number: str, wanted: ShotWanted, frame: Frame) -> CaseView:
    """The photograph is on disk and in the case, in the name of who pressed. Raises Refused or StorageTrouble.

    Runs on the desk's thread.
    """
    from station.devices.frame import still
    from station.operations.add_photo import Shot, add_photo

    height, width = frame.pixels.shape[:2]
    stored = desk.files.keep(still(frame))
    shot = Shot(stored, width, height, frame.taken_at, frame.camera)
    return desk.do_as(operator, add_photo, rma_number, wanted.slot, shot, wanted.line, wanted.unit, wanted.replaces)
