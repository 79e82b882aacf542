"""Opens a station: settings, database, photographs and desk, in this order; and closes it again."""

import hashlib
import logging
import os
import shutil
from contextlib import suppress
from pathlib import Path

from station.desk import Desk
from station.domain.people import Role
from station.errors import StorageTrouble
from station.operations.change_settings import take_policy
from station.operations.people import add_operator
from station.policy.file import PolicyInForce, in_force
from station.settings import Settings, load, write_defaults
from station.storage import troubles
from station.storage.engine import Database
from station.storage.photo_files import PhotoFiles, sync_folder, write_whole
from station.storage.transaction import Transaction
from station.storage.upgrade import open_database
from station.views.load_bench import sign_in_names

RESERVE = 16 * 1024 * 1024
"""Bytes kept aside so that the decision in hand can still be saved when the disk is full."""

_PERHAPS_FULL = ("disk_full", "disk_failed", "database")

SAMPLE_PEOPLE = (
    ("anna.rossi", "Anna Rossi", Role.OPERATOR, "1234"),
    ("marco.bianchi", "Marco Bianchi", Role.OPERATOR, "2345"),
    ("claire.martin", "Claire Martin", Role.OPERATOR, "3456"),
    ("luca.conti", "Luca Conti", Role.SUPERVISOR, "45674567"),
    ("sara.greco", "Sara Greco", Role.ADMINISTRATOR, "56785678"),
)
"""Login, name, role and PIN of the people of the demonstration."""

log = logging.getLogger(__name__)


def prepare_home(home: Path) -> Settings:
    """The home's folders and settings are there. Raises StorageTrouble when it cannot be written."""
    try:
        write_defaults(home)
        settings = load(home)
        for folder in (settings.inbox, settings.outbox, settings.labels, settings.logs, settings.backups):
            folder.mkdir(parents=True, exist_ok=True)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    try:
        keep_reserve(settings.reserve)
    except OSError as failed:  # a full disk: what waits can leave all the same, and the guard says that it is full
        log.warning("no bytes are kept aside for a full disk: %s", failed)
    return settings


def open_desk(settings: Settings) -> Desk:
    """The desk of this home; half-written files of a crash are gone. Raises StorageTrouble."""
    try:
        files = PhotoFiles(settings.photos)
        torn = [half.name for half in files.sweep()]
        for name in torn:
            log.warning("a torn photograph was discarded: %s", name)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    policy = _policy(settings)
    desk = Desk(_database(settings), settings, files, policy.policy)
    desk.policy_trouble, desk.torn = policy.trouble, len(torn)
    return desk


def _database(settings: Settings) -> Database:
    """The database. On a full disk what was kept aside is given up for it, so that what waits can leave."""
    try:
        return open_database(settings.database, settings.backups)
    except StorageTrouble as trouble:
        # SQLite needs a little room to open its log, and says of a full disk only that something has failed
        full = trouble.code in _PERHAPS_FULL and shutil.disk_usage(settings.home).free < RESERVE
        if not full:
            raise
        if not settings.reserve.exists():
            raise StorageTrouble("disk_full", trouble.detail) from trouble
    log.warning("the disk is full: the reserve is used up")
    settings.reserve.unlink()
    return open_database(settings.database, settings.backups)


def _policy(settings: Settings) -> PolicyInForce:
    """The conditions in force. A file of the shop that cannot be used is named in the log and on the screen."""
    found = in_force(settings.policy, settings.last_good_policy)
    if found.trouble is not None:
        log.error(
            "the policy %s cannot be used: %s; %s is in force", settings.policy, found.trouble, found.policy.version
        )
    elif settings.policy.exists():
        try:
            write_whole(settings.last_good_policy, found.text.encode())
        except OSError as failed:
            log.warning("the policy in force is not kept for a day on which its file is broken: %s", failed)
    return found


def reread_policy(desk: Desk) -> PolicyInForce:
    """The shop's conditions are read again and in force from now on, if they can be used; the journal says which.

    Raises Refused for whoever may not change settings.
    """
    found = _policy(desk.settings)
    digest = hashlib.sha256(found.text.encode()).hexdigest()
    line = found.trouble.line if found.trouble is not None else None
    desk.do(take_policy, found.policy.name, found.policy.version, digest, line)
    desk.policy, desk.policy_trouble = found.policy, found.trouble
    return found


def add_sample_people(desk: Desk) -> None:
    """The people of the demonstration may sign in: all of them, or none if it comes to nothing."""
    desk.do(_add_sample_people)


def _add_sample_people(tx: Transaction) -> None:
    for login, name, role, pin in SAMPLE_PEOPLE:
        add_operator(tx, login, name, role, pin)


def keep_reserve(file: Path) -> None:
    """The bytes are kept aside. Raises OSError."""
    if file.exists() and file.stat().st_size == RESERVE:
        return
    try:
        with file.open("wb") as reserve:
            os.posix_fallocate(reserve.fileno(), 0, RESERVE)
    except OSError:
        with suppress(OSError):
            file.unlink()  # a part of it would be in the way of who looks whether it is there
        raise
    sync_folder(file.parent)


def is_new(desk: Desk) -> bool:
    """Whether nobody has ever worked here: no people."""
    return not desk.look(sign_in_names)


def is_demo(desk: Desk) -> bool:
    """Whether the people of the demonstration may sign in here."""
    logins = {name.login for name in desk.look(sign_in_names)}
    return logins == {login for login, *_ in SAMPLE_PEOPLE}
