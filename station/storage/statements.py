"""Core statements compiled once: the hot path pays for the driver and little more."""

import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from sqlalchemy import BindParameter, ClauseElement, Connection, Insert
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.sql.visitors import iterate

Value = str | int | float | bytes | None
Rows = list[tuple[Value, ...]]
Handle = Connection | sqlite3.Connection
"""SQLAlchemy's connection, or the driver's under it."""

_Text = tuple[str, Callable[[Mapping[str, Value]], tuple[Value, ...]]]
"""SQL, and what puts the values into the order of its question marks."""

_DIALECT = pysqlite.dialect()
_compiled: dict[tuple[ClauseElement, tuple[str, ...]], _Text] = {}
_compiling = threading.Lock()


def driver_of(connection: Handle) -> sqlite3.Connection:
    """The driver's connection under this one: a statement costs a quarter there."""
    driver = connection if isinstance(connection, sqlite3.Connection) else connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def execute(connection: Handle, statement: ClauseElement, values: Mapping[str, Value]) -> sqlite3.Cursor:
    """Executes a statement that was built once at import, with these values for its bind parameters.

    Raises TypeError when a value is missing or one too many is there.
    """
    return driver_of(connection).execute(*spelled_out(statement, values))


def spelled_out(statement: ClauseElement, values: Mapping[str, Value]) -> tuple[str, tuple[Value, ...]]:
    """What the driver gets: the SQL, and the values in the order of its question marks."""
    names = tuple(values)
    sql, in_order = _compiled.get((statement, names)) or _compile(statement, names)
    return sql, in_order(values)


def execute_all(connection: Handle, statement: ClauseElement, rows: Sequence[Mapping[str, Value]]) -> None:
    """Executes the statement once for each of these rows of values; they all name the same parameters."""
    if rows:
        names = tuple(rows[0])
        sql, in_order = _compiled.get((statement, names)) or _compile(statement, names)
        driver_of(connection).executemany(sql, map(in_order, rows))


def _compile(statement: ClauseElement, names: tuple[str, ...]) -> _Text:
    columns = list(names) if isinstance(statement, Insert) else None
    with _compiling:
        demanded = [part for part in iterate(statement) if isinstance(part, BindParameter) and part.required]
        try:
            for part in demanded:
                part.required = False  # a list of constants can only be spelled out where no value is demanded yet
            written_out = {"render_postcompile": True}
            compiled = statement.compile(dialect=_DIALECT, column_keys=columns, compile_kwargs=written_out)
            order: tuple[str, ...] = tuple(compiled.positiontup or ())  # type: ignore[attr-defined]  # SQLCompiler's
            fixed = dict(compiled.params)
        finally:
            for part in demanded:
                part.required = True
    wrong = ({part.key for part in demanded} - set(names)) | (set(names) - set(order))
    if wrong:
        raise TypeError(f"values that are missing or too many: {', '.join(sorted(wrong))}")
    text = (str(compiled), _in_order(order, names, fixed))
    _compiled[statement, names] = text
    return text


def _in_order(
    order: tuple[str, ...], names: tuple[str, ...], fixed: Mapping[str, Value]
) -> Callable[[Mapping[str, Value]], tuple[Value, ...]]:
    """What makes the driver's tuple out of the values by name, at the least cost."""
    if order == names:
        return lambda values: tuple(values.values())
    if not set(order) <= set(names):
        return lambda values: tuple([values[name] if name in values else fixed[name] for name in order])
    if len(order) == 1:
        return lambda values: (values[order[0]],)
    return itemgetter(*order)
