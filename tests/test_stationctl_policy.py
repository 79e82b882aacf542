"""`stationctl policy`: a file is checked, a case is explained."""

from pathlib import Path

import pytest

from station.__main__ import main
from station.policy.file import shipped
from tests.homes import add_samples, write_settings


def test_a_good_policy_file_is_said_to_be_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(shipped(), encoding="utf-8")
    assert main(["policy", "check", str(file), "--lang", "en"]) == 0
    assert "can be used" in capsys.readouterr().out


def test_a_broken_policy_file_is_refused_with_line_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(shipped().replace("window_days = 14", "window_days = 9999999"), encoding="utf-8")
    assert main(["--home", str(tmp_path), "policy", "check", str(file)]) == 1
    line = shipped().splitlines().index(next(line for line in shipped().splitlines() if "window_days" in line)) + 1
    said = "limits.window_days: deve essere da 0 a 3650 (trovato: 9999999)"
    assert f"mine.toml:{line}: {said}\n" in capsys.readouterr().err


def test_a_policy_file_that_is_not_there_is_said_to_be_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "check", str(tmp_path / "nothing.toml"), "--lang", "fr"]) == 1
    assert "nothing.toml: le fichier est illisible" in capsys.readouterr().err


def test_a_case_is_explained_rule_by_rule(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_settings(tmp_path)
    (tmp_path / "policy.toml").write_text(shipped(), encoding="utf-8")
    add_samples(tmp_path)
    assert main(["--home", str(tmp_path), "policy", "explain", "RMA-2026-004817"]) == 0
    said = capsys.readouterr().out
    assert "R4  PASS" in said
    assert "REFUSE needs photographs: PARCEL, FRONT" in said
    assert "nothing is suggested yet" in said
    assert main(["--home", str(tmp_path), "policy", "explain", "RMA-2026-999999"]) == 1
