"""`ninjs`: news in JSON, the three incompatible generations of it.

The reader takes any version, told by the document itself, and what newsroom systems make of it. The
writer writes 3.1; `ninjs-1`, `ninjs-2` and `ninjs-3` pin the major version.

- `_names`: the table of properties with their spellings;
- `_envelope`: where the items are, and of which version;
- `_read`, `_item` and what it calls (`_identity`, `_credits`, `_fields`, `_texts` with its `_entries` and
  `_datelines`, `_values` with `_codes`, `_contacts` and `_renditions`, `_associations`): an item to an
  article;
- `_write` and what it calls (`_write_texts`, `_write_values`, `_write_places`, `_write_renditions`,
  `_write_associations`): an article to an item; `_forms`: what validators that check forms would refuse.
"""

from __future__ import annotations

from functools import partial

import orjson

from newsdoc import codec
from newsdoc.errors import WriteError
from newsdoc.formats._base import Format, WriteContext
from newsdoc.formats._losses import report_losses
from newsdoc.formats.ninjs._envelope import sniff
from newsdoc.formats.ninjs._forms import bare_forms
from newsdoc.formats.ninjs._names import CODES, NAME, RELEASES, Version
from newsdoc.formats.ninjs._read import read
from newsdoc.formats.ninjs._write import document
from newsdoc.model import Article

__all__ = ["CODES", "FORMAT", "NINJS_1", "NINJS_2", "NINJS_3", "read", "sniff", "write"]


def write(article: Article, context: WriteContext, *, version: Version = 3) -> bytes:
    r"""The article as ninjs of a major version: UTF-8, indented.

    Raises:
        WriteError: when it holds what JSON has no form for, or an item class that is no article.

    Example:
        >>> print(write(Article(guid="urn:a", status="usable"), WriteContext(), version=3).decode())
        {
          "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
          },
          "uri": "urn:a",
          "pubStatus": "usable"
        }
        <BLANKLINE>

    Spec: IPTC ninjs 1.6, 2.2 and 3.1
    """
    name = f"{NAME}-{version}"
    try:
        node = document(article, version)
        data = orjson.dumps(node, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    except TypeError as error:
        raise _refusal(article, name, error) from None
    if context.wanted:
        if article.guid is None:
            context.lost(
                "/guid",
                "ninjs requires an identifier; a digest of the item stands for it",
                code="NJ202",
                value=str(node["uri"]),
                severity="info",
            )
        for field, form, value in bare_forms(node, version):
            context.lost(
                f"/{field}",
                f"carried as it is, though it is no {form}; validators that check forms refuse it",
                code="NJ203",
                value=str(value),
                severity="info",
            )
        report_losses(
            article, data, read, context, format=f"ninjs {RELEASES[version]}", code="NJ201"
        )
    return data


def _refusal(article: Article, name: str, error: TypeError) -> WriteError:
    """The error for a value that JSON has no form for, with its place where that is known."""
    try:
        codec.dumps(article)
    except WriteError as known:
        return WriteError(known.reason, format=name, pointer=known.pointer, hint=known.hint)
    return WriteError(f"JSON has no form for a value: {error}", format=name)


_CARRIES = (
    *("alternative_bodies", "alternative_ids", "body", "bylines", "char_count", "content_created"),
    *("contributors", "created", "creators", "credit_line", "dateline", "descriptions"),
    *("digital_source_type", "embargoed", "events", "expires", "genres", "guid", "headline"),
    *("headline_marks", "headlines", "item_class", "keywords", "language", "links", "located"),
    *("media", "modified", "notes", "objects", "organisations", "people", "places", "profile"),
    *("provider", "representation", "rights", "slugline", "sources", "status", "subjects"),
    *("summary", "title", "trust_indicators", "urgency", "url", "version", "word_count"),
)


def _pinned(version: Version) -> Format:
    return Format(
        name=f"{NAME}-{version}",
        title=f"IPTC ninjs {version}",
        spec=f"IPTC ninjs {RELEASES[version]} (reads 1.0 to 3.1)",
        media_types=("application/json",),
        suffixes=(f".{NAME}-{version}.json",),
        read=read,
        write=partial(write, version=version),
        carries=_CARRIES,
        several=True,
    )


NINJS_1 = _pinned(1)
NINJS_2 = _pinned(2)
NINJS_3 = _pinned(3)

FORMAT = Format(
    name=NAME,
    title="IPTC ninjs, newest version",
    spec="IPTC ninjs 3.1 (reads 1.0 to 3.1)",
    media_types=("application/json",),
    suffixes=(".ninjs.json", ".ninjs"),
    sniff=sniff,
    read=read,
    write=write,
    carries=_CARRIES,
    several=True,
)
