"""What a tile of the wall says, and how the lists and the verbs of a review are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from station.domain.review import ReviewVerb, Standing
from station.domain.verdict import Verdict
from station.views.review import WallKind, WallTile
from ui.theme import Meaning
from ui.words import words

translate = QCoreApplication.translate


def caption(tile: WallTile) -> str:
    """The number of the case, without what they all have, and what the photograph shows."""
    return " · ".join(caption_lines(tile))


def caption_lines(tile: WallTile) -> tuple[str, ...]:
    """As `caption`, each part on a line of its own."""
    number = tile.rma_number.removeprefix("RMA-")
    return (number, words.slot(tile.slot)) if tile.slot is not None else (number,)


def sign_of(tile: WallTile) -> tuple[Meaning, str]:
    """The chip on the tile: how its review stands, else what was decided."""
    meaning, word = standing_words(tile.standing)
    return (meaning, word) if word else verdict_words(tile.verdict, sampled=tile.sampled)


def standing_words(standing: Standing | None) -> tuple[Meaning, str]:
    """How far the review of a unit is, in a word; none before anybody has said something."""
    texts: dict[Standing | None, tuple[Meaning, str]] = {
        Standing.AGREED: ("plain", translate("Wall", "Seen")),
        Standing.OVERTURNED: ("info", translate("Wall", "Overturned")),
        Standing.PHOTO_WANTED: ("look", translate("Wall", "Photo wanted")),
    }
    return texts.get(standing, ("plain", ""))


def verdict_words(verdict: Verdict | None, *, sampled: bool) -> tuple[Meaning, str]:
    """What was decided, in a word."""
    sample = translate("Wall", "Sample") if sampled else translate("Wall", "Confirmed")
    texts: dict[Verdict | None, tuple[Meaning, str]] = {
        Verdict.REFUSE: ("stop", translate("Wall", "Refusal")),
        Verdict.HOLD: ("look", translate("Wall", "On hold")),
        Verdict.CONFIRM: ("ok", sample),
    }
    return texts.get(verdict, ("plain", ""))


def tile_words(tile: WallTile) -> str:
    """The tile in words."""
    return " · ".join(part for part in (caption(tile), sign_of(tile)[1]) if part)


def kind_words(kind: WallKind, count: int | None) -> str:
    """The name of a list, and under it how many there are: as tall in every language, however many."""
    texts = {
        WallKind.TO_REVIEW: translate("Wall", "To review"),
        WallKind.REFUSED: translate("Wall", "Refused"),
        WallKind.HELD: translate("Wall", "Held"),
        WallKind.SAMPLE: translate("Wall", "Sample"),
        WallKind.EVERY: translate("Wall", "All"),
    }
    return texts[kind] if count is None else f"{texts[kind]}\n{QLocale().toString(count)}"


def verb_words(verb: ReviewVerb) -> str:
    """The name of a verb, as its button says it."""
    texts = {
        ReviewVerb.AGREE: translate("Wall", "Agree"),
        ReviewVerb.AUTHORISE: translate("Wall", "Authorise refusal"),
        ReviewVerb.CONFIRM: translate("Wall", "Confirm"),
        ReviewVerb.TO_CONFIRM: translate("Wall", "Confirm instead"),
        ReviewVerb.TO_REFUSE: translate("Wall", "Refuse instead"),
        ReviewVerb.REDUCE: translate("Wall", "Reduced refund"),
        ReviewVerb.REOPEN: translate("Wall", "Reopen case"),
        ReviewVerb.NEW_PHOTO: translate("Wall", "New photo"),
        ReviewVerb.COMMENT: translate("Wall", "Comment"),
    }
    return texts[verb]
