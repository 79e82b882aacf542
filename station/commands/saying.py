"""What `stationctl` says when it does not do something: in plain words, and in nothing that steers a terminal."""

import sys
import traceback
from pathlib import Path

from station.domain.people import LONGEST_PIN
from station.errors import Refusal, Refused, StorageTrouble
from station.policy.faults import shown

TROUBLES = {
    "in_use": "the station is open in another program: close it first, or put the file into its in/ folder",
    "network_folder": "the data folder is on a network: it must be on a disk of this computer",
    "foreign_file": "the file is not the database of a returns station",
    "broken_file": "the database file cannot be read",
    "newer_schema": "the data was written by a newer version of this program",
    "settings": "the settings file is wrong",
    "disk_full": "the disk is full",
    "disk_failed": "the disk does not do its work",
    "folder": "this file or folder cannot be read or written",
    "read_only": "nothing may be written there",
    "not_a_backup": "the file is not a backup of a returns station",
    "broken_backup": "the backup is damaged",
    "no_station": "there is no station in this folder",
}

_REFUSALS = {
    Refusal.WRONG_PIN: "that PIN is not right; tries left: {left}",
    Refusal.LOCKED_OUT: "too many wrong PINs: locked until {until:%H:%M}",
    Refusal.BADGE_NEEDED: "whoever has a badge signs in with it, at the bench",
    Refusal.WRONG_CODE: "that recovery code is not right",
    Refusal.LAST_ADMINISTRATOR: "one administrator has to stay",
    Refusal.NOT_SIGNED_IN: "a supervisor has to sign in for this: add --login and the login",
    Refusal.NO_RIGHT: "whoever signed in may not do this",
    Refusal.UNKNOWN_CASE: "there is no such case here",
    Refusal.UNKNOWN_DECISION: "there is no decision {decision} here",
    Refusal.DECISION_VOID: "decision {decision} counts no more: it was undone or replaced",
    Refusal.NOT_DECIDED: "this decision was not set aside: there is nothing to send again",
    Refusal.TOO_LONG: "this is too long: {length} characters, and {limit} are allowed",
}
_ANSWERS = {
    "LOGIN": "the login {value} is empty, already taken, or nobody's here",
    "NAME": "the name is empty",
    "PIN": f"a PIN has {{shortest}} to {LONGEST_PIN} digits, and not all of them the same",
}


def complain(text: str) -> None:
    """One sentence on the terminal, for whoever called."""
    print(f"stationctl: {shown(text)}", file=sys.stderr)


def trouble_words(trouble: StorageTrouble) -> str:
    """What the disk or the database complains of, and of which file."""
    said = TROUBLES.get(trouble.code, "the database does not do its work")
    return f"{said} ({trouble.detail})" if trouble.detail else said


def refused_words(refused: Refused) -> str:
    """Why the station does not do it."""
    answer = _ANSWERS.get(str(refused.facts.get("question")))
    said = answer if refused.refusal is Refusal.BAD_ANSWER else _REFUSALS.get(refused.refusal)
    return (said or refused.refusal.value.lower().replace("_", " ")).format_map(dict(refused.facts))


def keep_bug(bug: Exception, logs: Path) -> None:
    """What only a developer can answer stands in the log, and here is said that it does."""
    trace = "".join(traceback.format_exception(bug))
    try:
        logs.mkdir(parents=True, exist_ok=True)
        with (logs / "stationctl.log").open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(trace)
    except OSError:
        print(trace, file=sys.stderr)
    complain(f"something went wrong, and nothing more was done: what it was is in {logs / 'stationctl.log'}")
