"""The public calls: read, write, detect, find quotes, and validate.

Here formats, quotes and files meet; each of them is elsewhere. Every error that leaves these
functions is a `NewsdocError`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, overload

import orjson

from newsdoc._files import Source, load, replace, to_bytes
from newsdoc.diagnostics import Diagnostic, Location, ignore
from newsdoc.errors import ReadError, UnknownFormatError, UsageError, WriteError
from newsdoc.formats import FORMATS, detect_format, format_of_name
from newsdoc.formats._base import Document, Format, ReadContext, WriteContext
from newsdoc.formats._head import Head
from newsdoc.model import Article, Quote
from newsdoc.results import ParseResult, SerializeResult

if TYPE_CHECKING:
    from datetime import datetime

    from newsdoc.places import Places
    from newsdoc.validation import ProfileLike

FormatName = str | Format
"""The name of a format, or a format of the caller's own."""


def read(
    file: Source,
    *,
    format: FormatName | None = None,
    quotes: bool = True,
    encoding: str | None = None,
) -> Article:
    """The article in a file.

    Args:
        file: path, or binary or text file object; a gzip file is unpacked.
        format: name of the format; found by content when None.
        quotes: whether to find who said what (not in native JSON, which stores it).
        encoding: character encoding of text formats that declare none; detected when None.

    Raises:
        ReadError: when it cannot be read, or holds no article or several.
        UnknownFormatError: when no format recognises it, or there is none of the name.
        AmbiguousFormatError: when several formats recognise it.

    Example:
        >>> import io
        >>> read(io.BytesIO(b'{"type":"article","newsdoc":"1","headline":"Rain"}')).headline
        'Rain'
    """
    data, name = load(file)
    return _only(_read(data, format, quotes, name, encoding), name, "read_all")


def read_all(
    file: Source,
    *,
    format: FormatName | None = None,
    quotes: bool = True,
    encoding: str | None = None,
) -> tuple[Article, ...]:
    r"""Every article in a file, in its order; arguments and errors as for `read`.

    Example:
        >>> import io
        >>> len(read_all(io.BytesIO(b'{"type":"article","newsdoc":"1"}\n' * 2)))
        2
    """
    data, name = load(file)
    return _read(data, format, quotes, name, encoding)


def parse(
    data: str | bytes,
    *,
    format: FormatName | None = None,
    quotes: bool = True,
    encoding: str | None = None,
) -> Article:
    """The article in a string or in bytes; arguments and errors as for `read`.

    Example:
        >>> parse('{"type":"article","newsdoc":"1","headline":"Rain"}').headline
        'Rain'
    """
    return _only(_read(to_bytes(data), format, quotes, None, encoding), None, "parse_all")


def parse_all(
    data: str | bytes,
    *,
    format: FormatName | None = None,
    quotes: bool = True,
    encoding: str | None = None,
) -> tuple[Article, ...]:
    """Every article in a string or in bytes; arguments and errors as for `read`.

    Example:
        >>> [a.guid for a in parse_all(b'{"type":"article","newsdoc":"1","guid":"a"}')]
        ['a']
    """
    return _read(to_bytes(data), format, quotes, None, encoding)


def parse_result(
    data: str | bytes,
    *,
    format: FormatName | None = None,
    quotes: bool = True,
    encoding: str | None = None,
    source: str | None = None,
) -> ParseResult:
    """The articles, how they belong together, the format, and what could not be placed.

    `source` is a name of the data for the places in the diagnostics; the other arguments and the
    errors are as for `read`.

    Example:
        >>> result = parse_result(b'{"type":"article","newsdoc":"1"}')
        >>> result.format, len(result.articles), result.diagnostics
        ('newsdoc', 1, ())
    """
    found: list[Diagnostic] = []
    row = _choose(to_bytes(data), format, source)
    context = ReadContext(source=source, report=found.append, encoding=encoding)
    document = _run_reader(row, to_bytes(data), context)
    return ParseResult(
        articles=_with_quotes(document.articles, row, quotes),
        package=document.package,
        format=document.format or row.name,
        diagnostics=tuple(found),
    )


def serialize(article: Article, format: FormatName) -> bytes:
    r"""The article in a format; `serialize_result` tells what is lost.

    Raises:
        WriteError: when the format cannot express the article at all.
        UnknownFormatError: when there is no format of the name.

    Example:
        >>> serialize(Article(guid="a"), "newsdoc")
        b'{"type":"article","newsdoc":"1","guid":"a"}\n'
    """
    context = WriteContext(report=ignore, wanted=False)
    return _run_writer(_writable(format), article, context)


def serialize_result(article: Article, format: FormatName) -> SerializeResult:
    """The article in a format, and every field, or part of one, that the format does not carry.

    Raises:
        WriteError: when the format cannot express the article at all.
        UnknownFormatError: when there is no format of the name.

    Example:
        >>> serialize_result(Article(guid="a"), "newsdoc").diagnostics
        ()
    """
    found: list[Diagnostic] = []
    row = _writable(format)
    data = _run_writer(row, article, WriteContext(report=found.append))
    return SerializeResult(data=data, format=row.name, diagnostics=tuple(found))


def write(
    article: Article, file: str | os.PathLike[str], *, format: FormatName | None = None
) -> None:
    """Write the article to a file, whole or not at all.

    The format is found from the ending of the name unless it is given. The data goes to a new file
    beside the old one, which then takes its place.

    Raises:
        WriteError: when the format cannot express the article, or the file cannot be written.
        UnknownFormatError: when the name's ending is of no format.

    Example:
        >>> import tempfile, os
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = os.path.join(folder, "story.json")
        ...     write(Article(headline="Rain"), path)
        ...     read(path).headline
        'Rain'
    """
    path = os.fspath(file)
    row = format_of_name(path) if format is None else _writable(format)
    if row is None or row.write is None:
        raise UnknownFormatError(
            f"the ending of '{os.path.basename(path)}' is of no format that can be written",
            hint="pass format=",
        )
    data = serialize(article, row)
    try:
        replace(path, data)
    except OSError as error:
        raise WriteError(f"{path}: {error.strerror or error}") from None


def detect(data: str | bytes, *, name: str | None = None) -> str:
    """Name of the format of the data, by its content.

    `name` is the file's name, which decides where the content leaves several.

    Raises:
        UnknownFormatError: when no format recognises it; the message says what was seen.
        AmbiguousFormatError: when several do.

    Example:
        >>> detect(b'{"type":"article","newsdoc":"1"}')
        'newsdoc'
    """
    return detect_format(Head(to_bytes(data), name)).name


@overload
def find_quotes(
    text_or_article: str,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> tuple[Quote, ...]: ...
@overload
def find_quotes(
    text_or_article: Article,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> Article: ...
def find_quotes(
    text_or_article: str | Article,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> tuple[Quote, ...] | Article:
    """Who said what.

    For a string: its quotes, in order; every span is an offset (code points) into that string, also
    where a source stands in another paragraph (a paragraph is a line), and a quote over several
    paragraphs is one with a span in each. For an article: the same article with the quotes on its
    blocks in place of those that it has; there a quote over several paragraphs is one a block,
    joined by `continues`.

    Args:
        text_or_article: what to search.
        language: BCP 47 tag; None for the article's, else it is guessed.
        indirect: whether to find reported speech without quotation marks, too.
        nested: whether to find quotations inside of quotations, too, where the outer words say whose
            they are; each then follows the one that it stands in.

    Example:
        >>> (quote,) = find_quotes('"It rained," said Mina Holt, a farmer.', "en")
        >>> quote.attribution.speaker.name
        'Mina Holt'
    """
    from newsdoc import quotes  # noqa: PLC0415  # the engine is loaded when it is first used

    if language is not None and not isinstance(language, str):
        raise UsageError(f"expected a language tag, found {type(language).__name__}")
    if isinstance(text_or_article, Article):
        return quotes.find_in_article(text_or_article, language, indirect=indirect, nested=nested)
    if not isinstance(text_or_article, str):
        raise UsageError(f"expected str or Article, found {type(text_or_article).__name__}")
    found = quotes.find_in_text(text_or_article, language, indirect=indirect)
    return quotes.with_nested(text_or_article, found, language) if nested else found


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
        >>> (places,) = find_places(data, parse(data))
        >>> places.locate("/headline").path
        'nitf/body/body.head/hedline/hl1'
    """
    from newsdoc import places  # noqa: PLC0415  # loaded when used

    return places.find_places(to_bytes(data), articles, source=source, encoding=encoding)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the native JSON, a new dict at each call.

    Example:
        >>> json_schema()["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
    """
    from importlib.resources import files  # noqa: PLC0415  # needed here only

    text = files("newsdoc").joinpath("schema", "newsdoc-1.json").read_bytes()
    schema: dict[str, Any] = orjson.loads(text)
    return schema


def _read(
    data: bytes,
    format: FormatName | None,
    quotes: bool,
    name: str | None,
    encoding: str | None,
) -> tuple[Article, ...]:
    row = _choose(data, format, name)
    context = ReadContext(source=name, report=ignore, wanted=False, encoding=encoding)
    return _with_quotes(_run_reader(row, data, context).articles, row, quotes)


def _run_reader(row: Format, data: bytes, context: ReadContext) -> Document:
    if row.read is None:
        raise ReadError("this format can only be written", format=row.name, source=context.source)
    if not data[:256].strip() and not data.strip():  # the second copies all of the input
        raise ReadError("the input is empty", format=row.name, source=context.source)
    try:
        return row.read(data, context)
    except RecursionError:
        raise ReadError("nested too deeply", format=row.name, source=context.source) from None


def _run_writer(row: Format, article: Article, context: WriteContext) -> bytes:
    if not isinstance(article, Article):
        raise UsageError(f"expected an Article, found {type(article).__name__}")
    assert row.write is not None
    try:
        return row.write(article, context)
    except RecursionError:
        raise WriteError("the blocks nest too deeply", format=row.name) from None
    except (AttributeError, TypeError) as error:
        raise _wrong_type(article) or error from error


def _wrong_type(article: Article) -> UsageError | None:
    """What is of a wrong type in an article that could not be written; None when all is right."""
    from newsdoc.codec import wrong_types  # noqa: PLC0415  # for a mistake only

    found = next(wrong_types(article), None)
    return (
        None if found is None else UsageError(f"the article is not well typed: {': '.join(found)}")
    )


def _with_quotes(articles: tuple[Article, ...], row: Format, wanted: bool) -> tuple[Article, ...]:
    if not wanted or row.native:
        return articles
    return tuple(find_quotes(article) for article in articles)


def _choose(data: bytes, format: FormatName | None, name: str | None) -> Format:
    if isinstance(format, Format):
        return format
    return detect_format(Head(data, name)) if format is None else FORMATS[format]


def _writable(format: FormatName) -> Format:
    row = format if isinstance(format, Format) else FORMATS[format]
    if row.write is None:
        raise WriteError("this format can only be read", format=row.name)
    return row


def _only(articles: tuple[Article, ...], name: str | None, other: str) -> Article:
    if len(articles) == 1:
        return articles[0]
    if not articles:
        raise ReadError("it holds no article", source=name)
    raise ReadError(
        f"it holds {len(articles)} articles, not one",
        source=name,
        hint=f"use newsdoc.{other}",
    )
