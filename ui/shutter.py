"""The press of the shutter: a live frame that shows something is durable on disk before its row exists."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.desk import Desk
    from station.devices.frame import Frame
    from station.devices.frame_quality import Grey
    from station.domain.people import Operator
    from station.domain.photography import Flaw, Quality
    from station.errors import Refused
    from station.operations.add_photo import Shot
    from station.operations.agreement import SupervisorWord
    from station.views.case import CaseView
    from station.views.quarantine import ParcelAside
    from ui.intents import AsideShot, ShotWanted


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
    from station.operations.add_photo import add_photo

    wanted = shot.wanted
    kept = _on_disk(desk, f"{rma_number} {_place(wanted)}", shot, jpeg, why)
    return desk.do_as(operator, add_photo, rma_number, wanted.slot, kept, wanted.line, wanted.unit, wanted.replaces)


def keep_signed(
    desk: Desk, operator: Operator | None, rma_number: str, shot: Judged, word: SupervisorWord
) -> CaseView | Refused:
    """As `keep`, of a poor photograph, in the name of who pressed and on the word of a supervisor beside them."""
    from station.operations.add_photo import Placed, keep_poor

    wanted = shot.wanted
    kept = _on_disk(desk, f"{rma_number} {_place(wanted)}", shot, why=word.reason)
    placed = Placed(wanted.slot, wanted.line, wanted.unit, wanted.replaces)
    return desk.do_as(operator, keep_poor, rma_number, placed, kept, word)


def _place(wanted: ShotWanted) -> str:
    return wanted.slot.value if wanted.line is None else f"{wanted.slot.value} {wanted.line}.{wanted.unit}"


def _on_disk(desk: Desk, about: str, shot: Judged, jpeg: bytes = b"", why: str = "") -> Shot:
    """The photograph, which is durable and in no row yet; its file says what it is about."""
    from station.devices.exif import signed
    from station.devices.frame import still
    from station.operations.add_photo import Shot

    frame, quality = shot.frame, shot.quality
    stored = desk.files.keep(signed(jpeg or still(frame), about, frame.taken_at))
    return Shot(stored, quality.width, quality.height, frame.taken_at, frame.camera, quality, shot.flaw, why)


def take_photo(
    desk: Desk,
    operator: Operator | None,
    rma_number: str,
    wanted: ShotWanted,
    frame: Frame,
    before: Judged | None = None,
) -> tuple[Judged, CaseView | None]:
    """The photograph as it was judged, and the case with it; no case when it has a flaw: it is counted, not kept."""
    from station.operations.poor_shots import refuse_shot

    shot, jpeg = _judged(desk, wanted, frame, before)
    if shot.flaw is not None:
        desk.do_as(operator, refuse_shot, rma_number, wanted.slot, wanted.line, wanted.unit, shot.flaw, frame.taken_at)
        return shot, None
    return shot, keep(desk, operator, rma_number, shot, jpeg=jpeg)


def take_photo_aside(
    desk: Desk, operator: Operator | None, wanted: AsideShot, frame: Frame, before: Judged | None = None
) -> tuple[Judged, ParcelAside | None]:
    """As `take_photo`, of a parcel that stands aside."""
    from station.operations.put_aside import photograph_aside
    from ui.intents import ShotWanted

    shot, jpeg = _judged(desk, ShotWanted(wanted.slot, None, None), frame, before)
    if shot.flaw is not None:
        return shot, None
    kept = _on_disk(desk, f"{wanted.tag} {wanted.slot.value}", shot, jpeg)
    return shot, desk.do_as(operator, photograph_aside, wanted.tag, wanted.slot, kept)


def _judged(desk: Desk, wanted: ShotWanted, frame: Frame, before: Judged | None) -> tuple[Judged, bytes]:
    """The frame as it was judged, and its JPEG: both let go of the interpreter, and take as long as one of them."""
    from concurrent.futures import Future

    from station.devices.frame import still

    judged: Future[Judged] = Future()

    def judge_it() -> None:
        try:
            judged.set_result(judge(desk, wanted, frame, before))
        except BaseException as failed:  # noqa: BLE001  # it is raised again where the result is asked for
            judged.set_exception(failed)

    beside = Thread(target=judge_it, name="judge")  # an executor for one call would have to be woken and awaited too
    beside.start()
    jpeg = still(frame)  # what takes longer is done here: nobody has to be woken when it is there
    beside.join()
    return judged.result(), jpeg
