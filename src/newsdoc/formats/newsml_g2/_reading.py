"""`Reading`: what the parts of the reader share while one item is read, and the tail of the format.

The tail is every element and attribute that the model has no field for: it is kept as `Property`
trees under the names of the format, attributes with a leading `@`, so that the writer can put it
back where it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._loose_times import read_loose_time
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.newsml_g2._names import LOCAL, NAR_SPELLINGS, OWN, OWN_PREFIX, XML_LANG, clean
from newsdoc.model import Property, Text, Time
from newsdoc.model._makers import make_property, make_text

OWN_MARK = f"{OWN_PREFIX}:"
OWN_NAME = f"{{{OWN}}}"
OWN_LANGUAGE = f"{OWN_NAME}lang"
"""A language that is no language tag."""
_SKIPPED = "{http://www.w3.org/2001/XMLSchema-instance}"
_EXTENSION = frozenset({"value", "valuedatatype", "rel", "uri"})


Fields = dict[str, Any]
"""Keyword arguments for `Article` under way: lists where the model has tuples."""


def add(fields: Fields, name: str, value: Any) -> None:
    """Add a value to the list of a field."""
    fields.setdefault(name, []).append(value)


class Reading:
    """One item under way."""

    __slots__ = (
        "account",
        "body",
        "extra",
        "inherited_language",
        "label_language",
        "language",
        "schemes",
        "wanted",
    )

    def __init__(self, context: ReadContext, schemes: Mapping[str, str]) -> None:
        self.account = Account(context)
        self.wanted = context.wanted
        self.body = Body(self.account)
        self.schemes = schemes
        self.language: str | None = None
        """Language of the content, which names in several languages are chosen by."""
        self.label_language: str | None = None
        """Language of labels that say none: `xml:lang` of the item."""
        self.inherited_language: str | None = None
        """The same where it is another language than the content's, whatever their regions."""
        self.extra: list[Property] = []
        """Properties for `Article.properties`."""

    def text(self, element: Any) -> str | None:
        """The words of a plain value; markup in it is reported, its words are kept."""
        if not len(element):
            return clean(element.text)
        for child in element[:]:
            self.account.words_kept(child)
        return clean("".join(element.itertext()))

    def rich(self, element: Any) -> Text | None:
        """The words of a label or a block with the marks on them."""
        raw = element.text
        if raw and not len(element) and "\n" not in raw and "  " not in raw and "\t" not in raw:
            words = raw.strip(" \r")
            return make_text(text=words) if words else None
        return self.body.text(element)

    def time(self, element: Any) -> Time | None:
        """The time that an element holds; what is none is reported."""
        raw = element.text
        found = read_time(raw)
        if found is None and raw is not None:
            return self._loose_time(element, None, raw)
        return found

    def _loose_time(self, element: Any, name: str | None, raw: str) -> Time | None:
        """A time in a spelling that the standard does not allow; what is none is reported."""
        found = read_loose_time(raw)
        if found is None:
            self.account.value(element, name, raw, "no date that NewsML-G2 allows")
        else:
            self.account.kept_as(element, name, raw, found.isoformat())
        return found

    def time_value(self, element: Any, name: str, value: str) -> Time | None:
        """The time that an attribute holds."""
        return read_time(value) or self._loose_time(element, name, value)

    def number(self, element: Any, name: str | None, value: str | None) -> int | None:
        """The whole number that an attribute (or the text) holds; what is none is reported."""
        if value is None:
            return None
        digits = value.strip()
        if digits.removeprefix("-").isdigit() and digits.isascii() and len(digits) < 16:
            return int(digits)
        self.account.value(element, name, value, "no whole number")
        return None

    def left(self, element: Any) -> None:
        """Report the attributes of an element whose attributes all have no place."""
        if self.wanted:
            given = attributes_of(element)
            if given:
                self.account.attributes(element, given)

    def leave(self, element: Any, given: dict[str, str]) -> None:
        """Report attributes that were not taken."""
        if given:
            self.account.attributes(element, given)

    def keep(self, element: Any) -> None:
        """Keep an element as a property of the article."""
        self.extra.append(tree(element))

    def keep_attributes(self, path: str, given: dict[str, str]) -> None:
        """Keep the attributes of an element of which there is one, under `path/@name`."""
        for name, value in given.items():
            if value and not name.startswith(_SKIPPED):
                self.extra.append(make_property(name=f"{path}/@{own_name(name)}", value=value))


def primary(language: str | None) -> str | None:
    """The language alone, without region and script.

    Example:
        >>> primary("en-US"), primary("en")
        ('en', 'en')
    """
    return None if language is None else language.partition("-")[0].lower()


def attributes_of(element: Any) -> dict[str, str]:
    """The attributes of an element; those in newsdoc's namespace under their plain names."""
    found: dict[str, str] = dict(element.items())
    for name in found:
        if name[0] == "{" and name.startswith(OWN_NAME):
            return {
                XML_LANG if key == OWN_LANGUAGE else key.removeprefix(OWN_NAME): value
                for key, value in found.items()
            }
    return found


def own_name(name: str) -> str:
    """The name of an attribute: bare, with `xml:` for that namespace, in Clark form for others.

    Example:
        >>> own_name("rank"), own_name(XML_LANG), own_name("{urn:newsdoc:newsml-g2}rank")
        ('rank', 'xml:lang', 'rank')
    """
    if name[0] != "{":
        return name
    if name in (XML_LANG, OWN_LANGUAGE):
        return "xml:lang"
    space, _, local = name[1:].partition("}")
    return local if space == OWN else name


def attribute(name: str, value: str) -> Property:
    """An attribute as a property: its name with `@` before it."""
    return make_property(name="@" + own_name(name), value=value)


_OWN_SPACES = frozenset({"", OWN, *NAR_SPELLINGS})
"""Namespaces whose names are kept bare."""


def tree(element: Any) -> Property:
    """An element with all that is in it, as a property."""
    tag = element.tag
    space = tag[1:].partition("}")[0] if tag[0] == "{" else ""
    name = tag if space not in _OWN_SPACES else LOCAL[tag].removeprefix(OWN_MARK)
    inner: list[Property] = []
    fields: dict[str, str] = {}
    special = name.endswith("ExtProperty") or space == OWN
    for key, value in element.items():
        if not value or key.startswith(_SKIPPED):
            continue
        if special and key in _EXTENSION:
            fields["value_type" if key == "valuedatatype" else key] = value
        elif special and space == OWN and name == "property" and key == "name":
            name = value
        else:
            inner.append(attribute(key, value))
    words = clean(element.text)
    if words is not None:
        if "value" in fields:
            inner.append(make_property(name="#text", value=words))
        else:
            fields["value"] = words
    for child in element[:]:
        inner.append(tree(child))
        tail = clean(child.tail)
        if tail is not None:
            inner.append(make_property(name="#text", value=tail))
    return make_property(name=name, properties=tuple(inner), **fields)
