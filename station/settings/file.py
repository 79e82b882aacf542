"""Changes the settings file: whole or not at all, the file of before beside it, and what somebody wrote in it stays."""

from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from station.domain.setting_problems import Problem, Value, Wrong, section_of
from station.home import settings_of
from station.settings import Settings, write_defaults
from station.storage.photo_files import write_whole

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

Changes = Mapping[str, Value]
"""Values by `section.name`."""


def before_of(home: Path) -> Path:
    """The settings file as it was before the last change."""
    return settings_of(home).with_name("settings.toml.before")


def value_of(settings: Settings, key: str) -> Value:
    """What this setting is now. Raises KeyError for one that does not exist."""
    section, _, name = key.partition(".")
    if section not in _sections(settings) or name not in {entry.name for entry in fields(getattr(settings, section))}:
        raise KeyError(key)
    value: Value = getattr(getattr(settings, section), name)
    return value


def keys(settings: Settings) -> tuple[str, ...]:
    """Every setting there is."""
    return tuple(f"{part}.{entry.name}" for part in _sections(settings) for entry in fields(getattr(settings, part)))


def parse(settings: Settings, key: str, text: str) -> Value | Wrong:
    """What somebody typed as the value of this setting; or why it is none. Several lines are parted by `|`."""
    try:
        now = value_of(settings, key)
    except KeyError:
        return Wrong(key, Problem.UNKNOWN_KEY)
    text = text.strip()
    match now:
        case bool():
            known = {"true": True, "false": False, "yes": True, "no": False}
            return known.get(text.lower(), Wrong(key, Problem.WRONG_KIND, {"kind": "true, false"}))
        case int():
            return int(text) if _is_whole(text) else Wrong(key, Problem.WRONG_KIND, {"kind": "0, 1, 2, …"})
        case float():
            return _number(text) or Wrong(key, Problem.WRONG_KIND, {"kind": "97.5"})
        case tuple():
            return tuple(part.strip() for part in text.split("|") if part.strip())
    return text


def _is_whole(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def _number(text: str) -> float | None:
    plain = text.replace(",", ".", 1)
    whole = plain.replace(".", "", 1)
    return float(plain) if _is_whole(whole) else None


def changed(settings: Settings, changes: Changes) -> Settings:
    """The settings with these values; nothing is checked yet. Raises KeyError for a setting that does not exist."""
    parts: dict[str, Any] = {}
    for key, value in changes.items():
        value_of(settings, key)
        section, _, name = key.partition(".")
        parts[section] = replace(parts.get(section, getattr(settings, section)), **{name: value})
    return replace(settings, **parts)


def misfits(settings: Settings, changes: Changes) -> tuple[Wrong, ...]:
    """Values of another kind than the setting has, such as words where a number belongs."""
    kinds = {str: "text", bool: "true, false", int: "0, 1, 2, …", float: "97.5", tuple: "text"}
    return tuple(
        Wrong(key, Problem.WRONG_KIND, {"kind": kinds[type(value_of(settings, key))]})
        for key, value in changes.items()
        if type(value) is not type(value_of(settings, key))
    )


def write(home: Path, changes: Changes) -> None:
    """The settings file says these values, durably; before it, the file of before is kept. Raises OSError."""
    import tomlkit

    write_defaults(home)
    file = settings_of(home)
    was = file.read_bytes()
    document = tomlkit.parse(was.decode("utf-8-sig"))
    for key, value in changes.items():
        _set(document, key, value)
    write_whole(before_of(home), was)
    write_whole(file, tomlkit.dumps(document).encode())


def _set(document: "TOMLDocument", key: str, value: Value) -> None:
    import tomlkit

    section, name = section_of(key), key.partition(".")[2]
    if section not in document:
        document.add(tomlkit.nl())
        document.add(section, tomlkit.table())
    table: Any = document[section]
    table[name] = list(value) if isinstance(value, tuple) else value


def _sections(settings: Settings) -> tuple[str, ...]:
    return tuple(entry.name for entry in fields(settings) if entry.name != "home")
