"""Items that name schemes' values by URI where others have QCodes: turned into those, to be read alike.

`typeuri`, `roleuri`, `reluri` and `renditionuri` say what `type`, `role`, `rel` and `rendition` do, and
`uri` of `itemClass` and `pubStatus` what their `qcode` does. What no catalog that is known explains
stays as it is.

Spec: NewsML-G2 2.35, QCodes and URIs
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.formats.newsml_g2._catalogs import STANDARD

_SIGNS = (b"typeuri", b"roleuri", b"reluri", b"renditionuri", b"itemClass uri", b"pubStatus uri")
_PAIRS = (
    ("typeuri", "type"),
    ("roleuri", "role"),
    ("reluri", "rel"),
    ("renditionuri", "rendition"),
)
_CLASSES = frozenset({"itemClass", "pubStatus"})
_CODE = re.compile(r"[A-Za-z0-9._~-]+")


def name_by_codes(root: etree._Element, data: bytes, account: Account) -> None:
    """Put a QCode in the place of each URI that has one; each such URI is reported.

    Args:
        root: of the document, which is changed.
        data: the document, which is looked through before its elements are.
        account: takes the URIs.
    """
    if not any(sign in data for sign in _SIGNS):
        return
    aliases = {**_standard(), **_declared(root)}
    for element in root.iter(etree.Element):
        for name, plain in _PAIRS:
            uri = element.get(name)
            if uri and element.get(plain) is None and (code := _qcode(uri, aliases)) is not None:
                _replace(element, name, plain, code, account)
        if LOCAL_NAMES[element.tag] in _CLASSES and element.get("qcode") is None:
            uri = element.get("uri")
            if uri and (code := _qcode(uri, aliases)) is not None:
                _replace(element, "uri", "qcode", code, account)


def _replace(element: etree._Element, name: str, plain: str, code: str, account: Account) -> None:
    account.kept_as(element, name, element.attrib.pop(name), code)
    element.set(plain, code)


@cache
def _standard() -> Mapping[str, str]:
    """URI to alias; of several the shortest alias."""
    by_length = sorted(STANDARD.items(), key=lambda pair: -len(pair[0]))
    return {uri: alias for alias, uri in by_length}


def _declared(root: etree._Element) -> dict[str, str]:
    """The same for the schemes that the document itself declares."""
    return {
        uri: alias
        for scheme in root.iter("{*}scheme")
        if (uri := scheme.get("uri")) and (alias := scheme.get("alias")) and ":" not in alias
    }


def _qcode(uri: str, aliases: Mapping[str, str]) -> str | None:
    """The QCode of a URI.

    Example:
        >>> _qcode("http://cv.iptc.org/newscodes/ninature/text", _standard())
        'ninat:text'
    """
    for separator in ("/", "#"):
        base, found, code = uri.rpartition(separator)
        alias = aliases.get(base + separator) if found else None
        if alias is not None and _CODE.fullmatch(code):
            return f"{alias}:{code}"
    return None
