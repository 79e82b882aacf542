"""`stationctl dossier`: a case as evidence, one PDF."""

import argparse
import getpass
from pathlib import Path

from station.commands.people import AtDesk
from station.commands.saying import complain
from station.desk import Desk
from station.home import LANGUAGES


def add_dossier_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", at_desk: AtDesk) -> None:
    """The command and what it can be told."""
    dossier = commands.add_parser("dossier", help="everything about one case as a PDF, to be shown to others")
    dossier.add_argument("rma")
    dossier.add_argument("target", type=Path, metavar="file")
    dossier.add_argument("--lang", choices=(*LANGUAGES, "customer"), help="else the station's language")
    dossier.add_argument("--without-names", action="store_true", help="a code for each person instead of the name")
    dossier.set_defaults(command=lambda home, asked: at_desk(home, lambda desk: _make(desk, asked)))


def _make(desk: Desk, asked: argparse.Namespace) -> int:
    from station.dossier.file import write_dossier
    from station.dossier.make import Wanted
    from station.operations.dossiers import keep_dossier
    from station.operations.people import as_set_up
    from station.views.load_dossier import load_dossier

    view = desk.look(load_dossier, asked.rma)
    if view is None:
        complain(f"there is no case {asked.rma} here")
        return 1
    wanted = Wanted(asked.lang or desk.settings.station.language, names=not asked.without_names)
    made = write_dossier(view, wanted, asked.target.absolute())
    desk.do_as(as_set_up(_user()), keep_dossier, made.rma_number, made.language, made.names, made.sha256)
    print(f"{asked.target} is the dossier of {made.rma_number}; its SHA-256 is {made.sha256}")
    return 0


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "stationctl"
