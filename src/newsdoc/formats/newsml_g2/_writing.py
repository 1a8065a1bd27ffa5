"""`Writing`: what the parts of the writer share, and the way back of the format's tail.

Elements are made as strings and joined once. Each part writes in the order of the schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsdoc.formats._xml.body import xhtml_words
from newsdoc.formats._xml.body.html import is_html
from newsdoc.formats._xml.body.nest import is_even
from newsdoc.formats._xml.escape import is_ncname, quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._names import OWN_PREFIX, XHTML
from newsdoc.formats.newsml_g2._native import EMPTY, NATIVE
from newsdoc.formats.newsml_g2._write_values import (
    KINDS,
    POWER,
    attribute,
    is_line,
    properties_attributes,
)
from newsdoc.model import Label, Mark, Property


class Writing:
    """One article under way."""

    __slots__ = ("_natives", "attributes", "body", "ids", "kept", "language", "out", "schemes")

    def __init__(
        self,
        schemes: Mapping[str, str],
        language: str | None,
        properties: Iterable[Property] = (),
    ) -> None:
        self.out: list[str] = []
        self.body = ""
        """The XHTML of the story: a piece of its own, and the longest."""
        self.schemes = schemes
        self.language = language
        """Language of labels that say none."""
        self.ids: set[str] = set()
        """Identifiers that the document has so far."""
        self._natives: dict[int, str | None] = {}
        self.kept: dict[str, list[Property]] = {}
        """The properties of the article by name."""
        self.attributes: dict[str, list[tuple[str, str]]] = {}
        """Those of them that were attributes of an element of which there is one, by that."""
        for one in properties:
            self.kept.setdefault(one.name, []).append(one)
            path, slash, name = one.name.partition("/@")
            if slash and one.value is not None and one.rel is None:
                self.attributes.setdefault(path, []).append((name, one.value))

    def take_id(self, value: str | None) -> bool:
        """Whether the value can be an identifier of the document; it is one from then on."""
        if value is None or value in self.ids or not is_ncname(value):
            return False
        self.ids.add(value)
        return True

    def id(self, value: str | None, name: str = "id") -> str:
        """An identifier as an attribute: in newsdoc's namespace where it can be none."""
        if value is None:
            return ""
        prefix = "" if self.take_id(value) else f"{OWN_PREFIX}:"
        return f' {prefix}{name}="{quoted(value)}"'

    def label(self, tag: str, label: Label, role: str = "qcodes") -> None:
        """A name, definition or notice of its own language and role."""
        attributes = language_attribute(label.language)
        if label.role is not None:
            attributes += attribute("role", role, label.role)
        if tag == "name":
            self.line(tag, label.text, attributes)
        else:
            self.rich(tag, label.text, (), attributes)

    def line(self, tag: str, value: str, attributes: str = "") -> None:
        """An element with a plain value; line ends in it are spaces, for the schema has it so."""
        if value.isalnum():
            self.out.append(f"<{tag}{attributes}>{value}</{tag}>")
            return
        if not value.isprintable() and not is_line(value):
            value = " ".join(value.split())
        self.out.append(f"<{tag}{attributes}>{escaped(value)}</{tag}>")

    def rich(self, tag: str, text: str, marks: Sequence[Mark], attributes: str = "") -> None:
        """An element of the types Label and Block: words with their marks.

        What NewsML-G2 has no inline element for is XHTML, which the schema allows there.
        """
        even = is_even(text)
        if even and not marks and "\n" not in text and not ("<" in text and is_html(text)):
            self.out.append(f"<{tag}{attributes}>{escaped(text)}</{tag}>")
            return
        keep = "" if even and "\n\n" not in text else ' xml:space="preserve"'
        inner = xhtml_words(text, marks)
        self.out.append(f'<{tag}{attributes}{keep}><span xmlns="{XHTML}">{inner}</span></{tag}>')

    def kept_attributes(self, path: str, known: dict[str, str]) -> str:
        """The attributes that were kept as `path/@name`."""
        found = self.attributes.get(path)
        return properties_attributes({**POWER, **known}, found) if found is not None else ""

    def kept_value(self, name: str, rel: str) -> str | None:
        """What was kept under a name of what the model has a field `rel` for."""
        return next((one.value for one in self.kept.get(name, ()) if one.rel == rel), None)

    def kept_elements(self, name: str) -> None:
        """Append the elements of a name that were kept whole, where the schema has their place."""
        for one in self.kept.get(name, ()):
            made = self.native(one)
            if made is not None:
                self.out.append(made)

    def native(self, one: Property) -> str | None:
        """The same as the function, made once for each property of the article."""
        key = id(one)  # the article outlives the writing, so that no other object can get it
        if key not in self._natives:
            self._natives[key] = native(one)
        return self._natives[key]

    def trees(self, properties: Iterable[Property]) -> None:
        """Elements that were kept as properties, natively where the schema has them, else as own."""
        for one in properties:
            if not one.name.startswith(("@", "#")):
                self.out.append(native(one) or own(one))


def language_attribute(language: str | None) -> str:
    """`xml:lang`, where the value can be one."""
    return "" if language is None else attribute("xml:lang", "language", language)


def pairs(
    properties: Iterable[Property], known: frozenset[str] = frozenset()
) -> list[tuple[str, str]]:
    """Names and values of the properties that were attributes, without those of `known`."""
    if not known:
        return [
            (one.name[1:], one.value)
            for one in properties
            if one.value is not None and one.name[:1] == "@"
        ]
    return [
        (one.name[1:], one.value)
        for one in properties
        if one.name[:1] == "@" and one.value is not None and one.name[1:] not in known
    ]


def elements(properties: Iterable[Property]) -> list[Property]:
    """The properties that were elements."""
    return [one for one in properties if not one.name.startswith(("@", "#"))]


_KNOWN = {name: {**POWER, **known.attributes} for name, known in NATIVE.items()}
"""Kinds of all attributes of an element."""


def native(one: Property) -> str | None:
    """A property as the element of NewsML-G2 that it was; None where the schema would refuse it."""
    known = NATIVE.get(one.name)
    if known is None:
        return None
    if one.name.endswith("ExtProperty"):
        return _extension(one)
    if one.rel is not None or one.uri is not None or one.value_type is not None:
        return None
    attributes = pairs(one.properties) if one.properties else []
    if known.required:
        given = {name for name, _ in attributes}
        if not all(name in given for name in known.required):
            return None
    inner = ""
    if one.value is not None:
        if known.text is None or not KINDS[known.text](one.value):
            return None
        inner = escaped(one.value)
    elif known.text is not None and known.text != "any":
        return None
    for child in one.properties:
        if child.name.startswith("@"):
            continue
        made = native(child) if child.name in known.children or known.open else None
        if made is None and known.open:
            made = own(child)
        if made is None:
            return None
        inner += made
    if known.closed or known.required:
        for name, value in attributes:
            kind = _KNOWN[one.name].get(name)
            strict = known.closed or name in known.required
            if strict and (kind is None or not KINDS[kind](value)):
                return None
    head = properties_attributes(_KNOWN[one.name], attributes) if attributes else ""
    return f"<{one.name}{head}/>" if not inner else f"<{one.name}{head}>{inner}</{one.name}>"


def _extension(one: Property) -> str | None:
    """A named value at one of the points that the standard has for them."""
    if any(not child.name.startswith("@") and child.name != "name" for child in one.properties):
        return None
    head = ""
    for name, kind, value in (
        ("rel", "qcode", one.rel),
        ("value", "any", one.value),
        ("uri", "iri", one.uri),
    ):
        if value is not None:
            if not KINDS[kind](value):
                return None
            head += attribute(name, kind, value)
    if one.value_type is not None:
        prefix, colon, local = one.value_type.partition(":")
        if prefix not in ("xs", "xsd") or not colon or not is_ncname(local):
            return None
        head += (
            f' xmlns:{prefix}="http://www.w3.org/2001/XMLSchema"'
            f' valuedatatype="{quoted(one.value_type)}"'
        )
    head += properties_attributes(_KNOWN[one.name], pairs(one.properties))
    inner = ""
    for child in one.properties:
        if child.name == "name":
            made = native(child)
            if made is None:
                return None
            inner += made
    return f"<{one.name}{head}/>" if not inner else f"<{one.name}{head}>{inner}</{one.name}>"


_FIELDS = (("value", "value"), ("value_type", "valuedatatype"), ("uri", "uri"), ("rel", "rel"))
_TAKEN = frozenset({"value", "valuedatatype", "uri", "rel", "name"})


def own(one: Property) -> str:
    """A property as an element of newsdoc's namespace."""
    name = one.name
    if name.startswith("#"):
        return escaped(one.value or "")
    head = ""
    if not is_ncname(name) or name in ("property", "field"):
        head = f' name="{quoted(name)}"'
        name = "property"
    for field, key in _FIELDS:
        value = getattr(one, field)
        if value is not None:
            head += f' {key}="{quoted(value)}"'
    plain: list[tuple[str, str]] = []
    taken: list[tuple[str, str]] = []
    for pair in pairs(one.properties):
        (taken if pair[0] in _TAKEN else plain).append(pair)
    head += properties_attributes(EMPTY, plain, plain=True)
    head += properties_attributes(EMPTY, taken)
    inner = "".join(own(child) for child in one.properties if not child.name.startswith("@"))
    tag = f"{OWN_PREFIX}:{name}"
    return f"<{tag}{head}/>" if not inner else f"<{tag}{head}>{inner}</{tag}>"
