"""AdministrativeMetadata: who provided, made and helped to make it.

Spec: NewsML 1.2, AdministrativeMetadata
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.comments import words_of
from newsdoc.formats.newsml_1.draft import Draft, Handler, State
from newsdoc.formats.newsml_1.formal import read_parties, read_property
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.formats.newsml_1.topics import read_catalog
from newsdoc.model._makers import changed, make_alternative_id


def read_administrative(element: etree._Element, draft: Draft, state: State) -> None:
    """Read AdministrativeMetadata into the draft."""
    read_each(element, draft, state, _ADMINISTRATIVE)
    state.account.rest(element)


def read_each(
    element: etree._Element, draft: Draft, state: State, table: dict[str, Handler]
) -> None:
    """Read the children of an element by a table of handlers; others are reported."""
    for child in element[:]:
        handler = table.get(name_of(child.tag))
        if handler is None:
            state.account.element(child)
        else:
            handler(child, draft, state)
    state.account.stray(element)


def add_catalog(element: etree._Element, draft: Draft, state: State) -> None:
    """Read a Catalog into the draft."""
    for catalog in read_catalog(element, state):
        draft.add("catalogs", catalog)


def _file_name(element: etree._Element, draft: Draft, state: State) -> None:
    if (text := words_of(element)) is not None:
        draft.once("file_name", text, element, state)
    state.account.rest(element)


def _system_identifier(element: etree._Element, draft: Draft, state: State) -> None:
    if (text := words_of(element)) is not None:
        draft.add("alternative_ids", make_alternative_id(value=text, role="SystemIdentifier"))
    state.account.rest(element)


def _provider(element: etree._Element, draft: Draft, state: State) -> None:
    for party in read_parties(element, state):
        held = draft.values.setdefault("provider", party)
        if held is not party and held != party:
            draft.add("sources", changed(party, rel="Provider"))


def _parties(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        for party in read_parties(element, state):
            draft.add(name, party)

    return read


def _administrative_property(element: etree._Element, draft: Draft, state: State) -> None:
    draft.add("properties", read_property(element, state, "AdministrativeMetadata"))


_ADMINISTRATIVE: dict[str, Handler] = {
    "catalog": add_catalog,
    "filename": _file_name,
    "systemidentifier": _system_identifier,
    "provider": _provider,
    "creator": _parties("creators"),
    "source": _parties("sources"),
    "contributor": _parties("contributors"),
    "property": _administrative_property,
}
