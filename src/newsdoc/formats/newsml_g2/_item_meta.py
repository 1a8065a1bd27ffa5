"""`itemMeta`: the management of the item, and the history that stands before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats.newsml_g2._concepts import NO_DETAILS, read_attributes, read_fields
from newsdoc.formats.newsml_g2._details import PARTY, party_of
from newsdoc.formats.newsml_g2._links import bare_class, read_link
from newsdoc.formats.newsml_g2._names import CANONICAL, FILLED, LOCAL, OWN_PREFIX
from newsdoc.formats.newsml_g2._notes import note
from newsdoc.formats.newsml_g2._reading import Fields, Reading, add, attributes_of
from newsdoc.model._makers import make_concept

PartReader = Callable[[Reading, Any, Fields], None]


def read_children(r: Reading, element: Any, fields: Fields, readers: dict[str, PartReader]) -> None:
    """Read the children of a part, each by the reader of its name; others are kept."""
    for child in element[:]:
        reader = readers.get(LOCAL[child.tag])
        if reader is not None:
            reader(r, child, fields)
        else:
            r.keep(child)
    if r.wanted:
        r.account.stray(element)
        r.left(element)


def read_item_meta(r: Reading, element: Any, fields: Fields) -> None:
    """Read `itemMeta`. Spec: NewsML-G2 2.35, ItemMetadataType"""
    read_children(r, element, fields, ITEM_META)


def _item_class(r: Reading, element: Any, fields: Fields) -> None:
    written = element.get("qcode") or element.get("uri")
    if element.get(FILLED) is not None:
        return
    if not written or "item_class" in fields:
        if written or len(element):
            r.keep(element)
        return
    found = bare_class(written)
    fields["item_class"] = found
    if written != f"ninat:{found}" or len(element) or len(element.items()) > 1:
        r.keep(element)


def _status(r: Reading, element: Any, fields: Fields) -> None:
    written = element.get("qcode") or element.get("uri")
    if not written or "status" in fields:
        if written or len(element):
            r.keep(element)
        return
    alias, _, code = written.partition(":")
    bare = alias == "stat" or code.lower() in ("usable", "withheld", "canceled", "cancelled")
    found = code.lower() if bare and code else written
    fields["status"] = found
    if written != f"stat:{found}" or len(element) or len(element.items()) > 1:
        r.keep(element)


def time_reader(field: str) -> PartReader:
    """A reader of a time that may stand once."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        found = r.time(element)
        if found is not None:
            if field in fields:
                r.keep(element)
                return
            fields[field] = found
        r.left(element)

    return read


def _embargoed(r: Reading, element: Any, fields: Fields) -> None:
    """Without a time it is an embargo without an end."""
    found = r.time(element)
    if found is not None:
        fields["embargoed"] = found
    elif not (element.text or "").strip():
        fields["embargo_open_ended"] = True
    r.left(element)


def text_reader(field: str, name: str) -> PartReader:
    """A reader of a text that may stand once; its attributes are kept as `name/@…`."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        if field in fields:
            r.keep(element)
            return
        text = r.text(element)
        if text is None:
            r.left(element)
            return
        fields[field] = text
        given = element.items()
        if given:
            r.keep_attributes(name, dict(given))

    return read


def concept_reader(field: str, rel: str | None = None) -> PartReader:
    """A reader of a controlled value of which there may be many."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        values = read_fields(r, element, NO_DETAILS)
        if values:
            if rel is not None:
                values["rel"] = rel
            add(fields, field, make_concept(**values))

    return read


def party_reader(field: str) -> PartReader:
    """A reader of a party of which there may be many."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        values = read_fields(r, element, PARTY)
        if values:
            add(fields, field, party_of(**values))

    return read


def _provider(r: Reading, element: Any, fields: Fields) -> None:
    if "provider" in fields:
        r.keep(element)
        return
    values = read_fields(r, element, PARTY)
    if values:
        fields["provider"] = party_of(**values)


def _generator(r: Reading, element: Any, fields: Fields) -> None:
    """A program: its name, and its version among the properties."""
    values = read_attributes(r, element)
    if "properties" in values:
        values["properties"] = tuple(values["properties"])
    name = r.text(element)
    if name is not None:
        values["name"] = name
    if values:
        add(fields, "generators", make_concept(**values))


def _title(r: Reading, element: Any, fields: Fields) -> None:
    """The first title without a role is the item's; others are kept."""
    if "title" in fields or element.get("role") or len(element):
        r.keep(element)
        return
    text = r.text(element)
    if text is not None:
        fields["title"] = text
    given = element.items()
    if given:
        r.keep_attributes("title", dict(given))


def _link(r: Reading, element: Any, fields: Fields) -> None:
    if element.get("reluri") == CANONICAL and "url" not in fields:
        given = attributes_of(element)
        del given["reluri"]
        address = given.pop("href", None)
        if address and not given and not len(element):
            fields["url"] = address
            return
    add(fields, "links", read_link(r, element))


def _version_created(r: Reading, element: Any, fields: Fields) -> None:
    if element.get(FILLED) is None:
        _MODIFIED(r, element, fields)


_MODIFIED = time_reader("modified")


def _own_field(_r: Reading, element: Any, fields: Fields) -> None:
    """A field in newsdoc's own namespace: read when all else is, since it may be of another part."""
    add(fields, "own", element)


ITEM_META: dict[str, PartReader] = {
    "itemClass": _item_class,
    "provider": _provider,
    "versionCreated": _version_created,
    "firstCreated": time_reader("created"),
    "embargoed": _embargoed,
    "pubStatus": _status,
    "role": concept_reader("roles"),
    "fileName": text_reader("file_name", "fileName"),
    "generator": _generator,
    "profile": text_reader("profile", "profile"),
    "service": concept_reader("services"),
    "title": _title,
    "edNote": note,
    "memberOf": concept_reader("memberships"),
    "instanceOf": concept_reader("memberships", "instanceOf"),
    "signal": concept_reader("signals"),
    "expires": time_reader("expires"),
    "link": _link,
    f"{OWN_PREFIX}:field": _own_field,
}
"""Readers by local name."""
