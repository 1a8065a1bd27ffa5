"""Large files of many stories as a stream of small ones: news messages, feeds, wire dumps, mailboxes.

A file is split where it is larger than `Limits.split_bytes`, so that memory stays bounded; a smaller one
is read whole. Each part is a document of its own in the same format: an item of XML stands in the same
envelope as in the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Literal

from lxml import etree

from newsdoc.batch.items import Limits
from newsdoc.batch.lines import lines_of
from newsdoc.batch.member import Member
from newsdoc.batch.streams import Readable, first_bytes
from newsdoc.errors import ReadError
from newsdoc.formats._head import Head

Split = Literal["xml", "wire", "mbox", "lines"]

_ITEMS = {
    "newsMessage": frozenset({"newsItem", "packageItem", "conceptItem", "knowledgeItem"}),
    "NewsML": frozenset({"NewsItem"}),
    "rss": frozenset({"item"}),
    "RDF": frozenset({"item"}),
    "feed": frozenset({"entry"}),
}
"""Local names of the items, by that of the root element."""
_DEPTHS = {"newsMessage": 2, "NewsML": 1, "rss": 2, "RDF": 1, "feed": 1}
"""How deep below the root they are."""
_PIECE = 1 << 18
_LOOK = 1 << 16


class _Looked:
    """A stream whose start is looked at before it is read."""

    def __init__(self, stream: Readable) -> None:
        self._stream = stream
        self.start = first_bytes(stream, _LOOK)
        self._rest = self.start

    def read(self, size: int = -1, /) -> bytes:
        if self._rest:
            size = len(self._rest) if size < 0 else size
            data, self._rest = self._rest[:size], self._rest[size:]
            return data
        return self._stream.read(size)


def split_of(start: bytes) -> Split | None:
    r"""How a file of many stories can be split, by its start; None where it cannot.

    Example:
        >>> split_of(b"<rss><channel>"), split_of(b"\x01FBA0001"), split_of(b"Rain")
        ('xml', 'wire', None)
    """
    head = Head(start)
    if head.kind == "xml":
        return "xml" if head.root in _ITEMS else None
    if start.startswith(b"From ") and b"\n" in start:
        return "mbox"
    if b"\x01" in start[:512]:
        return "wire"
    first, end, rest = start.partition(b"\n")
    is_lines = end and first.startswith(b"{") and first.rstrip().endswith(b"}")
    return "lines" if is_lines and rest.startswith(b"{") else None


def is_splittable(stream: Readable) -> bool:
    """Whether the stream, which is spent in part by this, is a file of many stories."""
    return split_of(_Looked(stream).start) is not None


def parts_of_file(stream: Readable, limits: Limits) -> Iterator[Member]:
    """The stories of a large file, numbered from 1; none where it cannot be split.

    Raises:
        ReadError: when it is broken from some place on.
    """
    looked = _Looked(stream)
    match split_of(looked.start):
        case "xml":
            return _xml_parts(looked, limits)
        case "lines":
            return lines_of(looked, limits)
        case "mbox":
            return _cut_parts(looked, b"From ", b"\nFrom ", limits)
        case "wire":
            return _cut_parts(looked, b"\x01", b"\x01", limits)
        case None:
            return iter(())


def _cut_parts(stream: Readable, opening: bytes, joint: bytes, limits: Limits) -> Iterator[Member]:
    """Parts that begin with `opening`, found by what stands between two."""
    rest, number, first = b"", 0, True
    while True:
        data = stream.read(_PIECE)
        *whole, rest = (rest + data).split(joint)
        if not data:
            whole.append(rest)
        for part in whole:
            story, first = part if first else opening + part, False
            if story.strip(b"\x01\r\n "):
                number += 1
                yield _part(number, story, limits)
        if not data:
            return
        if len(rest) > limits.item_bytes:
            raise ReadError(f"a story is over {limits.item_bytes} bytes, the limit of an input")


def _part(number: int, data: bytes, limits: Limits) -> Member:
    if len(data) > limits.item_bytes:
        reason = f"is over {limits.item_bytes} bytes, the limit of an input"
        return Member("", None, reason, line=number)
    return Member("", data, line=number)


def _xml_parts(stream: _Looked, limits: Limits) -> Iterator[Member]:
    """Each item in the envelope; what stands behind the last one goes with it.

    One item is held back, so that it is known which is the last.
    """
    root: Any = None
    envelope: _Envelope | None = None
    depth = number = 0
    try:
        events = etree.iterparse(
            stream,
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        )
        for event, element in events:
            if event == "start":
                root = element if root is None else root
                depth += 1
                continue
            depth -= 1
            if _is_item(element, root, depth):
                if envelope is None:
                    envelope = _Envelope(root, element)
                else:
                    number += 1
                    yield _part(number, envelope.document(), limits)
                envelope.take(element)
    except etree.XMLSyntaxError as error:
        if envelope is not None:  # the item held back was whole
            yield _part(number + 1, envelope.document(), limits)
        raise ReadError(f"the XML is broken: {error.msg}", line=error.lineno) from None
    if envelope is not None:
        envelope.take_rest()
        yield _part(number + 1, envelope.document(), limits)


class _Envelope:
    """What stands around the items: the elements that hold them, and what comes before the first.

    The parser may be ahead of the item that it tells of, so items are taken out of its tree and put
    into a copy of the envelope.
    """

    def __init__(self, root: Any, first: Any) -> None:
        self._path = [*reversed(list(first.iterancestors()))]
        place = [self._path[n].index(node) for n, node in enumerate((*self._path[1:], first))]
        self._copy = deepcopy(root)
        self._copies = [self._copy]
        for index in place:
            del self._copies[-1][index + 1 :]
            self._copies.append(self._copies[-1][index])
        self._copies.pop()  # the copy of the item itself
        del self._copies[-1][place[-1]]
        self._known = [*(n + 1 for n in place[:-1]), place[-1]]
        self._item: Any = None

    def take(self, item: Any) -> None:
        """Put an item into the envelope in place of the one that is there."""
        if self._item is not None:
            self._copies[-1].remove(self._item)
        parent = item.getparent()
        self._item = item
        parent.remove(item)
        self._copies[-1].append(item)

    def take_rest(self) -> None:
        """Put in what stands behind the items."""
        for node, copied, known in zip(self._path, self._copies, self._known, strict=True):
            copied.extend(list(node[known:]))

    def document(self) -> bytes:
        """The envelope with its item."""
        return bytes(etree.tostring(self._copy, encoding="utf-8", xml_declaration=True))


def _is_item(element: Any, root: Any, depth: int) -> bool:
    name = etree.QName(root).localname
    return depth == _DEPTHS[name] and etree.QName(element).localname in _ITEMS[name]
