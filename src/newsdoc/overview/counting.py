"""Counts what an archive holds, with DuckDB over its tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import orjson

from newsdoc.errors import UsageError
from newsdoc.overview.figures import Bar, Figures, Finding, Voice
from newsdoc.overview.stories import read_into
from newsdoc.tables import TABLES, schema
from newsdoc.tables.query import FINDINGS, STORIES, connect, line_files

_MANY = 25
"""Lines of a list."""

_NAMES = {
    "female": "women",
    "male": "men",
    "person": "people, gender not told",
    "organisation": "organisations",
    "group": "groups",
    "unnamed": "unnamed sources",
    "none": "nobody named",
}


def measure(folder: str | Path) -> Figures:
    """Count what a run over an archive has written into a folder.

    Parquet tables are counted where they lie; where there are only JSON lines, their stories are read.

    Args:
        folder: the output of a run.

    Raises:
        UsageError: when duckdb is not installed, or the folder holds no tables, stories or findings of a run.

    Example:
        >>> import tempfile, newsdoc
        >>> folder = tempfile.mkdtemp()
        >>> newsdoc.write(newsdoc.Article(headline="Rain"), f"{folder}/stories.jsonl")
        >>> measure(folder).stories
        1
    """
    place = Path(folder)
    if not place.is_dir():
        raise UsageError(f"{folder}: no such folder")
    totals = _totals(place)
    connection, views = connect(place)
    try:
        if not views and totals is None:
            raise UsageError(f"{folder}: it is not what a run over an archive has written")
        if STORIES in views and not views & set(TABLES):
            if not read_into(connection, line_files(place)):
                raise UsageError(
                    f"{folder}: its JSON lines hold no stories (of quotes alone a report needs tables: "
                    "newsdoc quotes … --to parquet)"
                )
            views |= set(TABLES)
        for name in set(TABLES) - views:
            connection.register(name, schema(name).empty_table())
        if FINDINGS not in views:
            connection.execute(_NO_FINDINGS)
        figures = _figures(connection, place)
    finally:
        connection.close()
    if "articles" not in views and totals is not None:
        return attrs.evolve(figures, stories=totals)
    return figures


_NO_FINDINGS = """
create table findings (
    name varchar, article integer, code varchar, severity varchar, message varchar
)
"""


def _figures(connection: Any, folder: Path) -> Figures:
    def rows(sql: str) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
        return found

    stories, words, dated = rows(
        "select count(*), coalesce(sum(words), 0), count(date) from articles"
    )[0]
    quotes, speakers = rows(
        "select count(*), count(distinct speaker) filter (speaker_kind in ('person', 'organisation')) "
        "from quotes"
    )[0]
    return Figures(
        stories=stories,
        words=int(words),
        quotes=quotes,
        speakers=speakers,
        dated=dated,
        days=tuple(
            rows("select date, count(*) from articles where date is not null group by 1 order by 1")
        ),
        sources=_bars(rows(_SOURCES)),
        languages=_bars(
            rows(
                "select coalesce(lower(language), 'not given'), count(*) from articles "
                "group by 1 order by 2 desc, 1"
            )
        ),
        sections=_sections(rows(_SECTIONS)),
        voices=tuple(_voice(row) for row in rows(_VOICES)),
        quoted=_bars((_NAMES.get(name, name), n) for name, n in rows(_QUOTED)),
        kinds=_bars(rows("select kind, count(*) from quotes group by 1 order by 2 desc, 1")),
        findings=tuple(_finding(row) for row in rows(_FINDINGS)),
        rejected=_bars(_rejected(folder)),
    )


_SOURCES = """
select coalesce(provider, source_names[1], 'not given'), count(*) from articles
group by 1 order by 2 desc, 1
"""

_SECTIONS = """
select section, count(*)
from (select unnest(case when len(sections) > 0 then sections else [null] end) as section from articles)
group by 1 order by 2 desc, 1
"""

_VOICES = """
select name, mode(role), kind, mode(gender), count(distinct story), sum(quotes), sum(words)
from speakers where kind in ('person', 'organisation')
group by name, kind order by sum(quotes) desc, name limit 25
"""

_QUOTED = """
select coalesce(gender, speaker_kind, 'none'), count(*) from quotes group by 1 order by 2 desc, 1
"""

_FINDINGS = """
select code, severity, mode(message), count(*), count(distinct story)
from (
    select code, severity, message, story from diagnostics where item is not null
    union all
    select code, severity, message, name || '#' || article from findings
)
group by 1, 2
order by array_position(['error', 'warning', 'info'], severity), 4 desc, 1
"""


def _bars(rows: Iterable[tuple[Any, ...]]) -> tuple[Bar, ...]:
    """The first lines, and one for all others."""
    bars = [Bar(name=str(name), count=int(count)) for name, count in rows]
    rest = bars[_MANY:]
    if len(rest) > 1:
        others = Bar(name=f"{len(rest)} others", count=sum(bar.count for bar in rest))
        return (*bars[:_MANY], others)
    return tuple(bars)


def _sections(rows: list[tuple[Any, ...]]) -> tuple[Bar, ...]:
    """Stories by section, with those that have none; nothing where none has one."""
    if all(name is None for name, _ in rows):
        return ()
    return _bars(("not given" if name is None else name, count) for name, count in rows)


def _voice(row: tuple[Any, ...]) -> Voice:
    name, role, kind, gender, stories, quotes, words = row
    return Voice(
        name=name,
        role=role,
        kind=kind,
        gender=gender,
        stories=stories,
        quotes=int(quotes),
        words=int(words),
    )


def _finding(row: tuple[Any, ...]) -> Finding:
    code, severity, message, count, stories = row
    return Finding(code=code, severity=severity, message=message, count=count, stories=stories)


def _totals(folder: Path) -> int | None:
    """The stories that the run has counted; absent when there is no manifest."""
    try:
        manifest = orjson.loads((folder / "manifest.json").read_bytes())
        return int(manifest["totals"]["articles"])
    except (OSError, orjson.JSONDecodeError, LookupError, TypeError, ValueError):
        return None


def _rejected(folder: Path) -> list[tuple[str, int]]:
    """The reasons in `rejected.jsonl`, most first."""
    reasons: Counter[str] = Counter()
    try:
        with (folder / "rejected.jsonl").open("rb") as lines:
            for line in lines:
                try:
                    record = orjson.loads(line)
                except orjson.JSONDecodeError:
                    continue
                if isinstance(record, dict):
                    reasons[str(record.get("reason", "not told"))] += 1
    except OSError:
        return []
    return sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
