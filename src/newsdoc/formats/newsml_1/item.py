"""NewsItem: Identification, NewsManagement and the component under them, to an article.

Spec: NewsML 1.2, NewsItem, Identification, NewsManagement
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.administrative import read_administrative
from newsdoc.formats.newsml_1.comments import note_of, read_comment, words_of
from newsdoc.formats.newsml_1.descriptive import read_descriptive, read_metadata
from newsdoc.formats.newsml_1.draft import Draft, Handler, State
from newsdoc.formats.newsml_1.finish import finish
from newsdoc.formats.newsml_1.identification import identify, read_identification
from newsdoc.formats.newsml_1.lines import read_lines
from newsdoc.formats.newsml_1.management import read_management
from newsdoc.formats.newsml_1.names import XML_LANG, name_of
from newsdoc.formats.newsml_1.rights import read_rights
from newsdoc.formats.newsml_1.story import read_component
from newsdoc.formats.newsml_1.topics import read_catalog
from newsdoc.model import Article
from newsdoc.model._makers import make_article


def read_item(element: etree._Element, shared: dict[str, Any], state: State) -> Article | None:
    """The article of a NewsItem; None where the item holds no NewsComponent."""
    draft = Draft()
    draft.values.update(shared["values"])
    draft.shared = shared["lists"]
    components = []
    for child in element[:]:
        name = name_of(child.tag)
        if name == "newscomponent":
            components.append(child)
        elif (handler := _ITEM.get(name)) is not None:
            handler(child, draft, state)
        else:
            state.account.element(child)
    given = dict(element.items())
    language = given.pop(XML_LANG, None) or None
    if given:
        state.account.attributes(element, given)
    state.account.stray(element)
    if not components:
        return None
    for component in components:
        read_component(component, draft, state, read_nested_item)
    identify(draft, draft.values.pop("_identifier", {}))
    state.extension = draft.lists.pop("_extension", [])
    return make_article(**finish(draft, state, element, language))


def read_nested_item(element: etree._Element, state: State) -> Article | None:
    """The article of a NewsItem that stands in a NewsComponent."""
    return read_item(element, {"values": {}, "lists": {}}, state)


def nothing_in(element: etree._Element) -> str:
    """What a NewsItem without a component is, for messages."""
    parts = {name_of(c.tag): c for c in element}
    public = next((e for e in element.iter() if name_of(e.tag) == "publicidentifier"), None)
    name = f" '{words_of(public)}'" if public is not None and words_of(public) else ""
    if "update" in parts:
        return f"the NewsItem{name} holds only instructions how to change an earlier revision"
    if "topicset" in parts:
        return f"the NewsItem{name} holds a TopicSet, not a story"
    status = next((e for e in element.iter() if name_of(e.tag) == "status"), None)
    said = status.get("FormalName") if status is not None else None
    about = f", status '{said}'" if said else ""
    return f"the NewsItem{name} holds only management data, no NewsComponent{about}"


def _comment(element: etree._Element, draft: Draft, state: State) -> None:
    if (label := read_comment(element, state)) is not None:
        draft.add("notes", note_of(label))


def _catalog(element: etree._Element, draft: Draft, state: State) -> None:
    for catalog in read_catalog(element, state):
        draft.add("catalogs", catalog)


def _ignore(element: etree._Element, draft: Draft, state: State) -> None:
    """Pass over what was read before."""


_ITEM: dict[str, Handler] = {
    "comment": _comment,
    "catalog": _catalog,
    "identification": read_identification,
    "newsmanagement": read_management,
    "topicset": _ignore,
    # where they belong into the component, but some put them beside it
    "newslines": read_lines,
    "administrativemetadata": read_administrative,
    "rightsmetadata": read_rights,
    "descriptivemetadata": read_descriptive,
    "metadata": read_metadata,
}
