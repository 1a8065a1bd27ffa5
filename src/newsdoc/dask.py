"""Archives on a Dask cluster (`pip install newsdoc[dask]`): a data frame of a table, or a bag of articles.

The work of each partition is `newsdoc.batch.to_arrow`; which worker does it, and again after one has died,
is Dask's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdoc.batch import Limits, Source, items_of, to_arrow
from newsdoc.batch.listing import parts_of
from newsdoc.batch.reading import Reading, parse_item, plain_data, stored_data
from newsdoc.errors import NewsdocError
from newsdoc.model import Article
from newsdoc.tables import schema

try:
    _bag: Any = import_module("dask.bag")
    _frames: Any = import_module("dask.dataframe")
    _pandas: Any = import_module("pandas")
except ImportError as error:
    raise ImportError("newsdoc.dask needs Dask: pip install 'newsdoc[dask]'") from error

if TYPE_CHECKING:
    import pandas as pd
    from dask.bag import Bag
    from dask.dataframe import DataFrame

_PART = 200
"""Files of a partition: about a second of work, much more than the scheduler's share of it."""


def read(
    urls: Source | Iterable[Source],
    table: str = "quotes",
    *,
    part: int = _PART,
    quotes: bool = True,
    format: str | None = None,
    validate: str | None = None,
) -> DataFrame:
    r"""A Dask data frame of one of the tables of `newsdoc.tables`.

    Nothing is opened until the frame is computed; folders are listed, for that says what the partitions
    are. An archive, or a file of JSON lines, is a partition of its own. All partitions have the same columns, with Arrow's types. Inputs that cannot be
    read are rows of the table `diagnostics`, as `newsdoc.batch.to_arrow` says.

    Args:
        urls: paths, patterns, archives or addresses, which all workers must reach; or pairs of name and
            bytes.
        table: `articles`, `paragraphs`, `quotes`, `speakers` or `diagnostics`.
        part: files of a partition.
        quotes: whether to find who said what.
        format: name of the format of all inputs; found by content when None.
        validate: name of a profile of rules; what they find goes into `diagnostics`.

    Raises:
        UsageError: when there is no such table or no source, or `part` is less than 1.

    Example:
        >>> frame = read([("a.txt", "Rain\n\n“It rained,” Mina Holt said.".encode())])
        >>> frame.compute(scheduler="sync")["speaker"].tolist()
        ['Mina Holt']
    """
    work = partial(_frame, table=table, quotes=quotes, format=format, validate=validate)
    frame: DataFrame = _frames.from_map(
        work,
        list(parts_of(urls, part)),
        meta=_to_frame(schema(table).empty_table()),
        label="newsdoc",
    )
    return frame


def read_bag(
    urls: Source | Iterable[Source],
    *,
    part: int = _PART,
    quotes: bool = True,
    format: str | None = None,
) -> Bag:
    """A Dask bag of the articles of some inputs, each a pair of the input's name and an `Article`.

    Where an input cannot be read, the pair has the `NewsdocError` in place of an article, so that none is
    lost.

    Args:
        urls: see `read`.
        part: files of a partition.
        quotes: whether to find who said what.
        format: name of the format of all inputs; found by content when None.

    Raises:
        UsageError: when there is no source, or `part` is less than 1.

    Example:
        >>> bag = read_bag([("a.txt", b"Rain in Oslo")])
        >>> [(name, article.text) for name, article in bag.compute(scheduler="sync")]
        [('a.txt', 'Rain in Oslo')]
    """
    reading = Reading(format=format, quotes=quotes)
    parts = _bag.from_sequence(list(parts_of(urls, part)), partition_size=1)
    bag: Bag = parts.map_partitions(_articles, reading=reading)
    return bag


def _frame(part: Sequence[Source], **how: Any) -> pd.DataFrame:
    return _to_frame(to_arrow(part, **how))


def _to_frame(table: Any) -> pd.DataFrame:
    """The same columns and types for every partition, empty ones too."""
    frame: pd.DataFrame = table.to_pandas(types_mapper=_pandas.ArrowDtype)
    return frame


def _articles(
    parts: Iterable[Sequence[Source]], reading: Reading
) -> list[tuple[str, Article | NewsdocError]]:
    limits = Limits()
    answers: list[tuple[str, Article | NewsdocError]] = []
    for part in parts:
        for item in items_of(part, limits, named=False):
            try:
                data = plain_data(item, stored_data(item, limits), limits)
                articles = parse_item(item, data, reading).articles
            except NewsdocError as error:
                answers.append((item.name, error))
            else:
                answers += [(item.name, article) for article in articles]
    return answers
