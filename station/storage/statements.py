"""Core statements compiled once: the hot path pays for the driver and little more."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import BindParameter, ClauseElement, Connection, CursorResult, Insert
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.sql.visitors import iterate

Value = str | int | float | bytes | None
Rows = list[tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class _Text:
    sql: str
    order: tuple[str, ...]
    fixed: Mapping[str, Value]


_DIALECT = pysqlite.dialect()
_compiled: dict[tuple[ClauseElement, tuple[str, ...]], _Text] = {}


def execute(connection: Connection, statement: ClauseElement, values: Mapping[str, Value]) -> CursorResult[object]:
    """Executes a statement that was built once at import, with these values for its bind parameters."""
    names = tuple(values)
    text = _compiled.get((statement, names)) or _compile(statement, names)
    ordered = tuple(values[name] if name in values else text.fixed[name] for name in text.order)
    return connection.exec_driver_sql(text.sql, ordered)


def _compile(statement: ClauseElement, names: tuple[str, ...]) -> _Text:
    for part in iterate(statement):
        if isinstance(part, BindParameter):
            part.required = False  # a list of constants can only be spelled out where no value is demanded yet
    columns = list(names) if isinstance(statement, Insert) else None
    compiled = statement.compile(dialect=_DIALECT, column_keys=columns, compile_kwargs={"render_postcompile": True})
    order: tuple[str, ...] = tuple(compiled.positiontup or ())  # type: ignore[attr-defined]  # SQLCompiler has it
    text = _Text(str(compiled), order, dict(compiled.params))
    _compiled[statement, names] = text
    return text
