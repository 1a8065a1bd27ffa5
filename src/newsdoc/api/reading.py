"""The public calls that read: a file or data, one article or all, with or without an account."""

from __future__ import annotations

from newsdoc._files import Source, load, to_bytes
from newsdoc.api.quoting import find_quotes
from newsdoc.diagnostics import Diagnostic, ignore
from newsdoc.errors import ReadError
from newsdoc.formats import FORMATS, detect_format
from newsdoc.formats._base import Document, Format, FormatName, ReadContext
from newsdoc.formats._head import Head
from newsdoc.model import Article
from newsdoc.results import ParseResult


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


def _with_quotes(articles: tuple[Article, ...], row: Format, wanted: bool) -> tuple[Article, ...]:
    if not wanted or row.native:
        return articles
    return tuple(find_quotes(article) for article in articles)


def _choose(data: bytes, format: FormatName | None, name: str | None) -> Format:
    if isinstance(format, Format):
        return format
    return detect_format(Head(data, name)) if format is None else FORMATS[format]


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
