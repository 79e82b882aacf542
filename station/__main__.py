"""The second front end, without a window: import, look, check, back up, restore."""

import argparse
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from station import opening
from station.commands.dossier import add_dossier_command
from station.commands.figures import add_figures_command
from station.commands.people import add_people_command, secret
from station.commands.policy import add_policy_command
from station.commands.saying import complain, keep_bug, refused_words, trouble_words
from station.commands.settings import add_settings_command
from station.desk import Desk
from station.domain.people import Role
from station.errors import Refusal, Refused, StorageTrouble
from station.home import LANGUAGES, default_home
from station.storage import troubles

FAULTS = {
    "damaged_file": "the database file is damaged",
    "missing_table": "a table of the database is missing",
    "missing_column": "a column of the database is missing",
    "missing_trigger": "the journal is no longer protected against changes",
    "dangling_row": "a row points to something that is not there",
    "journal_changed": "a row of the journal was changed after it was written",
    "journal_missing": "a row of the journal is missing",
    "journal_unlinked": "a row of the journal does not follow the one before it",
    "journal_cut": "the journal was cut off at its end",
    "missing_photograph": "a photograph is missing from the disk",
    "changed_photograph": "a photograph is not the one that was taken",
    "decision_without_delivery": "a decision would never be sent",
    "changed_decision": "a decision was changed after it was made",
    "missing_decision": "a decision that the journal knows is gone",
    "other_deadline": "a unit stands on the wall under another deadline than its case",
}


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; 0 when all is well, 1 when something was refused or is not whole, 2 for a wrong call."""
    _print_what_the_terminal_cannot()
    asked = _parser().parse_args(arguments)
    home = (asked.home or default_home()).resolve()
    try:
        code = int(asked.command(home, asked))
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except StorageTrouble as trouble:
        complain(trouble_words(trouble))
    except Refused as refused:
        complain(refused_words(refused))
    except BrokenPipeError:  # whoever read our output has read enough
        _write_nowhere()
        return 0
    except OSError as failed:
        _write_nowhere()
        complain(trouble_words(troubles.of_disk(failed)))
    except (KeyboardInterrupt, EOFError):
        complain("stopped: nothing more was done")
        return 130
    except Exception as bug:  # noqa: BLE001  # a person at a terminal is told in words, a developer in the log
        keep_bug(bug, home / "logs")
    return 1


def _print_what_the_terminal_cannot() -> None:
    """Where the terminal's alphabet is a small one, other letters come out as their numbers."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _write_nowhere() -> None:
    """What is left of our output goes nowhere: nobody can take it."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _at_desk(home: Path, work: Callable[[Desk], int]) -> int:
    desk = opening.open_desk(opening.prepare_home(home))
    try:
        return work(desk)
    finally:
        desk.close()


def _import(home: Path, asked: argparse.Namespace) -> int:
    from station.intake import take_file
    from station.intake_report import report

    def work(desk: Desk) -> int:
        refused = 0
        for file in asked.file:
            intake = take_file(desk, file)
            print(report(intake, file.name, "en"), end="")
            refused += len(intake.refused)
        return 1 if refused else 0

    return _at_desk(home, work)


def _case(home: Path, asked: argparse.Namespace) -> int:
    from station.views.case_json import case_as_json
    from station.views.load_case import load_case, load_timeline

    def work(desk: Desk) -> int:
        case = desk.look(load_case, asked.rma)
        if case is None:
            complain(f"there is no case {asked.rma} here")
            return 1
        print(case_as_json(case, desk.look(load_timeline, asked.rma)))
        return 0

    return _at_desk(home, work)


def _decisions(home: Path, asked: argparse.Namespace) -> int:
    from station.views.load_decisions import all_decisions

    def work(desk: Desk) -> int:
        if asked.send_again is not None:
            return _send_again(desk, asked.send_again, asked.login)
        print(json.dumps(desk.look(all_decisions), indent=2, ensure_ascii=False))
        return 0

    return _at_desk(home, work)


def _send_again(desk: Desk, decision: str, login: str | None) -> int:
    """The journal names the supervisor who wanted it, so somebody has to sign in."""
    from station.operations.send_again import send_again
    from station.operations.sign_in import sign_in

    who = desk.do(sign_in, login or "", secret("PIN")) if login else Refused(Refusal.NOT_SIGNED_IN, needed="--login")
    if isinstance(who, Refused):
        raise who
    case = desk.do_as(who, send_again, decision)
    print(f"{case.rma_number}: decision {decision} leaves as soon as the station runs")
    return 0


def _check(home: Path, _: argparse.Namespace) -> int:
    from station.views.faults import faults

    def work(desk: Desk) -> int:
        found = desk.look(faults)
        for fault in found:
            print(f"NOT WHOLE: {FAULTS.get(fault.what, fault.what)}: {fault.where}")
        if not found:
            print("All is whole: schema, keys, journal, photographs and decisions.")
        return 1 if found else 0

    return _at_desk(home, work)


def _backup(home: Path, asked: argparse.Namespace) -> int:
    from station.storage.backup import backup

    count = backup(home, asked.target.resolve())
    print(f"{count} files are in {asked.target}")
    return 0


def _restore(home: Path, asked: argparse.Namespace) -> int:
    from station.storage.backup import restore

    count = restore(asked.source.resolve(), home)
    print(f"{count} files were put back into {home}; what stood there before is kept beside them")
    return 0


def _shift_report(home: Path, asked: argparse.Namespace) -> int:
    from station.printing.shift_sheet import shift_sheet
    from station.views.load_shift import shift_report

    try:
        since = datetime.fromisoformat(asked.since) if asked.since else None
    except ValueError:
        complain(f"{asked.since} is no day and time, such as 2026-11-23T06:00")
        return 2

    def work(desk: Desk) -> int:
        begun = since.replace(tzinfo=since.tzinfo or desk.settings.zone) if since else None
        report = desk.look(shift_report, begun)
        asked.target.write_bytes(shift_sheet(report, desk.settings.zone, asked.lang or desk.settings.station.language))
        print(f"{asked.target}: {report.parcels} parcels, {len(report.open_cases)} cases open")
        return 0

    return _at_desk(home, work)


def _command_sheet(home: Path, asked: argparse.Namespace) -> int:
    from station.printing.command_sheet import command_sheet

    language: str = asked.lang or opening.prepare_home(home).station.language
    asked.target.write_bytes(command_sheet(language))
    print(f"{asked.target} is to be printed on A4 at its full size")
    return 0


def _operator(home: Path, asked: argparse.Namespace) -> int:
    from station.operations.people import add_operator

    role = Role.SUPERVISOR if asked.supervisor else Role.OPERATOR
    return _at_desk(home, lambda desk: desk.do(add_operator, asked.login, asked.name, role, secret("PIN")) or 0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="stationctl", description="Banco Resi without its window.")
    parser.add_argument("--home", type=Path, help="folder that holds everything of this station")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, work: Callable[[Path, argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says)
        added.set_defaults(command=work)
        return added

    command("import", _import, "take cases from files").add_argument("file", type=Path, nargs="+")
    command("case", _case, "print one case as JSON").add_argument("rma")
    out = command("decisions", _decisions, "print all decisions as JSON, or send one again that was set aside")
    out.add_argument("--send-again", metavar="DECISION", help="its id; a supervisor signs in for it")
    out.add_argument("--login", help="the supervisor's login (the PIN is asked for)")
    command("check", _check, "look whether everything is whole")
    command("backup", _backup, "everything of the station into one file").add_argument("target", type=Path)
    command("restore", _restore, "put a backup back").add_argument("source", type=Path)
    add_settings_command(commands, _at_desk)
    shift = command("shift-report", _shift_report, "what happened since the last shift was ended, as a PDF")
    shift.add_argument("target", type=Path)
    shift.add_argument("--from", dest="since", metavar="TIME", help="day and time, 2026-11-23T06:00")
    shift.add_argument("--lang", choices=LANGUAGES, help="else the station's language")
    add_policy_command(commands, _at_desk)
    sheet = command("command-sheet", _command_sheet, "the codes that a scanner reads instead of keys, as a PDF")
    sheet.add_argument("target", type=Path)
    sheet.add_argument("--lang", choices=LANGUAGES, help="else the station's language")
    add_people_command(commands, _at_desk)
    add_dossier_command(commands, _at_desk)
    add_figures_command(command, _at_desk)
    add = command("add-operator", _operator, "let somebody sign in (the PIN is asked for)")
    add.add_argument("login")
    add.add_argument("name")
    add.add_argument("--supervisor", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
