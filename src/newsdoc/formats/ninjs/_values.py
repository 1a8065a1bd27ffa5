"""Concepts, parties, places, events, contacts and files: the objects that a property lists.

Each function takes one object of the JSON apart and gives one of the model. Version 1 identifies by
scheme and code, the later ones by URI or literal; newsroom systems use codes without a scheme, and
QCodes.
"""

from __future__ import annotations

import re
from typing import Any, get_args

from newsdoc.formats._json.geo import json_of, shape_of
from newsdoc.formats._json.memo import remembered
from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import (
    Address,
    Concept,
    Contact,
    Event,
    Party,
    Place,
    Property,
    Rendition,
    Symbol,
    TrustIndicator,
)
from newsdoc.model._makers import make_concept, make_party, make_place, make_rendition
from newsdoc.model.names import ContactKind, PartyKind

_QCODE = re.compile(r"([A-Za-z][\w.-]{0,40}):([^\s/]\S*)", re.ASCII)
_NOT_ALIASES = frozenset({"http", "https", "urn", "tag", "mailto", "ftp", "data", "info", "doi"})
_ADDRESS = re.compile(r"https?://\S+")
_ENDS = ("/", "#", "=", ":")
_KINDS: dict[str, ContactKind] = {
    **{kind: kind for kind in get_args(ContactKind)},
    "telephone": "phone",
    "tel": "phone",
    "mobile": "phone",
    "cell": "phone",
    "mail": "email",
    "e-mail": "email",
    "url": "web",
    "website": "web",
    "homepage": "web",
    "physical": "address",
    "postal": "address",
}


def split_qcode(text: str) -> tuple[str, str] | None:
    """Alias and code of a QCode; None for what is none (a URI, words).

    Example:
        >>> split_qcode("medtop:04000000"), split_qcode("urn:a:b")
        (('medtop', '04000000'), None)

    Spec: NewsML-G2 2.35, QCodeType
    """
    found = _QCODE.fullmatch(text)
    if found is None or found[1].lower() in _NOT_ALIASES:
        return None
    return found[1], found[2]


def is_scheme_uri(text: str) -> bool:
    """Whether codes can be appended to the text to give URIs."""
    return text.endswith(_ENDS) and ":" in text[:-1]


def split_uri(uri: str, code: str) -> str | None:
    """The scheme URI where `uri` is that and the code; None elsewhere.

    Example:
        >>> split_uri("http://example.org/cv/rain", "rain")
        'http://example.org/cv/'
    """
    base = uri[: -len(code)] if code and uri.endswith(code) else ""
    return base if len(base) > 3 and is_scheme_uri(base) else None


_IDENTITY = frozenset({"name", "uri", "scheme", "code", "literal", "qcode"})
_ASSIGNMENT = frozenset({"rel", "creator"})
_DEGREES = frozenset({"relevance", "confidence"})


def identity(r: Reading, node: Node) -> dict[str, Any]:
    """Scheme, code, URI and name of a concept, as far as the object has them."""
    take = r.account.text
    found = {
        key: text
        for key in list(node)
        if key in _IDENTITY and (text := take(node, key)) is not None
    }
    return _identified(found, node)


def _identified(found: dict[str, str], node: Node) -> dict[str, Any]:
    """Fields of the texts of an object that identify; a second identifier goes back to the object."""
    values: dict[str, Any] = {}
    if (name := found.get("name")) is not None:
        values["name"] = name
    uri, scheme, code = found.get("uri"), found.get("scheme"), found.get("code")
    for key in ("qcode", "literal"):
        if (other := found.get(key)) is not None:
            if code is None:
                code = other
            elif other != code:
                node[key] = other
    if code is None:
        if scheme is not None:
            values["scheme"] = scheme
    elif scheme is not None:
        values["scheme"], values["code"] = scheme, code
        if uri is None and is_scheme_uri(scheme):
            uri = scheme + code
    elif uri is not None and (base := split_uri(uri, code)) is not None:
        values["scheme"], values["code"] = base, code
    elif uri is None and _ADDRESS.fullmatch(code):
        uri = code
    elif (pair := split_qcode(code)) is not None:
        values["scheme"], values["code"] = pair
    else:
        values["code"] = code
    if uri is not None:
        values["uri"] = uri
    return values


def _common(r: Reading, node: Node) -> dict[str, Any]:
    """What all concepts may have: identity, relation, and how it was assigned."""
    account = r.account
    found: dict[str, str] = {}
    more: dict[str, Any] = {}
    for key, value in list(node.items()):
        if key in _IDENTITY:
            if type(value) is str:
                del node[key]
                if value and not value.isspace():
                    found[key] = value
            elif (text := account.text(node, key)) is not None:
                found[key] = text
        elif key in _ASSIGNMENT:
            if (text := account.text(node, key)) is not None:
                more[key] = text
        elif key in _DEGREES:
            if (number := account.number(node, key)) is not None:
                more[key] = number
        elif key == "rels" and (rels := account.texts(node, key)):
            more.setdefault("rel", " ".join(rels))
    values = _identified(found, node)
    values.update(more)
    return values


@remembered
def concept(r: Reading, node: Node) -> Concept | None:
    """A subject, genre, object or the like; None where the object says nothing."""
    values = _common(r, node)
    return make_concept(**values) if values else None


def party(r: Reading, node: Node, kind: PartyKind | None = None) -> Party | None:
    """A person, an organisation or a source of information."""
    account = r.account
    values = _common(r, node)
    if node:
        if "role" in node and (role := account.text(node, "role")):
            values["role"] = role
        if symbols := tuple(_symbol(r, part) for part in account.objects(node, "symbols")):
            values["symbols"] = tuple(s for s in symbols if s is not None)
        if found := contacts(r, node):
            values["contacts"] = found
    if not values:
        return None
    return make_party(kind=kind, **values)


@remembered
def person(r: Reading, node: Node) -> Party | None:
    """A person."""
    return party(r, node, "person")


@remembered
def organisation(r: Reading, node: Node) -> Party | None:
    """An organisation."""
    return party(r, node, "organisation")


@remembered
def source(r: Reading, node: Node) -> Party | None:
    """A source of information. Version 1 says its role in `rel`."""
    if "role" not in node and type(node.get("rel")) is str:
        node["role"] = node.pop("rel")
    return party(r, node)


def _symbol(r: Reading, node: Node) -> Symbol | None:
    take = r.account.text
    symbol, ticker = take(node, "symbol"), take(node, "ticker")
    exchange = take(node, "exchange")
    kind = take(node, "symboltype") or take(node, "symbolType")
    if symbol is None and ticker is None:
        for key, value in (("exchange", exchange), ("symboltype", kind)):
            if value is not None:
                node[key] = value
        return None
    extra = (Property(name="ticker", value=ticker),) if symbol and ticker else ()
    return Symbol(symbol=symbol or ticker or "", exchange=exchange, kind=kind, properties=extra)


@remembered
def event(r: Reading, node: Node) -> Event | None:
    """An event that the story is about."""
    values = _common(r, node)
    if "id" in node and (number := r.account.text(node, "id")):
        values["properties"] = (Property(name="id", value=number),)
    return Event(**values) if values else None


@remembered
def place(r: Reading, node: Node) -> Place | None:
    """A place, with its shape."""
    values = _common(r, node)
    if node:
        if found := contacts(r, node):
            values["contacts"] = found
        for key in list(node):
            value = node[key]
            if type(value) is not dict or not value:
                continue
            if key in ("geoJSON", "geojson", "geometry_geojson"):
                shape = shape_of(value)
                if shape and "shape" not in values and "geo_json" not in values:
                    values.update(shape)
                    del node[key]
            elif key.startswith("geometry_") and (text := json_of(value)) is not None:
                extra = Property(name=key, value=text, value_type="json")
                values["properties"] = (*values.get("properties", ()), extra)
                del node[key]
    return make_place(**values) if values else None


def contacts(r: Reading, node: Node) -> tuple[Contact, ...]:
    """The ways to get in touch."""
    key = "contactInfo" if "contactInfo" in node else "contactinfo"
    if key not in node:
        return ()
    found = (_contact(r, part) for part in r.account.objects(node, key))
    return tuple(contact for contact in found if contact is not None)


def _contact(r: Reading, node: Node) -> Contact | None:
    take = r.account.text
    word, value = take(node, "type"), take(node, "value")
    where = _address(r, node)
    if value is None and where is None:
        if word is not None:
            node["type"] = word
        return None
    kind: ContactKind
    if word is not None:
        kind = _KINDS.get(word.lower(), "other")
        if kind != word:
            r.remark("NJ104", f"way of contact read as '{kind}'", value=word, path="contactInfo")
    elif where is not None:
        kind = "address"
    else:
        kind = "email" if value and "@" in value and " " not in value else "other"
        kind = "web" if value and _ADDRESS.fullmatch(value) else kind
    return Contact(
        kind=kind,
        value=value,
        role=take(node, "role"),
        name=take(node, "name"),
        language=take(node, "lang"),
        address=where,
    )


def _address(r: Reading, node: Node) -> Address | None:
    inner = r.account.object(node, "address")
    if inner is None:
        return None
    take = r.account.text
    made = Address(
        lines=tuple(r.account.texts(inner, "lines")),
        locality=take(inner, "locality"),
        area=take(inner, "area"),
        postal_code=take(inner, "postalcode") or take(inner, "postalCode"),
        country=take(inner, "country"),
    )
    return made if made != Address() else None


def trust_indicator(r: Reading, node: Node) -> TrustIndicator | None:
    """A statement that helps to judge the story."""
    take = r.account.text
    names = ("role", "title", "href", "scheme", "code")
    values = {name: text for name in names if (text := take(node, name))}
    return TrustIndicator(**values) if values else None


def own_name(r: Reading, name: str | None, stem: str, number: int, path: str) -> str | None:
    """The name in a list; None for the one that the writer makes where there is none.

    Example:
        >>> from newsdoc.formats._base import ReadContext
        >>> own_name(Reading(ReadContext()), "rendition_2", "rendition", 2, "") is None
        True
    """
    if name is None or name != f"{stem}_{number}":
        return name
    r.remark("NJ104", "a name that only counts", value=name, path=path)
    return None


_TEXTS = {
    "href": "href",
    "title": "title",
    "format": "format",
    "aspectRatio": "aspect_ratio",
    "videoCodec": "video_codec",
    "scanType": "scan_type",
    "transportProtocol": "transport",
    "bitrate": "bitrate",
    "media": "guid",
    "contentType": "content_type",
    "contenttype": "content_type",
    "mimetype": "content_type",
    "mimeType": "content_type",
}
_WHOLE = {
    "width": "width",
    "height": "height",
    "sizeinbytes": "size",
    "sizeInBytes": "size",
    "filesize": "size",
}
_NUMBERS = {"duration": "duration", "frameRate": "frame_rate"}


def rendition(r: Reading, node: Node, name: str | None) -> Rendition | None:
    """A file of the item, under the name that it has in the list; None where nothing is said."""
    account = r.account
    values: dict[str, Any] = {}
    for key, value in list(node.items()):
        if (field := _TEXTS.get(key)) is not None:
            if field in values:
                continue
            if type(value) is str:
                del node[key]
                if value and not value.isspace():
                    values[field] = value
            elif text := account.text(node, key):
                values[field] = text
        elif (field := _WHOLE.get(key)) is not None:
            if field in values:
                continue
            if type(value) is int:
                del node[key]
                values[field] = value
            elif (whole := account.whole(node, key)) is not None:
                values[field] = whole
        elif (field := _NUMBERS.get(key)) is not None:
            if (number := account.number(node, key)) is not None:
                values[field] = number
        elif key == "poi" and (poi := account.object(node, key)) is not None:
            for axis in ("x", "y"):
                if (number := account.number(poi, axis)) is not None:
                    values[f"poi_{axis}"] = number
    return make_rendition(name=name, **values) if values or name is not None else None
