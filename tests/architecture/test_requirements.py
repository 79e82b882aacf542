"""The pinned requirements: every line with its hash, no address in them, and nothing of pyproject.toml forgotten."""

import re
import tomllib
from pathlib import Path

import pytest

PIN = re.compile(r"([a-z0-9][a-z0-9.-]*)==([^ ]+)(?: ;.*)?(?: --hash=sha256:[0-9a-f]{64})+")
ADDRESS = re.compile(r"://|www\.|@|--(extra-)?index|--find-links|--trusted-host", re.IGNORECASE)

both = pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])


def pins(project: Path, name: str) -> list[str]:
    text = (project / "installer" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def canonical(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found.group()).lower()


@both
def test_every_requirement_is_pinned_with_its_hashes(project: Path, name: str) -> None:
    assert not [line for line in pins(project, name) if not PIN.fullmatch(line)]


@both
def test_no_address_stands_in_the_requirements(project: Path, name: str) -> None:
    text = (project / "installer" / name).read_text(encoding="utf-8")
    assert not ADDRESS.search(text)


@both
def test_every_python_gets_the_same_versions(project: Path, name: str) -> None:
    """Ubuntu 22.04 ships Python 3.11.0rc1, which older pips count neither as < 3.12 nor as >= 3.12."""
    assert not [pin for pin in pins(project, name) if "python_full_version" in pin]


def test_what_the_project_asks_for_is_pinned(project: Path) -> None:
    asked = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    run = {canonical(pin) for pin in pins(project, "requirements.txt")}
    test = {canonical(pin) for pin in pins(project, "requirements-test.txt")}
    assert {canonical(wish) for wish in asked["project"]["dependencies"]} <= run
    assert {canonical(wish) for wish in asked["dependency-groups"]["test"]} <= test


def test_the_tests_run_with_the_versions_that_ship(project: Path) -> None:
    assert set(pins(project, "requirements.txt")) <= set(pins(project, "requirements-test.txt"))
