"""The words of a dossier in each language: its own sentences, the codes of the trade, every event of the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from station.printing.dossier_events import Events

Codes = Mapping[type[StrEnum], Mapping[Any, str]]
"""For each kind of code its members in words."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """What stands in a dossier beside the data; `{…}` are filled in where they are drawn."""

    title: str
    page: str
    made: str
    times: str
    without_names: str
    what: str
    who: str
    outcome: str
    why: str
    not_decided: str
    no_reason: str
    by: str
    agreed_by: str
    decision: str
    units: str
    contents: str
    holds: str
    photographs: str
    all_match: str
    some_do_not: str
    pictures: str
    entries: str
    entries_match: str
    entries_differ: str
    unprintable: str
    and_more: str
    unit: str
    of_parcel: str
    product: str
    verdict: str
    gets: str
    goes: str
    the_case: str
    declared_and_found: str
    conditions: str
    sent_by_customer: str
    messages: str
    review: str
    decisions: str
    happened: str
    signatures: str
    customer: str
    order: str
    ordered_on: str
    delivered_on: str
    request: str
    requested_at: str
    window: str
    asked_for: str
    status: str
    exception: str
    rejection: str
    shipment: str
    parcels: str
    arrived: str
    due: str
    message: str
    state: str
    return_parcel: str
    scanned_back: str
    handed_over: str
    void: str
    danger: str
    question: str
    declared: str
    found: str
    defective: str
    not_defective: str
    in_the_box: str
    all_present: str
    missing: str
    justification: str
    said_by_customer: str
    exceptions: str
    undeclared: str
    instead: str
    note: str
    reasons: str
    kept: str
    grade: str
    agreed_why: str
    hazard_why: str
    tag: str
    not_judged: str
    station_itself: str
    price: str
    each: str
    rule: str
    result: str
    facts: str
    recorded_with: str
    as_of_now: str
    policy_changed: str
    yes: str
    no: str
    no_photographs: str
    taken_by: str
    mismatch: str
    gone: str
    unreadable: str
    overlay: str
    no_picture: str
    kept_flaw: str
    not_from_bench: str
    document: str
    not_arrived: str
    when: str
    about: str
    said: str
    nothing_said: str
    waiting: str
    sent: str
    set_aside: str
    withdrawn: str
    replaces: str
    number: str
    entry: str
    hash: str
    altered: str
    head: str
    how_to_check: str
    decided: str
    agreed: str
    reader: str
    place_and_date: str
    signature: str
    whole: str


@dataclass(frozen=True, slots=True)
class DossierWords:
    """All that a dossier says by itself in one language. `fact` names what a rule looked at."""

    language: str
    phrases: Phrases
    codes: Codes
    events: "Events"
    fact: Mapping[str, str]

    def code(self, code: StrEnum) -> str:
        """A code of the trade."""
        return self.codes[type(code)][code]


def dossier_words(language: str) -> DossierWords:
    """The words in it, en or fr; in English for any other language."""
    match language:
        case "it":
            from station.printing.dossier_it import WORDS
        case "fr":
            from station.printing.dossier_fr import WORDS
        case _:
            from station.printing.dossier_en import WORDS
    return WORDS
