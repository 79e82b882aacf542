"""What the tour does on an awkward day: danger, doubt, poor photographs, parcels that are short, tags on a shelf."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from resources import path
from station.domain.case import CaseState
from station.domain.condition import Hazard, Packaging, Privacy, SerialCheck
from station.domain.photography import Flaw
from station.domain.questions import Question
from station.domain.verdict import Reception, Verdict
from ui import theme
from ui.hands import wait_until
from ui.tour.cases import aside, at_hand, films, opened, said
from ui.tour.walk import SUPERVISOR_PIN, Walk, typed
from ui.words.flaw_words import remedy

if TYPE_CHECKING:
    from pathlib import Path

PHONE, SOMEBODY_ELSES, TWO_SPEAKERS, WATCH = (
    "RMA-2026-004826",
    "351000000004833",
    "RMA-2026-004837",
    "RMA-2026-004802",
)


def awkward_day(walk: Walk) -> None:
    """One phone about which everything is doubtful, a parcel that is short, and a battery that swells."""
    _phone(walk)
    _looked_at(walk)
    _poor(walk)
    _doubts(walk)
    _short(walk)
    _danger(walk)


def policy_trouble(walk: Walk) -> None:
    """The shop's own conditions cannot be used: the bench says so, and works by the ones that ship."""
    notices = walk.tour.program.window.notices
    walk.step(
        "policy-trouble",
        "a policy file that cannot be used is named with its line, and the last good one stays in force",
        lambda: None,
        lambda: notices.isVisible() and "2" in notices.text() and walk.bench.desk.policy.name == "technostok",
    )
    walk.hands.tap(notices)


def tag(walk: Walk, number: str) -> None:
    """The tag of what lies on the shelf is printed, and scanning it opens the case there."""

    def tags() -> list[Path]:
        return sorted((walk.home / "labels").glob("U-*.pdf"))

    def printed() -> bool:
        return bool(tags()) and walk.case is not None and all(tag.printed_at for tag in walk.case.tags)

    walk.step("hold-tag", "the tag of what is put on the shelf is printed", lambda: None, printed)
    code = "-".join(tags()[0].stem.split("-")[:4])
    walk.hands.press(Qt.Key.Key_F9)
    walk.step(
        "hold-tag-scanned",
        "the tag is scanned, and the case is open at that unit",
        lambda: walk.hands.scan(code),
        lambda: walk.case is not None and walk.case.rma_number == number and walk.page() is walk.pages.case,
    )
    aside(walk, "hold-tag")


def _phone(walk: Walk) -> None:
    opened(walk, PHONE, "doubt")
    walk.step(
        "all-as-declared",
        "everything is as the customer said, in one gesture; the verdict is still to be given",
        walk.pages.case.middle.head.press_as_declared,
        lambda: Question.SEAL in at_hand(walk).answered and at_hand(walk).verdict is None,
    )


def _looked_at(walk: Walk) -> None:
    proof, covers = walk.pages.case.proof, walk.pages.case.covers
    walk.step(
        "customers-picture",
        "the customer's photograph fills the screen",
        lambda: walk.hands.tap(proof.attachments.tiles[0]),
        lambda: covers.viewer.isVisible() and covers.viewer.canvas.sceneRect().width() > 0,
    )
    walk.show("RMA-2026-004811/parcel")
    walk.step(
        "compare",
        "the customer's photograph and the live picture stand side by side",
        lambda: walk.hands.tap(covers.viewer.compare),
        covers.compare.isVisible,
    )
    walk.step(
        "compare-closed",
        "the case is there again",
        lambda: _escape_all(walk),
        lambda: not covers.is_open(),
    )


def _escape_all(walk: Walk) -> None:
    for _ in range(3):
        if walk.pages.case.covers.is_open():
            walk.hands.press(Qt.Key.Key_Escape)


def _poor(walk: Walk) -> None:
    film = walk.rack.film
    assert film is not None
    with ThreadPoolExecutor(1) as elsewhere:
        blurred = elsewhere.submit(_blurred, walk.tour.folder)
        wait_until(blurred.done)
    films(walk, blurred.result(), sharp=False)
    walk.step(
        "poor-photo",
        "a blurred photograph is not kept: it says why, and the same press takes it again",
        lambda: walk.hands.press(Qt.Key.Key_F5),
        lambda: walk.hands.sees(remedy(Flaw.BLURRED)),
    )
    films(walk, path("demo", "film", "RMA-2026-004811", "parcel.mp4"), sharp=True)
    walk.step(
        "poor-photo-again",
        "the photograph is sharp, and kept",
        lambda: walk.hands.press(Qt.Key.Key_F5),
        lambda: walk.case is not None and len(walk.case.parcel_photos) == 1,
    )


def _blurred(folder: Path) -> Path:
    """A film of the bench through a lens that is not focused."""
    import cv2

    source = cv2.VideoCapture(str(path("demo", "film", "RMA-2026-004811", "parcel.mp4")))
    target = folder / "blurred.mp4"
    writer: cv2.VideoWriter | None = None
    for _ in range(12):
        there, picture = source.read()
        if not there:
            break
        if writer is None:
            size = (picture.shape[1], picture.shape[0])
            writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"mp4v"), 25, size)
        writer.write(cv2.GaussianBlur(picture, (0, 0), 9))
    source.release()
    if writer is not None:
        writer.release()
    return target


def _doubts(walk: Walk) -> None:
    bar = walk.pages.case.bar
    walk.step(
        "other-orders-serial",
        "a serial number of another order: the supervisor decides, and nothing of that order is on the screen",
        lambda: walk.hands.scan(SOMEBODY_ELSES),
        lambda: at_hand(walk).serial_check is SerialCheck.OTHER_ORDER,
    )
    walk.step(
        "personal-data",
        "the device still holds its owner's data: it is held, and never browsed",
        lambda: said(walk, Question.DATA, Privacy.PERSONAL_DATA.value),
        lambda: at_hand(walk).data is Privacy.PERSONAL_DATA,
    )
    walk.step(
        "damaged-on-the-way",
        "the parcel came damaged: the slots want it from all sides",
        lambda: said(walk, Question.PACKAGING, Packaging.DAMAGED.value),
        lambda: at_hand(walk).packaging is Packaging.DAMAGED,
    )
    walk.step(
        "why-not-refuse",
        "the button of the verdict says which photographs are missing",
        lambda: walk.hands.press(Qt.Key.Key_F4),
        lambda: bool(bar.buttons[Verdict.REFUSE].reason()) and at_hand(walk).verdict is None,
    )
    aside(walk, "doubt")


def _short(walk: Walk) -> None:
    covers = walk.pages.case.covers
    opened(walk, TWO_SPEAKERS, "short")
    for _ in range(2):
        before = walk.pages.case.current()

        def settled(before: tuple[int, int] = before) -> bool:
            return covers.close_sheet.isVisible() or walk.pages.case.current() != before

        walk.pages.case.middle.head.reception_wanted.emit(Reception.MISSING)
        wait_until(settled)
    walk.step(
        "close-sheet",
        "nothing was in the parcel: it is asked once whether this is all",
        lambda: None,
        covers.close_sheet.isVisible,
    )
    walk.step(
        "close-sheet-not-yet",
        "not yet: the case stays open",
        lambda: walk.hands.press(Qt.Key.Key_Escape),
        lambda: not covers.is_open() and walk.state(CaseState.IN_INSPECTION, CaseState.PARTLY_PROCESSED),
    )
    aside(walk, "short")


def _danger(walk: Walk) -> None:
    screen = walk.pages.case.hazard
    opened(walk, WATCH, "danger")
    walk.step(
        "danger-asked",
        "one key, and the screen is red and asks what is seen",
        lambda: walk.hands.press(Qt.Key.Key_F7),
        lambda: screen.isVisible() and not screen.stands(),
    )
    walk.step(
        "danger",
        "the battery swells: everything stops, and it says what to do",
        lambda: walk.hands.tap(screen.seen[Hazard.SWOLLEN]),
        lambda: screen.isVisible() and screen.stands(),
    )
    walk.step(
        "danger-supervisor",
        "only a supervisor says how it goes on",
        lambda: walk.hands.tap(screen.settle),
        screen.sheet.isVisible,
    )

    def sign() -> None:
        walk.hands.tap(screen.sheet.how.answers()[0])
        walk.hands.tap(screen.sheet.names.answers()[0])
        walk.hands.write(screen.sheet.reason, "Nel contenitore sicuro, fuori dal capannone")
        wait_until(screen.sheet.pad.isEnabled)
        typed(walk, screen.sheet.pad, SUPERVISOR_PIN)

    walk.step("danger-over", "the supervisor has signed, and the work goes on", sign, lambda: not screen.isVisible())
    aside(walk, "danger")


def dark_states(walk: Walk) -> None:
    """The case and the red screen once more, in the dark."""
    window = walk.tour.program.window
    window.theme_chosen.emit(theme.DARK)
    opened(walk, PHONE, "dark-case")
    aside(walk, "dark-case")
