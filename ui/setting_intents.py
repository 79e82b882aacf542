"""What a person can want on the settings page and around a shift: one frozen value per intent."""

from collections.abc import Mapping
from dataclasses import dataclass

from station.domain.setting_problems import Value


@dataclass(frozen=True, slots=True)
class SettingsGiven:
    """These settings are to be so from now on, by `section.name`."""

    changes: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class CameraTried:
    """This source is to be tried before it is chosen."""

    source: str


@dataclass(frozen=True, slots=True)
class RulerMeasured:
    """The ruler of the test label has this length, as it was typed."""

    millimetres: str


@dataclass(frozen=True, slots=True)
class PolicyFileChosen:
    """This file is to be looked at: whether it can be the shop's conditions."""

    file: str
