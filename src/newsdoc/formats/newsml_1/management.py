"""NewsManagement: what kind of item it is, its times, its status, what it is linked with.

Spec: NewsML 1.2, NewsManagement
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.comments import comment_words
from newsdoc.formats.newsml_1.draft import Draft, Handler, State
from newsdoc.formats.newsml_1.formal import formal_name, read_concept, read_property
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.model import Concept, StatusChange
from newsdoc.model._makers import changed, make_concept, make_link, make_property

OPEN_STATUSES = frozenset({"embargoed"})
"""Values of Status that mean: not before the change that StatusWillChange announces."""

_PLAIN_TYPE = "News"


def read_management(element: etree._Element, draft: Draft, state: State) -> None:
    """Read NewsManagement into the draft."""
    for child in element[:]:
        handler = _MANAGEMENT.get(name_of(child.tag))
        if handler is None:
            state.account.element(child)
        else:
            handler(child, draft, state)
    state.account.stray(element)
    state.account.rest(element)
    _settle_embargo(draft)


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
        state.account.rest(element)

    return read


def _status(element: etree._Element, draft: Draft, state: State) -> None:
    concept = read_concept(element, state, rel="Status", children=False)
    if concept is None or concept.code is None:
        state.account.children(element)
        return
    status = concept.code.lower()
    draft.once("status", status, element, state)
    if concept.scheme or concept.properties:
        state.account.attributes(element, {k: v for k, v in element.items() if k != "FormalName"})
    for child in element[:]:
        # it belongs beside the status, but some put it into it
        if name_of(child.tag) == "statuswillchange":
            _status_change(child, draft, state)
        else:
            state.account.element(child)
    if status in OPEN_STATUSES and "embargoed" not in draft.values:
        draft.values["embargo_open_ended"] = True


def _status_change(element: etree._Element, draft: Draft, state: State) -> None:
    future: str | None = None
    when = None
    for child in element[:]:
        match name_of(child.tag):
            case "futurestatus" | "status":
                future = formal_name(child, state)
            case "dateandtime":
                when = state.time(child)
                state.account.rest(child)
            case _:
                state.account.element(child)
    state.account.rest(element)
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
    if values.get("status") not in OPEN_STATUSES or change is None or change.when is None:
        return
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
    if concept.scheme or concept.creator or concept.properties:
        state.account.rest(element, "FormalName")
    if number is not None:
        draft.once("urgency", number, element, state)
    else:
        draft.add(
            "properties", make_property(name="Urgency", value=concept.code, rel="NewsManagement")
        )


def _priority(element: etree._Element, draft: Draft, state: State) -> None:
    """A Priority that stands here, not in the envelope."""
    text = formal_name(element, state)
    if (number := digit_of(text)) is not None:
        draft.once("priority", number, element, state)
    else:
        state.account.value(element, None, text, "no priority in digits")


def _history(element: etree._Element, draft: Draft, state: State) -> None:
    given = dict(element.items())
    href = given.pop("Href", None) or None
    if href is not None:
        draft.add("links", make_link(rel="RevisionHistory", href=href))
    if given:
        state.account.attributes(element, given)


def _link(rel: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        given = dict(element.items())
        target = given.pop("NewsItem", None) or None
        kind = given.pop("FormalName", None) or None
        comments = [c for child in element if (c := comment_words(child, state)) is not None]
        if given:
            state.account.attributes(element, given)
        if target is None and kind is None and not comments:
            return
        is_href = target is not None and "://" in target
        draft.add(
            "links",
            make_link(
                rel=kind if kind and rel == "AssociatedWith" else rel,
                role=kind if kind and rel != "AssociatedWith" else None,
                href=target if is_href else None,
                guid=None if is_href else target,
                title=comments[0] if comments else None,
                description=comments[1] if len(comments) > 1 else None,
            ),
        )

    return read


def _instruction(element: etree._Element, draft: Draft, state: State) -> None:
    facets = []
    for child in element[:]:
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
        status = status or make_concept(rel="RevisionStatus")
        facets.append(changed(status, value=revision))
    concept = read_concept(element, state, text=not len(element))
    if len(element):
        state.account.stray(element)
    if concept is None and facets:
        concept = Concept()
    if concept is not None:
        draft.add("signals", changed(concept, facets=tuple(facets)) if facets else concept)


def _property(element: etree._Element, draft: Draft, state: State) -> None:
    draft.add("properties", read_property(element, state, "NewsManagement"))


_MANAGEMENT: dict[str, Handler] = {
    "newsitemtype": _item_type,
    "firstcreated": _time("created"),
    "thisrevisioncreated": _time("modified"),
    "status": _status,
    "statuswillchange": _status_change,
    "urgency": _urgency,
    "priority": _priority,
    "revisionhistory": _history,
    "derivedfrom": _link("DerivedFrom"),
    "associatedwith": _link("AssociatedWith"),
    "instruction": _instruction,
    "property": _property,
}
