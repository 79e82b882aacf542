"""What was said: the messages with customer service, and the review by supervisors."""

from station.domain.case import MessageFrom
from station.dossier.teller import Teller
from station.printing.dossier_blocks import ROOM, Cell, gap, paragraph, table
from station.printing.fonts import Cut
from station.printing.sheet import MM
from station.printing.slip_blocks import Block
from station.views.case import Message

_COLUMNS = (30 * MM, 40 * MM, ROOM - 70 * MM)
_REMARKS = (34 * MM, 32 * MM, 28 * MM, ROOM - 94 * MM)


def message_chapter(teller: Teller) -> list[Block]:
    """The thread with customer service; empty when nothing was written."""
    p = teller.p
    rows = [
        (
            Cell(teller.minute(message.at) or "–"),
            Cell(_author(teller, message), Cut.MEDIUM),
            Cell(teller.written(message.text)),
        )
        for message in teller.view.case.messages
    ]
    return table(_COLUMNS, (p.when, p.who, p.said), rows, above=0.7 * MM, ruled=True) if rows else []


def _author(teller: Teller, message: Message) -> str:
    """Who wrote; of customer service and the bench the name only where names are wanted."""
    shown = teller.names.shown or message.sender is MessageFrom.CUSTOMER
    author = teller.written(message.author) if shown else ""
    return " · ".join(part for part in (teller.code(message.sender), author) if part)


def review_chapter(teller: Teller) -> list[Block]:
    """How far the review of each unit is, and every comment in the order in which it was made."""
    p = teller.p
    standing = [
        f"{teller.place(place)}: {teller.code(judged.standing)}"
        for place, judged in teller.view.judged.items()
        if judged.standing is not None
    ]
    rows = [
        (
            Cell(teller.second(remark.at)),
            Cell(teller.names.of(remark.login), Cut.MEDIUM),
            Cell("–" if remark.place is None else f"{remark.place[0]}.{remark.place[1]}"),
            Cell(f"{teller.code(remark.verb)}\n{teller.written(remark.text)}"),
        )
        for remark in teller.view.remarks
    ]
    if not standing and not rows:
        return paragraph(p.nothing_said)
    said = table(_REMARKS, (p.when, p.who, p.about, p.said), rows, above=0.7 * MM, ruled=True) if rows else []
    return [*paragraph("\n".join(standing)), gap(2 * MM), *said]
