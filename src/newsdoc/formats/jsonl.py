"""`jsonl`: native JSON, one article a line. All of the work is done in `newsdoc.codec`."""

from __future__ import annotations

from newsdoc import codec
from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.model import Article

_START = b'{"type":"article","newsdoc":'


def sniff(head: Head) -> int:
    r"""3 for lines that each start as the native form does.

    Example:
        >>> sniff(Head(b'{"type":"article","newsdoc":"1"}\n{"type":"article","newsdoc":"1"}\n'))
        3
    """
    first, _, rest = head.data.lstrip().partition(b"\n")
    return 3 if first.startswith(_START) and rest.lstrip().startswith(_START) else 0


def read(data: bytes, context: ReadContext) -> Document:
    r"""The articles of all lines; empty lines are passed over.

    Raises:
        ReadError: for the first line that is no native JSON, with its number.

    Example:
        >>> line = b'{"type":"article","newsdoc":"1"}\n'
        >>> len(read(line + line, ReadContext()).articles)
        2
    """
    articles = tuple(
        codec.loads(line, source=context.source, line=number)
        for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
        if line.strip()
    )
    if not articles:
        raise ReadError("no line holds an article", format="jsonl", source=context.source)
    return Document(articles=articles)


def write(article: Article, context: WriteContext) -> bytes:
    r"""The article as one line of native JSON; lines of several articles can be joined as they are.

    Raises:
        WriteError: when the article holds what JSON has no form for.

    Example:
        >>> write(Article(guid="a"), WriteContext())
        b'{"type":"article","newsdoc":"1","guid":"a"}\n'
    """
    del context  # nothing is ever lost
    return codec.dumps(article) + b"\n"


FORMAT = Format(
    name="jsonl",
    title="newsdoc JSON, one article a line",
    spec="JSON Schema printed by 'newsdoc schema', a line each",
    media_types=("application/jsonl",),
    suffixes=(".jsonl", ".ndjson"),
    sniff=sniff,
    read=read,
    write=write,
    several=True,
    native=True,
)
