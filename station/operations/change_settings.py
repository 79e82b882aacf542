"""What a shop sets itself: settings are changed, the shop's conditions are taken anew, a test label is measured."""

from station.domain.people import Right
from station.domain.setting_problems import section_of
from station.domain.shift_events import LabelMeasured, PolicyTaken, SettingsChanged
from station.errors import Refusal, Refused
from station.operations.at_hand import need
from station.settings import Settings
from station.settings.checks import check
from station.settings.file import Changes, changed, misfits, value_of, write
from station.storage import troubles
from station.storage.transaction import Transaction


def change_settings(tx: Transaction, changes: Changes) -> Settings:
    """The settings as they are from now on; the file says so, and the journal names what was changed.

    What is as it was is left alone. Raises Refused(BAD_SETTING, wrong=…) when the station could not work like this:
    then nothing has changed.
    """
    need(tx, Right.CHANGE_SETTINGS)
    new = {key: value for key, value in changes.items() if value_of(tx.settings, key) != value}
    if not new:
        return tx.settings
    misfit = misfits(tx.settings, new)
    after = changed(tx.settings, {key: value for key, value in new.items() if key not in {one.key for one in misfit}})
    touched = {section_of(key) for key in new}
    if wrong := (*misfit, *(one for one in check(after) if section_of(one.key) in touched)):
        raise Refused(Refusal.BAD_SETTING, wrong=wrong)
    tx.record(SettingsChanged("", tuple(sorted(new))))
    try:
        write(tx.settings.home, new)
    except OSError as failed:
        raise troubles.of_disk(failed) from failed
    return after


def take_policy(tx: Transaction, name: str, version: str, sha256: str, refused_line: int | None) -> None:
    """The conditions were read again and these are in force; `refused_line` where the shop's file cannot be used."""
    need(tx, Right.CHANGE_SETTINGS)
    tx.record(PolicyTaken("", name, version, sha256, refused_line is not None, refused_line or 0))


def measure_label(tx: Transaction, percent: float, taken: bool) -> None:
    """A test label was measured; whether its size will do is kept either way."""
    need(tx, Right.CHANGE_SETTINGS)
    tx.record(LabelMeasured("", percent, taken))
