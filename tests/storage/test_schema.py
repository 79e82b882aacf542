"""The tables that the code speaks of are the tables that the migrations make."""

from importlib import resources
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, MetaData

from station.storage.schema import metadata
from station.storage.upgrade import HEAD
from tests.builders import Homes


def test_the_tables_in_the_code_are_the_tables_of_the_migrations(homes: Homes) -> None:
    desk = homes.open()

    def differences(reading: object) -> list[object]:
        context = MigrationContext.configure(reading.connection)  # type: ignore[attr-defined]  # a Reading
        return list(compare_metadata(context, metadata))

    assert desk.look(differences) == []


def test_every_choice_of_a_column_is_guarded_alike_in_the_code_and_in_the_database(homes: Homes) -> None:
    # alembic compares no CHECK, so they are compared as text
    desk = homes.open()

    def checks(reading: object) -> dict[str, list[str]]:
        held = MetaData()
        held.reflect(reading.connection)  # type: ignore[attr-defined]  # a Reading
        return _checks(held)

    assert desk.look(checks) == _checks(metadata)


def test_the_program_knows_the_newest_migration() -> None:
    with resources.as_file(resources.files("station.storage") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(Path(folder)))
        assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def _checks(tables: MetaData) -> dict[str, list[str]]:
    return {
        table.name: sorted(
            str(constraint.sqltext) for constraint in table.constraints if isinstance(constraint, CheckConstraint)
        )
        for table in tables.sorted_tables
        if table.name != "alembic_version"
    }
