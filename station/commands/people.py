"""`stationctl people`: who may sign in, for whoever stands at the machine itself."""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from station.desk import Desk
from station.domain.people import Operator, Role
from station.home import LANGUAGES
from station.operations.people import (
    add_person,
    as_set_up,
    disable,
    enable,
    issue_badge,
    name_purchases,
    recover,
    set_pin,
)
from station.views.load_people import people

Work = Callable[[Desk], int]
AtDesk = Callable[[Path, Work], int]


def add_people_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", at_desk: AtDesk) -> None:
    """The command and all that it can do."""
    moves = commands.add_parser("people", help="who may sign in").add_subparsers(required=True, metavar="WHAT")

    def move(name: str, work: Callable[[Desk, argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        added = moves.add_parser(name, help=says)
        added.set_defaults(command=lambda home, asked: at_desk(home, lambda desk: work(desk, asked)))
        return added

    move("list", _list, "everybody, with role and badge")
    add = move("add", _add, "let somebody sign in (the PIN is asked for)")
    add.add_argument("login")
    add.add_argument("name")
    add.add_argument("--role", choices=[role.value.lower() for role in Role], default="operator")
    move("disable", _disable, "they may not sign in any more").add_argument("login")
    move("enable", _enable, "they may sign in again").add_argument("login")
    move("pin", _pin, "another PIN (it is asked for)").add_argument("login")
    badge = move("badge", _badge, "a new badge, as a PDF to print; the one before opens nothing any more")
    badge.add_argument("login")
    badge.add_argument("target", type=Path)
    badge.add_argument("--lang", choices=LANGUAGES, help="else the station's language")
    buys = move("buys-as", _buys, "as which customer they buy here, by e-mail or name, for the four-eyes rule")
    buys.add_argument("login")
    buys.add_argument("customer", help="empty for none")
    move("recover", _recover, "a new PIN for an administrator, with the recovery code").add_argument("login")


def secret(prompt: str) -> str:
    """What is typed unseen, or comes as a line; empty where nothing comes."""
    if sys.stdin is None:
        return ""
    try:
        return getpass.getpass(f"{prompt}: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    except UnicodeDecodeError:  # no PIN and no code has such a character
        return "\ufffd"


def at_the_machine() -> Operator:
    """Whoever calls this command, as the journal names them."""
    try:
        return as_set_up(getpass.getuser())
    except (KeyError, OSError):
        return as_set_up("stationctl")


def _list(desk: Desk, _: argparse.Namespace) -> int:
    for person in desk.look(people):
        marks = ["badge"] if person.has_badge else []
        marks += ["locked"] if person.locked_until else []
        marks += [] if person.enabled else ["may not sign in"]
        said = f"  ({', '.join(marks)})" if marks else ""
        print(f"{person.login:24} {person.role.value.lower():14} {person.name}{said}")
    return 0


def _add(desk: Desk, asked: argparse.Namespace) -> int:
    desk.do_as(at_the_machine(), add_person, asked.login, asked.name, Role(asked.role.upper()), secret("PIN"))
    return 0


def _disable(desk: Desk, asked: argparse.Namespace) -> int:
    desk.do_as(at_the_machine(), disable, asked.login)
    return 0


def _enable(desk: Desk, asked: argparse.Namespace) -> int:
    desk.do_as(at_the_machine(), enable, asked.login)
    return 0


def _pin(desk: Desk, asked: argparse.Namespace) -> int:
    desk.do_as(at_the_machine(), set_pin, asked.login, secret("PIN"))
    return 0


def _badge(desk: Desk, asked: argparse.Namespace) -> int:
    from station.printing.badge_card import badge_card

    person = next((one for one in desk.look(people) if one.login == asked.login), None)
    language = asked.lang or desk.settings.station.language
    if person is not None:
        asked.target.open(
            "ab"
        ).close()  # the badge of before opens nothing any more then: the new one must have a place
    badge = desk.do_as(at_the_machine(), issue_badge, asked.login)
    assert person is not None, "whoever gets a badge is there"
    asked.target.write_bytes(badge_card(badge, person.name, person.role, desk.settings.station.name, language))
    print(f"{asked.target} is to be printed at its full size, and then deleted")
    return 0


def _buys(desk: Desk, asked: argparse.Namespace) -> int:
    desk.do_as(at_the_machine(), name_purchases, asked.login, asked.customer)
    return 0


def _recover(desk: Desk, asked: argparse.Namespace) -> int:
    following = desk.do_unattended(recover, secret("Recovery code"), asked.login, secret("New PIN"))
    print(f"The next recovery code, which opens once: {following}")
    return 0
