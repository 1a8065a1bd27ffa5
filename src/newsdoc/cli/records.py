"""Quotes and diagnostics as flat records for programs: JSON lines and CSV."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Cue, Mention
from newsdoc.model.walk import FoundQuote, quotes

if TYPE_CHECKING:
    from newsdoc.batch.sinks import Read

Value = str | int | bool | None | list[str] | list[list[int]]
"""What stands in a column."""

QUOTE_COLUMNS = (
    "file", "article", "guid", "headline", "pointer", "kind", "text", "speaker", "role",
    "speaker_kind", "organisation", "source", "cue", "cue_lemma", "basis", "start", "end", "spans",
    "source_start", "source_end", "cue_start", "cue_end", "continues",
)  # fmt: skip
"""The columns of a quote, in order; new ones are only ever added at the end."""


def quote_records(article: Article, file: str, index: int) -> Iterator[dict[str, Value]]:
    """A record a quote, each with all of `QUOTE_COLUMNS`.

    `article` counts the stories of the file from 0; `pointer` leads to the quote in the native
    JSON; all offsets are code points into the text of the block that the pointer names.

    Example:
        >>> from newsdoc.model import Paragraph, Quote, Span
        >>> story = Article(body=(Paragraph(text="“No.”", quotes=(Quote(spans=(Span(1, 4),)),)),))
        >>> (row,) = quote_records(story, "a.txt", 0)
        >>> row["text"], row["pointer"], row["speaker"]
        ('No.', '/body/0/quotes/0', None)
    """
    for found in quotes(article):
        yield {
            "file": file,
            "article": index,
            "guid": article.guid,
            "headline": article.headline,
            "pointer": found.pointer,
            "kind": found.quote.kind,
            "text": spoken_words(found),
            **_attribution(found),
        }


def quote_lines(read: Read) -> list[bytes]:
    """The quotes of an input of an archive as lines of JSON, without line ends."""
    from newsdoc.batch.items import printable  # noqa: PLC0415  # for archives only

    return [
        json_line(record).rstrip(b"\n")
        for index, article in enumerate(read.result.articles)
        for record in quote_records(article, printable(read.item.name), index)
    ]


def spoken_words(found: FoundQuote) -> str:
    """The words of the quote; pieces that others part are joined by ` … `."""
    return " … ".join(found.quote.texts(found.holder.text))


def _attribution(found: FoundQuote) -> dict[str, Value]:
    quote, given = found.quote, found.quote.attribution
    speaker = given.speaker if given else None
    source = given.source if given else None
    cue = given.cue if given else None
    return {
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "organisation": speaker.organisation if speaker else None,
        "source": source.text if source else None,
        "cue": cue.text if cue else None,
        "cue_lemma": cue.lemma if cue else None,
        "basis": [*map(str, given.basis)] if given else [],
        "start": quote.spans[0].start,
        "end": quote.spans[-1].end,
        "spans": [[span.start, span.end] for span in quote.spans],
        **_place("source", source),
        **_place("cue", cue),
        "continues": quote.continues,
    }


def _place(name: str, part: Mention | Cue | None) -> dict[str, Value]:
    span = part.span if part else None
    return {
        f"{name}_start": span.start if span else None,
        f"{name}_end": span.end if span else None,
    }


def cells(record: dict[str, Value]) -> list[str]:
    """The values of a record as CSV cells: lists joined by spaces, spans as `start-end`.

    Example:
        >>> cells({"basis": ["adjacent", "pronoun"], "spans": [[1, 4]], "role": None})
        ['adjacent pronoun', '1-4', '']
    """
    return [_cell(value) for value in record.values()]


def _cell(value: Value) -> str:
    if isinstance(value, list):
        return " ".join(
            part if isinstance(part, str) else "-".join(map(str, part)) for part in value
        )
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def diagnostic_record(
    diagnostic: Diagnostic, *, file: str, article: int | None
) -> dict[str, Value]:
    """A diagnostic as a record; `article` counts the stories of the file from 0.

    Example:
        >>> record = diagnostic_record(
        ...     Diagnostic(code="PT201", severity="warning", message="not written"),
        ...     file="a.xml", article=0)
        >>> record["code"], record["file"]
        ('PT201', 'a.xml')
    """
    where = diagnostic.where
    return {
        "file": file,
        "article": article,
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "pointer": where.pointer,
        "line": where.line,
        "column": where.column,
        "path": where.path,
        "value": diagnostic.value,
        "hint": diagnostic.hint,
    }


def json_line(record: dict[str, Value]) -> bytes:
    r"""The record as a line of JSON in UTF-8; lone surrogates as JSON escapes.

    Example:
        >>> json_line({"text": "“No.”\n\ud800"}).decode()
        '{"text": "“No.”\\n\\ud800"}\n'
    """
    return (json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
