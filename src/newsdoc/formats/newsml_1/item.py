"""NewsItem: Identification, NewsManagement and the component under them, to an article.

Spec: NewsML 1.2, NewsItem, Identification, NewsManagement
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from lxml import etree

from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.finish import finish
from newsdoc.formats.newsml_1.formal import (
    formal_name,
    note_of,
    read_comment,
    read_concept,
    read_property,
    words_of,
)
from newsdoc.formats.newsml_1.names import XML_LANG, name_of
from newsdoc.formats.newsml_1.story import read_component
from newsdoc.formats.newsml_1.topics import read_catalog
from newsdoc.model import (
    AlternativeId,
    Article,
    Concept,
    Link,
    PartialDate,
    Property,
    StatusChange,
    Time,
)

Handler = Callable[[etree._Element, Draft, State], None]

IDENTIFIERS = {"providerid": "ProviderId", "dateid": "DateId", "newsitemid": "NewsItemId"}
"""Parts of the NewsIdentifier that are kept as alternative identifiers of these roles."""

OPEN_STATUSES = frozenset({"embargoed"})
"""Values of Status that mean: not before the change that StatusWillChange announces."""

_PLAIN_TYPE = "News"


def read_item(element: etree._Element, shared: dict[str, Any], state: State) -> Article | None:
    """The article of a NewsItem; None where the item holds no NewsComponent."""
    draft = Draft()
    draft.values.update(shared["values"])
    for name, value in shared["lists"].items():
        draft.lists[name] = list(value)
    components = []
    for child in element:
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
        read_component(component, draft, state)
    _identify(draft, draft.values.pop("_identifier", {}))
    state.extension = draft.lists.pop("_extension", [])
    return Article(**finish(draft, state, element, language))


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


# ------------------------------------------------------------------------------- identification


def _identification(element: etree._Element, draft: Draft, state: State) -> None:
    for child in element:
        match name_of(child.tag):
            case "newsidentifier":
                _news_identifier(child, draft, state)
            case "namelabel":
                if (text := words_of(child)) is not None:
                    draft.values["_name_label"] = text
                state.account.attributes(child, dict(child.items()))
            case "datelabel":
                if (text := words_of(child)) is not None:
                    draft.add("alternative_ids", AlternativeId(value=text, role="DateLabel"))
                state.account.attributes(child, dict(child.items()))
            case "label":
                _label(child, draft, state)
            case _:
                state.account.element(child)
    state.account.stray(element)
    if element.attrib:
        state.account.attributes(element, dict(element.items()))


def _news_identifier(element: etree._Element, draft: Draft, state: State) -> None:
    found: dict[str, str] = draft.values.setdefault("_identifier", {})
    for child in element:
        name = name_of(child.tag)
        given = dict(child.items())
        text = words_of(child)
        if name == "publicidentifier":
            if text is not None:
                draft.once("guid", text, child, state)
        elif name == "revisionid":
            if text is not None:
                draft.once("version", text, child, state)
            for key in ("PreviousRevision", "Update"):
                value = given.pop(key, None)
                if value:
                    found[key] = value
        elif name in IDENTIFIERS:
            if text is not None:
                found[name] = text
                scheme = given.pop("Vocabulary", None) or given.pop("Scheme", None)
                if scheme:
                    found[f"{name} scheme"] = scheme
        else:
            state.account.element(child)
            continue
        if given:
            state.account.attributes(child, given)
    state.account.stray(element)


def _identify(draft: Draft, parts: dict[str, str]) -> None:
    """The identifier of an item without PublicIdentifier, and the slug of one without SlugLine."""
    values = draft.values
    if parts and parts.get("newsitemid", "") != values.get("guid", ""):
        _keep_parts(draft, parts)
    if "guid" not in values and all(name in parts for name in IDENTIFIERS):
        values["guid"] = composed_guid(
            *(parts[n] for n in IDENTIFIERS), values.get("version"), parts.get("Update", "N")
        )
    label = values.pop("_name_label", None)
    if label is not None:
        slug = values.setdefault("slugline", label)
        if slug != label:
            draft.add("alternative_ids", AlternativeId(value=label, role="NameLabel"))


def _keep_parts(draft: Draft, parts: dict[str, str]) -> None:
    """Keep the parts of the NewsIdentifier.

    They are not worth keeping where the guid itself is the NewsItemId, as the writer has it for
    articles that came without them.
    """
    identifiers = [
        AlternativeId(value=parts[name], role=role, scheme=parts.get(f"{name} scheme"))
        for name, role in IDENTIFIERS.items()
        if name in parts
    ]
    draft.lists["alternative_ids"] = identifiers + draft.lists.get("alternative_ids", [])
    properties = [
        Property(name=name, value=parts[name], rel="RevisionId")
        for name in ("PreviousRevision", "Update")
        if name in parts
    ]
    draft.lists["properties"] = properties + draft.lists.get("properties", [])


def composed_guid(
    provider: str, date: str, item: str, revision: str | None, update: str
) -> str:
    """The NewsML URN as the standard composes it.

    Spec: NewsML 1.2, PublicIdentifier; RFC 3085
    """
    guid = f"urn:newsml:{provider}:{date}:{item}"
    if revision is not None:
        guid += f":{revision}{'' if update == 'N' else update}"
    return guid


def day_of(time: Time | None) -> str | None:
    """The day of a time in eight digits; None where it has none."""
    if time is None or (isinstance(time, PartialDate) and time.day is None):
        return None
    return f"{time.year:04}{time.month:02}{time.day:02}"


def _label(element: etree._Element, draft: Draft, state: State) -> None:
    kind: Concept | None = None
    text: str | None = None
    for child in element:
        match name_of(child.tag):
            case "labeltype":
                kind = read_concept(child, state)
            case "labeltext":
                text = words_of(child)
                state.account.attributes(child, dict(child.items()))
            case _:
                state.account.element(child)
    text = text or (None if len(element) else words_of(element))
    if element.attrib:
        state.account.attributes(element, dict(element.items()))
    if text is not None:
        draft.add(
            "alternative_ids",
            AlternativeId(
                value=text,
                role=kind.code if kind else "Label",
                scheme=kind.scheme if kind else None,
            ),
        )
    elif kind is not None:
        state.account.value(element, None, kind.code, "a label without text")


# ------------------------------------------------------------------------------------ management


def _management(element: etree._Element, draft: Draft, state: State) -> None:
    for child in element:
        handler = _MANAGEMENT.get(name_of(child.tag))
        if handler is None:
            state.account.element(child)
        else:
            handler(child, draft, state)
    state.account.stray(element)
    if element.attrib:
        state.account.attributes(element, dict(element.items()))


def _item_type(element: etree._Element, draft: Draft, state: State) -> None:
    concept = read_concept(element, state, rel="NewsItemType")
    if concept is None:
        return
    if concept.code == _PLAIN_TYPE and not concept.scheme and not concept.properties:
        state.carrier(element, "NewsItemType", _PLAIN_TYPE)
    else:
        draft.add("roles", concept)


def _time(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        if (time := state.time(element)) is not None:
            draft.once(name, time, element, state)
        if element.attrib:
            state.account.attributes(element, dict(element.items()))

    return read


def _status(element: etree._Element, draft: Draft, state: State) -> None:
    concept = read_concept(element, state, rel="Status")
    if concept is None or concept.code is None:
        return
    status = concept.code.lower()
    draft.once("status", status, element, state)
    if concept.scheme or concept.properties:
        state.account.attributes(
            element, {k: v for k, v in element.items() if k != "FormalName"}
        )
    if status in OPEN_STATUSES and "embargoed" not in draft.values:
        draft.values["embargo_open_ended"] = True


def _status_change(element: etree._Element, draft: Draft, state: State) -> None:
    future: str | None = None
    when = None
    for child in element:
        match name_of(child.tag):
            case "futurestatus" | "status":
                future = formal_name(child, state)
            case "dateandtime":
                when = state.time(child)
                state.account.attributes(child, dict(child.items()))
            case _:
                state.account.element(child)
    if element.attrib:
        state.account.attributes(element, dict(element.items()))
    if future is None:
        if when is not None:
            state.account.value(element, None, when.isoformat(), "a change to no status")
        return
    change = StatusChange(status=future.lower(), when=when)
    draft.once("status_change", change, element, state)


def _settle_embargo(draft: Draft) -> None:
    """The end of an embargo is the time at which the status changes."""
    values = draft.values
    change: StatusChange | None = values.get("status_change")
    if values.get("status") in OPEN_STATUSES and change is not None and change.when is not None:
        if change.status == "usable":
            values["embargoed"] = change.when
            values.pop("embargo_open_ended", None)


def digit_of(text: str | None) -> int | None:
    """The number of an urgency or priority: one or two digits."""
    text = (text or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 3 else None


def _urgency(element: etree._Element, draft: Draft, state: State) -> None:
    concept = read_concept(element, state)
    if concept is None:
        return
    number = digit_of(concept.code)
    if number is not None:
        draft.once("urgency", number, element, state)
        if concept.scheme or concept.properties:
            state.account.attributes(
                element, {k: v for k, v in element.items() if k != "FormalName"}
            )
    else:
        draft.add("properties", Property(name="Urgency", value=concept.code, rel="NewsManagement"))


def _history(element: etree._Element, draft: Draft, state: State) -> None:
    given = dict(element.items())
    href = given.pop("Href", None) or None
    if href is not None:
        draft.add("links", Link(rel="RevisionHistory", href=href))
    if given:
        state.account.attributes(element, given)


def _link(rel: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        given = dict(element.items())
        target = given.pop("NewsItem", None) or None
        kind = given.pop("FormalName", None) or None
        comments = [c for child in element if (c := read_comment(child, state)) is not None]
        if given:
            state.account.attributes(element, given)
        if target is None and kind is None and not comments:
            return
        is_href = target is not None and "://" in target
        draft.add(
            "links",
            Link(
                rel=kind if kind and rel == "AssociatedWith" else rel,
                role=kind if kind and rel != "AssociatedWith" else None,
                href=target if is_href else None,
                guid=None if is_href else target,
                title=comments[0].text if comments else None,
                description=comments[1].text if len(comments) > 1 else None,
            ),
        )

    return read


def _instruction(element: etree._Element, draft: Draft, state: State) -> None:
    facets = []
    for child in element:
        if name_of(child.tag) != "revisionstatus":
            state.account.element(child)
            continue
        given = dict(child.items())
        revision = given.pop("Revision", None) or None
        if given:
            state.account.attributes(child, given)
        status = None
        for inner in child:
            if name_of(inner.tag) == "status" and status is None:
                status = read_concept(inner, state, rel="RevisionStatus")
            else:
                state.account.element(inner)
        status = status or Concept(rel="RevisionStatus")
        facets.append(attrs.evolve(status, value=revision))
    concept = read_concept(element, state, text=False)
    if concept is None and facets:
        concept = Concept()
    if concept is not None:
        draft.add("signals", attrs.evolve(concept, facets=tuple(facets)) if facets else concept)


def _property(element: etree._Element, draft: Draft, state: State) -> None:
    draft.add("properties", attrs.evolve(read_property(element, state), rel="NewsManagement"))


_MANAGEMENT: dict[str, Handler] = {
    "newsitemtype": _item_type,
    "firstcreated": _time("created"),
    "thisrevisioncreated": _time("modified"),
    "status": _status,
    "statuswillchange": _status_change,
    "urgency": _urgency,
    "revisionhistory": _history,
    "derivedfrom": _link("DerivedFrom"),
    "associatedwith": _link("AssociatedWith"),
    "instruction": _instruction,
    "property": _property,
}


def _comment(element: etree._Element, draft: Draft, state: State) -> None:
    if (label := read_comment(element, state)) is not None:
        draft.add("notes", note_of(label))


def _catalog(element: etree._Element, draft: Draft, state: State) -> None:
    for catalog in read_catalog(element, state):
        draft.add("catalogs", catalog)


def _manage(element: etree._Element, draft: Draft, state: State) -> None:
    _management(element, draft, state)
    _settle_embargo(draft)


def _ignore(element: etree._Element, draft: Draft, state: State) -> None:
    """Pass over what was read before."""


def _misplaced() -> dict[str, Handler]:
    from newsdoc.formats.newsml_1 import lines, metadata  # noqa: PLC0415

    return {
        "newslines": lines.read_lines,
        "administrativemetadata": metadata.read_administrative,
        "rightsmetadata": metadata.read_rights,
        "descriptivemetadata": metadata.read_descriptive,
        "metadata": metadata.read_metadata,
    }


_ITEM: dict[str, Handler] = {
    "comment": _comment,
    "catalog": _catalog,
    "identification": _identification,
    "newsmanagement": _manage,
    "topicset": _ignore,
    # where they belong into the component, but some put them beside it
    **_misplaced(),
}
