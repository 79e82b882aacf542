"""Loads a case as evidence: the case itself, who, what was said of it, every decision, and its rows of the journal."""

import hashlib
import json

from sqlalchemy import bindparam, select

from station.domain.delivery import DeliveryState
from station.domain.people import Role
from station.domain.review import ReviewVerb, Standing
from station.domain.rules import Finding, Result, Rule
from station.domain.verdict import Outcome
from station.storage import journal as chain
from station.storage.people_records import operators
from station.storage.records import decisions, deliveries, journal, units
from station.storage.review_records import comments
from station.storage.statements import Value
from station.storage.transaction import Reading, moment, moment_or_none
from station.storage.values import choice, known, number, number_or_none, text
from station.views import case_rows as sql
from station.views.dossier import (
    DecisionMade,
    DossierView,
    JournalLine,
    Judged,
    Person,
    Place,
    Remark,
    photographs,
)
from station.views.load_case import Row, load
from station.views.load_review import marks_of

_PEOPLE = select(operators.c.login, operators.c.name, operators.c.role)
_DECISIONS = (
    select(
        decisions.c.id,
        decisions.c.number,
        decisions.c.replaces,
        decisions.c.outcome,
        decisions.c.decided_at,
        decisions.c.operator,
        decisions.c.supervisor,
        decisions.c.body,
        decisions.c.withdrawn_at,
        deliveries.c.sent_at,
        deliveries.c.state,
    )
    .join(deliveries, deliveries.c.decision == decisions.c.id)
    .where(decisions.c.case_id == bindparam("case"))
    .order_by(decisions.c.number)
)
_JUDGED = select(units.c.line, units.c.unit, units.c.judged_by, units.c.review, units.c.sampled).where(
    units.c.case_id == bindparam("case"), units.c.verdict.is_not(None)
)
_REMARKS = (
    select(comments.c.at, comments.c.operator, comments.c.verb, comments.c.text, comments.c.line, comments.c.unit)
    .where(comments.c.case_id == bindparam("case"))
    .order_by(comments.c.id)
)
_JOURNAL = (
    select(
        journal.c.seq,
        journal.c.at,
        journal.c.station,
        journal.c.operator,
        journal.c.kind,
        journal.c.case_id,
        journal.c.body,
        journal.c.previous,
        journal.c.hash,
    )
    .where(journal.c.case_id == bindparam("case"))
    .order_by(journal.c.seq)
)
_OF_A_UNIT = (Rule.DEFECTIVE, Rule.UNUSED, Rule.REPLACEMENT)


def load_dossier(reading: Reading, rma_number: str) -> DossierView | None:
    """Everything of the case with this number from one state of the database; None when there is no such case."""
    loaded = load(reading, rma_number)
    if loaded is None:
        return None
    case, station = loaded.row.id, reading.settings.station
    head = chain.head(reading.connection)
    return DossierView(
        case=loaded.view,
        made_at=reading.now,
        zone=station.time_zone,
        station_id=station.id,
        station_name=station.name,
        sender=reading.settings.label_sender,
        policy=f"{reading.policy.name} {reading.policy.version}",
        people={text(login): _person(login, name, role) for login, name, role in reading.rows(_PEOPLE)},
        decisions=_decisions(reading, case),
        judged={_place(row): _judged(row) for row in reading.rows(_JUDGED, case=case)},
        marks={photo.id: drawn for photo in photographs(loaded.view) if (drawn := marks_of(reading, photo.id))},
        remarks=tuple(_remark(row) for row in reading.rows(_REMARKS, case=case)),
        journal=_journal(reading, case),
        head_seq=head.seq,
        head_sha256=head.hash.hex(),
    )


def _person(login: Value, name: Value, role: Value) -> Person:
    return Person(text(login), text(name), choice(Role, role))


def _decisions(reading: Reading, case: int) -> tuple[DecisionMade, ...]:
    rows = reading.rows(_DECISIONS, case=case)
    numbers = {row[0]: number(row[1]) for row in rows}
    return tuple(_decision(row, numbers) for row in rows)


def _decision(row: Row, numbers: dict[Value, int]) -> DecisionMade:
    _, count, replaces, outcome, at, operator, supervisor, body, withdrawn, sent, state = row
    assert isinstance(body, bytes), "a decision's body is bytes"
    document = json.loads(body)
    return DecisionMade(
        number=number(count),
        outcome=known(Outcome, outcome),
        decided_at=moment(at),
        operator=text(operator),
        supervisor=text(supervisor) or document.get("supervisor"),
        replaces=numbers.get(replaces),
        sent_at=moment_or_none(sent),
        withdrawn_at=moment_or_none(withdrawn),
        set_aside=state == DeliveryState.SET_ASIDE.value,
        sha256=hashlib.sha256(body).hexdigest(),
        policy="{name} {version}".format_map(document["policy"]),
        findings=_findings(document["findings"]),
    )


def _findings(said: list[dict[str, object]]) -> tuple[Finding, ...]:
    found = (
        Finding(known(Rule, str(one["rule"])), known(Result, str(one["result"])), _facts(one["facts"])) for one in said
    )
    return tuple(finding for finding in found if finding.rule not in _OF_A_UNIT)


def _facts(said: object) -> dict[str, object]:
    return said if isinstance(said, dict) else {}


def _place(row: Row) -> Place:
    return number(row[0]), number(row[1])


def _judged(row: Row) -> Judged:
    return Judged(text(row[2]), choice(Standing, row[3]), bool(row[4]))


def _remark(row: Row) -> Remark:
    at, login, verb, said, line, unit = row
    place = None if line is None else (number(line), number(unit))
    return Remark(moment(at), text(login), known(ReviewVerb, verb), text(said), place)


def _comment(facts: dict[str, object]) -> int | None:
    number = facts.get("comment")
    return number if isinstance(number, int) else None


def _body(said: str) -> dict[str, object]:
    """What the row says; nothing when somebody has made it unreadable, which its hash tells then."""
    try:
        return _facts(json.loads(said))
    except ValueError:
        return {}


def _journal(reading: Reading, case: int) -> tuple[JournalLine, ...]:
    said = {comment: text(words) for comment, words in reading.rows(sql.SAID, case_id=case)}
    return tuple(_line(row, said) for row in reading.rows(_JOURNAL, case=case))


def _line(row: Row, said: dict[Value, str]) -> JournalLine:
    seq, at, station, operator, kind, case, body, previous, digest = row
    assert isinstance(previous, bytes), "a hash is bytes"
    assert isinstance(digest, bytes), "a hash is bytes"
    entry = chain.Entry(
        number(seq), number(at), text(station), text(operator), text(kind), number_or_none(case), text(body)
    )
    facts = _body(entry.body)
    words = said.get(_comment(facts), "")
    whole = entry.hash_after(previous) == digest
    return JournalLine(entry.seq, moment(at), entry.operator, entry.kind, facts, words, digest.hex(), whole)
