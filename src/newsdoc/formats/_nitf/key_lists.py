"""Keywords and identified people, places and things in NITF's `docdata`."""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._nitf.names import read_concept, read_event, read_party, read_place, words_of
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model._makers import make_keyword


def read_key_list(element: etree._Element, fields: Fields) -> None:
    """Read `key-list`: keywords."""
    wanted = fields.account.wanted
    if wanted:
        fields.account.rest(element)
        fields.account.stray(element)
    for child in element[:]:
        key = child.get("key") or words_of(child)
        if key and not key.isspace():
            fields.add("keywords", make_keyword(text=key))
        if wanted:
            fields.account.rest(child, "key")


def read_identified(element: etree._Element, fields: Fields) -> None:
    """Read `identified-content`: people, organisations, places and things."""
    account = fields.account
    if account.wanted:
        account.rest(element)
        account.stray(element)
    for child in element[:]:
        found: Any = None
        match LOCAL_NAMES[child.tag]:
            case "person":
                field, found = "people", read_party(child, account)
            case "org":
                field, found = "organisations", read_party(child, account)
            case "location" | "virtloc":
                field, found = "places", read_place(child, account)
            case "event":
                field, found = "events", read_event(child, account)
            case "object.title":
                field, found = "objects", read_concept(child, account)
            case "classifier" | "function":
                field, found = "subjects", read_concept(child, account)
            case _:
                account.element(child)
                continue
        if found is not None:
            fields.add(field, found)


def read_key_list_item(element: etree._Element, fields: Fields) -> None:
    """A `keyword` without its list."""
    if key := element.get("key") or words_of(element):
        fields.add("keywords", make_keyword(text=key))
    if fields.account.wanted:
        fields.account.rest(element, "key")
