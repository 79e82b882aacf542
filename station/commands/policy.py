"""`stationctl policy`: whether a file of return conditions can be used, and what the conditions say of a case."""

import argparse
import sys
from pathlib import Path

from station.commands.people import AtDesk
from station.commands.saying import complain
from station.desk import Desk
from station.home import LANGUAGES, look_of


def add_policy_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", at_desk: AtDesk) -> None:
    """The command and what it can do."""
    policy = commands.add_parser("policy", help="look at the return conditions").add_subparsers(required=True)
    check = policy.add_parser("check", help="whether a policy file can be used; else each line that is wrong, and why")
    check.add_argument("file", type=Path)
    check.add_argument("--lang", choices=LANGUAGES, help="else the station's language")
    check.set_defaults(command=_check)
    explain = policy.add_parser("explain", help="what the conditions say of a case, rule by rule")
    explain.add_argument("rma")
    explain.set_defaults(command=lambda home, asked: at_desk(home, lambda desk: _explain(desk, asked.rma)))


def _check(home: Path, asked: argparse.Namespace) -> int:
    from station.errors import PolicyBroken
    from station.policy.file import parse, read
    from station.policy.words import fault_words, fit_words

    language: str = asked.lang or look_of(home).language
    try:
        policy = parse(read(asked.file))
    except PolicyBroken as broken:
        for fault in broken.faults:
            place = f"{asked.file}:{fault.line}" if fault.line else asked.file
            print(f"{place}: {fault_words(fault, language)}", file=sys.stderr)
        return 1
    print(f"{asked.file}: {fit_words(policy.name, policy.version, language)}")
    return 0


def _explain(desk: Desk, rma: str) -> int:
    from station.policy.report import explain
    from station.views.load_case import load_case

    case = desk.look(load_case, rma)
    if case is None:
        complain(f"there is no case {rma} here")
        return 1
    print(explain(desk.policy, case), end="")
    return 0
