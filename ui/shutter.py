"""The press of the shutter: a live frame that shows something is durable on disk before its row exists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.devices.frame_quality import Grey
    from station.domain.people import Operator
    from station.domain.photography import Flaw, Quality
    from station.views.case import CaseView
    from ui.intents import ShotWanted


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A frame, what was measured of it, and what is wrong with it."""

    wanted: ShotWanted
    frame: Frame
    quality: Quality
    print: Grey
    flaw: Flaw | None


def judge(desk: Desk, wanted: ShotWanted, frame: Frame, before: Judged | None) -> Judged:
    """What the photograph would be worth; `before` is the one that stands in its place. Nothing is kept."""
    from station.devices.frame_quality import difference, fingerprint, measure, small
    from station.domain.photography import Seen, flaw_of

    still = (frame.taken_at - (frame.still_since or frame.taken_at)).total_seconds()
    grey = small(frame.pixels)
    own, quality = fingerprint(grey), measure(grey, (frame.pixels.shape[1], frame.pixels.shape[0]))
    seen = Seen(still, difference(own, before.print) if before is not None else None)
    return Judged(wanted, frame, quality, own, flaw_of(quality, seen, desk.policy.photograph))


def keep(
    desk: Desk, operator: Operator | None, rma_number: str, shot: Judged, why: str = "", jpeg: bytes = b""
) -> CaseView:
    """The photograph is on disk and in the case, in the name of who pressed. Raises Refused or StorageTrouble.

    `why` is said by the supervisor who keeps it in spite of its flaw. Runs on the desk's thread.
    """
    from station.devices.exif import signed
    from station.devices.frame import still
    from station.operations.add_photo import Shot, add_photo

    wanted, frame, quality = shot.wanted, shot.frame, shot.quality
    place = "" if wanted.line is None else f" {wanted.line}.{wanted.unit}"
    about = f"{rma_number} {wanted.slot.value}{place}"
    stored = desk.files.keep(signed(jpeg or still(frame), about, frame.taken_at))
    kept = Shot(stored, quality.width, quality.height, frame.taken_at, frame.camera, quality, shot.flaw, why)
    return desk.do_as(operator, add_photo, rma_number, wanted.slot, kept, wanted.line, wanted.unit, wanted.replaces)


def take_photo(
    desk: Desk,
    operator: Operator | None,
    rma_number: str,
    wanted: ShotWanted,
    frame: Frame,
    before: Judged | None = None,
) -> tuple[Judged, CaseView | None]:
    """The photograph as it was judged, and the case with it; no case when it has a flaw: nothing was kept then."""
    from concurrent.futures import ThreadPoolExecutor

    from station.devices.frame import still

    with ThreadPoolExecutor(1, "still") as beside:  # both let go of the interpreter: they take as long as one of them
        encoded = beside.submit(still, frame)  # what takes longer begins first
        shot = judge(desk, wanted, frame, before)
        jpeg = encoded.result()
    return shot, None if shot.flaw is not None else keep(desk, operator, rma_number, shot, jpeg=jpeg)
