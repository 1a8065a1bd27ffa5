"""Fields of an article that NewsML-G2 has no word for: read from newsdoc's own namespace.

Each is an element `field` at the end of `itemMeta`, `of` which field it is, with an `item` for each
object: `<nd:field of="series"><nd:item name="Tides" part="2"/></nd:field>`. The writer of it is
`_write_own`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs

from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.newsml_g2._details import party
from newsdoc.formats.newsml_g2._names import LOCAL, OWN_PREFIX
from newsdoc.formats.newsml_g2._own_media import read_media
from newsdoc.formats.newsml_g2._reading import Reading, tree
from newsdoc.model import (
    Byline,
    Rights,
    Series,
    StatusChange,
    TrustIndicator,
    UsageRight,
    WireHeader,
)

FLAT: dict[str, type] = {
    "series": Series,
    "trust_indicators": TrustIndicator,
    "wire": WireHeader,
    "status_change": StatusChange,
    "rights/usages": UsageRight,
}
"""Fields whose objects hold plain values, and the class of each."""
SINGLE = frozenset({"wire", "status_change"})
"""Those of which there is one."""
TIMES = (
    *("created", "modified", "embargoed", "expires", "published"),
    *("content_created", "content_modified"),
)
"""Times that the schema may refuse, for want of a clock or for an offset beyond 14 hours."""
NUMBERS = frozenset({"part", "total"})
MOMENTS = frozenset({"when", "start", "end"})
_ITEM = f"{OWN_PREFIX}:item"
_BYLINE = re.compile(r"bylines/(\d{1,6})/people", re.ASCII)


def read_own_fields(r: Reading, elements: list[Any], fields: dict[str, Any]) -> None:
    """Fill in the fields that the elements are of; what is of none is reported."""
    for element in elements:
        name = element.get("of") or ""
        items = [child for child in element if LOCAL[child.tag] == _ITEM]
        reader = _READERS.get(name)
        if name == "media" and items:
            shown = fields.pop("shown", 0)
            kept = fields.get("media", [])
            fields["media"] = kept[: len(kept) - shown] + [read_media(r, one) for one in items]
            continue
        if name in FLAT:
            _flat(name, items, fields)
        elif reader is not None and items:
            reader(r, items[0], fields)
        elif name in TIMES and items and (time := read_time(items[0].get("value"))) is not None:
            fields[name] = time
        elif (found := _BYLINE.fullmatch(name)) is not None:
            _people(r, int(found[1]), element, fields)
        else:
            r.account.element(element)


def _flat(name: str, items: list[Any], fields: dict[str, Any]) -> None:
    cls = FLAT[name]
    made = [one for item in items if (one := _object(item, cls)) is not None]
    if not made:
        return
    if name == "rights/usages":
        rights: Rights = fields.get("rights") or Rights()
        fields["rights"] = attrs.evolve(rights, usages=tuple(made))
    else:
        fields[name] = made[0] if name in SINGLE else made


def _object(item: Any, cls: Any) -> Any:
    """An object of plain values; None where a value that it needs is missing."""
    names = {field.name for field in attrs.fields(cls)}
    values: dict[str, Any] = {}
    for name, value in item.items():
        if name not in names:
            continue
        if name in NUMBERS:
            if value.removeprefix("-").isdigit() and value.isascii() and len(value) < 17:
                values[name] = int(value)
        elif name in MOMENTS:
            values[name] = read_time(value)
        else:
            values[name] = value
    inner = list(item)
    if inner and "keywords" in names:
        values["keywords"] = tuple(child.get("value") or "" for child in inner)
    elif inner and "properties" in names:
        values["properties"] = tuple(tree(child) for child in inner)
    if cls is StatusChange and "status" not in values:
        return None
    return cls(**values)


def _people(r: Reading, index: int, element: Any, fields: dict[str, Any]) -> None:
    bylines: list[Byline] = fields.get("bylines", [])
    if index < len(bylines):
        people = tuple(party(r, child) for child in element)
        bylines[index] = attrs.evolve(bylines[index], people=people)


def _tagline(r: Reading, item: Any, fields: dict[str, Any]) -> None:
    found = r.rich(item)
    if found is not None:
        fields["tagline"] = found


def _representation(r: Reading, item: Any, fields: dict[str, Any]) -> None:
    value = item.get("value")
    if value in ("full", "partial"):
        fields["representation"] = value
    else:
        r.account.element(item)


_READERS: dict[str, Callable[[Reading, Any, dict[str, Any]], None]] = {
    "tagline": _tagline,
    "representation": _representation,
}
