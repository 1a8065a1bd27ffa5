"""Archives: many inputs, read in several processes, into files or tables; safe to interrupt.

`run` takes files, folders, archives and addresses through a sink: `Files` (a file a story, in any
format), `JsonLines`, `Tables` (Parquet), or one of your own. Nothing is lost: each input is written,
or rejected with a reason.
"""

from __future__ import annotations

from newsdoc.batch.arrow import to_arrow
from newsdoc.batch.items import Item, Limits
from newsdoc.batch.iteration import Outcome, read_articles
from newsdoc.batch.pipeline import run
from newsdoc.batch.report import Counts, Progress, Report, Timings
from newsdoc.batch.sink_files import Files
from newsdoc.batch.sink_lines import JsonLines
from newsdoc.batch.sink_tables import Tables
from newsdoc.batch.sinks import Discard, Read, ShardWriter, Sink
from newsdoc.batch.sources import Source, items_of

__all__ = [
    "Counts",
    "Discard",
    "Files",
    "Item",
    "JsonLines",
    "Limits",
    "Outcome",
    "Progress",
    "Read",
    "Report",
    "ShardWriter",
    "Sink",
    "Source",
    "Tables",
    "Timings",
    "items_of",
    "read_articles",
    "run",
    "to_arrow",
]
