"""Tables of articles, paragraphs, quotes, speakers and diagnostics, for pandas, Polars, DuckDB, Arrow.

`from_articles` gives Arrow tables of articles at hand; a `TableBuilder` collects them one by one. What
the columns are is data in `newsdoc.tables.columns`; it needs no package. Making Arrow tables needs
`pyarrow` (`pip install newsdoc[arrow]`), which is imported only then.

The rows of all tables are tied together by the column `story`: `source` and `item` in one string.
"""

from __future__ import annotations

from newsdoc.tables.arrow import TableBuilder, from_articles, schema
from newsdoc.tables.columns import TABLES, Column

__all__ = ["TABLES", "Column", "TableBuilder", "from_articles", "schema"]
