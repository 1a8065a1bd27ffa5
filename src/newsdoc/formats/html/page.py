"""Bytes of a page to its tree: the encoding, as browsers find it, and the parser, as it mends.

In this order: the encoding that the caller names, a byte order mark, what the page declares. A label of
Latin-1 or ASCII means Windows-1252, as the standard has it. Bytes that are UTF-8 although something
else is declared are read as UTF-8; bytes that are not what is declared, and pages that declare nothing,
are decoded by `_decode`. Each of these is reported.

Spec: WHATWG Encoding, names and labels; HTML, determining the character encoding
"""

from __future__ import annotations

import codecs
import re
from typing import Any

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import decode
from newsdoc.formats._xml.body.html import closed
from newsdoc.formats.html.amp import plain
from newsdoc.formats.html.depth import flattened

_DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})|"""
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})""",
    re.IGNORECASE,
)
_DEPTHS = (100, 30, 8)
"""Elements that may nest where all are too many for the parser; each next one if that is not enough."""
_LONG_TAG = 16_384
_STRETCH = _LONG_TAG // 2
_MOST_ATTRIBUTES = 8192
_LOOKED_AT = 4096
"""Bytes from the start in which a declaration is looked for; the standard says 1024, pages do not."""
_LATIN_WORDS = (
    "ascii us-ascii iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 cp1252 windows-1252"
)
_LATIN = frozenset(_LATIN_WORDS.split())
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Page:
    """A page: its tree, and the elements that its readers look for, found in one pass."""

    __slots__ = ("articles", "bodies", "links", "mains", "metas", "root", "scripts")

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self.metas: list[etree._Element] = []
        self.links: list[etree._Element] = []
        self.scripts: list[etree._Element] = []
        self.articles: list[etree._Element] = []
        self.mains: list[etree._Element] = []
        self.bodies: list[etree._Element] = []
        """Elements that say in microdata that they hold the body."""
        lists = {
            "meta": self.metas,
            "link": self.links,
            "script": self.scripts,
            "article": self.articles,
            "main": self.mains,
        }
        voids: list[etree._Element] = []
        lists.update(dict.fromkeys(_VOIDS, voids))
        for element in root.iter(*lists):
            lists[str(element.tag)].append(element)
        _empty(voids)
        if not self.articles:
            self.articles = _that_say(_ROLES(root), "article")
        if not self.articles:
            self.bodies = _that_say(_PROPERTIES(root), "articleBody")


_VOIDS = ("source", "track", "wbr")
"""Elements without content that the parser, which knows HTML 4, takes for others."""


def _empty(voids: list[etree._Element]) -> None:
    """Move what stands in elements without content behind them, where it belongs."""
    for element in reversed(voids):
        text, element.text = element.text, None
        for inner in reversed(element[:]):
            element.addnext(inner)
        if text:
            element.tail = f"{text}{element.tail or ''}"


# To ask for the attributes takes an eighth of the time that a condition on all elements takes.
_ROLES = etree.XPath("//@role")
_PROPERTIES = etree.XPath("//@itemprop")


def _that_say(values: Any, word: str) -> list[etree._Element]:
    """The elements with those of the attributes, as XPath finds them, that have a value."""
    return [value.getparent() for value in values if value == word]


def parse_page(data: bytes, context: ReadContext) -> Page:
    """A page or a fragment as a tree, without comments; its root is `html`.

    Broken markup is mended as browsers do; NUL characters become U+FFFD. Nothing is fetched.

    Raises:
        ReadError: when there is no element and no word in it.
    """
    utf8 = _as_utf8(data, context)
    if b"\0" in utf8:
        context.remark("HT104", f"{utf8.count(0)} NUL characters became U+FFFD")
        utf8 = utf8.replace(b"\0", b"\xef\xbf\xbd")
    _check_tags(utf8, context)
    utf8 = _open_ended(utf8)
    root, is_whole = _parsed(utf8, context)
    if not is_whole:
        utf8 = closed(utf8)
    for depth in _DEPTHS:
        if is_whole:
            break
        utf8 = flattened(utf8, depth, context)
        root, is_whole = _parsed(utf8, context)
    if root is None:
        raise ReadError("there is nothing in it", format="html", source=context.source)
    plain(root)
    return Page(root)


def _open_ended(utf8: bytes) -> bytes:
    """The page without its end tags, where something stands behind them.

    Browsers take that for a part of the body; the parser does not, and leaves out all behind
    `</html>`.
    """
    # The last ones are found from behind, so that most pages are searched but once.
    for tags in _LAST_TAGS:
        at = utf8.rfind(tags[0])
        if at < 0:
            at = utf8.rfind(tags[1])
        if at >= 0 and not _NOTHING.match(utf8, at + len(tags[0])):
            break
    else:
        if at < 0 or utf8.rfind(b"</html", 0, at) < 0:  # half the time of `find`
            return utf8
    return _ENDS.sub(b" ", utf8)


_LAST_TAGS = ((b"</body", b"</BODY"), (b"</html", b"</HTML"))
_NOTHING = re.compile(rb"\s*+>?(?:\s++|</html\s*+>|<!--(?:[^-]|-(?!->))*+-->)*+\Z", re.IGNORECASE)
_ENDS = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)


def _check_tags(utf8: bytes, context: ReadContext) -> None:
    """Refuse tags with thousands of attributes, for which the parser takes quadratic time."""
    at, size = 0, len(utf8)
    while at < size:
        # A tag that long leaves at least one of these stretches without a sign that opens one.
        if utf8.find(b"<", at, at + _STRETCH) >= 0:
            at += _STRETCH
            continue
        end = utf8.find(b"<", at)
        piece = utf8[utf8.rfind(b"<", 0, at) + 1 : end if end >= 0 else size]
        tag = piece.partition(b">")[0] if len(piece) > _LONG_TAG else b""
        if len(tag) > _LONG_TAG and len(tag.split()) + tag.count(b"=") > _MOST_ATTRIBUTES:
            raise ReadError(
                "a tag has thousands of attributes", format="html", source=context.source
            )
        at = end if end >= 0 else size


def _parsed(utf8: bytes, context: ReadContext) -> tuple[Any, bool]:
    """The root, and whether the parser went to the end: it stops where elements nest too deep."""
    # A parser of its own, as its log may be another thread's otherwise.
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(utf8, parser)
    except (etree.LxmlError, ValueError) as error:
        raise ReadError(f"no HTML: {error}", format="html", source=context.source) from None
    log = parser.error_log
    return root, not log or all("depth" not in entry.message for entry in log)


def _as_utf8(data: bytes, context: ReadContext) -> bytes:
    if context.encoding is not None or data.startswith(_BOMS):
        return decode(data, context).text.encode("utf-8")
    found = _DECLARED.search(data[:_LOOKED_AT])
    label = (found[1] or found[2]).decode("ascii").lower() if found else None
    if data.isascii() and (label is None or not label.startswith(("utf-16", "utf-7", "iso-2022"))):
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, label, context)
    if label is not None and label not in ("utf-8", "utf8", "unicode-1-1-utf-8"):
        context.remark("HT101", f"declared as {label}, but the bytes are UTF-8; read as UTF-8")
    return data


def _decoded(data: bytes, label: str | None, context: ReadContext) -> bytes:
    """Data that is not UTF-8, in the encoding of its label if it is in that."""
    if label is not None and label not in ("utf-8", "utf8"):
        name = "cp1252" if label in _LATIN else label
        try:
            return data.decode(name).encode("utf-8")
        except LookupError:
            context.remark("HT101", f"declared as {label}, which is no encoding")
        except (UnicodeError, ValueError):
            context.remark("HT101", f"declared as {label}, but the bytes are not")
    elif label is not None:
        context.remark("HT101", "declared as utf-8, but the bytes are not")
    return decode(data, context).text.encode("utf-8")
