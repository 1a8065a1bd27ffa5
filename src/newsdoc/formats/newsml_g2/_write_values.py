"""What the schema lets stand in an attribute or an element: checked values, as strings.

A value that the schema refuses is not thrown away: it is written in newsdoc's own namespace, which
the schema permits, and reads back under its plain name.
"""

from __future__ import annotations

from functools import lru_cache

from newsdoc.formats._xml.escape import is_ncname, quoted
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._value_kinds import KINDS

POWER: dict[str, str] = {
    "creator": "qcode",
    "creatoruri": "iri",
    "modified": "date",
    "custom": "boolean",
    "how": "qcode",
    "howuri": "iri",
    "why": "qcode",
    "whyuri": "iri",
    "pubconstraint": "qcodes",
    "pubconstrainturi": "iri",
    "xml:lang": "language",
}
"""Attributes that nearly all elements may have. Spec: NewsML-G2 2.35, commonPowerAttributes"""


def attribute(name: str, kind: str, value: str) -> str:
    """An attribute with a space before it: in newsdoc's namespace where the schema refuses it.

    Example:
        >>> attribute("role", "qcode", "drol:summary"), attribute("role", "qcode", "summary")
        (' role="drol:summary"', ' nd:role="summary"')
    """
    return _short(name, kind, value) if len(value) < 50 else _attribute(name, kind, value)


def _attribute(name: str, kind: str, value: str) -> str:
    if KINDS[kind](value):
        return f' {name}="{quoted(value)}"'
    return f' {OWN_PREFIX}:{name.removeprefix("xml:")}="{quoted(value)}"'


_short = lru_cache(maxsize=4096)(_attribute)
"""Types, roles and relations are the same few values over and over."""


def foreign_attribute(name: str, value: str) -> str:
    """An attribute that no table knows: in its own namespace, or in newsdoc's.

    Nothing where its name can be no name in XML.
    """
    if name.startswith("{"):
        space, _, local = name[1:].partition("}")
        if not is_ncname(local) or not space:
            return ""
        return f' xmlns:x="{quoted(space)}" x:{local}="{quoted(value)}"'
    if name == "xml:lang":
        return attribute(name, "language", value)
    return f' {OWN_PREFIX}:{name}="{quoted(value)}"' if is_ncname(name) else ""


def closed_attributes(known: dict[str, str], values: list[tuple[str, str]]) -> str:
    """The same for an element that takes no attributes but its own: others are left out."""
    fitting = [(name, v) for name, v in values if name in known and KINDS[known[name]](v)]
    return properties_attributes(known, fitting)


def properties_attributes(
    known: dict[str, str], values: list[tuple[str, str]], *, plain: bool = False
) -> str:
    """Attributes that were kept as properties: names with `@`, and their values.

    With `plain`, unknown ones are written without a namespace (in elements of newsdoc's own).
    """
    out = ""
    if not values:
        return out
    seen: set[str] = set()
    spaces = 0
    for name, value in values:
        if name in seen:
            continue
        seen.add(name)
        kind = known.get(name)
        if kind is not None:
            out += attribute(name, kind, value)
        elif plain and is_ncname(name) and not name.lower().startswith("xml"):
            out += f' {name}="{quoted(value)}"'
        elif name.startswith("{"):
            made = foreign_attribute(name, value)
            out += made.replace("xmlns:x=", f"xmlns:x{spaces}=").replace(" x:", f" x{spaces}:", 1)
            spaces += 1
        else:
            out += foreign_attribute(name, value)
    return out
