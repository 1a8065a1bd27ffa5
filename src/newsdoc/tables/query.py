"""SQL over the tables of an archive: DuckDB reads the files where they lie.

A folder is searched for Parquet files of the five tables and for JSON lines of stories; each kind becomes
a view. Nothing is copied, nothing is written, and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdoc.errors import UsageError
from newsdoc.tables.columns import TABLES

if TYPE_CHECKING:
    import pyarrow as pa

STORIES = "stories"
"""The view of JSON lines: a row a story, the fields of the native JSON as columns."""

FINDINGS = "findings"
"""The view of what rules and readers said, where it is in files of its own."""

_LINES = ("*.jsonl", "*.jsonl.gz", "*.jsonl.zst", "*.ndjson")
_SETTINGS = {
    # Extensions would come from the net; Parquet and JSON are built in.
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}


def open_tables(folder: str | Path) -> Any:
    """A DuckDB connection with a view for each kind of table in the folder.

    The views are those of `TABLES` that there are Parquet files for (`quotes.parquet`,
    `quotes-00001.parquet`, `quotes/….parquet`), `stories` for files of JSON lines in the native JSON, and
    `findings` for what rules and readers said, where a run has written that to files of its own.

    Args:
        folder: what a run over an archive has written.

    Raises:
        UsageError: when duckdb is not installed, or the folder holds no tables.

    Example:
        >>> import tempfile, pyarrow.parquet
        >>> from newsdoc.model import Article
        >>> from newsdoc.tables import from_articles
        >>> folder = tempfile.mkdtemp()
        >>> table = from_articles([Article(headline="Rain")])["articles"]
        >>> pyarrow.parquet.write_table(table, f"{folder}/articles.parquet")
        >>> open_tables(folder).sql("select headline from articles").fetchall()
        [('Rain',)]
    """
    connection, names = connect(folder)
    if not names:
        connection.close()
        raise UsageError(
            f"{folder}: no tables there: neither Parquet files of {', '.join(TABLES)} nor JSON lines"
        )
    return connection


def connect(folder: str | Path) -> tuple[Any, set[str]]:
    """A DuckDB connection with the views of a folder, and their names; none where there are no files.

    Args:
        folder: what a run over an archive has written.

    Raises:
        UsageError: when duckdb is not installed, or a file cannot be read.
    """
    try:
        duckdb = import_module("duckdb")
    except ImportError:
        raise UsageError("SQL needs the package duckdb: pip install 'newsdoc[duckdb]'") from None
    place = Path(folder).resolve()
    views = dict(_views(place))
    connection = duckdb.connect(":memory:", config=_SETTINGS)
    for name, (reader, files) in views.items():
        listed = ", ".join(f"'{_quoted(file)}'" for file in files)
        try:
            connection.execute(f"create view {name} as select * from {reader.format(listed)}")  # noqa: S608  # names are ours, paths are quoted
        except duckdb.Error as error:
            raise UsageError(f"{folder}: {name} cannot be read: {first_line(error)}") from None
    # A question reads the folder and nothing else, neither from this machine nor from the net.
    connection.execute(f"set allowed_directories = ['{_quoted(place)}']")
    connection.execute("set enable_external_access = false")
    return connection, set(views)


def query(sql: str, folder: str | Path) -> pa.Table:
    """The answer to a question in SQL over the tables of an archive, as an Arrow table.

    Args:
        sql: one statement in DuckDB's SQL.
        folder: what a run over an archive has written; see `open_tables`.

    Raises:
        UsageError: when duckdb is not installed, the folder holds no tables, or the statement is wrong.

    Example:
        >>> import tempfile, pyarrow.parquet
        >>> from newsdoc.model import Article
        >>> from newsdoc.tables import from_articles
        >>> folder = tempfile.mkdtemp()
        >>> table = from_articles([Article(headline="Rain")])["articles"]
        >>> pyarrow.parquet.write_table(table, f"{folder}/articles.parquet")
        >>> query("select count(*) as n from articles", folder).to_pylist()
        [{'n': 1}]
    """
    connection = open_tables(folder)
    duckdb = import_module("duckdb")
    try:
        if len(connection.extract_statements(sql)) > 1:
            raise UsageError("one statement at a time: the answers of the others would be lost")
        answer = connection.sql(sql)
        if answer is None:
            raise UsageError("the statement gives no rows; ask with select")
        return answer.to_arrow_table()
    except duckdb.Error as error:
        raise UsageError(f"SQL: {first_line(error)}") from None
    finally:
        connection.close()


def first_line(error: Exception) -> str:
    """What DuckDB says in its first line, and the candidates that it names."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    hints = [line for line in lines[1:] if line.startswith(("Candidate", "Did you mean"))]
    return "; ".join(lines[:1] + hints[:1])


def _views(folder: Path) -> Iterator[tuple[str, tuple[str, list[Path]]]]:
    """Name of each view, how it is read, and its files in order."""
    for name in TABLES:
        files = {*folder.glob(f"{name}.parquet"), *folder.glob(f"{name}-*.parquet")}
        files |= set(folder.glob(f"{name}/**/*.parquet"))
        if files:
            yield name, ("read_parquet([{}])", sorted(files))
    lines = line_files(folder)
    if lines:
        # Fields that few stories have count too: the columns are told from many lines.
        reader = (
            "read_json([{}], format='newline_delimited', union_by_name=true, sample_size=20000, "
            "ignore_errors=true)"
        )
        yield STORIES, (reader, lines)
    said = sorted(
        file for kind in ("findings", "remarks") for file in folder.glob(f"{kind}/*.jsonl")
    )
    said = [file for file in said if file.stat().st_size]
    if said:
        columns = "name: 'VARCHAR', article: 'INTEGER', code: 'VARCHAR', severity: 'VARCHAR', message: 'VARCHAR'"
        yield (
            FINDINGS,
            (
                f"read_json([{{}}], format='newline_delimited', columns={{{{{columns}}}}})",
                said,
            ),
        )


def line_files(folder: Path) -> list[Path]:
    """The files of JSON lines in a folder that hold stories, in order."""
    files = {file for pattern in _LINES for file in folder.glob(pattern)}
    return sorted(file for file in files if not file.name.startswith("rejected"))


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
