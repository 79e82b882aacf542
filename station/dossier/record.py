"""The record: every decision with the hash of its document, every journal entry with its place in the chain."""

from station.dossier.pictures import grouped
from station.dossier.teller import Teller
from station.printing.dossier_blocks import ROOM, Cell, gap, paragraph, table
from station.printing.dossier_events import event_words
from station.printing.fonts import Cut
from station.printing.sheet import MM, SOFT
from station.printing.slip_blocks import Block
from station.views.dossier import DecisionMade, JournalLine

_DECISIONS = (10 * MM, 32 * MM, 34 * MM, 38 * MM, ROOM - 114 * MM)
_JOURNAL = (14 * MM, 32 * MM, 30 * MM, ROOM - 107 * MM, 31 * MM)
_DIGITS = 16


def decision_chapter(teller: Teller) -> list[Block]:
    """All decisions in their order, the ones that were taken back or replaced as well; empty while there is none."""
    p = teller.p
    rows = [
        (
            Cell(str(one.number), Cut.SEMIBOLD),
            Cell(teller.second(one.decided_at)),
            Cell(teller.code(one.outcome), Cut.SEMIBOLD),
            Cell("\n".join(_people(teller, one))),
            Cell("\n".join((_fate(teller, one), f"SHA-256\n{grouped(one.sha256)}"))),
        )
        for one in teller.view.decisions
    ]
    heads = (p.number, p.when, p.outcome, p.who, p.state)
    return table(_DECISIONS, heads, rows, size=8, above=0.8 * MM, ruled=True) if rows else []


def _people(teller: Teller, one: DecisionMade) -> list[str]:
    said = [teller.names.of(one.operator)]
    if one.supervisor:
        said.append(teller.p.agreed_by.format(who=teller.names.of(one.supervisor)))
    return said


def _fate(teller: Teller, one: DecisionMade) -> str:
    p, said = teller.p, []
    if one.replaces is not None:
        said.append(p.replaces.format(n=one.replaces))
    if one.withdrawn_at is not None:
        said.append(p.withdrawn.format(when=teller.minute(one.withdrawn_at)))
    elif one.sent_at is not None:
        said.append(p.sent.format(when=teller.minute(one.sent_at)))
    else:
        said.append(p.set_aside if one.set_aside else p.waiting)
    return " · ".join(said)


def timeline_chapter(teller: Teller) -> list[Block]:
    """What happened in words, and how it can be checked."""
    p, view = teller.p, teller.view
    rows = [_line(teller, line) for line in view.journal]
    head = f"{p.head.format(seq=view.head_seq)} {grouped(view.head_sha256)}".replace("\n", " ")
    check = p.how_to_check.format(station=teller.called(view.station_id), seq=view.head_seq)
    heads = (p.entry, p.when, p.who, p.happened, p.hash)
    return [
        *table(_JOURNAL, heads, rows, size=8, above=0.5 * MM, ruled=True),
        gap(4 * MM),
        *paragraph(head, Cut.SEMIBOLD, 8.5, keep=True, below=1.5 * MM),
        *paragraph(check, size=8, grey=SOFT),
    ]


def _line(teller: Teller, line: JournalLine) -> tuple[Cell, ...]:
    told = event_words(line.kind, line.facts, teller.words, teller.names.of)
    said = f"{told}\n“{line.text}”" if line.text else told
    digest = line.sha256[:_DIGITS]
    return (
        Cell(str(line.seq), Cut.MEDIUM),
        Cell(teller.second(line.at)),
        Cell(teller.names.of(line.login)),
        Cell(teller.written(said)),
        Cell(digest, grey=SOFT, size=7) if line.whole else Cell(f"{digest}\n{teller.p.altered}", Cut.BOLD, size=7),
    )
