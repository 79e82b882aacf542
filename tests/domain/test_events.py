"""What the journal keeps of an event."""

from dataclasses import fields

from station.domain import events, hold_events, people_events, photo_events, quarantine_events, review_events
from station.domain.delivery import DeliveryState
from station.domain.printing import JobState

EVERY = [
    kind
    for module in (events, hold_events, people_events, photo_events, quarantine_events, review_events)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, events.Event)
]


def test_an_event_is_kept_under_its_own_name_with_its_facts():
    event = events.UnitRefused("RMA-2026-004817", 1, 2, ("USED",))
    assert event.kind == "UnitRefused"
    assert event.facts() == {"line": 1, "unit": 2, "reasons": ("USED",)}


def test_only_a_decision_leaves_the_station():
    assert [kind.__name__ for kind in EVERY if kind.leaves] == ["CaseDecided"]


def test_no_event_carries_a_persons_name_or_free_text():
    personal = {"name", "note", "text", "address", "email", "phone", "customer"}
    assert not [(kind, entry.name) for kind in EVERY for entry in fields(kind) if entry.name in personal]


def test_open_and_ended_states_are_told_apart():
    assert {JobState.WAITING, JobState.FAILED} < set(JobState)
    assert {DeliveryState.WAITING, DeliveryState.TRYING} < set(DeliveryState)
