"""Archives on Spark (`pip install newsdoc[spark]`): the tables of `newsdoc.tables` as Spark data frames.

The work of each task is `newsdoc.batch.to_arrow`, called by Spark's `mapInArrow`; newsdoc must be installed
on the workers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsdoc.batch import Source, to_arrow
from newsdoc.batch.listing import parts_of
from newsdoc.errors import UsageError
from newsdoc.tables import TABLES

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

_PART = 200
"""Files of a task: about a second of work."""

_TYPES = {
    "string": "string",
    "int32": "int",
    "bool": "boolean",
    "date32": "date",
    "timestamp": "timestamp",
    "list<string>": "array<string>",
    "list<int32>": "array<int>",
}


def schema(table: str) -> str:
    """The Spark schema of a table, as Spark's own words for it (DDL).

    Args:
        table: a key of `newsdoc.tables.TABLES`.

    Raises:
        UsageError: when there is no such table.

    Example:
        >>> schema("speakers")[:34]
        'story string, source string, item '
    """
    if table not in TABLES:
        raise UsageError(f"no table '{table}'; there are {', '.join(TABLES)}")
    return ", ".join(f"{column.name} {_TYPES[column.type]}" for column in TABLES[table])


def read(
    spark: SparkSession,
    urls: str | Iterable[str],
    table: str = "quotes",
    *,
    part: int = _PART,
    quotes: bool = True,
    format: str | None = None,
    validate: str | None = None,
) -> DataFrame:
    """A Spark data frame of one of the tables, of files that all workers can reach.

    Nothing is opened until Spark asks; folders are listed, for that says what the tasks are. An archive,
    or a file of JSON lines, is a task of its own. Inputs that cannot be read are rows of the table
    `diagnostics`, as `newsdoc.batch.to_arrow` says.

    Args:
        spark: the session.
        urls: paths, patterns, archives or addresses.
        table: `articles`, `paragraphs`, `quotes`, `speakers` or `diagnostics`.
        part: files of a task.
        quotes: whether to find who said what.
        format: name of the format of all inputs; found by content when None.
        validate: name of a profile of rules; what they find goes into `diagnostics`.

    Raises:
        UsageError: when there is no such table or no source, or `part` is less than 1.

    Example:
        >>> read(spark, "s3a://archive/2024", "speakers").groupBy("name").count()  # doctest: +SKIP
        DataFrame[name: string, count: bigint]
    """
    columns = schema(table)
    tasks = [[str(source) for source in some] for some in parts_of(urls, part)]
    rows = spark.sparkContext.parallelize([(task,) for task in tasks], len(tasks))
    frame = spark.createDataFrame(rows, "paths array<string>")
    work = _worker(_paths, table, quotes=quotes, format=format, validate=validate)
    return frame.mapInArrow(work, columns)


def read_files(
    files: DataFrame,
    table: str = "quotes",
    *,
    quotes: bool = True,
    format: str | None = None,
    validate: str | None = None,
) -> DataFrame:
    """A Spark data frame of one of the tables, of files that Spark has read itself.

    For `spark.read.format("binaryFile").load(…)`, and any frame with a column `path` (string) and a column
    `content` (binary).

    Args:
        files: the files.
        table: see `read`.
        quotes: see `read`.
        format: see `read`.
        validate: see `read`.

    Raises:
        UsageError: when there is no such table.

    Example:
        >>> read_files(spark.read.format("binaryFile").load("wire/"), "articles")  # doctest: +SKIP
    """
    columns = schema(table)
    work = _worker(_pairs, table, quotes=quotes, format=format, validate=validate)
    return files.select("path", "content").mapInArrow(work, columns)


def _worker(
    sources: Callable[[Any], list[Source]], table: str, **how: Any
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What Spark calls in each task."""

    def work(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            given = sources(batch)
            if given:
                yield from to_arrow(given, table, **how).to_batches()

    return work


def _paths(batch: Any) -> list[Source]:
    return [path for task in batch.column("paths").to_pylist() for path in task]


def _pairs(batch: Any) -> list[Source]:
    names, data = batch.column("path").to_pylist(), batch.column("content").to_pylist()
    return list(zip(names, data, strict=True))
