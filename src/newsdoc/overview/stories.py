"""The stories of files of JSON lines, as tables for the database, a batch at a time."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from newsdoc import api
from newsdoc.errors import NewsdocError, UsageError
from newsdoc.model import Article
from newsdoc.tables import TableBuilder

_BATCH = 20_000
"""Rows that wait before they are handed to the database."""


def read_into(connection: Any, files: list[Path]) -> int:
    """Make tables of the stories in files of JSON lines, as a run to Parquet would have made them.

    Lines that hold no story are passed over: the run that wrote them has told them.

    Args:
        connection: of DuckDB; gets the five tables.
        files: plain or packed with gzip or Zstandard.

    Returns:
        How many stories there were.

    Raises:
        UsageError: when a file cannot be read, or the package that unpacks it is missing.
    """
    builder = TableBuilder()
    stories = 0
    _create(connection, builder)
    for file in files:
        for number, article in _stories(file):
            builder.add(article, source=file.name, item=number)
            stories += 1
            if len(builder) > _BATCH:
                _hand_over(connection, builder)
    _hand_over(connection, builder)
    return stories


def _stories(file: Path) -> Iterator[tuple[int, Article]]:
    try:
        with _opened(file) as stream:
            for number, line in enumerate(stream):
                try:
                    articles = api.parse_all(line, format="jsonl", quotes=False)
                except NewsdocError:
                    continue
                for article in articles:
                    yield number, article
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror or error}") from None


def _opened(file: Path) -> IO[bytes]:
    if file.suffix == ".gz":
        return gzip.open(file, "rb")  # type: ignore[return-value]  # it reads as one
    if file.suffix == ".zst":
        try:
            zstandard = import_module("zstandard")
        except ImportError:
            raise UsageError(f"{file}: needs zstandard: pip install 'newsdoc[zstd]'") from None
        stream: IO[bytes] = zstandard.open(file, "rb")
        return stream
    return file.open("rb")


def _create(connection: Any, builder: TableBuilder) -> None:
    for name, empty in builder.take().items():
        connection.register("incoming", empty)
        connection.execute(f"create table {name} as select * from incoming")  # noqa: S608  # our names
        connection.unregister("incoming")


def _hand_over(connection: Any, builder: TableBuilder) -> None:
    for name, rows in builder.take().items():
        connection.register("incoming", rows)
        connection.execute(f"insert into {name} select * from incoming")  # noqa: S608  # our names
        connection.unregister("incoming")
