"""The sink `Tables`: Parquet files of the tables of `newsdoc.tables` (extra `arrow`)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import MetaPathFinder
from multiprocessing import parent_process
from pathlib import Path
from typing import Any

import attrs

from newsdoc.batch.items import Item, printable
from newsdoc.batch.reading import rejection
from newsdoc.batch.sinks import Output, Read
from newsdoc.errors import NewsdocError

_GROUP = 10_000
"""Rows of all tables together that are collected before they are written."""


def _tables() -> Any:
    """The module of tables, which loads much; for those who want them only."""
    return import_module("newsdoc.tables.arrow")


class _Missing(MetaPathFinder):
    """Answers for pandas that it is not there."""

    def find_spec(self, name: str, *_about: object) -> None:
        """Raise for pandas; know nothing of anything else."""
        if name == "pandas":
            raise ModuleNotFoundError(name)


@contextmanager
def _without_pandas() -> Iterator[None]:
    finder = _Missing()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def _settle_pandas() -> None:
    """Let pyarrow learn in this worker that no value will be one of pandas.

    At its first array it loads pandas, where that is installed, only to ask whether the value is a
    series: more than 40 MB and a fifth of a second for each worker, for nothing. It asks once in a
    process, so the answer holds; the run's own process and clusters are never asked this way.
    """
    if "pandas" not in sys.modules:
        with _without_pandas():
            import_module("pyarrow").array([])


def _names(given: Iterable[str]) -> tuple[str, ...]:
    return (*given,)


@attrs.frozen(kw_only=True)
class Tables:
    """Parquet files: `articles/part-00000.parquet`, `quotes/part-00000.parquet` …, all in order.

    The columns are those of `newsdoc.tables`; `source` is the name of the input. An input that cannot be
    read is a row of `diagnostics` with the code `AR101` and without an `item`.

    Example:
        >>> Tables(folder="out", tables=("quotes",)).settings()["tables"]
        ['quotes']
    """

    folder: str = attrs.field(converter=str)
    """The output folder."""
    tables: tuple[str, ...] = attrs.field(
        default=("articles", "paragraphs", "quotes", "speakers", "diagnostics"), converter=_names
    )
    """Which tables are wanted."""
    shard_inputs: int | None = None
    """Inputs of a file; when absent, the first files are of 100 inputs and later ones grow."""
    most_inputs: int = 5000
    """Inputs of the largest files, where they grow."""

    def __attrs_post_init__(self) -> None:
        for table in self.tables:
            _tables().schema(
                table
            )  # raises what is to be said of an unknown one, or of a missing package

    @property
    def wants_diagnostics(self) -> bool:
        """Whether the table of diagnostics is one of them."""
        return "diagnostics" in self.tables

    @property
    def wants_rejected(self) -> bool:
        """Whether inputs that cannot be read have a row: one of diagnostics, with the code AR101."""
        return "diagnostics" in self.tables

    def settings(self) -> Mapping[str, object]:
        """What changes the output."""
        return {
            "sink": "tables",
            "tables": [*self.tables],
            "schema": _tables().SCHEMA_VERSION,
            "rejected": self.wants_rejected,
        }

    def open_shard(self, number: int, drafts: Path, /) -> TablesWriter:
        """Begin with a file for each table."""
        return TablesWriter(self.tables, f"part-{number:05}.parquet", drafts)


class TablesWriter:
    """Writes one Parquet file for each table."""

    def __init__(self, tables: Iterable[str], name: str, drafts: Path) -> None:
        if parent_process() is not None:
            _settle_pandas()
        self._builder = _tables().TableBuilder(tables)
        parquet = import_module("pyarrow.parquet")
        self._name = name
        self._drafts = {table: drafts / table for table in tables}
        self._files: dict[str, Any] = {
            table: parquet.ParquetWriter(draft, _tables().schema(table), compression="zstd")
            for table, draft in self._drafts.items()
        }
        self._has_articles = self._has_rejected = False

    def add(self, read: Read, /) -> None:
        """Take the articles of an input in."""
        findings = read.findings or ((),) * len(read.result.articles)
        name = printable(read.item.name)
        for index, (article, found) in enumerate(zip(read.result.articles, findings, strict=True)):
            # What the reader says is of the input; it stands with its first article.
            remarks = (*(read.result.diagnostics if index == 0 else ()), *found)
            self._builder.add(article, source=name, item=index, diagnostics=remarks)
        self._has_articles = True
        self._flush(_GROUP)

    def reject(self, item: Item, error: NewsdocError, /) -> None:
        """Note an input that cannot be read."""
        name = printable(item.name)
        self._builder.reject(name, rejection(name, error))
        self._has_rejected = True
        self._flush(_GROUP)

    def close(self) -> Sequence[Output]:
        """The files; none where there was no article, but for the diagnostics of rejected inputs."""
        self._flush()
        for file in self._files.values():
            file.close()
        return [
            (draft, f"{table}/{self._name}")
            for table, draft in self._drafts.items()
            if self._has_articles or (self._has_rejected and table == "diagnostics")
        ]

    def _flush(self, least: int = 0) -> None:
        if len(self._builder) < least:
            return
        for name, table in self._builder.take().items():
            if table.num_rows:
                self._files[name].write_table(table, row_group_size=table.num_rows)
