"""What the tour shows of rules read one by one, and of what a supervisor signs beside the operator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from resources import path
from station.domain.photography import Flaw
from station.domain.questions import Question
from station.domain.rules import Rule
from station.domain.verdict import Reception, Verdict
from ui.hands import wait_until
from ui.tour.cases import aside, at_hand, films, opened, said
from ui.tour.walk import SUPERVISOR_PIN, Walk, agree, typed
from ui.words.flaw_words import remedy

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

PHONE, FIVE_SCREENS, PARCEL = "RMA-2026-004826", "RMA-2026-004805", ("RMA-2026-004823", "parcel.mp4")


def rules_and_agreements(walk: Walk) -> None:
    """The rules of a doubtful phone, a poor photograph of it, another article; and five screens, one of them used."""
    opened(walk, PHONE, "rules")
    _rules(walk)
    _poor_signed(walk)
    _other_article(walk)
    aside(walk, "rules")
    opened(walk, FIVE_SCREENS, "alike")
    _alike(walk)
    _against_the_suggestion(walk)
    aside(walk, "alike")


def _rules(walk: Walk) -> None:
    sheet = walk.pages.case.covers.rules_sheet
    walk.step(
        "rules",
        "every condition is named with what it says and the fact behind it",
        lambda: walk.hands.tap(walk.pages.case.middle.suggestion.rules),
        lambda: sheet.isVisible() and len(sheet.lines.checks) == len(Rule),
    )
    walk.step("rules-read", "the case is there again", _escape(walk), lambda: not sheet.isVisible())


def _poor_signed(walk: Walk) -> None:
    proof, covers = walk.pages.case.proof, walk.pages.case.covers
    sheet = covers.signed_poor_sheet
    films(walk, walk.tour.folder / "blurred.mp4", sharp=False)
    walk.hands.press(Qt.Key.Key_F5)
    wait_until(lambda: walk.hands.sees(remedy(Flaw.BLURRED)))
    walk.step(
        "poor-photo-supervisor",
        "a supervisor may keep a poor photograph, on the operator's screen",
        lambda: walk.hands.tap(proof.poor.keep),
        sheet.isVisible,
    )

    def sign() -> None:
        walk.hands.tap(sheet.names.answers()[0])
        walk.hands.tap(sheet.quick.buttons[0])
        wait_until(sheet.pad.isEnabled)
        typed(walk, sheet.pad, SUPERVISOR_PIN)

    def kept() -> bool:
        case = walk.flow.case_work.case
        photos = () if case is None else (*case.parcel_photos, *(photo for unit in case.units for photo in unit.photos))
        return any(photo.making is not None and photo.making.flaw == Flaw.BLURRED for photo in photos)

    walk.step("poor-photo-kept", "it is kept, with the reason", sign, lambda: kept() and not sheet.isVisible())


def _other_article(walk: Walk) -> None:
    head, sheet = walk.pages.case.middle.head, walk.pages.case.covers.name_sheet
    _named(
        walk,
        "wrong-item",
        "another article lay in the box: what was expected, what was found, and where it waits",
        lambda: head.reception_wanted.emit(Reception.WRONG_ITEM),
        sheet.field,
        "Smartphone Kora 7",
        lambda: at_hand(walk).reception is Reception.WRONG_ITEM,
    )
    _named(
        walk,
        "undeclared",
        "an article that nobody announced stands apart and has a tag of its own",
        head.undeclared_wanted.emit,
        sheet.field,
        "Zaino nero",
        lambda: walk.case is not None and any(unit.tag for unit in walk.case.units),
    )


def _named(
    walk: Walk,
    name: str,
    expected: str,
    ask: Callable[[], object],
    field: QWidget,
    words: str,
    seen: Callable[[], bool],
) -> None:
    walk.step(f"{name}-asked", "it is asked what it is", ask, field.isVisible)

    def say() -> None:
        walk.hands.write(field, words)
        walk.hands.press(Qt.Key.Key_Return)

    walk.step(name, expected, say, seen)


def _alike(walk: Walk) -> None:
    walk.pages.case.middle.head.press_as_declared()
    wait_until(lambda: Question.SEAL in at_hand(walk).answered)
    walk.step(
        "alike",
        "five equal pieces are inspected as one: the others are answered as well",
        walk.pages.case.middle.head.press_alike,
        lambda: walk.case is not None and all(Question.SEAL in unit.answered for unit in walk.case.units),
    )


def _against_the_suggestion(walk: Walk) -> None:
    sheet = walk.pages.case.covers.supervisor_sheet
    walk.step(
        "differs",
        "this one differs: signs of use, and the conditions suggest to refuse it",
        lambda: said(walk, Question.USE, "EVIDENT"),
        lambda: (found := at_hand(walk).suggestion) is not None and found.verdict is Verdict.REFUSE,
    )
    films(walk, path("demo", "film", *PARCEL), sharp=True)
    walk.hands.press(Qt.Key.Key_F5)
    wait_until(lambda: walk.case is not None and bool(walk.case.parcel_photos))
    walk.step(
        "against-suggestion",
        "who confirms it all the same has to ask a supervisor",
        lambda: walk.hands.press(Qt.Key.Key_F2),
        sheet.isVisible,
    )
    walk.hands.tap(sheet.shares[1])
    agree(walk, "reduced-refund")


def _escape(walk: Walk) -> Callable[[], None]:
    return lambda: walk.hands.press(Qt.Key.Key_Escape)
