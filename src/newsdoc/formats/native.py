"""`newsdoc`: the native JSON of one article. All of the work is done in `newsdoc.codec`."""

from __future__ import annotations

from newsdoc import codec
from newsdoc.formats._base import Document, Format, Head, ReadContext, WriteContext
from newsdoc.model import Article

_BOM = b"\xef\xbb\xbf"


def sniff(head: Head) -> int:
    """3 for a JSON object with the header keys of the native form.

    Example:
        >>> sniff(Head(b'{"type":"article","newsdoc":"1"}'))
        3
    """
    if head.data.startswith(b'{"type":"article","newsdoc":') and b"\n" not in head.data[:-1]:
        return 3
    if head.kind == "json" and {"type", "newsdoc"} <= head.keys and isinstance(head.tree, dict):
        return 3 if _is_one(head) else 0
    return 0


def _is_one(head: Head) -> bool:
    """Whether the whole input is one JSON text, and not one a line."""
    return b'\n{"type":"article","newsdoc":' not in head.data


def read(data: bytes, context: ReadContext) -> Document:
    """The article of the native JSON.

    Raises:
        ReadError: when it is no JSON or does not fit the schema; every fault is named.

    Example:
        >>> read(b'{"type":"article","newsdoc":"1","guid":"a"}', ReadContext()).articles[0].guid
        'a'
    """
    return Document(articles=(codec.loads(data.removeprefix(_BOM), source=context.source),))


def write(article: Article, context: WriteContext) -> bytes:
    r"""The article as native JSON: UTF-8, one line, a line end.

    Raises:
        WriteError: when the article holds what JSON has no form for.

    Example:
        >>> write(Article(guid="a"), WriteContext())
        b'{"type":"article","newsdoc":"1","guid":"a"}\n'
    """
    del context  # nothing is ever lost
    return codec.dumps(article) + b"\n"


FORMAT = Format(
    name="newsdoc",
    title="newsdoc JSON, the native form",
    spec="JSON Schema printed by 'newsdoc schema'",
    media_types=("application/vnd.newsdoc+json", "application/json"),
    suffixes=(".newsdoc.json", ".json"),
    sniff=sniff,
    read=read,
    write=write,
    native=True,
)
