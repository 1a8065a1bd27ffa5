"""The public calls that write: to bytes or a file, with or without an account of what is lost."""

from __future__ import annotations

import os

from newsdoc._files import replace
from newsdoc.diagnostics import Diagnostic, ignore
from newsdoc.errors import UnknownFormatError, UsageError, WriteError
from newsdoc.formats import FORMATS, format_of_name
from newsdoc.formats._base import Format, FormatName, WriteContext
from newsdoc.model import Article
from newsdoc.results import SerializeResult


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
        >>> from newsdoc import read
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


def _writable(format: FormatName) -> Format:
    row = format if isinstance(format, Format) else FORMATS[format]
    if row.write is None:
        raise WriteError("this format can only be read", format=row.name)
    return row
