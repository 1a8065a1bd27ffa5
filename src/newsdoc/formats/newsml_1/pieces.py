"""Pieces that all parts of the writer use: formal names, parties, properties, comments, identifiers.

Spec: NewsML 1.2 DTD, entities formalname, assignment, localid, party
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.escape import attribute as attribute  # noqa: PLC0414  # for the parts
from newsdoc.formats._xml.escape import is_ncname, quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Concept, Label, Party, Property

ASSIGNMENT = frozenset({"Importance", "Confidence", "HowPresent", "DateAndTime"})
"""Attributes of an assignment beside AssignedBy, which is `creator`."""


class Out:
    """The document under construction: its pieces, and the identifiers that are taken."""

    __slots__ = ("_count", "_taken", "add", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.add = self.pieces.append
        """Adds a piece."""
        self._taken: set[str] = set()
        self._count = 0

    def share(self, other: Out) -> None:
        """Count the identifiers of another part of the same document as taken, and the other way."""
        self._taken = other._taken

    def take(self, duid: str | None) -> bool:
        """Whether an identifier can be a Duid here: an XML name that no other element has."""
        if duid is None or duid in self._taken or not is_ncname(duid):
            return False
        self._taken.add(duid)
        return True

    def fresh(self, prefix: str) -> str:
        """An identifier that is not taken yet."""
        while True:
            self._count += 1
            duid = f"{prefix}{self._count}"
            if self.take(duid):
                return duid


def simple(name: str, value: str | None, more: str = "") -> str:
    """An element with text."""
    if not value:
        return f"<{name}{more}/>"
    return f"<{name}{more}>{value if value.isalnum() else escaped(value)}</{name}>"


def lang(language: str | None) -> str:
    """The attribute xml:lang."""
    return attribute("xml:lang", language)


def is_address(scheme: str) -> bool:
    """Whether a scheme is the address of a vocabulary rather than a name."""
    return scheme.startswith(("#", "http:", "https:", "urn:", ".", "/"))


def at_attributes(
    properties: Iterable[Property], out: Out, allowed: frozenset[str] = frozenset()
) -> str:
    """The properties that were attributes, as attributes again where the DTD has them."""
    made = ""
    for prop in properties:
        name = prop.name
        if name[:1] != "@" or prop.value is None or prop.properties:
            continue
        name = name[1:]
        if name == "Duid":
            if " Duid=" not in made and out.take(prop.value):
                made += attribute("Duid", prop.value)
        elif (name == "Euid" or name in allowed) and f" {name}=" not in made:
            made += attribute(name, prop.value)
    return made


def formal(
    name: str, concept: Concept, out: Out, *, assigned: bool = False, inside: str = ""
) -> None:
    """An element whose FormalName is the concept's code."""
    scheme, properties = concept.scheme, concept.properties
    made = f' FormalName="{quoted(concept.code)}"' if concept.code else ' FormalName=""'
    allowed = ASSIGNMENT if assigned else frozenset()
    if scheme is not None:
        stated = properties and any(p.name == "@Vocabulary" for p in properties)
        if stated or not is_address(scheme):
            made += f' Scheme="{quoted(scheme)}"'
            allowed |= {"Vocabulary"}
        else:
            made += f' Vocabulary="{quoted(scheme)}"'
    if assigned and concept.creator is not None:
        made += attribute("AssignedBy", concept.creator)
    if properties:
        made += at_attributes(properties, out, allowed)
    out.add(f"<{name}{made}>{inside}</{name}>" if inside else f"<{name}{made}/>")


PROPERTY_ATTRIBUTES = ASSIGNMENT | {
    "Scheme",
    "Vocabulary",
    "AssignedBy",
    "AllowedValues",
    "AllowedScheme",
}
"""Attributes of a Property beside its name, value and identifiers."""


def prop(found: Property, out: Out) -> None:
    """A Property with the properties in it."""
    made = f' FormalName="{quoted(found.name)}"'
    if found.value is not None:
        made += f' Value="{quoted(found.value)}"'
    if found.uri is not None:
        made += f' ValueRef="{quoted(found.uri)}"'
    inner = found.properties
    if inner:
        made += at_attributes(inner, out, PROPERTY_ATTRIBUTES)
        inner = tuple(
            p for p in inner if not (p.name.startswith("@") and f" {p.name[1:]}=" in made)
        )
    if not inner:
        out.add(f"<Property{made}/>")
        return
    out.add(f"<Property{made}>")
    for one in inner:
        prop(one, out)
    out.add("</Property>")


def value_property(name: str, value: str | float | None, more: str = "") -> str:
    """A Property with a value; nothing for None."""
    if value is None:
        return ""
    return f'<Property FormalName="{quoted(name)}" Value="{quoted(str(value))}"{more}/>'


def comment(label: Label) -> str:
    """A Comment."""
    return simple("Comment", label.text, lang(label.language) + attribute("FormalName", label.role))


_OF_PARTIES = frozenset({"Topic", "Vocabulary"})


def party(element: str, found: Party, out: Out, *, contributes: bool = False) -> None:
    """A Provider, Creator, Source … with one Party in it."""
    out.add(f"<{element}>")
    if found.notes:
        out.pieces += [comment(note) for note in found.notes]
    if found.scheme is not None and found.code is not None:
        name, scheme = found.code, found.scheme
        made = attribute("FormalName", name)
        made += attribute("Vocabulary" if is_address(scheme) else "Scheme", scheme)
    else:
        made = attribute("FormalName", found.name or found.code or found.uri or "")
    plain: list[Property] = []
    if found.properties:
        made += at_attributes(found.properties, out, _OF_PARTIES)
        plain = [p for p in found.properties if not p.name.startswith("@")]
    inside = value_property("Position", found.job_title)
    role = found.role
    if role is not None and not contributes:
        inside += value_property("Role", role)
    if inside or plain:
        out.add(f"<Party{made}>{inside}")
        for one in plain:
            prop(one, out)
        out.add("</Party>")
    else:
        out.add(f"<Party{made}/>")
    if role is not None and contributes:
        out.add(f"<Contribution{attribute('FormalName', role)}/>")
    out.add(f"</{element}>")
