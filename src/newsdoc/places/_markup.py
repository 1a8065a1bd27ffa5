"""The words of markup, XML or HTML: those of texts and of attribute values, in their order.

No parser: a tolerant scanner that never fails, as what is read here was read once already and only
its places are wanted. It counts its own lines, so a line past 65,535 is right too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from newsdoc.places.collected import WORDS, Collected

_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)"
    r"|<[?!][^>]*>?"
    r"|</(?P<close>[^\s>]*)[^>]*>?"
    r"|<(?P<open>[^\W\d][\w:.-]*)(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>?"
    r"|(?P<text>[^<]+|<)",
    re.DOTALL,
)
# A name begins where none goes on, so that a long run of letters is looked at once.
_ATTRIBUTE = re.compile(
    r"(?<![^\s\"'/])([^\s=\"'<>/]++)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>=`]+))"
)
_PARTS = re.compile(r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|[^\W_]+")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)
# Words in angle brackets may be words: only what is an element of HTML is taken for markup.
HTML_NAMES = (
    "a|abbr|article|aside|b|blockquote|body|br|cite|code|dd|div|dl|dt|em|figcaption|figure|font"
    "|h[1-6]|hr|html|i|iframe|img|li|ol|p|picture|pre|q|s|script|section|small|span|strong|style"
    "|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|video"
)
_ESCAPED = re.compile(rf"&(?:lt|\#60|\#x3[cC]);/?(?:{HTML_NAMES})\b", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_DEEPEST = 200
"""Steps of a path that are kept."""
_LAYERS = 3
"""Layers of escaping that are taken off."""

Where = Callable[[int], int]
"""From an offset in the markup to one in the source document."""


def _same(offset: int) -> int:
    return offset


def collect(
    text: str,
    found: Collected,
    where: Where = _same,
    root: str | None = None,
    *,
    layers: int = _LAYERS,
) -> None:
    """Add the words of the markup.

    With a `root` all of it stands at that path (a string in JSON); without one at element paths.
    """
    path: list[str] = []
    html = root is not None or re.search(r"<html[\s>]", text[:2000], re.IGNORECASE) is not None
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "text":
            if layers and _ESCAPED.search(token[0]):
                at = root if root is not None else "/".join(path)
                inner, inner_where = _unescaped(token, where)
                collect(inner, found, inner_where, at, layers=layers - 1)
            else:
                _words(text, token.start(), token.end(), found, where)
        elif kind == "cdata":
            # Feeds and wires put HTML there: its tags are no words.
            at = root if root is not None else "/".join(path)
            collect(token["cdata"], found, _shifted(where, token.start("cdata")), at, layers=layers)
        elif kind == "close":
            name = _local(token["close"])
            if name in path:
                while path.pop() != name:
                    pass
            found.begin("/".join(path) if root is None else root)
        elif kind == "attributes" or token["open"] is not None:
            name = _local(token["open"])
            goes_in = len(path) < _DEEPEST
            path += [name] if goes_in else []
            _attributes(token, path, root, found, where)
            if goes_in and (token["attributes"].endswith("/") or (html and name.lower() in _VOID)):
                path.pop()
            found.begin("/".join(path) if root is None else root)


def _shifted(where: Where, start: int) -> Where:
    return lambda offset: where(start + offset)


def _unescaped(token: re.Match[str], where: Where) -> tuple[str, Where]:
    """Markup that stands in a text with its signs escaped, as feeds have it, and where it stands."""
    text, at = token.string, token.start()
    parts: list[str] = []
    offsets: list[int] = []
    for entity in _ENTITY.finditer(text, token.start(), token.end()):
        parts.append(text[at : entity.start()])
        offsets += range(at, entity.start())
        sign = unescape(entity[0])
        parts.append(sign)
        offsets += [entity.start()] * len(sign)
        at = entity.end()
    parts.append(text[at : token.end()])
    offsets += range(at, token.end() + 1)
    return "".join(parts), lambda offset: where(offsets[offset])


def _attributes(
    token: re.Match[str], path: list[str], root: str | None, found: Collected, where: Where
) -> None:
    # Apart from the words: the address of a link stands in the middle of a sentence.
    found = found.aside
    start = token.start("attributes")
    for attribute in _ATTRIBUTE.finditer(token["attributes"]):
        group = 2 if attribute[2] is not None else 3 if attribute[3] is not None else 4
        at = "/".join(path)
        found.begin(root if root is not None else f"{at}/@{_local(attribute[1])}")
        text = token.string
        _words(text, start + attribute.start(group), start + attribute.end(group), found, where)


def _local(name: str) -> str:
    return name.rpartition(":")[2] if not name.startswith("xml:") else name


def _words(text: str, start: int, end: int, found: Collected, where: Where) -> None:
    for part in _PARTS.finditer(text, start, end):
        if part[0][0] == "&":
            # Only letters are kept, here and there; a bare name that is no entity stays as it is.
            for word in WORDS.findall(unescape(part[0])):
                found.add(word, where(part.start()), fixed=True)
        else:
            found.add(part[0], where(part.start()))
