"""Identification: which item it is, which revision, and what people call it.

Spec: NewsML 1.2, Identification
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.comments import words_of
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.formal import read_concept
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.model import Concept, PartialDate, Party, Time
from newsdoc.model._makers import make_alternative_id, make_party, make_property

IDENTIFIERS = {"providerid": "ProviderId", "dateid": "DateId", "newsitemid": "NewsItemId"}
"""Parts of the NewsIdentifier that are kept as alternative identifiers of these roles."""


def read_identification(element: etree._Element, draft: Draft, state: State) -> None:
    """Read Identification into the draft."""
    for child in element[:]:
        match name_of(child.tag):
            case "newsidentifier":
                _news_identifier(child, draft, state)
            case "namelabel":
                if (text := words_of(child)) is not None:
                    draft.values["_name_label"] = text
                state.account.rest(child)
            case "datelabel":
                if (text := words_of(child)) is not None:
                    draft.add("alternative_ids", make_alternative_id(value=text, role="DateLabel"))
                state.account.rest(child)
            case "label":
                _label(child, draft, state)
            case _:
                state.account.element(child)
    state.account.stray(element)
    state.account.rest(element)


def _news_identifier(element: etree._Element, draft: Draft, state: State) -> None:
    found: dict[str, str] = draft.values.setdefault("_identifier", {})
    for child in element[:]:
        name = name_of(child.tag)
        text = words_of(child)
        if name == "publicidentifier":
            if text is not None:
                draft.once("guid", text, child, state)
            state.account.rest(child)
            continue
        given = dict(child.items())
        if name == "revisionid":
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


def identify(draft: Draft, parts: dict[str, str]) -> None:
    """Fill in the identifier of an item without PublicIdentifier, the slug of one without SlugLine.

    The provider of one without Provider is who sent it, else who identified it.

    Args:
        draft: of the whole item.
        parts: of the NewsIdentifier, by their names in lower case.
    """
    values = draft.values
    sender = values.pop("_sender", None)
    name = sender or parts.get("providerid")
    if name and "provider" not in values:
        values["provider"] = make_party(name=name)
    own = own_parts(values.get("provider"), values.get("created"), values.get("guid"))
    if any(own.get(name) != value for name, value in parts.items()):
        _keep_parts(draft, parts)
    if "guid" not in values and all(name in parts for name in IDENTIFIERS):
        values["guid"] = composed_guid(
            parts["providerid"],
            parts["dateid"],
            parts["newsitemid"],
            values.get("version"),
            parts.get("Update", "N"),
        )
    label = values.pop("_name_label", None)
    if label is not None:
        slug = values.setdefault("slugline", label)
        if slug != label:
            draft.add("alternative_ids", make_alternative_id(value=label, role="NameLabel"))


def own_parts(
    provider: Party | None, created: Time | None, guid: str | None
) -> dict[str, str | None]:
    """The parts of the NewsIdentifier that the writer gives an article which came without them.

    Where a file has just these, they are not kept: they say nothing that the article does not.
    """
    return {
        "providerid": (provider.name or provider.code) if provider is not None else None,
        "dateid": day_of(created),
        "newsitemid": guid,
        "PreviousRevision": "0",
        "Update": "N",
    }


def _keep_parts(draft: Draft, parts: dict[str, str]) -> None:
    """Keep the parts of the NewsIdentifier."""
    identifiers = [
        make_alternative_id(value=parts[name], role=role, scheme=parts.get(f"{name} scheme"))
        for name, role in IDENTIFIERS.items()
        if name in parts
    ]
    draft.lists["alternative_ids"] = identifiers + draft.lists.get("alternative_ids", [])
    properties = [
        make_property(name=name, value=parts[name], rel="RevisionId")
        for name in ("PreviousRevision", "Update")
        if name in parts
    ]
    draft.lists["properties"] = properties + draft.lists.get("properties", [])


def composed_guid(provider: str, date: str, item: str, revision: str | None, update: str) -> str:
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
    for child in element[:]:
        match name_of(child.tag):
            case "labeltype":
                kind = read_concept(child, state)
            case "labeltext":
                text = words_of(child)
                state.account.rest(child)
            case _:
                state.account.element(child)
    text = text or (None if len(element) else words_of(element))
    state.account.rest(element)
    if text is not None:
        draft.add(
            "alternative_ids",
            make_alternative_id(
                value=text,
                role=kind.code if kind else "Label",
                scheme=kind.scheme if kind else None,
            ),
        )
    elif kind is not None:
        state.account.value(element, None, kind.code, "a label without text")
