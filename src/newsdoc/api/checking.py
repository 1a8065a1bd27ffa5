"""The public calls that judge: an article by a profile, a document by its schema or its reader."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsdoc._files import to_bytes
from newsdoc.api.reading import parse_result
from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import ReadError
from newsdoc.formats._base import FormatName
from newsdoc.model import Article

if TYPE_CHECKING:
    from datetime import datetime

    from newsdoc.places import Places
    from newsdoc.validation import ProfileLike


def validate(
    article: Article,
    profile: ProfileLike = "default",
    *,
    places: Places | None = None,
    now: datetime | None = None,
) -> Iterator[Diagnostic]:
    """What a profile finds in an article: lazily, in the order of the rules, then of its demands.

    Never raises on what an article holds, and reads nothing but the clock; so it serves as a filter
    in a pipeline: `next(validate(article), None) is None`.

    Args:
        article: what to judge.
        profile: `default`, `strict`, `wire`, `web`, the path of a TOML file, or a `Profile`.
        places: where the article stands in its source (`find_places`), to give the findings the
            line and column of it.
        now: the time that embargoes are compared with, with a zone; that of the clock when None.

    Raises:
        UsageError: when there is no such profile.
        ReadError: when the profile has mistakes.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> story = Article(body=(Paragraph(text="It rained."),))
        >>> "TX101" in [found.code for found in validate(story)]
        True
    """
    from newsdoc import validation  # noqa: PLC0415  # the rules are loaded when first used

    found = validation.validate(article, profile, now=now)
    return found if places is None else map(places.place, found)


def check_source(
    data: str | bytes,
    *,
    format: FormatName | None = None,
    schema: str | os.PathLike[str] | None = None,
    source: str | None = None,
) -> Iterator[Diagnostic]:
    """What is wrong with a source document itself: by a schema, or what its reader remarks.

    Args:
        data: the document.
        format: name of its format, where no schema is given; found by content when None.
        schema: file with an XML Schema, a DTD or a JSON Schema (drafts 3 to 2020-12; needs the extra
            `schema`). Only files in its folder are loaded with it; nothing is fetched.
        source: name of the document, for the places.

    Raises:
        UsageError: when there is no such schema, or it is for JSON and the data is XML, or the
            other way round.
        ReadError: when the schema is broken, or refers to a file that is not in its folder.

    Example:
        >>> [found.code for found in check_source("<nitf")]
        ['SC104']
    """
    raw = to_bytes(data)
    if schema is not None:
        from newsdoc.source_checks import schema_check  # noqa: PLC0415  # loaded when used

        return schema_check(schema)(raw, source)
    try:
        return iter(parse_result(raw, format=format, quotes=False, source=source).diagnostics)
    except ReadError as error:
        where = Location(source=source, line=error.line, path=error.pointer)
        fault = Diagnostic(
            code="SC104", severity="error", message=error.reason, where=where, hint=error.hint
        )
        return iter((fault,))


def find_places(
    data: str | bytes,
    articles: Article | tuple[Article, ...],
    *,
    source: str | None = None,
    encoding: str | None = None,
) -> tuple[Places, ...]:
    """Where articles stand in the source document that they were read from, one `Places` each.

    `places.locate(pointer)` gives line, column and path of what a JSON pointer into the article
    leads to; `validate(article, places=places)` gives them to findings. Nothing is searched before
    the first question.

    Args:
        data: the source document.
        articles: all that was read from it, in its order.
        source: name of the document, for the places.
        encoding: character encoding, where the document does not tell it.

    Example:
        >>> data = b"<nitf><body><body.head><hedline><hl1>Rain</hl1></hedline></body.head></body></nitf>"
        >>> from newsdoc import parse
        >>> (places,) = find_places(data, parse(data))
        >>> places.locate("/headline").path
        'nitf/body/body.head/hedline/hl1'
    """
    from newsdoc import places  # noqa: PLC0415  # loaded when used

    return places.find_places(to_bytes(data), articles, source=source, encoding=encoding)
