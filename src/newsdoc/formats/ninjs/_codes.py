"""Scheme, code and URI: by which of them an object says what it means."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats.ninjs._reading import Node, Reading

_QCODE = re.compile(r"([A-Za-z][\w.-]{0,40}):([^\s/]\S*)", re.ASCII)
_NOT_ALIASES = frozenset({"http", "https", "urn", "tag", "mailto", "ftp", "data", "info", "doi"})
ADDRESS = re.compile(r"https?://\S+")
_ENDS = ("/", "#", "=", ":")


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


IDENTITY = frozenset({"name", "uri", "scheme", "code", "literal", "qcode"})


def identity(r: Reading, node: Node) -> dict[str, Any]:
    """Scheme, code, URI and name of a concept, as far as the object has them."""
    take = r.account.text
    found = {
        key: text for key in list(node) if key in IDENTITY and (text := take(node, key)) is not None
    }
    return identified(found, node)


def identified(found: dict[str, str], node: Node) -> dict[str, Any]:
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
    elif uri is None and ADDRESS.fullmatch(code):
        uri = code
    elif (pair := split_qcode(code)) is not None:
        values["scheme"], values["code"] = pair
    else:
        values["code"] = code
    if uri is not None:
        values["uri"] = uri
    return values
