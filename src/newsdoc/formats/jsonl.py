"""`jsonl`: native JSON, one article a line. All of the work is done in `newsdoc.codec`."""

from __future__ import annotations

from newsdoc import codec
from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.model import Article

CODES: dict[str, tuple[str, str]] = {
    "JL101": ("bad-line", "a line is no article; it was left out, and the others were read"),
}
"""Diagnostics of this format: name and meaning by code."""

_START = b'{"type":"article","newsdoc":'
_NEXT = b"\n" + _START
_SEARCHED = 1 << 20
"""Bytes at the start in which two lines of the form are looked for."""


def sniff(head: Head) -> int:
    r"""3 where two lines near the start begin as the native form does.

    Example:
        >>> sniff(Head(b'{"type":"article","newsdoc":"1"}\n{"type":"article","newsdoc":"1"}\n'))
        3
    """
    if head.kind not in ("json", "text"):
        return 0
    start = head.data[:_SEARCHED].lstrip(b"\xef\xbb\xbf \t\r\n")
    lines = start.startswith(_START) + start.count(_NEXT)
    return 3 if lines > 1 else 0


def read(data: bytes, context: ReadContext) -> Document:
    r"""The articles of all lines; empty lines are passed over.

    A line that is no article is left out and reported as an error, with its number, where somebody
    takes the reports (`parse_result`). Where nobody does, nothing may be left out in silence: there
    the first such line is raised.

    Raises:
        ReadError: when no line holds an article; for the first line that is none where nobody takes
            the reports. It has the number of the line.

    Example:
        >>> line = b'{"type":"article","newsdoc":"1"}\n'
        >>> found = []
        >>> document = read(line + b"oops\n" + line, ReadContext(report=found.append))
        >>> len(document.articles), found[0].where.line
        (2, 2)
    """
    articles: list[Article] = []
    first_fault: ReadError | None = None
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line or line.isspace():
            continue
        try:
            articles.append(codec.loads(line, source=context.source, line=number))
        except ReadError as error:
            if not context.wanted:
                raise
            first_fault = first_fault or error
            context.remark(
                "JL101",
                f"the line is no article and was left out: {error.reason}",
                severity="error",
                value=line.decode("utf-8", "replace").strip(),
                line=error.line or number,
                hint=error.hint,
            )
    if not articles:
        raise first_fault or ReadError(
            "no line holds an article", format="jsonl", source=context.source
        )
    return Document(articles=tuple(articles))


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
