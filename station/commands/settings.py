"""`stationctl settings`: what a station works by, and changing it with the checks of the settings page."""

import argparse
from pathlib import Path

from station import opening
from station.commands.people import AtDesk, at_the_machine
from station.commands.saying import complain
from station.desk import Desk
from station.domain.setting_problems import NEEDS_RESTART, Problem, Value, Wrong
from station.errors import Refusal, Refused
from station.operations.change_settings import change_settings
from station.settings import as_toml
from station.settings.file import parse

SAYS = {
    Problem.UNKNOWN_KEY: "there is no such setting",
    Problem.WRONG_KIND: "this has to be {kind}",
    Problem.EMPTY: "this must not be empty",
    Problem.TOO_LONG: "this is longer than {limit} characters",
    Problem.UNPRINTABLE: "labels cannot show these characters: {characters}",
    Problem.NOT_ON_LABEL: "this address does not fit on a label",
    Problem.UNKNOWN_COUNTRY: "the country is two capital letters, for example IT",
    Problem.UNKNOWN_ZONE: "there is no such time zone",
    Problem.UNKNOWN_CHOICE: "this is one of {choices}",
    Problem.NOT_A_DAY: "a day is written as month and day: 12-07",
    Problem.NOT_A_CODE: "this is 1 to 32 letters, digits, - and _",
    Problem.OUT_OF_RANGE: "this is outside what is possible",
    Problem.NO_FOLDER: "this folder is not there, and neither is the one above it",
    Problem.NOT_WRITABLE: "nothing can be written into this folder",
    Problem.SAME_FOLDER: "the station uses this folder for something else",
    Problem.NO_SUCH_FILE: "there is no such device, file or address",
    Problem.NOT_AN_ADDRESS: "this is no address that a device can have",
    Problem.NOT_A_FORM: "this is no regular expression: {detail}",
    Problem.BARS_TOO_NARROW: "at {percent} % the bars of a label are narrower than a scanner reads",
    Problem.OVER_THE_EDGE: "at {percent} % a label is printed over its edge",
}


def add_settings_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", at_desk: AtDesk) -> None:
    """The command and what it can do."""
    settings = commands.add_parser("settings", help="print the settings, or change one")
    settings.set_defaults(command=_print)
    moves = settings.add_subparsers(metavar="WHAT")
    change = moves.add_parser("set", help="change one: it is checked first, and the file of before is kept")
    change.add_argument("key", help="section and name, for example process.undo_seconds")
    change.add_argument("value", help="several lines are parted by |")
    change.set_defaults(command=lambda home, asked: at_desk(home, lambda desk: _set(desk, asked)))


def _print(home: Path, _: argparse.Namespace) -> int:
    settings = opening.prepare_home(home)
    print(f"# {home / 'settings.toml'}")
    print(as_toml(settings), end="")
    return 0


def _set(desk: Desk, asked: argparse.Namespace) -> int:
    value = parse(desk.settings, asked.key, asked.value)
    if isinstance(value, Wrong):
        return _refuse(value)
    changes: dict[str, Value] = {asked.key: value}
    try:
        desk.settings = desk.do_as(at_the_machine(), change_settings, changes)
    except Refused as refused:
        wrong = refused.facts.get("wrong")
        if refused.refusal is not Refusal.BAD_SETTING or not isinstance(wrong, tuple):
            raise
        return max(_refuse(one) for one in wrong)
    later = "; it counts from the next start" if asked.key in NEEDS_RESTART else ""
    print(f"{asked.key} = {asked.value}{later}")
    return 0


def _refuse(wrong: Wrong) -> int:
    said = SAYS[wrong.problem].format(**{name: str(fact) for name, fact in wrong.facts.items()})
    complain(f"{wrong.key}: {said}")
    return 1
