"""Schemes: the aliases of IPTC's standard catalogs as data, and QCodes to URIs and back.

A QCode is an alias, a colon and a code: `medtop:04000000`. The alias stands for a scheme URI, which
a catalog gives; the catalog is often a remote file, so those of IPTC are built in here, and what the
document says itself goes before them. An alias that nobody explains stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

_NEWSCODES = "http://cv.iptc.org/newscodes/"
_CVX = "http://cvx.iptc.org/"

_STANDARD_NAMES = {
    "aspfacet": "aspfacet",
    "colsp": "colourspace",
    "cpnat": "cpnature",
    "cpprole": "contentprodpartyrole",
    "crel": "conceptrelation",
    "cwarn": "contentwarning",
    "descrole": "descriptionrole",
    "digsrctype": "digitalsourcetype",
    "drol": "descriptionrole",
    "edconf": "eventdateconfirm",
    "eventoccurstatus": "eventoccurstatus",
    "eworkstat": "eworkstat",
    "genre": "genre",
    "hatarget": "hopactiontarget",
    "hldrole": "headlinerole",
    "hopaction": "hopaction",
    "howextr": "howextr",
    "infosrctype": "infosourcetype",
    "instrtype": "instrtype",
    "irel": "itemrelation",
    "isrol": "infosourcerole",
    "loutorient": "layoutorientation",
    "mediatopic": "mediatopic",
    "medtop": "mediatopic",
    "ncostat": "newscoveragestatus",
    "ninat": "ninature",
    "nprov": "newsprovider",
    "nrol": "namerole",
    "pgrmod": "pgrmod",
    "prodgenre": "productgenre",
    "rnd": "rendition",
    "rscaleunit": "ratingscaleunit",
    "scene": "scene",
    "sig": "signal",
    "sov": "videoscaling",
    "spact": "spact",
    "stat": "pubstatusg2",
    "subj": "subjectcode",
    "timeunit": "timeunit",
    "trustind": "trustindicator",
    "vcdc": "videocodec",
    "videodef": "videodefinition",
    "why": "why",
}
_OTHER_NAMES = {
    "iso3166-1a2": "iso3166-1a2",
    "iso3166-1a3": "iso3166-1a3",
    "iso4217a": "iso4217a",
}

STANDARD: dict[str, str] = {
    **{alias: f"{_NEWSCODES}{name}/" for alias, name in _STANDARD_NAMES.items()},
    **{alias: f"{_CVX}{name}/" for alias, name in _OTHER_NAMES.items()},
}
"""Alias to scheme URI, as in IPTC's catalogs of its own and of other standards' schemes."""

STANDARD_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
"""The catalog that a written item refers to where the article names none."""

_PLAIN = re.compile(r"[A-Za-z0-9._~-]*")
_ALIAS = re.compile(r"[^\s:]+")
_CODE = re.compile(r"\S+")


def split_qcode(qcode: str) -> tuple[str | None, str]:
    """Alias and code: parted at the first colon, for the code may hold further ones.

    Example:
        >>> split_qcode("org:a:b"), split_qcode("b")
        (('org', 'a:b'), (None, 'b'))
    """
    alias, colon, code = qcode.partition(":")
    return (alias, code) if colon and alias and code else (None, qcode)


def is_qcode(alias: str | None, code: str | None) -> bool:
    """Whether the two make a QCode that the schema allows.

    Spec: NewsML-G2 2.35, QCodeType
    """
    if not alias or not code:
        return False
    if alias.isalnum() and code.isalnum():  # nearly all are, and that is quick to tell
        return True
    return _ALIAS.fullmatch(alias) is not None and _CODE.fullmatch(code) is not None


def resolve(alias: str | None, code: str, schemes: Mapping[str, str]) -> str | None:
    """The URI of a code; None where nobody explains the alias.

    Example:
        >>> resolve("medtop", "04000000", STANDARD)
        'http://cv.iptc.org/newscodes/mediatopic/04000000'

    Spec: NewsML-G2 2.35, QCodes; the code is percent-encoded
    """
    base = schemes.get(alias) if alias is not None else None
    if base is None:
        return None
    if (code.isalnum() and code.isascii()) or _PLAIN.fullmatch(code):
        return base + code
    return base + quote(code, safe="")
