"""Accounting: what a reader found in a document and no handler took.

The ways of a reader, which keep this honest and cost next to nothing when nobody asks:

- attributes: `given = dict(element.items())`, then `given.pop(name, None)` for each that is used; at
  the end `if given: account.attributes(element, given)` reports what is left; where every attribute
  of a few names is used whatever it says, `element.get(name)` for each, and at the end
  `if account.wanted: account.rest(element, *names)`, which is twice as quick;
- elements: a table from names to handlers; a name that is not in it goes to `account.element(child)`,
  which reports every piece of text in it;
- `for child in element[:]` rather than `in element`: the list is made at once, which spares a tenth
  of a microsecond an element;
- text in elements that should have none: `account.stray(element)`;
- a value that was taken but could not be read: `account.value(element, name, value, "no date")`.

All methods return at once when `wanted` is false.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Concept

CODES: dict[str, str] = {
    "XM110": "unknown-element: an element has no place in the article",
    "XM111": "unknown-attribute: an attribute has no place in the article",
    "XM112": "stray-text: text stands where the format has none",
    "XM113": "bad-value: a value is not what its place asks for",
    "XM114": "words-kept: an element is not known, its words are kept",
    "XM115": "too-deep: elements nest too deep, their words are kept",
    "XM116": "plain-text: markup in a text that has none in the article; its words are kept",
    "XM117": "kept-as: a value is kept as another one that means the same",
}
"""Remarks of the account: code, name, what it says."""

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_XMLNS_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Account:
    """What was not placed, reported to a context with path, line and the whole raw value."""

    __slots__ = ("context", "wanted")

    def __init__(self, context: ReadContext) -> None:
        self.context = context
        self.wanted = context.wanted

    def element(
        self, element: etree._Element, message: str = "element has no place", *, code: str = "XM110"
    ) -> None:
        """Report an element that no handler took: every attribute and text in it, piece by piece."""
        if not self.wanted:
            return
        path = path_of(element)
        said = False
        for node in element.iter():
            here = path if node is element else path_of(node)
            for name, value in node.items():
                if value.strip() and not name.startswith(_XSI):
                    self._say(code, message, node, f"{here}/@{local_name(name)}", value)
                    said = True
            if node.text and not node.text.isspace():
                self._say(code, message, node, here, node.text)
                said = True
            if node is not element and node.tail and not node.tail.isspace():
                parent = node.getparent()
                self._say(
                    code, message, node, path_of(parent) if parent is not None else here, node.tail
                )
                said = True
        if not said and code != "XM110":
            self._say(code, message, element, path, None)

    def children(self, element: etree._Element) -> None:
        """Report all elements in an element."""
        if self.wanted:
            for child in element:
                self.element(child)

    def attributes(self, element: etree._Element, left: dict[str, str]) -> None:
        """Report the attributes of an element that no handler took."""
        if not self.wanted:
            return
        for name, value in left.items():
            if value and not value.isspace() and not name.startswith(_XSI) and name != _XMLNS_SPACE:
                self._say(
                    "XM111",
                    "attribute has no place",
                    element,
                    f"{path_of(element)}/@{local_name(name)}",
                    value,
                )

    def rest(self, element: etree._Element, *taken: str) -> None:
        """Report all attributes of an element but those of the names given."""
        if self.wanted:
            self.attributes(
                element, {name: value for name, value in element.items() if name not in taken}
            )

    def stray(self, element: etree._Element) -> None:
        """Report text that stands directly in an element, before, between and after its children."""
        if not self.wanted:
            return
        pieces = [element.text, *(child.tail for child in element)]
        for piece in pieces:
            if piece and not piece.isspace():
                self._say(
                    "XM112", "text where the format has none", element, path_of(element), piece
                )

    def text(self, element: etree._Element, value: str | None) -> None:
        """Report a text of an element that no handler took, where it has visible words."""
        if self.wanted and value and not value.isspace():
            self._say("XM112", "text where the format has none", element, path_of(element), value)

    def said(self, element: etree._Element, *parts: object) -> None:
        """Report what marks and blocks say besides their words, where the words alone are kept."""
        if self.wanted:
            for value in _sayings(parts):
                message = "markup in a text that has none; words kept"
                self._say("XM116", message, element, path_of(element), value)

    def value(
        self, element: etree._Element, name: str | None, value: str | None, problem: str
    ) -> None:
        """Report a value (of attribute `name`, or the text) that could not be read, and why."""
        if not self.wanted or not value or value.isspace():
            return
        path = path_of(element)
        self.context.remark(
            "XM113",
            problem,
            severity="warning",
            value=value,
            line=element.sourceline,
            path=f"{path}/@{local_name(name)}" if name else path,
        )

    def kept_as(
        self, element: etree._Element, name: str | None, value: str, kept: str | None
    ) -> None:
        """Report a value (of attribute `name`, or the text) that is kept as another of its meaning."""
        if self.wanted:
            path = path_of(element) + (f"/@{local_name(name)}" if name else "")
            self._say("XM117", f"kept as '{kept}'", element, path, value)

    def words_kept(self, element: etree._Element, *, deep: bool = False) -> None:
        """Report an element that is not known, of which the words alone are kept, and its attributes."""
        if not self.wanted:
            return
        message = (
            "elements nest too deep; words kept" if deep else "element is not known; words kept"
        )
        code = "XM115" if deep else "XM114"
        self._say(code, message, element, path_of(element), f"<{local_name(str(element.tag))}>")
        for node in element.iter() if deep else (element,):
            self.attributes(node, dict(node.items()))

    def _say(
        self, code: str, message: str, element: etree._Element, path: str, value: str | None
    ) -> None:
        self.context.remark(code, message, value=value, line=element.sourceline, path=path)


_WORDS = frozenset({"text", "kind", "type", "quotes"})


def _sayings(value: object) -> Iterator[str]:
    """The strings in a part of the model but for words and kinds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _sayings(one)
    elif isinstance(value, Concept) and value.scheme and value.code:
        yield f"{value.scheme}:{value.code}"
        yield from filter(None, (value.uri, value.name, value.type))
    elif attrs.has(value.__class__) and not isinstance(value, type):
        for field in attrs.fields(value.__class__):
            if field.name not in _WORDS:
                yield from _sayings(getattr(value, field.name))


def path_of(element: etree._Element) -> str:
    """The local names from the root to the element: `nitf/body/body.head`.

    Example:
        >>> path_of(etree.fromstring("<nitf><head><title/></head></nitf>")[0][0])
        'nitf/head/title'
    """
    names = [local_name(str(element.tag))]
    names += [local_name(str(above.tag)) for above in element.iterancestors()]
    return "/".join(reversed(names))
