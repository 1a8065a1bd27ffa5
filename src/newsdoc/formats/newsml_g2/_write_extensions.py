"""Properties to elements of NewsML-G2: its own, and those of newsdoc."""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._xml.escape import is_ncname, quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._native import EMPTY, NATIVE
from newsdoc.formats.newsml_g2._value_kinds import KINDS
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.model import Property

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
        if child.name.startswith("#"):
            return None  # words between elements, which the schema has nowhere here
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
