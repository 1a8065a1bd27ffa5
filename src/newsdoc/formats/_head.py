"""`Head`: what detection looks at, worked out on demand and once for all formats."""

from __future__ import annotations

import codecs
import re
from functools import cached_property
from typing import Any, Literal

import orjson

HeadKind = Literal["xml", "json", "control", "text"]

_START = 4096
"""Bytes of the input that are looked at, unless more of it must be parsed to know."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What may stand before the root element, and the start tag of that. The parts are told apart by
# their first characters, so that no text makes the expression try the same stretch twice.
_PROLOG = re.compile(
    r"\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>", re.IGNORECASE
)
_ROOT = re.compile(r"<(?:([\w.-]+):)?([\w.-]+)([^>]*)")
_XMLNS = re.compile(r"""xmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']""")


class Head:
    """The start of an input, and what kind of data it is.

    Attributes:
        data: the whole input.
        name: file name of the input; None when it has none.
    """

    def __init__(self, data: bytes, name: str | None = None) -> None:
        self.data = data
        self.name = name

    @cached_property
    def text(self) -> str:
        """The start of the input as text: by its byte order mark, else UTF-8, else latin-1."""
        start = self.data[:_START]
        for bom, encoding in _BOMS:
            if start.startswith(bom):
                return start[len(bom) :].decode(encoding, "replace")
        if start[:2] in (b"<\0", b"\0<"):
            return start.decode("utf-16-le" if start[0] else "utf-16-be", "replace")
        try:
            return codecs.getincrementaldecoder("utf-8")().decode(start)
        except UnicodeDecodeError:
            return start.decode("latin-1")

    @cached_property
    def kind(self) -> HeadKind:
        """The kind of data that the first characters show."""
        text = self.text.lstrip("\ufeff \t\r\n\0\x0c")
        if text.startswith("<"):
            return "xml"
        if _JSON_START.match(text) or (text[:1] in _OTHER_JSON and self._is_json):
            return "json"
        if any(sign in self.text for sign in "\x01\x02\x16"):
            return "control"
        return "text"

    @property
    def _is_json(self) -> bool:
        """Whether all of the input is a JSON array or null, which plain text may look like."""
        try:
            value = orjson.loads(self._utf8)
        except orjson.JSONDecodeError:
            return False
        return value is None or isinstance(value, list)

    @cached_property
    def root(self) -> str | None:
        """Local name of the root element, also of broken XML and of HTML; None elsewhere."""
        return self._start_tag[0]

    @cached_property
    def namespace(self) -> str | None:
        """Namespace of the root element; None when it has none."""
        return self._start_tag[1]

    @cached_property
    def inside(self) -> str | None:
        """Name of the first element of a news format inside a root of another kind; None elsewhere."""
        if self.kind != "xml" or self.root in _STORIES:
            return None
        found = _STORY.search(self.text) or _STORY.search(
            self.data[_START:_INSIDE].decode("latin-1")
        )
        return None if found is None else found[1]

    @cached_property
    def tree(self) -> Any:
        """The parsed JSON, or the first line of it for JSON lines; None when it is broken or none."""
        data = self._utf8
        for part in (data, data.lstrip()[:_LONGEST_LINE].partition(b"\n")[0]):
            try:
                return orjson.loads(part)
            except orjson.JSONDecodeError:
                continue
        if self.kind != "json":
            return None
        # What systems break: another encoding, halves of characters. The keys tell all the same.
        try:
            text = data.decode("latin-1").encode()
            return orjson.loads(_ESCAPE.sub(lambda found: b"" if found[1] else found[0], text))
        except orjson.JSONDecodeError:
            return None

    @property
    def json_fault(self) -> str | None:
        """What is wrong with the JSON, and where; None where it is none, or all is well."""
        if self.kind != "json":
            return None
        try:
            orjson.loads(self._utf8)
        except orjson.JSONDecodeError as error:
            return f"{error.msg} in line {error.lineno}"
        return None

    @property
    def _utf8(self) -> bytes:
        """The input in UTF-8 as far as a byte order mark tells its encoding."""
        for bom, encoding in _BOMS:
            if self.data.startswith(bom):
                rest = self.data[len(bom) :]
                return rest if encoding == "utf-8" else rest.decode(encoding, "replace").encode()
        return self.data

    @cached_property
    def keys(self) -> frozenset[str]:
        """Names of the members of the JSON object, of the first one in an array."""
        tree = self.tree[0] if isinstance(self.tree, list) and self.tree else self.tree
        return frozenset(tree) if isinstance(tree, dict) else frozenset()

    @cached_property
    def _start_tag(self) -> tuple[str | None, str | None]:
        text = self.text.lstrip("\ufeff")
        at = max(text.find("<"), 0)
        while found := _PROLOG.match(text, at):
            at = found.end()
        tag = _ROOT.match(text, at)
        if tag is None:
            return None, None
        prefix, name, attributes = tag.groups()
        spaces = {found[1]: found[2] for found in _XMLNS.finditer(attributes)}
        return name, spaces.get(prefix)


_STORIES = ("NewsML", "newsMessage", "newsItem", "packageItem", "NewsItem", "nitf")
"""Elements that are documents of a news format; in an envelope the outermost counts."""
_STORY = re.compile(rf"<(?:[\w.-]+:)?({'|'.join(_STORIES)})[\s>]")
_INSIDE = 1 << 16
"""Bytes within which the first such element stands in an envelope."""
_LONGEST_LINE = 1 << 24
_ESCAPE = re.compile(rb"\\(?:(u[dD][89a-fA-F][0-9a-fA-F]{2})|[^\0])")
"""An escape of JSON; that of a surrogate is in the group."""

# How JSON with members or objects in it starts, whole or broken; news copy may start with a bracket.
_OTHER_JSON = ("[", "n")
_JSON_START = re.compile(r"\{\s*[\"}]|\[\s*[\[{\"\]]")
