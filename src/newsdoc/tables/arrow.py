"""Arrow tables of articles: the only module here that needs `pyarrow`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import UsageError
from newsdoc.model import Article
from newsdoc.tables.columns import TABLES
from newsdoc.tables.rows import rejected_row, story_rows
from newsdoc.tables.values import Row

if TYPE_CHECKING:
    import pyarrow as pa

SCHEMA_VERSION = "1"
"""Version of the columns, kept in the metadata of every schema; raised when one changes its meaning."""


def _pyarrow() -> Any:
    try:
        return import_module("pyarrow")
    except ImportError:
        raise UsageError("tables need the package pyarrow: pip install 'newsdoc[arrow]'") from None


@cache
def schema(table: str) -> pa.Schema:
    """The Arrow schema of a table, with the meaning of each column in its metadata.

    Args:
        table: a key of `TABLES`.

    Raises:
        UsageError: when there is no such table, or pyarrow is not installed.

    Example:
        >>> schema("speakers").field("name").type
        DataType(string)
    """
    if table not in TABLES:
        raise UsageError(f"no table '{table}'; there are {', '.join(TABLES)}")
    pa = _pyarrow()
    types = {
        "string": pa.string(),
        "int32": pa.int32(),
        "bool": pa.bool_(),
        "date32": pa.date32(),
        "timestamp": pa.timestamp("us", tz="UTC"),
        "list<string>": pa.list_(pa.string()),
        "list<int32>": pa.list_(pa.int32()),
    }
    fields = [
        pa.field(column.name, types[column.type], metadata={"meaning": column.meaning})
        for column in TABLES[table]
    ]
    return pa.schema(fields, metadata={"newsdoc.table": table, "newsdoc.schema": SCHEMA_VERSION})


class TableBuilder:
    """Collects articles and gives Arrow tables of them.

    Args:
        tables: which of `TABLES` are wanted; all of them when absent.

    Raises:
        UsageError: when there is no such table, or pyarrow is not installed.

    Example:
        >>> from newsdoc.model import Article
        >>> builder = TableBuilder(["articles"])
        >>> builder.add(Article(headline="Rain"), source="a.xml")
        >>> builder.take()["articles"].column("headline").to_pylist()
        ['Rain']
    """

    def __init__(self, tables: Iterable[str] | None = None) -> None:
        self._schemas = {name: schema(name) for name in (TABLES if tables is None else tables)}
        self._rows: dict[str, list[Row]] = {name: [] for name in self._schemas}

    def add(
        self,
        article: Article,
        *,
        source: str = "",
        item: int = 0,
        diagnostics: Sequence[Diagnostic] = (),
    ) -> None:
        """Take in an article.

        Args:
            article: the article, its quotes filled in.
            source: name of the input that it comes from.
            item: its number in that input, from 0.
            diagnostics: what the reader or the rules said of it.
        """
        for table, rows in story_rows(article, source, item, diagnostics, self._rows):
            self._rows[table].extend(rows)

    def reject(self, source: str, diagnostic: Diagnostic) -> None:
        """Note an input that holds no story that can be read: a row of `diagnostics` without an item.

        Args:
            source: name of the input.
            diagnostic: why it cannot be read.
        """
        if "diagnostics" in self._rows:
            self._rows["diagnostics"].append(rejected_row(source, diagnostic))

    def __len__(self) -> int:
        """Rows that are waiting, of all tables together."""
        return sum(map(len, self._rows.values()))

    def take(self) -> dict[str, pa.Table]:
        """The tables of what was added since the last time, by name."""
        pa = _pyarrow()
        tables = {}
        for name, rows in self._rows.items():
            wanted = self._schemas[name]
            columns = list(zip(*rows, strict=True)) if rows else [()] * len(wanted)
            arrays = [
                pa.array(values, field.type) for values, field in zip(columns, wanted, strict=True)
            ]
            tables[name] = pa.Table.from_arrays(arrays, schema=wanted)
            rows.clear()
        return tables


def from_articles(
    articles: Iterable[Article], *, source: str = "", tables: Iterable[str] | None = None
) -> dict[str, pa.Table]:
    r"""Arrow tables of articles, by name; each has the schema that `schema` gives.

    Args:
        articles: the articles, their quotes filled in.
        source: name of where they come from.
        tables: which of `TABLES` are wanted; all of them when absent.

    Raises:
        UsageError: when there is no such table, or pyarrow is not installed.

    Example:
        >>> import newsdoc
        >>> story = newsdoc.parse("Rain\n\n“It rained,” Mina Holt said.", format="text")
        >>> from_articles([story])["quotes"].select(["speaker", "text"]).to_pylist()
        [{'speaker': 'Mina Holt', 'text': 'It rained,'}]
    """
    builder = TableBuilder(tables)
    for item, article in enumerate(articles):
        builder.add(article, source=source, item=item)
    return builder.take()
