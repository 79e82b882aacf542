"""The self-test of a shift's start, as far as it needs no device: disk, clock, journal, what is not out, policy."""

from station.desk import Desk
from station.domain.shift import Check, Fault, Finding, Standing, look_at_outgoing
from station.views.load_bench import outgoing
from station.views.load_shift import journal_part, journal_tail
from station.watch import Watch

ROWS_AT_ONCE = 20_000
"""Rows of the journal that are looked at before somebody else's work may come in between."""


def look_around(desk: Desk, watch: Watch) -> tuple[Finding, ...]:
    """How it stands. The journal's newest rows are looked at here, the others by `next_part`."""
    leaving = desk.look(outgoing)
    return (
        *watch.look(),
        journal_found(desk.look(journal_tail).broken),
        look_at_outgoing(leaving.decisions_waiting, leaving.decisions_set_aside),
        policy_found(desk),
    )


def journal_found(broken: int, checked: int = 0) -> Finding:
    """What is said of a journal whose row `broken` does not hold (0: all do); `checked` once all was looked at."""
    if broken:
        return Finding(Check.JOURNAL, Standing.STOP, Fault.BROKEN, {"row": broken})
    return Finding(Check.JOURNAL, Standing.OK, Fault.NONE, {"rows": checked})


def policy_found(desk: Desk) -> Finding:
    """Whether the shop's own conditions are in force."""
    facts = {"name": desk.policy.name, "version": desk.policy.version}
    if (broken := desk.policy_trouble) is not None:
        first = broken.faults[0]
        facts |= {"line": str(first.line)} if first.line else {"key": first.key} if first.key else {}
        return Finding(Check.POLICY, Standing.LOOK, Fault.NOT_IN_FORCE, facts)
    return Finding(Check.POLICY, Standing.OK, Fault.NONE, facts)


def next_part(desk: Desk, after: int) -> tuple[int, int, int]:
    """The journal's next rows: where to go on (0: that was all), the first broken one (0: none), and the last one."""
    return desk.look(journal_part, after, ROWS_AT_ONCE)
