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
from newsdoc.formats.newsml_g2._value_kinds import is_line
from newsdoc.formats.newsml_g2._write_extensions import native, own
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
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


def elements(properties: Iterable[Property]) -> list[Property]:
    """The properties that were elements."""
    return [one for one in properties if not one.name.startswith(("@", "#"))]
