"""`stationctl dossier`: a case as one PDF, and the journal that knows of it."""

import hashlib
from pathlib import Path

import pytest

from station.__main__ import main
from station.views.load_case import load_timeline
from tests.homes import add_samples, open_desk, write_settings
from tests.printing.samples import text_of

NUMBER = "RMA-2026-004817"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("dossiers") / "home"
    write_settings(home)
    add_samples(home)
    return home


def made(home: Path) -> list[dict[str, object]]:
    """What the journal says of dossiers of the case."""
    desk = open_desk(home)
    try:
        return [entry.facts for entry in desk.look(load_timeline, NUMBER) if entry.kind == "DossierMade"]
    finally:
        desk.close()


def test_a_dossier_is_written_and_the_journal_knows_its_hash(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # when one is made in the station's language, and one without names in French
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    assert main(["--home", str(home), "dossier", NUMBER, str(files[0])]) == 0
    said = capsys.readouterr().out
    assert main(["--home", str(home), "dossier", NUMBER, str(files[1]), "--lang", "fr", "--without-names"]) == 0
    # then
    digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    assert digests[0] in said
    assert "Fascicolo del reso" in text_of(files[0].read_bytes())
    assert "Dossier complet du retour" in text_of(files[1].read_bytes())
    assert [(one["language"], one["names"], one["sha256"]) for one in made(home)] == [
        ("it", True, digests[0]),
        ("fr", False, digests[1]),
    ]


def test_it_comes_in_the_customers_language(home: Path, tmp_path: Path) -> None:
    assert main(["--home", str(home), "dossier", NUMBER, str(tmp_path / "it.pdf"), "--lang", "customer"]) == 0
    assert "Fascicolo del reso" in text_of((tmp_path / "it.pdf").read_bytes())


@pytest.mark.parametrize(
    ("number", "file", "said"),
    [("RMA-2026-999999", "x.pdf", "there is no case"), (NUMBER, "no folder/x/y.pdf/", "cannot be read or written")],
)
def test_what_cannot_be_made_is_said_and_leaves_nothing(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], number: str, file: str, said: str
) -> None:
    before = made(home)
    (tmp_path / "no folder").write_text("a file stands where a folder was meant")
    assert main(["--home", str(home), "dossier", number, str(tmp_path / file)]) == 1
    assert said in capsys.readouterr().err
    assert not list(tmp_path.glob("*.pdf"))
    assert made(home) == before
