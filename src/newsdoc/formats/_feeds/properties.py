"""Elements that the model has no field for, as properties, and such properties as elements.

The property has the name as written, the namespace as its `uri` and `element` or `attribute` as its
`rel`, so that it can be written again.
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._feeds.names import XML
from newsdoc.formats._feeds.state import Feed
from newsdoc.formats._xml.escape import attribute, is_ncname, text
from newsdoc.formats._xml.parse import local_name
from newsdoc.model import Property

ELEMENT = "element"
ATTRIBUTE = "attribute"
_DEPTH = 24


def as_property(feed: Feed, element: etree._Element, depth: int = 0) -> Property | None:
    """An element with its attributes and children; None where it says nothing."""
    if depth > _DEPTH:
        feed.account.element(element, "elements nest too deep")
        return None
    made = attributes(element, dict(element.items()))
    for child in element:
        inner = as_property(feed, child, depth + 1)
        if inner is not None:
            made.append(inner)
        if child.tail and not child.tail.isspace():
            feed.account.text(element, child.tail)
    value = (element.text or "").strip() or None
    if value is None and not made:
        return None
    name, uri = _name(element, str(element.tag))
    return Property(name=name, uri=uri, value=value, rel=ELEMENT, properties=tuple(made))


def attributes(element: etree._Element, given: dict[str, str]) -> list[Property]:
    """Attributes as properties."""
    made = []
    for key, value in given.items():
        if value.strip():
            name, uri = _name(element, key)
            made.append(Property(name=name, uri=uri, value=value, rel=ATTRIBUTE))
    return made


def _name(element: etree._Element, tag: str) -> tuple[str, str | None]:
    """The name as the file has it, and its namespace."""
    if tag[0] != "{":
        return tag, None
    uri, _, local = tag[1:].partition("}")
    if uri == XML:
        return f"xml:{local}", None
    if tag == element.tag:
        prefix = element.prefix
    else:
        prefix = next((p for p, u in element.nsmap.items() if u == uri and p), None)
    return (f"{prefix}:{local_name(tag)}" if prefix else local_name(tag)), uri


def write_properties(given: tuple[Property, ...]) -> str:
    """The elements among the properties, each with the namespace that it needs."""
    return "".join(_element(p) for p in given if p.rel == ELEMENT and _is_element(p))


def write_attributes(given: tuple[Property, ...]) -> str:
    """The attributes among the properties, with the namespaces that they need."""
    made, spaces = "", dict[str, str]()
    for one in given:
        prefix, _, local = one.name.rpartition(":")
        if one.rel != ATTRIBUTE or one.value is None or not is_ncname(local):
            continue
        if prefix and prefix != "xml":
            if not one.uri or not is_ncname(prefix) or spaces.get(prefix, one.uri) != one.uri:
                continue
            if prefix not in spaces and f" xmlns:{prefix}=" not in made:
                made += attribute(f"xmlns:{prefix}", one.uri)
            spaces[prefix] = one.uri
        elif local == "xmlns":
            continue
        made += attribute(one.name, one.value)
    return made


def _is_element(given: Property) -> bool:
    prefix, _, local = given.name.rpartition(":")
    if not is_ncname(local) or (prefix and not is_ncname(prefix)):
        return False
    return prefix.lower() not in ("xml", "xmlns") and (bool(given.uri) or not prefix)


def _element(given: Property) -> str:
    prefix = given.name.rpartition(":")[0]
    own = tuple(
        p for p in given.properties if p.rel == ATTRIBUTE and p.name.rpartition(":")[0] != prefix
    )
    same = tuple(p for p in given.properties if p.rel == ATTRIBUTE and p not in own)
    space = attribute(f"xmlns:{prefix}" if prefix else "xmlns", given.uri or "")
    made = write_attributes(own)
    if not prefix or all(p.uri == given.uri for p in same):
        # the declaration of the element's own prefix serves its attributes, too
        made += "".join(
            attribute(p.name, p.value) for p in same if is_ncname(p.name.rpartition(":")[2])
        )
    inside = text(given.value or "") + write_properties(given.properties)
    return f"<{given.name}{space}{made}>{inside}</{given.name}>"
